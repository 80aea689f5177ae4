/** The answers in sentences. */
import { formatKroner } from '../../../../app/format';
import type { EntryOutcome, LeavingOutcome, MoveOutcome, SettlementOutcome } from '../../../../engine/purchase';
import type { GroupMatters } from '../../../../engine/practice/planGroup';
import { groupText as text, SETTLEMENT_KEY_NAMES } from '../../../text/group';
import { isKnown } from '../../../text/groupFigures';

/** A few doctors are named in the sentence; of more, the ends. */
const NAMED_AT_MOST = 3;

const soFar = (sentence: string, missing: readonly string[]): string =>
  missing.length === 0 ? sentence : `${text.soFar} ${sentence}`;

export function entrySentences(of: EntryOutcome, { entry }: GroupMatters): string[] {
  const { doctor, paid, total, dutiesInCash, missing } = of;
  if (!isKnown(total)) return [];
  const later = Math.abs(total.value - paid.value) > 0.5 ? [text.inAll(total.value)] : [];
  const counted = dutiesInCash.value > 0.5 ? [text.inCash(dutiesInCash.value)] : [];
  return [soFar(text.entered(doctor.name, paid.value, entry.on), missing), ...later, ...counted];
}

export function leavingSentences({ doctor, left, unsold, missing, dates }: LeavingOutcome, of: GroupMatters): string[] {
  const { noticeOn } = of.leaving;
  const on = (code: string): string => dates.find((each) => each.code === code)?.on ?? '';
  const money =
    left !== null
      ? [soFar(text.left(doctor.name, left.value, unsold.value), missing)]
      : isKnown(unsold)
        ? [soFar(text.unsold(doctor.name, unsold.value), missing)]
        : [];
  const notice = noticeOn === null ? [] : [text.notice(doctor.name, noticeOn, on('lastDay'), on('hjemfallAfter'))];
  return [...money, ...notice];
}

export function settlementSentences(of: SettlementOutcome, { settlement }: GroupMatters): string[] {
  const { net, key, members, creditorsLose, missing } = of;
  if (!isKnown(net)) return [];
  const head = soFar(text.toDivide(net.value, settlement.on), missing);
  const lost = creditorsLose.value > 0.5 ? [text.creditors(creditorsLose.value)] : [];
  if (members === null) return [head, text.noWeights(SETTLEMENT_KEY_NAMES[key])];
  const said = members.map(({ doctor, settled }) => text.getsOrPays(doctor.name, settled.value));
  const sorted = members.toSorted((a, b) => a.settled.value - b.settled.value);
  const ends = [sorted[0], sorted.at(-1)].map((each) =>
    each === undefined ? '' : text.getsOrPays(each.doctor.name, each.settled.value),
  );
  const who = said.length <= NAMED_AT_MOST ? `${said.join(', ')}.` : text.settledSpan(ends[0] ?? '', ends[1] ?? '');
  return [head, who, ...lost];
}

export function moveSentences({ total, twice, missing }: MoveOutcome): string[] {
  return isKnown(total) ? [soFar(text.moved(total.value, twice.value), missing)] : [];
}

export const kronerText = (value: number): string => formatKroner(value);
