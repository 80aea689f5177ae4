/** The record lint: what every bundled record must satisfy, whoever wrote it. */
import { describe, expect, it } from 'vitest';
import { glossary, glossaryEntry, MEASURE_TERMS } from '../../src/engine/glossary';
import { bundledRules } from '../../src/engine/rules';
import {
  grantList,
  legalStatusList,
  practicePriceData,
  ruleTextList,
  statisticTables,
} from '../../src/engine/rules/facts';
import { TAKST_COMPONENTS } from '../../src/engine/rules/lookup';
import { validateRulePack } from '../../src/engine/rules/schema';
import type { RuleRecord } from '../../src/engine/rules/types';
import { RULE_UNITS } from '../../src/engine/rules/units';
import { usedSources } from './usedSources';

const records = Object.values(bundledRules.records);
const takster = Object.values(bundledRules.takster);
const where = (test: (record: RuleRecord) => boolean): string[] => records.filter(test).map(({ id }) => id);

describe('the bundled records', () => {
  it('pass the validator a user’s own pack must pass, and come back equal', () => {
    const result = validateRulePack(bundledRules);
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(result.ok && result.pack).toEqual(bundledRules);
  });

  it('are there: none has fallen out of the assembly', () => {
    expect(records.length).toBeGreaterThanOrEqual(250);
    expect(takster.length).toBeGreaterThanOrEqual(451);
  });

  it('have ids of the form term.role in ASCII', () => {
    const form = /^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)+$/;
    expect(where(({ id }) => !form.test(id))).toEqual([]);
  });

  it('state a unit of the list, and the list has no unit to spare', () => {
    expect([...new Set(records.map(({ unit }) => unit))].sort()).toEqual([...RULE_UNITS].sort());
  });

  it('write shares as fractions: no unit speaks of percent', () => {
    expect(where(({ unit, id, range }) => unit.includes('%') || (id.endsWith('.prosent') && range[1] > 1))).toEqual([]);
    expect(where(({ id, unit }) => id.endsWith('.prosent') && unit !== 'andel')).toEqual([]);
  });

  it('mark an assumption as one: kind assumption has no stated value unless it quotes a proposal', () => {
    const stated = where(({ kind, values }) => kind === 'assumption' && values.some(({ basis }) => basis === 'stated'));
    expect(stated.sort()).toEqual([
      'rekrutteringstilskudd.ekspertutvalg.sats',
      'rekrutteringstilskudd.forslag.sats',
      'sykepleier.regneeksempel.sats',
    ]);
  });

  it('show no source text that is not a source: assumed values without one point at the planning source', () => {
    const invented = where(({ values }) =>
      values.some(({ basis, source }) => /^(planforutsetning|praksisplan-modell)/.test(source) && basis === 'stated'),
    );
    expect(invented).toEqual([]);
  });

  it('grow only when the unit is money', () => {
    expect(where(({ growth, unit }) => growth !== 'none' && !unit.startsWith('kr'))).toEqual([]);
  });

  it('grow from a recent year where no source ends them: an old first day would raise them by the years since', () => {
    const grows = records.filter(({ growth, knownThrough }) => growth !== 'none' && knownThrough === null);
    const old = grows.filter(
      ({ values }) => (values.at(-1)?.value ?? 0) !== 0 && (values.at(-1)?.from ?? '') < '2026-01-01',
    );
    expect(grows.length).toBeGreaterThan(3);
    expect(old.map(({ id }) => id)).toEqual([]);
  });

  it('use every source, and name none that is missing', () => {
    expect(Object.keys(bundledRules.sources).sort()).toEqual([...usedSources()].sort());
  });

  it('were not read before they were published: no value starts after its record was read unless the law is dated', () => {
    expect(where(({ values, read }) => values.some(({ from }) => from > read))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = [
    ...records.map(({ term }) => term),
    ...[...statisticTables, ...ruleTextList, ...grantList, ...legalStatusList].map(({ term }) => term),
    ...practicePriceData.parameters.flatMap(({ term }) => term ?? []),
    ...TAKST_COMPONENTS,
    ...MEASURE_TERMS,
  ];

  it('has an entry for every term in use, and none to spare', () => {
    expect([...new Set(terms)].filter((term) => glossaryEntry(term) === null)).toEqual([]);
    expect(Object.keys(glossary).filter((id) => !terms.includes(id))).toEqual([]);
  });

  it('says what each term means, in a sentence, from a source that exists', () => {
    for (const [id, entry] of Object.entries(glossary)) {
      expect(entry.meaning, id).toMatch(/^[A-ZÆØÅ0-9].{15,}\.$/u);
      expect(entry.english, id).not.toBe('');
      if (entry.source !== null) expect(Object.keys(bundledRules.sources), id).toContain(entry.source);
    }
  });

  it('uses one spelling of each term', () => {
    const spelled = Object.values(glossary).map(({ term }) => term.toLowerCase());
    expect(new Set(spelled).size).toBe(spelled.length);
  });
});
