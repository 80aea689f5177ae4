/** Vectors: NIST FIPS 180-2 appendix B and the NIST CAVP short messages for SHA-256. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Hex, utf8 } from '../../../src/engine/rules/sha256';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu',
      'cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1',
    ],
  ])('of %j', (text, expected) => {
    expect(sha256Hex(utf8(text))).toBe(expected);
  });

  it('of a million letters a', () => {
    expect(sha256Hex(new Uint8Array(1_000_000).fill(97))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('of one byte 0xbd (CAVP)', () => {
    expect(sha256Hex(Uint8Array.of(0xbd))).toBe('68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b');
  });

  it('agrees with the platform at every length around the block size', () => {
    for (let length = 0; length <= 130; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
      expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('leaves the message as it was', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    sha256Hex(bytes);
    expect([...bytes]).toEqual([1, 2, 3]);
  });
});

describe('utf8', () => {
  it.each(['æøå', '€', '👩🏽‍⚕️', 'a\u0000b', '\ud800x', 'x\udfff'])('encodes %j as the platform does', (text) => {
    expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
  });
});
