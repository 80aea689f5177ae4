import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, parseNothing, parseSaveAs } from '../../electron/ipc/parse';
import { MAX_BACKUP_PLANS, MAX_FILE_BYTES } from '../../electron/storage/limits';

const plan = { id: 'min-plan-1', title: 'Plan', text: '{}' };
const backup = (...plans: unknown[]): boolean => parseBackup({ plans }).ok;

describe('parseNothing', () => {
  it('takes nothing, and nothing else', () => {
    expect(parseNothing(undefined).ok).toBe(true);
    expect([null, 0, '', {}, []].map((input) => parseNothing(input).ok)).not.toContain(true);
  });
});

describe('parseSaveAs', () => {
  it('takes a name and a text', () => {
    const request = { suggestedName: 'Min plan', text: '{}' };
    expect(parseSaveAs(request)).toEqual({ ok: true, value: request });
  });

  it.each([
    ['no text', { suggestedName: 'a' }],
    ['a text that is not one', { suggestedName: 'a', text: Buffer.from('a') }],
    ['a path beside them', { suggestedName: 'a', text: 'a', path: '/etc/passwd' }],
    ['fields that are inherited', Object.create({ suggestedName: 'a', text: 'a' })],
    ['a name without end', { suggestedName: 'a'.repeat(10_001), text: 'a' }],
    ['a list', ['a', 'a']],
  ])('refuses %s', (_what, input) => {
    expect(parseSaveAs(input).ok).toBe(false);
  });

  it('counts the limit in bytes', () => {
    const fits = 'a'.repeat(MAX_FILE_BYTES);
    expect(parseSaveAs({ suggestedName: 'a', text: fits }).ok).toBe(true);
    expect(parseSaveAs({ suggestedName: 'a', text: `${fits.slice(1)}å` }).ok).toBe(false);
  });
});

describe('parseBackup', () => {
  it('takes plans, and gives back only what it knows', () => {
    expect(parseBackup({ plans: [plan] })).toEqual({ ok: true, value: { plans: [plan] } });
    expect(backup()).toBe(true);
  });

  it.each(['', '../a', 'a/b', 'a\\b', '.', '..', 'a.b', '-a', 'blåbær', 'a b', 'a\n', 'a'.repeat(65), 1, null])(
    'refuses the id %j, as it names a file',
    (id) => {
      expect(backup({ ...plan, id })).toBe(false);
    },
  );

  it('refuses plans that would share a file, and more than a backup holds', () => {
    expect(backup(plan, { ...plan, id: 'MIN-PLAN-1' })).toBe(false);
    const many = Array.from({ length: MAX_BACKUP_PLANS + 1 }, (_, index) => ({ ...plan, id: `p${index}` }));
    expect(backup(...many.slice(1))).toBe(true);
    expect(backup(...many)).toBe(false);
  });

  it('neither throws nor lets a strange id through, whatever comes', () => {
    const something = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const nearly = fc.record({ plans: fc.array(fc.record({ id: something, title: something, text: something })) });
    fc.assert(
      fc.property(fc.oneof(something, nearly), (input) => {
        const parsed = parseBackup(input);
        if (parsed.ok) for (const { id } of parsed.value.plans) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/);
        parseSaveAs(input);
      }),
      { numRuns: 3000 },
    );
  });
});
