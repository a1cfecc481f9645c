import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { organisationJson, type OrganisationView } from '#organisations';
import { mayWithProcurement, staffCondition, type ProcurementReading } from '#procurements';
import { procurementsWhere, type Actor } from '#platform/access';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import type { EntitledListDocument } from './entitled-list.js';

export interface EntitledListView {
  readonly id: string;
  readonly number: number;
  readonly lockedAt: string;
  readonly partyCount: number;
  readonly sha256: string;
  readonly supersedes: number | null;
  readonly supersededBy: number | null;
  readonly pdfHref: string;
  readonly xlsxHref: string;
  readonly jsonHref: string;
  readonly parties?: readonly OrganisationView[];
}

/** SQL: what the list says of a party. The register may have changed since; the list has not. */
const AS_LOCKED = `jsonb_build_object('name', locked.party -> 'name', 'organisationNumber', replace(locked.party ->> 'organisationNumber', '-', ''),
  'kind', locked.party -> 'kind', 'countyCode', locked.party -> 'countyCode', 'municipalityCode', locked.party -> 'municipalityCode')`;

/** Locked lists. Until they are published they are for the host's staff and its procurement support. */
@Injectable()
export class EntitledListQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The lists of a procurement, newest first. */
  async ofProcurement(actor: Actor, procurementId: string, asked: ReadonlySet<string>): Promise<EntitledListView[]> {
    const params = new SqlParams();
    return this.read(`l.procurement_id = ${params.add(procurementId)}::uuid`, { actor, params, asked });
  }

  async one(actor: Actor, id: string, asked: ReadonlySet<string>): Promise<EntitledListView> {
    if (!isId(id)) throw notFound();
    const params = new SqlParams();
    const [list] = await this.read(`l.id = ${params.add(id)}::uuid`, { actor, params, asked });
    if (!list) throw notFound();
    return list;
  }

  /** The list that an act of locking made. */
  async ofAct(actor: Actor, actId: string, asked: ReadonlySet<string>): Promise<EntitledListView | null> {
    const params = new SqlParams();
    const [list] = await this.read(`l.act_id = ${params.add(actId)}::uuid`, { actor, params, asked });
    return list ?? null;
  }

  /** The document as it was hashed, and its hash: what the annex is made from. */
  async document(actor: Actor, id: string): Promise<{ document: EntitledListDocument; sha256: string }> {
    const { sha256 } = await this.one(actor, id, new Set());
    const [row]: { canonical: string }[] = await this.dataSource.query('select canonical from entitled_list where id = $1', [id]);
    if (!row) throw notFound();
    return { document: JSON.parse(row.canonical) as EntitledListDocument, sha256 };
  }

  /** The number that the next lock gives; null while the list is locked with no new one open, or where it is not the viewer's to know. */
  async openList(actor: Actor, procurement: { id: string; hostId: string }): Promise<number | null> {
    if (!mayWithProcurement(actor, 'READ_PARTICIPATION', procurement)) return null;
    const [row]: { number: number; open: boolean }[] = await this.dataSource.query('select number, open from candidate_list where procurement_id = $1', [procurement.id]);
    if (!row) return 1;
    return row.open ? row.number : null;
  }

  private async read(condition: string, reading: Required<Pick<ProcurementReading, 'actor' | 'params'>> & { asked: ReadonlySet<string> }): Promise<EntitledListView[]> {
    const { actor, params, asked } = reading;
    const supported = params.add(procurementsWhere(actor, 'PROCUREMENT_SUPPORT'));
    const parties = asked.has('parties')
      ? `, 'parties', (select json_agg(${organisationJson('o', { ...reading, prefix: 'parties.' })}::jsonb || ${AS_LOCKED} order by ep.number)
          from jsonb_array_elements(l.canonical::jsonb -> 'parties') with ordinality as locked (party, number)
          join entitled_party ep on ep.list_id = l.id and ep.number = locked.number join organisation o on o.id = ep.organisation_id)`
      : '';
    const rows: { list: EntitledListView }[] = await this.dataSource.query(
      `select json_build_object('id', l.id, 'number', l.number, 'lockedAt', ${isoInstant('l.locked_at')}, 'sha256', encode(l.sha256, 'hex'),
         'partyCount', (select count(*)::int from entitled_party ep where ep.list_id = l.id), 'supersedes', l.supersedes,
         'supersededBy', (select min(n.number) from entitled_list n where n.procurement_id = l.procurement_id and n.supersedes = l.number),
         'pdfHref', '/entitled-lists/' || l.id || '.pdf', 'xlsxHref', '/entitled-lists/' || l.id || '.xlsx',
         'jsonHref', '/entitled-lists/' || l.id || '.json'${parties}) as list
       from entitled_list l join procurement p on p.id = l.procurement_id
       where ${condition} and (${staffCondition(actor, params, 'p')} or p.id = any(${supported}::uuid[])) order by l.number desc`,
      params.values,
    );
    return rows.map((row) => row.list);
  }
}
