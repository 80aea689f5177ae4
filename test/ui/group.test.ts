/** Coming in, leaving, dividing and moving in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEW_GROUP, NEW_MEMBER, SETTLEMENT_KEYS, type GroupMatters } from '../../src/engine';
import { FLOW_CODES, GROUP_PARTIES, groupOutcome, type GroupOutcome } from '../../src/engine/purchase';
import { fieldKeyOf } from '../../src/ui/text/fields';
import { FLOW_NAMES, PARTY_NAMES, SETTLEMENT_KEY_NAMES } from '../../src/ui/text/group';
import { missingText, partyName } from '../../src/ui/text/groupFigures';
import {
  entrySentences,
  leavingSentences,
  moveSentences,
  settlementSentences,
} from '../../src/ui/views/plan/group/groupWords';
import { sectionOf } from '../../src/ui/views/plan/planView.svelte';
import { sample } from '../arbitraries/builders';
import { group } from '../arbitraries/groupPart';

const outcomeOf = (matters: GroupMatters): GroupOutcome => {
  const outcome = groupOutcome(sample({ group: matters }));
  if (outcome === null) throw new Error('The plan asks');
  return outcome;
};
const plain = (sentences: readonly string[]): string[] => sentences.map((each) => each.replaceAll('\u00a0', ' '));
const { entry, leaving, settlement, move } = NEW_GROUP;

const pathsIn = (value: unknown, path: string): string[] =>
  Array.isArray(value)
    ? value.flatMap((item: { id: string }) => pathsIn(item, `${path}.${item.id}`))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : pathsIn(inner, `${path}.${key}`)))
      : [path];

describe('a group’s matters in words', () => {
  test('every field has a label and a place on the page', () => {
    const filled: GroupMatters = {
      ...NEW_GROUP,
      entry: { ...entry, staff: [{ id: 'kari', name: 'Kari', feriepenger: 1, pension: 1 }] },
      settlement: { ...settlement, members: [{ id: 'bo', ...NEW_MEMBER }] },
    };
    const paths = pathsIn(filled, 'group');
    expect(paths).toHaveLength(48);
    expect(paths.filter((path) => fieldKeyOf(path) === null || sectionOf(path) !== 'group')).toEqual([]);
  });

  test('every party, payment and key has a name', () => {
    expect(GROUP_PARTIES.map((party) => partyName(party, 'Anne')).every((name) => name !== '')).toBe(true);
    expect(Object.keys(PARTY_NAMES).sort()).toEqual(GROUP_PARTIES.filter((party) => party !== 'lege').sort());
    expect(Object.keys(FLOW_NAMES).sort()).toEqual([...FLOW_CODES].sort());
    expect(Object.keys(SETTLEMENT_KEY_NAMES).sort()).toEqual([...SETTLEMENT_KEYS].sort());
  });

  test('coming in begins with what is paid, and says that it is only so far', () => {
    const typed = { ...NEW_GROUP, entry: { ...entry, on: '2027-03-01', goodwill: 600_000, share: 0 } };
    const of = outcomeOf(typed).entry;
    expect(of && plain(entrySentences(of, typed))).toEqual([
      'Så langt: Anne betaler 600 000 kr ved overtakelsen 1. mars 2027.',
    ]);
    expect(missingText(of?.missing ?? [])).toBe('Ikke med, fordi det ikke er oppgitt: Inngangspenger.');
    expect(missingText([])).toBeNull();
  });

  test('a doctor who is paid to come in, is', () => {
    // 0 + 0 + (100 000 − 500 000) × 0,5 in a DA
    const typed: GroupMatters = {
      ...NEW_GROUP,
      companyKind: 'da',
      entry: { ...entry, goodwill: 0, entryFee: 0, companyAssets: 100_000, companyDebt: 500_000, share: 0.5 },
    };
    const of = outcomeOf(typed).entry;
    expect(of && plain(entrySentences(of, typed))).toEqual(['Anne får 200 000 kr ved overtakelsen.']);
    expect(of?.flows.map(({ from, to, figure }) => [from, to, figure.value])).toEqual([['eierne', 'lege', 200_000]]);
  });

  test('leaving tells of money and days apart: a day alone is no amount', () => {
    const typed = { ...NEW_GROUP, leaving: { ...leaving, doctor: 'bo', noticeOn: '2027-03-15' } };
    const of = outcomeOf(typed).leaving;
    expect(of && plain(leavingSentences(of, typed))).toEqual([
      'Er oppsigelsen til Bo framme 15. mars 2027, er siste dag 15. september 2027. Utenfor Oslo kan hjemfall tidligst skje etter 15. mars 2028.',
    ]);
  });

  test('dividing names a few doctors, and says why there is no answer', () => {
    const typed: GroupMatters = {
      ...NEW_GROUP,
      settlement: { ...settlement, key: 'likt', cash: 50_000, things: 0, debt: 90_000, severance: 0 },
      companyKind: 'as',
    };
    const of = outcomeOf(typed).settlement;
    expect(of && plain(settlementSentences(of, typed))).toEqual([
      'Gruppen skylder 40 000 kr mer enn den har.',
      'Anne får 0 kr, Bo får 0 kr.',
      'Kreditorene taper 40 000 kr: aksjeeierne svarer ikke for gjelden, om de ikke har garantert for den.',
    ]);
    const unknown = { ...typed, settlement: { ...typed.settlement, key: 'egen' as const } };
    const none = outcomeOf(unknown).settlement;
    expect(none && plain(settlementSentences(none, unknown)).at(-1)).toMatch(/^Kan ikke deles etter egen nøkkel/u);
  });

  test('moving without an amount says nothing yet', () => {
    const typed = { ...NEW_GROUP, move: { ...move, on: '2027-03-15' } };
    const of = outcomeOf(typed).move;
    expect(of && moveSentences(of)).toEqual([]);
  });

  test('whatever is typed, the sentences are whole', () => {
    fc.assert(
      fc.property(group, (typed) => {
        const { entry: into, leaving: out, settlement: apart, move: moved } = outcomeOf(typed);
        const sentences = [
          ...(into ? entrySentences(into, typed) : []),
          ...(out ? leavingSentences(out, typed) : []),
          ...(apart ? settlementSentences(apart, typed) : []),
          ...(moved ? moveSentences(moved) : []),
        ];
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
          expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}|−/u);
        }
      }),
    );
  });
});
