/** The rules that hold on this machine: those the app ships with, or a pack the user has put in their place. */
import type { OpenOutcome } from '../../electron/ipc/contract';
import type { RulePack, RulesSeen } from '../engine';
import type { PackDifference } from '../engine/rules/diff';
import type { SchemaProblem } from '../engine/rules/findings';
import { fingerprintOf } from '../engine/rules/fingerprint';
import type { PackFileResult } from '../engine/rules/packFile';
import type { RulePackRepository } from '../persistence';
import { localTime } from './localTime';
import type { Outcome } from './types';
import { withWords } from './withWords';

/** A pack from a file that has passed every check and is not in use yet. */
export interface PackCandidate {
  /** The file's name. */
  readonly name: string;
  readonly edition: string;
  readonly fingerprint: string;
  /** From the rules in use to these. */
  readonly differences: readonly PackDifference[];
}

export type PackChoice =
  | { readonly ok: true; readonly candidate: PackCandidate }
  | { readonly ok: false; readonly reason: 'cancelled' }
  | { readonly ok: false; readonly reason: 'unreadable' }
  /** The file was read and refused; the rules in use are as they were. */
  | {
      readonly ok: false;
      readonly reason: 'refused';
      readonly name: string;
      readonly problems: readonly SchemaProblem[];
    };

/** Which rules hold. */
export interface RulesFacts extends RulesSeen {
  /** 'file' = a pack the user has put in use. */
  readonly origin: 'bundled' | 'file';
  /** The file's name; empty for the app's own. */
  readonly name: string;
  /** Local date and time it was put in use; null for the app's own. */
  readonly since: string | null;
}

interface Checked {
  readonly pack: RulePack;
  readonly name: string;
  readonly text: string;
}

const OK: Outcome = { ok: true };

export class RulesInUse {
  #pack = $state.raw<RulePack>() as RulePack;
  #file = $state.raw<{ readonly name: string; readonly since: string } | null>(null);
  #refused = $state.raw<{ readonly name: string; readonly problems: readonly SchemaProblem[] } | null>(null);
  readonly #candidates = new WeakMap<PackCandidate, Checked>();

  constructor(
    private readonly bundled: RulePack,
    private readonly packs: RulePackRepository,
    private readonly now: () => number,
  ) {
    this.#pack = bundled;
  }

  get pack(): RulePack {
    return this.#pack;
  }

  get seen(): RulesSeen {
    return { edition: this.#pack.edition, fingerprint: fingerprintOf(this.#pack) };
  }

  get facts(): RulesFacts {
    const file = this.#file;
    return file === null
      ? { ...this.seen, origin: 'bundled', name: '', since: null }
      : { ...this.seen, origin: 'file', ...file };
  }

  /** A pack the user had put in use, that this app cannot use; the app's own rules hold instead. */
  get refused(): { readonly name: string; readonly problems: readonly SchemaProblem[] } | null {
    return this.#refused;
  }

  /** Takes up the pack that was in use last time, checked as if a stranger wrote it. */
  async start(): Promise<void> {
    const found = await this.packs.inUse();
    if (!found.ok || found.stored === null) return;
    const { name, text, keptAt } = found.stored;
    const read = await this.#read(text);
    if (read.ok) this.#take({ pack: read.pack, name, text }, localTime(keptAt));
    else this.#refused = { name, problems: read.problems };
  }

  /** Reads what the user chose; changes nothing. */
  async read(opened: OpenOutcome): Promise<PackChoice> {
    if (!opened.ok) {
      if (opened.reason === 'cancelled') return { ok: false, reason: 'cancelled' };
      if (opened.reason === 'unreadable') return { ok: false, reason: 'unreadable' };
      return { ok: false, reason: 'refused', name: '', problems: [{ record: '', field: '', code: 'too-large' }] };
    }
    const { name, text } = opened.file;
    const read = await this.#read(text);
    if (!read.ok) return { ok: false, reason: 'refused', name, problems: read.problems };
    const { diffRulePacks } = await withWords(() => import('../engine/rules/diff'));
    const { pack, fingerprint } = read;
    const differences = diffRulePacks(this.#pack, pack);
    const candidate: PackCandidate = { name, edition: pack.edition, fingerprint, differences };
    this.#candidates.set(candidate, { pack, name, text });
    return { ok: true, candidate };
  }

  /** Puts a pack in use on this machine. Only what `read` has given can be. */
  async use(candidate: PackCandidate): Promise<Outcome> {
    const checked = this.#candidates.get(candidate);
    if (checked === undefined) throw new Error('A rule pack that was not read here');
    const { name, text } = checked;
    await this.#keep(this.#pack);
    const stored = await this.packs.use({ fingerprint: candidate.fingerprint, name, text });
    if (!stored.ok) return { ok: false, reason: 'failed', code: stored.code };
    this.#take(checked, localTime(this.now()));
    return OK;
  }

  /** Back to the rules the app ships with. */
  async useBundled(): Promise<Outcome> {
    const stored = await this.packs.useBundled();
    if (!stored.ok) return { ok: false, reason: 'failed', code: stored.code };
    this.#pack = this.bundled;
    this.#file = null;
    this.#refused = null;
    return OK;
  }

  /** Keeps the rules in use for a later comparison. Failing to is no loss: the comparison is then left out. */
  async remember(): Promise<void> {
    await this.#keep(this.#pack);
  }

  /**
   * What has changed since a plan was computed with other rules.
   * @returns null when those rules are no longer known here
   */
  async differencesSince(seen: RulesSeen): Promise<readonly PackDifference[] | null> {
    const before = await this.#find(seen.fingerprint);
    if (before === null) return null;
    const { diffRulePacks } = await withWords(() => import('../engine/rules/diff'));
    return diffRulePacks(before, this.#pack);
  }

  async #find(fingerprint: string): Promise<RulePack | null> {
    for (const pack of [this.#pack, this.bundled]) if (fingerprintOf(pack) === fingerprint) return pack;
    const found = await this.packs.find(fingerprint);
    if (!found.ok || found.stored === null) return null;
    const read = await this.#read(found.stored.text, null);
    return read.ok && read.fingerprint === fingerprint ? read.pack : null;
  }

  async #keep(pack: RulePack): Promise<void> {
    const fingerprint = fingerprintOf(pack);
    const found = await this.packs.find(fingerprint);
    if (!found.ok || found.stored !== null) return;
    const { packFileText } = await withWords(() => import('../engine/rules/packFile'));
    const name = pack === this.#pack ? (this.#file?.name ?? '') : '';
    await this.packs.keep({ fingerprint, name, text: packFileText(pack, 0) });
  }

  #take({ pack, name }: Checked, since: string): void {
    this.#pack = pack;
    this.#file = { name, since };
    this.#refused = null;
  }

  /** @param base what the pack must hold; null for one that is only compared with */
  async #read(text: string, base: RulePack | null = this.bundled): Promise<PackFileResult> {
    const { readPackText } = await withWords(() => import('../engine/rules/packFile'));
    return readPackText(text, base);
  }
}
