/** Rule packs from files, through the door the app uses: what is refused changes nothing, what is taken replaces all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledRules, type RulePack } from '../../../src/engine';
import { fingerprintOf, packFingerprint } from '../../../src/engine/rules/fingerprint';
import { packFileText } from '../../../src/engine/rules/packFile';
import { SCHEMA_CODES } from '../../../src/engine/rules/findings';
import { differenceInWords } from '../../../src/ui/text/rulesDiff';
import { packProblemText } from '../../../src/ui/text/rulePack';
import { asJson, record, ruleValue } from '../../rules/packBuilder';
import { opened, startedApp, type TestApp } from '../helpers';
import { factWords } from '../../../src/ui/text/ruleFacts';

const file = (text: string, name = 'mitt.satser.json') => ({ ok: true as const, file: { name, text } });

/** The bundled pack as a file, changed by a test and sealed again unless it says otherwise. */
function packText(change: (pack: Json) => void, seal: (pack: Json) => string = sealed): string {
  const pack = asJson(bundledRules) as Json;
  change(pack);
  return JSON.stringify({ format: 'praksisplan-satser', formatVersion: 1, fingerprint: seal(pack), pack });
}
interface Json {
  [key: string]: Json;
}
const sealed = (pack: Json): string => packFingerprint(pack as unknown as RulePack);
const json = (value: unknown): Json => value as Json;
const entry = (pack: Json, id: string): Json => pack['records']?.[id] as Json;
const values = (pack: Json, id: string): Json[] => entry(pack, id)['values'] as unknown as Json[];

const newest2ad = (pack: Json): Json => (pack['takster']?.['2ad']?.['values'] as unknown as Json[]).at(-1) as Json;

/** An edition with takst 2ad at 200 kr from 1 July 2026: 21 kr refusjon and 179 kr egenandel. */
const EDITED = packText((pack) => {
  pack['edition'] = json('2026-12');
  const last = newest2ad(pack);
  last['honorar'] = json(200);
  last['refusjon'] = json(200 - Number(last['egenandel']));
});

