import { describe, expect, test } from 'vitest';
import type { TraceNode } from '../../src/engine/practice/results';
import { TraceView, hasMore, stepLabel } from '../../src/ui/components/traceView.svelte';

const rate: TraceNode = {
  id: 'basistilskudd.snitt.sats',
  label: 'Basistilskudd, landssnitt',
  kind: 'rate',
  value: 865,
  unit: 'kr per listeinnbygger per år',
  period: '2027-01',
  rate: {
    record: 'basistilskudd.snitt.sats',
    from: '2023-07-01',
    status: 'videreført',
    basis: 'stated',
    kind: 'agreement',
    source: 's',
    sourceTitle: 'Kildens tittel',
    publisher: 'Utgiveren',
    url: 'https://example.no/side',
    locator: 'tabell 2',
    carried: { value: 841.8, lastKnown: '2024-06-30', growth: 0.025 },
  },
  parts: [],
};
const month = (period: string): TraceNode => ({
  id: 'lege:anne/basistilskudd',
  label: 'Basistilskudd, Anne',
  kind: 'amount',
  value: 72_000,
  unit: 'kr/måned',
  period,
  formula: 'liste × sats ÷ 12',
  parts: [rate],
});
const year: TraceNode = {
  ...month('2027'),
  value: 144_000,
  unit: 'kr/år',
  formula: 'summen av årets måneder',
  parts: [month('2027-01'), month('2027-02')],
};

describe('an explanation', () => {
  test('as text has what is open, with sources', () => {
    const view = new TraceView();
    view.toggle('0.0');
    view.toggle('0.0.0');
    expect(view.text(year).split('\n')).toEqual([
      'Basistilskudd, Anne, 2027: 144 000,00 kr per år',
      '  = summen av årets måneder',
      '  januar 2027: 72 000,00 kr per måned',
      '    = liste × sats ÷ 12',
      '    Basistilskudd, landssnitt: 865,00 kr per listeinnbygger per år [videreført]',
      '      Gjelder fra 1. juli 2023. Kilde: Kildens tittel, Utgiveren, tabell 2, https://example.no/side',
      '      Siste kjente verdi er 841,80 kr per listeinnbygger per år, som gjelder til og med 30. juni 2024. Videreført med 2,5 % per år.',
      '  februar 2027: 72 000,00 kr per måned',
    ]);
  });

  test('says of a statistic that it is published, not decided', () => {
    const statistic = { ...rate, rate: { ...rate.rate!, status: 'vedtatt' as const, kind: 'statistic' } };
    expect(new TraceView().text({ ...year, parts: [statistic] })).toMatch(/\[publisert statistikk\]$/u);
    const law = { ...statistic, rate: { ...statistic.rate, kind: 'law' } };
    expect(new TraceView().text({ ...year, parts: [law] })).toMatch(/\[vedtatt\]$/u);
  });

  test('shuts again, and tells steps of the same amount apart by period', () => {
    const view = new TraceView();
    view.toggle('0');
    expect(view.text(year)).toBe('Basistilskudd, Anne, 2027: 144 000,00 kr per år');
    expect(stepLabel(month('2027-03'), year)).toBe('mars 2027');
    expect(stepLabel(rate, month('2027-03'))).toBe('Basistilskudd, landssnitt');
    expect(hasMore({ id: 'x', label: 'x', kind: 'calendar', value: 1, unit: 'dager', period: '2027', parts: [] })).toBe(
      false,
    );
  });
});
