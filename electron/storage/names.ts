/** The kinds of text file the app saves, by extension. */
const SAVED_KINDS = ['praksisplan', 'csv', 'json', 'txt'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The extension a name ends with, if it is one we save; plan files otherwise. */
export function savedKind(name: string): SavedKind {
  const extension = /\.([A-Za-z]{1,16})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return SAVED_KINDS.find((kind) => kind === extension) ?? 'praksisplan';
}

/**
 * A file name the page suggests, made safe on every system: no folders, no control or direction characters, no
 * reserved or hidden names, at most 160 bytes before a known extension.
 */
export function cleanFileName(suggested: string): string {
  const kind = savedKind(suggested);
  const stem = suggested.toLowerCase().endsWith(`.${kind}`) ? suggested.slice(0, -kind.length - 1) : suggested;
  const plain = stem.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const cleaned = shorten(plain.replace(/^[\s.]+/, ''), 160).replace(/[\s.]+$/, '');
  const safe = cleaned === '' || RESERVED.test(cleaned.split('.')[0] ?? '') ? `plan ${cleaned}`.trim() : cleaned;
  return `${safe}.${kind}`;
}

/** The path with its extension, which some dialogs leave out when the user types a bare name. */
export function withExtension(path: string, kind: string): string {
  return path.toLowerCase().endsWith(`.${kind}`) ? path : `${path}.${kind}`;
}

/** The longest start of a text that fits in so many bytes, cut between characters. */
function shorten(text: string, bytes: number): string {
  let short = '';
  let used = 0;
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    short += character;
  }
  return short;
}
