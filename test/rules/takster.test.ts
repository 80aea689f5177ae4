/** The tariffs against the regulation's own lists of changes, and against themselves. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { isGap, isTakstAbolished, lookup } from '../../src/engine/rules/lookup';
import type { TakstRecord, TakstValue } from '../../src/engine/rules/types';
import delegering from './delegering.oracle.json';
import oracle from './takstendringer.oracle.json';

const takster = Object.values(bundledRules.takster);

function row(code: string, day: string): TakstValue | null {
  const takst = bundledRules.takster[code];
  if (takst === undefined) throw new Error(`No takst ${code}`);
  const found = lookup(takst, day);
  return isGap(found) ? null : found.value;
}
const amounts = (code: string, day: string): (number | null)[] => {
  const value = row(code, day);
  return value === null ? [] : [value.honorar, value.refusjon, value.egenandel];
};
const inForce = (day: string, test: (takst: TakstRecord) => boolean): string[] =>
  takster
    .filter(test)
    .filter(({ code }) => {
      const value = row(code, day);
      return value !== null && !isTakstAbolished(value);
    })
    .map(({ code }) => code);

describe.each(oracle.lists)('changes $id', (list) => {
  it('has every changed amount before and after', () => {
    for (const { code, before, after } of list.amounts) {
      expect(amounts(code, list.beforeDay), `${code} before`).toEqual(before);
      expect(amounts(code, list.from), `${code} after`).toEqual(after);
    }
  });

  it('has the added takster from the date and not before', () => {
    for (const added of list.added) {
      expect(bundledRules.takster[added.code]?.values[0]?.from, added.code).toBe(list.from);
      if ('after' in added) expect(amounts(added.code, list.from), added.code).toEqual(added.after);
      else expect(row(added.code, list.from)).not.toBeNull();
    }
  });

  it('has the removed takster until the day before', () => {
    for (const code of list.removed) {
      const [last, gone] = [row(code, '2026-06-30'), row(code, '2026-07-01')];
      expect(last !== null && !isTakstAbolished(last), `${code} before`).toBe(true);
      expect(gone !== null && isTakstAbolished(gone), `${code} after`).toBe(true);
    }
  });
});

describe('the changes list', () => {
  it('is the whole of the change on 1 January 2026: everything else stays', () => {
    const changed = new Set(oracle.lists[0]?.amounts.map(({ code }) => code));
    for (const { code, performer } of takster) {
      if (performer === 'sykepleier' || changed.has(code)) continue;
      expect(amounts(code, '2026-01-01'), code).toEqual(amounts(code, '2025-12-31'));
    }
  });

  it('is the whole of the change on 1 July 2026 against 1 July 2025', () => {
    const [january, doctors, nurses] = oracle.lists;
    const changed = new Set(
      [january, doctors, nurses].flatMap((list) => [
        ...(list?.amounts ?? []).map(({ code }) => code),
        ...(list?.added ?? []).map(({ code }) => code),
        ...(list?.removed ?? []),
      ]),
    );
    const nurseCodes = new Set(january?.added.map(({ code }) => code));
    const firstKnown = (code: string): string => (nurseCodes.has(code) ? '2026-01-01' : '2025-07-01');
    for (const { code } of takster) {
      if (changed.has(code) && !nurseCodes.has(code)) continue;
      if (nurses?.amounts.some((change) => change.code === code) || nurses?.removed.includes(code)) continue;
      if (code === '143c') continue; // paid by the patient, 1 200 kr; the amount is only given for 2026–2027
      expect(amounts(code, '2026-07-01'), code).toEqual(amounts(code, firstKnown(code)));
    }
  });

  it('removes exactly the takster listed, on their dates', () => {
    const removed = takster
      .flatMap(({ code, values }) =>
        values
          .filter((value) => isTakstAbolished(value) && value.from >= '2026-01-01')
          .map(({ from }) => ({ code, from })),
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(removed).toEqual([...oracle.removed].sort((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it('leaves as many takster as the regulation has', () => {
    const isNurse = ({ chapter }: TakstRecord): boolean => chapter === 'H';
    const isDoctor = (takst: TakstRecord): boolean => !isNurse(takst) && takst.code !== 'H1';
    // 143c has no amount in the 2025 table, so 349 of its 350 rows are known here.
    expect(inForce('2025-07-01', isDoctor)).toHaveLength(oracle.counts['2025-07-01'] - 1);
    expect(inForce('2026-01-01', isNurse)).toHaveLength(oracle.counts['kapittel H 2026-01-01']);
    expect(inForce('2026-07-01', isDoctor)).toHaveLength(oracle.counts['lege 2026-07-01']);
    expect(inForce('2026-07-01', isNurse)).toHaveLength(oracle.counts['kapittel H 2026-07-01']);
    expect(inForce('2026-07-01', ({ code }) => code === 'H1')).toHaveLength(oracle.counts['kapittel IA']);
  });
});

describe('the tariff read a second time', () => {
  it('agrees with the fees poster and the rows read separately', () => {
    for (const { code, source, ...expected } of oracle.crossCheck) {
      expect(row(code, '2026-11-01'), `${code} (${source})`).toMatchObject(expected);
    }
  });

  it.each(delegering.sykepleier)('has nurse takst $key from $from', (expected) => {
    checkSeparately(expected);
  });

  it.each(delegering.lege)('has doctor’s takst $key from $from', (expected) => {
    checkSeparately(expected);
  });

  it.each(delegering.digital)('has the digital $key from $from', ({ key, from, honorar, refusjon, egenandel }) => {
    const codes: Record<string, string> = {
      tekstDag: '2as',
      telefonDag: '2at',
      videoDag: '2av',
      tekstKveld: '2afs',
      telefonKveld: '2aft',
      videoKveld: '2afv',
    };
    expect(amounts(codes[key] ?? '', from)).toEqual([honorar, refusjon, egenandel]);
  });
});

/** A key is a code, and for time takster `_per15min` or `_per5min_etter20` after it. */
function checkSeparately(expected: {
  key: string;
  from: string;
  honorar: number;
  refusjon: number;
  egenandel: number;
}): void {
  const { key, from, honorar, refusjon, egenandel } = expected;
  const [code = '', ...unit] = key.split('_');
  expect(amounts(code, from)).toEqual([honorar, refusjon, egenandel]);
  const minutes = unit.map((part) => /^per(\d+)min$/.exec(part)?.[1]).find((part) => part !== undefined);
  if (minutes !== undefined) expect(row(code, from)?.minutesPerUnit).toBe(Number(minutes));
  const after = unit.map((part) => /^etter(\d+)$/.exec(part)?.[1]).find((part) => part !== undefined);
  if (after !== undefined) expect(row(code, from)?.afterMinutes).toBe(Number(after));
}

