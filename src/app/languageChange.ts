/** Another language without loss: what is unsaved is saved, the page is loaded anew, and the open plan is opened again. */
import type { DesktopApi } from '../../electron/ipc/contract';
import { keepLanguage, type Language } from './language';
import type { Outcome } from './types';

/** What a change of language asks of the app. */
export interface Changeable {
  /** True while something the user did is in memory only. */
  readonly hasUnsaved: boolean;
  /** True while something saved is not in the backup folder, and no backup has been tried since. */
  readonly isBackupDue: boolean;
  readonly open: { readonly plan: { readonly id: string } } | null;
  /** Not null while the guide lies over the open plan. */
  readonly guide: unknown;
  /** Saves, then takes a backup; settles also when the disk refuses. */
  settle(): Promise<void>;
  openPlan(id: string): Promise<Outcome>;
  showGuide(): void;
}

/** Where the page finds, once, what it was showing. Lives as long as the window. */
const KEY = 'praksisplan.languageChange';
/** From asking to be loaded anew until the page takes input again, ms. */
const LEAVING = 2_000;
/** Times to save what may have come while saving. */
const TRIES = 3;

interface Shown {
  /** The plan that was open. */
  readonly plan: string | null;
  readonly isGuide: boolean;
}

export class LanguageChange {
  /** The language the page is in. */
  readonly current: Language;
  #isNew = false;

  constructor(
    private readonly page: Window,
    private readonly app: Changeable,
    private readonly desktop: Pick<DesktopApi, 'setLanguage' | 'reload'>,
  ) {
    this.current = page.document.documentElement.lang === 'nn' ? 'nn' : 'nb';
  }

  /** True when the user has just chosen this language: the page was loaded for it. */
  get isNew(): boolean {
    return this.#isNew;
  }

  /** Tells the shell the page's language, and shows again what was shown before a change. */
  async start(): Promise<void> {
    const told = this.#tell();
    const shown = this.#takeShown();
    if (shown !== null) {
      this.#isNew = true;
      const opened = shown.plan !== null && (await this.app.openPlan(shown.plan)).ok;
      if (opened && shown.isGuide) this.app.showGuide();
    }
    await told;
  }

  /**
   * Loads the page anew in the language, when everything is saved; nothing is changed otherwise. The page takes no input
   * from here on, so that nothing comes in between.
   *
   * @returns only when the language is not changed, but for `ok` where it is the page's own
   */
  async choose(language: Language): Promise<Outcome> {
    if (language === this.current) return { ok: true };
    const { body } = this.page.document;
    body.inert = true;
    const problem = await this.#save();
    if (problem !== null || !keepLanguage(this.page, language)) {
      body.inert = false;
      return this.#refuse(problem ?? 'NO_STORAGE');
    }
    this.#keepShown({ plan: this.app.open?.plan.id ?? null, isGuide: this.app.guide !== null });
    // A page that is not let go, as something came after all, is to be used again.
    this.page.setTimeout(() => (body.inert = false), LEAVING);
    await this.desktop.reload();
    return { ok: true };
  }

  /** @returns why not everything is on the disk; null when it is */
  async #save(): Promise<string | null> {
    try {
      // A page that owes a backup holds its window when it is to go, and then closes it.
      const isDue = (): boolean => this.app.hasUnsaved || this.app.isBackupDue;
      for (let tries = 0; tries < TRIES && (tries === 0 || isDue()); tries++) await this.app.settle();
      return this.app.hasUnsaved ? 'UNSAVED' : null;
    } catch {
      return 'UNSAVED';
    }
  }

  /** The shell's menu may show the choice already; it is put right. */
  async #refuse(code: string): Promise<Outcome> {
    await this.#tell();
    return { ok: false, reason: 'failed', code };
  }

  async #tell(): Promise<void> {
    try {
      await this.desktop.setLanguage({ language: this.current });
    } catch {
      // A shell that does not answer keeps its menu; the plan matters more.
    }
  }

  #keepShown(shown: Shown): void {
    try {
      this.page.sessionStorage.setItem(KEY, JSON.stringify(shown));
    } catch {
      // Then the page begins at its start.
    }
  }

  #takeShown(): Shown | null {
    try {
      const kept = this.page.sessionStorage.getItem(KEY);
      this.page.sessionStorage.removeItem(KEY);
      const read: unknown = JSON.parse(kept ?? 'null');
      if (typeof read !== 'object' || read === null) return null;
      const plan = 'plan' in read && typeof read.plan === 'string' ? read.plan : null;
      return { plan, isGuide: 'isGuide' in read && read.isGuide === true };
    } catch {
      return null; // No storage, or not what we wrote.
    }
  }
}
