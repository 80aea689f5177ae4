import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../electron/ipc/parse';
import { addressesOf, listedAddress } from '../../electron/sourceAddresses';

const sources: unknown = JSON.parse(
  readFileSync(new URL('../../src/engine/rules/sources.json', import.meta.url), 'utf8'),
);
const listed = addressesOf(sources);

describe('addressesOf', () => {
  it('takes every address in the list of sources, and no source without one', () => {
    expect(addressesOf({ a: { url: 'https://a.no/x' }, b: { url: null }, c: {} })).toEqual(['https://a.no/x']);
    expect(listed.length).toBeGreaterThan(100);
    expect(() => addressesOf(null)).toThrow(TypeError);
  });
});

describe('listedAddress', () => {
  it('gives back each https address of the list, letter by letter', () => {
    const https = listed.filter((address) => address.startsWith('https://'));
    expect(https.map((address) => listedAddress(address, listed))).toEqual(https);
  });

  it.each([
    ...['https://example.org/', 'http://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'C:\\calc.exe', ''],
    ...['https://lovdata.no', 'HTTPS://lovdata.no/', 'ms-settings:', 'mailto:a@b.no', 'app://practice/index.html'],
  ])('refuses %j, which is not in the list', (address) => {
    expect(listedAddress(address, listed)).toBeNull();
  });

  it('refuses one in the list that is not plain https', () => {
    const odd = [
      ...['http://a.no/', 'file:///etc/passwd', 'javascript:alert(1)', 'https://user:pw@a.no/', 'https://a.no:8443/'],
      ...['https://', 'not an address', `https://a.no/${'x'.repeat(2_000)}`],
    ];
    expect(odd.filter((address) => listedAddress(address, odd) !== null)).toEqual([]);
  });

  it('refuses an address that only begins or ends as a listed one', () => {
    const [first = ''] = listed.filter((address) => address.startsWith('https://'));
    const near = [`${first}?a=1`, `${first}#b`, `${first} `, ` ${first}`, first.slice(0, -1), `${first}\n`];
    expect(near.map((address) => listedAddress(address, listed))).toEqual(near.map(() => null));
  });
});

describe('parseSource', () => {
  it('takes an address as text, and nothing beside it', () => {
    expect(parseSource({ address: 'x' })).toEqual({ ok: true, value: { address: 'x' } });
    const strange = [undefined, null, 'x', [], {}, { address: 1 }, { address: 'x', more: 1 }, { url: 'x' }];
    expect(strange.map((input) => parseSource(input).ok)).not.toContain(true);
    expect(parseSource({ address: 'x'.repeat(2_001) }).ok).toBe(false);
  });
});
