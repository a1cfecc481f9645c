import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleParticipations } from '#inquiries';
import type { Actor } from '#platform/access';
import { SqlParams } from '#platform/database';
import { FileAccess } from '#platform/files';

/** Evidence is read by whoever may see the mandate it belongs to. */
@Injectable()
export class MandateFileAccess extends FileAccess {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async mayRead(actor: Actor, fileId: string): Promise<boolean> {
    if (actor.kind === 'LINK' && actor.purpose !== 'MANDATE') return false;
    const params = new SqlParams();
    const found: unknown[] = await this.dataSource.query(
      `select 1 from signing_evidence e join mandate_signing s on s.id = e.signing_id join mandate m on m.id = s.mandate_id
         join participation t on t.id = m.participation_id join procurement p on p.id = t.procurement_id
       where e.file_id = ${params.add(fileId)}::uuid and ${visibleParticipations(actor, params, 't', 'p')}`,
      params.values,
    );
    return found.length > 0;
  }
}
