/** The doctors of a plan, as a group knows them. */
import type { Plan } from '../../practice/plan';
import type { GroupDoctor, GroupSetting } from './types';

/** Who the plan's group is. */
export function settingOf({ group, baseline }: Plan): GroupSetting {
  return {
    companyKind: group?.companyKind ?? null,
    doctors: baseline.doctors.map(({ id, name, list }) => ({ id, name, list: list.start })),
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
