import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest, sha256, writeManifest, type Manifest } from '../../electron/storage/manifest';

const manifest: Manifest = {
  appVersion: '1.0.0',
  takenAt: '2026-01-02T03:04:05.678Z',
  plans: [{ id: 'a', title: 'Plan «a»\n', bytes: 2, sha256: sha256(Buffer.from('{}')) }],
};
const changed = (change: (content: Record<string, unknown>) => void): unknown => {
  const content = JSON.parse(writeManifest(manifest)) as Record<string, unknown>;
  change(content);
  return parseManifest(JSON.stringify(content));
};

describe('the manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(writeManifest(manifest))).toEqual(manifest);
  });

  it('hashes as others do', () => {
    // The published test vector of FIPS 180-2, appendix B.1.
    expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each<[string, (content: Record<string, unknown>) => void]>([
    ['another format', (content) => (content['format'] = 'praksisplan')],
    ['a later version', (content) => (content['formatVersion'] = 2)],
    ['a wrong count', (content) => (content['planCount'] = 2)],
    ['a time that is not one', (content) => (content['takenAt'] = 'i går')],
    ['no plans', (content) => delete content['plans']],
    ['plans that are no list', (content) => (content['plans'] = { length: 1 })],
    ['a path for an id', (content) => (content['plans'] = [{ ...manifest.plans[0], id: '../a' }])],
    ['a size below nothing', (content) => (content['plans'] = [{ ...manifest.plans[0], bytes: -1 }])],
    ['a size beyond the limit', (content) => (content['plans'] = [{ ...manifest.plans[0], bytes: 1e12 }])],
    ['a hash in capitals', (content) => (content['plans'] = [{ ...manifest.plans[0], sha256: 'A'.repeat(64) }])],
  ])('is refused with %s', (_what, change) => {
    expect(changed(change)).toBeUndefined();
  });

  it('may be any text without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseManifest(text)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
