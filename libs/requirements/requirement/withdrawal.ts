import { sha256Hex } from '#kernel';
import type { Transaction } from '#platform/database';
import { lockNumbers, recordDraft, type LockedRequirement } from './load-requirement.js';
import { refuseTaken, sectionFor } from './place-requirement.js';
import { Requirement, RequirementSection } from './requirement.entity.js';
import { isUnder, parentOf } from './requirement-number.js';

/** Takes the requirement out of the specification, with the one event of it. */
export async function saveWithdrawal(tx: Transaction, { requirement: { id }, standing }: LockedRequirement, why: { readonly withdrawnBy: string; readonly withdrawReason: string }): Promise<void> {
  await tx.manager.update(Requirement, { id }, { withdrawnAt: tx.now, ...why });
  recordDraft(tx, standing, { kind: 'RequirementWithdrawn', subjectType: 'requirement', subjectId: id, params: { requirementId: id, reasonSha256: sha256Hex(why.withdrawReason) } });
}

/** Takes a withdrawn requirement in again, with the one event of it. Refused with ALREADY_EXISTS, at the path, where another has its number by now. */
export async function saveRestoration(tx: Transaction, { requirement, standing }: LockedRequirement, path: string): Promise<void> {
  const { id, procurementId, number, version } = requirement;
  await lockNumbers(tx, procurementId);
  await refuseTaken(tx, { procurementId, numbers: [number], except: [id], path });
  const sectionId = await sectionOfRestored(tx, requirement, path);
  await tx.manager.update(Requirement, { id }, { withdrawnAt: null, withdrawnBy: null, withdrawReason: null, sectionId });
  recordDraft(tx, standing, { kind: 'RequirementRestored', subjectType: 'requirement', subjectId: id, params: { requirementId: id, version } });
}

/** Its section may have another number by now: then the requirement comes into the one that stands above its own number. */
async function sectionOfRestored(tx: Transaction, { procurementId, sectionId, number }: Requirement, path: string): Promise<string> {
  const { number: above } = await tx.manager.findOneByOrFail(RequirementSection, { id: sectionId });
  return isUnder(number, above) ? sectionId : sectionFor(tx, { procurementId, label: parentOf(number), number, path });
}
