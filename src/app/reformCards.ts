/** The catalogue of reforms as the screen shows it. */
import { REFORMS, type IsoDate, type ReformParameter, type ReformStatus, type RulePack } from '../engine';

/** A proposal or a what-if that an alternative may be computed with; none is today's rule. */
export interface ReformCard {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly status: ReformStatus;
  /** What the status rests on, with date. */
  readonly statusNote: string;
  /** First sentence of `description`. */
  readonly summary: string;
  readonly description: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly locator: string;
  };
  /** First day it can begin. */
  readonly earliest: IsoDate;
  /** The one figure the user may choose; null where there is none. */
  readonly parameter: ReformParameter | null;
}

/** In the order they are shown. @throws Error for a reform whose source the rules do not have */
export function reformCards(rules: Pick<RulePack, 'sources'>): readonly ReformCard[] {
  return REFORMS.map((reform) => {
    const { id, title, author, status, statusNote, description, earliest, locator } = reform;
    const source = rules.sources[reform.source];
    if (source === undefined) throw new Error(`The source of ${id} is not among the rules' sources: ${reform.source}`);
    return {
      ...{ id, title, author, status, statusNote, description, earliest },
      summary: firstSentence(description),
      source: { title: source.title, publisher: source.publisher, url: source.url, locator },
      parameter: reform.parameter ?? null,
    };
  });
}

/** Up to the first full stop that ends a sentence; one after a figure is a date's, as in `1. juli`. */
const firstSentence = (text: string): string => /^.*?[^\d\s]\.(?=\s|$)/u.exec(text)?.[0] ?? text;
