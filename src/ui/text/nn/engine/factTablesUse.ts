/** Published tables: a worked example, the budget, and how takster are used. Nynorsk by the bokmål text. */
export const factTablesUse: Readonly<Record<string, string>> = {
  'Omsetning er her etter sykepleierkostnad. Forutsetter lik betaling for lege og sykepleier (profesjonsnøytrale takster) og basisandel 50 prosent; tallene er eksempler, ikke satser.':
    'Omsetning er her etter sjukepleiarkostnad. Føreset lik betaling for lege og sjukepleiar (profesjonsnøytrale takstar) og basisandel 50 prosent; tala er døme, ikkje satsar.',
  'Regneeksempel: sykepleier i stedet for eller i tillegg til legen':
    'Reknedøme: sjukepleiar i staden for eller i tillegg til legen',
  'Forutsetninger: Listeinnbyggere': 'Føresetnader: Listeinnbyggjarar',
  'Forutsetninger: Basis per innbygger, kr': 'Føresetnader: Basis per innbyggjar, kr',
  'Forutsetninger: Honorar per konsultasjon, kr': 'Føresetnader: Honorar per konsultasjon, kr',
  'Forutsetninger: Konsultasjoner per innbygger': 'Føresetnader: Konsultasjonar per innbyggjar',
  'Forutsetninger: Legens konsultasjoner per dag': 'Føresetnader: Konsultasjonar per dag for legen',
  'Forutsetninger: Arbeidsdager': 'Føresetnader: Arbeidsdagar',
  'Forutsetninger: Sykepleierens konsultasjoner per innbygger':
    'Føresetnader: Konsultasjonar per innbyggjar hos sjukepleiaren',
  'Forutsetninger: Sykepleierens konsultasjoner per dag': 'Føresetnader: Konsultasjonar per dag for sjukepleiaren',
  'Forutsetninger: Kostnad per sykepleierårsverk, kr': 'Føresetnader: Kostnad per sjukepleiarårsverk, kr',
  'Forutsetninger: Forhøyet basis per innbygger, kr': 'Føresetnader: Forhøgd basis per innbyggjar, kr',
  'Uten sykepleier: Basis': 'Utan sjukepleiar: Basis',
  'Uten sykepleier: Takst': 'Utan sjukepleiar: Takst',
  'Uten sykepleier: Omsetning': 'Utan sjukepleiar: Omsetning',
  'I stedet for legen, 1 000 innbyggere: Basis': 'I staden for legen, 1 000 innbyggjarar: Basis',
  'I stedet for legen, 1 000 innbyggere: Takst, lege': 'I staden for legen, 1 000 innbyggjarar: Takst, lege',
  'I stedet for legen, 1 000 innbyggere: Takst, sykepleier':
    'I staden for legen, 1 000 innbyggjarar: Takst, sjukepleiar',
  'I stedet for legen, 1 000 innbyggere: Sykepleierkostnad':
    'I staden for legen, 1 000 innbyggjarar: Sjukepleiarkostnad',
  'I stedet for legen, 1 000 innbyggere: Omsetning': 'I staden for legen, 1 000 innbyggjarar: Omsetning',
  'I stedet for legen, 1 000 innbyggere: Endring, prosent': 'I staden for legen, 1 000 innbyggjarar: Endring, prosent',
  'I stedet for legen, 1 000 innbyggere: Spart arbeidstid, prosent':
    'I staden for legen, 1 000 innbyggjarar: Spart arbeidstid, prosent',
  'I stedet for legen, 1 000 innbyggere: Sparte dager': 'I staden for legen, 1 000 innbyggjarar: Sparte dagar',
  'I stedet for legen, 1 200 innbyggere: Basis': 'I staden for legen, 1 200 innbyggjarar: Basis',
  'I stedet for legen, 1 200 innbyggere: Takst, lege': 'I staden for legen, 1 200 innbyggjarar: Takst, lege',
  'I stedet for legen, 1 200 innbyggere: Takst, sykepleier':
    'I staden for legen, 1 200 innbyggjarar: Takst, sjukepleiar',
  'I stedet for legen, 1 200 innbyggere: Sykepleierkostnad':
    'I staden for legen, 1 200 innbyggjarar: Sjukepleiarkostnad',
  'I stedet for legen, 1 200 innbyggere: Omsetning': 'I staden for legen, 1 200 innbyggjarar: Omsetning',
  'I stedet for legen, 1 200 innbyggere: Endring': 'I staden for legen, 1 200 innbyggjarar: Endring',
  'I stedet for legen, 1 200 innbyggere: Sykepleierdager': 'I staden for legen, 1 200 innbyggjarar: Sjukepleiardagar',
  'Regjeringens forslag; endelig vedtatt beløp for postene er ikke kontrollert. Hvordan 50 mill. fordeles på kontor er ikke funnet.':
    'Forslaget frå regjeringa; endeleg vedteke beløp for postane er ikkje kontrollert. Korleis 50 mill. blir fordelte på kontor, er ikkje funne.',
  'Nettlege, økning': 'Nettlege, auke',
  'Tverrfaglige team': 'Tverrfaglege team',
  'Spesialisttakster i 2022': 'Spesialisttakstar i 2022',
  Leger: 'Legar',
  Pasienter: 'Pasientar',
  'Antall takster': 'Talet på takstar',
  'Egenandel betalt av pasient, kr': 'Eigendel betalt av pasient, kr',
  'Honorar med pasientens andel, kr': 'Honorar med delen til pasienten, kr',
  'Takster per lege': 'Takstar per lege',
  'Takster per pasient': 'Takstar per pasient',
  'Betalt egenandel per takst, kr': 'Betalt eigendel per takst, kr',
  'Andel takster med betalt egenandel': 'Del av takstane med betalt eigendel',
  'Egenandel per takst, kr': 'Eigendel per takst, kr',
  '1 004 601 183 ÷ 9 435 656; 9 435 656 ÷ 3 698; 9 435 656 ÷ 2 774 031; betalt egenandel 275 396 836 ÷ 52 = 5 296 093 betalinger ÷ 9 435 656':
    '1 004 601 183 ÷ 9 435 656; 9 435 656 ÷ 3 698; 9 435 656 ÷ 2 774 031; betalt eigendel 275 396 836 ÷ 52 = 5 296 093 betalingar ÷ 9 435 656',
  '65 923 234 ÷ 554 098; 554 098 ÷ 2 497; 554 098 ÷ 289 125; betalt egenandel 5 254 496 ÷ 52 = 101 048 betalinger ÷ 554 098':
    '65 923 234 ÷ 554 098; 554 098 ÷ 2 497; 554 098 ÷ 289 125; betalt eigendel 5 254 496 ÷ 52 = 101 048 betalingar ÷ 554 098',
  'Bare 18 % av 2dk har egenandel betalt av pasienten, mot 56 % for 2dd. Årsaken er ikke forklart i kilden.':
    'Berre 18 % av 2dk har eigendel betalt av pasienten, mot 56 % for 2dd. Årsaka er ikkje forklart i kjelda.',
  '3 233 318 ÷ 30 944; 30 944 ÷ 2 844; 30 944 ÷ 17 528; betalt egenandel 420 128 ÷ 38 = 11 056 betalinger ÷ 30 944':
    '3 233 318 ÷ 30 944; 30 944 ÷ 2 844; 30 944 ÷ 17 528; betalt eigendel 420 128 ÷ 38 = 11 056 betalingar ÷ 30 944',
  '1 905 056 ÷ 13 706; 13 706 ÷ 1 480; 13 706 ÷ 6 795; betalt egenandel 169 480 ÷ 38 = 4 460 betalinger ÷ 13 706':
    '1 905 056 ÷ 13 706; 13 706 ÷ 1 480; 13 706 ÷ 6 795; betalt eigendel 169 480 ÷ 38 = 4 460 betalingar ÷ 13 706',
  'øvrige tilleggstakster': 'andre tilleggstakstar',
  'Radene og øvrige summerer nøyaktig til totalen.': 'Radene og andre summerer nøyaktig til totalen.',
  'leger i alt': 'legar i alt',
  'Kilden oppgir 3 612 leger i alt, men 3 698 for 2dd alene; tallene er ikke forenlige og er gjengitt som de står.':
    'Kjelda oppgir 3 612 legar i alt, men 3 698 for 2dd åleine; tala er ikkje foreinlege og er gjengitte som dei står.',
  listeinnehavere: 'listeinnehavarar',
  'Øvre grense for andelen av spesialistenes dagkonsultasjoner med tidstillegg, fordi repetisjoner telles hver for seg.':
    'Øvre grense for andelen av dagkonsultasjonane til spesialistane med tidstillegg, fordi repetisjonar blir talde kvar for seg.',
  'Kontakter med fastlege etter type': 'Kontaktar med fastlege etter type',
  Antall: 'Tal',
  'Per 100 innbyggere': 'Per 100 innbyggjarar',
  '2020-tallet 116 501 er lik summen av fastlegenes 71 000 og legevaktens 45 000 sykebesøk i universitetenes brev 25.10.2021, og gjelder trolig ikke fastleger alene.':
    '2020-talet 116 501 er lik summen av 71 000 sjukebesøk frå fastlegane og 45 000 frå legevakta i brevet frå universiteta 25.10.2021, og gjeld truleg ikkje fastlegar åleine.',
  'konsultasjoner i alt': 'konsultasjonar i alt',
  'Enkle kontakter og sykebesøk per konsultasjon': 'Enkle kontaktar og sjukebesøk per konsultasjon',
  'Enkle kontakter per konsultasjon': 'Enkle kontaktar per konsultasjon',
  'Sykebesøk, andel av konsultasjonene': 'Sjukebesøk, del av konsultasjonane',
  'Faste priser: tall før 2023 er omregnet til 2023-kroner. Nominelt var ordningen 12,7 mrd. kr i 2022 (ekspertutvalgets rapport). Honorar per konsultasjon inkluderer alle takster (enkle kontakter, laboratorium, prosedyrer), fordelt på konsultasjonene.':
    'Faste prisar: tal før 2023 er rekna om til 2023-kroner. Nominelt var ordninga 12,7 mrd. kr i 2022 (rapporten til ekspertutvalet). Honorar per konsultasjon omfattar alle takstar (enkle kontaktar, laboratorium, prosedyrar), fordelte på konsultasjonane.',
  'Finansiering av fastlegeordningen etter kilde': 'Finansiering av fastlegeordninga etter kjelde',
  'Grunn- og basistilskudd': 'Grunn- og basistilskot',
  Takstrefusjoner: 'Takstrefusjonar',
  'Refusjon av frikortegenandeler': 'Refusjon av frikorteigendelar',
  'Refusjon av øvrige egenandeler': 'Refusjon av andre eigendelar',
  'Refusjon av L-takster': 'Refusjon av L-takstar',
  'Sum refusjoner': 'Sum refusjonar',
  'Egenandeler fra pasient': 'Eigendelar frå pasient',
  Egenbetaling: 'Eigenbetaling',
  'Fastlegeordningen i alt': 'Fastlegeordninga i alt',
  'Taksthonorar i alt (avledet)': 'Taksthonorar i alt (avleidd)',
  'Taksthonorar per konsultasjon med L-takster, kr (avledet)':
    'Taksthonorar per konsultasjon med L-takstar, kr (avleidd)',
  'L-takster per konsultasjon, kr (avledet)': 'L-takstar per konsultasjon, kr (avleidd)',
  'Det publiserte grunnlaget har ikke: Andel konsultasjoner med 2cd i 2022 som tall (Helsedirektoratet publiserer den bare i interaktiv visning); Gjennomsnittlig antall takster per konsultasjon som tall (figur 2-30 i ekspertutvalgets rapport er ikke gjengitt med verdier); Bruk per takst for laboratorium, prosedyrer og L-takster.':
    'Det publiserte grunnlaget har ikkje: Andelen konsultasjonar med 2cd i 2022 som tal (Helsedirektoratet publiserer han berre i interaktiv vising); Gjennomsnittleg tal på takstar per konsultasjon som tal (figur 2-30 i rapporten til ekspertutvalet er ikkje gjengitt med verdiar); Bruk per takst for laboratorium, prosedyrar og L-takstar.',
  'Hvor ofte takster og kontakter forekommer': 'Kor ofte takstar og kontaktar førekjem',
  'Tidstakster i 2017': 'Tidstakstar i 2017',
  'Avledet verdi': 'Avleidd verdi',
  'Repetisjoner telles; andelen konsultasjoner er derfor lavere.':
    'Repetisjonar blir talde; andelen konsultasjonar er derfor lågare.',
  'Tidstakster i 2010': 'Tidstakstar i 2010',
  'Andre tilleggstakster i 2017': 'Andre tilleggstakstar i 2017',
  'Enkle kontakter i 2017': 'Enkle kontaktar i 2017',
  '850 000 ÷ 15 500 000 konsultasjoner': '850 000 ÷ 15 500 000 konsultasjonar',
  'E-konsultasjoner på kveld i 2022': 'E-konsultasjonar på kveld i 2022',
  'mer enn': 'meir enn',
  '300 mill. ÷ 800 000; begge tall er nedre grenser, så 375 kr er omtrentlig':
    '300 mill. ÷ 800 000; begge tala er nedre grenser, så 375 kr er omtrentleg',
  'Til sammenligning: 2aek 324 kr fra 1. juli 2022 og 2dk i snitt 118,97 kr for spesialister.':
    'Til samanlikning: 2aek 324 kr frå 1. juli 2022 og 2dk i snitt 118,97 kr for spesialistar.',
  'E-konsultasjoner, andel av alle': 'E-konsultasjonar, del av alle',
  omtrent: 'om lag',
  'E-konsultasjoner på dagtid, andel': 'E-konsultasjonar på dagtid, del',
  'Kontakter per fastlege i 2021': 'Kontaktar per fastlege i 2021',
  'Dager med pasientkontakt per år, median': 'Dagar med pasientkontakt per år, median',
  'Sykmeldinger utløst ved e-konsultasjon, andel': 'Sjukmeldingar utløyste ved e-konsultasjon, del',
  'Takster i forskriften': 'Takstar i forskrifta',
  'Konsultasjoner hos fastlege per person i 2023': 'Konsultasjonar hos fastlege per person i 2023',
  'Summen av kodene avviker 0,01 fra oppgitt total på grunn av avrunding i kilden.':
    'Summen av kodane avvik 0,01 frå oppgitt total på grunn av avrunding i kjelda.',
  'Konsultasjoner per listeinnbygger etter driftsform (tabell 2-2)':
    'Konsultasjonar per listeinnbyggjar etter driftsform (tabell 2-2)',
  'Sum av kodene': 'Sum av kodane',
  'tabell 2-2 (Kilde: KUHR)': 'tabell 2-2 (Kjelde: KUHR)',
  'ansatt, andeler': 'tilsett, andelar',
  'Andel e-konsultasjoner': 'Andel e-konsultasjonar',
  'næringsdrift, andeler': 'næringsdrift, andelar',
};
