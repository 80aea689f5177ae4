/** The doctors of a plan and their staff, as a group knows them. */
import type { FormId, Plan } from '../../practice/plan';
import type { GroupDoctor, GroupSetting } from './types';

/** Forms where the doctors pay staff, those in post before the plan among them: not where a list is begun from nothing. */
const PAYS_FOR_BEFORE: ReadonlySet<FormId> = new Set(['solopraksis', 'gruppepraksis', 'gruppeavtale']);

/** Who the plan's group is. */
export function settingOf({ group, baseline, horizon }: Plan): GroupSetting {
  return {
    companyKind: group?.companyKind ?? null,
    doctors: baseline.doctors.map(({ id, name, list }) => ({ id, name, list: list.start })),
    staffInCash: PAYS_FOR_BEFORE.has(baseline.form)
      ? baseline.staff
          .filter(({ from, annualCost }) => annualCost === null && (from === null || from < horizon.start))
          .map(({ name }) => name)
      : [],
  };
}

/**
 * @param id empty = the first
 * @throws RangeError for a doctor who is not in the group; a checked plan has none
 */
export function doctorOf({ doctors }: GroupSetting, id: string): GroupDoctor {
  const found = id === '' ? doctors[0] : doctors.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`No such doctor: ${id}`);
  return found;
}
