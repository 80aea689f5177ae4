import type { Language } from './ipc/contract';

const nb = {
  menu: {
    about: 'Om Praksisplan',
    hide: 'Skjul Praksisplan',
    hideOthers: 'Skjul andre',
    showAll: 'Vis alle',
    quitApp: 'Avslutt Praksisplan',
    quit: 'Avslutt',
    closeWindow: 'Lukk vinduet',
    file: '&Fil',
    edit: '&Rediger',
    undo: 'Angre',
    redo: 'Gjør om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    view: '&Vis',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    resetZoom: 'Vanlig størrelse',
    fullScreen: 'Fullskjerm',
    language: 'Språk',
    window: 'V&indu',
    minimize: 'Minimer',
    zoom: 'Forstørr',
    help: '&Hjelp',
  },
  openPlan: { title: 'Åpne plan', button: 'Åpne' },
  openRules: { title: 'Åpne regelverk', button: 'Åpne', kind: 'Regelverk (*.satser.json)' },
  save: {
    title: 'Lagre som',
    button: 'Lagre',
    kinds: { praksisplan: 'Praksisplan', csv: 'Regneark (CSV)', json: 'JSON', txt: 'Tekst' },
    replace: (name: string) => `«${name}» finnes fra før. Vil du erstatte den?`,
    replaceButton: 'Erstatt',
    cancel: 'Avbryt',
  },
  source: { ask: 'Vil du åpne kilden i nettleseren?', open: 'Åpne', cancel: 'Avbryt' },
  stopped: {
    message: 'Siden stoppet uventet.',
    detail: (reason: string) => `Det som var lagret, er trygt. Last inn siden på nytt for å fortsette. (${reason})`,
    reload: 'Last inn på nytt',
    quit: 'Avslutt',
  },
  held: {
    message: 'Praksisplan får ikke lagret de siste endringene.',
    detail: 'Lukker du nå, går de tapt. Går du tilbake, kan du prøve å lagre igjen eller lagre planen som fil.',
    back: 'Gå tilbake',
    close: 'Lukk likevel',
  },
  couldNotStart: (reason: string) => `Praksisplan kunne ikke starte: ${reason}`,
  storeNotCopied: (code: string) => `Praksisplan: lageret ble ikke kopiert (${code})`,
};

/** Everything the shell says: menu, dialogs, and why it could not start. */
export type ShellTexts = typeof nb;

const nn: ShellTexts = {
  menu: {
    about: 'Om Praksisplan',
    hide: 'Skjul Praksisplan',
    hideOthers: 'Skjul andre',
    showAll: 'Vis alle',
    quitApp: 'Avslutt Praksisplan',
    quit: 'Avslutt',
    closeWindow: 'Lukk vindauget',
    file: '&Fil',
    edit: '&Rediger',
    undo: 'Angre',
    redo: 'Gjer om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    view: '&Vis',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    resetZoom: 'Vanleg storleik',
    fullScreen: 'Fullskjerm',
    language: 'Språk',
    window: 'V&indauge',
    minimize: 'Minimer',
    zoom: 'Forstørr',
    help: '&Hjelp',
  },
  openPlan: { title: 'Opne plan', button: 'Opne' },
  openRules: { title: 'Opne regelverk', button: 'Opne', kind: 'Regelverk (*.satser.json)' },
  save: {
    title: 'Lagre som',
    button: 'Lagre',
    kinds: { praksisplan: 'Praksisplan', csv: 'Rekneark (CSV)', json: 'JSON', txt: 'Tekst' },
    replace: (name) => `«${name}» finst frå før. Vil du byte ut fila?`,
    replaceButton: 'Byt ut',
    cancel: 'Avbryt',
  },
  source: { ask: 'Vil du opne kjelda i nettlesaren?', open: 'Opne', cancel: 'Avbryt' },
  stopped: {
    message: 'Sida stoppa uventa.',
    detail: (reason) => `Det som var lagra, er trygt. Last inn sida på nytt for å halde fram. (${reason})`,
    reload: 'Last inn på nytt',
    quit: 'Avslutt',
  },
  held: {
    message: 'Praksisplan får ikkje lagra dei siste endringane.',
    detail: 'Lukkar du no, går dei tapt. Går du tilbake, kan du prøve å lagre igjen eller lagre planen som fil.',
    back: 'Gå tilbake',
    close: 'Lukk likevel',
  },
  couldNotStart: (reason) => `Praksisplan kunne ikkje starte: ${reason}`,
  storeNotCopied: (code) => `Praksisplan: lageret vart ikkje kopiert (${code})`,
};

/** The languages by the names they have themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk' };

export const SHELL_TEXTS: Readonly<Record<Language, ShellTexts>> = { nb, nn };
