import { describe, expect, it } from 'vitest';
import { UnknownPathError } from '../../src/planfile';
import { opened, startedApp, until } from './helpers';

async function session() {
  const parts = await startedApp();
  expect(await parts.app.openExample('eksempel')).toEqual({ ok: true });
  return { ...parts, open: await opened(parts) };
}

const codes = (problems: readonly { readonly code: string; readonly path: string }[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe('editing', () => {
  it('computes, saves and answers for each change', async () => {
    const { app, store, open } = await session();
    const line = 'kontor/inntekter';
    const before = open.figure('alt', line, 0);
    open.update('baseline.doctors.anne.list.start', 500);
    expect(open.isComputing).toBe(true);
    await until(() => !open.isComputing);
    const after = open.figure('alt', line, 0);
    expect(after?.value).toBeLessThan(before?.value ?? 0);
    expect((await open.explain('alt', line, 0)).value).toBe(after?.value);
    expect((await open.explain('alt', line, 'sum')).value).toBe(open.figure('alt', line, 'sum')?.value);
    await app.closePlan();
    const loaded = await store.plans.load(open.plan.id);
    expect(loaded.ok && loaded.stored.plan).toStrictEqual(open.plan);
  });

  it('shows no figure of a plan with problems, and keeps the last result only as out of date', async () => {
    const { app, open, store } = await session();
    const good = open.comparison;
    open.update('baseline.doctors.anne.list.start', 9_000);
    expect(open.comparison).toBeNull();
    expect(open.staleComparison).toBe(good);
    expect(open.figure('alt', 'kontor/inntekter', 0)).toBeNull();
    await expect(open.explain('alt', 'kontor/inntekter', 0)).rejects.toThrow(RangeError);
    expect(codes(open.problems)).toContain('too-high baseline.doctors.anne.list.start');
    await app.settle();
    const loaded = await store.plans.load(open.plan.id);
    expect(loaded.ok && loaded.stored.plan.baseline.doctors[0]?.list.start).toBe(9_000);
    open.update('baseline.doctors.anne.list.start', 900);
    await until(() => !open.isComputing);
    expect(open.comparison).not.toBeNull();
    expect(open.staleComparison).toBeNull();
  });

  it('computes a list above its listetak, and says that it is', async () => {
    const { open } = await session();
    open.update('baseline.doctors.anne.list.start', 1_200);
    await until(() => !open.isComputing);
    expect(open.comparison).not.toBeNull();
    expect(codes(open.problems)).toEqual(['list-over-cap baseline.doctors.anne.list.start']);
  });

  it('hands out the same objects while an edit leaves them as they were, since every field on screen follows them', async () => {
    const { open } = await session();
    open.update('baseline.doctors.anne.list.start', 1_200);
    await until(() => !open.isComputing);
    const told = (): readonly unknown[] => [
      open.problems,
      open.notes,
      open.ranges,
      open.standard('baseline.doctors.anne.curativeDays', null),
    ];
    const before = told();
    expect(codes(open.problems)).toHaveLength(1);
    const result = open.comparison;
    open.update('baseline.office.perDoctor', 123_456);
    await until(() => !open.isComputing);
    expect(open.comparison).not.toBe(result);
    told().forEach((each, place) => expect(each).toBe(before[place]));
    open.setNumber('baseline.doctors.anne.list.start', 1_100, { low: 1_000, high: 1_150 });
    open.setNote({ kind: 'field', place: 'baseline.kommune', scenario: '' }, 'Kommune', 'Spør');
    await until(() => !open.isComputing);
    expect(open.ranges).toBe(open.plan.ranges);
    expect(open.ranges).toHaveLength(1);
    expect(open.notes).toBe(open.plan.notes);
    expect(open.notes).toHaveLength(1);
    expect(open.problems).not.toBe(before[0]);
  });

  it('names the field of a scenario’s change by ids', async () => {
    const { open } = await session();
    open.setChange('alt', 'doctors.bo.listWeight', 7);
    expect(codes(open.problems)).toEqual(['too-high scenarios.alt.changes.doctors.bo.listWeight']);
    open.clearChange('alt', 'doctors.bo.listWeight');
    expect(open.problems).toEqual([]);
  });

  it('takes text to NFC and −0 to 0, and refuses what is no number or no path', async () => {
    const { open } = await session();
    open.update('title', 'Bla\u030a kontor');
    open.update('baseline.office.perDoctor', -0);
    expect(open.plan.title).toBe('Blå kontor');
    expect(Object.is(open.plan.baseline.office.perDoctor, 0)).toBe(true);
    for (const value of [NaN, Infinity]) expect(() => open.update('horizon.years', value)).toThrow(RangeError);
    expect(() => open.update('baseline.doctors.ola.name', 'x')).toThrow(UnknownPathError);
    open.update('baseline.activity.lengthProfile', [1, 0, 0, 0, 0, 0, 0]);
    expect(open.problems).toEqual([]);
  });

  it('saves a step back and a step forth as any change, also where the save before it is under way', async () => {
    const { app, open, store } = await session();
    const kept = async (): Promise<unknown> => {
      const loaded = await store.plans.load(open.plan.id);
      return loaded.ok && loaded.stored.plan;
    };
    const before = open.plan;
    open.update('baseline.office.perDoctor', 100_000);
    const saving = open.flush();
    open.update('title', 'Endret');
    const edited = open.plan;
    open.undo();
    open.undo();
    await Promise.all([saving, open.flush()]);
    expect(open.plan).toBe(before);
    expect(await kept()).toStrictEqual(before);
    open.redo();
    open.redo();
    expect(open.plan).toBe(edited);
    await app.settle();
    expect(await kept()).toStrictEqual(edited);
    expect(app.hasUnsaved).toBe(false);
  });

  it('does not save when nothing changes', async () => {
    const { open, store } = await session();
    await open.flush();
    open.update('title', open.plan.title);
    open.removeScenario('alt');
    open.removeStaff('ukjent');
    await open.flush();
    const loaded = await store.plans.load(open.plan.id);
    expect(loaded.ok && loaded.stored.revision).toBe(1);
  });

  it('adds and removes doctors, posts and scenarios with all that hangs on them', async () => {
    const { open } = await session();
    const doctor = open.addDoctor();
    const post = open.addStaff('helsesekretar');
    const scenario = open.addScenario('fastlegeselskap');
    expect(open.plan.scenarios.at(-1)).toMatchObject({ id: scenario, changes: { form: 'fastlegeselskap' } });
    expect(open.plan.baseline.staff.at(-1)).toMatchObject({ id: post, name: 'Helsesekretær', delegation: null });
    open.setChange(scenario, `doctors.${doctor}.listWeight`, 1.1);
    open.removeDoctor(doctor);
    expect(open.plan.scenarios.at(-1)?.changes).toEqual({ form: 'fastlegeselskap' });
    open.removeDoctor('anne');
    open.removeDoctor('bo');
    expect(open.plan.baseline.doctors.map(({ id }) => id)).toEqual(['bo']);
    open.removeScenario('alt');
    open.removeScenario(scenario);
    expect(open.plan.scenarios.map(({ id }) => id)).toEqual([scenario]);
    expect(open.problems).toEqual([]);
  });

  it('switches delegated consultations off and on', async () => {
    const { open } = await session();
    open.setChange('alt', 'staff.nurse.delegation.consultationsPerInhabitant', 1);
    open.setDelegation('nurse', false);
    expect(open.plan.baseline.staff[0]?.delegation).toBeNull();
    expect(open.plan.scenarios[0]?.changes).toEqual({});
    open.setDelegation('nurse', true);
    expect(open.plan.baseline.staff[0]?.delegation).toMatchObject({ feeRule: 'sykepleiertakster', daysPerYear: 230 });
    expect(open.problems).toEqual([]);
  });

  it('gives standards with their source, also by the plan’s own path', async () => {
    const { open } = await session();
    const standard = open.standard('baseline.doctors.anne.curativeDays', null);
    expect(standard).toMatchObject({ value: 160 });
    expect(standard?.source).not.toBe('');
    expect(open.standard('doctors.anne.curativeDays', 'alt')).toEqual(standard);
    expect(open.standard('baseline.title', null)).toBeNull();
  });

  it('keeps one own figure per rate and date, and tells of one for a rate that does not exist', async () => {
    const { open } = await session();
    const rate = { record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: '' };
    open.setOwnRate(rate);
    open.setOwnRate({ ...rate, value: 950 });
    open.setOwnRate({ ...rate, record: 'oppdiktet.sats' });
    expect(open.plan.ownRates.map(({ record, value }) => [record, value])).toEqual([
      ['basistilskudd.snitt.sats', 950],
      ['oppdiktet.sats', 900],
    ]);
    await until(() => !open.isComputing);
    expect(codes(open.problems)).toEqual(['unknown-record ownRates.oppdiktet.sats@2027-01-01.record']);
    expect(open.comparison).not.toBeNull();
    open.removeOwnRate('oppdiktet.sats', '2027-01-01');
    expect(open.problems).toEqual([]);
  });

  it('exports a file that opens again, and refuses one that would not', async () => {
    const { app, desktop, open } = await session();
    open.update('title', 'Plan: A/B?');
    expect(await open.exportFile()).toEqual({ ok: true });
    const [file] = desktop.saved;
    expect(file?.suggestedName).toBe('Plan A B.praksisplan');
    desktop.nextFile = { ok: true, file: { name: 'x', text: file?.text ?? '' } };
    expect(await app.openFile()).toEqual({ ok: true });
    expect(app.open?.plan).toStrictEqual({ ...open.plan, id: app.open?.plan.id });
    open.update('horizon.years', 0);
    expect(await open.exportFile()).toMatchObject({
      ok: false,
      reason: 'refused',
      problems: [{ path: 'horizon.years' }],
    });
    expect(desktop.saved).toHaveLength(1);
  });
});
