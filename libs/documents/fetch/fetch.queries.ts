import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import type { Audience } from '../document/document.js';
import { visiblePublications } from '../publication/publication.policy.js';

/** A publication that exists for the reader, as much of it as fetching needs. */
export interface FetchablePublication {
  readonly id: string;
  readonly procurementId: string;
  readonly hostId: string;
  readonly caseNumber: string;
  readonly number: number;
  readonly audience: Audience;
  readonly manifestSha256: string;
}

/** What may be fetched. */
@Injectable()
export class FetchQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND where the publication does not exist for the actor. One statement. */
  async one(actor: Actor, publicationId: string): Promise<FetchablePublication> {
    const params = new SqlParams();
    const [publication]: FetchablePublication[] = isId(publicationId) ? await this.dataSource.query(
      `select pub.id, pub.procurement_id as "procurementId", p.host_id as "hostId", p.case_number as "caseNumber", pub.number, pub.audience,
         encode(pub.manifest_sha256, 'hex') as "manifestSha256"
       from publication pub join procurement p on p.id = pub.procurement_id
       where pub.id = ${params.add(publicationId)}::uuid and ${visiblePublications(actor, params, 'pub', 'p', this.clock.today())}`,
      params.values,
    ) : [];
    if (!publication) throw notFound();
    return publication;
  }
}
