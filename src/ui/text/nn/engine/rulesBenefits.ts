/** Records: benefits and pensions. Nynorsk by the bokmål text. */
export const rulesBenefits: Readonly<Record<string, string>> = {
  'Feriepenger med fem ukers ferie': 'Feriepengar med fem veker ferie',
  'Lovens minste er 10,2 %; 2,3 prosentpoeng ekstra over 60 år inntil 6 G.':
    'Minstesatsen i lova er 10,2 %; 2,3 prosentpoeng ekstra over 60 år inntil 6 G.',
  'Feriepenger, lovens minstesats': 'Feriepengar, minstesatsen i lova',
  'Obligatorisk tjenestepensjon, minste innskudd': 'Obligatorisk tenestepensjon, minste innskot',
  'Fra første krone inntil 12 G. Arbeidsgiveravgift i tillegg.':
    'Frå første krone inntil 12 G. Arbeidsgivaravgift i tillegg.',
  'Innskuddspensjon i helsetjenester, snitt': 'Innskotspensjon i helsetenester, snitt',
  'Storebrand-kunder.': 'Storebrand-kundar.',
  'Sykepleierpensjon, arbeidsgivers premie': 'Sjukepleiarpensjon, premie for arbeidsgivaren',
  'Om lag 20 %. Årets sats fra KLP er ikke funnet.': 'Om lag 20 %. Satsen for året frå KLP er ikkje funnen.',
  'Offentlig tjenestepensjon for ansatt lege, arbeidsgivers premie':
    'Offentleg tenestepensjon for tilsett lege, premie for arbeidsgivaren',
  'Ingen kilde; KLP- eller pensjonskassesats må settes inn.':
    'Inga kjelde; sats frå KLP eller pensjonskasse må setjast inn.',
  'Offentlig tjenestepensjon, ansattes trekk': 'Offentleg tenestepensjon, trekk for den tilsette',
  'Vanlig trekk, ikke kildefestet her. Fradragsberettiget.':
    'Vanleg trekk, ikkje kjeldefesta her. Gir rett til frådrag.',
  'Alderspensjon i folketrygden, opptjening': 'Alderspensjon i folketrygda, opptening',
  'Inntekt inntil 7,1 G (DNB 2024: 880 599 kr). Lik for lønn og beregnet personinntekt; utbytte gir ingen opptjening.':
    'Inntekt inntil 7,1 G (DNB 2024: 880 599 kr). Lik for lønn og berekna personinntekt; utbytte gir inga opptening.',
  'Pensjonsinnskudd for innehaver av enkeltpersonforetak, høyeste sats':
    'Pensjonsinnskot for innehavar av enkeltpersonføretak, høgaste sats',
  'Av beregnet personinntekt fra næringen. 2024 bekreftet av tall i DNB-artikkel (7 % av 1 488 336 kr = 104 184 kr). Innskuddet trekkes i næringsinntekten og senker derfor både alminnelig inntekt og personinntekt.':
    'Av berekna personinntekt frå næringa. 2024 stadfesta av tal i DNB-artikkel (7 % av 1 488 336 kr = 104 184 kr). Innskotet blir trekt i næringsinntekta og senkar derfor både alminneleg inntekt og personinntekt.',
  'Pensjonsinnskudd for innehaver, inntektstak': 'Pensjonsinnskot for innehavar, inntektstak',
  'G per 1. mai i inntektsåret er brukt i eksemplene (DNB gjør det samme for 2024). Grunnlaget er fra første krone; eldre omtaler regner fra 1 G.':
    'G per 1. mai i inntektsåret er brukt i døma (DNB gjer det same for 2024). Grunnlaget er frå første krone; eldre omtalar reknar frå 1 G.',
  'Pensjonsinnskudd for innehaver, største beløp': 'Pensjonsinnskot for innehavar, største beløp',
  'Innskuddspensjon for ansatt eier i AS, høyeste sats 0–12 G':
    'Innskotspensjon for tilsett eigar i AS, høgaste sats 0–12 G',
  'Loven åpner dessuten for inntil 18,1 % ekstra mellom 7,1 og 12 G; heller ikke det er kildefestet her. Arbeidsgiveravgift kommer i tillegg til innskuddet.':
    'Lova opnar dessutan for inntil 18,1 % ekstra mellom 7,1 og 12 G; heller ikkje det er kjeldefesta her. Arbeidsgivaravgift kjem i tillegg til innskotet.',
  'Individuell sparing til pensjon, høyeste fradrag': 'Individuell sparing til pensjon, høgaste frådrag',
  'Gir fradrag bare i alminnelig inntekt (22 %), ikke i personinntekt.':
    'Gir frådrag berre i alminneleg inntekt (22 %), ikkje i personinntekt.',
  '2026-beløpet finnes også i Skatteetatens kodeliste for 2026.':
    '2026-beløpet finst òg i kodelista til Skatteetaten for 2026.',
  'Fire måneder gammel G og åtte måneder ny G.': 'Fire månader gammal G og åtte månader ny G.',
  'Grunnbeløp, vekst fra året før': 'Grunnbeløp, vekst frå året før',
  'Fra omregningsfaktorene; brukt som lønnsindeks der nyere lønnstall mangler.':
    'Frå omrekningsfaktorane; brukt som lønnsindeks der nyare lønnstal manglar.',
  'Sykepenger til næringsdrivende, dekning uten forsikring': 'Sjukepengar til næringsdrivande, dekning utan forsikring',
  'Samme sats i ekspertutvalgets kap. 5.4.1. Var 75 % fra 1.10.2017.':
    'Same sats i kap. 5.4.1 hos ekspertutvalet. Var 75 % frå 1.10.2017.',
  'Sykepenger til næringsdrivende, dager uten dekning': 'Sjukepengar til næringsdrivande, dagar utan dekning',
  'Regnes fra lege er oppsøkt eller Nav har fått melding.':
    'Blir rekna frå lege er oppsøkt eller Nav har fått melding.',
  'Sykepengegrunnlag, tak': 'Sjukepengegrunnlag, tak',
  'Snitt av pensjonsgivende inntekt de tre siste ferdiglignede år; skjønn ved varig endring over 25 %.':
    'Snitt av pensjonsgivande inntekt dei tre siste ferdiglikna åra; skjønn ved varig endring over 25 %.',
  'Sykepenger, lengste periode': 'Sjukepengar, lengste periode',
  'Sykepenger til ansatt, dekning fra første dag': 'Sjukepengar til tilsett, dekning frå første dag',
  'Arbeidsgiver betaler 16 dager, deretter Nav, inntil 6 G. Mange tariffer gir full lønn over 6 G.':
    'Arbeidsgivar betaler 16 dagar, deretter Nav, inntil 6 G. Mange tariffar gir full lønn over 6 G.',
  'Nav-forsikring: 80 % fra første dag, premie': 'Nav-forsikring: 80 % frå første dag, premie',
  'Av inntekt inntil 6 G. Satsen står på siden som bruker 6 G = 780 960 kr; satser for 2024 og en egen bekreftelse for 2026 mangler.':
    'Av inntekt inntil 6 G. Satsen står på sida som bruker 6 G = 780 960 kr; satsar for 2024 og ei eiga stadfesting for 2026 manglar.',
  'Nav-forsikring: 100 % fra dag 17, premie': 'Nav-forsikring: 100 % frå dag 17, premie',
  'Nav-forsikring: 100 % fra første dag, premie': 'Nav-forsikring: 100 % frå første dag, premie',
  '2017: Altinns eldre side. Premien er fradragsberettiget.':
    '2017: den eldre sida til Altinn. Premien gir rett til frådrag.',
  'Fratrekk for ytelse fra Nav (for næringsdrivende 80 % av inntil 6 G). Grunnlag: refusjoner, egenandeler, praksiskompensasjon og basistilskudd året før; ikke legevakt.':
    'Fråtrekk for yting frå Nav (for næringsdrivande 80 % av inntil 6 G). Grunnlag: refusjonar, eigendelar, praksiskompensasjon og basistilskot året før; ikkje legevakt.',
  'Også omtalt i ekspertutvalgets kap. 5.4.2.': 'Ekspertutvalet omtaler det òg i kap. 5.4.2.',
  'Fratrekk for basistilskudd og praksisleie fra vikar; høyst 90 % av dokumenterte driftsutgifter.':
    'Fråtrekk for basistilskot og praksisleige frå vikar; høgst 90 % av dokumenterte driftsutgifter.',
  'Nyere tak er ikke funnet.': 'Nyare tak er ikkje funne.',
  'SOP dagsats, antall dager i året': 'SOP dagsats, talet på dagar i året',
  '233 515 kr / 365 = 640 kr, som i eksempelet; også lørdag og søndag.':
    '233 515 kr / 365 = 640 kr, som i dømet; òg laurdag og søndag.',
  'SOP sykehjelp, karens': 'SOP sjukehjelp, karens',
  'Minst 50 % sykmeldt i egen praksis; normalt krav om rett til sykepenger. Gjelder også lege ansatt i eget AS.':
    'Minst 50 % sjukmeld i eigen praksis; normalt krav om rett til sjukepengar. Gjeld òg lege tilsett i eige AS.',
  'SOP, medlemstid i folketrygden': 'SOP, medlemstid i folketrygda',
  'Automatisk medlemskap for leger i privat virksomhet; gratis.':
    'Automatisk medlemskap for legar i privat verksemd; gratis.',
  'Statens tilskudd til SOP': 'Tilskotet frå staten til SOP',
  'SOP svangerskapspenger, minste praksisinntekt': 'SOP svangerskapspengar, minste praksisinntekt',
  'Privat sykeavbruddsforsikring, høyeste dagsats': 'Privat sjukeavbrotsforsikring, høgaste dagsats',
  'Etter 16 dager, inntil 364 dager, ved 100 % sykmelding. Premie ikke oppgitt.':
    'Etter 16 dagar, inntil 364 dagar, ved 100 % sjukmelding. Premie ikkje oppgitt.',
  'Foreldrepenger til næringsdrivende, dekning': 'Foreldrepengar til næringsdrivande, dekning',
  'Foreldrepenger, tak': 'Foreldrepengar, tak',
  'Foreldrepenger, samlet periode ved 100 %': 'Foreldrepengar, samla periode ved 100 %',
  '15 uker til hver forelder. 80 %-perioden er senere forlenget; ny lengde er ikke kildefestet her.':
    '15 veker til kvar forelder. 80 %-perioden er seinare forlengd; ny lengd er ikkje kjeldefesta her.',
  'Grunnlag: snitt av tre år, tak 6 G. Ingen ventetid.': 'Grunnlag: snitt av tre år, tak 6 G. Inga ventetid.',
  'Frivillig yrkesskadetrygd for næringsdrivende, premie': 'Frivillig yrkesskadetrygd for næringsdrivande, premie',
  'Inntekt inntil 12 G. Udatert side; fra-datoen er satt her.':
    'Inntekt inntil 12 G. Udatert side; frå-datoen er sett her.',
  'Ingen prisliste funnet.': 'Inga prisliste funnen.',
  'Legemeldt sykefravær, alle arbeidstakere': 'Legemeldt sjukefråvær, alle arbeidstakarar',
  'Andre kvartal; alle yrker. Fastleger og privatpraktiserende har lavere sykefravær enn andre leger (Tidsskriftet nr. 16/2014), så satsen er heller for høy enn for lav. Nyere tall for fastleger er ikke funnet; bruk egen sats.':
    'Andre kvartal; alle yrke. Fastlegar og privatpraktiserande har lågare sjukefråvær enn andre legar (Tidsskriftet nr. 16/2014), så satsen er heller for høg enn for låg. Nyare tal for fastlegar er ikkje funne; bruk eigen sats.',
  'Legemeldt sykefravær, gjennomsnittlig varighet': 'Legemeldt sjukefråvær, gjennomsnittleg lengd',
  'Påbegynte tilfeller i tredje kvartal, alle yrker. Brukt til å fordele fraværet på de første 16 dagene og resten.':
    'Påbyrja tilfelle i tredje kvartal, alle yrke. Brukt til å fordele fråværet på dei første 16 dagane og resten.',
  'Fra krav til utbetaling fra Helfo': 'Frå krav til utbetaling frå Helfo',
  'Siden er udatert og brukt for alle planår. Avtalens ytterste frist er 30 dager.':
    'Sida er udatert og brukt for alle planår. Den ytste fristen i avtalen er 30 dagar.',
};
