/** @param at milliseconds since 1970 @returns local date and time without zone, `2026-11-21T14:05:00` */
export function localTime(at: number): string {
  const day = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `${date}T${[day.getHours(), day.getMinutes(), day.getSeconds()].map(two).join(':')}`;
}

/** The first of January after the given moment: where a new plan begins. */
export function nextNewYear(at: number): string {
  return `${new Date(at).getFullYear() + 1}-01-01`;
}
