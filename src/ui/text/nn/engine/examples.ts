/** The bundled examples: titles, notes and names that are words. Nynorsk by the bokmål text. */
export const examples: Readonly<Record<string, string>> = {
  'Ekspertutvalgets boks 6-3: sykepleier i stedet for eller i tillegg til legen':
    'Boks 6-3 frå ekspertutvalet: sjukepleiar i staden for eller i tillegg til legen',
  'Fire leger vurderer å bli selskap': 'Fire legar vurderer å bli selskap',
  'Lege med tilbud om praksis': 'Lege med tilbod om praksis',
  'Nullhjemmel i en liten kommune': 'Nullheimel i ein liten kommune',
  'Stort selskap med femten ansatte leger': 'Stort selskap med femten tilsette legar',
  'Flytte listen til egen praksis': 'Flytte lista til eigen praksis',
  'Gruppen blir selskap': 'Gruppa blir selskap',
  Helsesekretærer: 'Helsesekretærar',
  'Hver for seg': 'Kvar for seg',
  'I tillegg, med 100 kr per innbygger': 'I tillegg, med 100 kr per innbyggjar',
  'Langsom vekst: 120 i året': 'Langsam vekst: 120 i året',
  'Lønn som overlege, uten bonus': 'Lønn som overlege, utan bonus',
  'Med sykepleier i halv stilling': 'Med sjukepleiar i halv stilling',
  'Overta i gruppen, med gruppeavtale': 'Ta over i gruppa, med gruppeavtale',
  'Sykepleier i stedet, 1 000': 'Sjukepleiar i staden, 1 000',
  'Sykepleier i stedet, 1 200': 'Sjukepleiar i staden, 1 200',
  'Sykepleier i tillegg, 1 000': 'Sjukepleiar i tillegg, 1 000',
  'Uten sykepleier, 1 000': 'Utan sjukepleiar, 1 000',
  '1 110 000 kr: grunnlønn for overlege i helseforetak 2018, ført videre med grunnbeløpet til 2026. Vakt og bonus er ikke med.':
    '1 110 000 kr: grunnlønn for overlege i helseføretak 2018, ført vidare med grunnbeløpet til 2026. Vakt og bonus er ikkje med.',
  'Boks 6-3: 1 000 kr per innbygger, et regneeksempel.': 'Boks 6-3: 1 000 kr per innbyggjar, eit reknedøme.',
  'De samme legene som næringsdrivende.': 'Dei same legane som næringsdrivande.',
  'Felles kontor med daglig leder.': 'Felles kontor med dagleg leiar.',
  'Hver lege driver alene med egen helsesekretær; sykepleieren blir ikke med.':
    'Kvar lege driv åleine med eigen helsesekretær; sjukepleiaren blir ikkje med.',
  'Ingrid og kollegene driver hver for seg.': 'Ingrid og kollegaene driv kvar for seg.',
  'Legene er ansatt med lønn og bonus.': 'Legane er tilsette med lønn og bonus.',
  'Legene er ansatt med lønn og bonus; daglig leder i 20 prosent stilling.':
    'Legane er tilsette med lønn og bonus; dagleg leiar i 20 prosent stilling.',
  'Listen kortes fra start; seks måneders frist er ikke regnet med.':
    'Lista blir korta ned frå start; fristen på seks månader er ikkje rekna med.',
  'Lønn for spesialist og bonus etter programmets standarder.':
    'Lønn for spesialist og bonus etter standardane i programmet.',
  'Oppdiktet gruppe i Hamar. Fire leger deler kontor og har ansatt en sykepleier som tar konsultasjoner på delegering. De vil se hva gruppeavtale og fastlegeselskap betyr for hver lege. Lønn og bonus i selskapet er eksempelets egne tall.':
    'Oppdikta gruppe i Hamar. Fire legar deler kontor og har tilsett ein sjukepleiar som tek konsultasjonar på delegering. Dei vil sjå kva gruppeavtale og fastlegeselskap betyr for kvar lege. Lønn og bonus i selskapet er dømet sine eigne tal.',
  'Oppdiktet selskap i Oslo med femten ansatte leger, listetak 1 150 per full stilling, lønn og bonus og vanlige basistilskudd og takster. Formen følger den store ideelle legetjenesten utvalget viser til; tallene er programmets standarder der ikke annet står. Overskuddet blir i selskapet.':
    'Oppdikta selskap i Oslo med femten tilsette legar, listetak 1 150 per full stilling, lønn og bonus og vanlege basistilskot og takstar. Forma følgjer den store ideelle legetenesta utvalet viser til; tala er standardane i programmet der ikkje anna står. Overskotet blir i selskapet.',
  'Oppdiktet: Ingrid er i spesialisering og er tilbudt en liste på 1 050 i en gruppe med to kolleger i Drammen. Planen viser hva driften gir i hver form, og hva praksisen er verdt for Ingrid mot en sykehusstilling.':
    'Oppdikta: Ingrid er i spesialisering og har fått tilbod om ei liste på 1 050 i ei gruppe med to kollegaer i Drammen. Planen viser kva drifta gir i kvar form, og kva praksisen er verd for Ingrid mot ei sjukehusstilling.',
  'Oppdiktet: Jonas får ny avtale uten liste i Andøy, sentralitetsklasse 6 med under 5 000 innbyggere. Grunntilskudd varer i høyst 24 måneder, og kommunen gir rett til utjamningstilskudd. Hvor fort listen vokser, er gjetning; derfor tre utviklinger.':
    'Oppdikta: Jonas får ny avtale utan liste i Andøy, sentralitetsklasse 6 med under 5 000 innbyggjarar. Grunntilskot varer i høgst 24 månader, og kommunen gir rett til utjamningstilskot. Kor fort lista veks, er gjetting; derfor tre utviklingar.',
  'Oppdiktet: Kari driver alene i Kristiansund med 1 180 på listen. Planen viser praksisen som den er, med sykepleier i halv stilling, og med kortere liste.':
    'Oppdikta: Kari driv åleine i Kristiansund med 1 180 på lista. Planen viser praksisen som han er, med sjukepleiar i halv stilling, og med kortare liste.',
  'Regneeksempelet i Gjennomgang av allmennlegetjenesten (2023), boks 6-3: 1 000 innbyggere, 1 000 kr i basistilskudd per innbygger, tre konsultasjoner per innbygger, 13 konsultasjoner per dag for legen og 8 for sykepleieren, sykepleierårsverk 1 000 000 kr. Kilden skriver 333,33 kr per konsultasjon; her er det regnet med 1 000 ÷ 3, som gir tabellens hele kroner. Tallene er eksempler, ikke satser. Resultatet er utvalgets «omsetning», etter sykepleierkostnad. De to siste alternativene er samme regnestykke med sykepleierens arbeid i tillegg til legens, uten og med 100 kr per innbygger i tilskudd.':
    'Reknedømet i Gjennomgang av allmennlegetjenesten (2023), boks 6-3: 1 000 innbyggjarar, 1 000 kr i basistilskot per innbyggjar, tre konsultasjonar per innbyggjar, 13 konsultasjonar per dag for legen og 8 for sjukepleiaren, sjukepleiarårsverk 1 000 000 kr. Kjelda skriv 333,33 kr per konsultasjon; her er det rekna med 1 000 ÷ 3, som gir dei heile kronene i tabellen. Tala er døme, ikkje satsar. Resultatet er «omsetning» slik utvalet reknar det, etter sjukepleiarkostnad. Dei to siste alternativa er same reknestykket med arbeidet til sjukepleiaren i tillegg til legen sitt, utan og med 100 kr per innbyggjar i tilskot.',
  'Som i dag, med daglig leder i 10 prosent stilling.': 'Som i dag, med dagleg leiar i 10 prosent stilling.',
  'Sykepleieren tar konsultasjoner på delegering; 70 prosent erstatter legens.':
    'Sjukepleiaren tek konsultasjonar på delegering; 70 prosent erstattar legen sine.',
  'Utvalget prøver et tillegg på 100 kr per innbygger for kontor med annet personell. Det er ikke innført.':
    'Utvalet prøver eit tillegg på 100 kr per innbyggjar for kontor med anna personell. Det er ikkje innført.',
};
