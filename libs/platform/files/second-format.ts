import { open } from 'node:fs/promises';

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Whether a file that begins as something else ends as a ZIP: readers of archives begin at the end, and would find in a picture or a
 * PDF what nobody has judged. The end must fit to the last byte, as they demand it themselves.
 */
export async function endsAsArchive(path: string, size: number): Promise<boolean> {
  const length = Math.min(size, END_BYTES + LONGEST_COMMENT);
  const file = await open(path, 'r');
  try {
    const { buffer: tail } = await file.read(Buffer.alloc(length), 0, length, size - length);
    for (let at = tail.lastIndexOf(END_OF_DIRECTORY); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END_OF_DIRECTORY, at - 1)) {
      if (at + END_BYTES <= length && at + END_BYTES + tail.readUInt16LE(at + 20) === length) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}
