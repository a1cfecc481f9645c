import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PUBLIC, type Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { publicationJson, type PublicationView } from './publication-json.js';
import { visiblePublications } from './publication.policy.js';

/** What everybody may read of a procurement. */
export interface PublicPublications {
  readonly slug: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly hostName: string;
  readonly publications: readonly PublicationView[];
}

/** Publications, each for its audience. */
@Injectable()
export class PublicationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first; those that exist for the actor. */
  async ofProcurement(actor: Actor, procurementId: string, asked: ReadonlySet<string>): Promise<PublicationView[]> {
    return this.read(actor, asked, (params) => `pub.procurement_id = ${params.add(procurementId)}::uuid`);
  }

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<PublicationView> {
    const [publication] = isId(id) ? await this.read(actor, asked, (params) => `pub.id = ${params.add(id)}::uuid`) : [];
    if (!publication) throw notFound();
    return publication;
  }

  /** The publication that a confirmed act made; null where there is none that exists for the actor. */
  async ofAct(actor: Actor, actId: string, asked: ReadonlySet<string>): Promise<PublicationView | null> {
    const [publication] = await this.read(actor, asked, (params) => `pub.act_id = ${params.add(actId)}::uuid`);
    return publication ?? null;
  }

  /** The public publications of a procurement, for everybody. NOT_FOUND where there is none: a procurement without them does not exist here. */
  async public(slug: string, asked: ReadonlySet<string>): Promise<PublicPublications> {
    const [procurement]: Omit<PublicPublications, 'publications'>[] = await this.dataSource.query(
      `select p.slug, p.title, p.case_number as "caseNumber", h.name as "hostName" from procurement p join organisation h on h.id = p.host_id
       where p.slug = $1 and exists (select 1 from publication pub where pub.procurement_id = p.id and pub.audience = 'PUBLIC')`,
      [slug],
    );
    if (!procurement) throw notFound();
    return { ...procurement, publications: await this.read(PUBLIC, asked, (params) => `p.slug = ${params.add(slug)}`) };
  }

  private async read(actor: Actor, asked: ReadonlySet<string>, which: (params: SqlParams) => string): Promise<PublicationView[]> {
    const params = new SqlParams();
    const today = this.clock.today();
    const condition = `${which(params)} and ${visiblePublications(actor, params, 'pub', 'p', today)}`;
    const latest = `not exists (select 1 from publication later where later.procurement_id = pub.procurement_id and later.number > pub.number
      and ${visiblePublications(actor, params, 'later', 'p', today)})`;
    const rows: { publication: PublicationView }[] = await this.dataSource.query(
      `select ${publicationJson('pub', 'p', latest, asked)} as publication from publication pub join procurement p on p.id = pub.procurement_id
       where ${condition} order by pub.number desc`,
      params.values,
    );
    return rows.map((row) => row.publication);
  }
}
