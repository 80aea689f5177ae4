/** Places in the sources. Headings stay as published. Nynorsk by the bokmål text. */
export const places: Readonly<Record<string, string>> = {
  'fotnote 2: 850 000 for sektorunntatte virksomheter i 2026':
    'fotnote 2: 850 000 for sektorunnatekne verksemder i 2026',
  'avsnittene om ekstra arbeidsgiveravgift': 'avsnitta om ekstra arbeidsgivaravgift',
  'ramme 3,42 pst. (2016) og 1,94 pst. (2017) for fastleger; 2018: se basistilskudd.regulering.prosent':
    'ramme 3,42 pst. (2016) og 1,94 pst. (2017) for fastlegar; 2018: sjå basistilskudd.regulering.prosent',
  satser: 'satsar',
  'satser; uendret 1. januar 2022': 'satsar; uendra 1. januar 2022',
  'tilbakevirkende fra 1. mai 2020': 'tilbakeverkande frå 1. mai 2020',
  'økning 6,96 pst. i takster, per capita-tilskudd og fond fra 1. juli 2023':
    'auke 6,96 pst. i takstar, per capita-tilskot og fond frå 1. juli 2023',
  'regulering 2,3 pst. av takster, driftstilskudd og fond': 'regulering 2,3 pst. av takstar, driftstilskot og fond',
  'utgave 2016': 'utgåve 2016',
  'utgave 2017': 'utgåve 2017',
  'avsnitt om grunntilskudd': 'avsnitt om grunntilskot',
  sammendraget: 'samandraget',
  'innledningen; 2022: book/Spesialisttariffen/m-11; 2018: nyhet om ny normaltariff':
    'innleiinga; 2022: book/Spesialisttariffen/m-11; 2018: nyheit om ny normaltariff',
  innledningen: 'innleiinga',
  'listen over merkostnader': 'lista over meirkostnader',
  'første og tredje avsnitt; 4,5 %: rentebeslutning august 2024':
    'første og tredje avsnitt; 4,5 %: renteavgjerd august 2024',
  hovedtabell: 'hovudtabell',
  'lønnskrav og kommunedirektørens sammenligning': 'lønnskrav og samanlikninga til kommunedirektøren',
  'nyhet 5.10.2018, punkt 12.5': 'nyheit 5.10.2018, punkt 12.5',
  '§ 4.1 (1 time; 7 timer: 74 307)': '§ 4.1 (1 time; 7 timar: 74 307)',
  'linjen leger': 'linja legar',
  siden: 'sida',
  'minstekrav og kategorier': 'minstekrav og kategoriar',
  'docs/tekster/2025 og 2026, tekster_naering.json, teksten om frivillig pensjonssparing for innehaver':
    'docs/tekster/2025 og 2026, tekster_naering.json, teksten om frivillig pensjonssparing for innehavar',
  'grunnbeløp.json, 1. mai hvert år': 'grunnbeløp.json, 1. mai kvart år',
  '§ 3 nr. 6, endret 3. juli 2026 nr. 1510': '§ 3 nr. 6, endra 3. juli 2026 nr. 1510',
  'Skatt på alminnelig inntekt, linjen Bedrifter; 2024: tilsvarende tabell 2024–2025':
    '«Skatt på alminnelig inntekt», linja Bedrifter; 2024: tilsvarande tabell 2024–2025',
  'src/resources/kodeliste/<år>/<år>_satserIFormuesOgInntektsskatt.xml, nøkkel satsOppjusteringAvAlminneligInntekt (72 prosent påslag); faktor 1,72 for 2025 også i satssiden skatteetaten.no/nn/tabellar-og-satsar/faktor-for-oppjustering-av-eigarinntekter':
    'src/resources/kodeliste/<år>/<år>_satserIFormuesOgInntektsskatt.xml, nøkkel satsOppjusteringAvAlminneligInntekt (72 prosent påslag); faktor 1,72 for 2025 òg på satssida skatteetaten.no/nn/tabellar-og-satsar/faktor-for-oppjustering-av-eigarinntekter',
  'punktlisten for 2025': 'punktlista for 2025',
  'under tabellen; 2025: hjelpetekst i Skatteetatens næringsspesifikasjon (30 000)':
    'under tabellen; 2025: hjelpetekst i næringsspesifikasjonen til Skatteetaten (30 000)',
  'avsnittene om rett og forsikring': 'avsnitta om rett og forsikring',
  'hele eksempelet': 'heile dømet',
  vilkårene: 'vilkåra',
  'punkt 4.3; 2022–2023: ekspertutvalget linje 9371–9378 (om lag)':
    'punkt 4.3; 2022–2023: ekspertutvalet linje 9371–9378 (om lag)',
  pressemeldingen: 'pressemeldinga',
  'annet avsnitt': 'andre avsnitt',
  'linjen I alt, 2015': 'linja I alt, 2015',
  'linjen I alt, 2017': 'linja I alt, 2017',
  'linjen I alt, 2011': 'linja I alt, 2011',
  'takst 615, 14 og L-takster': 'takst 615, 14 og L-takstar',
  tildelingskriterier: 'tildelingskriterium',
  tilskuddsramme: 'tilskotsramme',
  'kapittel 6.3; anbefaling 19': 'kapittel 6.3; tilråding 19',
  'avsnittene om overdragelse og hjemfall': 'avsnitta om overdraging og heimfall',
  'hele notisen': 'heile notisen',
  'avsnittene om pris': 'avsnitta om pris',
  'avsnittene om goodwillprosent': 'avsnitta om goodwillprosent',
  'hele siden (før 2024)': 'heile sida (før 2024)',
  '§ 14-44 annet ledd og § 14-46': '§ 14-44 andre ledd og § 14-46',
  'avsnittet om aksjer i driftsselskap': 'avsnittet om aksjar i driftsselskap',
  '§ 1-2 første og annet ledd': '§ 1-2 første og andre ledd',
  'gjengir arbeidsmiljøloven § 16-2 første ledd': 'gjengir arbeidsmiljølova § 16-2 første ledd',
  'tabell 2-2, linje 2335–2349 (Kilde: KUHR)': 'tabell 2-2, linje 2335–2349 (Kjelde: KUHR)',
  'hele svaret': 'heile svaret',
  'avsnittene om aksjesalg': 'avsnitta om aksjesal',
};
