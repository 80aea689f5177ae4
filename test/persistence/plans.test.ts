import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/engine/practice/plan';
import type { PlanList, Store } from '../../src/persistence';
import { sample, samplePlan } from '../arbitraries/builders';
import { plan } from '../arbitraries/plan';
import { dump, raw, testStore } from './helpers';

async function listOf(store: Store): Promise<PlanList> {
  const outcome = await store.plans.list();
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.list;
}

async function loaded(store: Store, id: string): Promise<Plan> {
  const outcome = await store.plans.load(id);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.stored.plan;
}

const DAY = 24 * 60 * 60 * 1_000;

describe('plans.save and load', () => {
  it('gives every plan back exactly, from a store opened anew (1 000 random plans)', async () => {
    const { store, reopen } = testStore();
    await fc.assert(
      fc.asyncProperty(plan, fc.uuid(), async (each, id) => {
        const original = { ...each, id };
        expect(await store.plans.save(original, null)).toMatchObject({ ok: true, revision: 1 });
        const again = reopen();
        expect(await loaded(again, id)).toStrictEqual(original);
        again.close();
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('keeps a draft with problems, and says which', async () => {
    const { store } = testStore();
    const draft = sample({ 'baseline.doctors.anne.list.start': 9_000, 'horizon.years': 0 });
    await store.plans.save(draft, null);
    const outcome = await store.plans.load('plan-1');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.stored.plan).toStrictEqual(draft);
    expect(outcome.stored.problems.map((each) => each.code).sort()).toEqual(['list-over-cap', 'too-high', 'too-low']);
  });

  it('refuses to overwrite what somebody else saved, removed or already has under the id', async () => {
    const { store, reopen, indexedDB } = testStore();
    await store.plans.save(samplePlan(), null);
    await reopen().plans.save(samplePlan('Den andre fanen'), 1);
    const before = await dump(indexedDB);
    expect(await store.plans.save(samplePlan('Denne fanen'), 1)).toEqual({ ok: false, reason: 'conflict' });
    expect(await store.plans.save(samplePlan('Ny'), null)).toEqual({ ok: false, reason: 'conflict' });
    expect(await dump(indexedDB)).toEqual(before);
    await store.plans.remove('plan-1');
    expect(await store.plans.save(samplePlan('Igjen'), 3)).toEqual({ ok: false, reason: 'conflict' });
  });

  it('takes a save tried again for what it is', async () => {
    const { store } = testStore();
    await store.plans.save(samplePlan(), null);
    expect(await store.plans.save(samplePlan('Endret'), 1)).toMatchObject({ ok: true, revision: 2 });
    expect(await store.plans.save(samplePlan('Endret'), 1)).toMatchObject({ ok: true, revision: 2 });
    expect((await loaded(store, 'plan-1')).title).toBe('Endret');
  });

  it('keeps every acknowledged save when the app ends in the middle of the next', async () => {
    const { indexedDB, reopen } = testStore();
    for (let round = 1; round <= 40; round += 1) {
      const session = reopen();
      const expected = round === 1 ? null : await revisionOf(session);
      expect(await session.plans.save(samplePlan(`Lagret ${round}`), expected)).toMatchObject({ ok: true });
      void session.plans.save(samplePlan(`Avbrutt ${round}`), (expected ?? 0) + 1);
      await Promise.race([new Promise((done) => setTimeout(done, round % 7)), Promise.resolve()]);
      session.close();
      const after = testStore(indexedDB).store;
      const { title } = await loaded(after, 'plan-1');
      expect([`Lagret ${round}`, `Avbrutt ${round}`]).toContain(title);
      after.close();
    }
  });
});

async function revisionOf(store: Store): Promise<number> {
  const outcome = await store.plans.load('plan-1');
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.stored.revision;
}

describe('plans.list', () => {
  it('puts the newest first', async () => {
    const { store, clock } = testStore();
    for (const id of ['a', 'b', 'c']) {
      await store.plans.save({ ...samplePlan(id), id }, null);
      clock.now += 1_000;
    }
    expect((await listOf(store)).plans.map((each) => each.plan.id)).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['a row of another shape', 'row', () => ({ id: 'plan-1', title: 'Navnet', text: 5 })],
    ['a changed text', 'hash', (row: object) => ({ ...row, title: 'Navnet', text: '{}' })],
    ['a row under another id', 'row', (row: object) => ({ ...row, title: 'Navnet', revision: 'x' })],
    [
      'a plan from a newer format',
      'refused',
      (row: object) => withText(row, '{"format":"praksisplan","formatVersion":3}'),
    ],
    ['cut text', 'refused', (row: object) => withText(row, (row as { text: string }).text.slice(0, 200))],
  ])('reports %s, keeps it, and reads the others', async (_name, reason, damage) => {
    const { store, indexedDB } = testStore();
    await store.plans.save(samplePlan(), null);
    await store.plans.save({ ...samplePlan('Hel'), id: 'plan-2' }, null);
    const row = await raw(indexedDB, (plans) => plans.get('plan-1') as IDBRequest<object>);
    const damaged = await damage(row);
    await raw(indexedDB, (plans) => plans.put(damaged));
    const list = await listOf(store);
    expect(list.plans.map((each) => each.plan.title)).toEqual(['Hel']);
    expect(list.unreadable).toMatchObject([{ id: 'plan-1', title: 'Navnet', reason }]);
    expect(await store.plans.load('plan-1')).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(await store.plans.save(samplePlan(), null)).toEqual({ ok: false, reason: 'conflict' });
    expect(await raw(indexedDB, (plans) => plans.get('plan-1'))).toEqual(damaged);
  });
});

async function withText(row: object, text: string): Promise<object> {
  const { sha256 } = await import('../../src/persistence');
  return { ...row, title: 'Navnet', text, sha256: await sha256(text) };
}

describe('the dustbin', () => {
  it('takes a plan off the list and gives it back', async () => {
    const { store } = testStore();
    await store.plans.save(samplePlan(), null);
    expect(await store.plans.remove('plan-1')).toEqual({ ok: true });
    expect(await store.plans.load('plan-1')).toEqual({ ok: false, reason: 'missing' });
    const { plans, removed } = await listOf(store);
    expect([plans.length, removed.length]).toEqual([0, 1]);
    expect(await store.plans.restore('plan-1')).toEqual({ ok: true });
    expect(await loaded(store, 'plan-1')).toStrictEqual(samplePlan());
    expect(await store.plans.remove('ukjent')).toEqual({ ok: false, reason: 'missing' });
  });

  it('is emptied after 30 days, and what was in it is still known as removed', async () => {
    const { store, clock } = testStore();
    await store.plans.save(samplePlan(), null);
    await store.plans.save({ ...samplePlan(), id: 'plan-2' }, null);
    await store.plans.remove('plan-1');
    clock.now += 30 * DAY;
    await store.plans.emptyDustbin();
    expect((await listOf(store)).removed).toHaveLength(1);
    clock.now += 1;
    await store.plans.emptyDustbin();
    const { plans, removed } = await listOf(store);
    expect([plans.length, removed.length]).toEqual([1, 0]);
    expect(await store.plans.removedIds()).toEqual({ ok: true, ids: new Set(['plan-1']) });
  });
});
