/** The questions before a purchase. Nynorsk by the bokmål text. */
export const purchaseChecklist: Readonly<Record<string, string>> = {
  'Hvor mye avviker snittet av de tre siste årenes resultat fra siste år?':
    'Kor mykje avvik snittet av resultatet i dei tre siste åra frå siste år?',
  'Be om tre års regnskap. Skriv snittet minus siste år: et negativt tall betyr at siste år var uvanlig godt.':
    'Be om tre års rekneskap. Skriv snittet minus siste år: eit negativt tal betyr at siste år var uvanleg godt.',
  'Er selgeren spesialist i allmennmedisin?': 'Er seljaren spesialist i allmennmedisin?',
  'Spesialisten har egne takster. Er du ikke spesialist, faller de bort for deg til du blir det.':
    'Spesialisten har eigne takstar. Er du ikkje spesialist, fell dei bort for deg til du blir det.',
  'Hvor mange netto har listen vokst (+) eller krympet (−) per år de siste tre årene?':
    'Kor mange netto har lista vakse (+) eller krympa (−) med per år dei siste tre åra?',
  'Står i listerapportene fra Helfo.': 'Står i listerapportane frå Helfo.',
  'Hvor stor del av listen venter du bytter lege det første året?':
    'Kor stor del av lista ventar du byter lege det første året?',
  'Noen følger selgeren eller søker seg bort ved legeskifte. Spør kommunen om ledige lister i nærheten.':
    'Nokon følgjer seljaren eller søker seg bort ved legeskifte. Spør kommunen om ledige lister i nærleiken.',
  'Hva er listens vekt: utbetalt basistilskudd delt på landssnittet for en like lang liste?':
    'Kva er vekta til lista: utbetalt basistilskot delt på landssnittet for ei like lang liste?',
  'Fra selgerens utbetalingsmelding. 1 er landssnittet; en eldre liste har mer.':
    'Frå utbetalingsmeldinga til seljaren. 1 er landssnittet; ei eldre liste har meir.',
  'Hvor mye av selgerens resultat er kommunale tillegg som faller bort?':
    'Kor mykje av resultatet til seljaren er kommunale tillegg som fell bort?',
  'Ytelser ut over basistilskuddet de tre siste årene skal telle i prisen. Spør kommunen, og se på avtalens varighet.':
    'Ytingar ut over basistilskotet dei tre siste åra skal telje i prisen. Spør kommunen, og sjå på kor lenge avtalen varer.',
  'Hvor mye øker (+) eller synker (−) din del av de felles kostnadene?':
    'Kor mykje aukar (+) eller minkar (−) din del av dei felles kostnadene?',
  'Les kostnadsnøkkelen i gruppens avtale. Lik deling rammer den med kort liste.':
    'Les kostnadsnøkkelen i avtalen til gruppa. Lik deling rammar den som har kort liste.',
  'Hvor mye øker husleien?': 'Kor mykje aukar husleiga?',
  'Les leieavtalen: regulering, ny avtale ved eierskifte, varighet.':
    'Les leigeavtalen: regulering, ny avtale ved eigarskifte, kor lenge han varer.',
  'Hvor mye mer koster de ansatte deg enn selgeren?': 'Kor mykje meir kostar dei tilsette deg enn seljaren?',
  'Du overtar avtalene ved virksomhetsoverdragelse. Se på lønn, pensjon, ferie og langtidsfravær.':
    'Du tek over avtalane ved verksemdsoverdraging. Sjå på lønn, pensjon, ferie og langtidsfråvær.',
  'Hvor mye gjeld i driftsselskapet svarer du for?': 'Kor mykje gjeld i driftsselskapet svarer du for?',
  'Din del av gjelden som følger med andelen.': 'Din del av gjelda som følgjer med eigardelen.',
  'Hva skal du betale for aksjer i driftsselskapet, utenom prisen?':
    'Kva skal du betale for aksjar i driftsselskapet, utanom prisen?',
  'Vanligvis det selgeren selv betalte. Aksjer avskrives ikke. Regnet som solgt til samme pris når praksisen selges.':
    'Vanlegvis det seljaren sjølv betalte. Aksjar blir ikkje avskrivne. Rekna som selde til same pris når praksisen blir seld.',
  'Hvor mye utstyr må du kjøpe de tre første årene?': 'Kor mykje utstyr må du kjøpe dei tre første åra?',
  'Se på alderen på undersøkelsesbenker, laboratorium, sterilisering og IKT.':
    'Sjå på alderen på undersøkingsbenker, laboratorium, sterilisering og IKT.',
  'Hva er inventar og utstyr taksert til?': 'Kva er inventar og utstyr taksert til?',
  'En uavhengig takst, ikke selgerens anslag.': 'Ein uavhengig takst, ikkje anslaget til seljaren.',
  'Hvor mange kvalifiserte søkere hadde de siste utlysningene i kommunen?':
    'Kor mange kvalifiserte søkarar hadde dei siste utlysingane i kommunen?',
  'Uten kvalifisert søker, etter tolv måneder og tre utlysninger faller praksisen til kommunen uten betaling.':
    'Utan kvalifisert søkar, etter tolv månader og tre utlysingar fell praksisen til kommunen utan betaling.',
  Flere: 'Fleire',
  'Kan du få en nullhjemmel i kommunen?': 'Kan du få ein nullheimel i kommunen?',
  'Spør kommunen. Kan du det, er prisen på å bygge opp selv en øvre grense.':
    'Spør kommunen. Kan du det, er prisen på å bygge opp sjølv ei øvre grense.',
  'Hvor lenge varer leieavtalen?': 'Kor lenge varer leigeavtalen?',
  'Kortere enn lånet betyr at du kan måtte flytte en praksis du har betalt for.':
    'Kortare enn lånet betyr at du kan måtte flytte ein praksis du har betalt for.',
  'Kortere enn lånet': 'Kortare enn lånet',
  'Ingen skriftlig avtale': 'Ingen skriftleg avtale',
  'Skiller selgerens takstbruk seg klart fra andres?': 'Skil takstbruken til seljaren seg klart frå det andre har?',
  'Be om takststatistikken. Et uvanlig mønster kan være legens, ikke listens, og kan gi kontroll.':
    'Be om takststatistikken. Eit uvanleg mønster kan høyre til legen, ikkje lista, og kan gi kontroll.',
  'Følger journalsystem, avtaler og arkiv med uten nye kostnader?':
    'Følgjer journalsystem, avtalar og arkiv med utan nye kostnader?',
  'Spør om lisenser, overføring av journaler og bindingstid.':
    'Spør om lisensar, overføring av journalar og bindingstid.',
  Én: 'Éin',
};
