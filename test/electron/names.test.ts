import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, savedKind, withExtension } from '../../electron/storage/names';

describe('cleanFileName', () => {
  it.each([
    ['Plan for Solvik legesenter', 'Plan for Solvik legesenter.praksisplan'],
    ['Årsverk på Øya.praksisplan', 'Årsverk på Øya.praksisplan'],
    ['tall.csv', 'tall.csv'],
    ['../../etc/passwd', 'etc passwd.praksisplan'],
    ['C:\\Windows\\plan', 'C Windows plan.praksisplan'],
    ['a\u0000b\u202Egnp.exe', 'a b gnp.exe.praksisplan'],
    ['.bashrc', 'bashrc.praksisplan'],
    ['', 'plan.praksisplan'],
    ['...', 'plan.praksisplan'],
    ['CON', 'plan CON.praksisplan'],
    ['nul.praksisplan', 'plan nul.praksisplan'],
    ['plan. ', 'plan.praksisplan'],
    ['A\u030Arsplan', 'Årsplan.praksisplan'],
  ])('makes of %j the name %j', (suggested, expected) => {
    expect(cleanFileName(suggested)).toBe(expected);
  });

  it('gives a safe name of a known kind, whatever is suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (suggested) => {
        const name = cleanFileName(suggested);
        expect(name).toMatch(/\.(?:praksisplan|csv|json|txt)$/);
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^\.|^\s|\.\./);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
        expect(cleanFileName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the extension', () => {
  it('is a plan file unless it is another kind we save', () => {
    expect(['a.CSV', 'a.exe', 'a', 'a.constructor', 'a.txt'].map(savedKind)).toEqual([
      'csv',
      'praksisplan',
      'praksisplan',
      'praksisplan',
      'txt',
    ]);
  });

  it('is added once', () => {
    expect(withExtension('/a/b', 'praksisplan')).toBe('/a/b.praksisplan');
    expect(withExtension('/a/b.PraksisPlan', 'praksisplan')).toBe('/a/b.PraksisPlan');
  });
});
