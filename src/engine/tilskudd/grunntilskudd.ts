import { amount } from '../kernel/amount';

/**
 * Whether a month gives grunntilskudd: 1 or 0.
 *
 * @param liste listeinnbyggere at the start of the month
 * @param listetak the agreement's listetak
 * @param maaned whole months since the fastlegeavtale started; negative before
 * @param grense lists below this give the right (500)
 * @param listetakMinst lowest listetak that gives the right (500)
 * @param varighet months it lasts at most (24)
 * @source EU23 5.3.2; Statsavtalen 2023–2024 part II
 */
export function girGrunntilskudd(
  liste: number,
  listetak: number,
  maaned: number,
  grense: number,
  listetakMinst: number,
  varighet: number,
): number {
  return liste < grense && listetak >= listetakMinst && maaned >= 0 && maaned < varighet ? 1 : 0;
}

export const grunntilskuddRett = amount({
  id: 'grunntilskuddRett',
  label: 'Rett til grunntilskudd (1 = ja)',
  unit: 'antall',
  yearUnit: 'måneder',
  year: 'sum',
  parts: [
    'listeinnbyggere',
    'listetak',
    'måneder siden avtalens start',
    'listegrense',
    'laveste listetak',
    'varighet i måneder',
  ],
  formula: 'ja når listen er under listegrensen, listetaket er minst det laveste, og avtalen er yngre enn varigheten',
  source: 'EU23 kapittel 5.3.2 og Statsavtalen 2023–2024, del II.',
  compute: girGrunntilskudd,
});

/**
 * What grunntilskudd gives beyond basistilskudd for the list, kr a month: basistilskudd for the reference list instead
 * of for the list, when that is more.
 */
export const grunntilskuddTillegg = amount({
  id: 'grunntilskudd',
  label: 'Grunntilskudd utover basistilskudd',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['rett til grunntilskudd', 'referanseliste', 'sats', 'månedens andel av året', 'basistilskudd'],
  formula: '(referanseliste × sats × månedens andel av året − basistilskudd), når retten gjelder og det er positivt',
  source: 'EU23 kapittel 5.3.2. Fra mai 2023 er satsen det nasjonale gjennomsnittet.',
  compute: (rett, referanse, sats, andel, basis) => rett * Math.max(0, referanse * sats * andel - basis),
});
