/** Records: grants and the frame around the list. Nynorsk by the bokmål text. */
export const rulesGrants: Readonly<Record<string, string>> = {
  'Basistilskudd per listeinnbygger til og med knekkpunktet':
    'Basistilskot per listeinnbyggjar til og med knekkpunktet',
  'Kontroll 1: 2 686,9 mill. kr i basistilskudd uten knekkpunkttillegg i 2020 delt på 499 gir 5,385 mill. listeinnbyggere. Kontroll 2: 2 633,1 mill. i 2019 delt på snittet av 487 og 499 gir 5,341 mill. Begge stemmer med registrerte listeinnbyggere. Brev av 25.10.2021 (universitetenes brev) oppgir 610 000 kr for 1 000 pasienter; det tilsvarer snittet av 577 og 642 og ikke satsen på brevdatoen.':
    'Kontroll 1: 2 686,9 mill. kr i basistilskot utan knekkpunkttillegg i 2020 delt på 499 gir 5,385 mill. listeinnbyggjarar. Kontroll 2: 2 633,1 mill. i 2019 delt på snittet av 487 og 499 gir 5,341 mill. Begge stemmer med registrerte listeinnbyggjarar. Brev av 25.10.2021 (brevet frå universiteta) oppgir 610 000 kr for 1 000 pasientar; det svarer til snittet av 577 og 642 og ikkje satsen på brevdatoen.',
  'Sluttdato følger av årlig regulering 1. juli.': 'Sluttdato følgjer av årleg regulering 1. juli.',
  'Beløpet er oppgitt som sats før 1. juli 2021; 499 + 78 (økningen varslet mai 2020) = 577.':
    'Beløpet er oppgitt som sats før 1. juli 2021; 499 + 78 (auken varsla mai 2020) = 577.',
  'Flat sats og knekkpunkt er avløst av pasienttilpasset basistilskudd.':
    'Flat sats og knekkpunkt er avløyst av pasienttilpassa basistilskot.',
  'Basistilskudd per listeinnbygger over knekkpunktet': 'Basistilskot per listeinnbyggjar over knekkpunktet',
  'Lik satsen under knekkpunktet fram til 1. mai 2020. Kontroll 1: 2 686,9 mill. kr i basistilskudd uten knekkpunkttillegg i 2020 delt på 499 gir 5,385 mill. listeinnbyggere. Kontroll 2: 2 633,1 mill. i 2019 delt på snittet av 487 og 499 gir 5,341 mill. Begge stemmer med registrerte listeinnbyggere.':
    'Lik satsen under knekkpunktet fram til 1. mai 2020. Kontroll 1: 2 686,9 mill. kr i basistilskot utan knekkpunkttillegg i 2020 delt på 499 gir 5,385 mill. listeinnbyggjarar. Kontroll 2: 2 633,1 mill. i 2019 delt på snittet av 487 og 499 gir 5,341 mill. Begge stemmer med registrerte listeinnbyggjarar.',
  'Knekkpunkt i basistilskuddet': 'Knekkpunkt i basistilskotet',
  'Avviklet samtidig med pasienttilpasningen 1. mai 2023.': 'Avvikla samtidig med pasienttilpassinga 1. mai 2023.',
  'Basistilskudd over knekkpunktet, av det som gis under': 'Basistilskot over knekkpunktet, av det som blir gitt under',
  'Uten verdi når det ikke er noe knekkpunkt.': 'Utan verdi når det ikkje er noko knekkpunkt.',
  'Kvalitetselement per oppfylt kriterium og listeinnbygger':
    'Kvalitetselement per oppfylt kriterium og listeinnbyggjar',
  'Finnes ikke i dag. Beløpet er her for forslag om å betale for kvalitet.':
    'Finst ikkje i dag. Beløpet er her for forslag om å betale for kvalitet.',
  'Tillegg i basistilskuddet per listeinnbygger for spesialister i allmennmedisin':
    'Tillegg i basistilskotet per listeinnbyggjar for spesialistar i allmennmedisin',
  'Finnes ikke i dag: spesialister har tillegg i takstene. Satsen er her for forslag om å flytte tilleggene.':
    'Finst ikkje i dag: spesialistar har tillegg i takstane. Satsen er her for forslag om å flytte tillegga.',
  'Nasjonal gjennomsnittssats for basistilskudd per listeinnbygger':
    'Nasjonal gjennomsnittssats for basistilskot per listeinnbyggjar',
  'Grunnlag for pasienttilpasset basistilskudd, grunntilskudd og utjamningstilskudd fra 1. mai 2023. Satser fra 1. juli 2025 er ikke funnet.':
    'Grunnlag for pasienttilpassa basistilskot, grunntilskot og utjamningstilskot frå 1. mai 2023. Satsar frå 1. juli 2025 er ikkje funne.',
  'Kontroll: tidligere snitt ca. 653 kr (675/544 vektet) pluss 720 mill. kr / 5,47 mill. listeinnbyggere = ca. 785 kr. Årskontroll 2023: (4 mnd × 653 + 2 mnd × 787 + 6 mnd × 841,80)/12 ≈ 770 kr × 5,5 mill. ≈ 4,24 mrd. mot regnskap 4,26 mrd.':
    'Kontroll: tidlegare snitt ca. 653 kr (675/544 vekta) pluss 720 mill. kr / 5,47 mill. listeinnbyggjarar = ca. 785 kr. Årskontroll 2023: (4 mnd × 653 + 2 mnd × 787 + 6 mnd × 841,80)/12 ≈ 770 kr × 5,5 mill. ≈ 4,24 mrd. mot rekneskap 4,26 mrd.',
  'Bekreftet i Helsedirektoratets årsrapport 2023 kap. 5.4. Satsen er også grunnlag for grunntilskudd og utjamningstilskudd. Satser fra 1. juli 2024, 2025 og 2026 er ikke funnet.':
    'Stadfesta i Helsedirektoratets årsrapport 2023 kap. 5.4. Satsen er òg grunnlag for grunntilskot og utjamningstilskot. Satsar frå 1. juli 2024, 2025 og 2026 er ikkje funne.',
  'Kilden nevner ikke basistilskuddet uttrykkelig. Bruk som plassholder som brukeren må kunne overstyre; ingen tilsvarende verdi er laget for 2025 og 2026.':
    'Kjelda nemner ikkje basistilskotet uttrykkjeleg. Bruk som plasshaldar som brukaren må kunne overstyre; ingen tilsvarande verdi er laga for 2025 og 2026.',
  'Basistilskudd omtalt ved innføringen av fastlegeordningen': 'Basistilskot omtalt ved innføringa av fastlegeordninga',
  'Avisoppslag fra reformåret; sluttdato ikke funnet. Ikke bekreftet mot avtaletekst.':
    'Avisoppslag frå reformåret; sluttdato ikkje funnen. Ikkje stadfesta mot avtaletekst.',
  'Årlig regulering ved takstoppgjøret': 'Årleg regulering ved takstoppgjeret',
  'Verdien er reguleringen 1. juli og står for tariffåret som begynner da. Fra 2023 og tidligere sier kildene at per capita-tilskuddet følger rammen.':
    'Verdien er reguleringa 1. juli og står for tariffåret som byrjar då. Frå 2023 og tidlegare seier kjeldene at per capita-tilskotet følgjer ramma.',
  'om lag; i tillegg 100 mill. kr lagt på per capita-tilskuddet':
    'om lag; i tillegg 100 mill. kr lagde på per capita-tilskotet',
  'oppgitt for takster, driftstilskudd og fond; basistilskuddet ikke nevnt':
    'oppgitt for takstar, driftstilskot og fond; basistilskotet ikkje nemnt',
  'Andel av basistilskuddet som pasienttilpasses': 'Andel av basistilskotet som blir tilpassa pasientane',
  'Samlet basistilskudd før og etter omleggingen': 'Samla basistilskot før og etter omlegginga',
  'Avrundet pressetall; økning drøyt 20 prosent.': 'Avrunda pressetal; auke på vel 20 prosent.',
  'Basistilskudd uten trekk ved egen sykdom': 'Basistilskot utan trekk ved eigen sjukdom',
  'Sammenhengende sykdom.': 'Samanhengande sjukdom.',
  'Basistilskudd uten trekk ved sykt barn': 'Basistilskot utan trekk ved sjukt barn',
  '15 ved flere enn to barn, 20 ved funksjonshemmet eller kronisk sykt barn; dobles for aleneforsørger.':
    '15 ved fleire enn to barn, 20 ved funksjonshemma eller kronisk sjukt barn; blir dobla for åleineforsørgjarar.',
  'Listelengde grunntilskuddet beregnes for': 'Listelengd grunntilskotet blir rekna ut for',
  'Avtalen er datert 1. juli 2023–30. juni 2024; at vilkåret gjelder videre, er ikke bekreftet.':
    'Avtalen er datert 1. juli 2023–30. juni 2024; at vilkåret gjeld vidare, er ikkje stadfesta.',
  'Lengste tid med grunntilskudd fra fastlegeavtalen er inngått':
    'Lengste tid med grunntilskot frå fastlegeavtalen er inngått',
  'Laveste listetak som gir grunntilskudd': 'Lågaste listetak som gir grunntilskot',
  'Noen kilder skriver listetak «over 500»; avtaleteksten sier 500 eller flere.':
    'Nokre kjelder skriv listetak «over 500»; avtaleteksten seier 500 eller fleire.',
  'Listelengde grunntilskuddet gis under; faller bort når listen passerer grensen':
    'Listelengd grunntilskotet blir gitt under; fell bort når lista passerer grensa',
  'Grunntilskudd per år': 'Grunntilskot per år',
  'Verdien for mai–juni 2023 arver usikkerheten i gjennomsnittssatsen for mai–juni 2023.':
    'Verdien for mai–juni 2023 arvar uvissa i gjennomsnittssatsen for mai–juni 2023.',
  'Høyeste listetak, også for fellesliste': 'Høgaste listetak, òg for fellesliste',
  'Videreføring av tidligere § 34.': 'Fører vidare tidlegare § 34.',
  'Listetak som krever avtale med kommunen når det er lavere':
    'Listetak som krev avtale med kommunen når det er lågare',
  'Kortere frist kan avtales i særlige tilfeller; uttrekk er tilfeldig og husstander holdes samlet.':
    'Kortare frist kan avtalast i særlege tilfelle; uttrekk er tilfeldig og husstandar blir haldne samla.',
  'Oppsigelsesfrist næringsdrivende fastlege': 'Oppseiingsfrist næringsdrivande fastlege',
  '§ 12 er endret med virkning fra 1. januar 2027 (forskrift 23. september 2026 nr. 1891); innholdet i endringen er ikke lest.':
    '§ 12 er endra med verknad frå 1. januar 2027 (forskrift 23. september 2026 nr. 1891); innhaldet i endringa er ikkje lese.',
  'Andre allmennlegeoppgaver kommunen kan pålegge': 'Andre allmennlegeoppgåver kommunen kan pålegge',
  'Gjelder fulltidspraksis; legevakt kommer i tillegg.': 'Gjeld heiltidspraksis; legevakt kjem i tillegg.',
  'Alder barn må være under for behandling uten egenandel': 'Alder barn må vere under for behandling utan eigendel',
  'Startdato for første rad er forenklet.': 'Startdato for første rad er forenkla.',
  'Rekrutteringstilskudd foreslått av ekspertutvalget': 'Rekrutteringstilskot foreslått av ekspertutvalet',
  'Forslag, ikke gjeldende rett. Størrelsesorden, midlertidig. Ikke funnet vedtatt eller bevilget i budsjettomtaler 2024–2026.':
    'Forslag, ikkje gjeldande rett. Storleiksorden, mellombels. Ikkje funne vedteke eller løyvd i budsjettomtalar 2024–2026.',
  'Etableringstilskudd til ny fastlegeavtale med få eller ingen på listen':
    'Etableringstilskot til ny fastlegeavtale med få eller ingen på lista',
  'Fra-dato er kunngjøringen; ordningen kan ha startet tidligere i 2018. Til-dato satt fordi utbetalingene opphører etter 2020 (64 mill. i 2019, 38 mill. i 2020). Binding og tilbakebetaling er ikke omtalt.':
    'Frå-dato er kunngjeringa; ordninga kan ha starta tidlegare i 2018. Til-dato sett fordi utbetalingane tek slutt etter 2020 (64 mill. i 2019, 38 mill. i 2020). Binding og tilbakebetaling er ikkje omtalte.',
  'Avviklet: utbetalingene opphører etter 2020.': 'Avvikla: utbetalingane tek slutt etter 2020.',
  'Rekrutteringstilskudd til ny fastlege, én gang': 'Rekrutteringstilskot til ny fastlege, éin gong',
  'Finnes ikke i dag: foreslått, ikke vedtatt. Beløpet er her for forslaget.':
    'Finst ikkje i dag: foreslått, ikkje vedteke. Beløpet er her for forslaget.',
  'Rekruttering av fastleger og kvalitetstiltak i legevakt': 'Rekruttering av fastlegar og kvalitetstiltak i legevakt',
  'Årstall fremgår ikke; ordningen lå forut for etableringstilskuddet og er plassert på 2017 bare for sortering.':
    'Årstal kjem ikkje fram; ordninga låg forut for etableringstilskotet og er plassert på 2017 berre for sortering.',
  'Bevilgning til rekruttering og stabilitet': 'Løyving til rekruttering og stabilitet',
  'Dekker nye fastlegeavtaler, merutgifter for ALIS-stillinger og stabiliserende tiltak.':
    'Dekker nye fastlegeavtalar, meirutgifter for ALIS-stillingar og stabiliserande tiltak.',
  'Nasjonal ALIS: største tilskudd per ALIS': 'Nasjonal ALIS: største tilskot per ALIS',
  'Gjelder 2022-regelverket. Maksbeløp og delbeløp for 2023–2026 er ikke funnet.':
    'Gjeld 2022-regelverket. Maksbeløp og delbeløp for 2023–2026 er ikkje funne.',
  'Nasjonal ALIS: største tilskudd per ALIS i sentralitetsklasse 6':
    'Nasjonal ALIS: største tilskot per ALIS i sentralitetsklasse 6',
  'ALIS-tilskudd til kommune, største beløp per lege': 'ALIS-tilskot til kommune, største beløp per lege',
  'Antall ALIS-avtaler med tilskudd': 'Talet på ALIS-avtalar med tilskot',
  'Gjennomsnittlig utbetaling per ALIS 2022': 'Gjennomsnittleg utbetaling per ALIS 2022',
  'Ordningen dekker også veiledning uten ALIS-avtale, så tallet er et øvre anslag på snittet per avtale.':
    'Ordninga dekker òg rettleiing utan ALIS-avtale, så talet er eit øvre anslag på snittet per avtale.',
  'Inngåtte introduksjonsavtaler': 'Inngåtte introduksjonsavtalar',
  'Anslått offentlig merkostnad per introduksjonslege': 'Anslått offentleg meirkostnad per introduksjonslege',
  'Stor usikkerhet ifølge kilden.': 'Stor uvisse ifølgje kjelda.',
  'Primærhelseteam: kostnad per sykepleierårsverk': 'Primærhelseteam: kostnad per sjukepleiarårsverk',
  'Utvalget bruker 1 000 000 kr i egne regnestykker.': 'Utvalet bruker 1 000 000 kr i eigne reknestykke.',
  'Hva en studentplass i praksis koster, lavt anslag': 'Kva ein studentplass i praksis kostar, lågt anslag',
  'Universitetenes anslag per studentplass, skrevet 25. oktober 2021. Satt for hele 2021.':
    'Anslaget til universiteta per studentplass, skrive 25. oktober 2021. Sett for heile 2021.',
  'Hva en studentplass i praksis koster, høyt anslag': 'Kva ein studentplass i praksis kostar, høgt anslag',
  'Hva som betales for en studentplass i praksis, lavt anslag':
    'Kva som blir betalt for ein studentplass i praksis, lågt anslag',
  'Hva som betales for en studentplass i praksis, høyt anslag':
    'Kva som blir betalt for ein studentplass i praksis, høgt anslag',
  'Egne takster som i primærhelseteam: tilskuddets del av stillingens kostnad':
    'Eigne takstar som i primærhelseteam: tilskotet sin del av kostnaden for stillinga',
  'Forsøket er avsluttet, og ingen ordning gir slikt tilskudd i dag. Tallet brukes bare når planen regner med egne takster som i forsøket.':
    'Forsøket er avslutta, og inga ordning gir slikt tilskot i dag. Talet blir berre brukt når planen reknar med eigne takstar som i forsøket.',
  'Honorarmodellen: mål for takstdekning av sykepleierkostnaden':
    'Honorarmodellen: mål for takstdekning av sjukepleiarkostnaden',
  'Evalueringen fant at målet var krevende å nå.': 'Evalueringa fann at målet var krevjande å nå.',
  'Forsøket er avsluttet.': 'Forsøket er avslutta.',
  'Tilskuddsbehov per fastlegeliste når målet om takstdekning nås':
    'Tilskotsbehov per fastlegeliste når målet om takstdekning blir nådd',
  'Ikke en offisiell tilskuddssats. Faktisk tilskudd per fastlege i forsøket er ikke funnet.':
    'Ikkje ein offisiell tilskotssats. Faktisk tilskot per fastlege i forsøket er ikkje funne.',
  'Primærhelseteam: utbetalt tilskudd': 'Primærhelseteam: utbetalt tilskot',
  'Primærhelseteam: listeinnbyggere per sykepleierårsverk': 'Primærhelseteam: listeinnbyggjarar per sjukepleiarårsverk',
  'Folketall i kommunen utjamningstilskudd gis under': 'Folketal i kommunen utjamningstilskot blir gitt under',
  'Startdato 2001 er forenklet. Fastlegeforskriften § 13 videreførte plikten fra 1. januar 2026; referanselisten avtales sentralt.':
    'Startdato 2001 er forenkla. Fastlegeforskrifta § 13 førte plikta vidare frå 1. januar 2026; referanselista blir avtalt sentralt.',
  'Referanseliste i utjamningstilskuddet': 'Referanseliste i utjamningstilskotet',
  'Eksempel: snittliste 900 i kommune under 5 000 innbyggere':
    'Døme: snittliste 900 i kommune under 5 000 innbyggjarar',
  'Utvalget bruker samme eksempel (300 listeinnbyggere) uten kronebeløp.':
    'Utvalet bruker same døme (300 listeinnbyggjarar) utan kronebeløp.',
  'Gjennomsnittlig utjamningstilskudd per mottaker 2023': 'Gjennomsnittleg utjamningstilskot per mottakar 2023',
};
