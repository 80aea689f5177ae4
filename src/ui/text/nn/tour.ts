import type { TourStep } from '../tour';
import type { Translated } from './translated';

interface StepWords {
  readonly title: string;
  readonly text: string;
}

const STEPS: Readonly<Record<TourStep, StepWords>> = {
  answer: {
    title: 'Svaret står først',
    text: 'Éi setning, talet ho bygger på, kor sikkert det er, og kva som skal til for å snu det. Det blir rekna på nytt medan du skriv.',
  },
  figure: {
    title: 'Kvart tal kan forklarast',
    text: 'Trykk på eit tal med prikka strek, så ser du formelen i ord, ledda, og satsane med dato og kjelde.',
  },
  compare: {
    title: 'Alternativa side om side',
    text: 'Éin kolonne for kvar driftsform, med rettsleg status. Vel år, faste kroner eller éin lege over tabellen.',
  },
  inputs: {
    title: 'Her står det du veit',
    text: 'Tomme felt bruker ein standardverdi med kjelde. Skriv du ditt eige tal, gjeld det.',
  },
  alternatives: {
    title: 'Legg til alternativ',
    text: 'Eit alternativ er grunnlaget med nokre endringar: ei anna form, ei lengre liste, ein sjukepleiar, ein endra regel.',
  },
  save: {
    title: 'Alt blir lagra av seg sjølv',
    text: 'Planen ligg på denne maskina. «Lagre som fil» gir ein kopi du kan sende eller legge i arkivet.',
  },
};

export const tourText = {
  offer: 'Ny her?',
  start: 'Vis meg rundt',
  decline: 'Nei takk',
  label: 'Omvising',
  step: (now: number, all: number) => `Steg ${now} av ${all}`,
  next: 'Neste',
  back: 'Førre',
  done: 'Ferdig',
  close: 'Avslutt omvisinga',
  keys: 'Piltastane går fram og tilbake, Esc avsluttar.',
  steps: STEPS,
} satisfies Translated<typeof import('../tour').tourText>;
