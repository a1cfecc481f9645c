import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { ArrivingFiles } from './arriving-files.js';
import type { Rejection } from './file-judgement.js';
import { FileStore } from './file-store.js';
import { LooseBytes } from './loose-bytes.js';
import type { StoredFile } from './stored-files.js';
import { VirusScanner } from './virus-scanner.js';

const TOO_LARGE_TO_SCAN: Rejection = { code: 'FILE_REJECTED', text: 'file.rejected.too_large_to_scan', params: {} };
const infected = (name: string): Rejection => ({ code: 'FILE_REJECTED', text: 'file.rejected.infected', params: { name } });

/** Files that nobody may read until the virus scanner has called them clean. */
@Injectable()
export class Quarantine {
  constructor(
    private readonly rows: ArrivingFiles,
    private readonly store: FileStore,
    private readonly scanner: VirusScanner,
    private readonly loose: LooseBytes,
    private readonly clock: Clock,
  ) {}

  /** Where a file that has been judged goes. */
  get next(): 'STORED' | 'QUARANTINED' {
    return this.scanner.isOn ? 'QUARANTINED' : 'STORED';
  }

  /** Lets a file out, rejects it, or leaves it for another time, as the scanner says. */
  async examine({ id, sha256, size }: Pick<StoredFile, 'id' | 'sha256' | 'size'>): Promise<void> {
    if (sha256 === null) return;
    const verdict = await this.scanner.scan(await this.store.open(sha256));
    if (verdict === 'CLEAN') return this.rows.release(id);
    if (verdict === 'UNREACHABLE') return this.rows.postpone(id, this.clock.now());
    await this.rows.reject(id, size, verdict === 'TOO_LARGE' ? TOO_LARGE_TO_SCAN : infected(verdict.infectedWith));
    await this.loose.collect([sha256], { evenFresh: true });
  }
}
