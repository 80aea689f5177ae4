import { describe, expect, test } from 'vitest';
import { bundledRules, DOCTOR_ROLES, FEE_RULES, NURSE_ROLES, STAFF_ROLES } from '../../src/engine';
import legalStatus from '../../src/engine/rules/facts/legalStatus.json';
import { FEE_RULE_NAMES, STAFF_ROLE_NAMES } from '../../src/ui/text/choices';
import { officeText } from '../../src/ui/text/office';
import { FEE_RULE_STANDING, ROLE_KINDS, ROLE_NOTES } from '../../src/ui/text/staff';
import { changeOptions, editorOf, mayBeOpen } from '../../src/ui/views/plan/alternatives/changeable';
import { sectionOf } from '../../src/ui/views/plan/planView.svelte';
import { samplePlan } from '../arbitraries/builders';

/** What the rule base says of a rule last. */
const status = (id: string): unknown => legalStatus.find((each) => each.id === id)?.history.at(-1)?.status;

describe('the standing of a fee rule', () => {
  test('is the one the rule base has', () => {
    expect(FEE_RULE_STANDING.sykepleiertakster.status).toBe(status('delegering-sykepleier'));
    expect(FEE_RULE_STANDING.profesjonsnoytral.status).toBe(status('profesjonsnoytrale-takster'));
    expect(FEE_RULE_STANDING.egneHonorar.status).toBe(status('primaerhelseteam'));
    expect(FEE_RULE_STANDING.egneDrift.status).toBe(status('primaerhelseteam'));
  });

  test.each(FEE_RULES)('%s is told in whole sentences with a source', (rule) => {
    expect(FEE_RULE_STANDING[rule].text).toMatch(/^[A-ZÆØÅ].*\.$/u);
    expect(FEE_RULE_STANDING[rule].source).not.toMatch(/\.$/u);
    expect(FEE_RULE_NAMES[rule]).not.toBe('');
  });
});

describe('roles', () => {
  test('are the engine’s, with nurses and doctors told apart as there', () => {
    expect(Object.keys(STAFF_ROLE_NAMES).sort()).toEqual([...STAFF_ROLES].sort());
    const of = (kind: string) => STAFF_ROLES.filter((role) => ROLE_KINDS[role] === kind);
    expect(of('sykepleier')).toEqual(NURSE_ROLES);
    expect(of('lege')).toEqual(DOCTOR_ROLES);
  });
});

describe('what is told of a role', () => {
  const value = (id: string): number => bundledRules.records[id]?.values.at(-1)?.value ?? Number.NaN;
  const spaced = (kroner: number): string => String(kroner).replace(/(?=(?:\d{3})+$)(?<=\d)/gu, ' ');

  test.each([
    ['alis', 'alis.tilskudd.tak'],
    ['alis', 'alis.tilskuddSentralitet6.tak'],
    ['student', 'studentplass.kostnad.gulv'],
    ['student', 'studentplass.kostnad.tak'],
    ['student', 'studentplass.betaling.gulv'],
    ['student', 'studentplass.betaling.tak'],
  ] as const)('for %s has the figure of %s', (role, record) => {
    expect(ROLE_NOTES[role]).toContain(spaced(value(record)));
  });
});

describe('limits and keys', () => {
  test('stand with the staff and the office', () => {
    expect(sectionOf('baseline.limits.staffFeeShare')).toBe('staff');
    expect(sectionOf('baseline.doctors.anne.person.rooms')).toBe('office');
    expect(sectionOf('baseline.doctors.anne.person.costShare')).toBe('office');
    expect(sectionOf('baseline.doctors.anne.person.leavesOn')).toBe('doctors');
  });

  test('may be switched on in an alternative, and off again', () => {
    const { baseline } = samplePlan();
    const paths = changeOptions(baseline, 'gruppepraksis').map(({ value }) => value);
    for (const path of ['limits.doctorsPerNurse', 'limits.oneFeePerDay', 'limits.grantPerInhabitant']) {
      expect(paths).toContain(path);
    }
    expect(editorOf('limits.oneFeePerDay')).toEqual({ kind: 'flag' });
    expect(editorOf('staff.nurse.course.until')).toEqual({ kind: 'date' });
    expect(mayBeOpen('limits.feeCeilingPerDoctor', 1_000_000)).toBe(true);
  });
});

describe('costs beside what is published', () => {
  const figure = (value: number, year: number, basis: 'stated' | 'derived') => ({
    record: '',
    label: '',
    value,
    year,
    basis,
    source: `Kilde ${year}`,
  });
  const band = {
    low: figure(1_237_000, 2026, 'derived'),
    middle: figure(1_445_000, 2026, 'derived'),
    high: figure(1_715_000, 2026, 'derived'),
  };
  const published = figure(844_238, 2016, 'stated');
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

  test('say over or under which range, of which year, from which source', () => {
    const found = { own: 1_800_000, band, published, position: 'over' } as const;
    expect(plain(officeText.benchmark.own(found, '2027', 'I dag'))).toBe(
      'Ditt tall, 1 800 000 kr per lege i 2027 («I dag»), ligger over spennet 1 237 000 kr–1 715 000 kr (2026).',
    );
    expect(plain(officeText.benchmark.bandSource(found))).toContain('avledet i regelverket, ikke målt');
    expect(plain(officeText.benchmark.published(found))).toBe(
      'Siste publiserte snitt er 844 238 kr fra 2016, i 2016-kroner. Kilde: Kilde 2016.',
    );
  });

  test('say that there is nothing to compare with', () => {
    const none = { own: 1, band: null, published: null, position: null };
    expect(officeText.benchmark.own(none, '2015', 'I dag')).toContain('kan ikke sammenlignes');
    expect(officeText.benchmark.bandSource(none)).toBe('');
    expect(officeText.benchmark.published(none)).toBe('');
  });
});
