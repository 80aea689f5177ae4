/** Absence, cash and what makes incomes comparable. Nynorsk by the bokmål text. */
export const person: Readonly<Record<string, string>> = {
  'Borte fra arbeidet': 'Borte frå arbeidet',
  'del av fullt arbeid så lenge fraværet varer, ellers 0': 'del av fullt arbeid så lenge fråværet varer, elles 0',
  'Del av legens arbeid som en vikar gjør': 'Del av arbeidet til legen som ein vikar gjer',
  'borte fra arbeidet × del av det vikaren gjør': 'borte frå arbeidet × del av det vikaren gjer',
  'Del av legens arbeid som blir gjort': 'Del av arbeidet til legen som blir gjort',
  '1 − borte fra arbeidet + det vikaren gjør, mellom 0 og 1':
    '1 − borte frå arbeidet + det vikaren gjer, mellom 0 og 1',
  'Del av etterspørselen som blir dekket ved fravær': 'Del av etterspurnaden som blir dekt ved fråvær',
  'dekningsgrad × del av legens arbeid som blir gjort': 'dekningsgrad × del av arbeidet til legen som blir gjort',
  'tid til kontakter × legens del av det som blir gjort + annen tid × (1 − borte fra arbeidet); vikarens timer er ikke med':
    'tid til kontaktar × legen sin del av det som blir gjort + anna tid × (1 − borte frå arbeidet); timane til vikaren er ikkje med',
  'Takster uten fravær': 'Takstar utan fråvær',
  'takster ÷ del av legens arbeid som blir gjort; måneden før når ingenting blir gjort':
    'takstar ÷ del av arbeidet til legen som blir gjort; månaden før når ingenting blir gjort',
  'Begynner planen med et helt fravær uten vikar, er takstene før det ikke kjent og regnes som null.':
    'Byrjar planen med eit heilt fråvær utan vikar, er takstane før det ikkje kjende og blir rekna som null.',
  'Takster tapt ved fravær': 'Takstar tapte ved fråvær',
  'takster uten fravær − takster av arbeidet': 'takstar utan fråvær − takstar av arbeidet',
  'Takster av vikarens arbeid': 'Takstar av arbeidet til vikaren',
  'takster av arbeidet × vikarens del av det som blir gjort':
    'takstar av arbeidet × vikaren sin del av det som blir gjort',
  'Vikarens honorar': 'Honoraret til vikaren',
  '−(takster av vikarens arbeid × vikarens del av takstene)':
    '−(takstar av arbeidet til vikaren × vikaren sin del av takstane)',
  'Del av måneden etter de første dagene': 'Del av månaden etter dei første dagane',
  '(dager i måneden − dager uten dekning) ÷ dager i måneden i den første måneden, 1 i de neste, 0 etter 12 måneder':
    '(dagar i månaden − dagar utan dekning) ÷ dagar i månaden i den første månaden, 1 i dei neste, 0 etter 12 månader',
  'Folketrygdloven kapittel 8: sykepenger fra dag 17 og inntil 52 uker.':
    'Folketrygdlova kapittel 8: sjukepengar frå dag 17 og inntil 52 veker.',
  'Basistilskudd trukket ved fravær': 'Basistilskot trekt ved fråvær',
  '−(basistilskudd × (borte fra arbeidet − det vikaren gjør) × del av måneden etter de første dagene)':
    '−(basistilskot × (borte frå arbeidet − det vikaren gjer) × del av månaden etter dei første dagane)',
  'Rammeavtalen, gjengitt i ekspertutvalgets kapittel 5.4.2: uten trekk ved inntil 16 dagers egen sykdom.':
    'Rammeavtalen, gjengitt i kapittel 5.4.2 hos ekspertutvalet: utan trekk ved inntil 16 dagar eigen sjukdom.',
  'Kilden sier ikke hva som skjer etter 16 dager. Planen regner at basistilskuddet følger arbeidet: beholdt for det en vikar gjør, trukket for det ingen gjør.':
    'Kjelda seier ikkje kva som skjer etter 16 dagar. Planen reknar at basistilskotet følgjer arbeidet: behalde for det ein vikar gjer, trekt for det ingen gjer.',
  'Grunnlag for ytelser fra Nav': 'Grunnlag for ytingar frå Nav',
  '12 × (takster uten fravær + basistilskudd) × inntektens andel av brutto, høyst 6 G':
    '12 × (takstar utan fråvær + basistilskot) × inntekta sin del av brutto, høgst 6 G',
  'Nav bruker snittet av de tre siste ferdiglignede årenes inntekt, som planen ikke kjenner. Inntekten er anslått som SOP gjør: 45 % av brutto praksisinntekt. Fra om lag 1,8 mill. kr brutto er det 6 G uansett.':
    'Nav bruker snittet av inntekta i dei tre siste ferdiglikna åra, som planen ikkje kjenner. Inntekta er anslått som SOP gjer: 45 % av brutto praksisinntekt. Frå om lag 1,8 mill. kr brutto er det 6 G uansett.',
  'Ytelse fra Nav ved fravær': 'Yting frå Nav ved fråvær',
  'grunnlag per år ÷ 12 × dekning × borte fra arbeidet × del av måneden med rett':
    'grunnlag per år ÷ 12 × dekning × borte frå arbeidet × del av månaden med rett',
  'Folketrygdloven kapittel 8 og 14.': 'Folketrygdlova kapittel 8 og 14.',
  'Rett til ytelsen og hvordan permisjonen deles mellom foreldre, prøves ikke.':
    'Rett til ytinga og korleis permisjonen blir delt mellom foreldre, blir ikkje prøvd.',
  '(det laveste av 12 × brutto × andel og 12 G − grunnlag × dekning, ikke under null) ÷ 12 × borte fra arbeidet × del av måneden med rett':
    '(det lågaste av 12 × brutto × andel og 12 G − grunnlag × dekning, ikkje under null) ÷ 12 × borte frå arbeidet × del av månaden med rett',
  'SOP, Inntekts- og utgiftskompensasjon; sykehjelp etter 16 dager.':
    'SOP, Inntekts- og utgiftskompensasjon; sjukehjelp etter 16 dagar.',
  'Gis ved minst 50 % sykmelding; lavere fravær regnes i planen som uten stønad fra SOP.':
    'Blir gitt ved minst 50 % sjukmelding; lågare fråvær blir rekna i planen som utan stønad frå SOP.',
  'Beholdt basistilskudd og vikarens del til praksisen': 'Behalde basistilskot og vikaren sin del til praksisen',
  'basistilskudd × (1 − borte fra arbeidet + det vikaren gjør) + takster av vikarens arbeid + vikarens honorar (negativt)':
    'basistilskot × (1 − borte frå arbeidet + det vikaren gjer) + takstar av arbeidet til vikaren + honoraret til vikaren (negativt)',
  '(det laveste av 12 × brutto × andel og største årsbeløp, delt på 12, − beholdt basistilskudd og vikarens del til praksisen, ikke under null) × borte fra arbeidet × del av måneden med rett':
    '(det lågaste av 12 × brutto × andel og største årsbeløp, delt på 12, − behalde basistilskot og vikaren sin del til praksisen, ikkje under null) × borte frå arbeidet × del av månaden med rett',
  'Grensen på 90 % av dokumenterte driftsutgifter er ikke prøvd.':
    'Grensa på 90 % av dokumenterte driftsutgifter er ikkje prøvd.',
  'Til gode hos Helfo ved månedens slutt': 'Til gode hos Helfo ved slutten av månaden',
  '(refusjon + egenandeler fra Helfo) × (dager til kravet sendes + dager til utbetaling) ÷ dager i måneden':
    '(refusjon + eigendelar frå Helfo) × (dagar til kravet blir sendt + dagar til utbetaling) ÷ dagar i månaden',
  'Helfo: oppgjør 4–5 dager etter at kravet er sendt.': 'Helfo: oppgjer 4–5 dagar etter at kravet er sendt.',
  'Kravene spres jevnt over måneden; egenandeler fra pasientene og basistilskudd kommer samme måned.':
    'Krava blir spreidde jamt over månaden; eigendelar frå pasientane og basistilskot kjem same månad.',
  'Opptjent hos Helfo, ikke kommet': 'Opptent hos Helfo, ikkje kome',
  'til gode ved månedens slutt − til gode måneden før': 'til gode ved slutten av månaden − til gode månaden før',
  'En praksis som er i gang ved planens start, regnes med like mye til gode da som etter første måned.':
    'Ein praksis som er i drift ved starten av planen, blir rekna med like mykje til gode då som etter første månad.',
  Forskuddsskatt: 'Forskotsskatt',
  'personskatt per måned × 3 i måneder med forfall, ellers 0':
    'personskatt per månad × 3 i månader med forfall, elles 0',
  'Skattebetalingsloven § 10-20 første ledd: fire like terminer.':
    'Skattebetalingslova § 10-20 første ledd: fire like terminar.',
  'Forskuddsskatten er satt lik årets skatt, så det blir ingen restskatt.':
    'Forskotsskatten er sett lik årets skatt, så det blir ingen restskatt.',
  'personskatt per måned': 'personskatt per månad',
  'Jevnt trekk; i praksis er juni uten trekk og desember med halvt, og de andre månedene har mer.':
    'Jamt trekk; i praksis er juni utan trekk og desember med halvt, og dei andre månadene har meir.',
  'Selskapsskatt påløpt siden nyttår': 'Selskapsskatt påløpt sidan nyttår',
  'påløpt måneden før + selskapsskatt; begynner på nytt i januar':
    'påløpt månaden før + selskapsskatt; byrjar på nytt i januar',
  'halvparten av fjorårets selskapsskatt i februar og i april':
    'halvparten av selskapsskatten for året før i februar og i april',
  'Skattebetalingsloven § 10-20 tredje ledd: to like terminer året etter.':
    'Skattebetalingslova § 10-20 tredje ledd: to like terminar året etter.',
  'Skatt for tiden før planen er ikke med, så det første året betales ingen.':
    'Skatt for tida før planen er ikkje med, så det første året blir ingen betalt.',
  'Investeringer utover avskrivning': 'Investeringar ut over avskriving',
  '(investeringer − avskrivninger) × kostnadsandel': '(investeringar − avskrivingar) × kostnadsdel',
  Kontantstrøm: 'Kontantstraum',
  'Kontanter siden planens start, før privat forbruk': 'Kontantar sidan starten av planen, før privat forbruk',
  'måneden før + kontantstrøm': 'månaden før + kontantstraum',
  'Svakeste måned så langt': 'Svakaste månad så langt',
  'den laveste kontantstrømmen hittil i planen': 'den lågaste kontantstraumen hittil i planen',
  'Kontanter etter jevnt uttak': 'Kontantar etter jamt uttak',
  'måneden før + kontantstrøm − inntekt etter skatt': 'månaden før + kontantstraum − inntekt etter skatt',
  'Reserve som trengs for et jevnt uttak': 'Reserve som trengst for eit jamt uttak',
  'det dypeste underskuddet hittil når årets inntekt etter skatt tas ut med like mye hver måned':
    'det djupaste underskotet hittil når inntekta etter skatt i året blir teken ut med like mykje kvar månad',
  'Tas det ut mindre, trengs mindre; uforutsette utgifter og sykdom er ikke med.':
    'Blir det teke ut mindre, trengst mindre; uventa utgifter og sjukdom er ikkje med.',
  'Kjøpesum for praksisen': 'Kjøpesum for praksisen',
  'budet, ellers prisantydningen; egne penger og lån under ett, siden legen selv svarer for lånet':
    'bodet, elles prisantydinga; eigne pengar og lån under eitt, sidan legen sjølv svarer for lånet',
  'Kjøpt utstyr og inventar, ikke avskrevet': 'Kjøpt utstyr og inventar, ikkje avskrive',
  'måneden før + investeringer − avskrivninger; i første måned saldo ved planens start':
    'månaden før + investeringar − avskrivingar; i den første månaden saldo ved starten av planen',
  'saldo fra før planen × (1 − årets avskrivning ÷ saldo før den × måneder fra nyttår ÷ 12)':
    'saldo frå før planen × (1 − avskriving i året ÷ saldo før ho × månader frå nyttår ÷ 12)',
  'Utstyr og inventar, legens del': 'Utstyr og inventar, delen til legen',
  'kjøpt utstyr som ikke er avskrevet × kostnadsandel': 'kjøpt utstyr som ikkje er avskrive × kostnadsdel',
  'Utstyr regnes som tapt for det som ikke er avskrevet; hva det kan selges for, er ikke kjent.':
    'Utstyr blir rekna som tapt for det som ikkje er avskrive; kva det kan seljast for, er ikkje kjent.',
  'Inngangspenger, oppstart og omstilling som er betalt': 'Inngangspengar, oppstart og omstilling som er betalte',
  'måneden før + oppstart og inngangspenger + omstilling × kostnadsandel':
    'månaden før + oppstart og inngangspengar + omstilling × kostnadsdel',
  'Del av selskapets egenkapital': 'Del av eigenkapitalen i selskapet',
  'egenkapital i selskapet × eierandel ÷ sum eierandeler': 'eigenkapital i selskapet × eigardel ÷ sum eigardelar',
  'Aksjeloven: aksjeeierne svarer ikke for selskapets forpliktelser utover aksjekapitalen.':
    'Aksjelova: aksjeeigarane svarer ikkje for pliktene til selskapet ut over aksjekapitalen.',
  'Underskudd som er dekket': 'Underskot som er dekt',
  'måneden før − inntekt før skatt uten engangskostnadene, aldri under 0: et senere overskudd dekker først det som er lagt ut':
    'månaden før − inntekt før skatt utan eingongskostnadene, aldri under 0: eit seinare overskot dekker først det som er lagt ut',
  'Legens eget forbruk i måneder med underskudd er ikke med.':
    'Forbruket til legen i månader med underskot er ikkje med.',
  'Kapital på spill': 'Kapital på spel',
  'kjøpesum + utstyr som ikke er avskrevet + engangskostnader som er betalt + del av selskapets egenkapital + underskudd som er dekket':
    'kjøpesum + utstyr som ikkje er avskrive + eingongskostnader som er betalte + del av eigenkapitalen i selskapet + underskot som er dekt',
  'Modellens eget mål: det legen har satt inn eller selv svarer for, og kan tape. Ingen regel fastsetter det.':
    'Eit mål modellen har sjølv: det legen har sett inn eller sjølv svarer for, og kan tape. Ingen regel fastset det.',
  'Ukjent og ikke med i kapital på spill: lån og kjøpesummer fra før planen, binding i leieavtale, lønn i oppsigelsestid for ansatte, kausjon for selskapets lån og krav om tilbakebetaling fra Helfo. Videresalg er ikke trukket fra, siden ingen må kjøpe.':
    'Ukjent og ikkje med i kapital på spel: lån og kjøpesummar frå før planen, binding i leigeavtale, lønn i oppseiingstid for tilsette, kausjon for lån til selskapet og krav om tilbakebetaling frå Helfo. Vidaresal er ikkje trekt frå, sidan ingen må kjøpe.',
  'Kapital på spill, alle leger': 'Kapital på spel, alle legar',
  'legenes kapital på spill': 'kapitalen legane har på spel',
  'Kapital på spill, på det meste': 'Kapital på spel, på det meste',
  'den høyeste kapitalen på spill hittil i planen': 'den høgaste kapitalen på spel hittil i planen',
  'Ikke noe her': 'Ikkje noko her',
  Bud: 'Bod',
  'Prisantydning for opparbeidet praksis': 'Prisantyding for opparbeidd praksis',
  'Saldo ved planens start': 'Saldo ved starten av planen',
  'Inntekt over 6 G som forventes tapt i foreldrepermisjon':
    'Inntekt over 6 G som ein ventar å tape i foreldrepermisjon',
  'forventede uker ÷ 52 × (inntekt − dekning × det laveste av inntekt og 6 G), ikke under null':
    'venta veker ÷ 52 × (inntekt − dekning × det lågaste av inntekt og 6 G), ikkje under null',
  'Folketrygdloven kapittel 14: foreldrepenger inntil 6 G.': 'Folketrygdlova kapittel 14: foreldrepengar inntil 6 G.',
  'SOP gir fødselsstønad i tillegg, men satsene er ikke kjent; tapet er derfor heller for stort enn for lite.':
    'SOP gir fødselsstønad i tillegg, men satsane er ikkje kjende; tapet er derfor heller for stort enn for lite.',
  'premiesats × det laveste av inntekt og 12 G, ikke under null':
    'premiesats × det lågaste av inntekt og 12 G, ikkje under null',
  'Kurs som en arbeidsgiver ellers betaler': 'Kurs som ein arbeidsgivar elles betaler',
  'Legg ikke kurs også inn i kontorets faste kostnader.':
    'Legg ikkje kurs inn i dei faste kostnadene til kontoret i tillegg.',
  'Feriepenger, del av lønnen': 'Feriepengar, del av lønna',
  'Ferieloven, med avtalt femte ferieuke.': 'Ferielova, med avtalt femte ferieveke.',
  'Årslønn regnes som hele årets lønn med feriepenger, så de legges ikke til. Næringsdrivende har ferien i tallet på arbeidsuker, som er likt for begge.':
    'Årslønn blir rekna som lønna for heile året med feriepengar, så dei blir ikkje lagde til. Næringsdrivande har ferien i talet på arbeidsveker, som er likt for begge.',
  'Sammenlignbar årslønn': 'Samanliknbar årslønn',
  'Sammenlignbar årslønn per arbeidstime': 'Samanliknbar årslønn per arbeidstime',
  'sammenlignbar årslønn ÷ arbeidstimer; 0 ved under én time':
    'samanliknbar årslønn ÷ arbeidstimar; 0 ved under éin time',
  'Sammenlignbar årslønn per lege': 'Samanliknbar årslønn per lege',
  'legenes sammenlignbare årslønn ÷ antall leger': 'den samanliknbare årslønna til legane ÷ talet på legar',
  'Sykepenger fra Nav for et helt år': 'Sjukepengar frå Nav for eit heilt år',
  'dekning × det laveste av inntekt og 6 G, ikke under null':
    'dekning × det lågaste av inntekt og 6 G, ikkje under null',
  'Folketrygdloven kapittel 8, gjengitt av Altinn.': 'Folketrygdlova kapittel 8, gjengitt av Altinn.',
  'Grunnlaget er årets inntekt; Nav bruker snittet av de tre siste ferdiglignede årene. En ny lege med lav inntekt før får mindre.':
    'Grunnlaget er inntekta i året; Nav bruker snittet av dei tre siste ferdiglikna åra. Ein ny lege med låg inntekt før får mindre.',
  'SOP inntektskompensasjon for et helt år': 'SOP inntektskompensasjon for eit heilt år',
  'det laveste av andel × brutto praksisinntekt og 12 G, fratrukket ytelsen fra Nav, ikke under null':
    'det lågaste av andel × brutto praksisinntekt og 12 G, minus ytinga frå Nav, ikkje under null',
  'Grunnlaget er årets praksisinntekt; SOP bruker året før, uten legevakt. Vilkåret om medlemstid er ikke prøvd.':
    'Grunnlaget er praksisinntekta i året; SOP bruker året før, utan legevakt. Vilkåret om medlemstid er ikkje prøvd.',
  'Inntekt som forventes tapt ved egen sykdom': 'Inntekt som ein ventar å tape ved eigen sjukdom',
  'sykefravær × (karensdel × inntekt som stopper + (1 − karensdel) × det Nav og SOP ikke dekker av den)':
    'sjukefråvær × (karensdel × inntekt som stoppar + (1 − karensdel) × det Nav og SOP ikkje dekker av inntekta)',
  'Ingen vikar, og kostnadene går som før. Sykefraværet er alle arbeidstakeres; fastleger har lavere. SOP utgiftskompensasjon er ikke med: den motsvares om lag av basistilskuddet, som regnes som beholdt.':
    'Ingen vikar, og kostnadene går som før. Sjukefråværet er det alle arbeidstakarar har; fastlegar har lågare. SOP utgiftskompensasjon er ikkje med: han svarer om lag til basistilskotet, som blir rekna som behalde.',
  'Inntekt som forventes tapt ved egen sykdom, med forsikring fra første dag':
    'Inntekt som ein ventar å tape ved eigen sjukdom, med forsikring frå første dag',
  'sykefravær × (karensdel × det Nav ikke dekker av inntekten + (1 − karensdel) × det Nav og SOP ikke dekker)':
    'sjukefråvær × (karensdel × det Nav ikkje dekker av inntekta + (1 − karensdel) × det Nav og SOP ikkje dekker)',
  'Del av sykefraværet i de første dagene': 'Del av sjukefråværet i dei første dagane',
  'dager uten dekning ÷ gjennomsnittlig varighet, høyst 1': 'dagar utan dekning ÷ gjennomsnittleg lengd, høgst 1',
  'Som om alle fravær var like lange; er noen svært lange, er delen lavere.':
    'Som om alle fråvær var like lange; er nokre svært lange, er delen lågare.',
  'Premie for tilleggsforsikring i Nav, 80 % fra første dag':
    'Premie for tilleggsforsikring i Nav, 80 % frå første dag',
  'premiesats × det laveste av inntekt og 6 G, ikke under null':
    'premiesats × det lågaste av inntekt og 6 G, ikkje under null',
  'Planens «tilleggsforsikring» er den som gir 80 % fra første dag; 100 % fra første dag koster mer, 100 % fra dag 17 mindre.':
    '«Tilleggsforsikring» i planen er den som gir 80 % frå første dag; 100 % frå første dag kostar meir, 100 % frå dag 17 mindre.',
  'inntekt før skatt + feriepenger opptjent, ikke utbetalt − opptjent hos Helfo − betalt skatt og avgift − pensjon og forsikring − investeringer utover avskrivning − lån, de delene som finnes':
    'inntekt før skatt + feriepengar opptente, ikkje utbetalte − opptent hos Helfo − betalt skatt og avgift − pensjon og forsikring − investeringar ut over avskriving − lån, dei delane som finst',
};
