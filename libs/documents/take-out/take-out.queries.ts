import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { isId, isoInstant, SqlParams } from '#platform/database';
import { notFound } from '#platform/request';
import { draftReaders } from '#working-groups';
import { mayTakeOut } from './take-out.policy.js';
import { takeOutState, type TakeOutState } from './take-out.js';

export interface TakeOutView {
  readonly id: string;
  readonly state: TakeOutState;
  readonly requestedAt: string;
  readonly readyAt: string | null;
  readonly expiresAt: string | null;
  readonly fileCount: number;
  /** Where the archive is fetched; null until it is made. */
  readonly href: string | null;
}

export interface TakeOutContents {
  readonly organisationName: string;
  readonly madeAt: Date;
  readonly items: readonly { readonly path: string; readonly fileId: string }[];
}

type Row = Omit<TakeOutView, 'state' | 'href'>;

/**
 * Take-outs as their askers see them: each sees the own ones and no other's, while there still is something of the organisation for it to take
 * out, and while the drafts that it holds something of exist for it.
 */
@Injectable()
export class TakeOutQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The actor's take-outs by organisation, newest first; none for an organisation of which there is nothing that the actor could take out. */
  async ofOrganisations(actor: Actor, organisationIds: readonly string[]): Promise<ReadonlyMap<string, TakeOutView[]>> {
    const params = new SqlParams();
    const ids = params.add(organisationIds);
    const rows: { id: string; takeOuts: Row[] }[] = await this.dataSource.query(
      `select o.id, coalesce((select json_agg(${viewJson('t')} order by t.requested_at desc, t.id desc) from take_out t where t.organisation_id = o.id and ${this.own(actor, params, 't')}), '[]') as "takeOuts"
       from organisation o where o.id = any(${ids}::uuid[]) and ${mayTakeOut(actor, params, 'o.id')}`,
      params.values,
    );
    return new Map(rows.map(({ id, takeOuts }) => [id, takeOuts.map((one) => this.view(one)).filter(({ state }) => state !== 'ENDED')]));
  }

  async one(actor: Actor, id: string): Promise<TakeOutView> {
    const [row] = await this.read<Row>(actor, id, `${viewJson('t')} as row`);
    if (!row) throw notFound();
    return this.view(row);
  }

  /** What the archive is made of. NOT_FOUND until it is made, and when it has served its time. */
  async contents(actor: Actor, id: string): Promise<TakeOutContents> {
    const [row] = await this.read<{ organisationName: string; readyAt: string | null; expiresAt: string | null; items: TakeOutContents['items'] }>(
      actor, id,
      `json_build_object('organisationName', o.name, 'readyAt', ${isoInstant('t.ready_at')}, 'expiresAt', ${isoInstant('t.expires_at')},
        'items', (select json_agg(json_build_object('path', i.path, 'fileId', i.file_id) order by i.position) from take_out_item i where i.take_out_id = t.id)) as row`,
    );
    if (row?.readyAt == null || this.stateOf(row) !== 'READY') throw notFound();
    return { organisationName: row.organisationName, madeAt: new Date(row.readyAt), items: row.items };
  }

  private async read<Read>(actor: Actor, id: string, json: string): Promise<Read[]> {
    if (!isId(id)) return [];
    const params = new SqlParams();
    const rows: { row: Read }[] = await this.dataSource.query(
      `select ${json} from take_out t join organisation o on o.id = t.organisation_id
       where t.id = ${params.add(id)}::uuid and ${this.own(actor, params, 't')} and ${mayTakeOut(actor, params, 'o.id')}`,
      params.values,
    );
    return rows.map(({ row }) => row);
  }

  /** SQL: the take-outs (`t`) that the actor asked for, and may still have. */
  private own(actor: Actor, params: SqlParams, t: string): string {
    if (actor.kind !== 'PERSON') return 'false';
    const person = `${params.add(actor.personId)}::uuid`;
    // A conflict that was declared since closes what lies in it as well: which lots that is about, the archive does not tell.
    return `(${t}.requested_by = ${person} and not exists (select 1 from procurement secret
      where secret.id = any(${t}.secret_of) and (not coalesce(${draftReaders(actor, params, 'secret', this.clock.today())}, false)
        or exists (select 1 from undertaking u join undertaking_conflict_lot c on c.undertaking_id = u.id
          where u.procurement_id = secret.id and u.person_id = ${person} and u.ended_at is null and u.signed_at > ${t}.ready_at))))`;
  }

  private view(row: Row): TakeOutView {
    const state = this.stateOf(row);
    return { ...row, state, href: state === 'READY' ? `/take-outs/${row.id}/archive.zip` : null };
  }

  private stateOf({ readyAt, expiresAt }: Pick<Row, 'readyAt' | 'expiresAt'>): TakeOutState {
    return takeOutState({ readyAt: readyAt === null ? null : new Date(readyAt), expiresAt: expiresAt === null ? null : new Date(expiresAt) }, this.clock.now());
  }
}

const viewJson = (t: string): string => `json_build_object('id', ${t}.id, 'requestedAt', ${isoInstant(`${t}.requested_at`)}, 'readyAt', ${isoInstant(`${t}.ready_at`)},
  'expiresAt', ${isoInstant(`${t}.expires_at`)}, 'fileCount', (select count(*)::int from take_out_item i where i.take_out_id = ${t}.id))`;
