import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactJson, type ContactView, type OrganisationView } from '#organisations';
import type { Actor, LinkPurpose } from '#platform/access';
import { Clock } from '#platform/clock';
import { isoInstant } from '#platform/database';
import { BoardQueries } from '../board/board.queries.js';
import type { MandateView } from '../mandate/mandate-json.js';
import type { ParticipationView } from '../board/participation-json.js';
import { below } from '../reminders/report.queries.js';

export interface LinkView {
  readonly purpose: LinkPurpose;
  readonly organisation: OrganisationView | undefined;
  readonly contact: ContactView | null;
  readonly participation: ParticipationView;
  readonly mandate: MandateView | null;
  readonly expiresAt: string;
}

/** A personal link that opens. */
export interface PersonalLinkView {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly contact: ContactView;
  readonly sentAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string;
}

/** What the holder of a personal link came for, and which links there are. */
@Injectable()
export class LinkQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly board: BoardQueries,
    private readonly clock: Clock,
  ) {}

  async ofViewer(actor: Actor, asked: ReadonlySet<string>): Promise<LinkView | null> {
    if (actor.kind !== 'LINK') return null;
    const own = new Set([...asked].filter((path) => path.startsWith('organisation') || path.startsWith('mandate')));
    const participation = await this.board.one(actor, actor.participationId, new Set([...own, ...below(asked, 'participation.'), 'organisation']));
    const [row]: { contact: ContactView }[] = await this.dataSource.query(`select ${contactJson('c')} as contact from contact_person c where c.id = $1 and c.removed_at is null`, [actor.contactId]);
    return {
      purpose: actor.purpose, organisation: participation.organisation, contact: row?.contact ?? null, participation,
      mandate: participation.mandate ?? null, expiresAt: actor.expiresAt.toISOString(),
    };
  }

  /** The links of each participation that open, newest first, by its id: one statement for all of them. Whether the caller may see them is the caller's to have asked. */
  async live(participationIds: readonly string[]): Promise<ReadonlyMap<string, readonly PersonalLinkView[]>> {
    const rows: { id: string; links: PersonalLinkView[] }[] = await this.dataSource.query(
      `select l.participation_id as id, json_agg(json_build_object('id', l.id, 'purpose', l.purpose, 'contact', ${contactJson('c')}, 'sentAt', ${isoInstant('l.created_at')},
         'lastUsedAt', ${isoInstant('l.last_used_at')}, 'expiresAt', ${isoInstant('l.expires_at')}) order by l.created_at desc, l.id desc) as links
       from personal_link l join contact_person c on c.id = l.contact_id and c.removed_at is null
       where l.participation_id = any($1::uuid[]) and l.revoked_at is null and l.expires_at > $2 group by l.participation_id`,
      [participationIds, this.clock.now()],
    );
    return new Map(rows.map(({ id, links }) => [id, links]));
  }
}
