/** Records: pay. Nynorsk by the bokmål text. */
export const rulesPay: Readonly<Record<string, string>> = {
  'Verdien står for lønnsåret 1. mai–30. april; neste lønnsoppgjør er 1. mai 2027.':
    'Verdien står for lønnsåret 1. mai–30. april; neste lønnsoppgjer er 1. mai 2027.',
  'Få legekontor har tariffavtale; kommunal tariff er vanlig rettesnor.':
    'Få legekontor har tariffavtale; kommunal tariff er vanleg rettesnor.',
  'Helsesekretær, årslønn som nyansatt': 'Helsesekretær, årslønn som nytilsett',
  'Sykepleier, årslønn med 10 års ansiennitet': 'Sjukepleiar, årslønn med 10 års ansiennitet',
  'Spesial- og helsesykepleier, garantilønn med 10 års ansiennitet':
    'Spesial- og helsesjukepleiar, garantilønn med 10 års ansiennitet',
  'Sykepleier i helse- og sosialtjenester, snitt månedslønn':
    'Sjukepleiar i helse- og sosialtenester, snitt månadslønn',
  'Heltidsekvivalent med uregelmessige tillegg; 640 320 kr i året.':
    'Heiltidsekvivalent med uregelmessige tillegg; 640 320 kr i året.',
  'Tillegg 14 500–21 200 kr fra 1. mai 2025. 2024 og 2026 er ikke kildefestet her.':
    'Tillegg 14 500–21 200 kr frå 1. mai 2025. 2024 og 2026 er ikkje kjeldefesta her.',
  'Sykepleierårsverk, samlet kostnad': 'Sjukepleiarårsverk, samla kostnad',
  'Sykepleierårsverk i utvalgets regneeksempler': 'Sjukepleiarårsverk i reknedøma til utvalet',
  'Tall i ekspertutvalgets regneeksempler, ikke en observert kostnad.':
    'Tal i reknedøma til ekspertutvalet, ikkje ein observert kostnad.',
  '546 400 × 1,02 (OTP 2 %) × 1,141. Årslønn inkl. feriepenger; uten forsikring, kurs og plass. Med 5 % pensjon: 655 000 kr.':
    '546 400 × 1,02 (OTP 2 %) × 1,141. Årslønn inkl. feriepengar; utan forsikring, kurs og plass. Med 5 % pensjon: 655 000 kr.',
  'Sykepleier 10 år, kostnad per årsverk i sone I': 'Sjukepleiar 10 år, kostnad per årsverk i sone I',
  '640 700 × 1,20 × 1,141. Kryssjekk: 965 000 i 2022 omfattet også andre kostnader.':
    '640 700 × 1,20 × 1,141. Kryssjekk: 965 000 i 2022 omfatta òg andre kostnader.',
  'Andre enn leger, andel av årsverk i allmenn legetjeneste': 'Andre enn legar, del av årsverk i allmenn legeteneste',
  'Leger utgjorde i underkant av halvparten; verdien er nedre grense. Omfatter også legevakt og private kjeder.':
    'Legar utgjorde i underkant av halvparten; verdien er nedre grense. Omfattar òg legevakt og private kjeder.',
  'Medarbeiderårsverk per legeårsverk i næringen': 'Medarbeidarårsverk per legeårsverk i næringa',
  'Ingen tall for rene fastlegekontor er funnet; prøv 0,5–1,2.':
    'Ingen tal for reine fastlegekontor er funne; prøv 0,5–1,2.',
  'Andel helsesekretærer som slutter per år': 'Del av helsesekretærane som sluttar per år',
  'Ingen kilde.': 'Inga kjelde.',
  'Kostnad ved å erstatte én helsesekretær': 'Kostnad ved å erstatte éin helsesekretær',
  'Annonse, opplæring og lavere kapasitet. Ingen kilde.': 'Annonse, opplæring og lågare kapasitet. Inga kjelde.',
  'Støttet av ett distriktstilfelle (1,2 mill. i 2024); ingen lønnsstatistikk for ansatte fastleger er funnet. Prøv 1,0–1,4 mill.':
    'Støtta av eitt distriktstilfelle (1,2 mill. i 2024); ingen lønnsstatistikk for tilsette fastlegar er funnen. Prøv 1,0–1,4 mill.',
  'Ingen kilde for kommunal ALIS-lønn; nivået er lagt nær LIS i sykehus.':
    'Inga kjelde for kommunal ALIS-lønn; nivået er lagt nær LIS i sjukehus.',
  'Krav på 2,4 mill. for én stilling ble sagt å være dobbelt av nivået for erfarne leger. Ett tilfelle i Nordland.':
    'Krav på 2,4 mill. for éi stilling vart sagt å vere det doble av nivået for erfarne legar. Eitt tilfelle i Nordland.',
  'Bonus til ansatt fastlege, andel av refusjon og egenandel':
    'Bonus til tilsett fastlege, del av refusjon og eigendel',
  'Bonusordninger finnes, men satsene er lokale og ikke samlet i noen kilde.':
    'Bonusordningar finst, men satsane er lokale og ikkje samla i noka kjelde.',
  'Andel av Helfo-refusjon krevd som bonus': 'Del av Helfo-refusjon kravd som bonus',
  'Et krav som ikke ble innfridd.': 'Eit krav som ikkje vart innfridd.',
  'Avtalt arbeidstid for ansatt fastlege': 'Avtalt arbeidstid for tilsett fastlege',
  'Tariffens normalarbeidstid; ikke kildefestet her.': 'Normalarbeidstida i tariffen; ikkje kjeldefesta her.',
  'Alminnelig arbeidstid etter arbeidsmiljøloven': 'Alminneleg arbeidstid etter arbeidsmiljølova',
  'Gjelder ikke næringsdrivende.': 'Gjeld ikkje næringsdrivande.',
  'Fastlegers egenrapporterte arbeidstid, median': 'Eigenrapportert arbeidstid for fastlegar, median',
  '2021 med legevakt; 50 uten.': '2021 med legevakt; 50 utan.',
  'Legens egen tid til drift og administrasjon': 'Legen si eiga tid til drift og administrasjon',
  'Ikke kostnadsført i IKU.': 'Ikkje kostnadsført i IKU.',
  'Bestemmelsen er tolket som lønn for LIS1. Satser for 2022–2026 er ikke funnet.':
    'Føresegna er tolka som lønn for LIS1. Satsar for 2022–2026 er ikkje funne.',
  'Alternativ godtgjøring for kommunalt legearbeid': 'Alternativ godtgjering for kommunalt legearbeid',
  'Praksiskompensasjon ved kommunal bistilling, per ukentlig time':
    'Praksiskompensasjon ved kommunal bistilling, per time i veka',
  'Overlege, basislønn ført videre fra helseforetak 2018': 'Overlege, basislønn ført vidare frå helseføretak 2018',
  '791 500 × 134 419 / 95 800 (årssnitt G) = 1 110 600. Uten vakt.':
    '791 500 × 134 419 / 95 800 (årssnitt G) = 1 110 600. Utan vakt.',
  'LIS (midtre trinn), basislønn ført videre fra helseforetak 2018':
    'LIS (midtre trinn), basislønn ført vidare frå helseføretak 2018',
  '673 000 × 134 419 / 95 800 = 944 300. Uten vakt; Solli 2024 hadde 770 000–849 000, så indeksen kan være for høy.':
    '673 000 × 134 419 / 95 800 = 944 300. Utan vakt; Solli 2024 hadde 770 000–849 000, så indeksen kan vere for høg.',
  'Vakt og utvidet tid i sykehus, påslag på basis': 'Vakt og utvida tid i sjukehus, påslag på basis',
  'Eldre SSB-tall: leger i helseforetak 67 300 mot 55 100 avtalt per måned i 2014, altså 22 %.':
    'Eldre SSB-tal: legar i helseføretak 67 300 mot 55 100 avtalt per månad i 2014, altså 22 %.',
  'Lege i helseforetak, snitt månedslønn': 'Lege i helseføretak, snitt månadslønn',
  'Avtalt lønn 55 100. Nyere tall er ikke funnet.': 'Avtalt lønn 55 100. Nyare tal er ikkje funne.',
};
