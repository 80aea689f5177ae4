/** The explanation of a rate: which record, source and date, what it is carried by, and the reform that makes it. */
import { word, words } from '../kernel/words';
import type { AppliedEffect } from '../rules/overlay';
import type { RateRecord } from '../rules/lookup';
import type { RateSeries } from '../rules/rates';
import type { RulePack, RuleValue } from '../rules/types';
import { lazyNode, type ExplainContext } from './explainNode';
import { endMonth, firstMonth, periodText, type Period } from './period';
import type { RateStatus, TracedRate, TraceNode } from './results';

/** @param figure the rate in the period */
export function rateNode(context: ExplainContext, series: RateSeries, period: Period, figure: number): TraceNode {
  const { record } = series;
  const month = firstMonth(period);
  const effect = series.months
    .slice(month, endMonth(context, period))
    .findLast((each) => each !== null && each.reform !== null)?.reform;
  if (effect) return reformNode(context, series, effect, period, figure);
  const base = {
    id: record.id,
    label: word(record.label),
    kind: 'rate' as const,
    value: figure,
    unit: record.unit,
    period: periodText(context, period),
    parts: [],
  };
  const basis = series.months[month];
  if (!basis) return base;
  const { value, own, carried } = basis;
  const rate: TracedRate = {
    ...tracedRate(context.pack, record, value, basis.status),
    ...(own === null
      ? {}
      : { from: own.from, source: 'egen', sourceTitle: word('Eget tall i planen'), publisher: '', url: null }),
    ...(carried === null ? {} : { carried: { ...carried } }),
  };
  const noted = [value?.note, record.note].flatMap((text) => (text === undefined || text === '' ? [] : [word(text)]));
  const note = own?.note ?? noted.join(' ');
  return { ...base, rate, ...(note === '' ? {} : { note }) };
}

/** What a rate rests on. @param value of the rules; null where they have none */
export function tracedRate(
  pack: RulePack,
  { id, kind }: RateRecord,
  value: RuleValue | null,
  status: RateStatus,
): TracedRate {
  const source = value === null ? null : (pack.sources[value.source] ?? null);
  return {
    record: id,
    from: value?.from ?? '',
    status,
    basis: value?.basis ?? 'assumed',
    kind,
    source: value?.source ?? '',
    sourceTitle: word(source?.title ?? ''),
    publisher: source?.publisher ?? '',
    url: source?.url ?? null,
    ...(value?.locator === undefined ? {} : { locator: word(value.locator) }),
    ...(value?.formula === undefined ? {} : { formula: word(value.formula) }),
  };
}

/** A rate that a reform of the scenario makes: the proposal, and what the rule is without it. */
function reformNode(
  context: ExplainContext,
  series: RateSeries,
  effect: AppliedEffect,
  period: Period,
  figure: number,
): TraceNode {
  const { record, without, copied } = series;
  const { reform } = effect;
  const source = context.pack.sources[reform.source] ?? null;
  const rests = [effect.op === 'copy' ? copied : without].filter((each) => each !== null);
  const formula = effectWords(effect);
  return lazyNode(
    {
      id: record.id,
      label: word(record.label),
      kind: 'rate',
      value: figure,
      unit: record.unit,
      period: periodText(context, period),
      formula,
      rate: {
        record: record.id,
        from: effect.from,
        status: 'reform',
        basis: effect.op === 'value' ? 'assumed' : 'derived',
        kind: record.kind,
        source: reform.source,
        sourceTitle: word(source?.title ?? ''),
        publisher: source?.publisher ?? '',
        url: source?.url ?? null,
        locator: reform.locator,
        formula: word(effect.formula),
        reform: {
          id: reform.id,
          title: reform.title,
          author: reform.author,
          legalStatus: reform.status,
          from: effect.from,
          formula,
        },
      },
      note: words('Ikke gjeldende rett: «{title}» ({status}). {note}', {
        title: reform.title,
        status: word(reform.status),
        note: reform.statusNote,
      }),
    },
    () =>
      rests
        .filter((rest) => rest.months[firstMonth(period)])
        .map((rest) => rateNode(context, rest, period, meanOf(context, rest, period))),
  );
}

/** What an effect does to a rate, in Norwegian. */
function effectWords(effect: AppliedEffect): string {
  const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', ',');
  if (effect.op === 'factor') return words('satsen uten forslaget × {factor}', { factor: shown(Number(effect.value)) });
  return effect.op === 'copy'
    ? word(effect.formula)
    : words('{value} i stedet for gjeldende sats', { value: shown(Number(effect.value)) });
}

function meanOf(context: ExplainContext, series: RateSeries, period: Period): number {
  const values = series.values.subarray(firstMonth(period), endMonth(context, period));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
