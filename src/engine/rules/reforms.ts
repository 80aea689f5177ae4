/**
 * The ready reforms: proposals and what-ifs as overlays of the rules, switched on per scenario. None of them is today's
 * rule; every figure they touch says so. Left out: delegation models, their limits and ALIS on others' lists, which are the
 * plan's own choices (`delegation.feeRule`, `limits`, a post's role).
 */
import { word } from '../kernel/words';
import { activityReforms } from './reforms/activity';
import { financingMixes } from './reforms/financingMix';
import { grantReforms } from './reforms/grants';
import type { Reform } from './reforms/types';

export type { Reform, ReformEffect, ReformParameter, ReformStatus } from './reforms/types';

/** In the order they are shown. */
export const REFORMS: readonly Reform[] = [...financingMixes, ...activityReforms, ...grantReforms].map(inWords);

function inWords(reform: Reform): Reform {
  const { parameter } = reform;
  return {
    ...reform,
    title: word(reform.title),
    author: word(reform.author),
    locator: word(reform.locator),
    statusNote: word(reform.statusNote),
    description: word(reform.description),
    ...(parameter === undefined
      ? {}
      : {
          parameter: {
            ...parameter,
            label: word(parameter.label),
            unit: word(parameter.unit),
            note: word(parameter.note),
          },
        }),
  };
}

/** @returns null when there is no such reform */
export function findReform(id: string): Reform | null {
  return REFORMS.find((reform) => reform.id === id) ?? null;
}
