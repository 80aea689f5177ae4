/** Records: costs. Nynorsk by the bokmål text. */
export const rulesCosts: Readonly<Record<string, string>> = {
  'Kostnad per kontor som ikke øker med antall leger': 'Kostnad per kontor som ikkje aukar med talet på legar',
  'Server, resepsjon, daglig leder, minsteareal. Settes lavt eller høyt for å vise stordriftsfordel; retningen er støttet av NHH 2021.':
    'Tenar, resepsjon, dagleg leiar, minsteareal. Blir sett lågt eller høgt for å vise stordriftsfordel; retninga er støtta av NHH 2021.',
  'Driftskostnad per fastlege, lavt anslag': 'Driftskostnad per fastlege, lågt anslag',
  '844 238 × årssnitt av G / 91 740 (2016). Tar ikke høyde for flere ansatte per lege etter 2016.':
    '844 238 × årssnitt av G / 91 740 (2016). Tek ikkje høgd for fleire tilsette per lege etter 2016.',
  'Driftskostnad per fastlege, høyt anslag': 'Driftskostnad per fastlege, høgt anslag',
  'Andel av driftskostnad: hjelpepersonell med avgifter og pensjon':
    'Del av driftskostnad: hjelpepersonell med avgifter og pensjon',
  'Ingen publisert fordeling på poster er funnet; andelene summerer til 100 og skal erstattes med kontorets regnskap.':
    'Inga publisert fordeling på postar er funnen; andelane summerer til 100 og skal erstattast med rekneskapen til kontoret.',
  'Andel av driftskostnad: lokaler med felleskostnad, strøm og renhold':
    'Del av driftskostnad: lokale med felleskostnad, straum og reinhald',
  'Andel av driftskostnad: journalsystem, helsenett, telefoni og IKT':
    'Del av driftskostnad: journalsystem, helsenett, telefoni og IKT',
  'Andel av driftskostnad: medisinsk forbruk, laboratorium og småutstyr':
    'Del av driftskostnad: medisinsk forbruk, laboratorium og småutstyr',
  'Andel av driftskostnad: regnskap, forsikring, kurs og administrasjon':
    'Del av driftskostnad: rekneskap, forsikring, kurs og administrasjon',
  'Årlig betaling til kontorfellesskap, bankens eksempel': 'Årleg betaling til kontorfellesskap, dømet til banken',
  'Omtalt som ikke urealistisk; udatert side, fra-datoen er satt her. Trolig lokaler, sekretær og utstyr samlet.':
    'Omtalt som ikkje urealistisk; udatert side, frå-datoen er sett her. Truleg lokale, sekretær og utstyr samla.',
  'Næringsdrivende fastleger.': 'Næringsdrivande fastlegar.',
  'Uten legens egen godtgjørelse.': 'Utan legen si eiga godtgjersle.',
  'Før skatt, egen pensjon og finans. Nyere IKU (2018–2022) er ikke funnet publisert.':
    'Før skatt, eigen pensjon og finans. Nyare IKU (2018–2022) er ikkje funne publisert.',
  'Driftskostnad per listeinnbygger (IKU)': 'Driftskostnad per listeinnbyggjar (IKU)',
  'Driftsresultat i fastlegers enkeltpersonforetak, snitt':
    'Driftsresultat i enkeltpersonføretaka til fastlegar, snitt',
  'Avrundet i kilden. I heleide AS om lag halvparten, trolig fordi legens lønn er kostnadsført.':
    'Avrunda i kjelda. I heileigde AS om lag halvparten, truleg fordi lønna til legen er kostnadsført.',
  'Driftsresultat i fastlegers heleide AS, snitt': 'Driftsresultat i dei heileigde AS-a til fastlegar, snitt',
  '«Om lag halvparten» av 1,2 mill.; etter lønn til legen, ikke sammenlignbart med enkeltpersonforetak.':
    '«Om lag halvparten» av 1,2 mill.; etter lønn til legen, ikkje samanliknbart med enkeltpersonføretak.',
  'Bruttoinntekt, alle fastleger, snitt': 'Bruttoinntekt, alle fastlegar, snitt',
  '2017: «nesten 1,5 mill.» (Notater 2019/18). Alle skattemessige inntekter, også fra andre jobber og kapital. 2020 er et pandemiår.':
    '2017: «nesten 1,5 mill.» (Notater 2019/18). Alle skattemessige inntekter, òg frå andre jobbar og kapital. 2020 er eit pandemiår.',
  'Bruttoinntekt, næringsdrivende fastleger, snitt': 'Bruttoinntekt, næringsdrivande fastlegar, snitt',
  '3 066 leger med hel årsdrift i enkeltpersonforetak.': '3 066 legar med heil årsdrift i enkeltpersonføretak.',
  'Næringsinntekt, næringsdrivende fastleger, snitt': 'Næringsinntekt, næringsdrivande fastlegar, snitt',
  'Overskudd etter driftskostnader.': 'Overskot etter driftskostnader.',
  'Lønnsinntekt ved siden av praksis, snitt': 'Lønnsinntekt ved sida av praksis, snitt',
  'Næringsinntekt, 0–749 på listen': 'Næringsinntekt, 0–749 på lista',
  'Bruttoinntekt 1 619 000 kr, lønn 457 000 kr, 256 leger.': 'Bruttoinntekt 1 619 000 kr, lønn 457 000 kr, 256 legar.',
  'Næringsinntekt, 750–999 på listen': 'Næringsinntekt, 750–999 på lista',
  'Bruttoinntekt 1 656 000 kr, lønn 289 000 kr, 788 leger.': 'Bruttoinntekt 1 656 000 kr, lønn 289 000 kr, 788 legar.',
  'Næringsinntekt, 1 000–1 249 på listen': 'Næringsinntekt, 1 000–1 249 på lista',
  'Bruttoinntekt 1 857 000 kr, lønn 186 000 kr, 1051 leger.':
    'Bruttoinntekt 1 857 000 kr, lønn 186 000 kr, 1051 legar.',
  'Næringsinntekt, 1 250–1 499 på listen': 'Næringsinntekt, 1 250–1 499 på lista',
  'Bruttoinntekt 2 078 000 kr, lønn 155 000 kr, 694 leger.': 'Bruttoinntekt 2 078 000 kr, lønn 155 000 kr, 694 legar.',
  'Næringsinntekt, 1 500 eller flere på listen': 'Næringsinntekt, 1 500 eller fleire på lista',
  'Bruttoinntekt 2 548 000 kr, lønn 156 000 kr, 277 leger.': 'Bruttoinntekt 2 548 000 kr, lønn 156 000 kr, 277 legar.',
  'Næringsinntekt, kommune med inntil 5 000 innbyggere': 'Næringsinntekt, kommune med inntil 5 000 innbyggjarar',
  'Bruttoinntekt 2 050 000, lønn 558 000; 149 leger. Øvrige kommuner: næringsinntekt 1 579 000, bruttoinntekt 1 890 000.':
    'Bruttoinntekt 2 050 000, lønn 558 000; 149 legar. Andre kommunar: næringsinntekt 1 579 000, bruttoinntekt 1 890 000.',
  '132 kontorer, 792 observasjoner. Margin = legenes lønnsgrunnlag før finans og skatt.':
    '132 kontor, 792 observasjonar. Margin = lønnsgrunnlaget til legane før finans og skatt.',
  'Driftskostnad som andel av inntekt (NHH)': 'Driftskostnad som del av inntekt (NHH)',
  '100 − 55. Høyere enn IKU (41 %), trolig fordi kontorselskapets kostnader er målt fullt ut.':
    '100 − 55. Høgare enn IKU (41 %), truleg fordi kostnadene i kontorselskapet er målte fullt ut.',
  'Antall leger som gir mest inntekt per fast kostnadskrone':
    'Talet på legar som gir mest inntekt per fast kostnadskrone',
  'Stordriftsfordeler opp til dette nivået i utvalget.': 'Stordriftsfordelar opp til dette nivået i utvalet.',
  'Kostnadsdekning i normaltarifforhandlingen': 'Kostnadsdekning i normaltarifforhandlinga',
  'Brukbar som indeks for praksiskostnader. 2019–2021 og 2024–2026 er ikke funnet.':
    'Brukbar som indeks for praksiskostnader. 2019–2021 og 2024–2026 er ikkje funne.',
  'Inntektsvekst i normaltarifforhandlingen': 'Inntektsvekst i normaltarifforhandlinga',
  'Kommunens betaling ved innløsning av hjemmel, snitt': 'Betaling frå kommunen ved innløysing av heimel, snitt',
  '«Rundt en halv million».': '«Rundt ein halv million».',
  'Kommunal kompensasjon ved innløsning av hjemmel': 'Kommunal kompensasjon ved innløysing av heimel',
  'Om lag; 16 % av kommunene med merkostnad betalte slik kompensasjon i 2020.':
    'Om lag; 16 % av kommunane med meirkostnad betalte slik kompensasjon i 2020.',
  'Andel næringsdrivende fastleger': 'Andel næringsdrivande fastlegar',
  'Andel fastlegelister med ansatt lege': 'Andel fastlegelister med tilsett lege',
  'Andel fastleger med 8.2-avtale': 'Andel fastlegar med 8.2-avtale',
  'Andel kommuner som subsidierer fastlegeordningen': 'Andel kommunar som subsidierer fastlegeordninga',
  'Ipsos’ egen første rapport oppga 68 % for 2017.': 'Den første rapporten til Ipsos sjølv oppgav 68 % for 2017.',
  'Legens betaling i 8.2-avtale, andel av full kostnad': 'Betaling frå legen i 8.2-avtale, del av full kostnad',
  'Rammeavtalen har full refusjon som hovedregel, med lavere betaling avtalt for en tid av rekrutteringshensyn. Nullavtaler (0 %) finnes i små kommuner. Bruk avtalens beløp.':
    'Rammeavtalen har full refusjon som hovudregel, med lågare betaling avtalt for ei tid av rekrutteringsomsyn. Nullavtalar (0 %) finst i små kommunar. Bruk beløpet i avtalen.',
  'Kommunenes merkostnad til fastlegeordningen, samlet': 'Meirkostnaden kommunane har til fastlegeordninga, samla',
  'Rekrutteringstilskudd til ny fastlege, forslag': 'Rekrutteringstilskot til ny fastlege, forslag',
  'Forslag, ikke gjeldende rett. Forslag fra ekspertutvalget, ikke vedtatt ordning.':
    'Forslag, ikkje gjeldande rett. Forslag frå ekspertutvalet, ikkje vedteken ordning.',
};
