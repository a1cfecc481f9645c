import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput } from '#platform/request';
import { answerInquiry, type Answer, type Question, type Volume } from './inquiry.js';
import { InquiryResponse, VolumeAnswer } from './inquiry-response.entity.js';
import { lockParticipation } from './participation/load-participation.js';
import { ParticipationStages } from './participation/participation-stages.js';

/** The organisation's answer to the inquiry. */
@Injectable()
export class InquiryCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly stages: ParticipationStages,
  ) {}

  /** Keeps an answer; a changed one takes the place of the earlier, which is kept. The same answer again changes nothing. */
  async answerInquiry(actor: Actor, participationId: string, answer: Answer): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const participation = await lockParticipation(tx, participationId, 'ANSWER');
      const questions: Question[] = await tx.manager.query(
        'select number, question, unit from inquiry_question where procurement_id = $1 order by number',
        [participation.id],
      );
      const decision = answerInquiry(answer, questions);
      if (!decision.accepted) throw invalidInput(...decision.refusal);
      if (await isSame(tx, participationId, answer, decision.next)) return participationId;
      const responseId = await replaceResponse(tx, participationId, answer, decision.next);
      await this.stages.refresh(tx.manager, [participationId], tx.now);
      tx.record({
        chainId: participation.hostId, kind: 'InquiryAnswered', subjectType: 'participation', subjectId: participationId,
        procurementId: participation.id, organisationId: participation.organisationId, params: { responseId, answer: answer.answer },
      });
      return participationId;
    });
  }
}

async function isSame(tx: Transaction, participationId: string, { answer, reason }: Answer, volumes: readonly Volume[]): Promise<boolean> {
  const [row]: { same: boolean }[] = await tx.manager.query(
    `select r.answer = $2 and r.reason is not distinct from $3
       and coalesce((select json_agg(json_build_array(v.number, v.quantity) order by v.number)::text from volume_answer v where v.response_id = r.id), '[]')
         = coalesce((select json_agg(json_build_array(n, q::numeric(14, 2)) order by n)::text from unnest($4::int[], $5::text[]) as g (n, q)), '[]') as same
     from inquiry_response r where r.participation_id = $1 and r.superseded_at is null`,
    [participationId, answer, reason?.trim() || null, volumes.map((volume) => volume.number), volumes.map((volume) => volume.quantity ?? null)],
  );
  return row?.same === true;
}

async function replaceResponse(tx: Transaction, participationId: string, answer: Answer, volumes: readonly Volume[]): Promise<string> {
  await tx.manager.query('update inquiry_response set superseded_at = $2 where participation_id = $1 and superseded_at is null', [participationId, tx.now]);
  const id = newId();
  await tx.manager.insert(InquiryResponse, {
    id, participationId, answer: answer.answer, reason: answer.reason?.trim() || null, answeredAt: tx.now,
    answeredBy: tx.actor.kind === 'PERSON' ? tx.actor.name : tx.actor.kind === 'LINK' ? tx.actor.contactName : null, supersededAt: null,
  });
  if (volumes.length > 0) {
    await tx.manager.insert(VolumeAnswer, volumes.map(({ number, question, unit, quantity }) => ({ responseId: id, number, question, unit, quantity: quantity ?? null })));
  }
  return id;
}
