import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { readInput } from '#procurements';
import { contentOf, lockNumbers, lockRequirement, lotsOf, openDrafts, recordDraft, type LockedRequirement } from './load-requirement.js';
import { personOf } from './person-of.js';
import { refuseTaken, sectionFor } from './place-requirement.js';
import { keepRevision, saveRevision } from './requirement-change.js';
import type { RequirementContent } from './requirement.js';
import { Requirement } from './requirement.entity.js';
import { sortKeyOf } from './requirement-number.js';
import { LONGEST, readContent, readNumber, readRequiredRichText, type LotsByNumber, type RequirementEdit, type RequirementTerms } from './requirement-terms.js';
import { saveRestoration, saveWithdrawal } from './withdrawal.js';

/** Writing requirements: each edit is a revision, nothing vanishes. */
@Injectable()
export class RequirementCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds a requirement under a free number; its section is opened where it is new. */
  async addRequirement(actor: Actor, procurementId: string, terms: RequirementTerms): Promise<string> {
    const authorId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const drafts = await openDrafts(tx, actor, procurementId, 'KEEP_REQUIREMENTS');
      const { number, content } = readInput('input', (reading) => ({ number: readNumber(reading, 'number', terms.number), content: readContent(reading, terms, drafts.lots) }));
      await lockNumbers(tx, procurementId);
      await refuseTaken(tx, { procurementId, numbers: [number], except: [], path: 'input.number' });
      const sectionId = await sectionFor(tx, { procurementId, label: terms.section, number, path: 'input.section' });
      const id = await insertRequirement(tx, { procurementId, sectionId, number, content, authorId });
      recordDraft(tx, drafts.standing, {
        kind: 'RequirementAdded', subjectType: 'requirement', subjectId: id, params: { requirementId: id, version: 1, textSha256: sha256Hex(content.text) },
      });
      return id;
    });
  }

  /** Changes what is given and keeps the rest. Refuses with CONFLICT, both texts with it, an edit of an older version. */
  async reviseRequirement(actor: Actor, requirementId: string, version: number, edit: RequirementEdit): Promise<string> {
    const authorId = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const locked = await lockRequirement(tx, requirementId, 'KEEP_REQUIREMENTS');
      refuseWithdrawn(locked.requirement);
      refuseOutdated(locked.requirement, version, edit);
      const content = edited(locked, edit, await lotsOf(tx, locked.standing));
      await saveRevision(tx, locked, content, { authorId });
      return requirementId;
    });
  }

  /** Takes a requirement out of the specification. It is kept with its history, and found again among the withdrawn. */
  async withdrawRequirement(actor: Actor, requirementId: string, version: number, reason: string): Promise<string> {
    const withdrawnBy = personOf(actor);
    const withdrawReason = readInput('', (reading) => readRequiredRichText(reading, 'reason', reason, LONGEST.motivation));
    return this.work.run(actor, async (tx) => {
      const locked = await lockRequirement(tx, requirementId, 'KEEP_REQUIREMENTS');
      if (locked.requirement.withdrawnAt !== null) return requirementId;
      refuseOutdated(locked.requirement, version, {});
      await saveWithdrawal(tx, locked, { withdrawnBy, withdrawReason });
      return requirementId;
    });
  }

  /**
   * Takes a withdrawn requirement into the specification again, as it was and under its number. Refused with ALREADY_EXISTS where another
   * has the number by now; one that stands is left as it is.
   */
  async restoreRequirement(actor: Actor, requirementId: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const locked = await lockRequirement(tx, requirementId, 'KEEP_REQUIREMENTS');
      if (locked.requirement.withdrawnAt === null) return requirementId;
      refuseOutdated(locked.requirement, version, {});
      await saveRestoration(tx, locked, 'requirementId');
      return requirementId;
    });
  }
}

/** Inserts a requirement with its first revision. */
export async function insertRequirement(
  tx: Transaction, { procurementId, sectionId, number, content, authorId }: { procurementId: string; sectionId: string; number: string; content: RequirementContent; authorId: string },
): Promise<string> {
  const id = newId();
  await tx.manager.insert(Requirement, {
    id, procurementId, sectionId, number, sortKey: sortKeyOf(number), ...content, version: 1, numberIsFixed: false, createdAt: tx.now, changedAt: tx.now,
  });
  await keepRevision(tx, id, 1, content, { authorId });
  return id;
}

export function refuseWithdrawn({ withdrawnAt }: Pick<Requirement, 'withdrawnAt'>): void {
  if (withdrawnAt !== null) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'requirement.withdrawn' });
}

/** Somebody else has changed the requirement meanwhile: both texts go back, so that neither is lost. */
export function refuseOutdated(requirement: Requirement, version: number, yours: RequirementEdit, path = 'version'): void {
  if (version === requirement.version) return;
  if (!Number.isInteger(version) || version < 1 || version > requirement.version) throw invalidInput({ path, text: 'field.unknown' });
  const { heading, text, rationale, verification, kind, weight } = contentOf(requirement);
  throw new Refusal('CONFLICT', {
    text: 'requirement.conflict', details: { version: requirement.version, theirs: { heading, text, rationale, verification, kind, weight }, yours },
  });
}

function edited({ requirement }: LockedRequirement, edit: RequirementEdit, lots: LotsByNumber): RequirementContent {
  const standing = contentOf(requirement);
  const lotNumber = edit.lotNumber === undefined ? [...lots].find(([, id]) => id === standing.lotId)?.[0] : edit.lotNumber;
  const kind = edit.kind ?? standing.kind;
  // What gives no points any more has no weight any more, unless one is given all the same.
  const weight = edit.weight === undefined ? (kind === 'AWARD' ? standing.weight : null) : edit.weight;
  const kept = <Part extends 'rationale' | 'verification'>(part: Part): string | null | undefined => (edit[part] === undefined ? standing[part] : edit[part]);
  return readInput('', (reading) => readContent(reading, {
    kind, weight, heading: edit.heading ?? standing.heading, text: edit.text ?? standing.text, rationale: kept('rationale'), verification: kept('verification'), lotNumber: lotNumber ?? null,
  }, lots));
}
