/** `JSON.parse` keeps the last of two equal keys and says nothing; a rule pack that has two is refused instead. */

/** A string, a bracket, or a colon: all that tells keys from values. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{}:]/gs;

/**
 * @param text JSON that `JSON.parse` accepts
 * @returns the first key that stands twice in one object, with the keys of the objects around it; null when none does
 */
export function duplicateKey(text: string): { readonly path: readonly string[] } | null {
  /** Keys of the objects we stand in; null for a list. */
  const open: (Set<string> | null)[] = [];
  const path: string[] = [];
  let last: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      path.push('');
      last = null;
    } else if (token === '}' || token === ']') {
      open.pop();
      path.pop();
      last = null;
    } else if (token !== ':') {
      last = token;
    } else if (last !== null) {
      const keys = open.at(-1);
      const key = JSON.parse(last) as string;
      path[path.length - 1] = key;
      if (keys?.has(key) === true) return { path: path.filter((part) => part !== '') };
      keys?.add(key);
    }
  }
  return null;
}
