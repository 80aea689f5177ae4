/** Longest stem, characters; the shell shortens by bytes where the disk needs it. */
const LONGEST = 100;

/** @returns a name to suggest for an exported plan, `Fjordgata legekontor.praksisplan` */
export function planFileName(title: string): string {
  const stem = Array.from(
    title
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${stem === '' ? 'plan' : stem}.praksisplan`;
}
