import { formatAntall, formatDate } from '../../../app/format';
import type { Translated } from './translated';

export const editingText = {
  range: {
    used: (value) => `Planen reknar med ${value}; spennet blir vist i svaret.`,
    usedStandard: (value) => `Planen reknar med standardverdien ${value}; spennet blir vist i svaret.`,
    inRates: (span) => `Spenn ${span}; det blir vist i svaret.`,
    remove: 'Fjern spennet',
    removeLabel: (label) => `${label}: fjern spennet`,
    left: (span) => `Spennet ${span} er teke bort: talet ligg utanfor.`,
    reversed: 'Skriv det lågaste talet i spennet først.',
    equal: 'Dei to tala i spennet er like. Skriv eitt tal, eller to ulike.',
    notHere: 'Her kan det berre stå eitt tal. Spenn skriv du i dei eigne talfelta til planen.',
  },
  own: {
    mark: 'Eige tal.',
    title: 'Eigne tal, spenn og merknader',
    lead: 'Alt du har sett i staden for standardverdiar, alt du har gitt eit spenn, og alt du har skrive om.',
    show: 'Vis',
    all: 'Alt',
    numbers: 'Eigne tal',
    ranges: 'Spenn',
    notes: 'Merknader',
    none: {
      all: 'Ingen eigne tal, spenn eller merknader.',
      numbers: 'Alle tal med standardverdi står på standard.',
      ranges: 'Ingen spenn. Skriv til dømes 900–1 200 i eit talfelt.',
      notes: 'Ingen merknader. Hald peikaren over eit felt, eller trykk Shift+F2 i det.',
    },
    standardIs: (text, status) => `standard ${text} (${status.toLowerCase()})`,
    reset: 'Set tilbake til standard',
    resetNamed: (name) => `${name}: set tilbake til standard`,
    rangeOf: (span, value) => `${span}, planen reknar med ${value}`,
    goTo: (name) => `Gå til ${name}`,
    copy: 'Kopier merknadene',
    showAll: 'Vis alle felta',
    filterInputs: 'Vis berre eigne tal',
    digest: (numbers, ranges, notes) =>
      [
        numbers > 0 ? `${formatAntall(numbers)} eigne tal` : '',
        ranges > 0 ? `${formatAntall(ranges)} spenn` : '',
        notes > 0 ? `${formatAntall(notes)} ${notes === 1 ? 'merknad' : 'merknader'}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    hidden: 'Felt utan eige tal, spenn eller merknad er skjulte.',
  },
  note: {
    title: 'Merknad',
    write: 'Skriv merknad',
    writeAt: (label) => `Skriv merknad til ${label} (Shift+F2)`,
    label: (place) => `Merknad til ${place}`,
    help: 'Merknaden blir lagra i planen og endrar ingen tal.',
    count: (length, max) => `${formatAntall(length)} av ${formatAntall(max)} teikn`,
    tooLong: (max) => `Merknaden er for lang. Han kan ha ${formatAntall(max)} teikn.`,
    remove: 'Fjern merknaden',
    removeNamed: (place) => `Fjern merknaden til ${place}`,
    done: 'Lukk',
    written: (date) => `sist endra ${formatDate(date)}`,
    orphan: 'Staden er ikkje lenger i planen.',
    figure: (label, scenario) => (scenario === '' ? label : `${label}, ${scenario}`),
    copied: (text) => `Merknad: ${text}`,
    marked: 'har merknad',
  },
  undo: {
    undo: 'Angre',
    redo: 'Gjer om',
  },
  grid: {
    open: 'Rediger legane som tabell …',
    title: 'Legane som tabell',
    help: 'Piltastar, Enter og Tab flyttar. F2 redigerer, Escape hentar tilbake. Shift og piltastar merker ei blokk som kan kopierast; rader frå Excel kan limast rett inn.',
    copied: (cells) => `Kopierte ${formatAntall(cells)} felt.`,
    marked: (rows, columns) => `Merkte ${formatAntall(rows)} rader og ${formatAntall(columns)} kolonnar.`,
  },
  meaning: {
    label: 'Spenn:',
    computing: 'Reknar ut kva spenna betyr …',
    title: 'Kva spenna betyr',
    lead: (name, period) =>
      `Inntekt før skatt per lege ${period} (kr) når eitt felt om gongen står på lågaste og høgaste tal i spennet, og alt anna er som planen seier. I planen sjølv gir ${name} mest.`,
    leadTie: (period) =>
      `Inntekt før skatt per lege ${period} (kr) når eitt felt om gongen står på lågaste og høgaste tal i spennet, og alt anna er som planen seier. I planen sjølv er dei beste like.`,
    caption: (period) => `Inntekt før skatt per lege ved endane av kvart spenn, ${period}, kroner`,
    ahead: 'Forspranget (kr)',
    aheadName: (name, other) => `${name} framfor ${other}`,
    allTogether: 'Alle spenn samstundes',
    field: 'Felt og verdi',
    now: 'Talet i planen',
    together: {
      low: (name) => `Alle spenn der ${name} får minst`,
      high: (name) => `Alle spenn der ${name} får mest`,
    },
    caveat:
      'Dette er verken sannsyn eller prognosar. Alle spenn slår sjeldan same veg samstundes, og tala kan ligge utanfor desse òg.',
    turns: (name) => `Her gir ${name} mest.`,
    tie: 'Her er dei beste like.',
    noEffect: 'Endrar ikkje desse tala.',
    ownFigure: (names) => `Når ikkje ${names}, som har eige tal for feltet.`,
    one: (field, low, high) => `${field} åleine flyttar det frå ${low} til ${high}.`,
    most: (field, low, high, name) =>
      `Kvart spenn for seg: ${field} betyr mest, og gir ${name} frå ${low} til ${high}.`,
    all: (low, high) => `Dreg alle same vegen, blir det ${low}–${high}; det er verken eit sannsyn eller ein prognose.`,
    steady: 'Svaret snur ikkje ved nokon av endane.',
    turning: (places) => `Svaret snur: ${places}.`,
    turnsAt: (name, field, value) => `${name} gir mest når ${field} er ${value}`,
    nothing: 'Spenna endrar ikkje dette talet.',
  },
  spoken: {
    answer: (headline) => `Nytt svar: ${headline}`,
    stale: 'Svaret er forelda: eit felt må rettast.',
  },
} satisfies Translated<typeof import('../editing').editingText>;
