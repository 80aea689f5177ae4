/** What a search turns: its plan path, and its value as sentences say it. */
import { formatAntall, formatKroner } from '../../../../app/format';
import type { LeverId } from '../../../../app/result';

const PATHS: Readonly<Record<LeverId, string>> = {
  list: 'baseline.doctors',
  otherFees: 'baseline.activity.otherFeesPerConsultation',
  averageFee: 'baseline.activity.averageFee',
  doctorSalary: 'baseline.organisation.doctorSalary',
  fixedPerOffice: 'baseline.office.fixedPerOffice',
};

/** The plan path of what is turned. */
export const leverPath = (lever: LeverId): string => PATHS[lever];

/** The unit of what is turned, as explanations have it. */
export const leverUnit = (lever: LeverId): string => (lever === 'list' ? 'listeinnbyggere' : 'kr');

/** A value of what is turned, as sentences say it: to the nearest thousand where it is large. */
export function leverFigure(lever: LeverId, value: number): string {
  if (lever === 'list') return formatAntall(value);
  return formatKroner(value >= 10_000 ? Math.round(value / 1_000) * 1_000 : value);
}
