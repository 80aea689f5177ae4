import { formatAntall } from '../../../app/format';
import type { Translated } from './translated';

export const moneyText = {
  payers: 'Kven som betaler takstane',
  payersLead:
    'Frikort, barn og fritak flyttar rekninga frå pasienten til Helfo; inntekta er den same. Berre tapet senkar inntekta.',

  scale: {
    title: 'Om fleire hadde lister som desse',
    lead: 'Kostnaden per listeinnbyggjar gonga opp, per år. Lister, prisar og arbeidsdeling er som i planen.',
    inhabitants: 'Innbyggjarar i alt',
    choice: (inhabitants) => `${formatAntall(inhabitants / 1_000_000)} mill.`,
    caption: (inhabitants, period) =>
      `Det offentlege for ${formatAntall(inhabitants)} innbyggjarar, prisar som i ${period}`,
    corner: 'Per år',
    note: 'Valt på skjermen.',
    labels: {
      sum: 'Offentleg kostnad',
      alt: 'Offentleg kostnad og eigendelar',
      leger: 'Legar',
    },
    formulas: {
      sum: 'kostnad per listeinnbyggjar × innbyggjarar',
      alt: 'kostnad per listeinnbyggjar × innbyggjarar',
      leger: 'legar per million × innbyggjarar ÷ 1 000 000',
    },
  },

  views: {
    tab: 'Avstemming',
    lead: 'Tre måtar å sjå dei same pengane på. Det som står i éin kolonne og ikkje i ein annan, er skilnaden mellom dei.',
    doctor: 'Lege',
    caption: (name, scenario, period) =>
      `Resultat, kontantar og disponibel inntekt for ${name}, ${scenario}, ${period}`,
    corner: 'Linje (kr)',
    total: 'Sum',
    names: {
      resultat: 'Resultat før skatt',
      kontanter: 'Kontantar',
      disponibelt: 'Inntekt etter skatt',
    },
    figure: (label, view, name) => `${label}, ${view}, ${name}`,
  },
} satisfies Translated<typeof import('../money').moneyText>;
