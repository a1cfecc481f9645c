import { Injectable } from '@nestjs/common';
import { formatOrganisationNumber } from '#kernel';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { notFound, Refusal } from '#platform/request';
import { lockNumbers, openDrafts, recordDraft, type OpenDrafts } from '../requirement/load-requirement.js';
import { personOf } from '../requirement/person-of.js';
import { sortKeyOf } from '../requirement/requirement-number.js';
import { canonicalBaseline, hashOfBaseline, isSameState, type BaselineDocument, type FrozenRequirement } from './baseline.js';
import { Baseline } from './baseline.entity.js';
import { presentState } from './present-state.js';

/** Freezing the requirements under a number and a hash. */
@Injectable()
export class BaselineCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Freezes all requirements as they stand; from then on their numbers stay. Where nothing has changed since the latest baseline that one is
   * the answer. Refused for one with a declared conflict about a lot, who does not see all that would be frozen.
   */
  async setBaseline(actor: Actor, procurementId: string): Promise<string> {
    const setBy = personOf(actor);
    return this.work.run(actor, async (tx) => {
      const drafts = await openDrafts(tx, actor, procurementId, 'SET_BASELINE');
      if (drafts.standing.closedLotIds.length > 0) throw new Refusal('FORBIDDEN', { text: 'baseline.conflicted' });
      await lockNumbers(tx, procurementId);
      const requirements = await presentState(tx.manager, procurementId, 'hold');
      if (requirements.length === 0) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'baseline.nothing_to_freeze' });
      const latest = await latestOf(tx, procurementId);
      if (latest && isSameState((JSON.parse(latest.canonical) as BaselineDocument).requirements, requirements)) return latest.id;
      return freeze(tx, drafts, { number: (latest?.number ?? 0) + 1, requirements, setBy });
    });
  }
}

async function freeze(tx: Transaction, { procurementId, standing }: OpenDrafts, of: { number: number; requirements: readonly FrozenRequirement[]; setBy: string }): Promise<string> {
  const { number, requirements, setBy } = of;
  const document = await documentOf(tx, procurementId, number, requirements);
  const id = newId();
  await tx.manager.insert(Baseline, {
    id, procurementId, number, setAt: tx.now, setBy, sha256: Buffer.from(hashOfBaseline(document), 'hex'), canonical: canonicalBaseline(document),
  });
  await tx.manager.query(
    `insert into baseline_requirement (baseline_id, procurement_id, requirement_id, number, sort_key, version)
     select $1, $2, r.id, r.number, r.sort_key, r.version from unnest($3::uuid[], $4::text[], $5::text[], $6::int[]) as r (id, number, sort_key, version)`,
    [id, procurementId, requirements.map((one) => one.requirementId), requirements.map((one) => one.number), requirements.map((one) => sortKeyOf(one.number)), requirements.map((one) => one.version)],
  );
  await tx.manager.query('update requirement set number_is_fixed = true where id = any($1::uuid[]) and not number_is_fixed', [requirements.map((one) => one.requirementId)]);
  recordDraft(tx, standing, {
    kind: 'BaselineSet', subjectType: 'baseline', subjectId: id, params: { baselineId: id, number, requirements: requirements.length, sha256: hashOfBaseline(document) },
  });
  return id;
}

async function latestOf(tx: Transaction, procurementId: string): Promise<Baseline | null> {
  const [latest] = await tx.manager.find(Baseline, { where: { procurementId }, order: { number: 'desc' }, take: 1 });
  return latest ?? null;
}

async function documentOf(tx: Transaction, procurementId: string, number: number, requirements: readonly FrozenRequirement[]): Promise<BaselineDocument> {
  const [head]: { caseNumber: string; title: string; hostName: string; hostNumber: string }[] = await tx.manager.query(
    `select p.case_number as "caseNumber", p.title, h.name as "hostName", h.organisation_number as "hostNumber" from procurement p join organisation h on h.id = p.host_id where p.id = $1`,
    [procurementId],
  );
  if (!head) throw notFound();
  return {
    format: 'samkop.requirements/1', caseNumber: head.caseNumber, title: head.title, host: { name: head.hostName, organisationNumber: formatOrganisationNumber(head.hostNumber) },
    number, setAt: tx.now.toISOString(), requirements,
  };
}
