/** How derived values were reckoned. Nynorsk by the bokmål text. */
export const arithmetic: Readonly<Record<string, string>> = {
  '1,5 per 100 innbyggere ÷ 100': '1,5 per 100 innbyggjarar ÷ 100',
  '44 per 100 innbyggere ÷ 100': '44 per 100 innbyggjarar ÷ 100',
  '222 per 100 innbyggere ÷ 100': '222 per 100 innbyggjarar ÷ 100',
  'taksthonorar = 4555 + 943 + 476 + 2246 = 8220 mill. kr; ÷ 14 826 334 konsultasjoner. Pasientandel = 2246 ÷ (2246 + 943 + 476).':
    'taksthonorar = 4555 + 943 + 476 + 2246 = 8220 mill. kr; ÷ 14 826 334 konsultasjonar. Pasientandel = 2246 ÷ (2246 + 943 + 476).',
  'taksthonorar = 4823 + 1044 + 695 + 2121 = 8683 mill. kr; ÷ 15 606 429 konsultasjoner. Pasientandel = 2121 ÷ (2121 + 1044 + 695).':
    'taksthonorar = 4823 + 1044 + 695 + 2121 = 8683 mill. kr; ÷ 15 606 429 konsultasjonar. Pasientandel = 2121 ÷ (2121 + 1044 + 695).',
  'taksthonorar = 5102 + 1291 + 739 + 2031 = 9163 mill. kr; ÷ 16 530 906 konsultasjoner. Pasientandel = 2031 ÷ (2031 + 1291 + 739).':
    'taksthonorar = 5102 + 1291 + 739 + 2031 = 9163 mill. kr; ÷ 16 530 906 konsultasjonar. Pasientandel = 2031 ÷ (2031 + 1291 + 739).',
  'taksthonorar = 4837 + 1090 + 693 + 2167 = 8787 mill. kr; ÷ 16 913 387 konsultasjoner. Pasientandel = 2167 ÷ (2167 + 1090 + 693).':
    'taksthonorar = 4837 + 1090 + 693 + 2167 = 8787 mill. kr; ÷ 16 913 387 konsultasjonar. Pasientandel = 2167 ÷ (2167 + 1090 + 693).',
  'taksthonorar = 5287 + 1136 + 519 + 2232 = 9174 mill. kr; ÷ 16 986 149 konsultasjoner. Pasientandel = 2232 ÷ (2232 + 1136 + 519).':
    'taksthonorar = 5287 + 1136 + 519 + 2232 = 9174 mill. kr; ÷ 16 986 149 konsultasjonar. Pasientandel = 2232 ÷ (2232 + 1136 + 519).',
  '451 × 1,038 + 100 mill. / ca. 5,33 mill. listeinnbyggere':
    '451 × 1,038 + 100 mill. / ca. 5,33 mill. listeinnbyggjarar',
  'satsen over knekkpunktet fram til 1. juli 2021, uendret ved innføring av knekkpunkt':
    'satsen over knekkpunktet fram til 1. juli 2021, uendra ved innføring av knekkpunkt',
  'ikke blant indikatorene': 'ikkje blant indikatorane',
  '1,9 konsultasjoner per person i 2023 ÷ 3,0 for alle': '1,9 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '1,4 konsultasjoner per person i 2023 ÷ 3,0 for alle': '1,4 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '2,4 konsultasjoner per person i 2023 ÷ 3,0 for alle': '2,4 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '2,6 konsultasjoner per person i 2023 ÷ 3,0 for alle': '2,6 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '3,2 konsultasjoner per person i 2023 ÷ 3,0 for alle': '3,2 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '3,5 konsultasjoner per person i 2023 ÷ 3,0 for alle': '3,5 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '3,9 konsultasjoner per person i 2023 ÷ 3,0 for alle': '3,9 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '4,8 konsultasjoner per person i 2023 ÷ 3,0 for alle': '4,8 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '3,6 konsultasjoner per person i 2023 ÷ 3,0 for alle': '3,6 konsultasjonar per person i 2023 ÷ 3,0 for alle',
  '(1 − 0,138 × 1,07) ÷ 0,862, der 13,8 % av innbyggerne bor i klasse 5 og 6 (SSB 2026)':
    '(1 − 0,138 × 1,07) ÷ 0,862, der 13,8 % av innbyggjarane bur i klasse 5 og 6 (SSB 2026)',
  'halvparten av forskjellen i basisandel (ekspertutvalget boks 5-2: 0,356 mot 0,32 gir forholdet 1,17) regnes som høyere basistilskudd, 1,087; regnet om så landssnittet er 1':
    'halvparten av skilnaden i basisandel (ekspertutvalet boks 5-2: 0,356 mot 0,32 gir forholdet 1,17) blir rekna som høgare basistilskot, 1,087; rekna om så landssnittet er 1',
  '7,5 timer andre allmennlegeoppgaver (fastlegeforskriften § 32, det kommunen kan pålegge) + 2 timer drift og administrasjon':
    '7,5 timar andre allmennlegeoppgåver (fastlegeforskrifta § 32, det kommunen kan pålegge) + 2 timar drift og administrasjon',
  '230 arbeidsdager ÷ 5': '230 arbeidsdagar ÷ 5',
  '540,1 kr per konsultasjon i 2023 (Helsedirektoratets årsrapport, KUHR) × 1,0336 til tariffen fra 1. juli 2023 × 1,0278 (median av 25 takster kjent i begge tariffer) = 573,8; minus konsultasjoner og sykebesøk 197,6, enkle kontakter 66,3, spesialisttillegg 73,8 og tidstakst 91,4 med landets fordeling = 144,7; minus samtaleterapi 0,0548 × 200 = 11,0 og flerfaglige møter 0,0103 × 913 = 9,4 = 124,3':
    '540,1 kr per konsultasjon i 2023 (Helsedirektoratets årsrapport, KUHR) × 1,0336 til tariffen frå 1. juli 2023 × 1,0278 (median av 25 takstar kjende i begge tariffane) = 573,8; minus konsultasjonar og sjukebesøk 197,6, enkle kontaktar 66,3, spesialisttillegg 73,8 og tidstakst 91,4 med fordelinga i landet = 144,7; minus samtaleterapi 0,0548 × 200 = 11,0 og fleirfaglege møte 0,0103 × 913 = 9,4 = 124,3',
  '36 % av middels driftskostnad 1 445 000 (2026) = 520 200, minus en tredel av fast kostnad per kontor 450 000':
    '36 % av middels driftskostnad 1 445 000 (2026) = 520 200, minus ein tredel av fast kostnad per kontor 450 000',
  '9 % av middels driftskostnad 1 445 000 (2026) ÷ (957,8 på listen × 2,28 konsultasjoner i kontoret) = 59,6':
    '9 % av middels driftskostnad 1 445 000 (2026) ÷ (957,8 på lista × 2,28 konsultasjonar i kontoret) = 59,6',
  'yrkesskadeforsikring, planleggingstall; kurs og plass er ikke med':
    'yrkesskadeforsikring, planleggingstal; kurs og plass er ikkje med',
  'egenandeler 3 887 mill. kr ÷ 16 986 149 konsultasjoner i 2023 = 228,8 × 179 ÷ 165 (2ad) = 248,3 kr; minus konsultasjoner og sykebesøk 180,5, enkle kontakter 9,5 og spesialisttillegg 35,9 med landets fordeling = 22,4; ÷ 124,3 = 0,18':
    'eigendelar 3 887 mill. kr ÷ 16 986 149 konsultasjonar i 2023 = 228,8 × 179 ÷ 165 (2ad) = 248,3 kr; minus konsultasjonar og sjukebesøk 180,5, enkle kontaktar 9,5 og spesialisttillegg 35,9 med fordelinga i landet = 22,4; ÷ 124,3 = 0,18',
  '1,4 barn × 49 uker ÷ 2 foreldre ÷ 40 yrkesår': '1,4 barn × 49 veker ÷ 2 foreldre ÷ 40 yrkesår',
  'hver fjortende dag gir 14 ÷ 2': 'kvar fjortande dag gir 14 ÷ 2',
  '49 uker ÷ 2 = 24,5 uker, om lag 6 måneder': '49 veker ÷ 2 = 24,5 veker, om lag 6 månader',
  '2 921 − 461 (økningen til 2022) = 2 460': '2 921 − 461 (auken til 2022) = 2 460',
  '52 203 000 / 48 535 000 = 1,0756 fra 2023 til 2025; delt på 1,023 (2024) = 1,0514. Samme faktor for Utdanningsfond I og III og fondene for kvalitet, laboratorium og forskning.':
    '52 203 000 / 48 535 000 = 1,0756 frå 2023 til 2025; delt på 1,023 (2024) = 1,0514. Same faktor for Utdanningsfond I og III og fonda for kvalitet, laboratorium og forsking.',
  '85 775 000 / 83 325 000 = 1,0294; samme faktor for alle sju postene i kapittel III.':
    '85 775 000 / 83 325 000 = 1,0294; same faktor for alle sju postane i kapittel III.',
  '850 000 ganger i 2020 ÷ 15 500 000 konsultasjoner': '850 000 gonger i 2020 ÷ 15 500 000 konsultasjonar',
  '111 402 takster 14d i 2022 ÷ 0,64 spesialister ÷ 16 913 387 konsultasjoner':
    '111 402 takstar 14d i 2022 ÷ 0,64 spesialistar ÷ 16 913 387 konsultasjonar',
  '349 mill. kr i 2023 ÷ 16 986 149 konsultasjoner = 20,5; × 1,0336 × 1,0278 til tariffen fra 1. juli 2025 = 21,8':
    '349 mill. kr i 2023 ÷ 16 986 149 konsultasjonar = 20,5; × 1,0336 × 1,0278 til tariffen frå 1. juli 2025 = 21,8',
  'foreslått, ikke vedtatt': 'foreslått, ikkje vedteke',
  '(3,0 konsultasjoner per person − 2,4 for menn) ÷ (3,6 for kvinner − 2,4) i 2023':
    '(3,0 konsultasjonar per person − 2,4 for menn) ÷ (3,6 for kvinner − 2,4) i 2023',
};
