/** One part of a takst (honorar, refusjon or egenandel) seen as a rule record, so that one lookup serves both. */
import { word, words } from '../kernel/words';
import { dayBefore } from './days';
import type { IsoDate, RulePack, RuleRecord, RuleValue, TakstRecord, TakstValue } from './types';

export const TAKST_COMPONENTS = ['honorar', 'refusjon', 'egenandel'] as const;
export type TakstComponent = (typeof TAKST_COMPONENTS)[number];

/** @returns true when the row says that the takst no longer exists: no amount at all */
export function isTakstAbolished(value: TakstValue): boolean {
  return value.honorar === null && value.refusjon === null && value.egenandel === null;
}

/**
 * One part of a takst as a dated record, kr per use.
 *
 * A row with no amounts becomes the value `null` (abolished). A row that has other amounts but not this one leaves a
 * gap: the part is unknown in that period. The record is built on each call; read it once per computation.
 *
 * @param code as in the tariff, for instance `2ad`
 * @returns null when the pack has no such takst
 */
export function takstComponent(pack: RulePack, code: string, component: TakstComponent): RuleRecord | null {
  const takst = Object.hasOwn(pack.takster, code) ? pack.takster[code] : undefined;
  if (takst === undefined) return null;
  const { values, knownThrough } = componentValues(takst, component);
  return {
    id: `takst.${code}.${component}`,
    label: words('Takst {code}, {part}: {text}', { code, part: word(component), text: takst.label }),
    term: component,
    unit: 'kr',
    range: [0, 50_000],
    kind: 'law',
    growth: 'takst',
    knownThrough,
    read: latestRead(pack, takst),
    values,
  };
}

function componentValues(
  takst: TakstRecord,
  component: TakstComponent,
): { values: RuleValue[]; knownThrough: IsoDate | null } {
  const values: RuleValue[] = [];
  let isKnown = false;
  for (const row of takst.values) {
    isKnown = row[component] !== null || isTakstAbolished(row);
    if (isKnown) values.push(asRuleValue(row, row[component]));
    else endBefore(values, row.from);
  }
  return { values, knownThrough: isKnown ? takst.knownThrough : (values.at(-1)?.through ?? null) };
}

/** The part is unknown from a day on: what held before is known until the day before. */
function endBefore(values: RuleValue[], day: IsoDate): void {
  const last = values.at(-1);
  if (last === undefined || last.through !== undefined) return;
  values[values.length - 1] = { ...last, through: dayBefore(day) };
}

function asRuleValue(row: TakstValue, value: number | null): RuleValue {
  const { from, through, source, locator, basis, certainty, formula, note } = row;
  return {
    from,
    value,
    ...(through !== undefined && { through }),
    source,
    ...(locator !== undefined && { locator }),
    basis,
    ...(certainty !== undefined && { certainty }),
    ...(formula !== undefined && { formula }),
    ...(note !== undefined && { note }),
  };
}

function latestRead(pack: RulePack, takst: TakstRecord): IsoDate {
  let read = '';
  for (const row of takst.values) {
    const source = pack.sources[row.source];
    if (source !== undefined && source.read > read) read = source.read;
  }
  return read;
}
