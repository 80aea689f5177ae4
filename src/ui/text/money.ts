/** Words of who pays: payers in the plan, the public side scaled up, and the three views of the same money. */
import { formatAntall } from '../../app/format';
import type { Scaled } from '../../app/result';
import type { View } from '../../engine';
import { translated } from './language';

export const moneyText = translated('moneyText', {
  payers: 'Hvem som betaler takstene',
  payersLead:
    'Frikort, barn og fritak flytter regningen fra pasienten til Helfo; inntekten er den samme. Bare tapet senker inntekten.',

  scale: {
    title: 'Om flere hadde lister som disse',
    lead: 'Kostnaden per listeinnbygger ganget opp, per år. Lister, priser og arbeidsdeling er som i planen.',
    inhabitants: 'Innbyggere i alt',
    choice: (inhabitants: number) => `${formatAntall(inhabitants / 1_000_000)} mill.`,
    caption: (inhabitants: number, period: string) =>
      `Det offentlige for ${formatAntall(inhabitants)} innbyggere, priser som i ${period}`,
    corner: 'Per år',
    note: 'Valgt på skjermen.',
    labels: {
      sum: 'Offentlig kostnad',
      alt: 'Offentlig kostnad og egenandeler',
      leger: 'Leger',
    } satisfies Record<Scaled['id'], string>,
    formulas: {
      sum: 'kostnad per listeinnbygger × innbyggere',
      alt: 'kostnad per listeinnbygger × innbyggere',
      leger: 'leger per million × innbyggere ÷ 1 000 000',
    } satisfies Record<Scaled['id'], string>,
  },

  views: {
    tab: 'Avstemming',
    lead: 'Tre måter å se de samme pengene på. Det som står i én kolonne og ikke i en annen, er forskjellen mellom dem.',
    doctor: 'Lege',
    caption: (name: string, scenario: string, period: string) =>
      `Resultat, kontanter og disponibel inntekt for ${name}, ${scenario}, ${period}`,
    corner: 'Linje (kr)',
    total: 'Sum',
    names: {
      resultat: 'Resultat før skatt',
      kontanter: 'Kontanter',
      disponibelt: 'Inntekt etter skatt',
    } satisfies Record<View, string>,
    figure: (label: string, view: string, name: string) => `${label}, ${view}, ${name}`,
  },
} as const);
