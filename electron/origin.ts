/** The scheme and origin of the page. Part of the data format: IndexedDB belongs to it, so it never changes. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'practice';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const START_ADDRESS = `${APP_ORIGIN}/`;

/** True for addresses of our own page: the origin, a slash, and anything after it. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(START_ADDRESS);
}

/** True for what the page may load: its own files, and bytes it made itself. Everything else is cancelled. */
export function isAllowedRequest(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('data:') || address.startsWith(`blob:${START_ADDRESS}`);
}

const DOWNLOADED_KINDS = /\.(?:praksisplan|json|csv|txt|xlsx|ods|png|svg)$/i;

/** True for bytes the page made itself under a name that runs nothing; the user still picks where they go. */
export function isOwnDownload(address: string, name: string): boolean {
  return address.startsWith(`blob:${START_ADDRESS}`) && DOWNLOADED_KINDS.test(name);
}
