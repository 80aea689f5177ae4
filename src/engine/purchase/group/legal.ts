/** The rules a group's matters meet, read from the facts of a sale by id: never retyped. */
import { word } from '../../kernel/words';
import type { IsoDate } from '../../rules/types';
import { citation } from '../citation';
import { priceNumber, priceParameter } from '../facts';
import { nextDay, termEnd } from './dates';
import type { GroupDate, LegalPoint } from './types';

/** @throws Error when the facts have no such rule in words */
export function lawyersPoint(id: string): LegalPoint {
  return point(id, 'advokat');
}

/** @throws Error when the facts have no such rule in words */
export function accountantsPoint(id: string): LegalPoint {
  return point(id, 'regnskap');
}

function point(id: string, by: LegalPoint['by']): LegalPoint {
  const { label, note = null, source, locator = null, values } = priceParameter(id);
  const last = values.at(-1);
  if (last === undefined) throw new Error(`${id} says nothing`);
  return {
    id,
    label: word(label),
    text: textOf(last.value),
    note: note === null ? null : word(note),
    from: last.from,
    by,
    source: citation(source, locator),
  };
}

function textOf(value: unknown): string {
  const each = (part: unknown): string => (typeof part === 'string' ? word(part) : String(part));
  return Array.isArray(value) ? value.map(each).join('; ') : each(value);
}

/** Days that follow from notice given; the municipality's duty runs from the end of the notice. */
export function noticeDates(noticeOn: IsoDate): readonly GroupDate[] {
  const lastDay = termEnd(noticeOn, priceNumber('kjop-oppsigelsestid'));
  const day = (code: GroupDate['code'], on: IsoDate, rule: string): GroupDate => ({
    code,
    on,
    rule: lawyersPoint(rule),
  });
  return [
    day('lastDay', lastDay, 'kjop-oppsigelsestid'),
    day('freeFrom', nextDay(lastDay), 'frist-maaneder'),
    day('hjemfallAfter', termEnd(noticeOn, priceNumber('hjemfall-tid')), 'hjemfall-tid'),
    day('vikarUntil', termEnd(lastDay, priceNumber('hjemfall-vikar')), 'hjemfall-vikar'),
  ];
}
