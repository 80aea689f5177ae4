/** The glossary: terms of art in their nynorsk form, and what they mean. Nynorsk by the bokmål text. */
export const glossary: Readonly<Record<string, string>> = {
  'Inntekt etter hva legen gjør: refusjoner fra Helfo og egenandeler fra pasientene.':
    'Inntekt etter kva legen gjer: refusjonar frå Helfo og eigendelar frå pasientane.',
  'Lege i spesialisering i allmennmedisin. Tilskudd til kommunen etter ALIS-avtale.':
    'Lege i spesialisering i allmennmedisin. Tilskot til kommunen etter ALIS-avtale.',
  'alminnelig inntekt': 'alminneleg inntekt',
  'All skattepliktig inntekt etter fradrag; skattegrunnlaget for den flate satsen.':
    'All skattepliktig inntekt etter frådrag; skattegrunnlaget for den flate satsen.',
  arbeidsgiveravgift: 'arbeidsgivaravgift',
  'Avgift arbeidsgiver betaler av lønn, feriepenger og pensjonsinnskudd, med sats etter sonen virksomheten er registrert i.':
    'Avgift arbeidsgivar betaler av lønn, feriepengar og pensjonsinnskot, med sats etter sona verksemda er registrert i.',
  'Timer legen arbeider, i pasientkontakt og utenom. Arbeidsmiljølovens grenser gjelder ansatte, ikke næringsdrivende.':
    'Timar legen arbeider, i pasientkontakt og utanom. Grensene i arbeidsmiljølova gjeld tilsette, ikkje næringsdrivande.',
  'Hva en hel stilling koster kontoret: lønn med feriepenger, arbeidsgiveravgift og pensjon.':
    'Kva ei heil stilling kostar kontoret: lønn med feriepengar, arbeidsgivaravgift og pensjon.',
  avbruddsforsikring: 'avbrotsforsikring',
  'Privat forsikring som betaler en dagsats når legen er syk.':
    'Privat forsikring som betaler ein dagsats når legen er sjuk.',
  avkastningskrav: 'avkastingskrav',
  'Det penger må gi per år etter skatt for at det skal lønne seg å binde dem i en praksis.':
    'Det pengar må gi per år etter skatt for at det skal lønne seg å binde dei i ein praksis.',
  'Næringsdrivende fastlege der kommunen stiller lokaler, utstyr og personell mot betaling.':
    'Næringsdrivande fastlege der kommunen stiller lokale, utstyr og personell mot betaling.',
  'Spesialist med driftsavtale med et regionalt helseforetak; har egne takster som fastleger ikke bruker.':
    'Spesialist med driftsavtale med eit regionalt helseføretak; har eigne takstar som fastlegar ikkje bruker.',
  'Basistilskudd, grunntilskudd og utjamningstilskudd: inntekt som følger listen, ikke aktiviteten.':
    'Basistilskot, grunntilskot og utjamningstilskot: inntekt som følgjer lista, ikkje aktiviteten.',
  basistilskudd: 'basistilskot',
  'Årlig tilskudd fra kommunen per innbygger på fastlegens liste.':
    'Årleg tilskot frå kommunen per innbyggjar på lista til fastlegen.',
  'Årsverk av medarbeidere ved kontoret, i alt eller per lege.':
    'Årsverk av medarbeidarar ved kontoret, i alt eller per lege.',
  'Tillegg til fastlønn, ofte en andel av refusjoner og egenandeler.':
    'Tillegg til fastlønn, ofte ein del av refusjonar og eigendelar.',
  'daglig leder': 'dagleg leiar',
  'Den som leder kontoret til daglig, med en avtalt del av en stilling.':
    'Den som leier kontoret til dagleg, med ein avtalt del av ei stilling.',
  'At legen overlater en konsultasjon eller prosedyre til en medarbeider. Sykepleier har egne takster fra 1. januar 2026.':
    'At legen overlèt ein konsultasjon eller prosedyre til ein medarbeidar. Sjukepleiar har eigne takstar frå 1. januar 2026.',
  'direkte oppgjør': 'direkte oppgjer',
  'Avtale der Helfo betaler refusjonen til legen, så pasienten bare betaler egenandelen.':
    'Avtale der Helfo betaler refusjonen til legen, så pasienten berre betaler eigendelen.',
  'Måten praksisen er organisert og avlønnet på: næringsdrift, 8.2-avtale, fastlønn og andre.':
    'Måten praksisen er organisert og avlønt på: næringsdrift, 8.2-avtale, fastlønn og andre.',
  'Kontorets kostnader før legens egen godtgjørelse: personell, lokaler, IKT, forbruk og administrasjon.':
    'Kostnadene til kontoret før legen si eiga godtgjersle: personell, lokale, IKT, forbruk og administrasjon.',
  'Legenes andel av inntekten før finans og skatt.': 'Den delen legane får av inntekta før finans og skatt.',
  'Konsultasjon ved tekst, telefon eller video, med egne takster.':
    'Konsultasjon ved tekst, telefon eller video, med eigne takstar.',
  egenandel: 'eigendel',
  'Den delen av honoraret pasienten betaler; Helfo betaler den for pasienter med frikort eller fritak.':
    'Den delen av honoraret pasienten betaler; Helfo betaler han for pasientar med frikort eller fritak.',
  egenandelstak: 'eigendelstak',
  'Beløpet en pasient betaler i egenandeler i løpet av et år før frikortet gjelder.':
    'Beløpet ein pasient betaler i eigendelar i løpet av eit år før frikortet gjeld.',
  eierlønn: 'eigarlønn',
  'Lønn legen tar ut av sitt eget aksjeselskap; resten av overskuddet skattlegges i selskapet.':
    'Lønn legen tek ut av sitt eige aksjeselskap; resten av overskotet blir skattlagt i selskapet.',
  'kapital på spill': 'kapital på spel',
  'Det legen har satt inn i praksisen eller selv svarer for, og kan tape: kjøpesum, utstyr som ikke er avskrevet, engangskostnader, egenkapital i selskapet og underskudd som er dekket.':
    'Det legen har sett inn i praksisen eller sjølv svarer for, og kan tape: kjøpesum, utstyr som ikkje er avskrive, eingongskostnader, eigenkapital i selskapet og underskot som er dekt.',
  'Kort kontakt uten konsultasjon: oppmøte, brev, telefon eller digital melding.':
    'Kort kontakt utan konsultasjon: oppmøte, brev, telefon eller digital melding.',
  etableringstilskudd: 'etableringstilskot',
  'Tidligere tilskudd til ny fastlegeavtale med få eller ingen på listen.':
    'Tidlegare tilskot til ny fastlegeavtale med få eller ingen på lista.',
  fagforeningsfradrag: 'fagforeiningsfrådrag',
  'Fradrag for kontingent til fagforening, opptil en årlig grense.':
    'Frådrag for kontingent til fagforeining, opp til ei årleg grense.',
  'Avtalen mellom kommunen og den enkelte lege om å ha liste.':
    'Avtalen mellom kommunen og den enkelte legen om å ha liste.',
  fastlegeordningen: 'fastlegeordninga',
  'Ordningen der hver innbygger kan ha en fast lege på listen.':
    'Ordninga der kvar innbyggjar kan ha ein fast lege på lista.',
  'Foreslått form der et selskap holder avtalen og listeansvaret, og legene er ansatt eller på kontrakt.':
    'Foreslått form der eit selskap held avtalen og listeansvaret, og legane er tilsette eller på kontrakt.',
  'Lønn til fastlege som er ansatt i kommunen.': 'Lønn til fastlege som er tilsett i kommunen.',
  feriepenger: 'feriepengar',
  'Lønn under ferie: minst 10,2 prosent av lønnen etter loven, 12 prosent med fem ukers ferie.':
    'Lønn under ferie: minst 10,2 prosent av lønna etter lova, 12 prosent med fem veker ferie.',
  folketrygden: 'folketrygda',
  'Den offentlige trygden, med alderspensjon, sykepenger og helsetjenester.':
    'Den offentlege trygda, med alderspensjon, sjukepengar og helsetenester.',
  foreldrepenger: 'foreldrepengar',
  'Ytelse fra Nav ved fødsel, opptil 6 G.': 'Yting frå Nav ved fødsel, opp til 6 G.',
  foretaksmodellen: 'føretaksmodellen',
  'Skattemodellen for enkeltpersonforetak: overskudd over skjerming er personinntekt.':
    'Skattemodellen for enkeltpersonføretak: overskot over skjerming er personinntekt.',
  'Skatt av netto formue over et bunnfradrag.': 'Skatt av netto formue over eit botnfrådrag.',
  forskuddsskatt: 'forskotsskatt',
  'Skatten næringsdrivende betaler selv i fire terminer i inntektsåret, og selskaper i to terminer året etter.':
    'Skatten næringsdrivande betaler sjølv i fire terminar i inntektsåret, og selskap i to terminar året etter.',
  'I sone Ia: beløpet spart arbeidsgiveravgift kan nå før full sats gjelder.':
    'I sone Ia: beløpet spart arbeidsgivaravgift kan nå før full sats gjeld.',
  'Løfte fra kommunen om å kjøpe tilbake praksisen; normalt ikke lov for næringsdrivende fastleger.':
    'Løfte frå kommunen om å kjøpe tilbake praksisen; normalt ikkje lov for næringsdrivande fastlegar.',
  'Beløpet som ytelser og grenser i folketrygden regnes etter, regulert 1. mai.':
    'Beløpet som ytingar og grenser i folketrygda blir rekna etter, regulert 1. mai.',
  grunntilskudd: 'grunntilskot',
  'Tilskudd som for 500 listeinnbyggere når listen er kortere, i høyst 24 måneder fra avtalen er inngått.':
    'Tilskot som for 500 listeinnbyggjarar når lista er kortare, i høgst 24 månader frå avtalen er inngått.',
  'Foreslått avtale med kontoret ved siden av legenes individuelle avtaler.':
    'Foreslått avtale med kontoret ved sida av dei individuelle avtalane til legane.',
  'Medarbeider ved legekontoret med autorisasjon som helsesekretær.':
    'Medarbeidar ved legekontoret med autorisasjon som helsesekretær.',
  hjemfall: 'heimfall',
  'At kommunen overtar hjemmelen uten vederlag når ingen kvalifisert lege vil kjøpe praksisen.':
    'At kommunen tek over heimelen utan vederlag når ingen kvalifisert lege vil kjøpe praksisen.',
  'Det legen har rett til for en takst: refusjon pluss egenandel.':
    'Det legen har rett til for ein takst: refusjon pluss eigendel.',
  'inntekts- og kostnadsundersøkelsen (IKU)': 'inntekts- og kostnadsundersøkinga (IKU)',
  'Undersøkelse av fastlegers driftsinntekter og driftskostnader.':
    'Undersøking av driftsinntektene og driftskostnadene til fastlegar.',
  innløsning: 'innløysing',
  'At kommunen betaler fratredende lege når hjemmelen ikke blir solgt.':
    'At kommunen betaler fråtredande lege når heimelen ikkje blir seld.',
  innsatssonen: 'innsatssona',
  'Finnmark og sju kommuner i Nord-Troms, til 2025 kalt tiltakssonen, med lavere skatt for bosatte.':
    'Finnmark og sju kommunar i Nord-Troms, til 2025 kalla tiltakssona, med lågare skatt for dei som bur der.',
  innskuddspensjon: 'innskotspensjon',
  'Pensjon av årlige innskudd, med en høyeste sats og et tak i G.':
    'Pensjon av årlege innskot, med ein høgaste sats og eit tak i G.',
  'Avtale som gir en lege i spesialisering rett til refusjon ved siden av fastlegen.':
    'Avtale som gir ein lege i spesialisering rett til refusjon ved sida av fastlegen.',
  'Frivillig pensjonssparing med fradrag i alminnelig inntekt.':
    'Frivillig pensjonssparing med frådrag i alminneleg inntekt.',
  'Dager uten dekning før en ytelse begynner.': 'Dagar utan dekning før ei yting byrjar.',
  'Listeinnbygger nummer 1 001: derfra var basistilskuddet lavere fra 1. mai 2020 til 30. april 2023.':
    'Listeinnbyggjar nummer 1 001: derfrå var basistilskotet lågare frå 1. mai 2020 til 30. april 2023.',
  'Andre allmennlegeoppgaver kommunen kan pålegge, for eksempel sykehjem og helsestasjon.':
    'Andre allmennlegeoppgåver kommunen kan pålegge, til dømes sjukeheim og helsestasjon.',
  'Kontor der kommunen er arbeidsgiver og får inntektene.': 'Kontor der kommunen er arbeidsgivar og får inntektene.',
  'Undersøkelse eller samtale som gir konsultasjonstakst.': 'Undersøking eller samtale som gir konsultasjonstakst.',
  'Etterutdanning og kurs, blant annet for å beholde spesialiteten.':
    'Etterutdanning og kurs, mellom anna for å behalde spesialiteten.',
  'Dag legen har pasienter på kontoret.': 'Dag legen har pasientar på kontoret.',
  listelengde: 'listelengd',
  'Antall innbyggere på fastlegens liste.': 'Talet på innbyggjarar på lista til fastlegen.',
  'Høyeste antall innbyggere fastlegen skal ha på listen, avtalt med kommunen; 2 500 er øvre grense.':
    'Det høgaste talet på innbyggjarar fastlegen skal ha på lista, avtalt med kommunen; 2 500 er øvre grense.',
  'Hvor mye en listes basistilskudd per innbygger avviker fra landsgjennomsnittet, som er 1,00.':
    'Kor mykje basistilskotet per innbyggjar for ei liste avvik frå landsgjennomsnittet, som er 1,00.',
  lønnsoppgjør: 'lønnsoppgjer',
  'Årlig oppgjør om lønn; i KS-området fra 1. mai.': 'Årleg oppgjer om lønn; i KS-området frå 1. mai.',
  'Skatten av den siste tjente kronen.': 'Skatten av den siste tente krona.',
  merkostnad: 'meirkostnad',
  'Det kommunen betaler til fastlegeordningen utover basistilskuddet.':
    'Det kommunen betaler til fastlegeordninga ut over basistilskotet.',
  minstefradrag: 'minstefrådrag',
  'Fradrag i lønn med en sats og en øvre grense.': 'Frådrag i lønn med ein sats og ei øvre grense.',
  'Overskudd i egen virksomhet etter driftskostnader.': 'Overskot i eiga verksemd etter driftskostnader.',
  'Tillegg til sykepenger for næringsdrivende mot premie til Nav.':
    'Tillegg til sjukepengar for næringsdrivande mot premie til Nav.',
  'Digital legetjeneste utenom fastlegens kontor.': 'Digital legeteneste utanom kontoret til fastlegen.',
  nullhjemmel: 'nullheimel',
  'Ny fastlegeavtale som begynner uten innbyggere på listen.':
    'Ny fastlegeavtale som byrjar utan innbyggjarar på lista.',
  'opparbeidet praksis': 'opparbeidd praksis',
  'Den delen av prisen for en praksis som ikke er inventar og utstyr.':
    'Den delen av prisen for ein praksis som ikkje er inventar og utstyr.',
  'obligatorisk tjenestepensjon (OTP)': 'obligatorisk tenestepensjon (OTP)',
  'Pensjonssparing arbeidsgiver må ha for ansatte, minst 2 prosent av lønnen.':
    'Pensjonssparing arbeidsgivar må ha for tilsette, minst 2 prosent av lønna.',
  'pasienttilpasset basistilskudd': 'pasienttilpassa basistilskot',
  'Basistilskudd fra 1. mai 2023, vektet etter kjønn, alder, bruk, sentralitet og utdanningsnivå.':
    'Basistilskot frå 1. mai 2023, vekta etter kjønn, alder, bruk, sentralitet og utdanningsnivå.',
  personfradrag: 'personfrådrag',
  'Fradrag alle har i alminnelig inntekt.': 'Frådrag alle har i alminneleg inntekt.',
  praksisfravær: 'praksisfråvær',
  'Legens fravær ved egen eller barns sykdom; basistilskuddet betales uendret i et avtalt antall dager.':
    'Fråvær fordi legen sjølv eller barn er sjuke; basistilskotet blir betalt uendra i eit avtalt tal dagar.',
  'Forsøk 2018–2024 med sykepleier og andre i team med fastlegen.':
    'Forsøk 2018–2024 med sjukepleiar og andre i team med fastlegen.',
  'profesjonsnøytrale takster': 'profesjonsnøytrale takstar',
  'Forslag om samme takst uansett hvilken profesjon som utfører arbeidet.':
    'Forslag om same takst uansett kva profesjon som utfører arbeidet.',
  'Foreslått tillegg per listeinnbygger for hvert kvalitetskriterium praksisen oppfyller. Finnes ikke i dag.':
    'Foreslått tillegg per listeinnbyggjar for kvart kvalitetskriterium praksisen oppfyller. Finst ikkje i dag.',
  rekrutteringstilskudd: 'rekrutteringstilskot',
  'Foreslått engangstilskudd til ny fastlege i kommune med rekrutteringsvansker, med bindingstid.':
    'Foreslått eingongstilskot til ny fastlege i kommune med rekrutteringsvanskar, med bindingstid.',
  'Timesats som attester utenom tariffen regnes etter.': 'Timesats som attestar utanom tariffen blir rekna etter.',
  saldoavskrivning: 'saldoavskriving',
  'Skattemessig avskrivning med en fast prosent av restverdien.':
    'Skattemessig avskriving med ein fast prosent av restverdien.',
  'Skatt på aksjeselskapets alminnelige inntekt.': 'Skatt på den alminnelege inntekta til aksjeselskapet.',
  'SSBs inndeling av kommunene fra klasse 1, mest sentral, til klasse 6.':
    'Inndelinga SSB har av kommunane, frå klasse 1, mest sentral, til klasse 6.',
  'Renten som gir skattefri avkastning av kapitalen i foretaket eller aksjene.':
    'Renta som gir skattefri avkasting av kapitalen i føretaket eller aksjane.',
  'Sykehjelps- og pensjonsordningen for leger (SOP)': 'Sjukehjelps- og pensjonsordninga for legar (SOP)',
  'Ordning som gir leger i privat praksis stønad ved sykdom og fødsel.':
    'Ordning som gir legar i privat praksis stønad ved sjukdom og fødsel.',
  'Takster bare spesialister i allmennmedisin kan bruke, for eksempel 2dd og 2cdd.':
    'Takstar berre spesialistar i allmennmedisin kan bruke, til dømes 2dd og 2cdd.',
  'At kostnaden per lege faller når kontoret blir større, opp til et punkt.':
    'At kostnaden per lege fell når kontoret blir større, opp til eit punkt.',
  'En medisinstudent som er utplassert hos en fastlege. Legen bruker tid på opplæring og tar imot færre pasienter; universitetet betaler noe av det.':
    'Ein medisinstudent som er utplassert hos ein fastlege. Legen bruker tid på opplæring og tek imot færre pasientar; universitetet betaler noko av det.',
  'Norges Banks rente, utgangspunkt for lånerenter.': 'Renta til Noregs Bank, utgangspunkt for lånerenter.',
  sykebesøk: 'sjukebesøk',
  sykehuslege: 'sjukehuslege',
  'Lege ansatt i sykehus; et annet valg å sammenligne med.': 'Lege tilsett i sjukehus; eit anna val å samanlikne med.',
  sykefravær: 'sjukefråvær',
  'Arbeidstid som går tapt fordi den som arbeider, er syk.': 'Arbeidstid som går tapt fordi den som arbeider, er sjuk.',
  sykepenger: 'sjukepengar',
  'Ytelse ved sykdom: næringsdrivende får 80 prosent av opptil 6 G etter 16 dager.':
    'Yting ved sjukdom: næringsdrivande får 80 prosent av opp til 6 G etter 16 dagar.',
  sykepleier: 'sjukepleiar',
  'Autorisert sykepleier ansatt ved legekontoret.': 'Autorisert sjukepleiar tilsett ved legekontoret.',
  sykepleierpensjon: 'sjukepleiarpensjon',
  'Lovfestet pensjonsordning for sykepleiere, også hos fastleger.':
    'Lovfesta pensjonsordning for sjukepleiarar, òg hos fastlegar.',
  'Kode i stønadsforskriften med honorar, refusjon og egenandel.':
    'Kode i stønadsforskrifta med honorar, refusjon og eigendel.',
  takstoppgjør: 'takstoppgjer',
  'Årlig oppgjør om takster og tilskudd, med virkning fra 1. juli.':
    'Årleg oppgjer om takstar og tilskot, med verknad frå 1. juli.',
  'Tillegg når konsultasjonen varer over 20 minutter; per 15 minutter til 30. juni 2026, per 5 minutter etter.':
    'Tillegg når konsultasjonen varer over 20 minutt; per 15 minutt til 30. juni 2026, per 5 minutt etter.',
  tjenestepensjon: 'tenestepensjon',
  'Pensjon arbeidsgiver sparer til for ansatte.': 'Pensjon arbeidsgivar sparer til for tilsette.',
  'Avgift av personinntekt, med høyere sats for næring enn for lønn.':
    'Avgift av personinntekt, med høgare sats for næring enn for lønn.',
  'Overskudd aksjeselskapet deler ut til eieren.': 'Overskot aksjeselskapet deler ut til eigaren.',
  'uteblitt time': 'utebliven time',
  'Time pasienten ikke møter til; gebyret er ikke en godkjent egenandel.':
    'Time pasienten ikkje møter til; gebyret er ikkje ein godkjend eigendel.',
  utjamningstilskudd: 'utjamningstilskot',
  'Tilskudd til næringsdrivende fastleger i kommuner under 5 000 innbyggere med korte lister.':
    'Tilskot til næringsdrivande fastlegar i kommunar under 5 000 innbyggjarar med korte lister.',
  'Påbudt forsikring for ansatte.': 'Påboden forsikring for tilsette.',
  'Frivillig trygd for næringsdrivende mot premie.': 'Frivillig trygd for næringsdrivande mot premie.',
  'Selskapet legene i en gruppepraksis eier sammen for å dele lokaler, utstyr og ansatte: et AS, et DA eller et ANS. Inntektene er hver leges egne.':
    'Selskapet legane i ein gruppepraksis eig saman for å dele lokale, utstyr og tilsette: eit AS, eit DA eller eit ANS. Kvar lege har sine eigne inntekter.',
  inngangspenger: 'inngangspengar',
  'Det en lege betaler gruppen for å bli med i den, utenom prisen for praksisen og for andelen i driftsselskapet.':
    'Det ein lege betaler til gruppa for å bli med, utanom prisen for praksisen og for andelen i driftsselskapet.',
  virksomhetsoverdragelse: 'verksemdsoverdraging',
  'At en virksomhet går over til en annen arbeidsgiver. Arbeidsavtalene følger med, og de ansattes rettigheter er vernet av arbeidsmiljøloven kapittel 16.':
    'At ei verksemd går over til ein annan arbeidsgivar. Arbeidsavtalane følgjer med, og rettane til dei tilsette er verna av arbeidsmiljølova kapittel 16.',
};
