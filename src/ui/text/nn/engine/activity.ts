/** Activity, working time and the list. Nynorsk by the bokmål text. */
export const activity: Readonly<Record<string, string>> = {
  'Arbeidstid med kontaktene': 'Arbeidstid med kontaktane',
  'kontakter × minutter per kontakt ÷ 60': 'kontaktar × minutt per kontakt ÷ 60',
  'Minuttene er planleggingstall; ingen publisert tidsstudie per kontakttype er funnet.':
    'Minutta er planleggingstal; inga publisert tidsstudie per kontakttype er funnen.',
  'Annen arbeidstid': 'Anna arbeidstid',
  'timer per uke utenom pasientkontakt × arbeidsuker per år ÷ 12':
    'timar per veke utanom pasientkontakt × arbeidsveker per år ÷ 12',
  'Pasienttid arbeidsmiljøloven har rom for': 'Pasienttid arbeidsmiljølova har rom for',
  '(tillatte timer − annen tid) × arbeidsuker ÷ 12 − veiledningstid, ikke under null':
    '(tillatne timar − anna tid) × arbeidsveker ÷ 12 − rettleiingstid, ikkje under null',
  'Arbeidsmiljøloven, alminnelig arbeidstid 40 timer; gjelder ikke næringsdrivende.':
    'Arbeidsmiljølova, alminneleg arbeidstid 40 timar; gjeld ikkje næringsdrivande.',
  'Andel av pasienttiden arbeidsmiljøloven tillater': 'Del av pasienttida arbeidsmiljølova tillèt',
  '((tillatte timer − annen tid) × arbeidsuker ÷ 12 − veiledningstid) ÷ etterspurt pasienttid, mellom 0 og 1':
    '((tillatne timar − anna tid) × arbeidsveker ÷ 12 − rettleiingstid) ÷ etterspurd pasienttid, mellom 0 og 1',
  'Arbeidstid i stillingen': 'Arbeidstid i stillinga',
  'det laveste av avtalte og tillatte timer × arbeidsuker per år ÷ 12':
    'det lågaste av avtalte og tillatne timar × arbeidsveker per år ÷ 12',
  'det høyeste av tid arbeidet tar og arbeidstid i stillingen × (1 − borte fra arbeidet)':
    'det høgaste av tid arbeidet tek og arbeidstid i stillinga × (1 − borte frå arbeidet)',
  'Fast lønn er for hele stillingen: en kort liste gir ledig tid i den, ikke kortere arbeidstid.':
    'Fast lønn er for heile stillinga: ei kort liste gir ledig tid i stillinga, ikkje kortare arbeidstid.',
  'Ikke borte fra arbeidet': 'Ikkje borte frå arbeidet',
  'Tid arbeidet tar': 'Tid arbeidet tek',
  'Arbeidsuker per år etter ferie og helligdager': 'Arbeidsveker per år etter ferie og heilagdagar',
  '(260 ukedager − ferie og helligdager) ÷ 5, ikke under null':
    '(260 vekedagar − ferie og heilagdagar) ÷ 5, ikkje under null',
  'Arbeidsuker per år etter kurs og sykdom': 'Arbeidsveker per år etter kurs og sjukdom',
  'arbeidsuker per år − kurs og sykdom ÷ 5, ikke under null':
    'arbeidsveker per år − kurs og sjukdom ÷ 5, ikkje under null',
  'Dagene endrer ikke dager med pasienter: de skrives for seg.':
    'Dagane endrar ikkje dagar med pasientar: dei blir skrivne for seg.',
  'Etterspurte kontakter': 'Etterspurde kontaktar',
  'listeinnbyggere × kontakter per listeinnbygger og år × listevekt ÷ 12':
    'listeinnbyggjarar × kontaktar per listeinnbyggjar og år × listevekt ÷ 12',
  'EU23 tabell 2-2 og Helsedirektoratets årsrapport 2023. At bruken følger listevekten, er modellens antakelse.':
    'EU23 tabell 2-2 og Helsedirektoratets årsrapport 2023. At bruken følgjer listevekta, er ein føresetnad i modellen.',
  'Konsultasjoner som legen selv må ta': 'Konsultasjonar som legen sjølv må ta',
  'etterspurte konsultasjoner − delegerte som erstatter legens, ikke under null':
    'etterspurde konsultasjonar − delegerte som erstattar legen sine, ikkje under null',
  'Tid som delegering frigjør': 'Tid som delegering frigjer',
  'delegerte som erstatter legens × legens minutter per konsultasjon ÷ 60 − veiledningstid, ikke under null':
    'delegerte som erstattar legen sine × minutta til legen per konsultasjon ÷ 60 − rettleiingstid, ikkje under null',
  'Kapasitet når frigjort tid tas ut som færre timer': 'Kapasitet når frigjord tid blir teken ut som færre timar',
  'kapasitet − frigjort tid × 60 ÷ legens minutter per konsultasjon, ikke under null':
    'kapasitet − frigjord tid × 60 ÷ minutta til legen per konsultasjon, ikkje under null',
  'Flere konsultasjoner for de samme pasientene': 'Fleire konsultasjonar for dei same pasientane',
  'frigjort tid × 60 ÷ legens minutter per konsultasjon; uten overtid ikke mer enn kapasitet − kontorkonsultasjoner legen må ta':
    'frigjord tid × 60 ÷ minutta til legen per konsultasjon; utan overtid ikkje meir enn kapasitet − kontorkonsultasjonar legen må ta',
  'At pasientene vil ha flere konsultasjoner når legen har tid, er planens valg og ikke noe etterspørselen sier.':
    'At pasientane vil ha fleire konsultasjonar når legen har tid, er noko planen vel og ikkje noko etterspurnaden seier.',
  'Legens tid per listeinnbygger og år': 'Tida til legen per listeinnbyggjar og år',
  'kontakter per listeinnbygger og år × listevekt × minutter per kontakt ÷ 60':
    'kontaktar per listeinnbyggjar og år × listevekt × minutt per kontakt ÷ 60',
  Listelengde: 'Listelengd',
  'liste uten frigjort tid + frigjort tid måneden før × 12 ÷ legens tid per listeinnbygger og år, men ikke over listetaket':
    'liste utan frigjord tid + frigjord tid månaden før × 12 ÷ tida til legen per listeinnbyggjar og år, men ikkje over listetaket',
  'Ekspertutvalget 2023, boks 6-3.': 'Ekspertutvalet 2023, boks 6-3.',
  'Nye innbyggere kommer måneden etter at tiden ble frigjort. Faller den frigjorte tiden bort, går listen tilbake. At det finnes innbyggere nok, sier ikke modellen.':
    'Nye innbyggjarar kjem månaden etter at tida vart frigjord. Fell den frigjorde tida bort, går lista tilbake. At det finst innbyggjarar nok, seier ikkje modellen.',
  'Legens kapasitet': 'Kapasiteten til legen',
  'kurative dager per år × konsultasjoner per dag ÷ 12': 'kurative dagar per år × konsultasjonar per dag ÷ 12',
  'EU23 kapittel 2.3: median 160 kurative dager og 15–16 konsultasjoner i kontoret per dag.':
    'EU23 kapittel 2.3: median 160 kurative dagar og 15–16 konsultasjonar i kontoret per dag.',
  'Andel av etterspørselen som dekkes': 'Del av etterspurnaden som blir dekt',
  'kapasitet ÷ konsultasjoner legen må ta, høyst 1, og 1 når legen tar overtid ved behov; aldri over andelen arbeidstiden tillater':
    'kapasitet ÷ konsultasjonar legen må ta, høgst 1, og 1 når legen tek overtid ved behov; aldri over andelen arbeidstida tillèt',
  'Det som ikke dekkes, fordeles likt på alle kontakttyper, venter og gir ingen inntekt.':
    'Det som ikkje blir dekt, blir fordelt likt på alle kontakttypar, ventar og gir inga inntekt.',
  'Utførte kontakter': 'Utførte kontaktar',
  'kontakter × andel av etterspørselen som dekkes': 'kontaktar × del av etterspurnaden som blir dekt',
  'Konsultasjoner som venter': 'Konsultasjonar som ventar',
  'etterspurte konsultasjoner × (1 − andel av etterspørselen som dekkes)':
    'etterspurde konsultasjonar × (1 − del av etterspurnaden som blir dekt)',
  'Dager med pasienter': 'Dagar med pasientar',
  'utførte konsultasjoner i kontoret ÷ konsultasjoner per dag':
    'utførte konsultasjonar i kontoret ÷ konsultasjonar per dag',
  'Utnyttelse av kapasiteten': 'Utnytting av kapasiteten',
  'utførte konsultasjoner i kontoret ÷ kapasitet': 'utførte konsultasjonar i kontoret ÷ kapasitet',
  'Gjennomsnittlig lengde på en kontorkonsultasjon': 'Gjennomsnittleg lengd på ein kontorkonsultasjon',
  'summen av andel i hver lengdeklasse × 15, 23, 28, 33, 38, 43 og 50 minutter':
    'summen av andel i kvar lengdeklasse × 15, 23, 28, 33, 38, 43 og 50 minutt',
  'EU23 kapittel 2.3: lengdene har topper ved om lag 15 og 21 minutter.':
    'EU23 kapittel 2.3: lengdene har toppar ved om lag 15 og 21 minutt.',
  'Hver klasse regnes med midten; til og med 20 minutter regnes som 15, over 45 som 50.':
    'Kvar klasse blir rekna med midten; til og med 20 minutt blir rekna som 15, over 45 som 50.',
  'Legens tid per kontorkonsultasjon': 'Tida til legen per kontorkonsultasjon',
  'gjennomsnittlig lengde + etterarbeid': 'gjennomsnittleg lengd + etterarbeid',
  'Konsultasjoner per dag med planens lengder': 'Konsultasjonar per dag med lengdene i planen',
  'standard per dag × standard minutter ÷ planens minutter': 'standard per dag × standard minutt ÷ minutta i planen',
  'Listelengde etter frafall ved overtakelse': 'Listelengd etter fråfall ved overtaking',
  'måneden før × (1 − andel som slutter)^(1/12) i de tolv månedene etter overtakelsen, ellers måneden før':
    'månaden før × (1 − del som sluttar)^(1/12) i dei tolv månadene etter overtakinga, elles månaden før',
  'Frafallet er like stort, i prosent, hver av de tolv månedene.':
    'Fråfallet er like stort, i prosent, kvar av dei tolv månadene.',
  'måneden før + (nivået − måneden før) × (1 − (1 − andel)^(1/12)), men vekst ikke over listetaket; i listens første måned listen ved start, før avtalen ingen':
    'månaden før + (nivået − månaden før) × (1 − (1 − andel)^(1/12)), men vekst ikkje over listetaket; i den første månaden lista ved start, før avtalen inga',
  'Listen er et forventet antall og kan ha desimaler. En liste over nivået går ned mot det.':
    'Lista er eit venta tal og kan ha desimalar. Ei liste over nivået går ned mot det.',
  'måneden før + (listetak − måneden før) × (1 − (1 − andel)^(1/12)); i listens første måned listen ved start, før avtalen ingen':
    'månaden før + (listetak − månaden før) × (1 − (1 − andel)^(1/12)); i den første månaden lista ved start, før avtalen inga',
  'Listen er et forventet antall og kan ha desimaler. En liste over taket krympes ikke.':
    'Lista er eit venta tal og kan ha desimalar. Ei liste over taket blir ikkje krympa.',
  'måneden før + vekst per år ÷ 12, men ikke over listetaket; i listens første måned listen ved start, før avtalen ingen':
    'månaden før + vekst per år ÷ 12, men ikkje over listetaket; i den første månaden lista ved start, før avtalen inga',
  'det lavere listetaket fra fristen er ute, ellers det avtalte':
    'det lågare listetaket frå fristen er ute, elles det avtalte',
  'Nivået listen går mot': 'Nivået lista går mot',
  'Så lang listen kan bli under felles listetak': 'Så lang lista kan bli under felles listetak',
  'Listetak for felleslisten': 'Listetak for felleslista',
  'Fastlegeforskriften § 11.': 'Fastlegeforskrifta § 11.',
  'fra fristen er ute, ikke over det lavere listetaket; ellers listelengden uten reduksjon':
    'frå fristen er ute, ikkje over det lågare listetaket; elles listelengda utan reduksjon',
  'De som er over det lavere listetaket, flyttes fra listen samme måned som taket begynner å gjelde.':
    'Dei som er over det lågare listetaket, blir flytta frå lista same månad som taket byrjar å gjelde.',
  'Ønsket vekst i måneden': 'Ønskt vekst i månaden',
  'ønsket liste − måneden før, ikke under null': 'ønskt liste − månaden før, ikkje under null',
  'ønsket liste − ønsket vekst × (1 − ledig plass ÷ samlet ønsket vekst), der ledig plass er felles listetak − samlede lister og delen er mellom 0 og 1':
    'ønskt liste − ønskt vekst × (1 − ledig plass ÷ samla ønskt vekst), der ledig plass er felles listetak − samla lister og delen er mellom 0 og 1',
  'Ekspertutvalget 2023 kapittel 4.7.3 (foreslått): selskapet har eget listetak.':
    'Ekspertutvalet 2023 kapittel 4.7.3 (foreslått): selskapet har eige listetak.',
  'Når det ikke er plass til alles vekst, kuttes den like mye i prosent for alle.':
    'Når det ikkje er plass til veksten til alle, blir han kutta like mykje i prosent for alle.',
  'det høyeste av listetakene til legene som deler listen': 'det høgaste av listetaka til legane som deler lista',
  'Fastlegeforskriften § 10 og § 20: fellesliste er tillatt, og listetaket på 2 500 gjelder også den.':
    'Fastlegeforskrifta § 10 og § 20: fellesliste er tillaten, og listetaket på 2 500 gjeld òg for fellesliste.',
  'Hver lege har sin avtalte del av listen, og basistilskuddet følger delen. Når det ikke er plass til alles vekst, kuttes den like mye i prosent for alle.':
    'Kvar lege har sin avtalte del av lista, og basistilskotet følgjer delen. Når det ikkje er plass til veksten til alle, blir han kutta like mykje i prosent for alle.',
  'liste + (felles listetak − samlede lister) ÷ leger, ikke under listen':
    'liste + (felles listetak − samla lister) ÷ legar, ikkje under lista',
  'Bidrag fra aldersgruppen': 'Bidrag frå aldersgruppa',
  'andel av listen × konsultasjoner mot landssnittet': 'del av lista × konsultasjonar mot landssnittet',
  'andel kvinner × kvinner mot landssnittet + (1 − andel kvinner) × menn mot landssnittet':
    'del kvinner × kvinner mot landssnittet + (1 − del kvinner) × menn mot landssnittet',
  'Listens bruk mot landssnittet': 'Bruken til lista mot landssnittet',
  'SSB, konsultasjoner hos fastlege per person 2023.': 'SSB, konsultasjonar hos fastlege per person 2023.',
  'Alder og kjønn regnes hver for seg og ganges sammen; at forskjellen mellom kjønnene er størst i fertil alder, er ikke med.':
    'Alder og kjønn blir rekna kvar for seg og gonga saman; at skilnaden mellom kjønna er størst i fertil alder, er ikkje med.',
  'Basistilskudd etter sentralitet mot landssnittet': 'Basistilskot etter sentralitet mot landssnittet',
  'faktoren for klasse 5 og 6 fra klasse 5, ellers faktoren for klasse 1–4':
    'faktoren for klasse 5 og 6 frå klasse 5, elles faktoren for klasse 1–4',
  'Helfo: klasse 5 og 6 gir høyere tilskudd; størrelsen er antatt.':
    'Helfo: klasse 5 og 6 gir høgare tilskot; storleiken er anteken.',
  'Listevekt etter listens sammensetning': 'Listevekt etter samansetjinga av lista',
  'listens bruk × sentralitet × utdanningsnivå, hver mot landssnittet':
    'bruken til lista × sentralitet × utdanningsnivå, kvar mot landssnittet',
  'Antatte vekter; de fastsatte er ikke publisert. Egen utbetaling er sikrere.':
    'Antekne vekter; dei fastsette er ikkje publiserte. Eiga utbetaling er sikrare.',
};
