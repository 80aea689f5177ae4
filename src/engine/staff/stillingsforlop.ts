/** A post over time: learning the work, people who come and go, and what others pay. */
import { amount } from '../kernel/amount';

/**
 * Part of full production in a month: rises evenly from nothing over the learning months, and is less on average where
 * people in the post change.
 *
 * With a change every 12 ÷ `skifter` months, the average over the time one person stays is 1 − months ÷ (2 × that time)
 * where the learning fits in it, and that time ÷ (2 × months) where it does not.
 *
 * @returns 0–1; 1 without learning months
 * @example month 0 of 4, no changes → 0.125; 0.375; 0.625; 0.875; then 1
 */
export const produksjonsandel = amount({
  id: 'produksjonsandel',
  label: 'Andel av full produksjon',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  role: 'detail',
  parts: ['hele måneder siden start', 'måneder til full produksjon', 'del av stillingen som skifter person i året'],
  formula:
    '(måneder siden start + ½) ÷ måneder til full produksjon, høyst 1, × snittet når nye begynner: ' +
    '1 − måneder × del som skifter ÷ 24',
  simplified:
    'Utskifting regnes som et jevnt snitt: ingen vet når noen slutter. Den første opplæringen og snittet for nye ' +
    'regnes begge med.',
  compute: (siden, maaneder, skifter) => {
    if (maaneder <= 0) return 1;
    const forste = Math.min(1, (Math.max(0, siden) + 0.5) / maaneder);
    const lost = (maaneder * skifter) / 12;
    return forste * (lost <= 1 ? 1 - lost / 2 : 1 / (2 * lost));
  },
});

export const produserendeArsverk = amount({
  id: 'produserendeArsverk',
  label: 'Årsverk omregnet til full produksjon',
  unit: 'årsverk',
  yearUnit: 'årsverk',
  year: 'mean',
  parts: ['årsverk', 'andel av full produksjon'],
  formula: 'årsverk × andel av full produksjon; lønnen er full',
  compute: (arsverk, andel) => arsverk * andel,
});

/** Expected cost of replacing those who leave. */
export const utskiftingskostnad = amount({
  id: 'utskiftingskostnad',
  label: 'Forventet kostnad ved utskifting',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['årsverk', 'del av stillingen som skifter person i året', 'kostnad ved å erstatte én'],
  formula: 'årsverk × del som skifter person × kostnad ved å erstatte én ÷ 12',
  compute: (arsverk, skifter, kostnad) => (arsverk * skifter * kostnad) / 12,
});

/** What the municipality or others pay of a post. */
export const betaltAvAndre = amount({
  id: 'betaltAvAndre',
  label: 'Betalt av kommunen eller andre',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['beløp i året', 'i arbeid'],
  formula: 'beløp i året ÷ 12, så lenge noen er i stillingen',
  compute: (belop, iArbeid) => (belop * iArbeid) / 12,
});

/** The grant that went with takster of one's own in the primærhelseteam pilot: a part of what the post costs. */
export const tilskuddTilStilling = amount({
  id: 'tilskuddTilStilling',
  label: 'Tilskudd til stillingen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['stillingens kostnad', 'andel tilskuddet dekker'],
  formula: 'stillingens kostnad × andel tilskuddet dekker',
  source: 'Primærhelseteam (forsøk 2018–2024): takstene skulle dekke halve sykepleieren. Avsluttet.',
  simplified:
    'Kronesatsene i forsøkets to modeller er ikke funnet. Tilskuddet regnes som en andel av stillingens kostnad i planen.',
  compute: (kostnad, andel) => kostnad * andel,
});
