import { formatDesimal } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../problems');

export const PROBLEM_TEXTS = {
  'not-json': () => 'Fila kan ikkje lesast. Ho er kanskje skadd, eller ikkje lagra av Praksisplan.',
  'not-a-plan': () => 'Fila er ikkje ein plan frå Praksisplan.',
  'newer-version': () => 'Fila er lagra av ei nyare utgåve av Praksisplan. Oppdater programmet for å opne ho.',
  'missing-field': ({ path }) =>
    path === 'baseline.kommune'
      ? 'Vel kommune. Han avgjer arbeidsgivaravgift og utjamningstilskot.'
      : 'Manglar ein verdi. Fyll ut feltet.',
  'unknown-field': () => 'Fila har eit felt som Praksisplan ikkje kjenner. Det er utelate.',
  'wrong-type': () => 'Verdien er av feil slag for dette feltet. Skriv han på nytt.',
  'not-finite': () => 'Verdien er ikkje eit vanleg tal. Skriv han på nytt.',
  'too-low': ({ value, isDate }) =>
    isDate
      ? `Datoen er for tidleg. Tidlegaste dato er ${value('min')}.`
      : `${value('value')} er for lågt. Lågaste verdi er ${value('min')}.`,
  'too-high': ({ value, isDate }) =>
    isDate
      ? `Datoen er for sein. Seinaste dato er ${value('max')}.`
      : `${value('value')} er for høgt. Høgaste verdi er ${value('max')}.`,
  'not-whole': ({ value }) => `${value('value')} er ikkje eit heilt tal. Skriv utan desimalar.`,
  'not-a-date': () => 'Datoen finst ikkje. Skriv dag.månad.år, til dømes 01.07.2026.',
  'not-first-of-month': () => 'Planen må byrje den første i ein månad.',
  'text-too-long': ({ value }) => `Teksten er for lang. Han kan ha ${value('max')} teikn.`,
  'unknown-choice': () => 'Valet finst ikkje lenger. Vel på nytt.',
  'duplicate-id': () => 'Same oppføring står to gonger. Fjern den eine.',
  'bad-id': () => 'Ei oppføring i fila har eit namn som ikkje kan brukast.',
  'unknown-kommune': ({ plain }) => `Fann ingen kommune med nummer ${plain('value')}. Vel kommune på nytt.`,
  'more-than-group-has': ({ value }) =>
    `Legane tek til saman ${value('value')} kr, men gruppa har berre ${value('max')} kr.`,
  'unknown-doctor': ({ path }) =>
    path.startsWith('group.') || path === 'purchase.buyer'
      ? 'Legen er ikkje lenger i planen. Vel lege på nytt.'
      : 'Tilskotet går til ein lege som ikkje er i planen. Vel lege på nytt, eller la det gå til kontoret.',
  'kommune-needs-zone': () => 'Kommunen er delt mellom fleire soner. Vel sona for arbeidsgivaravgift.',
  'range-reversed': () => 'Skriv det lågaste talet i spennet først.',
  'value-outside-range': ({ value }) =>
    `Planen reknar med ${value('value')}, som ligg utanfor spennet ${value('low')}–${value('high')}.`,
  'unknown-path': ({ path }) =>
    path.startsWith('ranges.')
      ? 'Eit spenn gjeld eit tal som ikkje lenger er i planen. Fjern det.'
      : 'Alternativet endrar noko som ikkje lenger er i planen. Fjern endringa.',
  'takst-parts-differ': ({ rate }) =>
    `Eige honorar for ${rate} er ikkje summen av eigen refusjon og eigen eigendel. Planen reknar med honoraret.`,
  'unknown-record': ({ plain }) => `Satsen ${plain('record')} finst ikkje i regelverket som er i bruk.`,
  'no-doctors': () => 'Planen treng minst éin lege. Legg til ein.',
  'no-scenarios': () => 'Planen treng minst eitt alternativ. Legg til eit.',
  'too-many': ({ value }) => `Det er for mange. Det høgaste talet er ${value('max')}.`,
  'list-over-cap': ({ value }) =>
    `Lista (${value('start')}) er lengre enn listetaket (${value('cap')}). Då veks ho ikkje.`,
  'growth-beyond-available': ({ values, count }) => {
    const place = `${String(values['name'] ?? 'Kommunen')} ved utgangen av ${String(values['year'] ?? '')}`;
    const without =
      values['without'] === 0
        ? `Ingen var utan fastlege i ${place}`
        : `${count('without')} var utan fastlege i ${place}`;
    const places =
      Number(values['free'] ?? 0) > 0
        ? `${count('free')} ${values['free'] === 1 ? 'ledig plass' : 'ledige plassar'}`
        : 'ingen ledige plassar';
    const free = values['free'] === undefined ? '' : `, og lister der hadde ${places}`;
    return `Listene veks med ${count('growth')} det første året. ${without}${free} (SSB tabell 12005). ${count('beyond')} må då byte frå andre lister, der ${count('others')} står, eller flytte til.`;
  },
  'income-without-hours': () =>
    'Inntekta har ingen timar. Skriv dei under Arbeidstid; elles blir kroner per time for høgt.',
  'owner-commercial': () =>
    'Utvalet foreslår at kommersielle eigarar ikkje skal kunne eige eit fastlegeselskap. Planen blir rekna likevel.',
  'owner-not-specialist': ({ values }) => {
    const who = values['name'] === undefined ? '' : ` ${values['name']} er ikkje det.`;
    return `Utvalet foreslår at legane som eig eit fastlegeselskap, skal vere spesialistar.${who} Planen blir rekna likevel.`;
  },
  'profile-sum': ({ values }) => {
    const sum = Number(values['sum'] ?? 0) * 100;
    const left = 100 - sum;
    const rest = left > 0 ? `Det manglar ${formatDesimal(left)} %.` : `Det er ${formatDesimal(-left)} % for mykje.`;
    return `Delane blir ${formatDesimal(sum)} % til saman. ${rest}`;
  },
  'average-fee-missing': () => 'Fyll inn snittet per konsultasjon, eller vel å rekne frå takstar.',
  'rate-before-known': ({ path, rate }) =>
    path.startsWith('carryForward.')
      ? `${rate} er ikkje kjend så langt tilbake som satsane som skal følgje serien. Vel ein annan serie.`
      : `${rate} har ingen verdi så tidleg. La planen byrje seinare, eller legg inn eigen sats.`,
  'rate-after-known': ({ rate }) =>
    `${rate} er ikkje kjend så langt fram. Vel kva som skal gjelde etterpå, eller legg inn eigen sats.`,
  'rate-unknown': ({ rate }) =>
    `${rate} er ikkje publisert for heile tidsrommet. Legg inn eigen sats, eller vel eit anna tidsrom.`,
  'reform-collision': ({ plain }) =>
    `«${plain('first')}» og «${plain('second')}» endrar den same satsen i planperioden. Ta bort den eine.`,
  'forbidden-key': () => 'Fila har eit feltnamn som ikkje er tillate, og er avvist.',
  'file-too-large': () => 'Fila er for stor til å vere ein plan.',
  'too-deep': () => 'Fila er bygd på ein måte som planar ikkje er, og er avvist.',
} satisfies Translated<Bokmål['PROBLEM_TEXTS']>;

export const PROBLEM_WORDS = {
  ownRateFor: (label) => `Eigen sats for «${label}»`,
  rate: 'Ein sats',
  place: (path) => `«${path}» i fila`,
  form: 'Driftsform',
} satisfies Translated<Bokmål['PROBLEM_WORDS']>;
