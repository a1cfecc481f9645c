import type { Readable } from 'node:stream';

/** What a scanner says of bytes; `UNREACHABLE` where it said nothing that can be understood, and is to be asked again. */
export type ScanVerdict = 'CLEAN' | 'UNREACHABLE' | 'TOO_LARGE' | { readonly infectedWith: string };

/** Looks for malicious code. Supplied where one is configured; else every file is let through. */
export abstract class VirusScanner {
  /** Whether files wait in quarantine for it. */
  abstract readonly isOn: boolean;

  abstract scan(bytes: Readable): Promise<ScanVerdict>;
}

export class NoVirusScanner extends VirusScanner {
  readonly isOn = false;

  scan(bytes: Readable): Promise<ScanVerdict> {
    bytes.destroy();
    return Promise.resolve('CLEAN');
  }
}
