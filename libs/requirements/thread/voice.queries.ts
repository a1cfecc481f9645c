import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganisationView } from '#organisations';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { SqlParams } from '#platform/database';
import { mayWithDrafts, standingOf } from '#working-groups';
import { voicesOf } from './comment-terms.js';

/** The organisations that a person may speak for; none for those who do not comment. */
@Injectable()
export class VoiceQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, procurementId: string, organisationSql: (alias: string, params: SqlParams) => string): Promise<OrganisationView[]> {
    const today = this.clock.today();
    const standing = await standingOf(this.dataSource.manager, actor, procurementId, today);
    if (!mayWithDrafts(actor, 'COMMENT', standing, today)) return [];
    const params = new SqlParams();
    const place = params.add(await voicesOf({ manager: this.dataSource.manager }, actor, standing));
    const rows: { organisation: OrganisationView }[] = await this.dataSource.query(
      `select ${organisationSql('o', params)} as organisation from organisation o where o.id = any(${place}::uuid[]) order by o.name collate "sv-x-icu"`,
      params.values,
    );
    return rows.map((row) => row.organisation);
  }
}
