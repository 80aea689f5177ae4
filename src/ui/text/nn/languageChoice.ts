import type { Translated } from './translated';

export const languageText = {
  label: 'Språk',
  changed: 'Praksisplan er no på nynorsk.',
  unsaved: 'Språket er ikkje endra, for planen er ikkje lagra. Prøv igjen.',
  notKept: 'Språket er ikkje endra, for nettlesaren lar ikkje Praksisplan hugse valet.',
} satisfies Translated<typeof import('../languageChoice').languageText>;
