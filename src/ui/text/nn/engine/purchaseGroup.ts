/** Groups, ways out, the floor, and building up oneself. Nynorsk by the bokmål text. */
export const purchaseGroup: Readonly<Record<string, string>> = {
  Salgspris: 'Salspris',
  'For opparbeidet praksis': 'For opparbeidd praksis',
  'det du betalte × pris ved videresalg': 'det du betalte × pris ved vidaresal',
  'det du betalte × pris ved videresalg av inventar': 'det du betalte × pris ved vidaresal av inventar',
  '0: ingenting er solgt': '0: ingenting er selt',
  'salgsprisen går ned på saldoen; skatteverdien av avskrivningen som da går tapt':
    'salsprisen går ned på saldoen; skatteverdien av avskrivinga som då går tapt',
  'Kostnader i oppsigelsestiden uten kjøper': 'Kostnader i oppseiingstida utan kjøpar',
  'driftskostnader ÷ 12 × oppsigelsestid i måneder': 'driftskostnader ÷ 12 × oppseiingstid i månader',
  'Tilbakebetalt engangstilskudd': 'Tilbakebetalt eingongstilskot',
  'når bindingstiden ikke er over': 'når bindingstida ikkje er over',
  'Nåverdi av hele kjøpet': 'Noverdi av heile kjøpet',
  'Prisantydning for inventar og utstyr': 'Prisantyding for inventar og utstyr',
  'Opparbeidet praksis dersom ingen kjøper': 'Opparbeidd praksis dersom ingen kjøper',
  '0: praksisen faller til kommunen uten betaling etter tolv måneder og tre utlysninger uten kvalifisert søker':
    '0: praksisen fell til kommunen utan betaling etter tolv månader og tre utlysingar utan kvalifisert søkjar',
  'Rammeavtalen ASA 4310 fra 1. april 2024, KS-området. Oslos regel er ikke kjent.':
    'Rammeavtalen ASA 4310 frå 1. april 2024, KS-området. Regelen i Oslo er ikkje kjend.',
  'D: gulv': 'D: golv',
  'inventar og utstyr + det selgeren ellers får for opparbeidet praksis':
    'inventar og utstyr + det seljaren elles får for opparbeidd praksis',
  'tilskudd × andel som betales tilbake når månedene er færre enn bindingstiden; med avtrapping bare for månedene som gjenstår':
    'tilskot × del som blir betalt tilbake når månadene er færre enn bindingstida; med avtrapping berre for månadene som står att',
  'Ekspertutvalget 2023, 5.7.1. Et forslag, ikke gjeldende rett.':
    'Ekspertutvalet 2023, 5.7.1. Eit forslag, ikkje gjeldande rett.',
  '(eiendeler − gjeld) × andel': '(eigedelar − gjeld) × andel',
  'Bokførte verdier. Aksjer kjøpes vanligvis til kostpris, og avskrives ikke.':
    'Bokførte verdiar. Aksjar blir vanlegvis kjøpte til kostpris, og blir ikkje avskrivne.',
  'Å tre inn i gruppen': 'Å tre inn i gruppa',
  'Opparbeidet praksis': 'Opparbeidd praksis',
  'Selskapets eiendeler': 'Eigedelane til selskapet',
  'Selskapets gjeld': 'Gjelda til selskapet',
  'Andel uten verdi': 'Andel utan verdi',
  '0, fordi gjelden er større enn eiendelene': '0, fordi gjelda er større enn eigedelane',
  'Kostnader som løper': 'Kostnader som går',
  'årlige kostnader ÷ 12 × måneder etter siste dag': 'årlege kostnader ÷ 12 × månader etter siste dag',
  'Del av kontorets kostnader': 'Del av kostnadene til kontoret',
  'Å tre ut av gruppen': 'Å tre ut av gruppa',
  'Betalt av kjøper': 'Betalt av kjøpar',
  'Del av gruppens verdier': 'Del av verdiane til gruppa',
  '(kontanter + eiendeler − gjeld) × del etter nøkkelen': '(kontantar + eigedelar − gjeld) × del etter nøkkelen',
  Kontanter: 'Kontantar',
  'Oppgjør, {name}': 'Oppgjer, {name}',
  'Beholder av gruppens eiendeler': 'Beheld av eigedelane til gruppa',
  'Overtar av gruppens forpliktelser': 'Tek over av forpliktingane til gruppa',
  'Betalt til selgeren': 'Betalt til seljaren',
  'Betalt to ganger': 'Betalt to gonger',
  'Lokaler, utstyr og systemer på det nye stedet': 'Lokale, utstyr og system på den nye staden',
  'Inventar som ikke kan brukes': 'Inventar som ikkje kan brukast',
  'Er med i det som er betalt til selgeren.': 'Er med i det som er betalt til seljaren.',
  'Praksis kjøpt og flyttet': 'Praksis kjøpt og flytta',
  'B: bygge opp selv': 'B: byggje opp sjølv',
  'tapt inntekt mens listen vokser + investering': 'tapt inntekt medan lista veks + investering',
  'med hele listen − med listen slik den vokser': 'med heile lista − med lista slik ho veks',
  'samme praksis med listen fra nullhjemmelen; personellet følger listen, andre kostnader er fulle fra første dag':
    'same praksis med lista frå nullheimelen; personellet følgjer lista, andre kostnader er fulle frå første dag',
  'Like mye utstyr': 'Like mykje utstyr',
  'inventaret som tilbys her, når planen ikke har en egen oppstartskostnad':
    'inventaret som blir tilbode her, når planen ikkje har ein eigen oppstartskostnad',
  'lønn × justering, ganget med timer i praksisen ÷ timer i stillingen når timene skal være like':
    'lønn × justering, gonga med timar i praksisen ÷ timar i stillinga når timane skal vere like',
  'Timer ut over stillingen betales som de andre, uten overtidstillegg.':
    'Timar ut over stillinga blir betalte som dei andre, utan overtidstillegg.',
  'Lønn i stillingen': 'Lønn i stillinga',
  'Sosiale goder i stillingen': 'Sosiale gode i stillinga',
  'Timer i praksisen': 'Timar i praksisen',
  'Timer i stillingen': 'Timar i stillinga',
  'Like timer (1 = ja)': 'Like timar (1 = ja)',
  'Justering av lønnen': 'Justering av lønna',
  'Sosiale goder i alternativet': 'Sosiale gode i alternativet',
};
