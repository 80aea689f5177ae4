/** What a field needs to keep a text that cannot be read: spread into the field of a plan path. */
import type { OpenPlan } from '../../planContract';

export function entryAt(
  plan: OpenPlan,
  path: string,
): { readonly unread: string | null; readonly onunread: (text: string | null) => void } {
  return {
    unread: plan.unread.get(path) ?? null,
    onunread: (text) => {
      plan.keepUnread(path, text);
    },
  };
}
