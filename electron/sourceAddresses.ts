/**
 * The addresses the shell may show in the user's browser: those of the sources the app ships with. The build writes them
 * here as data (see build.ts), so that the shell reads no rules and asks nobody.
 */
declare const SOURCE_ADDRESSES: readonly string[];

const MOST = 2_000;

/**
 * @param asked what the page wants shown; never trusted
 * @param listed the sources' addresses
 * @returns the address as the list has it when it is in the list, https, and without user or port; else null
 */
export function listedAddress(asked: string, listed: readonly string[] = SOURCE_ADDRESSES): string | null {
  if (asked.length > MOST) return null;
  const found = listed.find((address) => address === asked);
  return found !== undefined && isPlainHttps(found) ? found : null;
}

function isPlainHttps(address: string): boolean {
  try {
    const { protocol, username, password, port } = new URL(address);
    return protocol === 'https:' && username === '' && password === '' && port === '';
  } catch {
    return false; // No address at all.
  }
}

/** Addresses in the list of sources, as `sources.json` has them. @throws TypeError for anything else */
export function addressesOf(sources: unknown): readonly string[] {
  if (typeof sources !== 'object' || sources === null) throw new TypeError('The list of sources is not an object');
  return Object.values(sources).flatMap((source: unknown) => {
    const url: unknown = typeof source === 'object' && source !== null && 'url' in source ? source.url : null;
    return typeof url === 'string' ? [url] : [];
  });
}
