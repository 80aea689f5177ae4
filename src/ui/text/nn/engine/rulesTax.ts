/** Records: tax and arbeidsgiveravgift. Nynorsk by the bokmål text. */
export const rulesTax: Readonly<Record<string, string>> = {
  'Arbeidsgiveravgift sone I': 'Arbeidsgivaravgift sone I',
  'Sonen følger kommunen der virksomheten er registrert; ved fjernarbeid høyeste sats. 2024: samme sats i tabellen for 2024–2025.':
    'Sona følgjer kommunen der verksemda er registrert; ved fjernarbeid høgaste sats. 2024: same sats i tabellen for 2024–2025.',
  'Arbeidsgiveravgift sone II': 'Arbeidsgivaravgift sone II',
  '2024: Kontohjelps satstabell, der 2024 ikke har egne soneprosenter; ordningen er godkjent uendret for 2022–2027.':
    '2024: satstabellen til Kontohjelp, der 2024 ikkje har eigne soneprosentar; ordninga er godkjend uendra for 2022–2027.',
  'Arbeidsgiveravgift sone III': 'Arbeidsgivaravgift sone III',
  'Arbeidsgiveravgift sone IV': 'Arbeidsgivaravgift sone IV',
  'Arbeidsgiveravgift sone IVa': 'Arbeidsgivaravgift sone IVa',
  'Arbeidsgiveravgift sone V': 'Arbeidsgivaravgift sone V',
  'Arbeidsgiveravgift sone Ia (satsen over fribeløpet)': 'Arbeidsgivaravgift sone Ia (satsen over fribeløpet)',
  'Satsen over fribeløpet. Innenfor fribeløpet er satsen lavere, se arbeidsgiveravgift.sone-ia-innenfor.prosent og fribeløpet.':
    'Satsen over fribeløpet. Innanfor fribeløpet er satsen lågare, sjå arbeidsgiveravgift.sone-ia-innenfor.prosent og fribeløpet.',
  'Arbeidsgiveravgift sone Ia innenfor fribeløpet': 'Arbeidsgivaravgift sone Ia innanfor fribeløpet',
  'Beløpet er differansen mellom de to satsene i sone Ia per år og konsern, ikke lønnssummen. Samme fribeløp som i 2024 er lagt til grunn for 2025 og 2026; kilden nevner beløpet uttrykkelig bare for sektorunntak.':
    'Beløpet er differansen mellom dei to satsane i sone Ia per år og konsern, ikkje lønnssummen. Same fribeløp som i 2024 er lagt til grunn for 2025 og 2026; kjelda nemner beløpet uttrykkjeleg berre for sektorunntak.',
  'Ekstra arbeidsgiveravgift på høy lønn, sats': 'Ekstra arbeidsgivaravgift på høg lønn, sats',
  'Avviklet fra 1.1.2025. Gjaldt ikke de fleste tjenestepensjonsinnskudd.':
    'Avvikla frå 1.1.2025. Gjaldt ikkje dei fleste tenestepensjonsinnskot.',
  'Ekstra arbeidsgiveravgift, innslagspunkt per ansatt': 'Ekstra arbeidsgivaravgift, innslagspunkt per tilsett',
  'Den ekstra avgiften er avviklet fra 1. januar 2025.': 'Den ekstra avgifta er avvikla frå 1. januar 2025.',
  'Skatt på alminnelig inntekt, person': 'Skatt på alminneleg inntekt, person',
  'Regnes av alminnelig inntekt etter personfradrag.': 'Blir rekna av alminneleg inntekt etter personfrådrag.',
  'Skatt på alminnelig inntekt, person bosatt i innsatssonen':
    'Skatt på alminneleg inntekt, person busett i innsatssona',
  'Finnmark og Nord-Troms (tiltakssonen; kalt innsatssonen fra 2026). Gjelder bosted, ikke praksissted.':
    'Finnmark og Nord-Troms (tiltakssona; kalla innsatssona frå 2026). Gjeld bustad, ikkje praksisstad.',
  'Skatt på alminnelig inntekt, aksjeselskap': 'Skatt på alminneleg inntekt, aksjeselskap',
  'Samme sats i innsatssonen; regional lettelse gjelder bare personer.':
    'Same sats i innsatssona; regional lette gjeld berre personar.',
  '2026: vedtatt beløp etter budsjettforlik; regjeringens forslag var 114 210.':
    '2026: vedteke beløp etter budsjettforlik; forslaget frå regjeringa var 114 210.',
  'Legges til personfradraget for bosatte i Finnmark og Nord-Troms.':
    'Blir lagt til personfrådraget for dei som bur i Finnmark og Nord-Troms.',
  'Minstefradrag i lønn, sats': 'Minstefrådrag i lønn, sats',
  'Gjelder lønn, ikke næringsinntekt.': 'Gjeld lønn, ikkje næringsinntekt.',
  'Minstefradrag i lønn, øvre grense': 'Minstefrådrag i lønn, øvre grense',
  'Nås ved lønn fra ca. 208 000 kr i 2026; for leger er grensen alltid fradraget.':
    'Blir nådd ved lønn frå ca. 208 000 kr i 2026; for legar er grensa alltid frådraget.',
  'Regnes av personinntekt (lønn, pensjon og beregnet personinntekt fra næring samlet).':
    'Blir rekna av personinntekt (lønn, pensjon og berekna personinntekt frå næring samla).',
  'Egen lavere sats i innsatssonen er borte fra 2024 (2023: 11,5 %).':
    'Eigen lågare sats i innsatssona er borte frå 2024 (2023: 11,5 %).',
  '2026: 0,1 prosentpoeng høyere enn i det første budsjettforslaget.':
    '2026: 0,1 prosentpoeng høgare enn i det første budsjettforslaget.',
  'Av brutto personinntekt fra lønn.': 'Av brutto personinntekt frå lønn.',
  'Av beregnet personinntekt. Noen nettabeller har byttet om 2024- og 2025-satsen.':
    'Av berekna personinntekt. Nokre nettabellar har bytt om 2024- og 2025-satsen.',
  'Avgiften er det laveste av full sats på all inntekt og 25 % av det som overstiger nedre grense.':
    'Avgifta er det lågaste av full sats på all inntekt og 25 % av det som overstig nedre grense.',
  'Høyeste skjermingsrente, enkeltpersonforetak': 'Høgaste skjermingsrente, enkeltpersonføretak',
  'Brukes på snittet av inngående og utgående netto skjermingsgrunnlag. Fastsettes i januar etter inntektsåret. En kontrolltekst for 2025 viser fortsatt 4,9 %; kodelisten (endret april 2026) har 4,6 %.':
    'Blir brukt på snittet av inngåande og utgåande netto skjermingsgrunnlag. Blir fastsett i januar etter inntektsåret. Ein kontrolltekst for 2025 viser framleis 4,9 %; kodelista (endra april 2026) har 4,6 %.',
  'Renten for 2026 blir fastsatt i januar 2027; verdien er fjorårets sats ført videre.':
    'Renta for 2026 blir fastsett i januar 2027; verdien er satsen for året før, ført vidare.',
  'Skjermingsrente, personlig aksjonær og deltaker': 'Skjermingsrente, personleg aksjonær og deltakar',
  'Brukes på inngangsverdi pluss ubrukt skjerming.': 'Blir brukt på inngangsverdi pluss ubrukt skjerming.',
  'Oppjusteringsfaktor for utbytte og andre eierinntekter': 'Oppjusteringsfaktor for utbytte og andre eigarinntekter',
  '22 % × 1,72. Samlet skatt på selskapsoverskudd delt ut: 22 % + 78 % × 37,84 % = 51,5 %. Virkningen av 18,5 %-satsen på utbytte i innsatssonen er ikke avklart.':
    '22 % × 1,72. Samla skatt på selskapsoverskot delt ut: 22 % + 78 % × 37,84 % = 51,5 %. Verknaden av 18,5 %-satsen på utbytte i innsatssona er ikkje avklart.',
  'Fradrag for fagforeningskontingent, øvre grense': 'Frådrag for fagforeiningskontingent, øvre grense',
  'Næringsdrivende kan velge kontingent til yrkesorganisasjon som næringskostnad; regelen er ikke kildefestet her.':
    'Næringsdrivande kan velje kontingent til yrkesorganisasjon som næringskostnad; regelen er ikkje kjeldefesta her.',
  'Høyeste marginalskatt på lønn uten arbeidsgiveravgift': 'Høgaste marginalskatt på lønn utan arbeidsgivaravgift',
  'Høyeste marginalskatt på lønn med arbeidsgiveravgift sone I':
    'Høgaste marginalskatt på lønn med arbeidsgivaravgift sone I',
  'Høyeste marginalskatt på næringsinntekt': 'Høgaste marginalskatt på næringsinntekt',
  '2026 gir samme tall: 22 + 17,8 + 10,8.': '2026 gir same tal: 22 + 17,8 + 10,8.',
  'Høyeste marginalskatt på utbytte med selskapsskatt': 'Høgaste marginalskatt på utbytte med selskapsskatt',
  'Saldo gruppe a kontormaskiner (pc, server), høyeste sats': 'Saldo gruppe a kontormaskiner (pc, tenar), høgaste sats',
  'Ingen egen kilde for 2026; 2025-satsen ført videre.': 'Inga eiga kjelde for 2026; 2025-satsen ført vidare.',
  'Saldo gruppe b goodwill (betalt praksisverdi), høyeste sats':
    'Saldo gruppe b goodwill (betalt praksisverdi), høgaste sats',
  'Gjelder ervervet forretningsverdi. Kjøp av aksjer i et legekontor gir ikke slik avskrivning.':
    'Gjeld erverva forretningsverdi. Kjøp av aksjar i eit legekontor gir ikkje slik avskriving.',
  'Saldo gruppe d inventar og medisinsk utstyr, høyeste sats':
    'Saldo gruppe d inventar og medisinsk utstyr, høgaste sats',
  'Saldo gruppe j fast teknisk installasjon, høyeste sats': 'Saldo gruppe j fast teknisk installasjon, høgaste sats',
  'Restsaldo som kan trekkes helt': 'Restsaldo som kan trekkjast heilt',
  'Under grensen kan satsen settes fritt mellom 0 og 100 %.':
    'Under grensa kan satsen setjast fritt mellom 0 og 100 %.',
  'Formuesskatt, bunnfradrag enslig': 'Formuesskatt, botnfrådrag einsleg',
  'Standardsats; enkelte kommuner har lavere.': 'Standardsats; enkelte kommunar har lågare.',
  'Formuesskatt til staten, lav sats': 'Formuesskatt til staten, låg sats',
  'Formuesskatt til staten, høy sats': 'Formuesskatt til staten, høg sats',
  'Formuesskatt, grense for høy statlig sats, enslig': 'Formuesskatt, grense for høg statleg sats, einsleg',
  'Formuesverdi av aksjer, andel av verdi': 'Formuesverdi av aksjar, del av verdi',
  'Formuesverdi av driftsmidler i næring, andel av verdi': 'Formuesverdi av driftsmiddel i næring, del av verdi',
};
