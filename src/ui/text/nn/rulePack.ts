import { formatAntall, formatDateTime } from '../../../app/format';
import type { Translated } from './translated';

export const PACK_PROBLEMS = {
  'not-json': () => 'Fila er ikkje gyldig JSON.',
  'too-large': () => 'Fila er større enn 32 MB.',
  'wrong-format': () => 'Fila er ikkje ei regelpakke i det formatet denne utgåva av Praksisplan les.',
  'too-many': (value) => `Det er for mange. Det høgaste talet er ${value('max')}.`,
  'forbidden-key': () => 'Feltnamnet er ikkje tillate.',
  'unknown-field': () => 'Feltet er ukjent.',
  'missing-field': () => 'Feltet manglar.',
  'not-an-object': () => 'Verdien er av feil slag.',
  'not-a-list': () => 'Verdien er av feil slag.',
  'wrong-type': () => 'Verdien er av feil slag.',
  'not-finite': () => 'Verdien er ikkje eit vanleg tal.',
  'bad-id': () => 'Namnet kan ikkje brukast.',
  'id-differs': () => 'Namnet i posten er eit anna enn nøkkelen han står under.',
  'unknown-choice': (value) => `«${value('value')}» er ikkje eitt av vala.`,
  'unknown-unit': (value) => `«${value('value')}» er ikkje ei kjend eining.`,
  'unknown-source': (value) => `Kjelda «${value('source')}» er ikkje i kjeldelista.`,
  'not-a-date': () => 'Datoen finst ikkje. Datoar skal skrivast ÅÅÅÅ-MM-DD.',
  empty: () => 'Her manglar det innhald.',
  'text-too-long': (value) => `Teksten er for lang. Han kan ha ${value('max')} teikn.`,
  'bad-range': () => 'Den lågaste verdien er høgare enn den høgaste.',
  'out-of-range': (value) => `Verdien ${value('value')} er utanfor området ${value('low')} til ${value('high')}.`,
  'dates-overlap': () => 'Datoane overlappar: to verdiar gjeld same dag.',
  'dates-descend': () => 'Datoane står ikkje i rekkjefølgje.',
  'known-through-too-early': () => 'Siste kjende dag er før den siste verdien byrjar.',
  'sum-differs': (value) =>
    `Honoraret ${value('honorar')} er ikkje refusjon ${value('refusjon')} pluss eigendel ${value('egenandel')}.`,
  'duplicate-key': () => 'Nøkkelen står to gonger.',
  'missing-record': () => 'Posten manglar. Ei regelpakke må ha alt det regelverket som følgjer med, har.',
  'unit-differs': (value) => `Eininga er «${value('unit')}», men utrekninga treng «${value('expected')}».`,
  'fingerprint-differs': (value) =>
    `Fingeravtrykket i fila (${value('said')} …) er eit anna enn det innhaldet gir (${value('is')} …). Fila er endra etter at ho vart forsegla.`,
} satisfies Translated<typeof import('../rulePack').PACK_PROBLEMS>;

export const packWords = {
  title: 'Regelverket som er i bruk',
  bundled: 'Regelverket som følgjer med Praksisplan.',
  file: ({ name, since }) =>
    `Frå fila ${name}${since === null ? '' : `, teken i bruk ${formatDateTime(since)}`}. Det gjeld alle planar på denne maskina.`,
  lead: 'Ei regelpakke (*.satser.json) kan ta plassen til regelverket som følgjer med, utan ny utgåve av programmet. Fila blir kontrollert først: felt, datoar, einingar, kjelder og fingeravtrykk.',
  choose: 'Vel regelpakke …',
  restore: 'Bruk regelverket som følgjer med',
  restored: 'Regelverket som følgjer med, er i bruk.',
  unreadable: 'Fila kunne ikkje lesast.',
  refused: (name) => (name === '' ? 'Fila vart ikkje teken i bruk' : `${name} vart ikkje teken i bruk`),
  refusedLead: 'Regelverket er som før. Dette må rettast i fila:',
  refusedAtStart: (name) =>
    `Regelpakka ${name} kan ikkje brukast av denne utgåva av Praksisplan. Regelverket som følgjer med, gjeld.`,
  more: (count) => `… og ${formatAntall(count)} til`,
  candidate: (name, edition) => `${name}: utgåve ${edition}`,
  same: 'Fila inneheld nøyaktig det regelverket som alt er i bruk.',
  use: 'Ta i bruk',
  used: (edition) => `Regelverk ${edition} er i bruk. Planane blir rekna på nytt.`,
  differences: (count) =>
    count === 1 ? 'Éin skilnad frå regelverket i bruk' : `${formatAntall(count)} skilnader frå regelverket i bruk`,
  showAll: (count) => `Vis alle ${formatAntall(count)}`,

  changedTitle: 'Regelverket er endra sidan planen sist vart godteken',
  changedText: (before, now) => `Planen vart sist sedd med regelverk ${before}. Tala er no rekna med ${now}.`,
  changedShow: 'Vis kva som er endra',
  changedUnknown: 'Det tidlegare regelverket finst ikkje på denne maskina, så skilnadene kan ikkje visast.',
  accept: 'Greitt, bruk det nye',

  open: 'Opne i nettlesar',
  openLabel: (title) => `Opne i nettlesar: ${title}`,
  openFailed: 'Nettlesaren kunne ikkje opnast. Kopier adressa i staden.',
} satisfies Translated<typeof import('../rulePack').packWords>;
