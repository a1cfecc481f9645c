import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { REGISTER_CHAIN, type EventParams } from '#platform/audit';
import { newId, SqlParams, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal, type Language } from '#platform/request';
import { administeredHosts, keepsPeople, visiblePeople } from './people.policy.js';
import { PersonAccount } from './person.entity.js';
import { readPerson, type PersonFacts } from './person.js';

export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly language?: Language;
}

/** Whoever clicks twice means one letter. */
const SAME_CLICK_MS = 60_000;

/** Accounts of people. */
@Injectable()
export class PersonCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Invites somebody by mail to an account of their own; answers the person's id. Somebody whom another host has invited is the same
   * account, and now known here too. An invitation that was not taken up is sent again. Refuses ALREADY_EXISTS for one who is known
   * here and has chosen a password.
   */
  invite(actor: Actor, draft: PersonDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (!keepsPeople(actor)) throw new Refusal('FORBIDDEN');
      const facts = factsFrom(draft);
      const known = await tx.manager.findOne(PersonAccount, { where: { email: facts.email }, lock: { mode: 'pessimistic_write' } });
      if (known) await this.inviteAgain(tx, actor, known);
      const id = known?.id ?? (await open(tx, facts, draft.language, tx.now));
      await makeKnown(tx, actor, id);
      if (!known) record(tx, 'PersonInvited', id);
      return id;
    });
  }

  private async inviteAgain(tx: Transaction, actor: Actor, person: PersonAccount): Promise<void> {
    const visible = await isVisible(tx, actor, person.id);
    if (visible && person.passwordHash !== null) {
      const text = 'people.already_exists';
      throw new Refusal('ALREADY_EXISTS', { text, fields: [{ path: 'input.email', text }] });
    }
    if (visible && person.invitedAt && tx.now.getTime() - person.invitedAt.getTime() < SAME_CLICK_MS) return;
    await tx.manager.update(PersonAccount, { id: person.id }, { invitedAt: tx.now });
    record(tx, 'PersonInvited', person.id);
  }

  /** Opens an account without a letter, or finds the one there is: for the installation's own hand (SYSTEM). */
  open(actor: Actor, draft: PersonDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      if (actor.kind !== 'SYSTEM') throw new Refusal('FORBIDDEN');
      const facts = factsFrom(draft);
      const known = await tx.manager.findOneBy(PersonAccount, { email: facts.email });
      if (known) return known.id;
      const id = await open(tx, facts, draft.language, null);
      record(tx, 'AccountOpened', id);
      return id;
    });
  }

  /** Sets a password by its hash: for those who have proved by other means that it is theirs to set. Ends the person's sessions. */
  setPassword(actor: Actor, personId: string, passwordHash: string): Promise<string> {
    return this.work.run(actor, (tx) => setPasswordHash(tx, personId, passwordHash));
  }

  /** Chooses the language the person is written to and answered in. */
  setLanguage(actor: Actor, language: Language): Promise<null> {
    return this.work.run(actor, async (tx) => {
      if (actor.kind !== 'PERSON') return null;
      const [changed]: [unknown[], number] = await tx.manager.query(
        'update person set language = $2 where id = $1 and language <> $2 returning id', [actor.personId, language],
      );
      if (changed.length > 0) record(tx, 'LanguageChosen', actor.personId, { language });
      return null;
    });
  }
}

/** Within a transaction: keeps the hash, ends every session that there was under the old one. */
export async function setPasswordHash(tx: Transaction, personId: string, passwordHash: string): Promise<string> {
  const { affected } = await tx.manager.update(PersonAccount, { id: personId }, { passwordHash });
  if (!affected) throw notFound();
  await tx.manager.query('delete from session where person_id = $1', [personId]);
  record(tx, 'PasswordSet', personId);
  return personId;
}

/** The hosts on whose behalf the actor works know the person from now on. */
export async function makeKnown(tx: Transaction, actor: Actor, personId: string): Promise<void> {
  await tx.manager.query(
    'insert into host_person (host_id, person_id) select host, $2 from unnest($1::uuid[]) host order by host on conflict do nothing', [administeredHosts(actor), personId],
  );
}

/**
 * Within a transaction: the account at the address, for somebody whom a host's procurement needs. A new one is opened under the name given and
 * invited by letter; one that there is keeps its own name. The host knows the person from now on. Refuses INVALID_INPUT at `input.name`
 * and `input.email`.
 */
export async function accountFor(tx: Transaction, hostId: string, draft: PersonDraft): Promise<string> {
  const facts = factsFrom(draft);
  const known = await tx.manager.findOne(PersonAccount, { where: { email: facts.email }, lock: { mode: 'pessimistic_write' } });
  const id = known?.id ?? (await open(tx, facts, draft.language, tx.now));
  await tx.manager.query('insert into host_person (host_id, person_id) values ($1, $2) on conflict do nothing', [hostId, id]);
  if (!known) record(tx, 'PersonInvited', id);
  return id;
}

export async function isVisible(tx: Transaction, actor: Actor, personId: string): Promise<boolean> {
  const params = new SqlParams();
  const where = `p.id = ${params.add(personId)}::uuid and ${visiblePeople(actor, params, 'p')}`;
  const rows: unknown[] = await tx.manager.query(`select 1 from person p where ${where}`, params.values);
  return rows.length > 0;
}

function factsFrom(draft: PersonDraft): PersonFacts {
  const { facts, faults } = readPerson(draft);
  if (faults.length > 0) throw invalidInput(...faults.map(({ field, text }) => ({ path: `input.${field}`, text })));
  return facts;
}

async function open(tx: Transaction, facts: PersonFacts, language: Language = 'sv', invitedAt: Date | null): Promise<string> {
  const id = newId();
  await tx.manager.insert(PersonAccount, {
    id, ...facts, passwordHash: null, language, active: true, invitedAt, lastSignedInAt: null, createdAt: tx.now,
  });
  return id;
}

const record = (tx: Transaction, kind: string, id: string, params: EventParams = {}): void =>
  tx.record({ chainId: REGISTER_CHAIN, kind, subjectType: 'person', subjectId: id, params });
