import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { SqlParams } from '#platform/database';
import { personJson, type Person } from '#platform/graphql';
import type { ProcurementScope } from '#procurements';
import { worksWithDrafts } from '../draft.policy.js';
import { standingOf } from '../draft-standing.js';
import { undertakingJson, type UndertakingRow } from '../working-group-json.js';
import { declarationToldTo } from '../working-group-view.js';
import { mayWithGroup } from '../working-group.policy.js';
import { currentText } from './undertaking-text.js';
import { isToSign, undertakingStanding, type UndertakingStanding } from './undertaking.js';

/** What the viewer has undertaken, and the text to sign. */
export interface OwnUndertaking {
  readonly procurementId: string;
  readonly text: string;
  readonly textVersion: number;
  readonly standing: UndertakingStanding;
  readonly toSign: boolean;
  readonly signedAt: string | null;
  readonly signedTextVersion: number | null;
  readonly validUntil: string | null;
  readonly conflictOfInterest: string | null;
  readonly conflictLots: UndertakingRow['conflictLots'];
}

/** Where one of those who work with the drafts stands. */
export interface PersonUndertaking {
  readonly person: Person;
  readonly standing: UndertakingStanding;
  readonly signedAt: string | null;
  readonly textVersion: number | null;
  readonly validUntil: string | null;
  readonly conflictOfInterest: string | null;
  readonly conflictLots: UndertakingRow['conflictLots'];
}

@Injectable()
export class UndertakingQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The viewer's own undertaking in a procurement, with the text to sign; null for one who does not work with its drafts. */
  async own(actor: Actor, scope: ProcurementScope): Promise<OwnUndertaking | null> {
    if (actor.kind !== 'PERSON' || !worksWithDrafts(actor, scope)) return null;
    const [row]: { latest: UndertakingRow | null }[] = await this.dataSource.query(`select ${undertakingJson('$1::uuid', '$2::uuid')} as latest`, [scope.id, actor.personId]);
    const latest = row?.latest ?? undefined;
    const { text, version } = await currentText(this.dataSource.manager, scope.id);
    const today = this.clock.today();
    return {
      procurementId: scope.id, text, textVersion: version,
      standing: undertakingStanding(latest, today), toSign: isToSign(latest, today),
      signedAt: latest?.signedAt ?? null, signedTextVersion: latest?.textVersion ?? null, validUntil: latest?.validUntil ?? null,
      ...declarationToldTo(latest ?? null, true),
    };
  }

  /** All who work with the drafts and where each stands, by name: for the host, its auditors, chair and secretary; empty for others. */
  async ofProcurement(actor: Actor, scope: ProcurementScope): Promise<PersonUndertaking[]> {
    const today = this.clock.today();
    if (!worksWithDrafts(actor, scope)) return [];
    const standing = await standingOf(this.dataSource.manager, actor, scope.id, today);
    if (!mayWithGroup(actor, 'READ_DECLARATIONS', standing, today)) return [];
    const params = new SqlParams();
    const procurement = params.add(scope.id);
    const rows: { person: Person; latest: UndertakingRow | null }[] = await this.dataSource.query(
      `select ${personJson('who')} as person, ${undertakingJson(`${procurement}::uuid`, 'who.id')} as latest from person who
       where who.active and who.id in (${drafters(procurement, params.add(scope.hostId), params.add(today))}) order by who.name collate "sv-x-icu", who.id`,
      params.values,
    );
    return rows.map(({ person, latest }) => toldOf(person, latest, today));
  }
}

function toldOf(person: Person, latest: UndertakingRow | null, today: string): PersonUndertaking {
  const { signedAt = null, textVersion = null, validUntil = null } = latest ?? {};
  return { person, standing: undertakingStanding(latest ?? undefined, today), signedAt, textVersion, validUntil, ...declarationToldTo(latest, true) };
}

/** SQL: the ids of all whose role opens the drafts of a procurement on a day. */
export const drafters = (procurementId: string, hostId: string, today: string): string => `
  select a.person_id from role_assignment a where a.revoked_at is null and (a.valid_until is null or a.valid_until >= ${today}::date)
    and (a.role in ('HOST_ADMIN', 'AUDITOR') and a.organisation_id = ${hostId}::uuid or a.role in ('PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT') and a.procurement_id = ${procurementId}::uuid)
  union
  select m.person_id from working_group_member m join working_group g on g.id = m.group_id
  where g.procurement_id = ${procurementId}::uuid and m.state = 'CHOSEN' and m.from_on <= ${today}::date and (m.to_on is null or m.to_on >= ${today}::date)`;
