import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MandateFactsSource } from './mandate-facts.js';
import { participationStage, type InquiryAnswer } from './participation-stage.js';

/** Keeps the stage column equal to what `participationStage` says of the rows beneath it. */
@Injectable()
export class ParticipationStages {
  constructor(private readonly mandates: MandateFactsSource) {}

  /** Says the stage of each participation anew, after a change to its answer, opening or mandate. */
  async refresh(manager: EntityManager, participationIds: readonly string[], now: Date): Promise<void> {
    const mandates = await this.mandates.of(manager, participationIds);
    const rows: { id: string; opened: boolean; answer: InquiryAnswer | null }[] = await manager.query(
      `select t.id, t.opened_at is not null as opened, r.answer
       from participation t
       left join inquiry_response r on r.participation_id = t.id and r.superseded_at is null
       where t.id = any($1::uuid[])`,
      [participationIds],
    );
    const stages = rows.map(({ id, opened, answer }) => {
      const mandate = mandates.get(id);
      return participationStage({ opened, ...(answer ? { answer } : {}), ...(mandate ? { mandate } : {}) });
    });
    await manager.query(
      `update participation t set stage = s.stage, last_event_at = greatest(t.last_event_at, $3)
       from unnest($1::uuid[], $2::text[]) as s (id, stage) where t.id = s.id`,
      [rows.map((row) => row.id), stages, now],
    );
  }
}
