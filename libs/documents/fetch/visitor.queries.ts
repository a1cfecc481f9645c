import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { notFound } from '#platform/request';
import type { PublicationView } from '../publication/publication-json.js';
import { PublicationQueries } from '../publication/publication.queries.js';
import { readerOf } from './fetch.js';
import type { FetchStanding } from './fetch.types.js';

export interface LinkedDocuments {
  readonly slug: string;
  readonly title: string;
  readonly caseNumber: string;
  readonly hostName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly organisationName: string;
  readonly contactName: string;
  readonly expiresAt: string;
  readonly publications: readonly PublicationView[];
}

/** SQL: what a published file is, whichever version of it: a document, or what is made in one format of the requirements or the parties. */
const thing = (item: string, version: string): string => `coalesce(${version}.document_id::text, ${item}.kind || ' ' || ${item}.media_type)`;

const STANDINGS = /* sql */ `
with asked as (
  select i.id, i.sha256, ${thing('i', 'v')} as thing, pub.number, pub.procurement_id
  from publication_item i join publication pub on pub.id = i.publication_id left join document_version v on v.id = i.version_id
  where i.id = any($1::uuid[])),
fetched as (
  select distinct i.sha256, ${thing('i', 'v')} as thing, pub.number, pub.procurement_id
  from download_receipt r join publication pub on pub.id = r.publication_id
  join publication_item i on i.publication_id = r.publication_id and (r.item_id is null or r.item_id = i.id) left join document_version v on v.id = i.version_id
  where r.procurement_id = any(select procurement_id from asked) and (r.person_id = $2 or r.contact_id = $3))
select asked.id, case
  when exists (select 1 from fetched f where f.procurement_id = asked.procurement_id and f.sha256 = asked.sha256) then 'FETCHED'
  when exists (select 1 from fetched f where f.procurement_id = asked.procurement_id and f.thing = asked.thing and f.number < asked.number) then 'CHANGED'
  else 'NEW' end as standing
from asked`;

/** What one who comes to fetch sees: what is new since the last time, and through a link, what the link is for. */
@Injectable()
export class VisitorQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly publications: PublicationQueries,
  ) {}

  /** How published files stand to what the reader itself has fetched, by id; none for one who is not signed in. One statement. */
  async standings(actor: Actor, itemIds: readonly string[]): Promise<ReadonlyMap<string, FetchStanding>> {
    const reader = readerOf(actor);
    if (!reader) return new Map();
    const rows: { id: string; standing: FetchStanding }[] = await this.dataSource.query(STANDINGS, [itemIds, reader.personId, reader.contactId]);
    return new Map(rows.map(({ id, standing }) => [id, standing]));
  }

  /** NOT_FOUND for everybody who did not come by a link to documents. */
  async linked(actor: Actor, asked: ReadonlySet<string>): Promise<LinkedDocuments> {
    if (actor.kind !== 'LINK' || actor.purpose !== 'DOCUMENTS') throw notFound();
    const [about]: Omit<LinkedDocuments, 'publications' | 'contactName' | 'expiresAt'>[] = await this.dataSource.query(
      `select p.slug, p.title, p.case_number as "caseNumber", h.name as "hostName", p.contact_email as "contactEmail", p.contact_phone as "contactPhone",
         o.name as "organisationName"
       from procurement p join organisation h on h.id = p.host_id join organisation o on o.id = $2 where p.id = $1`,
      [actor.procurementId, actor.organisationId],
    );
    if (!about) throw notFound();
    const publications = await this.publications.ofProcurement(actor, actor.procurementId, asked);
    return { ...about, contactName: actor.contactName, expiresAt: actor.expiresAt.toISOString(), publications };
  }
}
