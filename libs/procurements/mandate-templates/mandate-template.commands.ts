import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { lockForEdit, saveEdit } from '../change-procurement.js';
import { MandateTemplate } from './mandate-template.entity.js';
import { cleanTemplate, templateFault } from './mandate-template.js';
import type { Procurement } from '../procurement.entity.js';
import { readInput } from '../read-input.js';
import type { InputReading } from '../reading-input.js';

export interface TemplateTerms {
  readonly text: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** The text of the mandates, one version after the other. What is issued carries its own copy. */
@Injectable()
export class MandateTemplateCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds the next version, which is issued from now on. Refuses unknown merge fields by name, and a text without the necessary ones. */
  async add(actor: Actor, procurementId: string, version: number, terms: TemplateTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: terms, theirs: standing });
      const read = readInput('', (reading) => readTemplate(terms, reading));
      const newest = await newestTemplate(tx, procurementId);
      const next = (newest?.version ?? 0) + 1;
      const createdBy = actor.kind === 'PERSON' ? actor.personId : null;
      await tx.manager.insert(MandateTemplate, { id: newId(), procurementId, version: next, ...read, createdAt: tx.now, createdBy });
      await saveEdit(tx, procurement, {}, { kind: 'MandateTemplateAdded', params: { version: next, sha256: sha256Hex(read.text) } });
      return procurementId;
    });
  }
}

const newestTemplate = (tx: Transaction, procurementId: string): Promise<MandateTemplate | null> =>
  tx.manager.findOne(MandateTemplate, { where: { procurementId }, order: { version: 'desc' } });

async function standing(tx: Transaction, { id }: Procurement): Promise<TemplateTerms | null> {
  const newest = await newestTemplate(tx, id);
  return newest && { text: newest.text, validFrom: newest.validFrom, validTo: newest.validTo };
}

function readTemplate(terms: TemplateTerms, reading: InputReading): Required<TemplateTerms> {
  const text = cleanTemplate(terms.text);
  const fault = templateFault(text);
  if (fault) reading.refuse('text', fault.text, fault.params);
  const validFrom = reading.optionalDate('validFrom', terms.validFrom);
  const validTo = reading.optionalDate('validTo', terms.validTo);
  if (validFrom !== null && validTo !== null && validTo < validFrom) reading.refuse('validTo', 'field.date.before', { earliest: validFrom });
  return { text, validFrom, validTo };
}
