/** One file of an archive, as it is known before a byte of the archive exists. */
export interface ZipEntry {
  /** With forward slashes, relative, in composed letters (NFC). */
  readonly path: string;
  readonly size: number;
  /** CRC-32 of the bytes, unsigned. */
  readonly crc32: number;
  readonly modifiedAt: Date;
}

const LONGEST_NAME_BYTES = 65_535;
/** Control characters, and halves of characters, which no encoding can write. */
const UNWRITABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * Refuses what would make an archive that cannot be trusted or unpacked: absolute paths, paths that climb, back-slashes, control characters,
 * two files of one name (also in a system that knows no difference between small and capital letters), sizes and sums that are none.
 */
export function checkEntries(entries: readonly ZipEntry[]): void {
  const taken = new Set<string>();
  for (const { path, size, crc32 } of entries) {
    if (!isPlainPath(path)) throw new RangeError(`A file in an archive cannot be called ${JSON.stringify(path)}.`);
    const folded = path.toLowerCase();
    if (taken.has(folded)) throw new RangeError(`Two files in an archive cannot both be called ${JSON.stringify(path)}.`);
    taken.add(folded);
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`A file cannot have ${size} bytes.`);
    if (!Number.isInteger(crc32) || crc32 < 0 || crc32 > 0xffffffff) throw new RangeError(`${crc32} is no CRC-32.`);
  }
}

function isPlainPath(path: string): boolean {
  if (path !== path.normalize('NFC') || UNWRITABLE.test(path) || path.includes('\\') || path.includes(':')) return false;
  if (Buffer.byteLength(path) > LONGEST_NAME_BYTES) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
