import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { contactJson, type ContactView, type OrganisationView } from '#organisations';
import type { Actor, LinkPurpose } from '#platform/access';
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

/** What the holder of a personal link came for. */
@Injectable()
export class LinkQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly board: BoardQueries,
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
}
