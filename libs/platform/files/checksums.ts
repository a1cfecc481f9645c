import { Injectable } from '@nestjs/common';
import { crc32 } from 'node:zlib';
import { RunsEvery, type ClockJob } from '#platform/jobs';
import { FileStore } from './file-store.js';
import { StoredFiles } from './stored-files.js';

const AT_A_TIME = 100;

/** Counts the CRC-32 of what was stored before one was kept: when it is asked for, and meanwhile by the worker. */
@RunsEvery('1 hours')
@Injectable()
export class Checksums implements ClockJob {
  readonly name = 'checksums of earlier files';

  constructor(
    private readonly rows: StoredFiles,
    private readonly store: FileStore,
  ) {}

  async run(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const hashes = (await this.rows.withoutCrc32(AT_A_TIME)).filter((sha256) => !tried.has(sha256));
      if (hashes.length === 0) return;
      for (const sha256 of hashes) {
        tried.add(sha256);
        if (await this.store.has(sha256)) await this.count(sha256);
      }
    }
  }

  async count(sha256: string): Promise<number> {
    let counted = 0;
    for await (const piece of await this.store.open(sha256)) counted = crc32(piece as Buffer, counted);
    await this.rows.setCrc32(sha256, counted);
    return counted;
  }
}
