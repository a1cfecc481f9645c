import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { Refusal } from '#platform/request';
import type { PublicationView } from '../publication/publication-json.js';
import { PublicationQueries } from '../publication/publication.queries.js';

/** Publications that the organisations asked are reminded of, and who has them. */
@Injectable()
export class RemindablePublications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PublicationQueries,
  ) {}

  /** NOT_FOUND where it does not exist for the actor; ACTION_NOT_AVAILABLE where it is for the working group, which is no organisation's. */
  async one(actor: Actor, publicationId: string): Promise<PublicationView> {
    const publication = await this.queries.one(actor, publicationId, new Set());
    if (publication.audience === 'WORKING_GROUP') throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'remindFetch.for_group' });
    return publication;
  }

  /** Which of the organisations have all of it. */
  async haveFetched(publicationId: string, organisationIds: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await manager.query(
      'select organisation_id as id from publication_reach where publication_id = $1 and organisation_id = any($2::uuid[]) and reached_at is not null', [publicationId, organisationIds]);
    return new Set(rows.map(({ id }) => id));
  }
}
