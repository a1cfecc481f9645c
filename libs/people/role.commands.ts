import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access';
import { REGISTER_CHAIN, type DomainEvent } from '#platform/audit';
import { Clock } from '#platform/clock';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { visibleOrganisations } from '#organisations';
import { visibleProcurements } from '#procurements';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { SqlParams } from '#platform/database';
import { mayGive } from './people.policy.js';
import { isVisible, makeKnown } from './person.commands.js';
import { PersonAccount } from './person.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';
import { grantFaults, isGrantable, scopeOf, type GrantableRole, type GrantDraft } from './role-assignment.js';

/** Who holds which role where. Host administrators give and take the roles of their own hosts. */
@Injectable()
export class RoleCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives a person a role; answers the person's id. Given again, it changes the last day, or nothing. Refuses INVALID_INPUT at the field,
   * NOT_FOUND for a person, organisation or procurement that the actor does not see, FORBIDDEN in another's host.
   */
  grant(actor: Actor, draft: GrantDraft & { readonly personId: string }): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const faults = grantFaults(draft, this.clock.today());
      if (faults.length > 0 || !isGrantable(draft.role)) throw invalidInput(...faults.map(({ field, text }) => ({ path: `input.${field}`, text })));
      const person = await lockPerson(tx, actor, draft.personId);
      const scope = await findScope(tx, actor, draft.role, draft);
      if (!mayGive(actor, draft.role, scope.hostId)) throw new Refusal('FORBIDDEN');
      const validUntil = draft.validUntil ?? null;
      const { organisationId, procurementId } = scope;
      const held = await tx.manager.findOneBy(RoleAssignment, {
        personId: person.id, role: draft.role, organisationId: organisationId ?? IsNull(), procurementId: procurementId ?? IsNull(), revokedAt: IsNull(),
      });
      await makeKnown(tx, actor, person.id);
      if (held?.validUntil === validUntil) return person.id;
      const id = held?.id ?? newId();
      if (held) await tx.manager.update(RoleAssignment, { id }, { validUntil });
      else await tx.manager.insert(RoleAssignment, { id, personId: person.id, role: draft.role, organisationId, procurementId, validUntil, grantedAt: tx.now, revokedAt: null });
      tx.record(eventOf(held ? 'RoleTermChanged' : 'RoleGranted', { id, personId: person.id, role: draft.role, organisationId, procurementId, validUntil }, scope.hostId));
      return person.id;
    });
  }

  /**
   * Takes a role from a person; answers the person's id. Whoever has no role left is signed out. Refuses ACTION_NOT_AVAILABLE for the
   * last administrator of a host: somebody must be able to give the role to another.
   */
  revoke(actor: Actor, roleAssignmentId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { assignment, hostId } = await lockAssignment(tx, actor, roleAssignmentId);
      if (assignment.role === 'HOST_ADMIN') await this.refuseLastAdministrator(tx, assignment);
      await tx.manager.update(RoleAssignment, { id: assignment.id }, { revokedAt: tx.now });
      await makeKnown(tx, actor, assignment.personId);
      await tx.manager.query(
        `delete from session s where s.person_id = $1 and not exists (select 1 from role_assignment r
           where r.person_id = s.person_id and r.revoked_at is null and (r.valid_until is null or r.valid_until >= $2::date))
         and not exists (select 1 from working_group_member m where m.person_id = s.person_id and m.state = 'CHOSEN')`,
        [assignment.personId, this.clock.today()],
      );
      tx.record(eventOf('RoleRevoked', assignment, hostId));
      return assignment.personId;
    });
  }

  /** Locks all administrators of the host: of two who revoke each other at once, the second finds only itself. */
  private async refuseLastAdministrator(tx: Transaction, { organisationId, id }: RoleAssignment): Promise<void> {
    const others: unknown[] = await tx.manager.query(
      `select r.id from role_assignment r join person p on p.id = r.person_id
       where r.role = 'HOST_ADMIN' and r.organisation_id = $1 and r.revoked_at is null and p.active and (r.valid_until is null or r.valid_until >= $2::date)
       order by r.id for update of r`,
      [organisationId, this.clock.today()],
    );
    if (!others.some((other) => (other as { id: string }).id !== id)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'people.last_administrator' });
  }
}

