/** Records: the model's own assumptions. Nynorsk by the bokmål text. */
export const rulesModel: Readonly<Record<string, string>> = {
  'Legens journal og etterarbeid per kontorkonsultasjon': 'Journal og etterarbeid for legen per kontorkonsultasjon',
  'Ingen publisert tidsstudie per kontakttype er funnet. Tallene er satt slik at 1 050 på listen, 9,5 timer annen tid og 46 uker gir om lag 50 timer i uken, medianen uten legevakt i 2021.':
    'Inga publisert tidsstudie per kontakttype er funnen. Tala er sette slik at 1 050 på lista, 9,5 timar anna tid og 46 veker gir om lag 50 timar i veka, medianen utan legevakt i 2021.',
  'Legens tid per digital konsultasjon, med journal og etterarbeid':
    'Tida til legen per digital konsultasjon, med journal og etterarbeid',
  'Legens tid per enkel kontakt': 'Tida til legen per enkel kontakt',
  'Legens tid per sykebesøk, med reise': 'Tida til legen per sjukebesøk, med reise',
  'Arbeidstid utenom pasientkontakt: drift og kommunal bistilling':
    'Arbeidstid utanom pasientkontakt: drift og kommunal bistilling',
  'Legevakt kommer i tillegg og er ikke med.': 'Legevakt kjem i tillegg og er ikkje med.',
  'Delen av 9,5 timer annen tid som ikke er kommunal bistilling.':
    'Delen av 9,5 timar anna tid som ikkje er kommunal bistilling.',
  'Kommunal bistilling i en full praksis': 'Kommunal bistilling i ein full praksis',
  'Ikke alle leger har bistilling. Legevakt kommer i tillegg.':
    'Ikkje alle legar har bistilling. Legevakt kjem i tillegg.',
  'Det meste kommunen kan pålegge en fulltidspraksis (fastlegeforskriften § 32).':
    'Det meste kommunen kan pålegge ein heiltidspraksis (fastlegeforskrifta § 32).',
  'Arbeidsuker per år': 'Arbeidsveker per år',
  '230 dager er utvalgets regneeksempel i boks 6-3.': '230 dagar er frå reknedømet til utvalet i boks 6-3.',
  'Andel av digitale konsultasjoner som er tekst': 'Andel av digitale konsultasjonar som er tekst',
  'Ingen publisert fordeling mellom tekst, telefon og video er funnet. Fra 1. juli 2026 gir tekst lavere takst enn telefon og video.':
    'Inga publisert fordeling mellom tekst, telefon og video er funnen. Frå 1. juli 2026 gir tekst lågare takst enn telefon og video.',
  'Andel konsultasjoner til og med 20 minutter': 'Andel konsultasjonar til og med 20 minutt',
  'Standardprofil: over 40 prosent bruker tidstakst (2020), lengdene har topper ved om lag 15 og 21 minutter (ekspertutvalget kapittel 2.3). Fordelingen mellom klassene er ikke publisert.':
    'Standardprofil: over 40 prosent bruker tidstakst (2020), lengdene har toppar ved om lag 15 og 21 minutt (ekspertutvalet kapittel 2.3). Fordelinga mellom klassane er ikkje publisert.',
  'Andel konsultasjoner 21–25 minutter': 'Andel konsultasjonar 21–25 minutt',
  'Andel konsultasjoner 26–30 minutter': 'Andel konsultasjonar 26–30 minutt',
  'Andel konsultasjoner 31–35 minutter': 'Andel konsultasjonar 31–35 minutt',
  'Andel konsultasjoner 36–40 minutter': 'Andel konsultasjonar 36–40 minutt',
  'Andel konsultasjoner 41–45 minutter': 'Andel konsultasjonar 41–45 minutt',
  'Andel konsultasjoner over 45 minutter': 'Andel konsultasjonar over 45 minutt',
  'Øvrige takster per konsultasjon: prosedyrer, laboratorium og materiell':
    'Andre takstar per konsultasjon: prosedyrar, laboratorium og materiell',
  'En rest: det som står igjen av landssnittet når alt som kan telles, er trukket fra; bruken av takster for prosedyrer og laboratorium er ikke publisert. Om lag 19 kr er materiell og prøvetaking med egenandel (3 887 mill. kr egenandeler i 2023 − 3 583 mill. kr på konsultasjoner, enkle kontakter og sykebesøk = 304 mill. ÷ 16,99 mill. konsultasjoner = 17,9 kr). Andre tillegg ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld og 2nk) ble brukt 357 000 ganger i 2017, 0,0248 per konsultasjon (SSB): 1 til 10 kr etter hvilke av dem det var (56 til 410 kr i 2025). Dialog med annen tjeneste eller annet helsepersonell (1f) ble brukt 1 667 000 ganger i 2017, 0,1156 per konsultasjon (SSB, tabell 355472): 14 kr. Resten, om lag 85 kr, er ikke forklart av noen kilde; gjelder «over 40 prosent» også de digitale konsultasjonene, er inntil 26 kr av den tidstakst. Eget tall fra takststatistikk er bedre. Rettelse: 145 kr til og med utgave 2026-11 før samtaleterapi og flerfaglige møter ble regnet for seg.':
    'Ein rest: det som står igjen av landssnittet når alt som kan teljast, er trekt frå; bruken av takstar for prosedyrar og laboratorium er ikkje publisert. Om lag 19 kr er materiell og prøvetaking med eigendel (3 887 mill. kr eigendelar i 2023 − 3 583 mill. kr på konsultasjonar, enkle kontaktar og sjukebesøk = 304 mill. ÷ 16,99 mill. konsultasjonar = 17,9 kr). Andre tillegg ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld og 2nk) vart brukte 357 000 gonger i 2017, 0,0248 per konsultasjon (SSB): 1 til 10 kr etter kva for nokre av dei det var (56 til 410 kr i 2025). Dialog med anna teneste eller anna helsepersonell (1f) vart brukt 1 667 000 gonger i 2017, 0,1156 per konsultasjon (SSB, tabell 355472): 14 kr. Resten, om lag 85 kr, er ikkje forklart av noka kjelde; gjeld «over 40 prosent» dei digitale konsultasjonane òg, er inntil 26 kr av han tidstakst. Eige tal frå takststatistikk er betre. Retting: 145 kr til og med utgåve 2026-11 før samtaleterapi og fleirfaglege møte vart rekna for seg.',
  'Kostnader som følger antall leger: lokaler, IKT og administrasjon':
    'Kostnader som følgjer talet på legar: lokale, IKT og administrasjon',
  'Ingen publisert fordeling på poster er funnet; bruk kontorets regnskap. En tredel svarer til et kontor med tre leger.':
    'Inga publisert fordeling på postar er funnen; bruk rekneskapen til kontoret. Ein tredel svarer til eit kontor med tre legar.',
  'Kostnader som følger årsverk: yrkesskadeforsikring': 'Kostnader som følgjer årsverk: yrkesskadeforsikring',
  'Daglig leders del av en stilling i gruppeavtale': 'Del av ei stilling for dagleg leiar i gruppeavtale',
  'Ingen publisert norm er funnet. Faste kostnader per kontor kan alt romme noe ledelse; bruk egne tall for begge.':
    'Inga publisert norm er funnen. Faste kostnader per kontor kan alt romme noko leiing; bruk eigne tal for begge.',
  'Daglig leders del av en stilling i fastlegeselskap': 'Del av ei stilling for dagleg leiar i fastlegeselskap',
  'Utvalget krever en reell del av en stilling; størrelsen er ikke oppgitt. Faste kostnader per kontor kan alt romme noe ledelse; bruk egne tall for begge.':
    'Utvalet krev ein reell del av ei stilling; storleiken er ikkje oppgitt. Faste kostnader per kontor kan alt romme noko leiing; bruk eigne tal for begge.',
  'Daglig leders del av en stilling i kommunalt fastlegekontor':
    'Del av ei stilling for dagleg leiar i kommunalt fastlegekontor',
  'Samme antakelse som for fastlegeselskap; ingen publisert norm er funnet. Faste kostnader per kontor kan alt romme noe ledelse; bruk egne tall for begge.':
    'Same føresetnad som for fastlegeselskap; inga publisert norm er funnen. Faste kostnader per kontor kan alt romme noko leiing; bruk eigne tal for begge.',
  'Lengden på en sykepleierkonsultasjon': 'Lengda på ein sjukepleiarkonsultasjon',
  'Ingen publisert lengde er funnet; avgjør hvor mange S2cd som kan utløses.':
    'Inga publisert lengd er funnen; avgjer kor mange S2cd som kan utløysast.',
  'Andel av egenandelene som Helfo betaler: frikort, barn og andre fritak':
    'Del av eigendelane som Helfo betaler: frikort, barn og andre fritak',
  'Flytter betaleren, ikke inntekten. Eget tall fra oppgjøret med Helfo er bedre.':
    'Flyttar betalaren, ikkje inntekta. Eige tal frå oppgjeret med Helfo er betre.',
  'Andelen i 2023 holdes: nyere tall er ikke funnet.': 'Andelen i 2023 blir halden fast: nyare tal er ikkje funne.',
  'Fra 1. august 2026 betaler ikke barn under 18 egenandel, før under 16. Barn under 16 er satt til de øvrige egenandelene Helfo betalte i 2023 (519 av 3 887 mill. kr), 16- og 17-åringer er lagt til med konsultasjoner per person etter alder (SSB 2023) og like store årskull.':
    'Frå 1. august 2026 betaler ikkje barn under 18 eigendel, før under 16. Barn under 16 er sette til resten av eigendelane Helfo betalte i 2023 (519 av 3 887 mill. kr), 16- og 17-åringar er lagde til med konsultasjonar per person etter alder (SSB 2023) og like store årskull.',
  'Andel av egenandelene for voksne som Helfo betaler: frikort':
    'Del av eigendelane for vaksne som Helfo betaler: frikort',
  'Brukes når listens alder er oppgitt; barna regnes da for seg.':
    'Blir brukt når alderen på lista er oppgitt; barna blir då rekna for seg.',
  'Øvrige egenandeler som Helfo betaler (519 mill. kr i Helsedirektoratets årsrapport for 2023) er regnet som barnas; tallet for 2023 brukes i alle år.':
    'Andre eigendelar som Helfo betaler (519 mill. kr i Helsedirektoratets årsrapport for 2023) er rekna som barna sine; talet for 2023 blir brukt i alle år.',
  'Kvalitetskriterier praksisen oppfyller': 'Kvalitetskriterium praksisen oppfyller',
  'Brukes bare sammen med forslaget om kvalitetselement. Sett eget tall for kriteriene praksisen oppfyller.':
    'Blir berre brukt saman med forslaget om kvalitetselement. Sett eige tal for kriteria praksisen oppfyller.',
  'Andel av egenandelene som er betalt på forhånd': 'Del av eigendelane som er betalte på førehand',
  'Brukes bare sammen med forslaget om forhåndsbetalt egenandel for tekstkonsultasjoner.':
    'Blir berre brukt saman med forslaget om førehandsbetalt eigendel for tekstkonsultasjonar.',
  'Andel av pasientenes egenandeler som aldri blir betalt': 'Del av eigendelane til pasientane som aldri blir betalte',
  'Bruk eget tall fra regnskapet: tap på fordringer delt på egenandelene pasientene skulle betale.':
    'Bruk eige tal frå rekneskapen: tap på fordringar delt på eigendelane pasientane skulle betale.',
  'Ingen publisert tapsandel er funnet. Null er satt heller enn et gjettet tall.':
    'Ingen publisert tapsandel er funnen. Null er sett heller enn eit gjetta tal.',
  'Egenandelenes del av honoraret, alle takster samlet': 'Eigendelane sin del av honoraret, alle takstar samla',
  'Brukes når aktiviteten er priset med eget snitt per konsultasjon.':
    'Blir brukt når aktiviteten er prisa med eige snitt per konsultasjon.',
  'Landstallet for 2023 (Helsedirektoratets årsrapport, kapittel 5) brukes i alle år.':
    'Landstalet for 2023 (Helsedirektoratets årsrapport, kapittel 5) blir brukt i alle år.',
  'Egenandelenes del av øvrige takster: prosedyrer, laboratorium og materiell':
    'Eigendelane sin del av andre takstar: prosedyrar, laboratorium og materiell',
  'Det som står igjen av landets egenandeler når de prisede takstene er trukket fra. Rettelse: 0,15 var regnet av 145 kr, som var resten før samtaleterapi og flerfaglige møter ble regnet for seg.':
    'Det som står igjen av eigendelane i landet når dei prisa takstane er trekte frå. Retting: 0,15 var rekna av 145 kr, som var resten før samtaleterapi og fleirfaglege møte vart rekna for seg.',
  'Lønn fra eget aksjeselskap, utgangspunkt: 7,1 G': 'Lønn frå eige aksjeselskap, utgangspunkt: 7,1 G',
  'Lønn til 7,1 G gir full opptjening av alderspensjon i folketrygden og mer enn de 6 G som sykepenger og foreldrepenger regnes av; utbytte gir ingen av delene. Hvor mye som lønner seg, er legens eget valg.':
    'Lønn til 7,1 G gir full opptening av alderspensjon i folketrygda og meir enn dei 6 G som sjukepengar og foreldrepengar blir rekna av; utbytte gir ingen av delane. Kor mykje som lønner seg, er legen sitt eige val.',
  'Foreldrepermisjon, forventede uker per yrkesår': 'Foreldrepermisjon, venta veker per yrkesår',
  'Snitt over et yrkesliv; barnetall og yrkesår er satt. Sett 0 for den som ikke skal ha permisjon, og bruk fravær i planen for den som skal.':
    'Snitt over eit yrkesliv; barnetal og yrkesår er sette. Set 0 for den som ikkje skal ha permisjon, og bruk fråvær i planen for den som skal.',
  'Kurs og etterutdanning som en arbeidsgiver ellers betaler':
    'Kurs og etterutdanning som ein arbeidsgivar elles betaler',
  'Avgifter og reise etter refusjon fra legenes utdanningsfond; ingen kilde er funnet. Tiden på kurs er med i arbeidsukene for både ansatte og næringsdrivende.':
    'Avgifter og reise etter refusjon frå utdanningsfondet til legane; inga kjelde er funnen. Tida på kurs er med i arbeidsvekene for både tilsette og næringsdrivande.',
  'Fra konsultasjon til oppgjørskravet sendes Helfo, snitt':
    'Frå konsultasjon til oppgjerskravet blir sendt Helfo, snitt',
  'Avtalen om direkte oppgjør ber om krav innen 14 dager; hvor ofte legene sender, er ikke kjent.':
    'Avtalen om direkte oppgjer ber om krav innan 14 dagar; kor ofte legane sender, er ikkje kjent.',
  'Prøve ved sykdom: varighet': 'Prøve ved sjukdom: lengd',
  'En prøve av hva praksisen tåler, ikke en forventning.': 'Ei prøve av kva praksisen toler, ikkje noko ein ventar.',
  'Prøve ved foreldrepermisjon: varighet': 'Prøve ved foreldrepermisjon: lengd',
  'Prøve ved sykdom: vikaren utfører': 'Prøve ved sjukdom: vikaren utfører',
  'Den harde prøven: ingen vikar å få på kort varsel.': 'Den harde prøva: ingen vikar å få på kort varsel.',
  'Permisjonen er kjent i god tid, så en vikar holder praksisen i gang.':
    'Permisjonen er kjend i god tid, så ein vikar held praksisen i drift.',
  'Ingen kilde er funnet for hva vikarer beholder; avtales fra gang til gang.':
    'Inga kjelde er funnen for kva vikarar beheld; blir avtalt frå gong til gong.',
  'Anslaget er i kroner for 2026, og vokser herfra når planen lar kostnadene vokse.':
    'Anslaget er i kroner for 2026, og veks herifrå når planen lar kostnadene vekse.',
  'Anslaget er det samme for 2025 og 2026, og vokser herfra når planen lar kostnadene vokse.':
    'Anslaget er det same for 2025 og 2026, og veks herifrå når planen lar kostnadene vekse.',
};
