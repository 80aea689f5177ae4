/** Notes of our own on the amounts of takster. Nynorsk by the bokmål text. */
export const takstNotes: Readonly<Record<string, string>> = {
  'Honorar; hvem som betaler er ikke oppgitt i tabellen.': 'Honorar; kven som betaler, er ikkje oppgitt i tabellen.',
  'Tabellen har bare honorar. Fastsettes av departementet utenom forhandlingene (merknad H1). Kapittel IA har ingen endringsmerknad, så satsen har stått siden forskriften trådte i kraft 1. juli 2024.':
    'Tabellen har berre honorar. Blir fastsett av departementet utanom forhandlingane (merknad H1). Kapittel IA har ingen endringsmerknad, så satsen har stått sidan forskrifta tok til å gjelde 1. juli 2024.',
  'Gjaldt ikke kontakt som førte til resept, sykmelding, rekvisisjon eller henvisning (1h, 1i).':
    'Gjaldt ikkje kontakt som førte til resept, sjukmelding, rekvisisjon eller tilvising (1h, 1i).',
  'Bjorbekk viser 58 og egen sats for sykmelding (69) i en liste merket 2022–2023; det er 2021-oppsettet fra før 1h gikk inn i 1ad.':
    'Bjorbekk viser 58 og eigen sats for sjukmelding (69) i ei liste merkt 2022–2023; det er 2021-oppsettet frå før 1h gjekk inn i 1ad.',
  '61 (2023–2024) × 1,0435 = 63,7 → 64; samme beløp som i 2025–2026.':
    '61 (2023–2024) × 1,0435 = 63,7 → 64; same beløp som i 2025–2026.',
  '59 (2023–2024) × 1,0435 = 61,6 → 62; samme beløp som i 2025–2026.':
    '59 (2023–2024) × 1,0435 = 61,6 → 62; same beløp som i 2025–2026.',
  'Bare legevakt fra 1. juli 2026.': 'Berre legevakt frå 1. juli 2026.',
  'Confrere oppgir 170 kr for 2ae i tariffen 2020/2021, altså høyere enn 168; kan bety at gebyret ikke fulgte honoraret dette året.':
    'Confrere oppgir 170 kr for 2ae i tariffen 2020/2021, altså høgare enn 168; kan bety at gebyret ikkje følgde honoraret dette året.',
  'Gebyr for uteblitt time 168 kr = konsultasjonshonorar (merknad B2); refusjon = 168 − 160 = 8.':
    'Gebyr for utebliven time 168 kr = konsultasjonshonorar (merknad B2); refusjon = 168 − 160 = 8.',
  'Gebyret 188 er lest hos Nordlys legesenter (til 30.06.2024).':
    'Gebyret 188 er lese hos Nordlys legesenter (til 30.06.2024).',
  'Gebyr for uteblitt time er 188 kr og er lik konsultasjonshonoraret (merknad B2): honorar 188; refusjon = 188 − 170 = 18.':
    'Gebyr for utebliven time er 188 kr og er lik konsultasjonshonoraret (merknad B2): honorar 188; refusjon = 188 − 170 = 18.',
  'Ikke bekreftet av kilde for 2024–2025. Leangen legesenters liste merket juli 2024 viser 170, men er ellers lik 2023–2024.':
    'Ikkje stadfesta av kjelde for 2024–2025. Lista til Leangen legesenter merkt juli 2024 viser 170, men er elles lik 2023–2024.',
  'De andre egenandelene i 2025–2026 er 2023–2024-satsene × 1,0435, altså uendret siden 1. juli 2024; da er 179 trolig også fra 1. juli 2024. 170 × 1,0435 = 177,4 gir 177, så taksten fikk mer enn snittet.':
    'Dei andre eigendelane i 2025–2026 er 2023–2024-satsane × 1,0435, altså uendra sidan 1. juli 2024; då er 179 truleg òg frå 1. juli 2024. 170 × 1,0435 = 177,4 gir 177, så taksten fekk meir enn snittet.',
  '288 (2023–2024) × 1,0435 = 300,5 → 301; samme beløp som i 2025–2026.':
    '288 (2023–2024) × 1,0435 = 300,5 → 301; same beløp som i 2025–2026.',
  'På legevakt er bare 2cd, 2cdd og 2dd nevnt som tillatte tillegg, selv om 2dd ikke kan brukes sammen med 2as etter 2dd-raden.':
    'På legevakt er berre 2cd, 2cdd og 2dd nemnde som tillatne tillegg, sjølv om 2dd ikkje kan brukast saman med 2as etter 2dd-rada.',
  'Teller ikke mot frikort.': 'Tel ikkje mot frikort.',
  'Tabellen oppgir refusjonsdel 10, men teksten sier at taksten ikke refunderes av trygden. Kan ikke kreves ved øyeblikkelig hjelp. Teller ikke mot frikort. Refusjonsdelen 10 er i strid med takstteksten.':
    'Tabellen oppgir refusjonsdel 10, men teksten seier at taksten ikkje blir refundert av trygda. Kan ikkje krevjast ved augeblikkeleg hjelp. Tel ikkje mot frikort. Refusjonsdelen 10 er i strid med takstteksten.',
  'Betales av pasienten; refunderes ikke av trygden.': 'Blir betalt av pasienten; blir ikkje refundert av trygda.',
  'Egenandelen på tidstakst er borte i 2023–2024.': 'Eigendelen på tidstakst er borte i 2023–2024.',
  'Loddefjord viser fortsatt 10 kr; Karrestad viser strek, Nordlys og Fjellsiden har ingen linje for tidsbruk.':
    'Loddefjord viser framleis 10 kr; Karrestad viser strek, Nordlys og Fjellsiden har inga linje for tidsbruk.',
  'Per påbegynte 5 minutter utover 20 minutter fra 1. juli 2026; før per påbegynte 15 minutter.':
    'Per påbyrja 5 minutt ut over 20 minutt frå 1. juli 2026; før per påbyrja 15 minutt.',
  'Ny fra 1. juli 2026; legevakt på dagtid beholder 15-minuttersintervallet.':
    'Ny frå 1. juli 2026; legevakt på dagtid beheld 15-minuttsintervallet.',
  'Bekreftes av boks 5-1: egenandel betalt for 2dd i 2022 (275 396 836 kr) er delelig med 52.':
    'Blir stadfesta av boks 5-1: eigendel betalt for 2dd i 2022 (275 396 836 kr) er deleleg med 52.',
  '54 (2023–2024) × 1,0435 = 56,3 → 56; samme beløp som i 2025–2026.':
    '54 (2023–2024) × 1,0435 = 56,3 → 56; same beløp som i 2025–2026.',
  'Ny fra 1. juli 2026; erstatter 2dd ved tekstkonsultasjon. Merknad og repetisjon er ikke oppgitt.':
    'Ny frå 1. juli 2026; erstattar 2dd ved tekstkonsultasjon. Merknad og repetisjon er ikkje oppgitte.',
  'Ny fra 1. juli 2026. Arbeidsføre pasienter 16–69 år. Egenandel, merknad og repetisjon er ikke oppgitt; honorar er lik refusjon.':
    'Ny frå 1. juli 2026. Arbeidsføre pasientar 16–69 år. Eigendel, merknad og repetisjon er ikkje oppgitte; honorar er lik refusjon.',
  'Egenandel = honorar 50 − refusjon 50 = 0.': 'Eigendel = honorar 50 − refusjon 50 = 0.',
  'Inntil 3 ganger per pasient og kalenderår.': 'Inntil 3 gonger per pasient og kalenderår.',
  'Inntil 3 ganger per pasient og kalenderår innen samme spesialitet.':
    'Inntil 3 gonger per pasient og kalenderår innan same spesialitet.',
  'Ny fra 1. juli 2026. Oppsummering sendes Nav. Egenandel, merknad og repetisjon er ikke oppgitt; honorar er lik refusjon.':
    'Ny frå 1. juli 2026. Oppsummering blir send Nav. Eigendel, merknad og repetisjon er ikkje oppgitte; honorar er lik refusjon.',
  'Egenandel = honorar 200 − refusjon 200 = 0.': 'Eigendel = honorar 200 − refusjon 200 = 0.',
  'Egenandelen står som 403 i forskriften, mens de andre konsultasjonene hos spesialist har 443.':
    'Eigendelen står som 403 i forskrifta, medan dei andre konsultasjonane hos spesialist har 443.',
  'Ingen eget beløp: første halvtime tas etter andre takster (3a og 4b1).':
    'Ikkje noko eige beløp: første halvtime blir teken etter andre takstar (3a og 4b1).',
  'Én gang per fastlegeliste hvert halvår.': 'Éin gong per fastlegeliste kvart halvår.',
  'Høyst én gang per 100 listeinnbyggere.': 'Høgst éin gong per 100 listeinnbyggjarar.',
  'Betales helt av pasienten, refunderes ikke og teller ikke mot frikort.':
    'Blir betalt heilt av pasienten, blir ikkje refundert og tel ikkje mot frikort.',
  'Betales helt av pasienten, refunderes ikke og teller ikke mot frikort. Kilden er feildatert; året er utledet.':
    'Blir betalt heilt av pasienten, blir ikkje refundert og tel ikkje mot frikort. Kjelda er feildatert; året er utleidd.',
  'Siden er merket 2021–2022, men gebyret for uteblitt time der (175) er 2ad-honoraret for 2022–2023. Satsene ligger 5 % over 2021–2022 og blir 2023-satsene når de ganges med 1,0696.':
    'Sida er merkt 2021–2022, men gebyret for utebliven time der (175) er 2ad-honoraret for 2022–2023. Satsane ligg 5 % over 2021–2022 og blir 2023-satsane når dei blir gonga med 1,0696.',
  'Forskriften viser beløpet som honorar/refusjon; det betales av pasienten og refunderes ikke (merknad B5).':
    'Forskrifta viser beløpet som honorar/refusjon; det blir betalt av pasienten og blir ikkje refundert (merknad B5).',
  'Betales av pasienten og refunderes ikke, bortsett fra ved yrkesskade (folketrygdloven kap. 13) og etter § 3 nr. 4 og 10 (merknad B5). Forskriften viser beløpet i kolonnen Hon./ref.':
    'Blir betalt av pasienten og blir ikkje refundert, bortsett frå ved yrkesskade (folketrygdlova kap. 13) og etter § 3 nr. 4 og 10 (merknad B5). Forskrifta viser beløpet i kolonnen Hon./ref.',
  'Kildene spriker: 230 (Karrestad, Vinderen) mot 223 (Loddefjord, Nordlys, Fjellsiden), som er satsen fra 2020–2023. 223 × 1,03 = 229,7 og 240 (2025–2026) ÷ 1,0435 = 230,0 taler for 230.':
    'Kjeldene sprikjer: 230 (Karrestad, Vinderen) mot 223 (Loddefjord, Nordlys, Fjellsiden), som er satsen frå 2020–2023. 223 × 1,03 = 229,7 og 240 (2025–2026) ÷ 1,0435 = 230,0 taler for 230.',
  '230 (2023–2024) × 1,0435 = 240,0 → 240; samme beløp som i 2025–2026.':
    '230 (2023–2024) × 1,0435 = 240,0 → 240; same beløp som i 2025–2026.',
  'Kildene spriker: 368 (Karrestad, Vinderen) mot 357 (Nordlys, Loddefjord, Fjellsiden). 357 × 1,03 = 367,7 og 384 (2025–2026) ÷ 1,0435 = 368,0 taler for 368.':
    'Kjeldene sprikjer: 368 (Karrestad, Vinderen) mot 357 (Nordlys, Loddefjord, Fjellsiden). 357 × 1,03 = 367,7 og 384 (2025–2026) ÷ 1,0435 = 368,0 taler for 368.',
  '368 (2023–2024) × 1,0435 = 384,0 → 384; samme beløp som i 2025–2026.':
    '368 (2023–2024) × 1,0435 = 384,0 → 384; same beløp som i 2025–2026.',
  'Bekreftes av boks 5-1: egenandel betalt for 11dd i 2022 (420 128 kr) er delelig med 38.':
    'Blir stadfesta av boks 5-1: eigendel betalt for 11dd i 2022 (420 128 kr) er deleleg med 38.',
  '39 (2023–2024) × 1,0435 = 40,7 → 41; samme beløp som i 2025–2026.':
    '39 (2023–2024) × 1,0435 = 40,7 → 41; same beløp som i 2025–2026.',
  'Per påbegynte 15 minutter fra 1. juli 2026; før per påbegynte halvtime (913).':
    'Per påbyrja 15 minutt frå 1. juli 2026; før per påbyrja halvtime (913).',
  'Tom egenandel i tabellen; honorar er lik refusjon.': 'Tom eigendel i tabellen; honorar er lik refusjon.',
  'Egenandel er ikke oppgitt; honorar er lik refusjon. Tidsenheten følger takst 14.':
    'Eigendel er ikkje oppgitt; honorar er lik refusjon. Tidseininga følgjer takst 14.',
  'Egenandel = honorar 88 − refusjon 88 = 0.': 'Eigendel = honorar 88 − refusjon 88 = 0.',
  'Inntil 3 ganger per pasient og kalenderår; ikke legevakt.':
    'Inntil 3 gonger per pasient og kalenderår; ikkje legevakt.',
  'Gjentas med 70 prosent av taksten.': 'Blir gjenteke med 70 prosent av taksten.',
  'Utført av jordmor ansatt hos legen.': 'Utført av jordmor tilsett hos legen.',
  'Erstatter 407 fra 1. juli 2026.': 'Erstattar 407 frå 1. juli 2026.',
  'Ny fra 1. juli 2026; skilt ut fra 407.': 'Ny frå 1. juli 2026; skilt ut frå 407.',
  'Kilden har felles kolonne for honorar og refusjon: ingen egenandel. Bare allmennlege.':
    'Kjelda har felles kolonne for honorar og refusjon: ingen eigendel. Berre allmennlege.',
  'Kilden har felles kolonne for honorar og refusjon: ingen egenandel. Lest i spesialisttariffen; samme takst brukes av fastlege.':
    'Kjelda har felles kolonne for honorar og refusjon: ingen eigendel. Lese i spesialisttariffen; same takst blir brukt av fastlege.',
  'Kilden har felles kolonne for honorar og refusjon: ingen egenandel. Inntil én gang per år per pasient.':
    'Kjelda har felles kolonne for honorar og refusjon: ingen eigendel. Inntil éin gong per år per pasient.',
  'Én gang per pasient og kalenderår.': 'Éin gong per pasient og kalenderår.',
  'Bare sammen med 701a; ikke for flere prøver av samme materiale til samme laboratorium.':
    'Berre saman med 701a; ikkje for fleire prøver av same materiale til same laboratorium.',
  'Kombineres bare med 701a når det også tas ordinær PCR-prøve.':
    'Blir berre kombinert med 701a når det òg blir teke ordinær PCR-prøve.',
  'Kilden har felles kolonne for honorar og refusjon: ingen egenandel.':
    'Kjelda har felles kolonne for honorar og refusjon: ingen eigendel.',
  'Kilden har felles kolonne for honorar og refusjon: ingen egenandel. Ugyldig sammen med 705g følger av raden for 705g.':
    'Kjelda har felles kolonne for honorar og refusjon: ingen eigendel. Ugyldig saman med 705g følgjer av rada for 705g.',
  'Per påbegynte 5 minutter utover 20 minutter fra 1. juli 2026; før per påbegynte 15 minutter (209).':
    'Per påbyrja 5 minutt ut over 20 minutt frå 1. juli 2026; før per påbyrja 15 minutt (209).',
  'Betales av pasienten (merknad B5).': 'Blir betalt av pasienten (merknad B5).',
  'Per påbegynte 15 minutter fra 1. juli 2026; før per påbegynte halvtime (500).':
    'Per påbyrja 15 minutt frå 1. juli 2026; før per påbyrja halvtime (500).',
  'Inntil én gang per pasient og kalenderår.': 'Inntil éin gong per pasient og kalenderår.',
  'Kveldstakst for tekst hos fastlege er opphevet.': 'Kveldstakst for tekst hos fastlege er oppheva.',
  'Betales helt av pasienten, teller ikke mot frikort.': 'Blir betalt heilt av pasienten, tel ikkje mot frikort.',
  'Refunderes ikke: refusjon 0.': 'Blir ikkje refundert: refusjon 0.',
  'Betales av pasienten; dekkes ikke av folketrygden.': 'Blir betalt av pasienten; blir ikkje dekt av folketrygda.',
  'Ekspedisjonsgebyret er ute. 2at, 2av og merknad B3 viser fortsatt til takst 8.':
    'Ekspedisjonsgebyret er ute. 2at, 2av og merknad B3 viser framleis til takst 8.',
  'Ikke lenger i forskriften.': 'Ikkje lenger i forskrifta.',
  'Gjaldt fra 1. januar til 30. juni 2026. Merknad D1 nevner fortsatt S1ak.':
    'Gjaldt frå 1. januar til 30. juni 2026. Merknad D1 nemner framleis S1ak.',
  'Gjaldt fra 1. januar til 30. juni 2026.': 'Gjaldt frå 1. januar til 30. juni 2026.',
  'Slått sammen med en annen takst.': 'Slått saman med ein annan takst.',
  'Prislisten: enkel kontakt som fører til sykmelding, rekvisisjon eller henvisning.':
    'Prislista: enkel kontakt som fører til sjukmelding, rekvisisjon eller tilvising.',
  'Egenandel 160 (prisliste fra 1. november 2020): refusjon = 170 − 160 = 10.':
    'Eigendel 160 (prisliste frå 1. november 2020): refusjon = 170 − 160 = 10.',
  'På legevakt bare med 2cd, 2cdd, 2dd, 7, 8, 612a, 615, 616, 617. Listen i kilden nevner enkelte takster som utgikk 1. juli 2022.':
    'På legevakt berre med 2cd, 2cdd, 2dd, 7, 8, 612a, 615, 616, 617. Lista i kjelda nemner enkelte takstar som gjekk ut 1. juli 2022.',
  'Ikke i den fullstendige tariffen fra 1. juli 2025; når taksten gikk ut, er ikke kjent.':
    'Ikkje i den fullstendige tariffen frå 1. juli 2025; når taksten gjekk ut, er ikkje kjent.',
  'Gjelder fra 1. juli 2017.': 'Gjeld frå 1. juli 2017.',
  'Hele beløpet utbetales av Helfo på vegne av Nav: refusjon = honorar, egenandel = 0.':
    'Heile beløpet blir utbetalt av Helfo på vegner av Nav: refusjon = honorar, eigendel = 0.',
  'Egenandel 280 (prisliste fra 1. november 2020): refusjon = 304 − 280 = 24.':
    'Eigendel 280 (prisliste frå 1. november 2020): refusjon = 304 − 280 = 24.',
  'På legevakt bare med 2ck, 2dk, 7, 8, 612a, 612b, 615, 616, 617.':
    'På legevakt berre med 2ck, 2dk, 7, 8, 612a, 612b, 615, 616, 617.',
};
