import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { REGISTER_CHAIN, type EventParams } from '#platform/audit';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal } from '#platform/request';
import { conflict, factsFrom, factsNow, lockOrganisation, replaceOwners, type OrganisationDraft } from './organisation-record.js';
import { Organisation } from './organisation.entity.js';
import { keepsRegister } from './organisation.policy.js';
import { changedFields, type OrganisationFacts } from './organisation.js';
import { searchKey } from './search-key.js';

/** Keeping the shared register. Every method answers the id of the organisation. */
@Injectable()
export class OrganisationCommands {
  constructor(private readonly work: UnitOfWork) {}

  /** Refuses INVALID_INPUT at the field, and ALREADY_EXISTS for a number that is in the register. */
  create(actor: Actor, draft: OrganisationDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (!keepsRegister(actor)) throw new Refusal('FORBIDDEN');
      const facts = factsFrom(draft);
      await refuseTaken(tx, facts);
      const id = newId();
      await tx.manager.insert(Organisation, {
        id, ...columnsOf(facts), active: true, successorId: null, version: 1, createdAt: tx.now, changedAt: tx.now,
      });
      if (facts.owners) await replaceOwners(tx, id, facts.owners);
      record(tx, 'OrganisationCreated', id);
      return id;
    });
  }

  /** Refuses a stale version with CONFLICT and both texts. A change that changes nothing leaves no trace. */
  change(actor: Actor, id: string, version: number, draft: OrganisationDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const organisation = await lockOrganisation(tx, actor, id, 'EDIT');
      const facts = factsFrom(draft);
      const before = await factsNow(tx, organisation);
      if (organisation.version !== version) throw conflict(organisation.version, before, facts);
      const changed = changedFields(before, facts);
      if (changed.length === 0) return id;
      if (changed.includes('organisationNumber')) await refuseTaken(tx, facts);
      await this.save(tx, organisation, columnsOf(facts));
      if (facts.owners && changed.includes('owners')) await replaceOwners(tx, id, facts.owners);
      record(tx, 'OrganisationChanged', id, { fields: changed });
      return id;
    });
  }

  /**
   * Takes an organisation out of use; what has been done with it stays. `successorId` says who took over a merged one: it must be
   * another, in use. Those in use have no successor, so no chain of successors comes back to where it began.
   */
  deactivate(actor: Actor, id: string, version: number, successorId?: string | null): Promise<string> {
    return this.work.run(actor, async (tx) => {
      await lockBoth(tx, id, successorId);
      const organisation = await lockOrganisation(tx, actor, id, 'DEACTIVATE');
      await refuseStale(tx, organisation, version);
      if (successorId) await refuseAsSuccessor(tx, id, successorId);
      await this.save(tx, organisation, { active: false, successorId: successorId ?? null });
      record(tx, 'OrganisationDeactivated', id, successorId ? { successorId } : {});
      return id;
    });
  }

  /** Takes a deactivated organisation into use again; it then has no successor. */
  activate(actor: Actor, id: string, version: number): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const organisation = await lockOrganisation(tx, actor, id, 'ACTIVATE');
      await refuseStale(tx, organisation, version);
      await this.save(tx, organisation, { active: true, successorId: null });
      record(tx, 'OrganisationActivated', id);
      return id;
    });
  }

  private async save(tx: Transaction, { id, version }: Organisation, changes: Partial<Organisation>): Promise<void> {
    await tx.manager.update(Organisation, { id }, { ...changes, version: version + 1, changedAt: tx.now });
  }
}

const record = (tx: Transaction, kind: string, id: string, params: EventParams = {}): void =>
  tx.record({ chainId: REGISTER_CHAIN, kind, subjectType: 'organisation', subjectId: id, organisationId: id, params });

function columnsOf({ owners: _, ...columns }: OrganisationFacts): Omit<OrganisationFacts, 'owners'> & { searchKey: string } {
  return { ...columns, searchKey: searchKey(columns.name, columns.organisationNumber) };
}

async function refuseTaken(tx: Transaction, { organisationNumber }: OrganisationFacts): Promise<void> {
  const taken = await tx.manager.existsBy(Organisation, { organisationNumber });
  if (!taken) return;
  const text = 'organisation.already_exists';
  throw new Refusal('ALREADY_EXISTS', { text, fields: [{ path: 'input.organisationNumber', text }] });
}

async function refuseStale(tx: Transaction, organisation: Organisation, version: number): Promise<void> {
  if (organisation.version === version) return;
  const now = await factsNow(tx, organisation);
  throw conflict(organisation.version, now, now);
}

/** Two that are merged into each other at once must wait for one another: both rows are locked, in the order of their ids. */
async function lockBoth(tx: Transaction, ...ids: (string | null | undefined)[]): Promise<void> {
  const known = ids.filter((id) => typeof id === 'string' && isId(id));
  await tx.manager.query('select id from organisation where id = any($1::uuid[]) order by id for update', [known]);
}

async function refuseAsSuccessor(tx: Transaction, id: string, successorId: string): Promise<void> {
  const refuse = (problem: string) => invalidInput({ path: 'successorId', text: `organisation.problem.${problem}` });
  if (successorId.toLowerCase() === id.toLowerCase()) throw refuse('successor_is_itself');
  const successor = isId(successorId) ? await tx.manager.findOneBy(Organisation, { id: successorId }) : null;
  if (!successor) throw refuse('unknown_successor');
  if (!successor.active) throw refuse('successor_inactive');
}
