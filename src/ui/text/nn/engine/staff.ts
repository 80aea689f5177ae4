/** Staff: pay, delegation and its limits. Nynorsk by the bokmål text. */
export const staff: Readonly<Record<string, string>> = {
  'listeinnbyggere × delegerte konsultasjoner per listeinnbygger og år ÷ 12, fra ansettelsen':
    'listeinnbyggjarar × delegerte konsultasjonar per listeinnbyggjar og år ÷ 12, frå tilsetjinga',
  'Ønskede delegerte som skal erstatte legens': 'Ønskte delegerte som skal erstatte legen sine',
  'ønskede × andel som erstatter legens': 'ønskte × del som erstattar legen sine',
  'Andel av erstatningene det er etterspørsel til': 'Del av erstatningane det er etterspurnad til',
  'etterspurte konsultasjoner ÷ ønskede erstatninger, høyst 1':
    'etterspurde konsultasjonar ÷ ønskte erstatningar, høgst 1',
  'Delegerte konsultasjoner det er etterspørsel til': 'Delegerte konsultasjonar det er etterspurnad til',
  'ønskede × (1 − andel som erstatter × (1 − andel det er etterspørsel til))':
    'ønskte × (1 − del som erstattar × (1 − del det er etterspurnad til))',
  'Andel av de ønskede som stillingen rekker': 'Del av dei ønskte som stillinga rekk',
  'årsverk × konsultasjoner per dag × dager per år ÷ 12 ÷ ønskede i kontoret, høyst 1':
    'årsverk × konsultasjonar per dag × dagar per år ÷ 12 ÷ ønskte i kontoret, høgst 1',
  'ønskede i kontoret × 12 ÷ (konsultasjoner per dag × dager per år)':
    'ønskte i kontoret × 12 ÷ (konsultasjonar per dag × dagar per år)',
  'ønskede × andel stillingen rekker': 'ønskte × del stillinga rekk',
  'Medarbeiderens dager med konsultasjoner': 'Dagar med konsultasjonar for medarbeidaren',
  'delegerte konsultasjoner ÷ konsultasjoner per dag': 'delegerte konsultasjonar ÷ konsultasjonar per dag',
  'ønskede erstatninger × andel det er etterspørsel til × andel stillingen rekker':
    'ønskte erstatningar × del det er etterspurnad til × del stillinga rekk',
  'Legens tid til veiledning': 'Tida til legen til rettleiing',
  'delegerte konsultasjoner × veiledningsminutter ÷ 60': 'delegerte konsultasjonar × rettleiingsminutt ÷ 60',
  'Honorar per sykepleierkonsultasjon (S2ad med S2cd)': 'Honorar per sjukepleiarkonsultasjon (S2ad med S2cd)',
  'S2ad + S2cd × antall påbegynte tidsenheter etter 20 minutter + øvrige takster per konsultasjon':
    'S2ad + S2cd × talet på påbyrja tidseiningar etter 20 minutt + andre takstar per konsultasjon',
  'Stønadsforskriften kapittel II H, i kraft 1. januar 2026.':
    'Stønadsforskrifta kapittel II H, i kraft 1. januar 2026.',
  'Prosedyrer, laboratorium og andre takster regnes som ved legens konsultasjoner; kapittel H har egne satser for dem.':
    'Prosedyrar, laboratorium og andre takstar blir rekna som ved konsultasjonane til legen; kapittel H har eigne satsar for dei.',
  'Honorar per delegert konsultasjon etter legens takst': 'Honorar per delegert konsultasjon etter taksten til legen',
  '2ad + tidstakster per konsultasjon × 2cd + øvrige takster per konsultasjon, uten spesialisttillegg':
    '2ad + tidstakstar per konsultasjon × 2cd + andre takstar per konsultasjon, utan spesialisttillegg',
  'Foreslått av ekspertutvalget i 2023 (utvidet delegering); ikke innført.':
    'Foreslått av ekspertutvalet i 2023 (utvida delegering); ikkje innført.',
  'Honorar per konsultasjon etter forsøkets honorarmodell': 'Honorar per konsultasjon etter honorarmodellen i forsøket',
  '2ad + øvrige takster per konsultasjon': '2ad + andre takstar per konsultasjon',
  'Primærhelseteam (forsøk 2018–2024): lik konsultasjonstakst for lege uten spesialitet. Avsluttet.':
    'Primærhelseteam (forsøk 2018–2024): lik konsultasjonstakst for lege utan spesialitet. Avslutta.',
  'Forsøkets tidstakst var lavere enn legens, men satsen er ikke funnet; den er ikke regnet med. Sett eget honorar der den er kjent.':
    'Tidstaksten i forsøket var lågare enn legen sin, men satsen er ikkje funnen; han er ikkje rekna med. Set eige honorar der det er kjent.',
  'Honorar per konsultasjon, eget tall': 'Honorar per konsultasjon, eige tal',
  'honorar ved egne takster': 'honorar ved eigne takstar',
  'Takster for delegerte konsultasjoner': 'Takstar for delegerte konsultasjonar',
  'delegerte konsultasjoner × honorar per konsultasjon': 'delegerte konsultasjonar × honorar per konsultasjon',
  'Herav feriepenger': 'Av dette feriepengar',
  Tjenestepensjon: 'Tenestepensjon',
  Arbeidsgiveravgift: 'Arbeidsgivaravgift',
  '(lønn + tjenestepensjon) × avgiftssats': '(lønn + tenestepensjon) × avgiftssats',
  'Skatteetaten; avgift svares også av pensjonsinnskudd for ansatte.':
    'Skatteetaten; det skal òg svarast avgift av pensjonsinnskot for tilsette.',
  'Kostnad etter eget tall per årsverk': 'Kostnad etter eige tal per årsverk',
  'stilling × antall leger eller kontor den regnes per, fra ansettelsen':
    'stilling × talet på legar eller kontor ho blir rekna per, frå tilsetjinga',
  'Konsultasjoner over legens kapasitet': 'Konsultasjonar over kapasiteten til legen',
  'kontorkonsultasjoner legen må ta − kapasitet, ikke under null og ikke over konsultasjoner på dagtid':
    'kontorkonsultasjonar legen må ta − kapasitet, ikkje under null og ikkje over konsultasjonar på dagtid',
  'Ledig kapasitet i stillingen': 'Ledig kapasitet i stillinga',
  'årsverk × konsultasjoner per dag × dager per år ÷ 12 − delegerte konsultasjoner ellers, ikke under null':
    'årsverk × konsultasjonar per dag × dagar per år ÷ 12 − delegerte konsultasjonar elles, ikkje under null',
  'Delegert over legens kapasitet': 'Delegert over kapasiteten til legen',
  'over legens kapasitet × ledig i stillingen ÷ det største av over kapasiteten i kontoret og ledig i kontoret; resten venter':
    'over kapasiteten til legen × ledig i stillinga ÷ det største av over kapasiteten i kontoret og ledig i kontoret; resten ventar',
  'Medarbeideren antas å kunne ta de samme konsultasjonene som legen ikke rekker, etter sin egen takstregel. Stillinger som følger volumet, har ikke ledig tid.':
    'Planen føreset at medarbeidaren kan ta dei same konsultasjonane som legen ikkje rekk, etter sin eigen takstregel. Stillingar som følgjer volumet, har ikkje ledig tid.',
  'Andel av full produksjon': 'Del av full produksjon',
  '(måneder siden start + ½) ÷ måneder til full produksjon, høyst 1, × snittet når nye begynner: 1 − måneder × del som skifter ÷ 24':
    '(månader sidan start + ½) ÷ månader til full produksjon, høgst 1, × snittet når nye byrjar: 1 − månader × del som skiftar ÷ 24',
  'Utskifting regnes som et jevnt snitt: ingen vet når noen slutter. Den første opplæringen og snittet for nye regnes begge med.':
    'Utskifting blir rekna som eit jamt snitt: ingen veit når nokon sluttar. Den første opplæringa og snittet for nye blir begge rekna med.',
  'årsverk × andel av full produksjon; lønnen er full': 'årsverk × del av full produksjon; lønna er full',
  'Årsverk omregnet til full produksjon': 'Årsverk rekna om til full produksjon',
  'Forventet kostnad ved utskifting': 'Venta kostnad ved utskifting',
  'årsverk × del som skifter person × kostnad ved å erstatte én ÷ 12':
    'årsverk × del som skiftar person × kostnad ved å erstatte éin ÷ 12',
  'beløp i året ÷ 12, så lenge noen er i stillingen': 'beløp i året ÷ 12, så lenge nokon er i stillinga',
  'Tilskudd til stillingen': 'Tilskot til stillinga',
  'stillingens kostnad × andel tilskuddet dekker': 'kostnaden for stillinga × del tilskotet dekker',
  'Primærhelseteam (forsøk 2018–2024): takstene skulle dekke halve sykepleieren. Avsluttet.':
    'Primærhelseteam (forsøk 2018–2024): takstane skulle dekke halve sjukepleiaren. Avslutta.',
  'Kronesatsene i forsøkets to modeller er ikke funnet. Tilskuddet regnes som en andel av stillingens kostnad i planen.':
    'Kronesatsane i dei to modellane i forsøket er ikkje funne. Tilskotet blir rekna som ein del av kostnaden for stillinga i planen.',
  'Andel innenfor grensen for sykepleiere per lege': 'Del innanfor grensa for sjukepleiarar per lege',
  'leger ÷ leger per sykepleier ÷ årsverk med takster, høyst 1':
    'legar ÷ legar per sjukepleiar ÷ årsverk med takstar, høgst 1',
  'Primærhelseteam (forsøk 2018–2024): én sykepleier per tre lister.':
    'Primærhelseteam (forsøk 2018–2024): éin sjukepleiar per tre lister.',
  'Arbeid over grensen regnes som gjort, men uten takst.': 'Arbeid over grensa blir rekna som gjort, men utan takst.',
  'Delegerte konsultasjoner med takst': 'Delegerte konsultasjonar med takst',
  'delegerte konsultasjoner × andel innenfor grensen × (1 − andel samme dag som hos legen)':
    'delegerte konsultasjonar × del innanfor grensa × (1 − del same dag som hos legen)',
  'Takster for medarbeidere over taket': 'Takstar for medarbeidarar over taket',
  'legens delegerte takster × (1 − tak × legenes egne takster ÷ kontorets delegerte takster), aldri under 0; regnet for hele året':
    'dei delegerte takstane til legen × (1 − tak × eigne takstar til legane ÷ dei delegerte takstane til kontoret), aldri under 0; rekna for heile året',
  'Takster over høyestegrensen': 'Takstar over høgstegrensa',
  'egne + delegerte takster − over medarbeidertaket − høyestegrense, aldri under 0; regnet for hele året':
    'eigne + delegerte takstar − over medarbeidartaket − høgstegrense, aldri under 0; rekna for heile året',
  'Dansk ordning (høyestegrense), vist til av ekspertutvalget i 2023; ikke foreslått som norsk regel.':
    'Dansk ordning (høgstegrense), vist til av ekspertutvalet i 2023; ikkje foreslått som norsk regel.',
  'Takster som teller mot økonomiloftet': 'Takstar som tel mot økonomiloftet',
  'egne + delegerte takster − over medarbeidertaket − over høyestegrensen':
    'eigne + delegerte takstar − over medarbeidartaket − over høgstegrensa',
  'Takster over økonomiloftet': 'Takstar over økonomiloftet',
  '(kontorets takster − økonomiloft, aldri under 0) × legens del av dem; regnet for hele året':
    '(takstane til kontoret − økonomiloft, aldri under 0) × legen sin del av dei; rekna for heile året',
  'Dansk ordning (økonomiloft), vist til av ekspertutvalget i 2023; ikke foreslått som norsk regel.':
    'Dansk ordning (økonomiloft), vist til av ekspertutvalet i 2023; ikkje foreslått som norsk regel.',
  'Betalt tilbake av fjorårets takster': 'Betalt tilbake av takstane for året før',
  'en tolvdel av det som var over økonomiloftet året før, hver måned':
    'ein tolvdel av det som var over økonomiloftet året før, kvar månad',
  'Det som er over økonomiloftet i planens siste år, trekkes først året etter og er ikke med.':
    'Det som er over økonomiloftet i det siste året i planen, blir først trekt året etter og er ikkje med.',
  'Tilskudd til kontor med delegerte konsultasjoner': 'Tilskot til kontor med delegerte konsultasjonar',
  'listeinnbyggere × tilskudd per listeinnbygger ÷ 12, så lenge noen er i arbeid':
    'listeinnbyggjarar × tilskot per listeinnbyggjar ÷ 12, så lenge nokon er i arbeid',
  'Prøvd i ekspertutvalgets regneeksempel (boks 6-3, 100 kr); ikke innført.':
    'Prøvd i reknedømet til ekspertutvalet (boks 6-3, 100 kr); ikkje innført.',
  'Feriepenger opptjent før planen': 'Feriepengar opptente før planen',
  'feriepenger i planens første måned × måneder i arbeid før planen, i det året det gjelder':
    'feriepengar i den første månaden i planen × månader i arbeid før planen, i det året det gjeld',
  'Lønnen før planen regnes som i planens første måned. Overtas praksisen da, regnes feriepengene som betalt av den nye legen; et oppgjør med selgeren er ikke med.':
    'Lønna før planen blir rekna som i den første månaden i planen. Blir praksisen teken over då, blir feriepengane rekna som betalte av den nye legen; eit oppgjer med seljaren er ikkje med.',
  'Feriepenger opptjent siden nyttår': 'Feriepengar opptente sidan nyttår',
  'opptjent til og med måneden før + feriepenger; begynner på nytt i januar':
    'opptent til og med månaden før + feriepengar; byrjar på nytt i januar',
  'Feriepenger opptjent året før': 'Feriepengar opptente året før',
  'det som var opptjent ved nyttår': 'det som var opptent ved nyttår',
  'Feriepenger utbetalt': 'Feriepengar utbetalte',
  'det som ble opptjent året før, i juni': 'det som vart opptent året før, i juni',
  'Ferieloven §§ 4 og 11: feriepenger opptjenes i kalenderåret før ferieåret og utbetales før ferien.':
    'Ferielova §§ 4 og 11: feriepengar blir opptente i kalenderåret før ferieåret og utbetalte før ferien.',
  'Alle får feriepengene i juni; en som slutter, får dem i virkeligheten ved siste lønn. Stillinger med egen samlet kostnad per årsverk har ikke feriepengene skilt ut.':
    'Alle får feriepengane i juni; ein som sluttar, får dei i røynda ved siste lønn. Stillingar med eigen samla kostnad per årsverk har ikkje feriepengane skilde ut.',
  'Feriepenger opptjent, ikke utbetalt': 'Feriepengar opptente, ikkje utbetalte',
  '(feriepenger − utbetalt) × (1 + avgiftssats) × kostnadsandel':
    '(feriepengar − utbetalt) × (1 + avgiftssats) × kostnadsdel',
  'Arbeidsgiveravgiften av feriepengene betales når de utbetales; annen lønn og avgift betales samme måned.':
    'Arbeidsgivaravgifta av feriepengane blir betalt når dei blir utbetalte; anna lønn og avgift blir betalt same månad.',
  'Årslønnen er med feriepenger, og kostnaden fordeles likt på månedene; kontantstrømmen har utbetalingen i juni.':
    'Årslønna er med feriepengar, og kostnaden blir fordelt likt på månadene; kontantstraumen har utbetalinga i juni.',
};
