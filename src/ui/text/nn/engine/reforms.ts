/** The ready reforms. Nynorsk by the bokmål text. */
export const reforms: Readonly<Record<string, string>> = {
  'Ingen kveldstakst for digitale konsultasjoner': 'Ingen kveldstakst for digitale konsultasjonar',
  Ekspertutvalget: 'Ekspertutvalet',
  'anbefaling 9': 'tilråding 9',
  innledning: 'innleiing',
  'Foreslått 18. april 2023. Fulgt opp for tekst fra 1. juli 2026, ikke for telefon og video.':
    'Foreslått 18. april 2023. Følgt opp for tekst frå 1. juli 2026, ikkje for telefon og video.',
  'En digital konsultasjon på kveldstid gir samme honorar som på dagtid. Spesialisttillegget på kveldstid er ikke endret. At noen konsultasjoner flyttes eller faller bort, er ikke regnet.':
    'Ein digital konsultasjon på kveldstid gir same honorar som på dagtid. Spesialisttillegget på kveldstid er ikkje endra. At nokre konsultasjonar blir flytta eller fell bort, er ikkje rekna.',
  'Egenandel for tekstkonsultasjoner betales på forhånd': 'Eigendel for tekstkonsultasjonar blir betalt på førehand',
  'Praksisplan, etter forslag om forhåndsbetaling': 'Praksisplan, etter forslag om førehandsbetaling',
  'Tiltaket står i oversikten over forslag fra 2023; hvor i kilden det står, er ikke kontrollert. Ikke vedtatt.':
    'Tiltaket står i oversikta over forslag frå 2023; kvar i kjelda det står, er ikkje kontrollert. Ikkje vedteke.',
  'Egenandelen for en tekstkonsultasjon er betalt før den begynner, så tapet på egenandeler gjelder bare de andre. Planen regner uten tap til du setter en andel som ikke blir betalt; uten tap endrer forslaget ingenting. At noen lar være å ta kontakt når de må betale først, er ikke regnet.':
    'Eigendelen for ein tekstkonsultasjon er betalt før han byrjar, så tapet på eigendelar gjeld berre dei andre. Planen reknar utan tap til du set ein andel som ikkje blir betalt; utan tap endrar forslaget ingenting. At nokon lar vere å ta kontakt når dei må betale først, er ikkje rekna.',
  'Tekstkonsultasjonenes del av egenandelene': 'Tekstkonsultasjonane sin del av eigendelane',
  '{arithmetic}. Halvparten tekst er antatt.': '{arithmetic}. Halvparten tekst er ein føresetnad.',
  'tekstkonsultasjonenes del': 'tekstkonsultasjonane sin del',
  'Ingen attester for korte fravær': 'Ingen attestar for korte fråvær',
  'Foreslått 18. april 2023. Omfanget av det som er vedtatt siden, er ikke kartlagt her.':
    'Foreslått 18. april 2023. Omfanget av det som er vedteke sidan, er ikkje kartlagt her.',
  'Konsultasjoner om korte fravær faller bort, inntil 10 prosent av alle. Nedgangen er regnet lik for konsultasjoner på dag og kveld, i kontoret og digitalt. Egne kontakttall i planen endres ikke av forslaget.':
    'Konsultasjonar om korte fråvær fell bort, inntil 10 prosent av alle. Nedgangen er rekna lik for konsultasjonar på dag og kveld, i kontoret og digitalt. Eigne kontakttal i planen blir ikkje endra av forslaget.',
  'Andel konsultasjoner som faller bort': 'Andel konsultasjonar som fell bort',
  'Kildens øvre anslag, 10 prosent.': 'Øvre anslag i kjelda, 10 prosent.',
  'Spesialisttillegg i basistilskuddet': 'Spesialisttillegg i basistilskotet',
  'Ekspertutvalgets flertall': 'Fleirtalet i ekspertutvalet',
  'Foreslått 18. april 2023 som første skritt mot kvalitetsjustert basistilskudd. Ikke vedtatt.':
    'Foreslått 18. april 2023 som første steg mot kvalitetsjustert basistilskot. Ikkje vedteke.',
  'Spesialisttakstene faller bort, og spesialister i allmennmedisin får et tillegg per listeinnbygger i stedet. Nivået er satt slik at spesialisten med snittliste og snittaktivitet har samme inntekt som før: {arithmetic} kr per listeinnbygger per år. 330 000 kr er tillegg per spesialist i 2022, satt opp som takst 2dd (fra 106,47 kr i snitt i 2022 til 120 kr), delt på snittlisten ved utgangen av 2022. Tillegget følger ikke listevekten.':
    'Spesialisttakstane fell bort, og spesialistar i allmennmedisin får eit tillegg per listeinnbyggjar i staden. Nivået er sett slik at spesialisten med snittliste og snittaktivitet har same inntekt som før: {arithmetic} kr per listeinnbyggjar per år. 330 000 kr er tillegg per spesialist i 2022, sett opp som takst 2dd (frå 106,47 kr i snitt i 2022 til 120 kr), delt på snittlista ved utgangen av 2022. Tillegget følgjer ikkje listevekta.',
  'Tillegg per listeinnbygger for spesialister': 'Tillegg per listeinnbyggjar for spesialistar',
  '{arithmetic}, i kroner fra tariffen 2026–27.': '{arithmetic}, i kroner frå tariffen 2026–27.',
  'planens valg': 'slik planen vel',
  'taksten faller bort': 'taksten fell bort',
  'Nasjonalt er summen den samme så lenge ingen endrer hva de gjør; det enkelte kontor vinner eller taper etter listelengde og aktivitet. Grunntilskudd og utjamningstilskudd regnes av samme sats og følger med.':
    'Nasjonalt er summen den same så lenge ingen endrar kva dei gjer; det enkelte kontoret vinn eller tapar etter listelengd og aktivitet. Grunntilskot og utjamningstilskot blir rekna av same sats og følgjer med.',
  'Eget snitt per konsultasjon og eget tall for øvrige takster i planen endres ikke av forslaget.':
    'Eige snitt per konsultasjon og eige tal for andre takstar i planen blir ikkje endra av forslaget.',
  'Halvparten som basistilskudd': 'Halvparten som basistilskot',
  'Foreslått av flertallet 18. april 2023. Mindretallet frarådet. Ikke vedtatt.':
    'Foreslått av fleirtalet 18. april 2023. Mindretalet rådde frå. Ikkje vedteke.',
  'Basistilskuddet settes opp fra 32 til 50 prosent av samlet inntekt, og alle takster settes ned tilsvarende.':
    'Basistilskotet blir sett opp frå 32 til 50 prosent av samla inntekt, og alle takstar blir sette ned tilsvarande.',
  '70 prosent som basistilskudd': '70 prosent som basistilskot',
  'Ekspertutvalget, som regneeksempel': 'Ekspertutvalet, som reknedøme',
  'Regneeksempel fra 2023. Ingen har foreslått 70 prosent som regel.':
    'Reknedøme frå 2023. Ingen har foreslått 70 prosent som regel.',
  'Basistilskuddet settes opp fra 32 til 70 prosent av samlet inntekt, og alle takster settes ned tilsvarende.':
    'Basistilskotet blir sett opp frå 32 til 70 prosent av samla inntekt, og alle takstar blir sette ned tilsvarande.',
  Regjeringen: 'Regjeringa',
  'Varslet i Meld. St. 23 (2024–2025), med forbehold om budsjett. Dato og trinn er ikke funnet.':
    'Varsla i Meld. St. 23 (2024–2025), med atterhald om budsjett. Dato og trinn er ikkje funne.',
  'Basisandelen settes opp fra 32 til 42 prosent i like store trinn: det første fra datoen du velger, de neste hver 1. juli. Takstene settes ned tilsvarende; om takstene skal ned, er ikke avklart.':
    'Basisandelen blir sett opp frå 32 til 42 prosent i like store trinn: det første frå datoen du vel, dei neste kvar 1. juli. Takstane blir sette ned tilsvarande; om takstane skal ned, er ikkje avklart.',
  'Antall årlige trinn': 'Talet på årlege trinn',
  'Eksempel. Ingen kilde oppgir antall trinn.': 'Døme. Inga kjelde oppgir talet på trinn.',
  'Praksisplan, etter ekspertutvalgets omtale av andre land':
    'Praksisplan, etter det ekspertutvalet skriv om andre land',
  'Tankeeksperiment. Ikke foreslått som regel i Norge.': 'Tankeeksperiment. Ikkje foreslått som regel i Noreg.',
  'Om lag 30 prosent per listeinnbygger og 70 prosent for aktivitet.':
    'Om lag 30 prosent per listeinnbyggjar og 70 prosent for aktivitet.',
  'Bare fordelingen er regnet. Lister på 1 600, sykepleierkonsultasjoner, høyestegrense og økonomiloft er ikke med; listelengde og delegering velges i planen.':
    'Berre fordelinga er rekna. Lister på 1 600, sjukepleiarkonsultasjonar, høgstegrense og økonomiloft er ikkje med; listelengd og delegering vel du i planen.',
  'Mellom 60 og 90 prosent per listeinnbygger, forskjellig mellom regionene.':
    'Mellom 60 og 90 prosent per listeinnbyggjar, ulikt mellom regionane.',
  'Bare fordelingen er regnet. Regionenes egne modeller, måloppnåelse og ansettelsesforhold er ikke med.':
    'Berre fordelinga er rekna. Regionane sine eigne modellar, måloppnåing og tilsetjingsforhold er ikkje med.',
  'Andel per listeinnbygger': 'Andel per listeinnbyggjar',
  '50–60 prosent per listeinnbygger, om lag 10 prosent for kvalitet og resten for aktivitet.':
    '50–60 prosent per listeinnbyggjar, om lag 10 prosent for kvalitet og resten for aktivitet.',
  'Kvalitetsdelen er lagt til per listeinnbygger, som om alle når målene. Målene, ansvaret for lokaler og andre særskilte avtaler er ikke med.':
    'Kvalitetsdelen er lagt til per listeinnbyggjar, som om alle når måla. Måla, ansvaret for lokale og andre særskilde avtalar er ikkje med.',
  'Andel per listeinnbygger, uten kvalitetsdelen': 'Andel per listeinnbyggjar, utan kvalitetsdelen',
  'Midt mellom 50 og 60 prosent. De 10 prosentene for kvalitet kommer i tillegg.':
    'Midt mellom 50 og 60 prosent. Dei 10 prosentane for kvalitet kjem i tillegg.',
  'Om lag 85 prosent per listeinnbygger.': 'Om lag 85 prosent per listeinnbyggjar.',
  'Bare fordelingen er regnet. Vekter for alder og behov, lokaler og ansatte som betales av andre er ikke med.':
    'Berre fordelinga er rekna. Vekter for alder og behov, lokale og tilsette som blir betalte av andre, er ikkje med.',
  'Om lag 49 prosent per listeinnbygger, 21 prosent for konsultasjoner og to deler på 15 prosent.':
    'Om lag 49 prosent per listeinnbyggjar, 21 prosent for konsultasjonar og to delar på 15 prosent.',
  'De to delene på 15 prosent er regnet per listeinnbygger, som om alle får dem likt. Hva de gis for, er ikke med.':
    'Dei to delane på 15 prosent er rekna per listeinnbyggjar, som om alle får dei likt. Kva dei blir gitte for, er ikkje med.',
  'Grunntilskudd for en lengre liste': 'Grunntilskot for ei lengre liste',
  'Praksisplan, etter forslag om styrket grunntilskudd': 'Praksisplan, etter forslag om styrkt grunntilskot',
  'kapittel 5.3.2 (regelen i dag) og 4.8 (styrket grunntilskudd)':
    'kapittel 5.3.2 (regelen i dag) og 4.8 (styrkt grunntilskot)',
  'Styrket grunntilskudd er foreslått; ingen kilde vi har lest, oppgir en listelengde.':
    'Styrkt grunntilskot er foreslått; inga kjelde vi har lese, oppgir ei listelengd.',
  'Grunntilskuddet regnes for en lengre liste enn 500, og gis til listen passerer samme grense. Kravet om listetak på minst 500 og varigheten er som før. Bruk av tilskuddet til kjøp av praksis er ikke regnet.':
    'Grunntilskotet blir rekna for ei lengre liste enn 500, og blir gitt til lista passerer same grense. Kravet om listetak på minst 500 og kor lenge det varer, er som før. Bruk av tilskotet til kjøp av praksis er ikkje rekna.',
  'Listelengde grunntilskuddet regnes for': 'Listelengd grunntilskotet blir rekna for',
  'Eksempel. Gjeldende regel er 500.': 'Døme. Gjeldande regel er 500.',
  'Grunntilskudd i lengre tid': 'Grunntilskot i lengre tid',
  'Styrket grunntilskudd er foreslått; ingen kilde vi har lest, oppgir en varighet.':
    'Styrkt grunntilskot er foreslått; inga kjelde vi har lese, oppgir kor lenge det skal vare.',
  'Grunntilskuddet gis i flere enn 24 måneder fra fastlegeavtalen er inngått. De andre vilkårene er som før. Varigheten regnes fra avtalens start, også for avtaler som er inngått før forslaget gjelder.':
    'Grunntilskotet blir gitt i fleire enn 24 månader frå fastlegeavtalen er inngått. Dei andre vilkåra er som før. Tida blir rekna frå starten av avtalen, òg for avtalar som er inngåtte før forslaget gjeld.',
  'Lengste tid med grunntilskudd': 'Lengste tid med grunntilskot',
  'Eksempel. Gjeldende regel er 24 måneder.': 'Døme. Gjeldande regel er 24 månader.',
  'Utjamningstilskuddet avvikles': 'Utjamningstilskotet blir avvikla',
  'Praksisplan, etter ekspertutvalgets drøfting': 'Praksisplan, etter drøftinga i ekspertutvalet',
  'Ikke vedtatt. Fastlegeforskriften § 13 viderefører tilskuddet fra 1. januar 2026.':
    'Ikkje vedteke. Fastlegeforskrifta § 13 fører tilskotet vidare frå 1. januar 2026.',
  'Næringsdrivende i kommuner med under 5 000 innbyggere får ikke lenger utjamningstilskudd. Hva pengene brukes til i stedet, er ikke regnet.':
    'Næringsdrivande i kommunar med under 5 000 innbyggjarar får ikkje lenger utjamningstilskot. Kva pengane blir brukte til i staden, er ikkje rekna.',
  'ingen kommuner får tilskuddet': 'ingen kommunar får tilskotet',
  'Knekkpunkt i basistilskuddet igjen': 'Knekkpunkt i basistilskotet igjen',
  'Praksisplan, etter ordningen fra 2020 til 2023': 'Praksisplan, etter ordninga frå 2020 til 2023',
  'avsnitt om indikatorer': 'avsnitt om indikatorar',
  'Gjaldt fra 1. mai 2020 til 30. april 2023. Ingen kilde vi har lest, varsler at det kommer igjen.':
    'Gjaldt frå 1. mai 2020 til 30. april 2023. Inga kjelde vi har lese, varslar at det kjem igjen.',
  'Listeinnbyggere over knekkpunktet gir 544 ÷ 675 = 80,6 prosent av basistilskuddet for de andre, som de siste satsene før knekkpunktet falt bort. Satsen under knekkpunktet er ikke satt opp, så samlet basistilskudd går ned. Listevekten gjelder på begge sider.':
    'Listeinnbyggjarar over knekkpunktet gir 544 ÷ 675 = 80,6 prosent av basistilskotet for dei andre, som dei siste satsane før knekkpunktet fall bort. Satsen under knekkpunktet er ikkje sett opp, så samla basistilskot går ned. Listevekta gjeld på begge sider.',
  'Listelengde ved knekkpunktet': 'Listelengd ved knekkpunktet',
  'Knekkpunktet fra 2020 til 2023.': 'Knekkpunktet frå 2020 til 2023.',
  'Praksisplan, etter ekspertutvalgets forslag om kvalitetsjustert basistilskudd':
    'Praksisplan, etter forslaget frå ekspertutvalet om kvalitetsjustert basistilskot',
  'Kvalitetsjustert basistilskudd er foreslått 18. april 2023; ingen kilde vi har lest, oppgir kriterier eller beløp.':
    'Kvalitetsjustert basistilskot er foreslått 18. april 2023; inga kjelde vi har lese, oppgir kriterium eller beløp.',
  'Praksisen får et beløp per listeinnbygger for hvert kvalitetskriterium den oppfyller. Antallet er ett til du setter eget tall for satsen «Kvalitetskriterier praksisen oppfyller». Pengene er lagt til, ikke tatt fra andre tilskudd. Tillegget følger ikke listevekten. Arbeidet med å oppfylle kriteriene er ikke regnet.':
    'Praksisen får eit beløp per listeinnbyggjar for kvart kvalitetskriterium han oppfyller. Talet er eitt til du set eige tal for satsen «Kvalitetskriterium praksisen oppfyller». Pengane er lagde til, ikkje tekne frå andre tilskot. Tillegget følgjer ikkje listevekta. Arbeidet med å oppfylle kriteria er ikkje rekna.',
  'Eksempel. Ingen kilde oppgir et beløp.': 'Døme. Inga kjelde oppgir eit beløp.',
  'Rekrutteringstilskudd til nye fastleger': 'Rekrutteringstilskot til nye fastlegar',
  'kapittel 5.7.1; anbefaling 16': 'kapittel 5.7.1; tilråding 16',
  'Foreslått 18. april 2023, om lag 300 000 kr. Ikke funnet vedtatt eller bevilget.':
    'Foreslått 18. april 2023, om lag 300 000 kr. Ikkje funne vedteke eller løyvd.',
  'En næringsdrivende fastlege med avtale fra datoen eller senere får beløpet én gang, i måneden avtalen begynner. Legen er bundet i 36 måneder og betaler hele beløpet tilbake når hun slutter før. Kilden sier «alt eller nesten alt»; hele er regnet. Hvem som får, er ikke avklart: slå det på når kommunen har rekrutteringsvansker. Trekk ved kommunens innløsning av praksisen er ikke regnet.':
    'Ein næringsdrivande fastlege med avtale frå datoen eller seinare får beløpet éin gong, i månaden avtalen byrjar. Legen er bunden i 36 månader og betaler heile beløpet tilbake når ho sluttar før. Kjelda seier «alt eller nesten alt»; heile beløpet er rekna. Kven som får, er ikkje avklart: slå det på når kommunen har rekrutteringsvanskar. Trekk når kommunen løyser inn praksisen, er ikkje rekna.',
  Engangsbeløp: 'Eingongsbeløp',
  'Kildens størrelsesorden.': 'Storleiksorden frå kjelda.',
  'forslagets beløp': 'beløpet i forslaget',
  'stedet i kilden er ikke kontrollert': 'staden i kjelda er ikkje kontrollert',
};
