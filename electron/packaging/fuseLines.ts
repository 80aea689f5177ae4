import { FuseV1Options } from '@electron/fuses';

/**
 * Leaves out of a packaging configuration the fuses an older Electron does not have: naming one stops the packing.
 *
 * @param configuration the text of electron-builder.yml, one fuse a line
 * @param count how many fuses the program has; they are numbered from 0 in the order they were added
 */
export function withoutUnknownFuses(configuration: string, count: number): { text: string; left: string[] } {
  const left: string[] = [];
  const lines = configuration.split('\n').filter((line) => {
    const name = /^ {2}(\w+): (?:true|false)$/.exec(line)?.[1];
    const number = name === undefined ? undefined : fuseNumber(name);
    if (name === undefined || number === undefined || number < count) return true;
    left.push(name);
    return false;
  });
  return { text: lines.join('\n'), left };
}

/** `runAsNode` → 0; `undefined` for a name that is not a fuse. */
function fuseNumber(name: string): number | undefined {
  const known = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return Object.entries(FuseV1Options).find(([key, value]) => key === known && typeof value === 'number')?.[1] as
    number | undefined;
}
