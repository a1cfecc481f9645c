/**
 * The paths that an archive has already: no two are the same where it is unpacked, whatever the file system there takes for the same. What is called like
 * another gets a number. Thousands called the same take no longer each than a few: where to go on counting is remembered.
 */
export class TakenPaths {
  private readonly folded: Set<string>;
  private readonly nextNumbers = new Map<string, number>();

  constructor(paths: readonly string[]) {
    this.folded = new Set(paths.map(folded));
  }

  /** The first free one of those that `pathWith` makes: with nothing, with ` (2)`, with ` (3)` and so on. From then on it is taken. */
  take(pathWith: (numbering: string) => string): string {
    const plain = pathWith('');
    return this.takes(plain) ? plain : this.takeNumbered(pathWith);
  }

  private takeNumbered(pathWith: (numbering: string) => string): string {
    const counted = folded(pathWith(' (2)'));
    for (let number = this.nextNumbers.get(counted) ?? 2; ; number++) {
      const path = pathWith(` (${number})`);
      if (!this.takes(path)) continue;
      this.nextNumbers.set(counted, number + 1);
      return path;
    }
  }

  private takes(path: string): boolean {
    const key = folded(path);
    if (this.folded.has(key)) return false;
    this.folded.add(key);
    return true;
  }
}

/** As any file system that does not tell letter case apart, and composes letters its own way, may compare names: `ſ` as `s`, `ß` as `ss`. */
export const folded = (path: string): string => path.normalize('NFC').toLowerCase().toUpperCase();
