import { READ_NO_FOLLOW, type Disk } from './disk';

/** The bytes of a regular file, or `undefined` if it is larger, or is a link, a folder or a device. */
export async function readPlainFile(disk: Disk, path: string, maxBytes: number): Promise<Buffer | undefined> {
  if ((await disk.kind(path)) !== 'file') return undefined;
  const file = await disk.open(path, READ_NO_FOLLOW);
  try {
    const stat = await file.stat();
    return stat.isFile() && stat.size <= maxBytes ? await file.readFile() : undefined;
  } finally {
    await file.close();
  }
}
