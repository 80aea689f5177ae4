/** Municipalities against the data set's own published sums. */
import { describe, expect, it } from 'vitest';
import { findKommune, kommuner, kommuneSourceById } from '../../src/engine/rules/kommuner';
import { AGA_ZONES, type Kommune } from '../../src/engine/rules/types';
import totals from './kommuner.oracle.json';

const sum = (pick: (kommune: Kommune) => number | null): number =>
  kommuner.reduce((total, kommune) => total + (pick(kommune) ?? 0), 0);
const countBy = (pick: (kommune: Kommune) => string): Record<string, number> =>
  Object.fromEntries(
    [...new Set(kommuner.map(pick))].map((key) => [key, kommuner.filter((kommune) => pick(kommune) === key).length]),
  );

describe('kommuner', () => {
  it('has every municipality once', () => {
    expect(kommuner).toHaveLength(totals.rows);
    expect(new Set(kommuner.map(({ nr }) => nr)).size).toBe(totals.rows);
    expect(new Set(kommuner.map(({ name }) => name)).size).toBe(totals.rows);
    expect(kommuner.filter(({ nr }) => !/^\d{4}$/.test(nr))).toEqual([]);
  });

  it('sums to the published totals', () => {
    expect(sum(({ population }) => population)).toBe(totals.population);
    expect(sum(({ gpAgreements }) => gpAgreements)).toBe(totals.gpAgreements);
    expect(sum(({ listsWithoutGp }) => listsWithoutGp)).toBe(totals.listsWithoutGp);
    expect(sum(({ patientsOnLists }) => patientsOnLists)).toBe(totals.patientsOnLists);
    expect(sum(({ patientsWithoutGp }) => patientsWithoutGp)).toBe(totals.patientsWithoutGp);
    expect(sum(({ listCapacity }) => listCapacity)).toBe(totals.listCapacity);
    expect(sum(({ freePlaces }) => freePlaces)).toBe(totals.freePlaces);
    const average = sum(({ patientsOnLists }) => patientsOnLists) / sum(({ gpAgreements }) => gpAgreements);
    expect(average).toBeCloseTo(totals.avgListLength, 1);
  });

  it('has the published number in each centrality class, and of people', () => {
    expect(countBy(({ centrality }) => String(centrality))).toEqual(totals.centralityCounts);
    for (const [centrality, population] of Object.entries(totals.centralityPopulation)) {
      expect(sum((kommune) => (String(kommune.centrality) === centrality ? kommune.population : 0))).toBe(population);
    }
  });

  it('has the published number in each zone', () => {
    expect(countBy(({ agaZone }) => agaZone ?? 'delt uten hoveddel')).toEqual(totals.agaZoneCounts);
    expect(kommuner.filter(({ agaParts }) => agaParts !== undefined)).toHaveLength(totals.agaSplit);
    expect(kommuner.filter(({ actionZone }) => actionZone)).toHaveLength(totals.actionZone);
    expect(kommuner.filter(({ population }) => population < 5000)).toHaveLength(totals.populationUnder5000);
  });

  it('has zone V exactly in the action zone', () => {
    expect(kommuner.filter(({ agaZone, actionZone }) => (agaZone === 'V') !== actionZone)).toEqual([]);
  });

  it('knows every zone it names, and gives parts where the whole has none', () => {
    for (const { name, agaZone, agaParts } of kommuner) {
      for (const zone of [agaZone, ...(agaParts ?? []).map((part) => part.zone)]) {
        if (zone !== null) expect(AGA_ZONES, name).toContain(zone);
      }
      if (agaZone === null) expect(agaParts?.length, name).toBeGreaterThan(1);
    }
  });

  it('leaves unknown GP figures null, for the municipalities the source names', () => {
    const unknown = kommuner.filter(({ avgListLength }) => avgListLength === null);
    expect(unknown.map(({ nr }) => nr).sort()).toEqual(totals.missingGpData);
    for (const { gpYear, gpAgreements, listCapacity, freePlaces } of unknown) {
      expect([gpYear, gpAgreements, listCapacity, freePlaces]).toEqual([null, null, null, null]);
    }
  });

  it('finds by number', () => {
    expect(findKommune('0301')?.name).toBe('Oslo');
    expect(findKommune('9999')).toBeNull();
  });

  it('names the source of every column', () => {
    const served = new Set(Object.values(kommuneSourceById).flatMap(({ columns }) => columns));
    const used = new Set(kommuner.flatMap((kommune) => Object.keys(kommune)));
    expect([...used].filter((column) => !served.has(column))).toEqual([]);
  });
});
