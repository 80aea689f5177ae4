/** The language of the page: read whatever is kept, and changed only when everything is saved. */
import { describe, expect, it } from 'vitest';
import { keepLanguage, readLanguage } from '../../src/app/language';
import { LanguageChange } from '../../src/app/languageChange';
import { TestDesktop } from './helpers';

/** What a page remembers. */
function storageOf(kept: Record<string, string> = {}): Storage {
  const held = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as unknown as Storage;
}

const refused = new Proxy({}, { get: () => expect.unreachable('nothing is to be kept') }) as Storage;
const blocked = {
  get localStorage(): Storage {
    throw new DOMException('denied', 'SecurityError');
  },
};

describe('the language that is kept', () => {
  it.each([
    [null, 'nb'],
    ['nb', 'nb'],
    ['nn', 'nn'],
    ['NN', 'nb'],
    ['en', 'nb'],
    ['', 'nb'],
  ])('%j is read as %s', (kept, language) => {
    expect(readLanguage({ localStorage: storageOf(kept === null ? {} : { 'praksisplan.language': kept }) })).toBe(
      language,
    );
  });

  it('is bokmål where the browser refuses its storage, and cannot be kept there', () => {
    expect(readLanguage(blocked)).toBe('nb');
    expect(keepLanguage(blocked, 'nn')).toBe(false);
  });
});

/** A page in bokmål with a plan open, and an app that saves after so many tries. */
function setUp({ savesAfter = 1, backsUpAfter = 1, lang = 'nb', session = storageOf(), local = storageOf() } = {}) {
  const said: string[] = [];
  const state = { settled: 0, guide: null as string | null, plan: 'plan-1' as string | null };
  const app = {
    get hasUnsaved() {
      return state.settled < savesAfter;
    },
    get isBackupDue() {
      return state.settled < backsUpAfter;
    },
    get open() {
      return state.plan === null ? null : { plan: { id: state.plan } };
    },
    get guide() {
      return state.guide;
    },
    settle: () => {
      state.settled += 1;
      return Promise.resolve();
    },
    openPlan: (id: string) => {
      said.push(`open ${id}`);
      return Promise.resolve({ ok: true } as const);
    },
    showGuide: () => void said.push('guide'),
  };
  const body = { inert: false };
  const waiting: (() => void)[] = [];
  const page = {
    document: { documentElement: { lang }, body },
    localStorage: local,
    sessionStorage: session,
    setTimeout: (run: () => void) => waiting.push(run),
  } as unknown as Window;
  const desktop = new TestDesktop({ now: 0 });
  return { change: new LanguageChange(page, app, desktop), state, said, body, waiting, desktop, local, session };
}

describe('a change of language', () => {
  it('saves first, then loads the page anew, and shows the same plan and guide again', async () => {
    const { change, state, body, desktop, local, session } = setUp();
    state.guide = 'solo';
    expect(await change.choose('nn')).toEqual({ ok: true });
    expect(state.settled).toBe(1);
    expect(desktop.reloads).toBe(1);
    expect(body.inert).toBe(true);
    expect(readLanguage({ localStorage: local })).toBe('nn');

    const after = setUp({ lang: 'nn', session, local });
    await after.change.start();
    expect(after.said).toEqual(['open plan-1', 'guide']);
    expect([after.change.current, after.change.isNew]).toEqual(['nn', true]);
    expect(after.desktop.languages).toEqual(['nn']);

    const later = setUp({ lang: 'nn', session, local });
    await later.change.start();
    expect([later.said, later.change.isNew]).toEqual([[], false]);
  });

  it('saves again what came while saving', async () => {
    const { change, state, desktop } = setUp({ savesAfter: 3 });
    expect(await change.choose('nn')).toEqual({ ok: true });
    expect([state.settled, desktop.reloads]).toEqual([3, 1]);
  });

  it('takes another backup when the one under way missed something: a page that owes one would close its window', async () => {
    const { change, state, desktop } = setUp({ backsUpAfter: 2 });
    expect(await change.choose('nn')).toEqual({ ok: true });
    expect([state.settled, desktop.reloads]).toEqual([2, 1]);
  });

  it('needs no shell that answers: the page starts, and a page that is not loaded anew is used again', async () => {
    const { change, said, desktop, body, waiting } = setUp({
      session: storageOf({ 'praksisplan.languageChange': '{"plan":"p"}' }),
    });
    desktop.setLanguage = () => Promise.reject(new Error('refused'));
    await change.start();
    expect(said).toEqual(['open p']);
    desktop.reload = () => Promise.reject(new Error('refused'));
    await expect(change.choose('nn')).rejects.toThrow('refused');
    expect(body.inert).toBe(true);
    for (const run of waiting) run();
    expect(body.inert).toBe(false);
  });

  it('is given up when something cannot be saved: nothing is changed, and the menu is put right', async () => {
    const { change, body, desktop, local } = setUp({ savesAfter: Infinity });
    expect(await change.choose('nn')).toEqual({ ok: false, reason: 'failed', code: 'UNSAVED' });
    expect([desktop.reloads, body.inert, readLanguage({ localStorage: local })]).toEqual([0, false, 'nb']);
    expect(desktop.languages).toEqual(['nb']);
  });

  it('is given up when saving throws, or the choice cannot be kept', async () => {
    const broken = setUp();
    const change = broken.change as unknown as { app: { settle: () => Promise<void> } };
    change.app.settle = () => Promise.reject(new Error('disk'));
    expect(await broken.change.choose('nn')).toMatchObject({ code: 'UNSAVED' });
    const unkept = setUp({
      local: {
        setItem: () => {
          throw new DOMException('full');
        },
      } as unknown as Storage,
    });
    expect(await unkept.change.choose('nn')).toMatchObject({ code: 'NO_STORAGE' });
    expect(unkept.desktop.reloads).toBe(0);
  });

  it('does nothing where the page is in the language already', async () => {
    const { change, state, desktop } = setUp({ local: refused });
    expect(await change.choose('nb')).toEqual({ ok: true });
    expect([state.settled, desktop.reloads]).toEqual([0, 0]);
  });

  it.each(['', '{', 'null', '7', '{"plan":3}', '[]'])('begins as ever where %j is what was kept', async (kept) => {
    const { change, said } = setUp({ session: storageOf({ 'praksisplan.languageChange': kept }) });
    await change.start();
    expect(said).toEqual([]);
  });
});
