/** Words of the tour: what is pointed at on the plan page, one short text each. */
import { translated } from './language';

export const TOUR_STEPS = ['answer', 'figure', 'compare', 'inputs', 'alternatives', 'save'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

interface StepWords {
  readonly title: string;
  readonly text: string;
}

const STEPS: Readonly<Record<TourStep, StepWords>> = {
  answer: {
    title: 'Svaret står først',
    text: 'Én setning, tallet den bygger på, hvor sikkert det er, og hva som skal til for å snu det. Det regnes på nytt mens du skriver.',
  },
  figure: {
    title: 'Hvert tall kan forklares',
    text: 'Trykk på et tall med prikket strek, så ser du formelen i ord, leddene, og satsene med dato og kilde.',
  },
  compare: {
    title: 'Alternativene side om side',
    text: 'Én kolonne for hver driftsform, med rettslig status. Velg år, faste kroner eller én lege over tabellen.',
  },
  inputs: {
    title: 'Her står det du vet',
    text: 'Tomme felter bruker en standardverdi med kilde. Skriver du ditt eget tall, gjelder det.',
  },
  alternatives: {
    title: 'Legg til alternativer',
    text: 'Et alternativ er grunnlaget med noen endringer: en annen form, en lengre liste, en sykepleier, en endret regel.',
  },
  save: {
    title: 'Alt lagres av seg selv',
    text: 'Planen ligger på denne maskinen. «Lagre som fil» gir en kopi du kan sende eller legge i arkivet.',
  },
};

export const tourText = translated('tourText', {
  offer: 'Ny her?',
  start: 'Vis meg rundt',
  decline: 'Nei takk',
  label: 'Omvisning',
  step: (now: number, all: number) => `Steg ${now} av ${all}`,
  next: 'Neste',
  back: 'Forrige',
  done: 'Ferdig',
  close: 'Avslutt omvisningen',
  keys: 'Piltastene går fram og tilbake, Esc avslutter.',
  steps: STEPS,
});