describe('a pack that is refused', () => {
  let target: TestApp;
  beforeAll(async () => {
    target = await startedApp();
    await target.app.openExample('eksempel');
    await opened(target);
  });

  it.each<[string, string | (() => string), string]>([
    ['no JSON', '{"format":', 'Filen er ikke gyldig JSON.'],
    ['another file', '{"format":"praksisplan"}', 'format: Filen er ikke en regelpakke'],
    ['a newer format', packText(() => undefined).replace('"formatVersion":1', '"formatVersion":2'), 'formatVersion: '],
    ['no fingerprint', packText(() => undefined).replace(/"fingerprint":"\w+",/, ''), 'fingerprint: Feltet mangler.'],
    ['an unknown field in the head', packText(() => undefined).replace('{', '{"mer":1,'), 'mer: Feltet er ukjent.'],
    [
      'a __proto__ key in the head',
      packText(() => undefined).replace('{', '{"__proto__":{"a":1},'),
      '__proto__: Feltnavnet er ikke tillatt.',
    ],
    [
      'a __proto__ key in a record',
      packText(() => undefined).replace('"label":"Grunnbeløp (G)"', '"__proto__":{"a":1},"label":"G"'),
      'grunnbelop.sats, __proto__: Feltnavnet er ikke tillatt.',
    ],
    [
      'an unknown field',
      packText((pack) => (entry(pack, 'grunnbelop.sats')['pris'] = json(1))),
      'grunnbelop.sats, pris: Feltet er ukjent.',
    ],
    [
      'an overlapping date',
      packText((pack) => values(pack, 'grunnbelop.sats').push({ ...(values(pack, 'grunnbelop.sats').at(-1) as Json) })),
      'grunnbelop.sats, values.5.from: Datoene overlapper: to verdier gjelder samme dag.',
    ],
    [
      'a missing source',
      packText((pack) => delete values(pack, 'grunnbelop.sats')[0]?.['source']),
      'grunnbelop.sats, values.0.source: Feltet mangler.',
    ],
    [
      'a source that is not in the list',
      packText((pack) => ((values(pack, 'grunnbelop.sats')[0] as Json)['source'] = json('annen-kilde'))),
      'grunnbelop.sats, values.0.source: Kilden «annen-kilde» er ikke i kildelisten.',
    ],
    [
      'a unit nobody knows',
      packText((pack) => (entry(pack, 'grunnbelop.sats')['unit'] = json('kroner'))),
      'grunnbelop.sats, unit: «kroner» er ikke en kjent enhet.',
    ],
    [
      'the wrong unit for a record the computation reads',
      packText((pack) => (entry(pack, 'basistilskudd.snitt.sats')['unit'] = json('kr per år'))),
      'basistilskudd.snitt.sats, unit: Enheten er «kr per år», men beregningen trenger «kr per listeinnbygger per år».',
    ],
    [
      'a record left out',
      packText((pack) => delete pack['records']?.['basistilskudd.snitt.sats']),
      'basistilskudd.snitt.sats: Posten mangler.',
    ],
    ['a takst left out', packText((pack) => delete pack['takster']?.['2ad']), 'takst.2ad: Posten mangler.'],
    [
      'a takst that does not add up',
      packText((pack) => (newest2ad(pack)['honorar'] = json(1))),
      'honorar: Honoraret 1 er ikke refusjon',
    ],
    [
      'a value out of its range',
      packText((pack) => ((values(pack, 'grunnbelop.sats')[0] as Json)['value'] = json(-1))),
      'grunnbelop.sats, values.0.value: Verdien −1 er utenfor området',
    ],
    [
      'a record twice',
      () => {
        const text = packText(() => undefined);
        const twice = JSON.stringify(bundledRules.records['grunnbelop.sats']);
        return text.replace('"records":{', `"records":{"grunnbelop.sats":${twice},`);
      },
      'grunnbelop.sats: Nøkkelen står to ganger.',
    ],
    [
      'another content than its fingerprint',
      packText(
        (pack) => ((values(pack, 'grunnbelop.sats')[0] as Json)['value'] = json(111_478)),
        () => fingerprintOf(bundledRules),
      ),
      'Fingeravtrykket i filen',
    ],
    [
      'a million records',
      () => {
        const many = Array.from({ length: 1_000_000 }, (_, index) => `"a.b${index}":0`).join(',');
        const head = '{"format":"praksisplan-satser","formatVersion":1,"fingerprint":"x","pack":';
        return `${head}{"format":1,"edition":"x","records":{${many}},"takster":{},"sources":{}}}`;
      },
      'records: Det er for mange. Høyeste antall er 20 000.',
    ],
    ['more than 32 MB', () => 'x'.repeat(32 * 1024 * 1024 + 1), 'Filen er større enn 32 MB.'],
  ])('for %s: told with record and reason, and nothing has changed', async (_what, text, reason) => {
    const { app, desktop } = target;
    const before = { rules: app.rules, comparison: app.open?.comparison };
    desktop.nextPack = file(typeof text === 'string' ? text : text());
    const choice = await app.chooseRulePack();
    if (choice.ok || choice.reason !== 'refused') throw new Error('not refused');
    expect(choice.name).toBe('mitt.satser.json');
    expect(choice.problems.map((problem) => packProblemText(problem).replaceAll('\u00a0', ' '))[0]).toContain(reason);
    expect(app.rules).toEqual(before.rules);
    expect(app.rules.fingerprint).toBe(fingerprintOf(bundledRules));
    expect(app.open?.comparison).toBe(before.comparison);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('or not chosen, or unreadable', async () => {
    const { app, desktop } = target;
    desktop.nextPack = { ok: false, reason: 'cancelled' };
    expect(await app.chooseRulePack()).toEqual({ ok: false, reason: 'cancelled' });
    desktop.nextPack = { ok: false, reason: 'unreadable' };
    expect(await app.chooseRulePack()).toEqual({ ok: false, reason: 'unreadable' });
    desktop.nextPack = { ok: false, reason: 'too-large' };
    expect(await app.chooseRulePack()).toMatchObject({ reason: 'refused', problems: [{ code: 'too-large' }] });
  });

  it('every reason is a sentence', () => {
    for (const code of SCHEMA_CODES) {
      const text = packProblemText({ record: 'a.sats', field: 'unit', code, values: { value: 'x', max: 3 } });
      expect(text).toMatch(/^a\.sats, unit: \p{Lu}?[^]*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });
});

describe('a pack that is taken', () => {
  it('is shown with what it changes before it holds', async () => {
    const { app, desktop } = await startedApp();
    desktop.nextPack = file(EDITED);
    const choice = await app.chooseRulePack();
    if (!choice.ok) throw new Error('refused');
    expect(choice.candidate).toMatchObject({ name: 'mitt.satser.json', edition: '2026-12' });
    expect(choice.candidate.differences.map(differenceInWords)).toEqual([
      '~ Pakken: utgaven er endret fra «2026-11» til «2026-12».',
      expect.stringMatching(/^~ Taksten 2ad \(.*\) fra 1\. juli 2026: honoraret er endret fra 194 til 200\.$/),
      expect.stringMatching(/^~ Taksten 2ad \(.*\) fra 1\. juli 2026: refusjonen er endret fra \d+ til \d+\.$/),
    ]);
    expect(app.rules.origin).toBe('bundled');
  });

  it('holds for open plans at once, after a restart, and until the bundled one is put back', async () => {
    const target = await startedApp();
    const { app, desktop } = target;
    await app.openExample('eksempel');
    const session = await opened(target);
    session.update('title', 'Sett med det medfølgende regelverket');
    session.update('baseline.activity.feeModel', 'takster');
    const honorar = async (): Promise<number | undefined> => {
      const [scenario] = (await opened(target)).comparison?.scenarios ?? [];
      return session.figure(scenario?.id ?? '', 'kontor/inntekter', 'sum')?.value;
    };
    const before = await honorar();
    expect([session.problems, target.faults]).toEqual([[], []]);
    expect(session.rulesBefore).toBeNull();

    desktop.nextPack = file(EDITED);
    const choice = await app.chooseRulePack();
    if (!choice.ok) throw new Error('refused');
    expect(await app.useRulePack(choice.candidate)).toEqual({ ok: true });
    expect(app.rules).toMatchObject({ origin: 'file', name: 'mitt.satser.json', edition: '2026-12' });
    expect(app.about.rulesEdition).toBe('2026-12');
    expect(await honorar()).toBeGreaterThan(before as number);
    expect(session.comparison?.conditions.rulesFingerprint).toBe(choice.candidate.fingerprint);

    // The plan was accepted with other rules, and says so until the user has seen it.
    expect(session.rulesBefore).toMatchObject({ edition: '2026-11' });
    const changed = (await session.rulesDifferences())?.map(differenceInWords) ?? [];
    expect(changed).toContainEqual(expect.stringContaining('honoraret er endret fra 194 til 200'));
    session.update('title', 'Endret igjen');
    expect(session.rulesBefore).not.toBeNull();
    session.acceptRules();
    expect(session.rulesBefore).toBeNull();
    expect(session.plan.rulesSeen).toEqual({ edition: '2026-12', fingerprint: choice.candidate.fingerprint });
    await app.closePlan();

    const again = await startedApp({ indexedDB: target.indexedDB, desktop, clock: target.clock });
    expect(again.app.rules).toMatchObject({ origin: 'file', edition: '2026-12' });
    expect((await again.app.readRules(factWords)).page('takst.2ad', '2026-11-21')?.row.value).toBe(200);

    expect(await again.app.useBundledRules()).toEqual({ ok: true });
    expect(again.app.rules).toMatchObject({ origin: 'bundled', edition: '2026-11', name: '' });
    const last = await startedApp({ indexedDB: target.indexedDB, desktop, clock: target.clock });
    expect(last.app.rules.origin).toBe('bundled');
    // The pack is gone from use, yet the plan that was accepted with it still hears what differs.
    await last.app.openPlan(session.plan.id);
    const reopened = await opened(last);
    expect(reopened.rulesBefore).toMatchObject({ edition: '2026-12' });
    expect((await reopened.rulesDifferences())?.map(differenceInWords)).toContainEqual(
      expect.stringContaining('honoraret er endret fra 200 til 194'),
    );
  });

  it('also reaches a plan that was put away unsaved', async () => {
    const target = await startedApp();
    const { app, desktop, store } = target;
    await app.openExample('eksempel');
    const session = await opened(target);
    const save = store.plans.save.bind(store.plans);
    store.plans.save = () => Promise.resolve({ ok: false, reason: 'failed', code: 'QuotaExceededError' });
    session.update('title', 'Bare i minnet');
    await app.closePlan();
    desktop.nextPack = file(EDITED);
    const choice = await app.chooseRulePack();
    if (!choice.ok) throw new Error('refused');
    await app.useRulePack(choice.candidate);
    store.plans.save = save;
    await app.openPlan(session.plan.id);
    expect(app.open).toBe(session);
    expect((await opened(target)).comparison?.conditions.rulesEdition).toBe('2026-12');
  });

  it('that a later app cannot use gives way to the bundled one, with the reason', async () => {
    const target = await startedApp();
    target.desktop.nextPack = file(EDITED);
    const choice = await target.app.chooseRulePack();
    if (!choice.ok) throw new Error('refused');
    await target.app.useRulePack(choice.candidate);
    await target.store.rulePacks.use({
      fingerprint: choice.candidate.fingerprint,
      name: 'mitt.satser.json',
      text: '{}',
    });
    const { app } = await startedApp({ indexedDB: target.indexedDB, desktop: target.desktop, clock: target.clock });
    expect(app.rules.origin).toBe('bundled');
    expect(app.refusedRules).toMatchObject({ name: 'mitt.satser.json', problems: [{ code: 'wrong-format' }] });
    await app.useBundledRules();
    expect(app.refusedRules).toBeNull();
  });

  it('a plan whose earlier rules nobody has kept says that they are unknown', async () => {
    const target = await startedApp();
    await target.app.openExample('eksempel');
    const session = await opened(target);
    session.update('title', 'Ny');
    const unknown = { edition: '2020-01', fingerprint: 'f'.repeat(64) };
    Object.assign(session.plan, { rulesSeen: unknown });
    expect(session.rulesBefore).toEqual(unknown);
    expect(await session.rulesDifferences()).toBeNull();
  });

  it('keeps at most six packs besides those in use', async () => {
    const { store, clock } = await startedApp();
    for (let index = 0; index < 9; index++) {
      clock.now += 1_000;
      await store.rulePacks.keep({ fingerprint: `p${index}`, name: '', text: '{}' });
    }
    const found = await Promise.all(
      Array.from({ length: 9 }, async (_, index) => {
        const outcome = await store.rulePacks.find(`p${index}`);
        return outcome.ok && outcome.stored !== null;
      }),
    );
    expect(found.filter(Boolean).length).toBeLessThanOrEqual(6);
    expect(found.at(-1)).toBe(true);
  });
});

describe('a pack file', () => {
  it('written from the bundled records is read back as the same rules', async () => {
    const { app, desktop } = await startedApp();
    desktop.nextPack = file(packFileText(bundledRules));
    const choice = await app.chooseRulePack();
    if (!choice.ok) throw new Error('refused');
    expect(choice.candidate.fingerprint).toBe(fingerprintOf(bundledRules));
    expect(choice.candidate.differences).toEqual([]);
  });

  it('may have records the bundled one lacks', async () => {
    const { app, desktop } = await startedApp();
    desktop.nextPack = file(
      packText((pack) => {
        const [source] = Object.keys(pack['sources'] as Json);
        const more = record('ny.sats', { values: [ruleValue('2027-01-01', 5, { source: source ?? '' })] });
        (pack['records'] as Json)['ny.sats'] = json(more);
      }),
    );
    const choice = await app.chooseRulePack();
    expect(choice.ok).toBe(true);
  });
});

describe('sources', () => {
  it('are shown in the browser only where the bundled list has them, over https', async () => {
    const { app, desktop } = await startedApp();
    const asked: string[] = [];
    desktop.openSource = ({ address }) => {
      asked.push(address);
      return Promise.resolve({ ok: true });
    };
    const listed = Object.values(bundledRules.sources).map(({ url }) => url ?? '');
    const https = listed.find((url) => url.startsWith('https://')) ?? '';
    const http = listed.find((url) => url.startsWith('http://')) ?? '';
    expect(await app.openSource(https)).toEqual({ ok: true });
    for (const address of [http, 'https://example.org/', 'file:///etc/passwd', `${https}#x`]) {
      expect(app.canOpenSource(address)).toBe(false);
      expect(await app.openSource(address)).toEqual({ ok: false, reason: 'failed', code: 'NOT_LISTED' });
    }
    expect(asked).toEqual([https]);
  });
});
