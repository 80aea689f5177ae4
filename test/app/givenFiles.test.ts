import { describe, expect, it } from 'vitest';
import { fileText, startedApp } from './helpers';

describe('files the user double-clicked', () => {
  it('are each opened as a new plan, and the last one is shown', async () => {
    const { app, desktop } = await startedApp();
    await app.newPlan();
    for (const title of ['En', 'To']) {
      desktop.given.push({ ok: true, file: { name: `${title}.praksisplan`, text: fileText({ title }) } });
    }
    await app.openGivenFiles();
    expect(app.open?.plan.title).toBe('To');
    expect(app.plans).toHaveLength(3);
    expect(app.openingProblem).toBeNull();
  });

  it('are taken once, also when asked for twice at a time', async () => {
    const { app, desktop } = await startedApp();
    desktop.given.push({ ok: true, file: { name: 'a.praksisplan', text: fileText() } });
    await Promise.all([app.openGivenFiles(), app.openGivenFiles()]);
    expect(app.plans).toHaveLength(1);
  });

  it('that are no plans change nothing, and what is wrong is told until it is read', async () => {
    const { app, desktop } = await startedApp();
    desktop.given.push({ ok: true, file: { name: 'b.praksisplan', text: '{' } });
    await app.openGivenFiles();
    expect(app.openingProblem).toMatchObject({
      reason: 'refused',
      name: 'b.praksisplan',
      problems: [{ code: 'not-json' }],
    });
    expect([app.open, app.plans]).toEqual([null, []]);
    app.dismissOpeningProblem();
    expect(app.openingProblem).toBeNull();
  });

  it.each([
    ['unreadable' as const, { reason: 'failed', code: 'UNREADABLE' }],
    ['too-large' as const, { reason: 'refused', problems: [{ code: 'file-too-large' }] }],
  ])('that are %s are told of, and a good one takes that back', async (reason, told) => {
    const { app, desktop } = await startedApp();
    desktop.given.push({ ok: false, reason });
    await app.openGivenFiles();
    expect(app.openingProblem).toMatchObject(told);
    desktop.given.push({ ok: true, file: { name: 'a.praksisplan', text: fileText() } });
    await app.openGivenFiles();
    expect(app.openingProblem).toBeNull();
  });

  it('are asked for again after a shell that did not answer', async () => {
    const { app, desktop } = await startedApp();
    const take = desktop.takeOpened;
    desktop.takeOpened = () => Promise.reject(new Error('no answer'));
    await expect(app.openGivenFiles()).rejects.toThrow('no answer');
    desktop.takeOpened = take;
    desktop.given.push({ ok: true, file: { name: 'a.praksisplan', text: fileText() } });
    await app.openGivenFiles();
    expect(app.plans).toHaveLength(1);
  });
});
