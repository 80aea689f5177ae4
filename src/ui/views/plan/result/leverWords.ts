/** What a search turns: its plan path and its unit. */
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
