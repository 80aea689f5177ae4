/** Grants. Nynorsk by the bokmål text. */
export const tilskudd: Readonly<Record<string, string>> = {
  'Tilskudd til legen': 'Tilskot til legen',
  'beløp × del av beløpet som utbetales i måneden': 'beløp × del av beløpet som blir utbetalt i månaden',
  'Årlige tilskudd utbetales med en tolvdel i hver måned fra måneden de begynner, til og med måneden de slutter eller legen slutter.':
    'Årlege tilskot blir utbetalte med ein tolvdel i kvar månad frå månaden dei byrjar, til og med månaden dei sluttar eller legen sluttar.',
  'Del av tilskudd til kontoret': 'Del av tilskot til kontoret',
  'beløp × del av beløpet som utbetales i måneden ÷ leger i planen':
    'beløp × del av beløpet som blir utbetalt i månaden ÷ legar i planen',
  'Tilskudd til kontoret deles likt på alle legene i planen.':
    'Tilskot til kontoret blir delt likt på alle legane i planen.',
  'Tilskudd betalt tilbake ved brudd på bindingen': 'Tilskot betalt tilbake ved brot på bindinga',
  'beløp × ganger utbetalt × andel som betales tilbake, når legen slutter og hele måneder er færre enn bindingstiden':
    'beløp × gonger utbetalt × del som blir betalt tilbake, når legen sluttar og heile månader er færre enn bindingstida',
  'Avtalen om tilskuddet; EU23 kapittel 5.7.1 for rekrutteringstilskudd (foreslått, 36 måneder).':
    'Avtalen om tilskotet; EU23 kapittel 5.7.1 for rekrutteringstilskot (foreslått, 36 månader).',
  'kroner per år ÷ 12, fra fastlegeavtalen begynner til legen slutter':
    'kroner per år ÷ 12, frå fastlegeavtalen byrjar til legen sluttar',
  'Inntekter utenom basistilskudd og takster er planens egne tall, like i alle måneder og uten prisvekst. I en form der legen er ansatt, tilfaller de den som har inntektene fra listen.':
    'Inntekter utanom basistilskot og takstar er eigne tal i planen, like i alle månader og utan prisvekst. I ei form der legen er tilsett, fell dei til den som har inntektene frå lista.',
  'Basistilskudd etter flat sats, årsbeløp': 'Basistilskot etter flat sats, årsbeløp',
  'listeinnbyggere til og med knekkpunktet × sats til knekkpunktet + listeinnbyggere over × sats over knekkpunktet':
    'listeinnbyggjarar til og med knekkpunktet × sats til knekkpunktet + listeinnbyggjarar over × sats over knekkpunktet',
  'Pasienttilpasset basistilskudd, årsbeløp': 'Pasienttilpassa basistilskot, årsbeløp',
  'listeinnbyggere × listevekt × nasjonal gjennomsnittssats':
    'listeinnbyggjarar × listevekt × nasjonal gjennomsnittssats',
  'EU23 kapittel 5.6.4.4. Vektene per indikator er ikke publisert; listevekten er planens.':
    'EU23 kapittel 5.6.4.4. Vektene per indikator er ikkje publiserte; listevekta er den planen har.',
  'Pasienttilpasset basistilskudd med knekkpunkt, årsbeløp': 'Pasienttilpassa basistilskot med knekkpunkt, årsbeløp',
  '(listeinnbyggere til og med knekkpunktet + listeinnbyggere over × faktor over knekkpunktet) × listevekt × nasjonal gjennomsnittssats':
    '(listeinnbyggjarar til og med knekkpunktet + listeinnbyggjarar over × faktor over knekkpunktet) × listevekt × nasjonal gjennomsnittssats',
  'listeinnbyggere × tillegg per listeinnbygger × månedens andel av året, når legen er spesialist':
    'listeinnbyggjarar × tillegg per listeinnbyggjar × månaden sin del av året, når legen er spesialist',
  'listeinnbyggere × beløp per kriterium × oppfylte kriterier × månedens andel av året':
    'listeinnbyggjarar × beløp per kriterium × oppfylte kriterium × månaden sin del av året',
  'Alle legene oppfyller like mange kriterier hele året.': 'Alle legane oppfyller like mange kriterium heile året.',
  'årsbeløp × månedens andel av året': 'årsbeløp × månaden sin del av året',
  'Rett til grunntilskudd (1 = ja)': 'Rett til grunntilskot (1 = ja)',
  'ja når listen er under listegrensen, listetaket er minst det laveste, og avtalen er yngre enn varigheten':
    'ja når lista er under listegrensa, listetaket er minst det lågaste, og avtalen er yngre enn den lengste tida',
  '(referanseliste × sats × månedens andel av året − basistilskudd), når retten gjelder og det er positivt':
    '(referanseliste × sats × månaden sin del av året − basistilskot), når retten gjeld og det er positivt',
  'EU23 kapittel 5.3.2. Fra mai 2023 er satsen det nasjonale gjennomsnittet.':
    'EU23 kapittel 5.3.2. Frå mai 2023 er satsen det nasjonale gjennomsnittet.',
  'Helfo, «Basistilskudd for fastlegeordningen i kommunene»; etter mai 2023 er tolvdelen en antakelse.':
    'Helfo, «Basistilskudd for fastlegeordningen i kommunene»; etter mai 2023 er tolvdelen ein føresetnad.',
  'dager i måneden ÷ dager i året': 'dagar i månaden ÷ dagar i året',
  '(referanseliste − kommunens snittliste) × sats × månedens andel av året, når kommunen er under innbyggergrensen':
    '(referanseliste − snittlista til kommunen) × sats × månaden sin del av året, når kommunen er under innbyggjargrensa',
  'EU23 kapittel 5.3.2; fastlegeforskriften 2025 § 13 annet ledd.':
    'EU23 kapittel 5.3.2; fastlegeforskrifta 2025 § 13 andre ledd.',
};
