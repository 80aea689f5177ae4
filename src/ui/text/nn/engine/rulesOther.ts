/** Records: activity, loans, list weights, national figures and takster. Nynorsk by the bokmål text. */
export const rulesOther: Readonly<Record<string, string>> = {
  'Konsultasjon på kontoret, dag, næringsdrivende': 'Konsultasjon på kontoret, dag, næringsdrivande',
  'Brukt som utgangspunkt også etter 2022.': 'Brukt som utgangspunkt òg etter 2022.',
  'Konsultasjon på kontoret, kveld, næringsdrivende': 'Konsultasjon på kontoret, kveld, næringsdrivande',
  'E-konsultasjon, dag, næringsdrivende': 'E-konsultasjon, dag, næringsdrivande',
  'E-konsultasjon, kveld, næringsdrivende': 'E-konsultasjon, kveld, næringsdrivande',
  'Konsultasjon på kontoret, dag, ansatt fastlege': 'Konsultasjon på kontoret, dag, tilsett fastlege',
  'Konsultasjon på kontoret, kveld, ansatt fastlege': 'Konsultasjon på kontoret, kveld, tilsett fastlege',
  'E-konsultasjon, dag, ansatt fastlege': 'E-konsultasjon, dag, tilsett fastlege',
  'E-konsultasjon, kveld, ansatt fastlege': 'E-konsultasjon, kveld, tilsett fastlege',
  'Målt per innbygger, ikke per listeinnbygger; samme tall brukt for begge driftsformer.':
    'Målt per innbyggjar, ikkje per listeinnbyggjar; same tal brukt for begge driftsformene.',
  'Enkel kontakt med pasienten til stede': 'Enkel kontakt med pasienten til stades',
  'Enkel kontakt skriftlig, på telefon eller digitalt': 'Enkel kontakt skriftleg, på telefon eller digitalt',
  'Kurative dager per år, median': 'Kurative dagar per år, median',
  'Arbeidsdager per år': 'Arbeidsdagar per år',
  'Tallet ekspertutvalget bruker i regneeksemplet; fra-datoen er rapportens.':
    'Talet ekspertutvalet bruker i reknedømet; frå-datoen er den rapporten har.',
  'Konsultasjoner per kurativ dag': 'Konsultasjonar per kurativ dag',
  'Dager med minst fem konsultasjoner, 2008–2021. 10. og 90. prosentil: 10 og 24.':
    'Dagar med minst fem konsultasjonar, 2008–2021. 10. og 90. prosentil: 10 og 24.',
  'Konsultasjoner per kurativ dag, 10. prosentil': 'Konsultasjonar per kurativ dag, 10. prosentil',
  'Konsultasjoner per kurativ dag, 90. prosentil': 'Konsultasjonar per kurativ dag, 90. prosentil',
  'Andel fastleger som er spesialist i allmennmedisin': 'Andel fastlegar som er spesialist i allmennmedisin',
  'Spesialisttillegg per konsultasjon, alle fastleger': 'Spesialisttillegg per konsultasjon, alle fastlegar',
  'Telleren kan omfatte takster utløst på legevakt.': 'Teljaren kan omfatte takstar utløyste på legevakt.',
  'Andel konsultasjoner med tidstakst': 'Andel konsultasjonar med tidstakst',
  'Kilden sier «mer enn» 40 prosent.': 'Kjelda seier «meir enn» 40 prosent.',
  'Taksthonorar per konsultasjon, alle takster, faste 2023-priser':
    'Taksthonorar per konsultasjon, alle takstar, faste 2023-prisar',
  'Faste priser: tall før 2023 er omregnet til 2023-kroner. Alle takster (enkle kontakter, laboratorium, prosedyrer) er fordelt på konsultasjonene.':
    'Faste prisar: tal før 2023 er rekna om til 2023-kroner. Alle takstar (enkle kontaktar, laboratorium, prosedyrar) er fordelte på konsultasjonane.',
  'Andel av egenandelene som pasienten selv betaler': 'Del av eigendelane som pasienten sjølv betaler',
  'Virker fra første virkedag etter kunngjøring; dagene i desember 2023 og juni 2025 er satt ut fra måneden. Beslutninger etter september 2025 er ikke funnet; 4,0 % er lagt til grunn ut året.':
    'Verkar frå første yrkedag etter kunngjering; dagane i desember 2023 og juni 2025 er rekna ut frå månaden. Avgjerder etter september 2025 er ikkje funne; 4,0 % er lagt til grunn ut året.',
  'Siste kjente nivå; sett inn gjeldende rente.': 'Siste kjende nivå; set inn gjeldande rente.',
  'Utestående boliglån, snittrente': 'Uteståande bustadlån, snittrente',
  'Påslag på boliglån over styringsrente': 'Påslag på bustadlån over styringsrente',
  'Ingen prisliste funnet. Bankene markedsfører særvilkår for leger; lån med pant i bolig ligger nærmere 1,2.':
    'Inga prisliste funnen. Bankane marknadsfører særvilkår for legar; lån med pant i bustad ligg nærare 1,2.',
  'Annuitet. Ingen kilde.': 'Annuitet. Inga kjelde.',
  'Lån som andel av kjøpesum': 'Lån som del av kjøpesum',
  'Ingen kilde; banker kan kreve tilleggssikkerhet.': 'Inga kjelde; bankar kan krevje tilleggstryggleik.',
  'Konsultasjoner mot landssnittet, 0-5 år': 'Konsultasjonar mot landssnittet, 0-5 år',
  'Bruken er en tilnærming til de fastsatte vektene, som ikke er publisert: øvre grense for spredningen, fordi noe av den fanges av indikatoren «bruk». Egen utbetaling er sikrere.':
    'Bruken er ei tilnærming til dei fastsette vektene, som ikkje er publiserte: øvre grense for spreiinga, fordi noko av spreiinga blir fanga av indikatoren «bruk». Eiga utbetaling er sikrare.',
  'Konsultasjoner mot landssnittet, 6-15 år': 'Konsultasjonar mot landssnittet, 6-15 år',
  'Konsultasjoner mot landssnittet, 16-19 år': 'Konsultasjonar mot landssnittet, 16-19 år',
  'Konsultasjoner mot landssnittet, 20-29 år': 'Konsultasjonar mot landssnittet, 20-29 år',
  'Konsultasjoner mot landssnittet, 30-49 år': 'Konsultasjonar mot landssnittet, 30-49 år',
  'Konsultasjoner mot landssnittet, 50-66 år': 'Konsultasjonar mot landssnittet, 50-66 år',
  'Konsultasjoner mot landssnittet, 67-79 år': 'Konsultasjonar mot landssnittet, 67-79 år',
  'Konsultasjoner mot landssnittet, 80-89 år': 'Konsultasjonar mot landssnittet, 80-89 år',
  'Konsultasjoner mot landssnittet, 90+ år': 'Konsultasjonar mot landssnittet, 90+ år',
  'Konsultasjoner mot landssnittet, kvinner': 'Konsultasjonar mot landssnittet, kvinner',
  'Konsultasjoner mot landssnittet, menn': 'Konsultasjonar mot landssnittet, menn',
  'Basistilskudd i sentralitetsklasse 1–4 mot landssnittet': 'Basistilskot i sentralitetsklasse 1–4 mot landssnittet',
  'Klasse 5 og 6 gir høyere basistilskudd; hvor mye er ikke publisert.':
    'Klasse 5 og 6 gir høgare basistilskot; kor mykje er ikkje publisert.',
  'Basistilskudd i sentralitetsklasse 5 og 6 mot landssnittet':
    'Basistilskot i sentralitetsklasse 5 og 6 mot landssnittet',
  'Basistilskudd i kommune eller bydel med lavt utdanningsnivå mot ellers':
    'Basistilskot i kommune eller bydel med lågt utdanningsnivå mot elles',
  'Helfo oppgir at lavt utdanningsnivå gir høyere tilskudd; hvor mye er ikke publisert. Tre prosent er satt som et lite utslag.':
    'Helfo oppgir at lågt utdanningsnivå gir høgare tilskot; kor mykje er ikkje publisert. Tre prosent er sett som eit lite utslag.',
  'Grunn- og basistilskudd samlet': 'Grunn- og basistilskot samla',
  '2023-tallet er også løpende.': '2023-talet er òg løpande.',
  'Samlede utgifter til fastlegeordningen': 'Samla utgifter til fastlegeordninga',
  'Basisfinansieringens andel av samlede utgifter': 'Basisfinansieringa sin del av samla utgifter',
  'Beregnet fra årstall: 2019 26,9 %, 2020 27,3 %, 2023 31,8 %. Ekspertutvalgets utgangspunkt i boks 5-2 er også 32 %.':
    'Rekna ut frå årstal: 2019 26,9 %, 2020 27,3 %, 2023 31,8 %. Utgangspunktet til ekspertutvalet i boks 5-2 er òg 32 %.',
  'Utgifter til fastlegeordningen per innbygger': 'Utgifter til fastlegeordninga per innbyggjar',
  'Serien er revidert siden årsrapport 2023 (2023: 2 556 der).':
    'Serien er revidert sidan årsrapport 2023 (2023: 2 556 der).',
  'Kommunenes merkostnad utover hovedmodellen': 'Meirkostnaden til kommunane ut over hovudmodellen',
  'Estimat på oppdrag fra KS; usikkert.': 'Estimat på oppdrag frå KS; uvisst.',
  'Budsjettert basistilskudd i Oslo 2020': 'Budsjettert basistilskot i Oslo 2020',
  'Budsjett før knekkpunkt. Delt på 499 gir ca. 738 000 listeinnbyggere; rimelighetskontroll av satsen.':
    'Budsjett før knekkpunkt. Delt på 499 gir ca. 738 000 listeinnbyggjarar; kontroll av at satsen er rimeleg.',
  'Aktivitetens andel av praksisinntekten, næringsdrivende': 'Aktiviteten sin del av praksisinntekta, næringsdrivande',
  'Før 1. mai 2023; fra-datoen er satt her.': 'Før 1. mai 2023; frå-datoen er sett her.',
  'Egenandelstak per år': 'Eigendelstak per år',
  'Kalt tak 1.': 'Kalla tak 1.',
  'Helsenorge-siden er udatert; beløpet er det samme som for 2026.':
    'Helsenorge-sida er udatert; beløpet er det same som for 2026.',
  'Regulering av takstene 1. juli': 'Regulering av takstane 1. juli',
  'Ramme 3,4 % på takster, tilskudd og fond, og om lag 41 mill. kr til forenkling av takstene. Egenandelene i prislistene er uendret.':
    'Ramme 3,4 % på takstar, tilskot og fond, og om lag 41 mill. kr til forenkling av takstane. Eigendelane i prislistene er uendra.',
  'Egenandelsøkning 3,0 % etter innledningen i Spesialisttariffen 2023–2024.':
    'Auke i eigendelane på 3,0 % etter innleiinga i Spesialisttariffen 2023–2024.',
  'Regulering av egenandelene 1. juli': 'Regulering av eigendelane 1. juli',
  'Reguleringen av tilskudd til fellesformål (kapittel III). Egenandelene i allmennlegetakstene er uendret fra 1. juli 2025; hos avtalespesialist økte de fra 403 til 443 den 1. januar 2026. Prosenten for takster og basistilskudd er ikke oppgitt i forskriften.':
    'Reguleringa av tilskot til fellesformål (kapittel III). Eigendelane i allmennlegetakstane er uendra frå 1. juli 2025; hos avtalespesialist auka dei frå 403 til 443 den 1. januar 2026. Prosenten for takstar og basistilskot er ikkje oppgitt i forskrifta.',
  'Regulering av tilskudd til fellesformål 1. juli': 'Regulering av tilskot til fellesformål 1. juli',
  'Reguleringen av tilskudd til fellesformål (kapittel III). Beløpet for 2023 står i Fastlegetariffen 2023–2024, punkt 4.3. Prosenten for takster og basistilskudd er ikke oppgitt i forskriften.':
    'Reguleringa av tilskot til fellesformål (kapittel III). Beløpet for 2023 står i Fastlegetariffen 2023–2024, punkt 4.3. Prosenten for takstar og basistilskot er ikkje oppgitt i forskrifta.',
  'Gebyr for uteblitt time hos fastlege': 'Gebyr for utebliven time hos fastlege',
  'Uteblir pasienten uten varsel, eller avbestilles timen senere enn 24 timer før, kan pasienten avkreves konsultasjonshonorar. Ikke godkjent egenandel; gjelder også pasienter med frikort eller fritak.':
    'Blir pasienten borte utan varsel, eller blir timen avbestilt seinare enn 24 timar før, kan det krevjast konsultasjonshonorar av pasienten. Ikkje godkjend eigendel; gjeld òg pasientar med frikort eller fritak.',
  'Kilden er merket 2021–2022; året er utledet.': 'Kjelda er merkt 2021–2022; året er utleidd.',
  'Beløpene er lest i prislisten til Vågsbygd Torv Legesenter, som oppgir takstplakaten 2026–2027 som kilde. 194 er lik 2ad-honoraret, slik merknad B2 sier. 314 er ikke lik 3ad-honoraret (474); det er ikke avklart hva plakaten bygger på for avtalespesialister.':
    'Beløpa er lesne i prislista til Vågsbygd Torv Legesenter, som oppgir takstplakaten 2026–2027 som kjelde. 194 er lik 2ad-honoraret, slik merknad B2 seier. 314 er ikkje lik 3ad-honoraret (474); det er ikkje avklart kva plakaten bygger på for avtalespesialistar.',
  'Gebyr for uteblitt time hos avtalespesialist': 'Gebyr for utebliven time hos avtalespesialist',
  'Salærsats per time, grunnlag for attester utenom tariffen':
    'Salærsats per time, grunnlag for attestar utanom tariffen',
  'Fra-datoen er satt til årets begynnelse; kilden oppgir bare året.':
    'Frå-datoen er sett til byrjinga av året; kjelda oppgir berre året.',
  'Satt til å gjelde tariffåret; nyere sats er ikke funnet.':
    'Sett til å gjelde tariffåret; nyare sats er ikkje funnen.',
  'Antallet er oppgitt som «rundt» 850 000.': 'Talet er oppgitt som «rundt» 850 000.',
  'Halvtimer flerfaglig møte (takst 14) per konsultasjon': 'Halvtimar fleirfagleg møte (takst 14) per konsultasjon',
  'Bare spesialistenes møter er publisert; de andre regnes som like hyppige. Takst 14 var per påbegynte halvtime i 2022.':
    'Berre møta til spesialistane er publiserte; dei andre blir rekna som like hyppige. Takst 14 var per påbyrja halvtime i 2022.',
  'Erklæringer til Nav og Helfo (L-takster) per konsultasjon':
    'Erklæringar til Nav og Helfo (L-takstar) per konsultasjon',
  'Kommer i tillegg til de 540 kr per konsultasjon som er publisert uten L-takster.':
    'Kjem i tillegg til dei 540 kr per konsultasjon som er publisert utan L-takstar.',
  'Egenandelenes del av samtaleterapi, møter og erklæringer':
    'Eigendelane sin del av samtaleterapi, møte og erklæringar',
  'Andel kvinner på lista når den ikke er oppgitt': 'Andel kvinner på lista når han ikkje er oppgitt',
  'Landets andel, slik konsultasjonene etter kjønn forutsetter den; ratene er avrundet til tideler. Andelen på den enkelte lista er ikke publisert: legens egen listerapport har den.':
    'Andelen i landet, slik konsultasjonane etter kjønn føreset han; ratane er avrunda til tidelar. Andelen på den enkelte lista er ikkje publisert: listerapporten til legen har han.',
};
