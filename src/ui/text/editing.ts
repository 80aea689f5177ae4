/** Words of editing: ranges typed in fields, notes, own figures in one place, steps back, and tables of cells. */
import { formatAntall, formatDate, type EntryProblem, type NumberKind } from '../../app/format';
import { translated } from './language';
import { numberProblemText } from './typed';

export const editingText = translated('editingText', {
  range: {
    used: (value: string) => `Planen regner med ${value}; spennet vises i svaret.`,
    usedStandard: (value: string) => `Planen regner med standardverdien ${value}; spennet vises i svaret.`,
    inRates: (span: string) => `Spenn ${span}; det vises i svaret.`,
    remove: 'Fjern spennet',
    removeLabel: (label: string) => `${label}: fjern spennet`,
    left: (span: string) => `Spennet ${span} er tatt bort: tallet ligger utenfor.`,
    removed: (name: string) => `Spennet for ${name} er fjernet.`,
    rest: 'Et spenn på én andel flytter de andre i samme forhold, så summen er 100 %.',
    noRest: 'Ett tall her: uten en annen andel er det ingenting som kan ta resten av spennet.',
    reversed: 'Skriv det laveste tallet i spennet først.',
    equal: 'De to tallene i spennet er like. Skriv ett tall, eller to ulike.',
    notHere: 'Her kan det bare stå ett tall. Spenn skrives i planens egne tallfelter.',
  },
  own: {
    mark: 'Eget tall.',
    title: 'Egne tall, spenn og merknader',
    lead: 'Alt du har satt i stedet for standardverdier, alt du har gitt et spenn, og alt du har skrevet om.',
    show: 'Vis',
    all: 'Alt',
    numbers: 'Egne tall',
    ranges: 'Spenn',
    notes: 'Merknader',
    none: {
      all: 'Ingen egne tall, spenn eller merknader.',
      numbers: 'Alle tall med standardverdi står på standard.',
      ranges: 'Ingen spenn. Skriv for eksempel 900–1 200 i et tallfelt.',
      notes: 'Ingen merknader. Hold pekeren over et felt, eller trykk Shift+F2 i det.',
    },
    standardIs: (text: string, status: string) => `standard ${text} (${status.toLowerCase()})`,
    reset: 'Tilbakestill til standard',
    resetNamed: (name: string) => `${name}: tilbakestill til standard`,
    rangeOf: (span: string, value: string) => `${span}, planen regner med ${value}`,
    goTo: (name: string) => `Gå til ${name}`,
    copy: 'Kopier merknadene',
    showAll: 'Vis alle felter',
    filterInputs: 'Vis bare egne tall',
    digest: (numbers: number, ranges: number, notes: number) =>
      [
        numbers > 0 ? `${formatAntall(numbers)} egne tall` : '',
        ranges > 0 ? `${formatAntall(ranges)} spenn` : '',
        notes > 0 ? `${formatAntall(notes)} ${notes === 1 ? 'merknad' : 'merknader'}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    hidden: 'Felter uten eget tall, spenn eller merknad er skjult.',
  },
  note: {
    title: 'Merknad',
    write: 'Skriv merknad',
    writeAt: (label: string) => `Skriv merknad til ${label} (Shift+F2)`,
    label: (place: string) => `Merknad til ${place}`,
    help: 'Merknaden lagres i planen og endrer ingen tall.',
    count: (length: number, max: number) => `${formatAntall(length)} av ${formatAntall(max)} tegn`,
    tooLong: (max: number) => `Merknaden er for lang. Den kan ha ${formatAntall(max)} tegn.`,
    remove: 'Fjern merknaden',
    removeNamed: (place: string) => `Fjern merknaden til ${place}`,
    removed: (place: string) => `Merknaden til ${place} er fjernet.`,
    done: 'Lukk',
    written: (date: string) => `sist endret ${formatDate(date)}`,
    orphan: 'Stedet er ikke lenger i planen.',
    seeking: 'Finner tallet …',
    notNow: 'Tallet finnes ikke slik planen står nå.',
    figure: (label: string, scenario: string) => (scenario === '' ? label : `${label}, ${scenario}`),
    copied: (text: string) => `Merknad: ${text}`,
    marked: 'har merknad',
  },
  undo: {
    undo: 'Angre',
    redo: 'Gjør om',
    /** @param name empty where the user has given none */
    removed: (name: string) => (name === '' ? 'Fjernet fra planen.' : `«${name}» er fjernet.`),
  },
  unread: {
    title: (count: number) =>
      count === 1 ? 'Ett felt kan ikke leses' : `${formatAntall(count)} felter kan ikke leses`,
    text: 'Svaret regner med det som sto der før. Det som er skrevet, står i feltet til det blir rettet.',
    entry: (name: string, text: string) => `${name}: «${text}»`,
    empty: (name: string) => `${name}: tomt felt`,
  },
  grid: {
    open: 'Rediger legene som tabell …',
    title: 'Legene som tabell',
    help: 'Piltaster, Enter og Tab flytter. F2 redigerer, Escape bringer tilbake. Rader fra Excel kan limes rett inn.',
    keysTitle: 'Flere taster',
    keys: [
      ['Shift og piltaster, eller musen', 'merker en blokk; Ctrl+A merker alt'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'kopierer, klipper ut og limer inn, også til og fra Excel'],
      ['Delete', 'tømmer det som er merket; tall med standardverdi går tilbake til den'],
      ['Ctrl+D', 'fyller nedover med den øverste raden i blokken, eller raden over'],
      ['Ctrl+Z, Ctrl+Y', 'angrer og gjør om'],
      ['Shift+F2', 'skriver en merknad til feltet'],
    ] as readonly (readonly [keys: string, does: string])[],
    copied: (cells: number) => `Kopierte ${formatAntall(cells)} ${cells === 1 ? 'felt' : 'felter'}.`,
    cut: (cells: number) => `Klippet ut ${formatAntall(cells)} ${cells === 1 ? 'felt' : 'felter'}.`,
    cleared: (cells: number) => `Tømte ${formatAntall(cells)} felter.`,
    filled: (rows: number) => `Fylte ${formatAntall(rows)} ${rows === 1 ? 'rad' : 'rader'} nedover.`,
    marked: (rows: number, columns: number) =>
      `Merket ${formatAntall(rows)} ${rows === 1 ? 'rad' : 'rader'} og ${formatAntall(columns)} ${columns === 1 ? 'kolonne' : 'kolonner'}.`,
    own: (standard: string) => `Eget tall. Standard er ${standard}. Tøm feltet for å bruke standardverdien.`,
    reset: (label: string, standard: string) => `${label}: tilbakestill til standard ${standard}`,
  },
  meaning: {
    label: 'Spenn:',
    computing: 'Regner ut hva spennene betyr …',
    title: 'Hva spennene betyr',
    lead: (name: string, period: string) =>
      `Inntekt før skatt per lege ${period} (kr) når ett felt om gangen står på laveste og høyeste tall i spennet, og alt annet er som planen sier. I planen selv gir ${name} mest.`,
    leadTie: (period: string) =>
      `Inntekt før skatt per lege ${period} (kr) når ett felt om gangen står på laveste og høyeste tall i spennet, og alt annet er som planen sier. I planen selv er de beste like.`,
    caption: (period: string) => `Inntekt før skatt per lege ved endene av hvert spenn, ${period}, kroner`,
    ahead: 'Forspranget (kr)',
    aheadName: (name: string, other: string) => `${name} foran ${other}`,
    allTogether: 'Alle spenn samtidig',
    field: 'Felt og verdi',
    now: 'Planens tall',
    together: {
      low: (name: string) => `Alle spenn der ${name} får minst`,
      high: (name: string) => `Alle spenn der ${name} får mest`,
    },
    caveat:
      'Dette er verken sannsynligheter eller prognoser. Alle spenn slår sjelden samme vei samtidig, og tallene kan ligge utenfor også disse.',
    turns: (name: string) => `Her gir ${name} mest.`,
    tie: 'Her er de beste like.',
    noEffect: 'Endrer ikke disse tallene.',
    ownFigure: (names: string) => `Når ikke ${names}, som har eget tall for feltet.`,
    one: (field: string, low: string, high: string) => `${field} alene flytter det fra ${low} til ${high}.`,
    most: (field: string, low: string, high: string, name: string) =>
      `Hvert spenn for seg: ${field} betyr mest, og gir ${name} fra ${low} til ${high}.`,
    all: (low: string, high: string) =>
      `Trekker alle samme vei, blir det ${low}–${high}; det er verken en sannsynlighet eller en prognose.`,
    steady: 'Svaret snur ikke ved noen av endene.',
    turning: (places: string) => `Svaret snur: ${places}.`,
    turnsAt: (name: string, field: string, value: string) => `${name} gir mest når ${field} er ${value}`,
    nothing: 'Spennene endrer ikke dette tallet.',
  },
  spoken: {
    answer: (headline: string) => `Nytt svar: ${headline}`,
    stale: 'Svaret er foreldet: et felt må rettes.',
  },
});

/** Why what is typed is neither a number nor a range. */
export function entryProblemText(problem: EntryProblem, kind: NumberKind): string {
  if (problem === 'range-reversed') return editingText.range.reversed;
  if (problem === 'range-equal') return editingText.range.equal;
  return numberProblemText(problem, kind);
}
