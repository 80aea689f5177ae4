/** What the number fields have in common. */
import type { Span } from '../../app/format';
import type { StandardValue } from '../planContract';

export interface NumberFieldProps {
  label: string;
  /** Shown after the number. */
  unit?: string | undefined;
  /** In the field's own unit; a share is a fraction. Null = left open. */
  value: number | null;
  /** The range around the value; null = none, left out = the field takes no range. */
  span?: Span | null | undefined;
  /** Why the field takes no range, in words. */
  noSpan?: string;
  /** What holds while the field is open. */
  standard?: StandardValue | null;
  /** Whether the field can be left open; by default when it has a standard. */
  mayBeEmpty?: boolean;
  /** What is wrong with the plan's value, in words. */
  problem?: string | null;
  /** What to think of at this value, where nothing is wrong. */
  advice?: string | null;
  help?: string | undefined;
  /** What was left in the field and cannot be read; null = nothing. */
  unread?: string | null;
  /** Called when the field is left: with a text that cannot be read, or null. Without it the text lasts as long as the field. */
  onunread?: ((text: string | null) => void) | undefined;
  /** Called while typing, with a valid number or null for an open field, and the range around it. */
  onchange: (value: number | null, span: Span | null) => void;
}
