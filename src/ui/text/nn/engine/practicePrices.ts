/** Observed prices of practices, and the rules of a sale. Nynorsk by the bokmål text. */
export const practicePrices: Readonly<Record<string, string>> = {
  'Enkeltsalg i by; listelengde og fordeling ikke oppgitt': 'Enkeltsal i by; listelengd og fordeling ikkje oppgitt',
  'Selgers antydning, ikke avtalt pris; del i kontor med fire leger, fullt utstyrt. 566 kr per listeinnbygger (utledet)':
    'Antyding frå seljaren, ikkje avtalt pris; del i kontor med fire legar, fullt utstyrt. 566 kr per listeinnbyggjar (utleidd)',
  Norge: 'Noreg',
  'Legeforeningens antydede gjennomsnitt; lavere i utkantstrøk med korte lister':
    'Gjennomsnitt antydd av Legeforeininga; lågare i utkantstrøk med korte lister',
  'Norge (Roa)': 'Noreg (Roa)',
  'To leger solgte til eget AS, altså ikke mellom uavhengige parter; ingen fysiske driftsmidler. 300 000 av beløpet ble regnet som lønn. 726 900 per lege (utledet)':
    'To legar selde til eige AS, altså ikkje mellom uavhengige partar; ingen fysiske driftsmiddel. 300 000 av beløpet vart rekna som lønn. 726 900 per lege (utleidd)',
  '71 overdragelser fra 2003 til august 2006': '71 overdragingar frå 2003 til august 2006',
  'Litt over 600 000 i snitt for fastlegepraksis; stor spredning. 148 finansierte overdragelser, som også kan omfatte spesialistpraksiser':
    'Litt over 600 000 i snitt for fastlegepraksis; stor spreiing. 148 finansierte overdragingar, som òg kan omfatte spesialistpraksisar',
  'De aller fleste; 15 salg på 1 mill. eller mer, 14 under 250 000':
    'Dei aller fleste; 15 sal på 1 mill. eller meir, 14 under 250 000',
  'Norge (19 kommuner)': 'Noreg (19 kommunar)',
  'Kommunens kompensasjon til fratredende lege; snitt 18 455 innbyggere. Ingen tydelig sammenheng med innbyggertall eller sentralitet; listelengde ukjent':
    'Kompensasjonen frå kommunen til fråtredande lege; snitt 18 455 innbyggjarar. Ingen tydeleg samanheng med innbyggjartal eller sentralitet; listelengd ukjend',
  'Norge (10 kommuner)': 'Noreg (10 kommunar)',
  'Snitt 14 812 innbyggere; flest mellomsentrale': 'Snitt 14 812 innbyggjarar; flest mellomsentrale',
  'Norge (3 kommuner)': 'Noreg (3 kommunar)',
  'Snitt 7 400 innbyggere; kilden har ikke regnet gjennomsnitt':
    'Snitt 7 400 innbyggjarar; kjelda har ikkje rekna ut gjennomsnitt',
  'Norge (32 kommuner)': 'Noreg (32 kommunar)',
  '(41 × 258 000 + 22 × 720 000 + 9 × 901 000) ÷ 72 = 479 542, et gulv fordi øverste gruppe er satt til nedre grense. Stemmer med «rundt en halv million»':
    '(41 × 258 000 + 22 × 720 000 + 9 × 901 000) ÷ 72 = 479 542, eit golv fordi øvste gruppe er sett til nedre grense. Stemmer med «rundt ein halv million»',
  'Rundt en halv million per hjemmel de siste årene. 16 % av kommunene med svar hadde betalt i 2020':
    'Rundt ein halv million per heimel dei siste åra. 16 % av kommunane med svar hadde betalt i 2020',
  'Fra «noen hundre tusen» (ikke tallfestet) til oppunder to millioner i meldte salg og nemndsavgjørelser; opparbeidet praksis er normalt langt større enn utstyret':
    'Frå «nokre hundre tusen» (ikkje talfesta) til oppunder to millionar i melde sal og nemndavgjerder; opparbeidd praksis er normalt langt større enn utstyret',
  'Rundt en million; 80–90 % er opparbeidet praksis, lokaler er ikke med':
    'Rundt ein million; 80–90 % er opparbeidd praksis, lokale er ikkje med',
  '1 000 000 ÷ 1 013 (snittliste 3. kvartal 2023) ≈ 990 kr per listeinnbygger':
    '1 000 000 ÷ 1 013 (snittliste 3. kvartal 2023) ≈ 990 kr per listeinnbyggjar',
  'Gjenkjøpsgaranti i tre år: 800 000 kr eller 95 % av kjøpesummen. Viser nivået kommunen ville dekke, ikke en handel':
    'Gjenkjøpsgaranti i tre år: 800 000 kr eller 95 % av kjøpesummen. Viser nivået kommunen ville dekke, ikkje ein handel',
  'Garanti for 75 % av kjøpesummen innen tre år dersom praksisen ikke blir solgt':
    'Garanti for 75 % av kjøpesummen innan tre år dersom praksisen ikkje blir seld',
  'Goodwill i snitt 48,4 % av omsetningen uten nullsalg (51,6 i 2018, 82,8 i 2007); 49 av 239 salg uten betaling. Annet system: bare til sammenligning':
    'Goodwill i snitt 48,4 % av omsetninga utan nullsal (51,6 i 2018, 82,8 i 2007); 49 av 239 sal utan betaling. Anna system: berre til samanlikning',
  'Goodwill i snitt 54,9 % av omsetningen (61,7 i 2013)': 'Goodwill i snitt 54,9 % av omsetninga (61,7 i 2013)',
  'Hva som overdras': 'Kva som blir overdrege',
  'Fratredende leges oppsigelsestid': 'Oppseiingstid for fråtredande lege',
  'Samme frist i Dreieboken.': 'Same frist i Dreieboken.',
  'Frist for enighet om pris etter kommunens tilbud': 'Frist for semje om pris etter tilbodet frå kommunen',
  'Rammeavtalen punkt 5.6. Kommunen kan ikke sette kortere frist.':
    'Rammeavtalen punkt 5.6. Kommunen kan ikkje setje kortare frist.',
  'Nemndas avgjørelse': 'Avgjerda til nemnda',
  'Nemndas prisramme': 'Prisramma til nemnda',
  'Når kjøper er bundet': 'Når kjøparen er bunden',
  'Nemnd fra 2024': 'Nemnd frå 2024',
  'KS-området. Nemnda kan også fastsette pris når kommunen kjøper ut, og vederlag for å tre inn som eier i gruppepraksis ved ny avtale.':
    'KS-området. Nemnda kan òg fastsetje pris når kommunen kjøper ut, og vederlag for å tre inn som eigar i gruppepraksis ved ny avtale.',
  'Eldre side; kostnad i den nye nemnda er ikke funnet.': 'Eldre side; kostnad i den nye nemnda er ikkje funnen.',
  'Når selger må gi opplysninger': 'Når seljaren må gi opplysningar',
  'Opplysninger selger må gi': 'Opplysningar seljaren må gi',
  '«Blant annet»: listen er ikke uttømmende. Skjemaet fra 2024 er ikke lest.':
    '«Mellom anna»: lista er ikkje uttømmande. Skjemaet frå 2024 er ikkje lese.',
  'Momenter i verdi av opparbeidet praksis': 'Moment i verdi av opparbeidd praksis',
  'Vekten mellom momentene er ikke fastsatt.': 'Vekta mellom momenta er ikkje fastsett.',
  'Fradrag for kommunale tilleggsytelser': 'Frådrag for kommunale tilleggsytingar',
  'Størrelsen på fradraget er ikke fastsatt i kilden.': 'Storleiken på frådraget er ikkje fastsett i kjelda.',
  'Opparbeidet praksis som andel av prisen': 'Opparbeidd praksis som del av prisen',
  'Ekspertutvalget: prisen ville falle 80–90 % uten denne delen (4.8.5.5).':
    'Ekspertutvalet: prisen ville falle 80–90 % utan denne delen (4.8.5.5).',
  'Tommelfingerpris per listeinnbygger': 'Tommelfingerpris per listeinnbyggjar',
  'Kontrolltall, aldri en verdsettelse. Se observasjonen per innbygger fra 2023.':
    'Kontrolltal, aldri ei verdsetjing. Sjå observasjonen per innbyggjar frå 2023.',
  'Tidligere øvre prisgrense': 'Tidlegare øvre prisgrense',
  'Gjengitt i avis omkring 2003; samme tall som Danmarks tak (snitt av tre års omsetning + 36 %). Gjelder ikke i dag.':
    'Gjengitt i avis omkring 2003; same tal som taket i Danmark (snitt av tre års omsetning + 36 %). Gjeld ikkje i dag.',
  'Vederlagsfritt hjemfall til kommunen': 'Vederlagsfritt heimfall til kommunen',
  'Kommunens plikt til vikar og driftsutgifter': 'Plikta kommunen har til vikar og driftsutgifter',
  'Inntil seks måneder etter oppsigelsestiden.': 'Inntil seks månader etter oppseiingstida.',
  'Plikt til å kjøpe ut når ingen vil overta': 'Plikt til å kjøpe ut når ingen vil ta over',
  'Legeforeningens egen lesning.': 'Slik Legeforeininga sjølv les det.',
  'Rammeavtalen ASA 4310, kjent gyldighet': 'Rammeavtalen ASA 4310, kjend gyldigheit',
  'Om teksten er forlenget etter 1.7.2025, er ikke avklart. Ny fastlegeforskrift fra 1.1.2026 regulerer ikke pris ved overdragelse (§ 9 gjelder bare listen).':
    'Om teksten er forlengd etter 1.7.2025, er ikkje avklart. Ny fastlegeforskrift frå 1.1.2026 regulerer ikkje pris ved overdraging (§ 9 gjeld berre lista).',
  'Kommunen kan ikke flytte, inndra eller omgjøre hjemmelen uten avtale':
    'Kommunen kan ikkje flytte, dra inn eller gjere om heimelen utan avtale',
  'Departementets brev 13.12.2022 gir veiledning og tar ikke stilling til Stavangers ordning.':
    'Brevet frå departementet 13.12.2022 gir rettleiing og tek ikkje stilling til ordninga i Stavanger.',
  'Ekspertutvalgets forslag om hjemfall': 'Forslaget frå ekspertutvalet om heimfall',
  'Forslag. Deler er siden tatt inn i rammeavtalen.': 'Forslag. Delar er sidan tekne inn i rammeavtalen.',
  'Forslag: bare takst på utstyr': 'Forslag: berre takst på utstyr',
  'Forslag: rekrutteringstilskudd': 'Forslag: rekrutteringstilskot',
  'Binding for eksempel tre år; trekkes fra ved kommunal innløsning.':
    'Binding til dømes tre år; blir trekt frå ved kommunal innløysing.',
  'Legeforeningens lånefond, høyeste lån': 'Lånefondet til Legeforeininga, høgaste lån',
  'Inklusive rest på tidligere lån.': 'Inklusive rest på tidlegare lån.',
  'Legeforeningens lånefond, laveste lån': 'Lånefondet til Legeforeininga, lågaste lån',
  'Lengste avdragsfrihet': 'Lengste avdragsfrie tid',
  'Fastsettes inntil seks ganger i året; uten påslag på nye lån fra 2020.':
    'Blir fastsett inntil seks gonger i året; utan påslag på nye lån frå 2020.',
  'Andel av kontorfellesskap, eksempel': 'Del av kontorfellesskap, døme',
  'Bankens «ikke urealistisk», udatert. Ikke et gjennomsnitt.':
    '«Ikkje urealistisk» ifølgje banken, udatert. Ikkje eit gjennomsnitt.',
  'Legens utsagn omkring 2003; ikke prisjustert. Dagens nivå må settes av brukeren.':
    'Utsegna til legen omkring 2003; ikkje prisjustert. Nivået i dag må setjast av brukaren.',
  'Legenes andel før finans og skatt; 132 kontor 2014–2019.':
    'Delen legane har før finans og skatt; 132 kontor 2014–2019.',
  'Prisnivå i rekrutteringssvake områder': 'Prisnivå i rekrutteringssvake område',
  'Betalt verdi av opparbeidet praksis': 'Betalt verdi av opparbeidd praksis',
  'Gjelder også den delen som skyldes ventet basistilskudd. «Personlig goodwill» kan regnes som lønn.':
    'Gjeld òg den delen som kjem av venta basistilskot. «Personleg goodwill» kan reknast som lønn.',
  'Avskrivning saldogruppe b': 'Avskriving saldogruppe b',
  'Avskrivning saldogruppe d (inventar, instrumenter)': 'Avskriving saldogruppe d (inventar, instrument)',
  'Avskrivning saldogruppe a (kontormaskiner)': 'Avskriving saldogruppe a (kontormaskiner)',
  'Selgers vederlag for opparbeidet praksis': 'Vederlag til seljaren for opparbeidd praksis',
  'Selgers vederlag for inventar': 'Vederlag til seljaren for inventar',
  'Aksjer i felles driftsselskap': 'Aksjar i felles driftsselskap',
  'Kjøp av aksjer gir ikke avskrivning.': 'Kjøp av aksjar gir ikkje avskriving.',
  'Tidligst hjemfall etter oppsigelsen': 'Tidlegast heimfall etter oppseiinga',
  'Ett av tre vilkår: også ingen kvalifisert søker, og minst tre korrekte utlysninger. KS-området; Oslo har egen avtale.':
    'Eitt av tre vilkår: òg ingen kvalifisert søkar, og minst tre korrekte utlysingar. KS-området; Oslo har eigen avtale.',
  'Når oppsigelsestiden begynner å løpe': 'Når oppseiingstida byrjar å gå',
  'Oppsigelsen bør være skriftlig.': 'Oppseiinga bør vere skriftleg.',
  'Gjelden i et aksjeselskap': 'Gjelda i eit aksjeselskap',
  'Gjelden i et ANS eller DA': 'Gjelda i eit ANS eller DA',
  'Arbeidsavtaler ved virksomhetsoverdragelse': 'Arbeidsavtalar ved verksemdsoverdraging',
  'Feriepenger opptjent før overtakelsen': 'Feriepengar tente opp før overtakinga',
  'Ansatte når andeler i selskapet selges': 'Tilsette når andelar i selskapet blir selde',
  'Når en frist i måneder er ute': 'Når ein frist i månader er ute',
  'Samme regel som domstolloven § 148 annet ledd. Fastlegeforskriften sier ikke hvordan de seks månedene regnes.':
    'Same regel som domstollova § 148 andre ledd. Fastlegeforskrifta seier ikkje korleis dei seks månadene blir rekna.',
  'Utstyr og inventar, husleieavtale og verdi av opparbeidet praksis. Hjemmelen og listen selges ikke':
    'Utstyr og inventar, husleigeavtale og verdi av opparbeidd praksis. Heimelen og lista blir ikkje selde',
  'Voldgift: bindende for begge, kan ikke prøves av domstolene':
    'Valdgift: bindande for begge, kan ikkje prøvast av domstolane',
  'Mellom kjøpers tilbud og selgers prisantydning': 'Mellom tilbodet frå kjøparen og prisantydinga frå seljaren',
  'Kjøper forplikter seg før prisen er kjent': 'Kjøparen forpliktar seg før prisen er kjend',
  'Leder og nestleder oppnevnes av Riksmekleren for fire år; leder kan avgjøre alene, partene kan be om to medlemmer til':
    'Leiar og nestleiar blir oppnemnde av Riksmeklaren for fire år; leiaren kan avgjere åleine, partane kan be om to medlemmer til',
  'Ferdig utfylt opplysningsskjema ved kunngjøringen': 'Ferdig utfylt opplysningsskjema ved kunngjeringa',
  listestørrelse: 'listestorleik',
  'ansatt personell': 'tilsett personell',
  'inntekt fra egenandeler siste år': 'inntekt frå eigendelar siste år',
  'prisantydning inventar og utstyr': 'prisantyding inventar og utstyr',
  'prisantydning opparbeidet praksis': 'prisantyding opparbeidd praksis',
  'legens kontinuitet': 'kontinuiteten til legen',
  kontorrutiner: 'kontorrutinar',
  beliggenhet: 'plassering',
  samarbeidsavtaler: 'samarbeidsavtalar',
  systemer: 'system',
  'Ytelser ut over basistilskuddet de tre siste årene skal telle ved beregningen':
    'Ytingar ut over basistilskotet dei tre siste åra skal telje ved utrekninga',
  'Rammeavtalen; bekreftet av Sunnmøre tingrett 2018': 'Rammeavtalen; stadfesta av Sunnmøre tingrett 2018',
  'Normalt ikke lov for næringsdrivende fastleger (kommuneloven § 14-19)':
    'Normalt ikkje lov for næringsdrivande fastlegar (kommunelova § 14-19)',
  'Pris i utlysningen; etter for eksempel tre utlysninger med 4–12 uker mellom mister selger retten til å selge. Uenighet om kommunens plikt til å innløse til takst':
    'Pris i utlysinga; etter til dømes tre utlysingar med 4–12 veker mellom mistar seljaren retten til å selje. Usemje om plikta kommunen har til å løyse inn til takst',
  'Normrenten for rimelige lån hos arbeidsgiver': 'Normrenta for rimelege lån hos arbeidsgivar',
  'Lavere, og flere selger med tap': 'Lågare, og fleire sel med tap',
  'Inntektsføres helt eller delvis i salgsåret, ellers ned på saldo b; negativ saldo b går til gevinst- og tapskonto. Gjelder også egenutviklet verdi':
    'Blir inntektsført heilt eller delvis i salsåret, elles ned på saldo b; negativ saldo b går til gevinst- og tapskonto. Gjeld òg eigenutvikla verdi',
  'Ervervet forretningsverdi (goodwill), saldogruppe b': 'Erverva forretningsverdi (goodwill), saldogruppe b',
  'Ned på saldo d; negativ saldo inntektsføres med minst gruppens sats per år':
    'Ned på saldo d; negativ saldo blir inntektsført med minst satsen for gruppa per år',
  'Vanligvis til kostpris, det selger selv betalte': 'Vanlegvis til kostpris, det seljaren sjølv betalte',
  'Den dagen oppsigelsen er kommet fram til kommunen; da er den også bindende':
    'Den dagen oppseiinga er komen fram til kommunen; då er ho òg bindande',
  'Aksjeeierne svarer ikke overfor kreditorene for selskapets gjeld':
    'Aksjeeigarane svarer ikkje overfor kreditorane for gjelda til selskapet',
  'ANS: kreditor kan kreve hele gjelden av én deltaker. DA: hver svarer for sin ansvarsandel. Også gjeld fra før man gikk inn; og den som går ut, svarer videre til kreditor fritar':
    'ANS: kreditor kan krevje heile gjelda av éin deltakar. DA: kvar svarer for sin ansvarsdel. Ansvaret omfattar òg gjeld frå før ein gjekk inn; og den som går ut, svarer vidare til kreditor fritek',
  'Følger uendret med til ny arbeidsgiver, med opptjent lønn og feriepenger. Tidligere og ny arbeidsgiver svarer begge for det som er opptjent før':
    'Følgjer uendra med til ny arbeidsgivar, med opptent lønn og feriepengar. Tidlegare og ny arbeidsgivar svarer begge for det som er opptent før',
  'Ny arbeidsgiver må betale dem. Er ikke annet avtalt, bærer tidligere arbeidsgiver dem i oppgjøret mellom de to':
    'Ny arbeidsgivar må betale dei. Er ikkje anna avtalt, ber tidlegare arbeidsgivar dei i oppgjeret mellom dei to',
  'Salg av aksjer er ikke virksomhetsoverdragelse: selskapet er fortsatt arbeidsgiver, og pensjonsordningen går videre':
    'Sal av aksjar er ikkje verksemdsoverdraging: selskapet er framleis arbeidsgivar, og pensjonsordninga går vidare',
  'Når dagen med samme tall i måneden er over; mangler tallet, når månedens siste dag er over':
    'Når dagen med same tal i månaden er over; manglar talet, når den siste dagen i månaden er over',
};
