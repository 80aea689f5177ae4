import { describe, expect, test } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import type { Problem } from '../../src/engine/practice/results';
import { reformCards } from '../../src/app/reformCards';
import { checkPlan, getPath, setChange } from '../../src/planfile';
import { alternatives, reformKind, reformText, reformUnit } from '../../src/ui/text/alternatives';
import { rateStatusMeaning, rateStatusWord } from '../../src/ui/text/choices';
import { placedProblemText } from '../../src/ui/text/problems';
import { baselineValue, changeOptions, editorOf, mayBeOpen } from '../../src/ui/views/plan/alternatives/changeable';
import { kindAt } from '../../src/ui/views/plan/problems';
import { sectionOf } from '../../src/ui/views/plan/planView.svelte';
import { beginsAfter } from '../../src/ui/views/plan/reformTime';
import { companyLoss, contractOf } from '../../src/ui/views/plan/result/companyLoss';
import { sample, samplePlan } from '../arbitraries/builders';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const practice = samplePlan().baseline;

describe('fields an alternative may change', () => {
  const options = changeOptions(practice, 'fastlegeselskap');

  test('each is in the plan, under one name in its group, and may be set to what the plan says', () => {
    expect(options.length).toBeGreaterThan(40);
    for (const { value } of options) {
      expect(getPath(practice, value)).toBe(baselineValue(practice, value));
      const pinned = setChange(samplePlan(), 'alt', value, baselineValue(practice, value) ?? null);
      expect(checkPlan(pinned, kommuner)).toEqual(checkPlan(samplePlan(), kommuner));
    }
    const names = options.map(
      ({ group, label, value }) => `${group}: ${label}${value.includes('delegation') ? ' d' : ''}`,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('the common ones are there, with people by name', () => {
    expect(options.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        'organisation.leaderFte',
        'organisation.doctorSalary',
        'organisation.bonusShare',
        'organisation.contract',
        'staff.nurse.fte',
        'doctors.anne.list.start',
        'office.costKey',
        'organisation.company.hasCommercialOwner',
        'doctors.anne.person.joinsCompany',
        'doctors.anne.person.company',
        'doctors.anne.person.leavesOn',
        'doctors.anne.movement.reductionNotice',
        'activity.freedTime',
      ]),
    );
    expect(options.find(({ value }) => value === 'doctors.anne.list.start')?.group).toBe('Anne');
    expect(options.find(({ value }) => value === 'staff.nurse.fte')?.group).toBe('Kari');
  });

  test('what only a company has is offered to a company only', () => {
    const paths = changeOptions(practice, 'gruppepraksis').map(({ value }) => value);
    expect(paths).not.toContain('organisation.doctorSalary');
    expect(paths).not.toContain('doctors.anne.ownerShare');
    expect(paths).not.toContain('doctors.anne.person.joinsCompany');
    expect(paths).toContain('organisation.leaderFte');
  });

  test('each is edited as what it is, and names, ids and shares of length are not edited here', () => {
    expect(editorOf('doctors.anne.list.start')).toEqual({ kind: 'number', number: 'antall' });
    expect(editorOf('organisation.bonusShare')).toEqual({ kind: 'number', number: 'prosent' });
    expect(editorOf('staff.nurse.from')).toEqual({ kind: 'date' });
    expect(editorOf('doctors.anne.person.joinsCompany')).toEqual({ kind: 'flag' });
    expect(editorOf('doctors.anne.person.company')).toMatchObject({ kind: 'choice' });
    expect(editorOf('organisation.contract')).toMatchObject({ kind: 'choice', names: { ansatt: 'Ansatt' } });
    for (const path of ['doctors.anne.name', 'doctors.anne.id', 'activity.lengthProfile.0', 'nothing'])
      expect(editorOf(path)).toBeNull();
    expect(mayBeOpen('staff.nurse.annualCost', 800_000)).toBe(true);
    expect(mayBeOpen('staff.nurse.fte', 1)).toBe(false);
    expect(mayBeOpen('organisation.leaderFte', null)).toBe(true);
    expect(baselineValue(practice, 'doctors.ola.list.start')).toBeUndefined();
    expect(baselineValue(practice, 'doctors.anne.list')).toBeUndefined();
  });
});

describe('reforms in words', () => {
  const cards = reformCards(bundledRules);

  test('each has a summary of one sentence from its description, a source and a readable figure', () => {
    expect(cards.length).toBeGreaterThan(10);
    for (const card of cards) {
      expect(card.description.startsWith(card.summary)).toBe(true);
      expect(card.summary).toMatch(/^[\p{Lu}\d].{20,170}\.$/u);
      expect(card.source.title).not.toBe('');
      if (card.parameter) expect(reformUnit(card.parameter.unit)).not.toBe('');
    }
  });

  test('a reform in a heading says where it stands and from when', () => {
    const reform = { title: 'Halvparten som basistilskudd', status: 'foreslått' as const, from: '2028-01-01' };
    expect(plain(reformText(reform))).toBe('Foreslått: Halvparten som basistilskudd, fra 1. januar 2028');
    expect(reformText({ ...reform, status: 'regneeksempel' })).toMatch(/^Regneeksempel: /u);
  });

  test('a figure is typed as what it is', () => {
    expect(reformKind({ unit: 'andel', isWhole: false })).toBe('prosent');
    expect(reformKind({ unit: 'måneder', isWhole: true })).toBe('antall');
    expect(reformKind({ unit: 'kr per listeinnbygger per år', isWhole: false })).toBe('kroner');
  });

  test('a problem of a share is said in percent, also away from its field', () => {
    const path = 'scenarios.alt.reforms.attester-ut.amount';
    const problem: Problem = { code: 'too-high', path, values: { value: 0.2, max: 0.1 } };
    expect(plain(placedProblemText(problem, kindAt(problem, cards)))).toBe(
      'Endret regel, valgt tall: 20 % er for høyt. Høyeste verdi er 10 %.',
    );
    expect(kindAt({ ...problem, path: 'scenarios.alt.reforms.attester-ut.from' }, cards)).toBeUndefined();
    expect(sectionOf(path)).toBe('alternatives');
  });

  test('begins with the first month that reads rates on or after its day', () => {
    expect(beginsAfter('2027-12-01', '2027-01-01', 1)).toBe(false);
    expect(beginsAfter('2027-12-02', '2027-01-01', 1)).toBe(true);
    expect(beginsAfter('2028-01-01', '2027-01-01', 1)).toBe(true);
    expect(beginsAfter('2020-05-01', '2027-01-01', 1)).toBe(false);
    expect(beginsAfter('2028-06-30', '2027-07-01', 1)).toBe(true);
  });
});

describe('a company that pays more than it earns', () => {
  const figure = (value: number | null) => ({
    figure: () => (value === null ? null : { value, status: 'vedtatt' as const }),
  });

  test('is told by how much; a surplus and a form without company are not', () => {
    expect(companyLoss(figure(-312_000), 'alt', 0)).toBe(312_000);
    expect(companyLoss(figure(0), 'alt', 0)).toBe(0);
    expect(companyLoss(figure(5), 'alt', 0)).toBe(0);
    expect(companyLoss(figure(null), 'alt', 0)).toBe(0);
  });

  test('what it pays is named by the alternative’s own contract', () => {
    expect(contractOf(samplePlan(), 'alt')).toBe('ansatt');
    expect(contractOf(setChange(samplePlan(), 'alt', 'organisation.contract', 'kontrakt'), 'alt')).toBe('kontrakt');
    expect(contractOf(sample({ 'baseline.organisation.contract': 'kontrakt' }), 'alt')).toBe('kontrakt');
    expect(plain(alternatives.loss(312_000, 'i 2027', 'ansatt'))).toBe(
      'Selskapet betaler legene 312 000 kr mer i lønn og bonus enn det tjener i 2027.',
    );
  });
});

describe('the status of a rate', () => {
  test('statistics are published, not decided', () => {
    expect(rateStatusWord('vedtatt', 'statistic')).toBe('Publisert statistikk');
    expect(rateStatusMeaning('vedtatt', 'statistic')).toMatch(/^Publisert statistikk\./u);
    expect(rateStatusWord('vedtatt', 'law')).toBe('Vedtatt');
    expect(rateStatusWord('videreført', 'statistic')).toBe('Videreført');
  });
});
