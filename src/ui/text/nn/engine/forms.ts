/** The nine forms of practice. Nynorsk by the bokmål text. */
export const forms: Readonly<Record<string, string>> = {
  'Fastlegeforskriften (FOR-2025-12-02-2405), § 2 b, § 8 og merknader, i kraft 1. januar 2026':
    'Fastlegeforskrifta (FOR-2025-12-02-2405), § 2 b, § 8 og merknader, i kraft 1. januar 2026',
  'Gjennomgang av allmennlegetjenesten (ekspertutvalget, 18. april 2023)':
    'Gjennomgang av allmennlegetjenesten (ekspertutvalet, 18. april 2023)',
  'legen svarer selv for takstbruken og for gjeld i foretaket':
    'legen svarer sjølv for takstbruken og for gjeld i føretaket',
  'kommunen svarer for driften; legen svarer for faglig arbeid og for takstbruken overfor Helfo':
    'kommunen svarer for drifta; legen svarer for fagleg arbeid og for takstbruken overfor Helfo',
  'Basistilskudd, refusjon og egenandeler er kommunens inntekt. Basisfinansieringen ligger i kommunens rammetilskudd, så resultatet viser hva legetjenesten koster utover det.':
    'Basistilskot, refusjon og eigendelar er inntekta til kommunen. Basisfinansieringa ligg i rammetilskotet til kommunen, så resultatet viser kva legetenesta kostar ut over det.',
  'Grunntilskudd og utjamningstilskudd gjelder næringsdrivende og er ikke med.':
    'Grunntilskot og utjamningstilskot gjeld næringsdrivande og er ikkje med.',
  'Arbeidsmiljølovens arbeidstid gjelder. Det listen etterspør utover den, venter.':
    'Arbeidstida i arbeidsmiljølova gjeld. Det lista etterspør ut over den tida, ventar.',
  'Listen regnes med kontaktratene for ansatte fastleger: 2,5 konsultasjoner per innbygger mot 3,1 for næringsdrivende.':
    'Lista blir rekna med kontaktratane for tilsette fastlegar: 2,5 konsultasjonar per innbyggjar mot 3,1 for næringsdrivande.',
  'Individuell fastlegeavtale, næringsdrift i eget foretak.':
    'Individuell fastlegeavtale, næringsdrift i eige føretak.',
  'legen alene: lokaler, ansatte, IKT og fravær': 'legen åleine: lokale, tilsette, IKT og fråvær',
  'legen alene': 'legen åleine',
  'Hver lege har eget kontor; faste kostnader deles ikke.':
    'Kvar lege har eige kontor; faste kostnader blir ikkje delte.',
  'Slutter legen, opphører kontoret.': 'Sluttar legen, blir kontoret lagt ned.',
  'Individuelle fastlegeavtaler, felles kontor med kostnadsdeling.':
    'Individuelle fastlegeavtalar, felles kontor med kostnadsdeling.',
  'hver lege': 'kvar lege',
  'legene deler kontorets kostnader etter nøkkel': 'legane deler kostnadene til kontoret etter nøkkel',
  'legene sammen, som regel i et selskap for kostnadsdeling':
    'legane saman, som regel i eit selskap for kostnadsdeling',
  'hver lege for egen inntekt; faste kostnader blir igjen hos de andre når en slutter':
    'kvar lege for eiga inntekt; faste kostnader blir igjen hos dei andre når ein sluttar',
  'Ledelse går på omgang, ofte utenom arbeidstid.': 'Leiing går på omgang, ofte utanom arbeidstid.',
  'Den som slutter, tar med seg listen; de andre deler kostnadene som står igjen.':
    'Den som sluttar, tek med seg lista; dei andre deler kostnadene som står igjen.',
  'Foreslått i 2023. Kan avtales privat mellom legene ved siden av de individuelle avtalene, men ikke som selve fastlegeavtalen.':
    'Foreslått i 2023. Kan avtalast privat mellom legane ved sida av dei individuelle avtalane, men ikkje som sjølve fastlegeavtalen.',
  'hver lege, med en kontoravtale i tillegg': 'kvar lege, med ein kontoravtale i tillegg',
  'legene deler kontorets kostnader etter nøkkel, med daglig leder i tillegg':
    'legane deler kostnadene til kontoret etter nøkkel, med dagleg leiar i tillegg',
  'kontoret, ledet av daglig leder': 'kontoret, leidd av dagleg leiar',
  'som i gruppepraksis; lav risiko ved omlegging, mindre selvråderett':
    'som i gruppepraksis; låg risiko ved omlegging, mindre sjølvråderett',
  'I dag bare som privat avtale mellom leger med hver sin fastlegeavtale.':
    'I dag berre som privat avtale mellom legar med kvar sin fastlegeavtale.',
  'Flere forhold enn i dag flyttes fra den enkelte leges avtale til en avtale med kontoret.':
    'Fleire forhold enn i dag blir flytta frå avtalen til den enkelte legen til ein avtale med kontoret.',
  'Daglig leder har mandat og del av en stilling.': 'Dagleg leiar har mandat og del av ei stilling.',
  'Foreslått i 2023. Ikke tillatt i dag: forskriften krever individuell avtale med den enkelte lege.':
    'Foreslått i 2023. Ikkje tillate i dag: forskrifta krev individuell avtale med den enkelte legen.',
  'selskapet; hver innbygger har fortsatt en navngitt lege':
    'selskapet; kvar innbyggjar har framleis ein namngitt lege',
  'selskapet, også arbeidsgiveravgift og pensjon for leger som er ansatt':
    'selskapet, òg arbeidsgivaravgift og pensjon for legar som er tilsette',
  'eierne, i et aksjeselskap begrenset til aksjekapitalen; selskapet må erstatte leger som slutter':
    'eigarane, i eit aksjeselskap avgrensa til aksjekapitalen; selskapet må erstatte legar som sluttar',
  'selskapet svarer for takstbruken når oppgjøret fra Helfo går til selskapet':
    'selskapet svarer for takstbruken når oppgjeret frå Helfo går til selskapet',
  'Arbeidsmiljølovens arbeidstid gjelder for ansatte leger, så listen kan kreve flere leger.':
    'Arbeidstida i arbeidsmiljølova gjeld for tilsette legar, så lista kan krevje fleire legar.',
  'Basistilskudd, grunntilskudd og utjamning regnes som for næringsdrivende i dag; ingen egne satser er foreslått.':
    'Basistilskot, grunntilskot og utjamning blir rekna som for næringsdrivande i dag; ingen eigne satsar er foreslåtte.',
  'Kontaktratene regnes som for næringsdrivende; ratene for ansatte gjelder kommunale stillinger.':
    'Kontaktratane blir rekna som for næringsdrivande; ratane for tilsette gjeld kommunale stillingar.',
  'Utbytte krever forsvarlig egenkapital etter aksjeloven.': 'Utbytte krev forsvarleg eigenkapital etter aksjelova.',
  'Tjenester selskapet selger til leger utenfor selskapet, kan være avgiftspliktige; se Kontor.':
    'Tenester selskapet sel til legar utanfor selskapet, kan vere avgiftspliktige; sjå Kontor.',
  'Selskapet har avtalen og listen, og kan ha et høyere listetak enn én lege.':
    'Selskapet har avtalen og lista, og kan ha eit høgare listetak enn éin lege.',
  'Daglig leder har en reell del av en stilling.': 'Dagleg leiar har ein reell del av ei stilling.',
  'Eiere: leger som arbeider der, ideelle, stiftelser, studentsamskipnad eller kommune – ikke kommersielle.':
    'Eigarar: legar som arbeider der, ideelle, stiftingar, studentsamskipnad eller kommune – ikkje kommersielle.',
  'Grenser for utbytte kan bli satt.': 'Grenser for utbytte kan bli sette.',
  'Listene gjennomgås årlig.': 'Listene blir gjennomgåtte kvart år.',
  'Profesjonsnøytrale takster kan forbeholdes fastlegeselskap og kommunale kontor med definert ledelse.':
    'Profesjonsnøytrale takstar kan haldast av til fastlegeselskap og kommunale kontor med definert leiing.',
  'Kommunen kan ansette fastleger og drive kontoret. At kontoret selv har ansvaret for listen, er foreslått i 2023 og ikke vedtatt.':
    'Kommunen kan tilsetje fastlegar og drive kontoret. At kontoret sjølv har ansvaret for lista, er foreslått i 2023 og ikkje vedteke.',
  'kommunen; hver innbygger har en navngitt lege': 'kommunen; kvar innbyggjar har ein namngitt lege',
  'kommunen; legene har lønn og ofte bonus': 'kommunen; legane har lønn og ofte bonus',
  'kommunen, også daglig leder, arbeidsgiveravgift og pensjon':
    'kommunen, òg dagleg leiar, arbeidsgivaravgift og pensjon',
  'Kontoret har ansvaret for listen, med daglig leder i en reell del av en stilling.':
    'Kontoret har ansvaret for lista, med dagleg leiar i ein reell del av ei stilling.',
  'Kommunen stiller lokaler, utstyr og personell; legen refunderer utgiftene.':
    'Kommunen stiller lokale, utstyr og personell; legen refunderer utgiftene.',
  'legen refunderer kommunens utlegg helt, eller mindre for en avtalt tid':
    'legen refunderer utlegget til kommunen heilt, eller mindre for ei avtalt tid',
  'legen for inntekten, kommunen for driften': 'legen for inntekta, kommunen for drifta',
  'Full refusjon er hovedregelen. Lavere refusjon avtales skriftlig for en begrenset tid.':
    'Full refusjon er hovudregelen. Lågare refusjon blir avtalt skriftleg for ei avgrensa tid.',
  'Kommunens utlegg regnes med kontorets kostnader i planen.':
    'Utlegget til kommunen blir rekna med kostnadene til kontoret i planen.',
  'Kommunalt ansatt fastlege.': 'Kommunalt tilsett fastlege.',
  'kommunen; legen er navngitt på listen': 'kommunen; legen er namngitt på lista',
  Nullhjemmel: 'Nullheimel',
  'Ny avtale uten liste ved start, med grunntilskudd.': 'Ny avtale utan liste ved start, med grunntilskot.',
  'legen, fra null listeinnbyggere': 'legen, frå null listeinnbyggjarar',
  'legen, med grunntilskudd inntil 24 måneder': 'legen, med grunntilskot inntil 24 månader',
  'legen, med inngangspenger til et kontor og oppstart; flere leger i planen deler kontoret':
    'legen, med inngangspengar til eit kontor og oppstart; fleire legar i planen deler kontoret',
  'legen; hvor fort listen vokser, avgjør': 'legen; kor fort lista veks, avgjer',
  'Avtalen regnes fra planens første dag, med listen og veksten som er oppgitt for nullhjemmel.':
    'Avtalen blir rekna frå den første dagen i planen, med lista og veksten som er oppgitt for nullheimel.',
  'Grunntilskudd gjelder mens listen er under 500, listetaket er minst 500 og avtalen er yngre enn 24 måneder.':
    'Grunntilskot gjeld medan lista er under 500, listetaket er minst 500 og avtalen er yngre enn 24 månader.',
  'Grunntilskuddet kan bli styrket; se reformene.': 'Grunntilskotet kan bli styrkt; sjå reformene.',
  'Annen stilling': 'Anna stilling',
  'Sykehus eller annen stilling, til sammenligning.': 'Sjukehus eller anna stilling, til samanlikning.',
  'legen har lønn fra en arbeidsgiver utenfor planen': 'legen har lønn frå ein arbeidsgivar utanfor planen',
  'arbeidsgiveren svarer for driften': 'arbeidsgivaren svarer for drifta',
  'Bare lønn, timer og pensjon regnes; kontoret og listen i planen er ikke med.':
    'Berre lønn, timar og pensjon blir rekna; kontoret og lista i planen er ikkje med.',
  arbeidsgiveren: 'arbeidsgivaren',
};
