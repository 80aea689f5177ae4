/** Published tables. Nynorsk by the bokmål text. */
export const factTables: Readonly<Record<string, string>> = {
  'Styrkinger av basistilskuddet utenom årlig regulering': 'Styrkingar av basistilskotet utanom årleg regulering',
  '480 mill. i 2023, 720 mill. på helårsbasis': '480 mill. i 2023, 720 mill. på heilårsbasis',
  'Gjengir rammeavtalen slik den er referert i april 2023; avtalens egen startdato er ikke oppgitt.':
    'Gjengir rammeavtalen slik han er referert i april 2023; startdatoen til avtalen sjølv er ikkje oppgitt.',
  'Basistilskudd under legens fravær': 'Basistilskot under fråværet til legen',
  'Egen sykdom, dager sammenhengende': 'Eigen sjukdom, dagar samanhengande',
  'Sykt barn, dager per år': 'Sjukt barn, dagar per år',
  'Sykt barn med flere enn to barn, dager per år': 'Sjukt barn med fleire enn to barn, dagar per år',
  'Kronisk sykt eller funksjonshemmet barn, dager per år': 'Kronisk sjukt eller funksjonshemma barn, dagar per år',
  'Faktor ved aleneomsorg': 'Faktor ved åleineomsorg',
  'Barnets alder, under': 'Alderen til barnet, under',
  'Kronisk sykt barns alder, under': 'Alderen til kronisk sjukt barn, under',
  'Tabellen oppgir beregnede beløp også for lister med ansatt lege.':
    'Tabellen oppgir utrekna beløp òg for lister med tilsett lege.',
  'Utbetalt grunntilskudd med knekkpunkttillegg 2020': 'Utbetalt grunntilskot med knekkpunkttillegg 2020',
  'Bare beløpet for næring utbetales til leger.': 'Berre beløpet for næring blir utbetalt til legar.',
  'Beregnet utjamningstilskudd': 'Utrekna utjamningstilskot',
  'Næringsdrivende leger': 'Næringsdrivande legar',
  'Næringsdrivende leger, snitt': 'Næringsdrivande legar, snitt',
  'Knekkpunkttillegget gjelder mai–desember 2020.': 'Knekkpunkttillegget gjeld mai–desember 2020.',
  'Basistilskudd (uten grunn-, knekkpunkt- og utjamningstilskudd)':
    'Basistilskot (utan grunn-, knekkpunkt- og utjamningstilskot)',
  'Sum 14 186; pasientbetaling summert fra delpostene.': 'Sum 14 186; pasientbetaling summert frå delpostane.',
  'Utgifter til fastlegeordningen 2023 etter kilde': 'Utgifter til fastlegeordninga 2023 etter kjelde',
  'Refusjoner: Takst': 'Refusjonar: Takst',
  'Refusjoner: Frikortegenandeler': 'Refusjonar: Frikorteigendelar',
  'Refusjoner: Øvrige egenandeler': 'Refusjonar: Andre eigendelar',
  'Refusjoner: L-takster': 'Refusjonar: L-takstar',
  'Refusjoner: Sum': 'Refusjonar: Sum',
  'Pasientbetaling: Egenandeler': 'Pasientbetaling: Eigendelar',
  'Pasientbetaling: Egenbetaling': 'Pasientbetaling: Eigenbetaling',
  'Differansen er oppgitt separat i kilden og kan avvike én fra enkel subtraksjon. Statusrapport høsten 2023 oppgir 1 084/1 072 for 4. kvartal 2019.':
    'Differansen er oppgitt separat i kjelda og kan avvike med éin frå enkel subtraksjon. Statusrapport hausten 2023 oppgir 1 084/1 072 for 4. kvartal 2019.',
  'Gjennomsnittlig listelengde og listetak': 'Gjennomsnittleg listelengd og listetak',
  'Snitt, faste leger': 'Snitt, faste legar',
  'Snitt inkludert ubesatte': 'Snitt inkludert ubesette',
  'Antall fastleger, lister og listeinnbyggere': 'Talet på fastlegar, lister og listeinnbyggjarar',
  Ubesatte: 'Ubesette',
  'Innbyggere uten fast lege': 'Innbyggjarar utan fast lege',
  'Innbyggere med fast lege': 'Innbyggjarar med fast lege',
  'Median er listelengde, ikke andel.': 'Median er listelengd, ikkje andel.',
  'Fordeling av listelengde, lister med fast lege': 'Fordeling av listelengd, lister med fast lege',
  'Median, listeinnbyggere': 'Median, listeinnbyggjarar',
  'Leger etter listelengde i utvalget bak boks 5-2': 'Legar etter listelengd i utvalet bak boks 5-2',
  'Tolkning av tallparene i parentes: første tall etter folketall, andre etter sentralitet. Oslo er «omtrent». Periode 2002–2022, siste år lagt til grunn.':
    'Tolking av talpara i parentes: første tal etter folketal, andre etter sentralitet. Oslo er «om lag». Periode 2002–2022, siste år lagt til grunn.',
  'Gjennomsnittlig listelengde etter kommunetype': 'Gjennomsnittleg listelengd etter kommunetype',
  'Mest folkerike kommuner': 'Mest folkerike kommunar',
  'Mest sentrale kommuner': 'Mest sentrale kommunar',
  'Minst folkerike kommuner': 'Minst folkerike kommunar',
  'Minst sentrale kommuner': 'Minst sentrale kommunar',
  'August 2022: 30 % av kommunene hadde flere innbyggere enn avtalt listetak (33 % inkludert ubesatte lister). Sentralitetsklasse 2–4 manglet samlet plasser i mars 2023.':
    'August 2022: 30 % av kommunane hadde fleire innbyggjarar enn avtalt listetak (33 % inkludert ubesette lister). Sentralitetsklasse 2–4 mangla samla plassar i mars 2023.',
  'Ledige listeplasser hos fast lege': 'Ledige listeplassar hos fast lege',
  'Mest befolkede kommuner': 'Mest folkerike kommunar',
  '10 000–49 999 innbyggere': '10 000–49 999 innbyggjarar',
  'Fastleger per 10 000 innbyggere etter kommunestørrelse': 'Fastlegar per 10 000 innbyggjarar etter kommunestorleik',
  '50 000 innbyggere eller flere': '50 000 innbyggjarar eller fleire',
  '10 000–30 000 innbyggere': '10 000–30 000 innbyggjarar',
  'Under 2 000 innbyggere': 'Under 2 000 innbyggjarar',
  'Hele landet': 'Heile landet',
  'Nyttig formtilnærming for aldersvekter; er ikke de fastsatte vektene.':
    'Nyttig formtilnærming for aldersvekter; er ikkje dei fastsette vektene.',
  'Nyttig formtilnærming; er ikke de fastsatte vektene.': 'Nyttig formtilnærming; er ikkje dei fastsette vektene.',
  'Øvre grense for rimelig spredning: vektene er satt for å speile variasjon i bruk, men samvariasjon med indikatoren «bruk» betyr at rene alders-/kjønnsvekter kan være mindre.':
    'Øvre grense for rimeleg spreiing: vektene er sette for å spegle variasjon i bruk, men samvariasjon med indikatoren «bruk» betyr at reine alders-/kjønnsvekter kan vere mindre.',
  'Formel: andel = (endring + 0,26471)/0,82721. Fanger både høyere basis og lavere takst i klasse 5–6; kan ikke alene identifisere sentralitetstillegget.':
    'Formel: andel = (endring + 0,26471)/0,82721. Fangar både høgare basis og lågare takst i klasse 5–6; kan ikkje åleine identifisere sentralitetstillegget.',
  'Sykepleier, garantilønn KS': 'Sjukepleiar, garantilønn KS',
  'Spesial- og helsesykepleier, garantilønn KS': 'Spesial- og helsesjukepleiar, garantilønn KS',
  'Sekundærkilde, lav sikkerhet. Spesialister oppgitt 200 000–300 000 høyere.':
    'Sekundærkjelde, lite sikker. Spesialistar oppgitt 200 000–300 000 høgare.',
  'Ansatt allmennlege, eldre spenn': 'Tilsett allmennlege, eldre spenn',
  Høyst: 'Høgst',
  'Basis uten vakt og utvidet arbeidstid.': 'Basis utan vakt og utvida arbeidstid.',
  'Sykehuslege, lokal minstelønn Helse Nord-Trøndelag': 'Sjukehuslege, lokal minstelønn Helse Nord-Trøndelag',
  'satslisten per 1.1.2018': 'satslista per 1.1.2018',
  'Psykiatri; overlegelønn kan ligge over vanlig sykehusnivå.':
    'Psykiatri; overlegelønn kan ligge over vanleg sjukehusnivå.',
  'Sykehuslege, basislønn Solli (DPS, privat ideelt)': 'Sjukehuslege, basislønn Solli (DPS, privat ideelt)',
  'avtale fra 1.1.2024': 'avtale frå 1.1.2024',
  'Relevante fastleger etter avgrensning.': 'Relevante fastlegar etter avgrensing.',
  'Kilden sier «noen hundre tusen til oppunder to millioner»; 300 000 er satt som tall for nedre ende. Opparbeidet praksis er vanligvis langt større del enn utstyr.':
    'Kjelda seier «nokre hundre tusen til oppunder to millionar»; 300 000 er sett som tal for nedre ende. Opparbeidd praksis er vanlegvis langt større del enn utstyr.',
  'Pris ved overdragelse av praksis, spenn': 'Pris ved overdraging av praksis, spenn',
  'Stor usikkerhet; mye av spennet skyldes arbeidstid og prosedyrer per konsultasjon.':
    'Stor uvisse; mykje av spennet kjem av arbeidstid og prosedyrar per konsultasjon.',
  'Anslag på kostnad om alle fastleger ble ansatt, første år':
    'Anslag på kostnad om alle fastlegar vart tilsette, første år',
  'Noen poster utelatt. Kolonneplasseringen for ALIS, ansatt (2021) og ALIS, kontor (2020–2023) er tolket ut fra når ordningene fantes.':
    'Nokre postar er utelatne. Kolonneplasseringa for ALIS, tilsett (2021) og ALIS, kontor (2020–2023) er tolka ut frå når ordningane fanst.',
  'Utbetalte tilskudd til allmennlegetjenesten fra Helsedirektoratet':
    'Utbetalte tilskot til allmennlegetenesta frå Helsedirektoratet',
  'Veiledning LIS3': 'Rettleiing LIS3',
  'ALIS, ansatt': 'ALIS, tilsett',
  Samlet: 'Samla',
  '217 kommuner svarte (61 %). Beløp per ordning er ikke oppgitt; lokale etableringstilskudd finnes, men uten nasjonal oversikt.':
    '217 kommunar svarte (61 %). Beløp per ordning er ikkje oppgitt; lokale etableringstilskot finst, men utan nasjonal oversikt.',
  'Kommuner med merkostnader utover basistilskuddet, etter virkemiddel':
    'Kommunar med meirkostnader ut over basistilskotet, etter verkemiddel',
  'Andel kommuner med merkostnad': 'Del av kommunane med meirkostnad',
  'Gunstig leieavtale': 'Gunstig leigeavtale',
  'Kommunale støttefunksjoner': 'Kommunale støttefunksjonar',
  'Kompensasjon ved innløsning': 'Kompensasjon ved innløysing',
  '2024 er oppgitt som økning fra året før, samlet styrking 329,5 mill. på to år. Nivå 2025–2026 er ikke funnet.':
    '2024 er oppgitt som auke frå året før, samla styrking 329,5 mill. på to år. Nivå 2025–2026 er ikkje funne.',
  'Nasjonal ALIS og veiledning: budsjett eller utlyst ramme':
    'Nasjonal ALIS og rettleiing: budsjett eller utlyst ramme',
  'Økning fra året før': 'Auke frå året før',
  'Nye LIS1-stillinger i statsbudsjettet 2024': 'Nye LIS1-stillingar i statsbudsjettet 2024',
  'Nye stillinger': 'Nye stillingar',
  'Stillinger i alt': 'Stillingar i alt',
  'Primærhelseteam: sykepleiernorm': 'Primærhelseteam: sjukepleiarnorm',
  'Listeinnbyggere per årsverk': 'Listeinnbyggjarar per årsverk',
};
