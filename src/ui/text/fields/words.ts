/** What is said of a field, made alike in bokmål and nynorsk. */
import type { NumberKind } from '../../../app/format';

export interface FieldWords {
  readonly label: string;
  /** Shown after the number. */
  readonly unit?: string;
  readonly kind?: NumberKind;
  /** A sentence under the field. */
  readonly help?: string;
}

export const number = (kind: NumberKind, label: string, unit: string, help?: string): FieldWords =>
  help === undefined ? { kind, label, unit } : { kind, label, unit, help };
export const other = (label: string, help?: string): FieldWords => (help === undefined ? { label } : { label, help });