describe('every takst', () => {
  it('has honorar = refusjon + egenandel where all three are known', () => {
    const wrong = takster.flatMap(({ code, values }) =>
      values
        .filter(({ honorar, refusjon, egenandel }) => honorar !== null && refusjon !== null && egenandel !== null)
        .filter(({ honorar, refusjon, egenandel }) => honorar !== (refusjon ?? 0) + (egenandel ?? 0))
        .map(({ from }) => `${code} ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has all three amounts in the complete tariffs, but for H1', () => {
    const unknown = takster.flatMap(({ code, values }) =>
      values
        .filter((value) => value.from >= '2025-07-01' && !isTakstAbolished(value))
        .filter(({ honorar, refusjon, egenandel }) => honorar === null || refusjon === null || egenandel === null)
        .map(() => code),
    );
    expect(unknown).toEqual([]);
  });

  it('excludes only takster and groups that exist', () => {
    const codes = takster.map(({ code }) => code);
    const unknown = new Set<string>();
    for (const { excludes, combinesOnlyWith, values } of takster) {
      for (const text of [excludes, combinesOnlyWith, ...values.map((value) => value.excludes)]) {
        for (const named of text?.match(/[A-Z]?\d+[a-z]*\d*/g) ?? []) {
          if (!codes.some((code) => code.startsWith(named))) unknown.add(named);
        }
      }
    }
    expect([...unknown].sort()).toEqual(NAMED_BUT_GONE);
  });

  it('is known until the next tariff change when it is in the newest tariff', () => {
    const current = inForce('2026-07-01', () => true);
    expect(current.filter((code) => bundledRules.takster[code]?.knownThrough !== '2027-06-30')).toEqual([]);
  });
});

/** Codes that the texts still name, though no tariff we have has them: gone earlier, or the end of a range (S743). */
const NAMED_BUT_GONE = [
  '103',
  '109a',
  '109b',
  '128a',
  '129f',
  '12ak',
  '12ck',
  '177c',
  '1d',
  '22',
  '507a',
  '507b',
  '609',
  'S743',
];
