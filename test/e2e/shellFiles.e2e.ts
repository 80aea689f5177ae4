import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ODD_ARGUMENTS } from '../electron/oddArguments';
import { testEnvironment, useTarget } from './harness';
import { findTestElectron, IS_ROOT, PROJECT } from './machine';
import { TypedPlan } from './reliabilityPlan';

let folder = '';
/** A plan file with this title. */
async function planFile(name: string, title: string): Promise<string> {
  const example = JSON.parse(
    await readFile(join(PROJECT, 'assets/eksempler/3-solopraksis-i-drift.praksisplan'), 'utf8'),
  ) as object;
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ ...example, title }));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'praksisplan-filer-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a double-clicked plan file', () => {
  const target = useTarget('electron');
  const plan = (): TypedPlan => new TypedPlan(target().page);

  /** Starts the app once more, as a double click does while it runs. */
  async function startAgain(args: readonly string[]): Promise<void> {
    const { electron, profile } = target();
    const program = await findTestElectron();
    if (electron === undefined || 'missing' in program) throw new Error('Electron runs, so it must be there');
    const display = await electron.evaluate(() => process.env['DISPLAY'] ?? '');
    const all = [...(IS_ROOT ? ['--no-sandbox'] : []), PROJECT, `--user-data-dir=${profile}`, ...args];
    const env = { ...testEnvironment(), DISPLAY: display };
    const second = spawn(program.path, all, { env, cwd: folder, stdio: 'ignore' });
    expect(await new Promise((done) => second.once('exit', done))).toBe(0);
  }

  it('is opened as a new plan when it starts the app', async () => {
    await target().relaunch([await planFile('Øyas plan.praksisplan', 'Fra fil')]);
    await expect.poll(() => plan().title.inputValue()).toBe('Fra fil');
    await target().relaunch();
    expect(await plan().titles()).toEqual(['Fra fil']);
  });

  it('is opened by the app that runs, by path, by bare name, by address and through a link', async () => {
    await target().relaunch();
    await plan().openNewest();
    await startAgain([await planFile('to.praksisplan', 'Fil to')]);
    await expect.poll(() => plan().title.inputValue()).toBe('Fil to');
    await planFile('tre.praksisplan', 'Fil tre');
    await startAgain(['tre.praksisplan']);
    await expect.poll(() => plan().title.inputValue()).toBe('Fil tre');
    await startAgain([pathToFileURL(await planFile('fire æ.praksisplan', 'Fil fire')).href]);
    await expect.poll(() => plan().title.inputValue()).toBe('Fil fire');
    await symlink(await planFile('fem', 'Fil fem'), join(folder, 'lenke.praksisplan'));
    await startAgain(['lenke.praksisplan']);
    await expect.poll(() => plan().title.inputValue()).toBe('Fil fem');
  });

  it('is opened as macOS gives it', async () => {
    const path = await planFile('mac.praksisplan', 'Fra Finder');
    await target().electron?.evaluate(({ app }, file) => {
      app.emit('open-file', { preventDefault: () => undefined }, file);
    }, path);
    await expect.poll(() => plan().title.inputValue()).toBe('Fra Finder');
  });

  it('that is no plan is refused with its problems, and the open plan stays', async () => {
    await writeFile(join(folder, 'feil.praksisplan'), '{"format":"noe annet"}');
    const before = await plan().title.inputValue();
    await startAgain([join(folder, 'feil.praksisplan')]);
    const alert = target().page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toContain('feil.praksisplan');
    expect(await alert.innerText()).toContain('Filen er ikke en plan fra Praksisplan');
    expect(await plan().title.inputValue()).toBe(before);
    await alert.getByRole('button', { name: 'Lukk' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('that cannot be read is said to be so', async () => {
    await mkdir(join(folder, 'mappe.praksisplan'));
    await startAgain([join(folder, 'mappe.praksisplan')]);
    const alert = target().page.getByRole('alert');
    await expect.poll(() => alert.innerText()).toContain('Filen kunne ikke åpnes');
    await alert.getByRole('button', { name: 'Lukk' }).click();
  });

  it('is the only thing a command line can bring', async () => {
    // Switches are the browser's own in an app that is not packed; NUL no system passes on.
    const odd = ODD_ARGUMENTS.filter((arg) => !arg.startsWith('-') && !arg.includes('\u0000') && arg !== '');
    expect(odd.length).toBeGreaterThan(100);
    await target().relaunch();
    const before = await plan().titles();
    await startAgain(odd);
    await target().relaunch(odd);
    expect(await plan().titles()).toEqual(before);
    expect(await target().page.getByRole('alert').count()).toBe(0);
    expect(target().pageErrors).toEqual([]);
    expect(await target().electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

describe('two tabs of a browser on one plan', () => {
  const target = useTarget('chromium');

  it('keep both, and the one that came second says so', async () => {
    const first = new TypedPlan(target().page);
    await first.makeNew();
    await first.type(first.title, 'Felles');
    await first.page.getByText('Lagret kl.', { exact: false }).waitFor();
    const second = new TypedPlan(await first.page.context().newPage());
    await second.page.goto(first.page.url());
    await second.openNewest();
    await first.type(first.title, 'Fra fane en');
    await first.page.getByText('Lagret kl.', { exact: false }).waitFor();
    await second.type(second.title, 'Fra fane to');
    const notice = second.page.getByRole('alert');
    await expect.poll(() => notice.innerText()).toContain('Begge utgavene er beholdt');
    expect(await second.title.inputValue()).toContain('(kopi)');
    await notice.getByRole('button', { name: 'Lukk' }).click();
    await notice.waitFor({ state: 'detached' });
    await second.page.getByRole('button', { name: 'Alle planer' }).click();
    await expect.poll(() => second.titles()).toEqual([expect.stringMatching(/^F.*\(kopi\)/u), 'Fra fane en']);
  });
});
