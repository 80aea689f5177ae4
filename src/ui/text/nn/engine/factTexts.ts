/** Rules in words. Nynorsk by the bokmål text. */
export const factTexts: Readonly<Record<string, string>> = {
  'Gjelder slik ordningen ble beskrevet i april 2023; ny forskrift fra 2026 har fortsatt tak på 2 500.':
    'Gjeld slik ordninga vart beskriven i april 2023; ny forskrift frå 2026 har framleis tak på 2 500.',
  'Basistilskudd for listeinnbyggere over 2 500': 'Basistilskot for listeinnbyggjarar over 2 500',
  'Tilskudd ytes over 2 500': 'Tilskot blir gitt over 2 500',
  'Taket kan fravikes midlertidig': 'Taket kan fråvikast mellombels',
  'Basisfinansieringen ligger i rammetilskuddet; for ansatte betyr høyere basistilskudd bare bedre kommuneøkonomi dersom kommunen velger det.':
    'Basisfinansieringa ligg i rammetilskotet; for tilsette betyr høgare basistilskot berre betre kommuneøkonomi dersom kommunen vel det.',
  'Behandling av kommunalt ansatte fastleger': 'Behandling av kommunalt tilsette fastlegar',
  'Beregnes for listen': 'Blir rekna ut for lista',
  'Utbetales til legen': 'Blir utbetalt til legen',
  Tilfaller: 'Går til',
  'Påvirker lønnen': 'Påverkar lønna',
  'Refusjon og egenandel tilfaller': 'Refusjon og eigendel går til',
  'Noen kilder skriver listetak «over 500», avtaleteksten sier 500 eller flere.':
    'Nokre kjelder skriv listetak «over 500», avtaleteksten seier 500 eller fleire.',
  'Vilkår for grunntilskudd': 'Vilkår for grunntilskot',
  'Listelengde under': 'Listelengd under',
  'Lengste tid, måneder': 'Lengste tid, månader',
  Fra: 'Frå',
  Erstatter: 'Erstattar',
  'Det beste av de to tilskuddene': 'Det beste av dei to tilskota',
  'Faller bort ved': 'Fell bort ved',
  'datert avtale gjelder 1. juli 2023–30. juni 2024; videreføring etter det er ikke bekreftet':
    'datert avtale gjeld 1. juli 2023–30. juni 2024; at han gjeld vidare etter det, er ikkje stadfesta',
  'Vilkår og formel for utjamningstilskudd': 'Vilkår og formel for utjamningstilskot',
  'Kommunens innbyggere, under': 'Innbyggjarar i kommunen, under',
  'basistilskudd for (1200 − snittliste)': 'basistilskot for (1200 − snittliste)',
  'Statsavtalen 2023 omtaler snittet for fastlegene i kommunen; forskriftsmerknaden er mer presis.':
    'Statsavtalen 2023 omtaler snittet for fastlegane i kommunen; forskriftsmerknaden er meir presis.',
  'Definisjon av gjennomsnittlig listelengde i utjamningstilskuddet':
    'Definisjon av gjennomsnittleg listelengd i utjamningstilskotet',
  Teller: 'Teljar',
  'folkeregistrert befolkning i kommunen': 'folkeregistrert folkemengd i kommunen',
  Nevner: 'Nemnar',
  'antall fast opprettede hjemler/stillinger i kurativ praksis':
    'talet på fast oppretta heimlar/stillingar i kurativ praksis',
  'Ansatte med liste teller med': 'Tilsette med liste tel med',
  'Ansatte mottar tilskuddet': 'Tilsette får tilskotet',
  'Turnuslege teller med': 'Turnuslege tel med',
  'Ny modell og ny ramme gjaldt samlet fra 1. mai 2023. Egen overgangs- eller kompensasjonsordning er ikke funnet.':
    'Ny modell og ny ramme gjaldt samla frå 1. mai 2023. Eiga overgangs- eller kompensasjonsordning er ikkje funnen.',
  Overgangsregler: 'Overgangsreglar',
  'Knekkpunktet slutter': 'Knekkpunktet sluttar',
  'Kommunens kostnadsnøkkel endret': 'Kostnadsnøkkelen til kommunen endra',
  'Følger av at rammen økte samtidig. Ingen publisert fordeling (min/maks/persentiler) er funnet.':
    'Følgjer av at ramma auka samstundes. Inga publisert fordeling (min/maks/persentilar) er funnen.',
  'Omfang av leger som fikk økt tilskudd ved omleggingen': 'Omfanget av legar som fekk auka tilskot ved omlegginga',
  'Selskap som avtalepart er lest ut av kravet om individuell avtale med den enkelte lege.':
    'Selskap som avtalepart er lese ut av kravet om individuell avtale med den enkelte legen.',
  'Individuell avtale kreves': 'Individuell avtale krevst',
  'Felles avtale for flere leger': 'Felles avtale for fleire legar',
  'Fellesliste tillatt': 'Fellesliste tillaten',
  'Plikt til å tilby digitale tjenester (video, tekst, telefon)':
    'Plikt til å tilby digitale tenester (video, tekst, telefon)',
  'Andel fastlegeavtaler med fast ansettelse': 'Del av fastlegeavtalane med fast tilsetjing',
  'Lest ut av offentlige basistilskuddsrapporter.': 'Lese ut av offentlege basistilskotsrapportar.',
  'Listeoppbygging for nye fastleger': 'Listeoppbygging for nye fastlegar',
  'Beregningssiden viser til ulike satser for 2017 og 2018; beløp for senere år er ikke funnet.':
    'Utrekningssida viser til ulike satsar for 2017 og 2018; beløp for seinare år er ikkje funne.',
  'vedtak om foreldrepenger fra Nav; kommer i tillegg; samme 45/35-beregning':
    'vedtak om foreldrepengar frå Nav; kjem i tillegg; same 45/35-utrekning',
  'siden og beregningssiden': 'sida og utrekningssida',
  'Yrkesskadeforsikring for ansatte': 'Yrkesskadeforsikring for tilsette',
  'påbudt for alle arbeidsgivere, uten arbeidsgiveravgift': 'påbode for alle arbeidsgivarar, utan arbeidsgivaravgift',
  'Dagpenger til næringsdrivende': 'Dagpengar til næringsdrivande',
  'ingen opptjening': 'inga opptening',
  'Lege alene i eget AS uten ansatte har dermed ikke plikt, men kan opprette ordning.':
    'Lege åleine i eige AS utan tilsette har dermed ikkje plikt, men kan opprette ordning.',
  'Obligatorisk tjenestepensjon, når plikten gjelder': 'Obligatorisk tenestepensjon, når plikta gjeld',
  'to personer i minst 75 % stilling, eller én ansatt uten eierandel i minst 75 %, eller stillinger på minst 20 % som samlet er to årsverk':
    'to personar i minst 75 % stilling, eller éin tilsett utan eigardel i minst 75 %, eller stillingar på minst 20 % som samla er to årsverk',
  'Lovfestet for ansatte hos lege med fastlegeavtale; kan ikke avtales bort. Oslo har egen ordning.':
    'Lovfesta for tilsette hos lege med fastlegeavtale; kan ikkje avtalast bort. Oslo har eigen ordning.',
  'Sykepleierpensjon, hvem': 'Sjukepleiarpensjon, kven',
  'alle autoriserte sykepleiere i minst 20 % samlet stilling, også ansatt som helsesekretær':
    'alle autoriserte sjukepleiarar i minst 20 % samla stilling, òg tilsette som helsesekretær',
  'hele siden; 20 %-grensen: Lillehammer kommune, 1.4.2016': 'heile sida; 20 %-grensa: Lillehammer kommune, 1.4.2016',
  'Skjermingsgrunnlag = snittverdi av eiendeler − leverandørgjeld − foretaksgjeld, aldri under 0. Skjermingsfradrag = grunnlag × rente × måneder/12. Renter på foretaksgjeld holdes utenfor resultatet som fordeles før de trekkes fra her.':
    'Skjermingsgrunnlag = snittverdi av eigedelar − leverandørgjeld − føretaksgjeld, aldri under 0. Skjermingsfrådrag = grunnlag × rente × månader/12. Renter på føretaksgjeld blir haldne utanfor resultatet som blir fordelt, før dei blir trekte frå her.',
  'Beregnet personinntekt, oppbygning': 'Berekna personinntekt, oppbygging',
  'skattemessig resultat − rente på foretaksgjeld − kapitalinntekt + kapitalkostnad − skjermingsfradrag':
    'skattemessig resultat − rente på føretaksgjeld − kapitalinntekt + kapitalkostnad − skjermingsfrådrag',
  'Frist for innbetaling som gir fradrag for året før': 'Frist for innbetaling som gir frådrag for året før',
  'Innehaverens eget innskudd i enkeltpersonforetak har ingen arbeidsgiveravgift (Advokatforeningen om pensjon for næringsdrivende).':
    'Eige innskot for innehavaren i enkeltpersonføretak har inga arbeidsgivaravgift (Advokatforeininga om pensjon for næringsdrivande).',
  'Arbeidsgiveravgift på pensjonsinnskudd for ansatte': 'Arbeidsgivaravgift på pensjonsinnskot for tilsette',
  'Forenklinger i nasjonal ordning fra 2022': 'Forenklingar i nasjonal ordning frå 2022',
  'Kommunens egenandel': 'Eigendelen til kommunen',
  Etterskuddsvis: 'Etterskotsvis',
  'Forhåndsdefinerte beløp': 'Førehandsdefinerte beløp',
  'Endringer i ALIS-tilskuddet 2023': 'Endringar i ALIS-tilskotet 2023',
  'Veiledende praksiskompensasjon': 'Rettleiande praksiskompensasjon',
  'innført, beløp ikke funnet': 'innført, beløp ikkje funne',
  Veiledningssats: 'Rettleiingssats',
  'økt, beløp ikke funnet': 'auka, beløp ikkje funne',
  'Vikariat minst, måneder': 'Vikariat minst, månader',
  'Gjelder fra signering': 'Gjeld frå signering',
  'Tilskudd for tiden før signering': 'Tilskot for tida før signering',
  'Revideres når tilskuddet endres': 'Blir revidert når tilskotet blir endra',
  'Brev fra Kommunal- og distriktsdepartementet om kommuneloven § 14-19; utvalget ønsket nærmere avklaring.':
    'Brev frå Kommunal- og distriktsdepartementet om kommunelova § 14-19; utvalet ønskte nærare avklaring.',
  'Adgang for kommunen til å garantere gjenkjøp av praksis': 'Høve for kommunen til å garantere gjenkjøp av praksis',
  Tillatt: 'Tillate',
  'Hvor sikkert': 'Kor sikkert',
  'normalt ikke': 'normalt ikkje',
  'Takster i hver kontakttype': 'Takstar i kvar kontakttype',
  Takster: 'Takstar',
  'enkel kontakt med pasient til stede': 'enkel kontakt med pasient til stades',
  'kontakt med andre instanser': 'kontakt med andre instansar',
  'tverrfaglig møte': 'tverrfagleg møte',
  'Endringer i takstkodene': 'Endringar i takstkodane',
  '1ad2 og 1h inn i 1ad; 1be inn i 1bd; 1j inn i 1f; 101 og 102 til ny 101; 103a, 103b, 106a, 109b, 128a, 149g, 402 og 501 inn i 100; 104, 109a, 149h, 214b, 214c, 510c, 510d og skifte av p-stav inn i 105; ny 106 for større prosedyrer':
    '1ad2 og 1h inn i 1ad; 1be inn i 1bd; 1j inn i 1f; 101 og 102 til ny 101; 103a, 103b, 106a, 109b, 128a, 149g, 402 og 501 inn i 100; 104, 109a, 149h, 214b, 214c, 510c, 510d og skifte av p-stav inn i 105; ny 106 for større prosedyrar',
  'Ny takst for beslutningsstøtte til ambulanse (1k). Egenandelen på tidstakst er borte i prislister for 2023–2024, mens 2ad økte fra 160 til 170.':
    'Ny takst for avgjerdsstøtte til ambulanse (1k). Eigendelen på tidstakst er borte i prislister for 2023–2024, medan 2ad auka frå 160 til 170.',
  '2aef (fastlegens e-konsultasjon på kveld): egenandel senket til samme som 2ad og 2ae, honorar senket. 1f, 1k, 14, 14b og sykebesøk økt.':
    '2aef (e-konsultasjon på kveld hos fastlegen): eigendel senka til same som 2ad og 2ae, honorar senka. 1f, 1k, 14, 14b og sjukebesøk auka.',
  'Nye takster for sykepleier etter delegering (S-takster, kapittel H). Egenandel hos avtalespesialist fra 403 til 443.':
    'Nye takstar for sjukepleiar etter delegering (S-takstar, kapittel H). Eigendel hos avtalespesialist frå 403 til 443.',
  'Nye: 2cdl, 2dds, 2j, 2sm, 407a og 407b. Ute: 1e, 2afs, 8, 407, 701d og 703. Tidstakst 2cd og 2cdd per 5 minutter og møtetakst 14 per 15 minutter.':
    'Nye: 2cdl, 2dds, 2j, 2sm, 407a og 407b. Ute: 1e, 2afs, 8, 407, 701d og 703. Tidstakst 2cd og 2cdd per 5 minutt og møtetakst 14 per 15 minutt.',
  'Endrede vilkår i takstene fra 1. juli 2026': 'Endra vilkår i takstane frå 1. juli 2026',
  'Kan bare brukes på legevakt.': 'Kan berre brukast på legevakt.',
  'Kombineres med 2dds i stedet for 2dd; honorar 179 uten refusjon.':
    'Blir kombinert med 2dds i staden for 2dd; honorar 179 utan refusjon.',
  'Intervallet er 5 minutter, ikke 15.': 'Intervallet er 5 minutt, ikkje 15.',
  'Intervallet er 5 minutter, ikke 15; kan ikke kombineres med 2cdl.':
    'Intervallet er 5 minutt, ikkje 15; kan ikkje kombinerast med 2cdl.',
  'Kan ikke kombineres med 2as.': 'Kan ikkje kombinerast med 2as.',
  'Kan også brukes til strukturert gruppeveiledning om levevaner, også ved psykisk sykdom og rusmiddellidelser.':
    'Kan òg brukast til strukturert grupperettleiing om levevanar, òg ved psykisk sjukdom og rusmiddellidingar.',
  'Kan kombineres med 2j og 2sm; 8, 701d og 703 er ute. Det samme gjelder 2av, 2aft og 2afv.':
    'Kan kombinerast med 2j og 2sm; 8, 701d og 703 er ute. Det same gjeld 2av, 2aft og 2afv.',
  'Vilkårene er skrevet om; fire legemidler eller mer og inntil tre ganger per kalenderår står fast.':
    'Vilkåra er skrivne om; fire legemiddel eller meir og inntil tre gonger per kalenderår står fast.',
  'Utstyr til innsetting av p-stav er tatt inn.': 'Utstyr til innsetjing av p-stav er teke inn.',
  'Utstyr til fjerning av p-stav og til innsetting eller skifting av spiral er tatt inn.':
    'Utstyr til fjerning av p-stav og til innsetjing eller skifting av spiral er teke inn.',
  'Beregnes per påbegynte 15 minutter, ikke per halvtime; krav om dokumentasjon er listet opp.':
    'Blir rekna per påbyrja 15 minutt, ikkje per halvtime; krav om dokumentasjon er lista opp.',
  'Strukturert samtale for endring av levevaner; KOLS, psykisk sykdom og rusmiddellidelser er tatt inn, og kravet om behandlingsplan er byttet med en plan for oppfølging. Kan ikke kombineres med 2j og 2sm.':
    'Strukturert samtale for endring av levevanar; KOLS, psykisk sjukdom og rusmiddellidingar er tekne inn, og kravet om behandlingsplan er bytt med ein plan for oppfølging. Kan ikkje kombinerast med 2j og 2sm.',
  'Også revmatiske sykdommer og spesialister i revmatologi.': 'Òg revmatiske sjukdommar og spesialistar i revmatologi.',
  'Kan ikke kombineres med 2j og 2sm; det samme gjelder 612b og 615.':
    'Kan ikkje kombinerast med 2j og 2sm; det same gjeld 612b og 615.',
  'Også skåring av skrøpelighet hos eldre.': 'Òg skåring av skrøpelegheit hos eldre.',
  'Også pasienter med rusmiddellidelser; undersøkelsen skal også omfatte fysiske forhold.':
    'Òg pasientar med rusmiddellidingar; undersøkinga skal òg omfatte fysiske forhold.',
  'Kan også brukes ved Hb, senkning, hvite blodlegemer og urinstix utenfor konsultasjon; 1e er borte.':
    'Kan òg brukast ved Hb, senking, kvite blodlekamar og urinstix utanfor konsultasjon; 1e er borte.',
  'Inntil 700 operasjoner per kalenderår (før 500).': 'Inntil 700 operasjonar per kalenderår (før 500).',
  'Hva hjelpepersonell kan utføre': 'Kva hjelpepersonell kan utføre',
  'Enkle kontakter og prosedyrer kan utføres av hjelpepersonell under legens tilsyn og ansvar; konsultasjoner og sykebesøk må legen utføre selv.':
    'Enkle kontaktar og prosedyrar kan utførast av hjelpepersonell under tilsynet og ansvaret til legen; konsultasjonar og sjukebesøk må legen utføre sjølv.',
  Eksempler: 'Døme',
  '24-timers blodtrykksmåling': '24-timars blodtrykksmåling',
  'Sykepleier kan utføre konsultasjon alene etter delegering fra fastlege eller stedfortreder, med egne takster (kapittel H); ikke i legevakt. Annet hjelpepersonell kan ikke utløse konsultasjonstakst. Enkle prosedyrer og journalverdige råd ved hjelpepersonell på delegering kan gi enkel kontakt.':
    'Sjukepleiar kan utføre konsultasjon åleine etter delegering frå fastlege eller stadfortredar, med eigne takstar (kapittel H); ikkje i legevakt. Anna hjelpepersonell kan ikkje utløyse konsultasjonstakst. Enkle prosedyrar og journalverdige råd ved hjelpepersonell på delegering kan gi enkel kontakt.',
  'Når skatten forfaller': 'Når skatten forfell',
  'Forskuddsskatt for personlige skattytere': 'Forskotsskatt for personlege skattytarar',
  'Fire like terminer 15. mars, 15. mai, 15. september og 15. november i inntektsåret.':
    'Fire like terminar 15. mars, 15. mai, 15. september og 15. november i inntektsåret.',
  'Forskuddsskatt for selskaper': 'Forskotsskatt for selskap',
  'To like terminer 15. februar og 15. april året etter inntektsåret.':
    'To like terminar 15. februar og 15. april året etter inntektsåret.',
  '§ 10-20 første og tredje ledd, eldre utgave': '§ 10-20 første og tredje ledd, eldre utgåve',
  'Fire like terminer 15. mars, 15. juni, 15. september og 15. desember i inntektsåret.':
    'Fire like terminar 15. mars, 15. juni, 15. september og 15. desember i inntektsåret.',
  'årssats / 12 × antall listeinnbyggere': 'årssats / 12 × talet på listeinnbyggjarar',
  'årssats / dager i året × dager i måneden × antall listeinnbyggere':
    'årssats / dagar i året × dagar i månaden × talet på listeinnbyggjarar',
  'Skuddår har 366 dager i nevneren. Sluttdatoen er ukjent.': 'Skotår har 366 dagar i nemnaren. Sluttdatoen er ukjend.',
  'avsnitt om beregning': 'avsnitt om utrekning',
  'årssats / 12 × antall listeinnbyggere ved månedens start':
    'årssats / 12 × talet på listeinnbyggjarar ved starten av månaden',
  'Datoen er sidens tidligste sikre tidspunkt; overgangen fra dagberegning kan ha skjedd før.':
    'Datoen er det tidlegaste sikre tidspunktet på sida; overgangen frå dagutrekning kan ha skjedd før.',
  'beregning før 1. mai 2023': 'utrekning før 1. mai 2023',
  'sum over listeinnbyggere ved månedens start av (individuell årssats) / 12':
    'sum over listeinnbyggjarar ved starten av månaden av (individuell årssats) / 12',
  'Videreføring av regelen fra 2022 med individuelle satser. Helsedirektoratet bekrefter månedlig utbetaling etter samlet behov på listen (årsrapport 2023 kap. 5.4), men delingsregelen er ikke gjengitt.':
    'Regelen frå 2022 ført vidare med individuelle satsar. Helsedirektoratet stadfestar månadleg utbetaling etter samla behov på lista (årsrapport 2023 kap. 5.4), men delingsregelen er ikkje gjengitt.',
  'Supplert av ekspertutvalgets rapport. Aldersgrenser og egenandelsgrenser mangler.':
    'Supplert av rapporten til ekspertutvalet. Aldersgrenser og eigendelsgrenser manglar.',
  'kvinner gir høyere tilskudd enn menn; forskjellen er størst i fertil alder':
    'kvinner gir høgare tilskot enn menn; skilnaden er størst i fertil alder',
  'Kjønn og alder betyr mest; innbyrdes rekkefølge for de tre øvrige er ikke oppgitt.':
    'Kjønn og alder betyr mest; innbyrdes rekkjefølgje for dei tre andre er ikkje oppgitt.',
  'økende med alder': 'aukande med alder',
  'egenandeler utløst siste 12 måneder': 'eigendelar utløyste dei siste 12 månadene',
  'høyere bruk gir høyere tilskudd': 'høgare bruk gir høgare tilskot',
  bostedskommune: 'bustadkommune',
  'klasse 5–6 gir høyere tilskudd': 'klasse 5–6 gir høgare tilskot',
  'Lavt utdanningsnivå': 'Lågt utdanningsnivå',
  'lavt utdanningsnivå': 'lågt utdanningsnivå',
  'lavt utdanningsnivå gir høyere tilskudd; felles for alle i samme kommune/bydel':
    'lågt utdanningsnivå gir høgare tilskot; felles for alle i same kommune/bydel',
  'Konsultasjoner hos fastlege per person etter alder (2023)':
    'Konsultasjonar hos fastlege per person etter alder (2023)',
  'Konsultasjoner hos fastlege per person etter kjønn (2023)':
    'Konsultasjonar hos fastlege per person etter kjønn (2023)',
  'Implisert basisandel etter sentralitet, beregnet fra 50/50-tabellen':
    'Implisert basisandel etter sentralitet, rekna ut frå 50/50-tabellen',
  'Vektene er ikke publisert der de er søkt. Bruk legens eget beløp fra basistilskuddsrapporten, eller tilnærmingen i tabellene for alder, kjønn, relativ bruk og sentralitet, som er antatt som vekter.':
    'Vektene er ikkje publiserte der dei er søkte. Bruk beløpet legen sjølv har frå basistilskotsrapporten, eller tilnærminga i tabellane for alder, kjønn, relativ bruk og sentralitet, som er antekne som vekter.',
};
