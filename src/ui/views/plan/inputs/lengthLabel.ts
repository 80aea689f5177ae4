/** What a class of consultation length is called: up to, between, or over so many minutes. */
import type { LengthClass } from '../../../../app/lengthClasses';
import { nb } from '../../../text/nb';

export function lengthLabel(classes: readonly LengthClass[], index: number): string {
  const isLast = index === classes.length - 1;
  return nb.plan.lengthClass(classes[index]?.to ?? 0, index === 0, isLast, classes[index - 1]?.to ?? 0);
}
