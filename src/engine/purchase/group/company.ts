/** The company that runs the office: what a part of it is worth, and who answers for its debt. */
import { amount } from '../../kernel/amount';
import type { CompanyKind } from '../../practice/planGroup';
import type { TraceNode } from '../../practice/results';
import { accountantsPoint, lawyersPoint } from './legal';
import { amountNode, figure, stepNode } from '../trace';
import type { MaybeFigure } from '../figures';
import { allKnown, type KnownFields } from './known';
import { ONCE } from './once';
import type { LegalPoint } from './types';

/**
 * What a share of the company that runs the office is worth by its books.
 * @param eiendeler kr  @param gjeld kr  @param andel 0–1; negative when the company owes more than it has
 */
export const selskapsandel = amount({
  id: 'selskapsandel',
  label: 'Andel av driftsselskapet',
  ...ONCE,
  parts: ['eiendeler', 'gjeld', 'andel'],
  formula: '(eiendeler − gjeld) × andel',
  simplified: 'Bokførte verdier. Aksjer kjøpes vanligvis til kostpris, og avskrives ikke.',
  compute: (eiendeler, gjeld, andel) => (eiendeler - gjeld) * andel,
});

/** A deltaker's ansvarsandel of the company's debt, kr. @param andel 0–1 */
export const ansvarForGjeld = amount({
  id: 'ansvarForGjeld',
  label: 'Legens del av selskapets gjeld',
  ...ONCE,
  parts: ['gjeld', 'andel'],
  formula: 'gjeld × andel',
  compute: (gjeld, andel) => gjeld * andel,
});

/** The company as it is typed in one question. */
export interface CompanyPart {
  readonly companyAssets: number | null;
  readonly companyDebt: number | null;
  readonly share: number | null;
  readonly sharePrice: number | null;
}

/**
 * What the part changes hands for: the agreed price, or by the books. In a company where nobody answers for the debt it is
 * worth at least nothing.
 * @returns null where it is not known; `known` then says what is missing
 */
export function shareValue(of: CompanyPart, kind: CompanyKind | null, known: KnownFields): TraceNode | null {
  const { sharePrice } = of;
  if (sharePrice !== null) return known.read('sharePrice', 'Pris for andelen i driftsselskapet', sharePrice);
  const share = known.read('share', 'Andel', of.share, 'andel');
  if (share?.value === 0) return null;
  const assets = known.read('companyAssets', 'Selskapets eiendeler', of.companyAssets);
  const debt = known.read('companyDebt', 'Selskapets gjeld', of.companyDebt);
  const parts = allKnown([assets, debt, share]);
  if (parts === null) return null;
  const value = amountNode(selskapsandel, parts);
  if (value.value >= 0) return value;
  if (kind === 'as') return worthNothing(value);
  if (kind !== null) return value;
  known.miss('group.companyKind');
  return null;
}

function worthNothing(node: TraceNode): TraceNode {
  return stepNode(
    {
      id: 'andelUtenVerdi',
      label: 'Andel uten verdi',
      unit: 'kr',
      formula: '0, fordi gjelden er større enn eiendelene og aksjeeierne ikke svarer for den',
    },
    0,
    [node],
  );
}

/** What creditors may ask one owner for; null where the kind, the debt or the part is not known. */
export function debtBehind(of: CompanyPart, kind: CompanyKind | null, known: KnownFields): MaybeFigure {
  if (kind === null) return null;
  if (kind === 'as') {
    const formula = '0, fordi aksjeeierne ikke svarer for selskapets gjeld';
    return figure(stepNode({ id: 'gjeldSomAksjeeier', label: 'Gjeld legen svarer for', unit: 'kr', formula }, 0));
  }
  const debt = known.peek('companyDebt', 'Selskapets gjeld', of.companyDebt);
  const share = known.peek('share', 'Andel', of.share, 'andel');
  const parts = allKnown([debt, share]);
  if (parts === null) return null;
  if (kind === 'da' || parts[1].value === 0) return figure(amountNode(ansvarForGjeld, parts));
  return figure(
    stepNode(
      {
        id: 'gjeldSolidarisk',
        label: 'Gjeld legen kan bli krevd for',
        unit: 'kr',
        formula: 'hele gjelden',
        note: 'Det legen betaler for de andre, kan kreves tilbake av dem.',
      },
      parts[0].value,
      [parts[0]],
    ),
  );
}

/** What to have looked at in a company of this kind; both rules while nobody has said which it is. */
export function companyChecks(kind: CompanyKind | null): readonly LegalPoint[] {
  return [
    ...(kind === 'as' || kind === null ? [lawyersPoint('ansvar-as')] : []),
    ...(kind === 'as' ? [] : [lawyersPoint('ansvar-ans-da')]),
    ...(kind === 'as' || kind === null ? [accountantsPoint('aksjer-driftsselskap')] : []),
  ];
}