type Assignment = Pick<RoleAssignment, 'id' | 'personId' | 'role' | 'organisationId' | 'procurementId' | 'validUntil'>;

/** A host's roles stand in its own chain; those of participants in that of the shared register. */
function eventOf(kind: string, assignment: Assignment, hostId: string | null): DomainEvent {
  const { id, personId, role, organisationId, procurementId, validUntil } = assignment;
  return {
    chainId: hostId ?? REGISTER_CHAIN, kind, subjectType: 'roleAssignment', subjectId: id,
    ...(organisationId !== null && { organisationId }), ...(procurementId !== null && { procurementId }),
    params: { personId, role, ...(validUntil !== null && { validUntil }) },
  };
}

async function lockPerson(tx: Transaction, actor: Actor, personId: string): Promise<PersonAccount> {
  if (!isId(personId) || !(await isVisible(tx, actor, personId))) throw notFound();
  const person = await tx.manager.findOne(PersonAccount, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  if (!person?.active) throw notFound();
  return person;
}

interface Scope {
  readonly organisationId: string | null;
  readonly procurementId: string | null;
  readonly hostId: string | null;
}

/** The scope that the actor names, with the host that the role belongs to. */
async function findScope(tx: Transaction, actor: Actor, role: GrantableRole, draft: GrantDraft): Promise<Scope> {
  if (scopeOf(role) === 'PROCUREMENT') {
    const procurementId = draft.procurementId ?? '';
    const [found] = await visible(tx, procurementId, (params) => `select x.host_id as id from procurement x where x.id = ${params.add(procurementId)}::uuid and ${visibleProcurements(actor, params, 'x')}`);
    if (!found) throw notFound();
    return { organisationId: null, procurementId, hostId: found.id };
  }
  const organisationId = draft.organisationId ?? '';
  const [found] = await visible(tx, organisationId, (params) => `select x.id from organisation x where x.id = ${params.add(organisationId)}::uuid and x.active and ${visibleOrganisations(actor, params, 'x')}`);
  if (!found) throw notFound();
  return { organisationId, procurementId: null, hostId: scopeOf(role) === 'HOST' ? organisationId : null };
}

async function visible(tx: Transaction, id: string, statement: (params: SqlParams) => string): Promise<{ id: string }[]> {
  if (!isId(id)) return [];
  const params = new SqlParams();
  const sql = statement(params);
  return tx.manager.query(sql, params.values);
}

/** The role that is still held, locked, with its host. One that the actor does not give is not found, where its person is not seen. */
async function lockAssignment(tx: Transaction, actor: Actor, id: string): Promise<{ assignment: RoleAssignment; hostId: string | null }> {
  const found = isId(id) ? await tx.manager.findOneBy(RoleAssignment, { id, revokedAt: IsNull() }) : null;
  if (!found || !(await isVisible(tx, actor, found.personId))) throw notFound();
  const rows: { hostId: string }[] = found.procurementId === null ? [] : await tx.manager.query('select host_id as "hostId" from procurement where id = $1', [found.procurementId]);
  const hostId = scopeOf(found.role) === 'HOST' ? found.organisationId : (rows[0]?.hostId ?? null);
  // Other hosts' roles of a person whom both know do not exist here.
  if (!mayGive(actor, found.role, hostId)) throw notFound();
  await lockPerson(tx, actor, found.personId);
  const assignment = await tx.manager.findOne(RoleAssignment, { where: { id: found.id, revokedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (!assignment) throw notFound();
  return { assignment, hostId };
}
