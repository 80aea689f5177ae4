/**
 * Bokmål forms the texts of this app have and its nynorsk has not: what a nynorsk dictionary does not know, and what is
 * written otherwise here. A word that ends in one of the longer forms is bokmål too, `sykepleiertakster` by `takster`.
 */
export const BOKMÅL_FORMS = `
  adressen aksjeeierne aksjelovens aksjene aksjer aksjesalg aksjeselskapets aktivitetens aldersgruppen alene
  aleneforsørger allerede alles allmennlegeoppgaver allmennlegetakstene alternativets andelene annerledes ansattes
  ansattvilkår ansette ansettelsesforhold antall antallet antas antydede antydning appens arbeidsavtalene
  arbeidsavtaler arbeidsdagene arbeidsdager arbeidsgiveravgiften arbeidsgivers arbeidsmiljølovens arbeidstakere
  arbeidstakeres arbeidstiden arbeidstimene arbeidstimer arbeidsukene arbeidsuker arver attester avbestilles
  avbruddsforsikring avgiften avgjør avgjøre avhenger avkastning avkastningskrav avkastningskravet avklares avkreves
  avlønnet avløst avrundet avsatt avskrevet avskriver avskrives avskrivning avslutter avsluttet avsnittene avtalene
  avtalens avtaler avtales avtalespesialister avviker avvikles avviklet bankene bankens banker barnetall
  basisfinansieringens begrenser begrenset begrep begrepet begynn begynt begynte beholde beholder beholdt bekrefter
  bekreftes bekreftet beløpene beregnes beregningsregler bestemmer besvart betalere betaleren bevilget bevilgning
  bindingstiden boliglån bosatt bosatte bosted bredere brudd brukeren brutt budet budsjettomtaler bundet bunnfradrag
  bygges bygget bytter byttes byttet bærer dagers datoene datoer dekket delegeres delene deltaker dem departementets
  derfra desimaler desimaltegn dessuten dets diagrammene dobles domstolene domstolloven drevet driften driftsformen
  driftsmidler drives dypeste dyrere egenandelene egenandelenes egenandelens egenandelstak egenandelstaket
  egenandelsøkning egenrapporterte egenutviklet eide eiendelene eiendeler eierandel eierandeler eierens
  eierinntekter eierlønn eiernes eierskap eierskifte eiertiden eksempelets ekspertutvalget ekspertutvalgets ellers
  emner endrede endringsforskriften engang engangsbeløp engangskostnad engangskostnader enige enkeltpersonforetak
  enkeltsalg ennå erstatter erstattes ervervet etableringstilskudd etableringstilskuddet etterspurt etterspurte
  etterspørsel etterspørselen fagforening fagforeningsfradrag fagforeningskontingent faguttrykkene faller falt
  fanges fanget fantes fastlegeavtaler fastlegens fastlegeordningens fastlegers fastsatt fastsatte fastsettes
  feilene fellestjenester feltene felter feltnavn feltnavnet ferdiglignede feriepengene ferieuke fikk finner
  fjorårets flertall flertallet flytter flyttes flyttet folketall folketrygden fondene fondets foran forbehold
  forbeholdes forbeholdt fordeles foreldet forenkler forenklet foretak foretaket foretaksgjeld foretaksmodellen
  forfaller forholdstall forhånd forhåndsbetaling forhåndsbetalt forklares forlenget formen fornyes forplikter
  forrige forseglet forskjellene forskning forskriften forskuddsskatt forskuddsskatten forslagets forsvares
  forsøkets forutsetter forventede forventes forventning fradrag fradraget fradragsberettiget frafall frafallet
  frarådet fratrekk fratrukket fraværets fremgår frigjort frigjorte frigjør frister fritar fryktet fulgt fulgte
  fulltidspraksis funksjonshemmet færrest følge følsomt føres ga gammel gangen ganges ganget gikk gis gjelden
  gjennomgås gjenopprettet gjenstår gjentas gjetning gjettet goder godtas godtatt godtgjøring greit grensen
  grunntilskuddet gruppen gruppens gulv halvtimer hel heleide helligdager helseforetak helsesekretærer
  helsesykepleier helsetjenester helt heltid heltidsekvivalent helårsvirkning henger henvisning herav hever hjemme
  hjemmelen hold holde holdes hovedmodell hovedmodellen hovedregel hovedregelen hovedtabell huske husker husleie
  husleieavtale husleien husstander hviler høyde høyeste høyestegrense høyestegrensen høyst ifølge indikatorene
  indikatorer innbyggergrensen innbyggertall inndra inneholde inneholder innen innenfor inngangspengene
  inngangspenger innhold innholdet innholdets innledning innløse innløsning innløst innsatssonen innskudd innskuddet
  innskuddspensjon innskuddspensjonsloven innskutt inntektens inntektsføres instrumenter introduksjonsavtaler jevnt
  jobber journaler kalt kategorier kildefestet kildelisten kildens kjente kjønnene kjøpers klassene klassens
  kodelisten kollegene kolonner kombineres komme kommet kommunedirektørens kommunene kommunenes kommunens
  konsultasjonenes kontaktene kontakter kontaktratene kontakttall kontakttyper kontantene kontanter kontantstrøm
  kontantstrømmen kontorer kontorets kontorrutiner kontorselskapets kontrakter kontraktlegenes kontraktlegens
  kontrolleres kontrolltall kopieres kortere kortes korteste kravene kreditorene krevd kreve krever kreves
  kriteriene kriterier kronen kronesatsene krymper krympes krympet krysser kunder kunngjort kunngjøringsteksten
  kursdager kuttes kvadratene kvadratroten kvalitetskriterier lages lander landstallet langsom langtidsfravær lav
  lave lavere lavest laveste lavt leddene leder lederen leders lederstilling ledet legeforeningens legenes legens
  leges legetjeneste legetjenesten legetjenester leieavtalen leieavtalens lengde lengden leses lesning lest leter
  leverandører ligger ligner linjen linjenumre lisenser listas listegrensen listeinnbygger listeinnbyggere
  listeinnbyggerne listelengde listelengden listens listerapportene listes listetakene listetall listevekten lokaler
  lovens lovet lovfestet lukkes lå lånefondets lånets lønnsoppgjør lønnstall løpe løper lørdag løse løses
  markedsfører maskinen medarbeider medarbeideren medarbeiderens medarbeideres medarbeidertaket medarbeiderårsverk
  mens merinntekt merinntekten merkostnad merkostnader merutgifter merverdiavgift midlertidig midterste millioner
  mindretallet minstefradrag minuttene minutter minuttersintervallet mistet modellens modeller momentene momenter
  motsatt motsvares mottaker mottatt målene månedens måneders måneds månedslønn måter mørkere navn navnet navngitt
  nemndas nestleder nettabeller nettleser nettleseren nevner nevnt norge normen normrenten nullavtaler nullhjemmelen
  nullsalg nyansatt nyere nyhet nås nåverdi nåverdien nåverdier næringsinntekten næringsspesifikasjon nærmere
  nøkkeltall omfatter omfattet omgjøre omregnet omregningsfaktorene omvisning opparbeidet oppdiktede oppdiktet oppga
  oppgjør oppgjøret oppgjørskravet opphevet opphører opphøyd oppnevnes oppsigelsesfrist oppsigelsestid
  oppsigelsestiden opptil opptjenes opptjening opptjent opptjente ordlisten overdras overlapper overlater oversikten
  overskudd overskuddet overtatt partene parter pasientenes pasienttiden pasienttilpasses pasienttilpasset passer
  pekeren pensjonsinnskudd pensjonskassesats pensjonsopptjening personer personfradrag personfradraget piltastene
  piltaster planene planens planer planforutsetning planleggingstall planårets plasser plassholder postene praksiser
  praksisfravær praksisinntekten praksisleie praksissted pressetall prikket prisantydning prisede prisene priser
  priset prislisten prognoser programmets prosedyrer prosentene prøven prøves punktene punkter punktets punktlisten
  påbegynte påbudt raden rammen rammetilskudd rapportens ratene referanselisten refunderes regelpakken regelverkets
  regionene regionenes regjeringens regn regne regnede regneeksempelet regneeksempler regneeksemplet regnemåte
  regnestykke regnestykker regnestykket regnskap regnskapet regnskapsfører rekker rekrutteringshensyn
  rekrutteringstilskudd rekrutteringstilskuddet rekrutteringsvansker rene renhold rentebeslutning renten rettes
  rettet riksmekleren riktig rimelighetskontroll risikeres rommene rommer saldoavskrivning salg salgspris
  salgsprisen salgsåret samarbeidsavtaler samlede samlet samme sammendraget sammenheng sammenholdt sammenlignbare
  sammenlignbart sammenlignes sammensetning satssiden satstabell se sektorunntatte selgerens selgers selskapets
  selskapsoverskudd selve selvråderett sen sendes senest seneste senker seriens setter siden sidetallene sifre
  sikkerhetskopi sikkerhetskopien sikrere sikreste sitter sjelden skadet skattebetalingsloven skattesatsene
  skattesatser skattlegges skiller skjemaene skjermingsfradrag skjermingsrenten skriften skriver skylder sluttet
  snittlisten solgte sonen soneprosenter sosialtjenester spennene spesialistenes spesialistpraksiser
  spesialisttakstene spesialisttilleggene spredning spres spriker standarder standardlønnen standardverdier starter
  startet startsiden startår sted stede stedet stegene stillingens stopper stoppet stordriftsfordeler strekkes strøm
  styrket stønadsforskriften størrelsesorden støttet svakest svakeste svangerskapspenger svarene svares
  sykeavbruddsforsikring sykebesøk sykedager sykefraværet sykehjelp sykehjelps sykehjem sykehus sykehuslege
  sykehusstilling sykepengegrunnlag sykepleierens sykepleierkonsultasjon sykepleierkostnad sykepleierkostnaden
  sykepleierpensjon sykepleiertakstene sykepleiertakster sykepleierårsverk sykmelding sykmeldt sykt systemer
  særskilte søkere sørger tabellens takstinntekten takstoppgjør takstoppgjøret tallfelt tallfelter tallfestet
  tariffens tas tegn tekster tekstkonsultasjonenes telle teller telleren telles terminer tideler tiden tidligste
  tidstakstene tidstakster tilbakeholdt tilbakestill tilbud tilbudt tilbys tildelingskriterier tilfaller tilfeller
  tillater tillates tillatt tillatte tilleggene tilleggstakster tilpasset tilskuddets tilskuddsbehov tilskuddsramme
  tilskuddssats tilsvarer tiltakssonen tjener tjenestepensjon tjenestepensjonsinnskudd tjenester tjent tjente tolket
  topper trekker trengs trinnene tro trygden trådte tåler ubesvart uendret uforutsette ukedager ukers undergruppen
  underskudd underskuddet undersøkelsesbenker undersøkelseslisten underveis universitetene universitetenes usolgt
  utbetalingsmelding uteblir uteblitt utelater utelatt utenfor utenom utføres utgave utgaven utgavene utgikk utgiver
  utgiveren utjamningstilskudd utjamningstilskuddet utleieren utlysning utløpe utløper utløse utløser utløst
  utregning utsagn utslitt utvalget utvalgets utvidet valgene valgte vanligvis varslede varsler varslet vedtas vei
  veid veien veiledning veiledningsminutter veiledningstid veiviser veiviseren vekten vektet venter ventes ventet
  verdiene verdier verdsettes vernet vet videre viderefører videreføres videreføring videresalg videresalget
  videresalgspris videresalgsprisen vikarens vilkårene vindu vinduet vinner virkedag vokse voksne vokst voldgift
  yrker ytelse ytelsen ytelser ytterste åpen åpnes årene årenes åringer årslønnen årstall årstallet årsverkene økte
  ønskede øverst øverste øvrige
`;
