/** Tax. Nynorsk by the bokmål text. */
export const tax: Readonly<Record<string, string>> = {
  'resultat før selskapsskatt × sats, ikke under null': 'resultat før selskapsskatt × sats, ikkje under null',
  'Stortingets skattevedtak.': 'Skattevedtaket frå Stortinget.',
  'Underskudd føres ikke mot senere års overskudd; det er verdt 22 % av underskuddet i selskapsskatt senere.':
    'Underskot blir ikkje ført mot overskot i seinare år; det er verdt 22 % av underskotet i selskapsskatt seinare.',
  '(resultat før selskapsskatt − selskapsskatt) × andel som deles ut, ikke under null':
    '(resultat før selskapsskatt − selskapsskatt) × del som blir delt ut, ikkje under null',
  'Utbyttet regnes i året overskuddet blir til, ikke når det vedtas året etter; aksjelovens krav til forsvarlig egenkapital prøves ikke.':
    'Utbyttet blir rekna i året overskotet blir til, ikkje når det blir vedteke året etter; kravet i aksjelova til forsvarleg eigenkapital blir ikkje prøvd.',
  'Underskudd i selskapet som eieren må dekke': 'Underskot i selskapet som eigaren må dekke',
  'underskuddet, ellers 0': 'underskotet, elles 0',
  'Et aksjeselskap kan i stedet gå konkurs; da begrenser aksjekapitalen tapet, men praksisen er borte.':
    'Eit aksjeselskap kan i staden gå konkurs; då avgrensar aksjekapitalen tapet, men praksisen er borte.',
  '(resultat før selskapsskatt − selskapsskatt) × (1 − andel som deles ut); et underskudd i sin helhet':
    '(resultat før selskapsskatt − selskapsskatt) × (1 − del som blir delt ut); eit underskot i sin heilskap',
  'Skatteloven § 10-12; skjermingsrenten fra Skatteetatens kodeliste.':
    'Skattelova § 10-12; skjermingsrenta frå Skatteetatens kodeliste.',
  'Ubrukt skjerming føres ikke videre: med 30 000 kr i inngangsverdi høyst om lag 400 kr i skatt per år uten utbytte.':
    'Ubrukt skjerming blir ikkje ført vidare: med 30 000 kr i inngangsverdi høgst om lag 400 kr i skatt per år utan utbytte.',
  '(utbytte − skjerming) × oppjusteringsfaktor, ikke under null':
    '(utbytte − skjerming) × oppjusteringsfaktor, ikkje under null',
  'Skatteloven § 10-11; faktoren fra Skatteetatens kodeliste.':
    'Skattelova § 10-11; faktoren frå Skatteetatens kodeliste.',
  'Alminnelig inntekt': 'Alminneleg inntekt',
  'lønn − minstefradrag + næringsinntekt + oppjustert utbytte − andre fradrag, de delene som finnes':
    'lønn − minstefrådrag + næringsinntekt + oppjustert utbytte − andre frådrag, dei delane som finst',
  'fradrag per år': 'frådrag per år',
  Personfradrag: 'Personfrådrag',
  'årets personfradrag, høyst alminnelig inntekt': 'personfrådraget for året, høgst alminneleg inntekt',
  'Skatteloven § 15-4; beløpet fra Skatteetatens kodeliste.': 'Skattelova § 15-4; beløpet frå Skatteetatens kodeliste.',
  'Særskilt fradrag i innsatssonen': 'Særskilt frådrag i innsatssona',
  'årets særskilte fradrag, høyst alminnelig inntekt − personfradrag':
    'det særskilde frådraget for året, høgst alminneleg inntekt − personfrådrag',
  'Skatteetatens kodeliste; gjelder den som bor i Finnmark og Nord-Troms.':
    'Kodelista til Skatteetaten; gjeld den som bur i Finnmark og Nord-Troms.',
  'Alminnelig inntekt etter personfradrag': 'Alminneleg inntekt etter personfrådrag',
  'alminnelig inntekt − personfradrag − særskilt fradrag i innsatssonen':
    'alminneleg inntekt − personfrådrag − særskilt frådrag i innsatssona',
  'Skatt på alminnelig inntekt': 'Skatt på alminneleg inntekt',
  'alminnelig inntekt etter personfradrag × sats': 'alminneleg inntekt etter personfrådrag × sats',
  'Stortingets skattevedtak; satsen fra Skatteetatens kodeliste.':
    'Skattevedtaket frå Stortinget; satsen frå Skatteetatens kodeliste.',
  'Underskudd gir ingen skatt og føres ikke mot senere års overskudd; det er verdt 22 % av underskuddet i skatt senere.':
    'Underskot gir ingen skatt og blir ikkje ført mot overskot i seinare år; det er verdt 22 % av underskotet i skatt seinare.',
  'Skatt på alminnelig inntekt, innsatssonen': 'Skatt på alminneleg inntekt, innsatssona',
  'Den lavere satsen brukes også på oppjustert utbytte, som er del av alminnelig inntekt. Kildene sier ikke dette uttrykkelig; med vanlig sats blir skatten 3,5 % av oppjustert utbytte høyere, om lag 6 000 kr per 100 000 kr utbytte. Underskudd føres ikke mot senere år.':
    'Den lågare satsen blir òg brukt på oppjustert utbytte, som er del av alminneleg inntekt. Kjeldene seier ikkje dette uttrykkjeleg; med vanleg sats blir skatten 3,5 % av oppjustert utbytte høgare, om lag 6 000 kr per 100 000 kr utbytte. Underskot blir ikkje ført mot seinare år.',
  'Skjermingsfradrag (ikke noe skjermingsgrunnlag)': 'Skjermingsfrådrag (ikkje noko skjermingsgrunnlag)',
  'Andel av overskuddet som deles ut': 'Del av overskotet som blir delt ut',
  'hele overskuddet etter skatt': 'heile overskotet etter skatt',
  'lønn + utbytte − personskatt − underskudd som må dekkes, de delene som finnes':
    'lønn + utbytte − personskatt − underskot som må dekkast, dei delane som finst',
  'Pensjonsinnskudd for eieren (ingen)': 'Pensjonsinnskot for eigaren (ingen)',
  'Trygdeavgift av lønn (ingen lønn)': 'Trygdeavgift av lønn (inga lønn)',
  'ønsket lønn, høyst resultat før eierlønn ÷ ((1 + arbeidsgiveravgift) × (1 + pensjonssats)), ikke under null':
    'ønskt lønn, høgst resultat før eigarlønn ÷ ((1 + arbeidsgivaravgift) × (1 + pensjonssats)), ikkje under null',
  'Lønnen holdes nede når selskapet ikke har råd; et selskap med egenkapital kan ta ut mer. Uten eget tall er lønnen 7,1 G: full pensjonsopptjening i folketrygden, og mer enn de 6 G som sykepenger regnes av.':
    'Lønna blir halden nede når selskapet ikkje har råd; eit selskap med eigenkapital kan ta ut meir. Utan eige tal er lønna 7,1 G: full pensjonsopptening i folketrygda, og meir enn dei 6 G som sjukepengar blir rekna av.',
  'Høyeste pensjonsinnskudd for eieren': 'Høgaste pensjonsinnskot for eigaren',
  'sats × det laveste av lønn og inntektstak': 'sats × det lågaste av lønn og inntektstak',
  'De ekstra 18,1 % loven åpner for mellom 7,1 og 12 G, er ikke med.':
    'Dei ekstra 18,1 % lova opnar for mellom 7,1 og 12 G, er ikkje med.',
  'Pensjonsinnskudd for eieren, betalt av selskapet': 'Pensjonsinnskot for eigaren, betalt av selskapet',
  'ønsket innskudd, høyst høyeste innskudd': 'ønskt innskot, høgst høgaste innskot',
  'Arbeidsgiveravgift av eierens lønn': 'Arbeidsgivaravgift av lønna til eigaren',
  'Fribeløp igjen etter andre ansatte': 'Fribeløp igjen etter andre tilsette',
  'fribeløp − brukt på andre ansatte, ikke under null': 'fribeløp − brukt på andre tilsette, ikkje under null',
  'Arbeidsgiveravgift av eierens lønn, sone Ia': 'Arbeidsgivaravgift av lønna til eigaren, sone Ia',
  '(lønn + pensjonsinnskudd) × sats over fribeløpet − det laveste av fribeløpet og (lønn + pensjonsinnskudd) × (sats over − sats innenfor)':
    '(lønn + pensjonsinnskot) × sats over fribeløpet − det lågaste av fribeløpet og (lønn + pensjonsinnskot) × (sats over − sats innanfor)',
  'Skatteetaten, SKD-melding om arbeidsgiveravgift. Fribeløpet er spart avgift per år og konsern.':
    'Skatteetaten, SKD-melding om arbeidsgivaravgift. Fribeløpet er spart avgift per år og konsern.',
  'Ekstra arbeidsgiveravgift av eierens lønn': 'Ekstra arbeidsgivaravgift av lønna til eigaren',
  '(lønn − innslagspunkt) × sats; gjaldt 2023 og 2024, fra 2025 er satsen null':
    '(lønn − innslagspunkt) × sats; gjaldt 2023 og 2024, frå 2025 er satsen null',
  'Stortingets vedtak om arbeidsgiveravgift 2023 og 2024; gjaldt ikke de fleste pensjonsinnskudd.':
    'Stortingsvedtaket om arbeidsgivaravgift 2023 og 2024; gjaldt ikkje dei fleste pensjonsinnskot.',
  'Ekstra arbeidsgiveravgift av høy lønn': 'Ekstra arbeidsgivaravgift av høg lønn',
  'Regnes av hver måneds lønn som om hele året var likt.':
    'Blir rekna av lønna i kvar månad som om heile året var likt.',
  'Sum arbeidsgiveravgift av eierens lønn': 'Sum arbeidsgivaravgift av lønna til eigaren',
  'resultat før eierens lønn − lønn − pensjonsinnskudd − arbeidsgiveravgift':
    'resultat før lønna til eigaren − lønn − pensjonsinnskot − arbeidsgivaravgift',
  'Skatteetatens beregningsregler for fordelt beregnet personinntekt, fra 2023; skatteloven kapittel 12.':
    'Utrekningsreglane til Skatteetaten for fordelt berekna personinntekt, frå 2023; skattelova kapittel 12.',
  'Næringsinntekt før eget pensjonsinnskudd': 'Næringsinntekt før eige pensjonsinnskot',
  'overskudd − avskrivninger − renter på foretaksgjeld − premie for sykepenger, de delene som finnes':
    'overskot − avskrivingar − renter på føretaksgjeld − premie for sjukepengar, dei delane som finst',
  'næringsinntekt før eget pensjonsinnskudd − pensjonsinnskudd':
    'næringsinntekt før eige pensjonsinnskot − pensjonsinnskot',
  Skjermingsfradrag: 'Skjermingsfrådrag',
  'skjermingsgrunnlag × skjermingsrente, ikke under null': 'skjermingsgrunnlag × skjermingsrente, ikkje under null',
  'Virksomhet hele året; regelen regner per måned, så et halvt år gir halvt fradrag.':
    'Verksemd heile året; regelen reknar per månad, så eit halvt år gir halvt frådrag.',
  'Beregnet personinntekt': 'Berekna personinntekt',
  'næringsinntekt − skjermingsfradrag, ikke under null': 'næringsinntekt − skjermingsfrådrag, ikkje under null',
  'Negativ beregnet personinntekt føres ikke mot senere års; den er verdt trinnskatt og trygdeavgift av beløpet da, høyst 28,6 % med satsene for 2026.':
    'Negativ berekna personinntekt blir ikkje ført mot seinare år; ho er verd trinnskatt og trygdeavgift av beløpet då, høgst 28,6 % med satsane for 2026.',
  'Frivillig pensjonssparing for innehaver; sats og tak fra Skatteetatens tekster til næringsspesifikasjonen.':
    'Frivillig pensjonssparing for innehavar; sats og tak frå tekstane til Skatteetaten om næringsspesifikasjonen.',
  'Personinntekt før eget pensjonsinnskudd': 'Personinntekt før eige pensjonsinnskot',
  'næringsinntekt før eget pensjonsinnskudd − skjermingsfradrag, ikke under null':
    'næringsinntekt før eige pensjonsinnskot − skjermingsfrådrag, ikkje under null',
  'grunnbeløpet ved årets slutt': 'grunnbeløpet ved slutten av året',
  'Inntektstak for eget pensjonsinnskudd': 'Inntektstak for eige pensjonsinnskot',
  'antall G × grunnbeløp per 1. mai': 'talet på G × grunnbeløp per 1. mai',
  'Høyeste eget pensjonsinnskudd': 'Høgaste eige pensjonsinnskot',
  'sats × det laveste av personinntekt før eget pensjonsinnskudd og inntektstak':
    'sats × det lågaste av personinntekt før eige pensjonsinnskot og inntektstak',
  'Eget pensjonsinnskudd': 'Eige pensjonsinnskot',
  'Eget pensjonsinnskudd, det høyeste': 'Eige pensjonsinnskot, det høgaste',
  Minstefradrag: 'Minstefrådrag',
  'lønn × sats, høyst øvre grense': 'lønn × sats, høgst øvre grense',
  'Skatteloven §§ 6-30 til 6-32; satser fra Skatteetatens kodeliste.':
    'Skattelova §§ 6-30 til 6-32; satsar frå Skatteetatens kodeliste.',
  'lønn + beregnet personinntekt, de delene som finnes': 'lønn + berekna personinntekt, dei delane som finst',
  'skatt på alminnelig inntekt + trinnskatt + trygdeavgift': 'skatt på alminneleg inntekt + trinnskatt + trygdeavgift',
  'Samlet skatt og avgift': 'Samla skatt og avgift',
  'personskatt + selskapsskatt + arbeidsgiveravgift av eierens lønn':
    'personskatt + selskapsskatt + arbeidsgivaravgift av lønna til eigaren',
  'Saldo før avskrivning': 'Saldo før avskriving',
  Saldoavskrivning: 'Saldoavskriving',
  'saldo før avskrivning × sats; hele saldoen når den er under grensen for restsaldo':
    'saldo før avskriving × sats; heile saldoen når han er under grensa for restsaldo',
  'Skatteloven § 14-43; grensen for restsaldo fra Sticos og Skatteetatens næringsspesifikasjon.':
    'Skattelova § 14-43; grensa for restsaldo frå Sticos og næringsspesifikasjonen til Skatteetaten.',
  'Høyeste sats brukes hvert år, og grensen for restsaldo brukes på alle gruppene. En restsaldo trukket for tidlig flytter under 30 000 kr fradrag, høyst om lag 14 000 kr skatt, mellom år.':
    'Høgaste sats blir brukt kvart år, og grensa for restsaldo blir brukt på alle gruppene. Ein restsaldo trekt for tidleg flyttar under 30 000 kr frådrag, høgst om lag 14 000 kr skatt, mellom år.',
  'Saldo ved årets slutt': 'Saldo ved slutten av året',
  'saldo før avskrivning − avskrivning': 'saldo før avskriving − avskriving',
  'Stortingets skattevedtak; innslagspunkt og satser fra Skatteetatens kodeliste.':
    'Skattevedtaket frå Stortinget; innslagspunkt og satsar frå Skatteetatens kodeliste.',
  'Trinnskatt, ett trinn': 'Trinnskatt, eitt trinn',
  'summen av de fem trinnene': 'summen av dei fem trinna',
  'Folketrygdloven § 23-3; satser og nedre grense fra Skatteetatens kodeliste.':
    'Folketrygdlova § 23-3; satsar og nedre grense frå Skatteetatens kodeliste.',
  'lønn × sats for lønn, høyst (personinntekt − nedre grense) × opptrappingssats':
    'lønn × sats for lønn, høgst (personinntekt − nedre grense) × opptrappingssats',
  'beregnet personinntekt × sats for næring, høyst (personinntekt − nedre grense) × opptrappingssats − trygdeavgift av lønn':
    'berekna personinntekt × sats for næring, høgst (personinntekt − nedre grense) × opptrappingssats − trygdeavgift av lønn',
  'overskudd + lønn + utbytte − renter − forsikringspremie − eget pensjonsinnskudd − personskatt − underskudd i selskap som må dekkes, de delene som finnes':
    'overskot + lønn + utbytte − renter − forsikringspremie − eige pensjonsinnskot − personskatt − underskot i selskap som må dekkast, dei delane som finst',
  'eget aksjeselskap': 'eige aksjeselskap',
};
