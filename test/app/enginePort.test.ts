import { describe, expect, it } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { bundledRules, kommuner } from '../../src/engine';
import { sample } from '../arbitraries/builders';

describe('unknownRates', () => {
  const { unknownRates } = enginePort(bundledRules, kommuner);
  const rate = (record: string) => ({ record, from: '2027-01-01', value: 1, note: '' });

  it('tells of the plan’s and each scenario’s figures for rates the rules do not have, at their place', () => {
    const plan = sample({
      ownRates: [rate('takst.2ad.honorar'), rate('takst.2ad.pris')],
      'scenarios.alt.ownRates': [rate('oppdiktet.sats'), rate('basistilskudd.snitt.sats')],
    });
    expect(unknownRates(plan)).toEqual([
      { code: 'unknown-record', path: 'ownRates.1.record', values: { record: 'takst.2ad.pris' } },
      { code: 'unknown-record', path: 'scenarios.0.ownRates.0.record', values: { record: 'oppdiktet.sats' } },
    ]);
  });
});
