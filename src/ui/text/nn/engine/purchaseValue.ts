/** What a practice is worth to the buyer. Nynorsk by the bokmål text. */
export const purchaseValue: Readonly<Record<string, string>> = {
  'Nåverdi av kjøpet over alternativet': 'Noverdi av kjøpet over alternativet',
  'Prisen med fradrag og videresalg, nåverdi': 'Prisen med frådrag og vidaresal, noverdi',
  'nåverdien av kjøpet − merinntekten i den − det alternativet ville kostet å starte':
    'noverdien av kjøpet − meirinntekta i han − det alternativet ville ha kosta å starte',
  'Aksjer i driftsselskapet': 'Aksjar i driftsselskapet',
  'Nåverdi av kjøpet til selgerens laveste da': 'Noverdi av kjøpet til det lågaste seljaren godtek då',
  'B: bygge opp selv da': 'B: bygge opp sjølv då',
  'Åpner rommet': 'Opnar rommet',
  'Grunntilskudd med ny avtale': 'Grunntilskot med ny avtale',
  'det grunntilskuddet gir utover basistilskuddet for listen, inntil 24 måneder':
    'det grunntilskotet gir ut over basistilskotet for lista, inntil 24 månader',
  'Måneder i praksisen': 'Månader i praksisen',
  'bindingstiden − 1': 'bindingstida − 1',
  Engangstilskudd: 'Eingongstilskot',
  'Tilbakebetales ved brudd': 'Blir betalt tilbake ved brot',
  'Tilbakebetalingen faller måned for måned (1 = ja)': 'Tilbakebetalinga fell månad for månad (1 = ja)',
  'funnet ved å prøve: verdien der det du kan betale, er det selgeren minst vil ha, alt annet likt':
    'funne ved å prøve: verdien der det du kan betale, er det seljaren minst vil ha, alt anna likt',
  'til kostpris, det du selv betalte: ingen gevinst å skatte av':
    'til kostpris, det du sjølv betalte: ingen gevinst å skatte av',
  'Investering i nullhjemmelen, etter skatt': 'Investering i nullheimelen, etter skatt',
  'investeringen − nåverdien av skatten avskrivningen sparer': 'investeringa − noverdien av skatten avskrivinga sparer',
  'regnet som i resten av planen': 'rekna som i resten av planen',
  'snittet av årene du eier; etter planens siste år gjentas det siste':
    'snittet av åra du eig; etter det siste året i planen blir det siste gjenteke',
  'etter skatt ÷ timer': 'etter skatt ÷ timar',
  'Nåverdi over perioden': 'Noverdi over perioden',
  'Sammenlignbart etter skatt, nåverdi': 'Samanliknbart etter skatt, noverdi',
  'årets beløp ÷ (1 + avkastningskrav)^år': 'beløpet i året ÷ (1 + avkastingskrav)^år',
  'Sammenlignbart etter skatt': 'Samanliknbart etter skatt',
  'Høyeste pris som lønner seg': 'Høgaste pris som lønner seg',
  'Takster første år': 'Takstar første år',
  'takster første år × vippepunktet': 'takstar første år × vippepunktet',
  'Laveste takstinntekt': 'Lågaste takstinntekt',
  'Nåverdi av kjøpet da': 'Noverdi av kjøpet då',
  'færrest hele år før kjøpet til prisen ikke lenger er et tap, med videresalget':
    'færrast heile år før kjøpet til prisen ikkje lenger er eit tap, med vidaresalet',
  'A med dårlige år først': 'A med dårlege år først',
  'Nåverdi til prisantydningen': 'Noverdi til prisantydinga',
  'Formelen: det samme hvert år': 'Formelen: det same kvart år',
  'merinntekt etter skatt × [1 − (1 + r)^−T] ÷ r ÷ [1 − z − (1 − h) × ρ × (1 − z) ÷ (1 + r)^T], der z = s × d ÷ (d + r)':
    'meirinntekt etter skatt × [1 − (1 + r)^−T] ÷ r ÷ [1 − z − (1 − h) × ρ × (1 − z) ÷ (1 + r)^T], der z = s × d ÷ (d + r)',
  'Merinntekt etter skatt': 'Meirinntekt etter skatt',
  'snittet av årene du eier': 'snittet av åra du eig',
  'r: avkastningskrav': 'r: avkastingskrav',
  'd: avskrivning': 'd: avskriving',
  'T: år til du selger': 'T: år til du sel',
  'ρ: pris ved videresalg': 'ρ: pris ved vidaresal',
  'Laveste pris': 'Lågaste pris',
  'Høyeste pris': 'Høgaste pris',
  'blant prisene fra 2020 og senere som kan sammenlignes': 'blant prisane frå 2020 og seinare som kan samanliknast',
  'Den midterste prisen': 'Den midtarste prisen',
  'like mange priser over som under; hver kilde teller én gang, uansett hvor mange salg den dekker':
    'like mange prisar over som under; kvar kjelde tel éin gong, same kor mange sal ho dekker',
  'Selgerens takstinntekt mot modellens for samme liste': 'Takstinntekta til seljaren mot modellen si for same liste',
  'selgerens takstinntekt ÷ modellens takstinntekt for samme liste':
    'takstinntekta til seljaren ÷ takstinntekta til modellen for same liste',
  'Et mønster over landets regnes som flere kontakter, ikke som flere takster per kontakt; det gir også flere timer.':
    'Eit mønster over landet blir rekna som fleire kontaktar, ikkje som fleire takstar per kontakt; det gir òg fleire timar.',
  'Ditt resultat før skatt, første år': 'Resultatet ditt før skatt, første år',
  'selgerens resultat + forskjellene': 'resultatet til seljaren + skilnadane',
  'Takstmønster som ikke følger listen': 'Takstmønster som ikkje følgjer lista',
  'Satser i ditt første år mot selgerens siste': 'Satsar i det første året ditt mot det siste til seljaren',
  'Din kapasitet og arbeidstid': 'Kapasiteten og arbeidstida di',
  'Endring av listen': 'Endring av lista',
  'Endrede kostnader og tillegg som faller bort': 'Endra kostnader og tillegg som fell bort',
  'svaret på undersøkelseslisten': 'svaret på undersøkingslista',
  'modellens takstinntekt × din del av mønsteret − selgerens takstinntekt':
    'takstinntekta til modellen × din del av mønsteret − takstinntekta til seljaren',
  'samme praksis med satser, lønn og priser i planens første år − i selgerens siste år':
    'same praksis med satsar, lønn og prisar i det første året i planen − i det siste året til seljaren',
  'Kostnader ført videre og det svarene endrer, etter skatt': 'Kostnader førte vidare og det svara endrar, etter skatt',
  'kostnadene siden selgerens år med lønn og priser, og svarene på listen, skattlagt som siste krone':
    'kostnadene sidan året til seljaren med lønn og prisar, og svara på lista, skattlagde som den siste krona',
  'samme praksis drevet av deg − drevet av selgeren, når ingen av dere har et tak på kapasiteten':
    'same praksis driven av deg − driven av seljaren, når ingen av dykk har eit tak på kapasiteten',
  'med dine dager, konsultasjoner per dag og arbeidstid − uten tak på kapasiteten':
    'med dine dagar, konsultasjonar per dag og arbeidstid − utan tak på kapasiteten',
  'med frafall og netto endring av listen − uten': 'med fråfall og netto endring av lista − utan',
  'med endret kostnadsnøkkel, husleie, ansattvilkår og tillegg som faller bort − uten':
    'med endra kostnadsnøkkel, husleige, vilkår for tilsette og tillegg som fell bort − utan',
  'Selgerens resultat før skatt': 'Resultatet til seljaren før skatt',
  'basistilskudd + refusjoner + egenandeler − driftskostnader':
    'basistilskot + refusjonar + eigendelar − driftskostnader',
  'Basistilskudd for listen': 'Basistilskot for lista',
  'basistilskudd med tillegg for listen, regnet som i resten av planen':
    'basistilskot med tillegg for lista, rekna som i resten av planen',
  'Refusjoner siste år': 'Refusjonar siste år',
  'Egenandeler siste år': 'Eigendelar siste år',
  'Refusjoner og egenandeler siste år': 'Refusjonar og eigendelar siste år',
  'refusjoner + egenandeler': 'refusjonar + eigendelar',
  'Modellens takstinntekt for samme liste': 'Takstinntekta til modellen for same liste',
  'inntekter − basistilskudd, regnet som selger': 'inntekter − basistilskot, rekna som seljar',
  'Saldo i svakeste måned': 'Saldo i svakaste månad',
  'Ved overtakelsen': 'Ved overtakinga',
  'egne penger ut over prisen + tilskudd − gjeld og aksjer': 'eigne pengar ut over prisen + tilskot − gjeld og aksjar',
  'årets sum': 'summen av året',
  'Skatt av tilskuddet': 'Skatt av tilskotet',
  'tilskudd × skatt av siste krone': 'tilskot × skatt av siste krone',
  'Igjen fra årets begynnelse til og med måneden': 'Igjen frå byrjinga av året til og med månaden',
  'det skatten faller når inntekten er 50 000 kr lavere, delt på 50 000 kr':
    'det skatten fell når inntekta er 50 000 kr lågare, delt på 50 000 kr',
  'lånets rente per år': 'renta på lånet per år',
  'Restgjeld ved årets begynnelse': 'Restgjeld ved byrjinga av året',
  'lånet − avdrag til da': 'lånet − avdrag til då',
  'restgjeld × rente ÷ 12, hver måned': 'restgjeld × rente ÷ 12, kvar månad',
  'restgjeld ved årets begynnelse − avdrag': 'restgjeld ved byrjinga av året − avdrag',
  'Skatt spart ved avskrivning': 'Skatt spart ved avskriving',
  '(avskrivning i gruppe b + gruppe d) × skatt av siste krone':
    '(avskriving i gruppe b + gruppe d) × skatt av siste krone',
  'Kontanter før lån': 'Kontantar før lån',
  'planens uttak per måned × 12': 'uttaket i planen per månad × 12',
  'det alternativet gir etter skatt, med sine egne timer': 'det alternativet gir etter skatt, med sine eigne timar',
  '(kontanter før lån − privat uttak) ÷ (renter + avdrag)': '(kontantar før lån − privat uttak) ÷ (renter + avdrag)',
  'terminbeløpet − rentene, hver måned; 0 i avdragsfrie år': 'terminbeløpet − rentene, kvar månad; 0 i avdragsfrie år',
  'lånet delt på antall måneder med avdrag; 0 i avdragsfrie år':
    'lånet delt på talet på månader med avdrag; 0 i avdragsfrie år',
  'kjøpt − avskrevet til da': 'kjøpt − avskrive til då',
  'Saldo i gruppe b: opparbeidet praksis': 'Saldo i gruppe b: opparbeidd praksis',
  Nåverdi: 'Noverdi',
  'beløp ÷ (1 + avkastningskrav)^år': 'beløp ÷ (1 + avkastingskrav)^år',
  'Et års penger regnes som mottatt ved årets slutt. Regnet måned for måned blir verdien noen prosent høyere; det står ved siden av.':
    'Pengane for eit år blir rekna som mottekne ved slutten av året. Rekna månad for månad blir verdien nokre prosent høgare; det står ved sida av.',
  'A med pengene i sin måned': 'A med pengane i sin månad',
  'A med skatten måned for måned også': 'A med skatten månad for månad òg',
  'det A flytter seg når svaret er i den enden': 'det A flyttar seg når svaret er i den enden',
  'A og det de åpne punktene kan flytte: kvadratroten av summen av kvadratene, siden de ikke henger sammen':
    'A og det dei opne punkta kan flytte: kvadratrota av summen av kvadrata, sidan dei ikkje heng saman',
  'A, laveste': 'A, lågaste',
  'A, høyeste': 'A, høgaste',
  'Pris for opparbeidet praksis': 'Pris for opparbeidd praksis',
  'takst eller prisantydning, høyst prisen': 'takst eller prisantyding, høgst prisen',
  'prisen som gjør kjøpet like godt som alternativet; delene er nåverdier ved den prisen':
    'prisen som gjer kjøpet like godt som alternativet; delane er noverdiar ved den prisen',
  '0, fordi kjøpet ikke gir mer enn alternativet, selv gratis':
    '0, fordi kjøpet ikkje gir meir enn alternativet, sjølv gratis',
  'Merinntekt over alternativet, nåverdi': 'Meirinntekt over alternativet, noverdi',
  'År fra overtakelsen': 'År frå overtakinga',
  'årets nummer': 'nummeret på året',
  'Ventet pris': 'Venta pris',
  'Ventet nåverdi av kjøpet': 'Venta noverdi av kjøpet',
  'Nåverdi av kjøpet til budet': 'Noverdi av kjøpet til bodet',
  'Nåverdi av kjøpet til midtprisen': 'Noverdi av kjøpet til midtprisen',
  'Nåverdi av kjøpet til prisantydningen': 'Noverdi av kjøpet til prisantydinga',
  'Budet × sannsynligheten': 'Bodet × sannsynet',
  'Midtprisen × sannsynligheten': 'Midtprisen × sannsynet',
  'Prisantydningen × sannsynligheten': 'Prisantydinga × sannsynet',
  Sannsynlighet: 'Sannsyn',
  'av forutsetningen p om hvor nemnda lander: (1 − p)² for budet, 2p(1 − p) for midten, p² for prisantydningen':
    'av føresetnaden p om kvar nemnda landar: (1 − p)² for bodet, 2p(1 − p) for midten, p² for prisantydinga',
  'dersom nemnda lander her': 'dersom nemnda landar her',
  'summen av hvert utfall × sannsynligheten': 'summen av kvart utfall × sannsynet',
  'beløp × sannsynlighet': 'beløp × sannsyn',
  'saldo × sats × marginalskatt hvert år, neddiskontert; det som er igjen etter eiertiden, avskrives videre':
    'saldo × sats × marginalskatt kvart år, neddiskontert; det som er igjen etter eigartida, blir avskrive vidare',
  Videresalg: 'Vidaresal',
  '(1 − risiko for at ingen kjøper) × salgspris, neddiskontert over eiertiden':
    '(1 − risiko for at ingen kjøper) × salspris, neddiskontert over eigartida',
  'Skatt ved videresalget': 'Skatt ved vidaresalet',
  'salgsprisen går ned på saldoen; tapt avskrivning × marginalskatt, neddiskontert':
    'salsprisen går ned på saldoen; tapt avskriving × marginalskatt, neddiskontert',
  'Utlegg ved siden av prisen, etter skatt': 'Utlegg ved sida av prisen, etter skatt',
  'gjeld, aksjer og utstyr − tilskudd − det en nullhjemmel som alternativ ville kostet å starte':
    'gjeld, aksjar og utstyr − tilskot − det ein nullheimel som alternativ ville ha kosta å starte',
  'betales ved overtakelsen': 'blir betalt ved overtakinga',
  'nåverdien av det kjøpet gir − prisen': 'noverdien av det kjøpet gir − prisen',
  'under 0: så mye måtte du fått betalt; delene er nåverdier når praksisen er gratis':
    'under 0: så mykje måtte du fått betalt; delane er noverdiar når praksisen er gratis',
  '0, fordi kjøpet ikke gir mer enn alternativet, selv gratis; delene er nåverdier når den er gratis':
    '0, fordi kjøpet ikkje gir meir enn alternativet, sjølv gratis; delane er noverdiar når han er gratis',
  'A når forutsetningen er lav': 'A når føresetnaden er låg',
  'A når forutsetningen er høy': 'A når føresetnaden er høg',
  'funnet ved å prøve: verdien der kjøpet til prisen verken gir gevinst eller tap, alt annet likt':
    'funne ved å prøve: verdien der kjøpet til prisen verken gir gevinst eller tap, alt anna likt',
  'det svaret regnes med nå': 'det svaret blir rekna med no',
  'inntekt før skatt − skatt, regnet som i resten av planen': 'inntekt før skatt − skatt, rekna som i resten av planen',
  'lønn − skatt + sosiale goder du ellers måtte kjøpe, etter skatt':
    'lønn − skatt + sosiale gode du elles måtte kjøpe, etter skatt',
  'Takster og egenandeler': 'Takstar og eigendelar',
  'kontaktene listen gir, med din del av selgerens mønster, og det svarene endrer':
    'kontaktane lista gir, med din del av mønsteret til seljaren, og det svara endrar',
  'Basistilskudd og annet': 'Basistilskot og anna',
  'inntekter − takster og egenandeler': 'inntekter − takstar og eigendelar',
  'selgerens driftskostnader, ført videre med lønn og priser etter planens valg, og det svarene endrer':
    'driftskostnadene til seljaren, førte vidare med lønn og prisar slik planen vel, og det svara endrar',
  'lønn + sosiale goder du ellers måtte kjøpe': 'lønn + sosiale gode du elles måtte kjøpe',
  'Kilde: {text}.': 'Kjelde: {text}.',
  'en tredel i første måned av hvert av de tre første årene':
    'ein tredel i første månad av kvart av dei tre første åra',
};
