/** What stands in fields and cannot be read is kept beside the plan, and goes with it. */
import { describe, expect, it } from 'vitest';
import { NO_TEXTS, UnreadMemory, withText } from '../../src/app/unreadTexts';
import { opened, startedApp } from './helpers';

const LIST = 'baseline.doctors.anne.list.start';

/** Storage as a page has it, kept as own properties. */
function page(): Pick<Window, 'localStorage'> {
  const methods = {
    getItem(key: string): string | null {
      return (this as unknown as Record<string, string>)[key] ?? null;
    },
    setItem(key: string, value: string): void {
      (this as unknown as Record<string, string>)[key] = value;
    },
    removeItem(key: string): void {
      Reflect.deleteProperty(this, key);
    },
  };
  return { localStorage: Object.create(methods) as Storage };
}

async function session(unread?: UnreadMemory) {
  const parts = await startedApp(unread === undefined ? {} : { unread });
  await parts.app.openExample('eksempel');
  return { ...parts, open: await opened(parts) };
}

describe('a text that cannot be read', () => {
  it('stands beside the plan, which keeps its value, and is one step to take back with what was typed on the way', async () => {
    const { open, clock } = await session();
    const { rulesSeen, ...before } = open.plan;
    const plan = (): unknown => ({ ...open.plan, rulesSeen });
    clock.now += 60_000;
    open.update(LIST, 12);
    open.update(LIST, before.baseline.doctors[0]?.list.start ?? 0);
    open.keepUnread(LIST, '12x');
    expect([open.unread.get(LIST), plan()]).toEqual(['12x', { ...before, rulesSeen }]);
    open.undo();
    expect([open.unread.size, plan(), open.canUndo]).toEqual([0, { ...before, rulesSeen }, false]);
    open.redo();
    expect(open.unread.get(LIST)).toBe('12x');
  });

  it('goes when the field says something else, or when its doctor leaves; it comes back with the doctor', async () => {
    const { open } = await session();
    open.keepUnread(LIST, '12x');
    open.keepUnread('baseline.doctors.bo.list.start', '');
    open.update(LIST, 901);
    expect([...open.unread.keys()]).toEqual(['baseline.doctors.bo.list.start']);
    open.removeDoctor('bo');
    expect(open.unread.size).toBe(0);
    open.undo();
    expect(open.unread.get('baseline.doctors.bo.list.start')).toBe('');
  });

  it('is there when the plan is opened again, and forgotten with its plan', async () => {
    const memory = new UnreadMemory(page());
    const { app, open } = await session(memory);
    open.keepUnread(LIST, '12x');
    const { id } = open.plan;
    await app.closePlan();
    await app.openPlan(id);
    expect(app.open?.unread).toEqual(new Map([[LIST, '12x']]));
    app.open?.keepUnread(LIST, null);
    expect(memory.of(id).size).toBe(0);
    memory.keep('borte', new Map([[LIST, 'x']]));
    memory.keep(id, new Map([[LIST, 'y']]));
    memory.keepOnly([id]);
    expect([memory.of('borte').size, memory.of(id).get(LIST)]).toEqual([0, 'y']);
  });

  it('is nothing where the storage holds something else, or there is none', () => {
    const there = page();
    there.localStorage.setItem('praksisplan.unread.p', '[["a","b"],["c"],7]');
    there.localStorage.setItem('praksisplan.unread.q', 'x');
    const memory = new UnreadMemory(there);
    expect([memory.of('p'), memory.of('q')]).toEqual([new Map([['a', 'b']]), NO_TEXTS]);
    new UnreadMemory(null).keep('p', new Map([['a', 'b']]));
    expect(new UnreadMemory(null).of('p')).toEqual(NO_TEXTS);
  });

  it('is the same object when nothing changes, and is cut where it is a page', () => {
    const one = withText(NO_TEXTS, LIST, 'x');
    expect([withText(one, LIST, 'x'), withText(NO_TEXTS, LIST, null)]).toEqual([one, NO_TEXTS]);
    expect(withText(one, LIST, 'x')).toBe(one);
    expect(withText(one, LIST, 'y'.repeat(9_000)).get(LIST)).toHaveLength(500);
  });
});
