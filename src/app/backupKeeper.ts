/** Copies all plans to the backup folder while the user works. The copy is the safe; the store is the working copy. */
import type { BackupPlan, DesktopApi } from '../../electron/ipc/contract';
import type { PlanRepository } from '../persistence';

/** From the first change after a backup to the next backup, ms. */
export const BACKUP_INTERVAL = 3 * 60 * 1_000;

export type BackupReport = { readonly ok: true } | { readonly ok: false; readonly code: string };

export interface BackupOptions {
  readonly plans: Pick<PlanRepository, 'list'>;
  readonly desktop: Pick<DesktopApi, 'writeBackup'>;
  /** Told after each backup, taken or failed. */
  readonly onReport: (report: BackupReport) => void;
}

export class BackupKeeper {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isUntried = false;
  #taking = 0;

  constructor(private readonly options: BackupOptions) {}

  /** True from a change until a backup of it has been taken or has failed. */
  get isDue(): boolean {
    return this.#isUntried || this.#taking > 0;
  }

  /** Something was saved: a backup follows within `BACKUP_INTERVAL`. */
  noteChange(): void {
    this.#isUntried = true;
    this.#schedule();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      void this.takeNow();
    }, BACKUP_INTERVAL);
  }

  /** Copies what is in the store now, drafts with problems too. A failed one is tried again at the next interval. */
  async takeNow(): Promise<BackupReport> {
    this.stop();
    const hadChange = this.#isUntried;
    this.#isUntried = false;
    if (hadChange) this.#taking += 1;
    const report = await this.#take();
    if (hadChange) this.#taking -= 1;
    if (!report.ok) this.#schedule();
    this.options.onReport(report);
    return report;
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #take(): Promise<BackupReport> {
    const listed = await this.options.plans.list();
    if (!listed.ok) return { ok: false, code: listed.code };
    const plans = listed.list.plans.map(({ plan, text }): BackupPlan => ({ id: plan.id, title: plan.title, text }));
    return writeBackup(this.options.desktop, plans);
  }
}

/** Writes plans to the backup folder; a shell that does not answer is a failed backup. */
export async function writeBackup(
  desktop: Pick<DesktopApi, 'writeBackup'>,
  plans: readonly BackupPlan[],
): Promise<BackupReport> {
  try {
    const outcome = await desktop.writeBackup({ plans });
    return outcome.ok ? { ok: true } : { ok: false, code: outcome.code };
  } catch (error) {
    return { ok: false, code: error instanceof Error ? error.name : 'UnknownError' };
  }
}
