/**
 * Every channel between the page and the desktop shell: types only, imports nothing. Main, preload and renderer share
 * this file and nothing else.
 */

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

export type OpenOutcome =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly reason: 'cancelled' | 'too-large' | 'unreadable' };

export type SaveOutcome =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'cancelled' | 'failed'; readonly code?: string };

/** One plan as it is written to the backup folder: the plan file's own JSON text. */
export interface BackupPlan {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export type BackupOutcome =
  { readonly ok: true; readonly written: number } | { readonly ok: false; readonly code: string };

/** What the newest backup manifest says, for the comparison at start. */
export interface BackupSummary {
  readonly takenAt: string | null;
  readonly plans: readonly { readonly id: string; readonly title: string; readonly sha256: string }[];
}

export type SummaryOutcome =
  | { readonly ok: true; readonly summary: BackupSummary }
  /** The folder could not be read, or no backup in it is whole (`DAMAGED`). */
  | { readonly ok: false; readonly code: string };

export type RestoreOutcome =
  | { readonly ok: true; readonly plans: readonly BackupPlan[]; readonly takenAt: string }
  | { readonly ok: false; readonly code: string };

export type SetAsideOutcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly electron: string;
  readonly chromium: string;
}

/** The two written languages of Norwegian. */
export type Language = 'nb' | 'nn';

export type LanguageOutcome = { readonly ok: true } | { readonly ok: false; readonly code: string };

export interface IpcContract {
  /** Shows the system's open dialog for `*.praksisplan` and reads the chosen file (at most 50 MB). */
  'file:open': { request: void; response: OpenOutcome };
  /**
   * Reads the next file the operating system asked the app to open, by the same rules as a chosen one; null when there
   * is none. The page is told that one waits as if it had got focus.
   */
  'file:takeOpened': { request: void; response: OpenOutcome | null };
  /** Shows the save dialog and writes atomically (temporary file, fsync, rename, fsync folder). */
  'file:saveAs': { request: { readonly suggestedName: string; readonly text: string }; response: SaveOutcome };
  /** Writes all plans as readable JSON outside the database, with a manifest. */
  'backup:write': { request: { readonly plans: readonly BackupPlan[] }; response: BackupOutcome };
  'backup:summary': { request: void; response: SummaryOutcome };
  'backup:read': { request: void; response: RestoreOutcome };
  /**
   * Moves the files of a store the page cannot open to where damaged stores are kept, so that a new one can be made and
   * filled from the backup. Nothing is deleted; a full disk is refused with its code.
   */
  'store:setAside': { request: void; response: SetAsideOutcome };
  'app:info': { request: void; response: AppInfo };
  /** Shows the system's open dialog for `*.satser.json` and reads the chosen rule pack (at most 32 MB). */
  'rules:open': { request: void; response: OpenOutcome };
  /**
   * Shows a source of the rules in the user's own browser, after asking. Only an https address that stands in the list of
   * sources the app ships with; the list is the shell's own, so that neither a page nor a rule pack can add to it.
   */
  'source:open': { request: { readonly address: string }; response: SourceOutcome };
  /** Tells the language of the page: the shell's menu and dialogs follow it, and it is remembered for the next start. */
  'language:set': { request: { readonly language: Language }; response: LanguageOutcome };
  /** Loads the page anew, which it may not do by itself: it may go nowhere. */
  'page:reload': { request: void; response: void };
}

export type SourceOutcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'not-listed' | 'cancelled' | 'failed' };

export type Channel = keyof IpcContract;

/**
 * What main tells the preload unasked: that a file waits for `file:takeOpened`, or that a language or «Om Praksisplan» was
 * chosen in the menu. It carries nothing. The page hears of a choice in the menu as an event of that name on its window.
 */
export type Signal = 'file:waiting' | 'about' | `language:${Language}`;

/** What the preload puts on `window.desktop`: one function per act. */
export interface DesktopApi {
  openFile(): Promise<OpenOutcome>;
  takeOpened(): Promise<OpenOutcome | null>;
  saveFileAs(request: IpcContract['file:saveAs']['request']): Promise<SaveOutcome>;
  writeBackup(request: IpcContract['backup:write']['request']): Promise<BackupOutcome>;
  backupSummary(): Promise<SummaryOutcome>;
  readBackup(): Promise<RestoreOutcome>;
  setStoreAside(): Promise<SetAsideOutcome>;
  appInfo(): Promise<AppInfo>;
  openRulePack(): Promise<OpenOutcome>;
  openSource(request: IpcContract['source:open']['request']): Promise<SourceOutcome>;
  setLanguage(request: IpcContract['language:set']['request']): Promise<LanguageOutcome>;
  reload(): Promise<void>;
}
