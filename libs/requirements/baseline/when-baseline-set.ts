import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import { HandlesEvents, type OutboxHandler, type OutboxMessage } from '#platform/outbox';
import { frozenDocument } from './specification.js';
import { SpecificationFiles } from './specification-files.js';

/** Sets the document of a new baseline before anybody asks for it: in the worker, where nobody waits. */
@Injectable()
@HandlesEvents('BaselineSet')
export class WhenBaselineSet implements OutboxHandler {
  readonly name = 'requirements.set-specification';

  constructor(private readonly files: SpecificationFiles) {}

  async handle({ params: { baselineId } }: OutboxMessage, tx: Transaction): Promise<void> {
    const [baseline]: { canonical: string; sha256: string }[] = await tx.manager.query(`select canonical, encode(sha256, 'hex') as sha256 from baseline where id = $1`, [baselineId]);
    if (!baseline) return;
    const file = await this.files.pdf(frozenDocument(baseline.canonical), baseline.sha256);
    file.destroy();
  }
}
