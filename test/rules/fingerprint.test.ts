/** SHA-256 against NIST's vectors; the fingerprint depends on content, not on the order of keys. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { canonicalJson } from '../../src/engine/rules/canonical';
import { packFingerprint } from '../../src/engine/rules/fingerprint';
import { sha256Hex, utf8 } from '../../src/engine/rules/sha256';
import { packWith, record, ruleValue } from './packBuilder';

/** FIPS 180-4 example messages (NIST CSRC, SHA256.pdf and SHA2_Additional.pdf). */
const NIST: readonly [string, Uint8Array, string][] = [
  ['empty', utf8(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', utf8('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    '448 bits',
    utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'),
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  [
    '896 bits',
    utf8(
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
    ),
    'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
  ],
  [
    'a million a',
    new Uint8Array(1_000_000).fill(0x61),
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  ],
  ['one byte 0xbd', Uint8Array.of(0xbd), '68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b'],
  [
    'four bytes',
    Uint8Array.of(0xc9, 0x8c, 0x8e, 0x55),
    '7abc22c0ae5af26ce93dbb94433a0e0b2e119d014f8e7f65bd56c61ccccd9504',
  ],
  ['55 zeros', new Uint8Array(55), '02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7'],
  ['56 zeros', new Uint8Array(56), 'd4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb'],
  ['64 zeros', new Uint8Array(64), 'f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b'],
  ['1000 zeros', new Uint8Array(1000), '541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53'],
];

describe('sha256Hex', () => {
  it.each(NIST)('%s', (_, message, digest) => {
    expect(sha256Hex(message)).toBe(digest);
  });

  it('agrees with another implementation on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('utf8', () => {
  it('encodes any text as the standard encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
    expect([...utf8('æ€😀\ud800')]).toEqual([...new TextEncoder().encode('æ€😀\ud800')]);
  });
});

describe('canonicalJson', () => {
  it('sorts keys at every depth, drops undefined, and keeps lists in order', () => {
    expect(canonicalJson({ b: [2, { d: null, c: 'å"' }], a: true, x: undefined, '10': 1, '9': 1.5 })).toBe(
      '{"10":1,"9":1.5,"a":true,"b":[2,{"c":"å\\"","d":null}]}',
    );
  });

  it('reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([NaN, Infinity, () => 0, 1n, Symbol('x')])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

describe('packFingerprint', () => {
  const pack = packWith({ records: [record('a.sats'), record('b.sats')] });

  it('is SHA-256 of the canonical JSON', () => {
    const expected = createHash('sha256').update(canonicalJson(bundledRules)).digest('hex');
    expect(packFingerprint(bundledRules)).toBe(expected);
  });

  it('is the same whatever order the records come in', () => {
    expect(packFingerprint(packWith({ records: [record('b.sats'), record('a.sats')] }))).toBe(packFingerprint(pack));
  });

  it.each([
    [
      'a value',
      packWith({ records: [record('a.sats', { values: [ruleValue('2020-01-01', 100.01)] }), record('b.sats')] }),
    ],
    ['a date', packWith({ records: [record('a.sats', { values: [ruleValue('2020-01-02', 100)] }), record('b.sats')] })],
    ['a note', packWith({ records: [record('a.sats', { note: 'Ny merknad.' }), record('b.sats')] })],
    ['a record', packWith({ records: [record('a.sats')] })],
    ['the edition', { ...pack, edition: 'annen' }],
  ])('changes with %s', (_, changed) => {
    expect(packFingerprint(changed)).not.toBe(packFingerprint(pack));
  });
});
