import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';
import { UnitOfWork, type Transaction } from '#platform/database';
import { Refusal } from '#platform/request';
import { lockForEdit, saveEdit } from './change-procurement.js';
import { InquiryQuestion, Lot, type Procurement } from './procurement.entity.js';
import { readInput } from './read-input.js';
import type { InputReading } from './reading-input.js';

export interface QuestionTerms {
  readonly question: string;
  readonly unit: string;
  readonly lotNumber?: number | null;
}

const MOST_QUESTIONS = 50;
const LONGEST_QUESTION = 300;
const LONGEST_UNIT = 40;

/** What organisations are asked about their volumes. */
@Injectable()
export class InquiryQuestionCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Replaces the questions. Refuses with ACTION_NOT_AVAILABLE once somebody has answered: answers would be to other questions. */
  async set(actor: Actor, procurementId: string, version: number, questions: readonly QuestionTerms[]): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: questions, theirs: standing });
      if (await isAnswered(tx.manager, procurementId)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.questions_answered' });
      const lots = await tx.manager.findBy(Lot, { procurementId });
      const rows = readInput('', (reading) => readQuestions(questions, lots.map(({ number }) => number), reading));
      await tx.manager.delete(InquiryQuestion, { procurementId });
      if (rows.length > 0) await tx.manager.insert(InquiryQuestion, rows.map((row, index) => ({ procurementId, number: index + 1, ...row })));
      await saveEdit(tx, procurement, {}, { kind: 'InquiryQuestionsSet', params: { questions: rows.length } });
      return procurementId;
    });
  }
}

async function isAnswered(manager: EntityManager, procurementId: string): Promise<boolean> {
  const [row]: { answered: boolean }[] = await manager.query(
    `select exists (select 1 from inquiry_response a join participation t on t.id = a.participation_id
       where t.procurement_id = $1) as answered`,
    [procurementId],
  );
  return row?.answered ?? false;
}

async function standing(tx: Transaction, { id }: Procurement): Promise<QuestionTerms[]> {
  const rows = await tx.manager.find(InquiryQuestion, { where: { procurementId: id }, order: { number: 'asc' } });
  return rows.map(({ question, unit, lotNumber }) => ({ question, unit, lotNumber }));
}

function readQuestions(questions: readonly QuestionTerms[], lots: readonly number[], reading: InputReading) {
  if (questions.length > MOST_QUESTIONS) reading.refuse('questions', 'field.too_many', { limit: MOST_QUESTIONS });
  const read = questions.slice(0, MOST_QUESTIONS).map(({ question, unit, lotNumber }, index) => {
    const path = `questions.${index}`;
    if (lotNumber != null && !lots.includes(lotNumber)) reading.refuse(`${path}.lotNumber`, 'field.lot_unknown', { number: lotNumber });
    return {
      question: reading.line(`${path}.question`, question, LONGEST_QUESTION),
      unit: reading.line(`${path}.unit`, unit, LONGEST_UNIT),
      lotNumber: lotNumber ?? null,
    };
  });
  reading.unique('questions', read.map(({ question }) => question));
  return read;
}
