/** Forms and rules with their legal status. */
import type { IsoDate, RulePack } from '../../engine';
import { word } from '../../engine/kernel/words';
import type { LegalEntry } from '../../engine/rules/factTypes';
import { legalStatusList } from '../../engine/rules/facts';
import { legalStatusOn } from '../../engine/rules/legalStatus';
import { sourceCard } from './rulePage';
import type { LegalCard, LegalRow } from './types';

/** Forms first, then rules, each in the order of the alphabet. */
export function legalRows(pack: RulePack, day: IsoDate): LegalRow[] {
  const card = (entry: LegalEntry): LegalCard => ({
    from: entry.from,
    status: entry.status,
    source: sourceCard(pack, entry.source),
    entry: inWords(entry),
  });
  return legalStatusList
    .map((status): LegalRow => {
      const { id, label, kind, history } = status;
      const holding = legalStatusOn(status, day);
      const now = holding === null ? null : card(holding);
      return {
        id,
        label: word(label),
        kind,
        now,
        others: history
          .filter((entry) => entry !== holding)
          .map(card)
          .reverse(),
      };
    })
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label, 'nb'));
}

function inWords(entry: LegalEntry): LegalEntry {
  const { note, formula, locator, reservation, proposer, conditions } = entry;
  return {
    ...entry,
    ...(note === undefined ? {} : { note: word(note) }),
    ...(formula === undefined ? {} : { formula: word(formula) }),
    ...(locator === undefined ? {} : { locator: word(locator) }),
    ...(reservation === undefined ? {} : { reservation: word(reservation) }),
    ...(proposer === undefined ? {} : { proposer: word(proposer) }),
    ...(conditions === undefined ? {} : { conditions: conditions.map(word) }),
  };
}
