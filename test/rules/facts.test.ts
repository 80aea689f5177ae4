/** The structured facts: sourced, dated, labelled and consistent with the records. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import {
  grantList,
  indicatorModel,
  legalStatusList,
  paymentMethodList,
  practicePriceData,
  ruleTextList,
  statisticTables,
} from '../../src/engine/rules/facts';
import { LEGAL_STATES, type FactEntry, type StatisticTable } from '../../src/engine/rules/factTypes';
import { findKommune } from '../../src/engine/rules/kommuner';
import { legalStatusOfForm, legalStatusOn } from '../../src/engine/rules/legalStatus';
import { FORM_IDS } from '../../src/engine/practice/plan';
import { parsePlainDate } from '../../src/engine/kernel/plainDate';

const factLists = [...statisticTables, ...ruleTextList];
const table = (id: string): StatisticTable => {
  const found = statisticTables.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No table ${id}`);
  return found;
};
const part = (entry: FactEntry | undefined, key: string): number => Number(entry?.parts[key]);
const group = (id: string, name: string, year = ''): FactEntry | undefined =>
  table(id).entries.find((entry) => entry.group === name && (entry.from ?? '').startsWith(year));

describe('facts', () => {
  it('have ids that no other fact has', () => {
    for (const list of [
      factLists,
      grantList,
      legalStatusList,
      practicePriceData.observations,
      practicePriceData.parameters,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('label every part, and have no label to spare', () => {
    for (const { id, labels, entries } of factLists) {
      const parts = new Set(entries.flatMap((entry) => Object.keys(entry.parts)));
      expect(Object.keys(labels).sort(), id).toEqual([...parts].sort());
    }
  });

  it('are dated by real days, none ending before it begins', () => {
    const spans = [
      ...factLists.flatMap(({ entries }) => entries),
      ...grantList,
      ...practicePriceData.parameters.flatMap(({ values }) => values),
      ...legalStatusList.flatMap(({ history }) => history.map(({ from }) => ({ from, through: null }))),
      ...paymentMethodList.map(({ from }) => ({ from, through: null })),
    ];
    for (const { from, through } of spans) {
      for (const day of [from, through]) if (day !== null) expect(parsePlainDate(day)).toBe(day);
      if (from !== null && through !== null) expect(through >= from).toBe(true);
    }
  });

  it('come from sources of the pack', () => {
    const known = Object.keys(bundledRules.sources);
    const used = [
      ...factLists.flatMap(({ entries }) => entries),
      ...grantList,
      ...paymentMethodList,
      ...legalStatusList.flatMap(({ history }) => history),
      ...practicePriceData.observations,
      ...practicePriceData.parameters,
      indicatorModel,
      indicatorModel.ranking,
      indicatorModel.weights,
    ];
    expect(used.filter(({ source }) => !known.includes(source))).toEqual([]);
  });
});

describe('payment methods', () => {
  it('change from twelfths to days in July 2016 and back, and are assumed after April 2023', () => {
    expect(paymentMethodList.map(({ from, method, basis }) => [from, method, basis])).toEqual([
      ['2001-06-01', 'tolvdel', 'stated'],
      ['2016-07-01', 'dager', 'stated'],
      ['2022-01-20', 'tolvdel', 'stated'],
      ['2023-05-01', 'tolvdel', 'assumed'],
    ]);
  });
});

describe('legal status', () => {
  it('gives places a reader can look up: no line numbers of our own reading', () => {
    const places = legalStatusList.flatMap(({ history }) => history.map(({ locator }) => locator ?? ''));
    expect(places.filter((place) => /linje \d/.test(place))).toEqual([]);
  });

  it('ascends by date and uses the four states', () => {
    for (const { id, history } of legalStatusList) {
      const dates = history.map(({ from }) => from);
      expect(dates, id).toEqual([...new Set(dates)].sort());
      for (const { status } of history) expect(LEGAL_STATES).toContain(status);
    }
  });

  it.each([
    ['fastlegeselskap', '2026-11-22', 'foreslått', false],
    ['profesjonsnoytrale-takster', '2026-11-22', 'foreslått', false],
    ['gruppeavtale', '2026-11-22', 'foreslått', undefined],
    ['rekrutteringstilskudd', '2026-11-22', 'foreslått', undefined],
    ['basisandel-50', '2026-11-22', 'foreslått', undefined],
    ['basisandel-pluss-10', '2026-11-22', 'varslet', undefined],
    ['pasienttilpasset-basistilskudd', '2023-05-01', 'gjeldende', undefined],
    ['delegering-sykepleier', '2026-01-01', 'gjeldende', undefined],
    ['tidstakst-5-minutter', '2026-07-01', 'gjeldende', undefined],
    ['hjemfall', '2024-04-01', 'gjeldende', undefined],
    ['primaerhelseteam', '2024-06-30', 'gjeldende', undefined],
    ['primaerhelseteam', '2024-07-01', 'avsluttet', undefined],
    ['individuell-fastlegeavtale', '2026-01-01', 'gjeldende', undefined],
  ])('%s on %s is %s', (id, day, status, adopted) => {
    const entry = legalStatusList.find((candidate) => candidate.id === id);
    const found = entry === undefined ? null : legalStatusOn(entry, day);
    expect(found?.status).toBe(status);
    expect(found?.adopted).toBe(adopted);
  });

  it('is null before the first date', () => {
    const entry = legalStatusList.find(({ id }) => id === 'delegering-sykepleier');
    expect(entry === undefined ? undefined : legalStatusOn(entry, '2025-12-31')).toBeNull();
  });

  it('names only forms of the plan, each once', () => {
    const forms = legalStatusList.flatMap((status) => status.forms ?? []);
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expect(FORM_IDS).toContain(form);
    expect(legalStatusOfForm('fastlegeselskap')?.id).toBe('fastlegeselskap');
    expect(legalStatusOfForm('solopraksis')?.id).toBe('individuell-fastlegeavtale');
    expect(legalStatusOfForm('annen-stilling')).toBeNull();
  });
});

describe('grants', () => {
  it('point at rule records that exist', () => {
    const named = grantList.flatMap(({ records }) => records);
    expect(named.filter((id) => !Object.hasOwn(bundledRules.records, id))).toEqual([]);
  });

  it('have the amount their record has', () => {
    const recruitment = grantList.find(({ id }) => id === 'rekrutteringstilskudd');
    expect(recruitment?.status).toBe('foreslått');
    expect(recruitment?.conditions).toMatchObject({
      amount: 300_000,
      bindingMonths: 36,
      deductAtMunicipalRedemption: true,
    });
    const [record] = (recruitment?.records ?? []).map((id) => bundledRules.records[id]);
    expect(record?.values.at(-1)?.value).toBe(recruitment?.conditions?.amount);
  });
});

describe('indicators', () => {
  it('are five, with sex and age ranked first, and no known weights', () => {
    expect(indicatorModel.indicators.map(({ id, rank }) => [id, rank])).toEqual([
      ['kjonn', 1],
      ['alder', 1],
      ['bruk', 2],
      ['sentralitet', 2],
      ['sosiookonomi', 2],
    ]);
    expect(indicatorModel.weights.known).toBe(false);
    for (const id of indicatorModel.proxies) expect(table(id).entries.length).toBeGreaterThan(0);
  });

  it('have relative rates that are the rates over the average', () => {
    const [rates] = table('listevekt.alder').entries;
    const [relative] = table('listevekt.relativ').entries;
    for (const age of ['0-5', '6-15', '16-19', '20-29', '30-49', '50-66', '67-79', '80-89', '90+']) {
      expect(Math.abs(part(rates, age) / part(rates, 'alle') - part(relative, `alder.${age}`))).toBeLessThanOrEqual(
        0.0051,
      );
    }
  });
});

describe('published sums', () => {
  it('specialist supplements add up to the published total', () => {
    const rows = table('takstbruk.spesialisttillegg').entries.filter(({ parts }) => 'honorarInclPatient' in parts);
    const total = rows.find((row) => row.group === 'sum');
    const others = rows.filter((row) => row !== total);
    for (const key of ['honorarInclPatient', 'egenandelPaidByPatient']) {
      expect(others.reduce((sum, row) => sum + Number(row.parts[key] ?? 0), 0)).toBe(part(total, key));
    }
  });

  it('contacts: consultations are office visits, e-consultations and home visits together', () => {
    for (const year of ['2018', '2019', '2020', '2021', '2022', '2023']) {
      const count = (name: string): number => part(group('takstbruk.kontakter', name, year), 'count');
      expect(count('fysisk konsultasjon') + count('e-konsultasjon') + count('sykebesøk')).toBe(
        count('konsultasjoner i alt'),
      );
    }
  });

  it('contacts per listeinnbygger in the records are the table’s', () => {
    const row = group('takstbruk.tabell22', 'næringsdrift');
    for (const [id, code] of [
      ['kontakt.naering.konsultasjonDag', '2ad'],
      ['kontakt.naering.konsultasjonKveld', '2ak'],
      ['kontakt.naering.ekonsultasjonDag', '2ae'],
      ['kontakt.naering.ekonsultasjonKveld', '2aek'],
    ] as const) {
      expect(bundledRules.records[id]?.values[0]?.value).toBe(part(row, code));
    }
    expect(part(row, '2ad') + part(row, '2ak') + part(row, '2ae') + part(row, '2aek')).toBeCloseTo(
      part(row, 'sumOfCodes'),
      6,
    );
    expect(bundledRules.records['kontakt.sykebesok']?.values[0]?.value).toBeCloseTo(
      part(group('takstbruk.kontakter', 'sykebesøk', '2022'), 'per100') / 100,
      12,
    );
  });

  it('the financing table adds up to what it says, within rounding', () => {
    for (const { parts } of table('takstbruk.finansiering').entries) {
      const read = (key: string): number => Number(parts[key]);
      expect(
        Math.abs(read('grunnOgBasistilskudd') + read('utjamningstilskudd') - read('sumBasis')),
      ).toBeLessThanOrEqual(1);
      const refunds = [
        'takstrefusjoner',
        'refusjonFrikortegenandeler',
        'refusjonOvrigeEgenandeler',
        'refusjonLTakster',
      ];
      expect(Math.abs(refunds.reduce((sum, key) => sum + read(key), 0) - read('sumRefusjoner'))).toBeLessThanOrEqual(2);
      const all = ['sumBasis', 'sumRefusjoner', 'egenandelerFraPasient', 'egenbetaling'];
      expect(
        Math.abs(all.reduce((sum, key) => sum + read(key), 0) - read('fastlegeordningenIAlt')),
      ).toBeLessThanOrEqual(2);
    }
  });

  it('doctors behind boks 5-2 are 3 916', () => {
    const [row] = table('marked.fordelingBoks52').entries;
    expect(Object.values(row?.parts ?? {}).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(3916);
  });
});

describe('practice prices', () => {
  it('are few and old, as published, in kroner', () => {
    expect(practicePriceData.observations).toHaveLength(19);
    expect(practicePriceData.parameters).toHaveLength(51);
    for (const { id, total, low, high, kommuneNr } of practicePriceData.observations) {
      for (const amount of [total, low ?? null, high ?? null]) {
        if (amount !== null) expect(amount === 0 || amount >= 10_000, id).toBe(true);
      }
      if (typeof low === 'number' && typeof high === 'number') expect(low, id).toBeLessThanOrEqual(high);
      if (kommuneNr !== undefined) expect(findKommune(kommuneNr), id).not.toBeNull();
    }
  });

  it('state shares as fractions', () => {
    const share = practicePriceData.parameters.filter(({ unit }) => unit.startsWith('andel'));
    expect(share.map(({ id }) => id)).toContain('skatt-goodwill-sats');
    for (const { id, values } of share) {
      for (const { value } of values)
        if (typeof value === 'number') expect(Math.abs(value), id).toBeLessThanOrEqual(1.5);
    }
  });
});
