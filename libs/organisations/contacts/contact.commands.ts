import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access';
import { REGISTER_CHAIN, type EventParams } from '#platform/audit';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, notFound, Refusal } from '#platform/request';
import { cleanContact, contactFaults, type ContactFacts } from './contact-person.js';
import { ContactPerson } from './contact-person.entity.js';
import { fieldProblem, lockOrganisation } from '../organisation-record.js';
import type { Organisation } from '../organisation.entity.js';

/** A contact as a form sends it. */
export interface ContactDraft {
  readonly name: string;
  readonly email: string;
  readonly title?: string | null;
  readonly primary: boolean;
}

/**
 * Keeping the contact persons of an organisation: host administrators everybody's, a participant its own. The organisation is locked
 * meanwhile, so that one contact at most is primary: a new primary one makes the one before an ordinary one; of those that
 * are left when the primary one goes, none takes its place by itself. Every method answers the id of the organisation.
 */
@Injectable()
export class ContactCommands {
  constructor(private readonly work: UnitOfWork) {}

  add(actor: Actor, organisationId: string, draft: ContactDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const organisation = await lockOrganisation(tx, actor, organisationId, 'EDIT_CONTACTS');
      const facts = factsFrom(draft);
      const others = await contactsOf(tx, organisation);
      refuseTaken(others, facts);
      const demoted = await demote(tx, others, facts);
      const id = newId();
      await tx.manager.insert(ContactPerson, { id, organisationId: organisation.id, ...facts, removedAt: null, createdAt: tx.now });
      record(tx, 'ContactAdded', organisation, id, demoted);
      return organisation.id;
    });
  }

  change(actor: Actor, contactId: string, draft: ContactDraft): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { organisation, contacts, contact } = await lockContact(tx, actor, contactId);
      const facts = factsFrom(draft);
      const changed = (['name', 'email', 'title', 'primary'] as const).filter((field) => facts[field] !== contact[field]);
      if (changed.length === 0) return organisation.id;
      const others = contacts.filter((other) => other.id !== contact.id);
      refuseTaken(others, facts);
      const demoted = await demote(tx, others, facts);
      await tx.manager.update(ContactPerson, { id: contact.id }, facts);
      record(tx, 'ContactChanged', organisation, contact.id, { fields: changed, ...demoted });
      return organisation.id;
    });
  }

  remove(actor: Actor, contactId: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { organisation, contact } = await lockContact(tx, actor, contactId);
      await tx.manager.update(ContactPerson, { id: contact.id }, { removedAt: tx.now, primary: false });
      record(tx, 'ContactRemoved', organisation, contact.id);
      return organisation.id;
    });
  }
}

const contactsOf = (tx: Transaction, { id }: Organisation): Promise<ContactPerson[]> =>
  tx.manager.findBy(ContactPerson, { organisationId: id, removedAt: IsNull() });

/** The contact with its organisation locked. A contact of an organisation that the actor does not see is none. */
async function lockContact(tx: Transaction, actor: Actor, contactId: string) {
  const found = isId(contactId) ? await tx.manager.findOneBy(ContactPerson, { id: contactId, removedAt: IsNull() }) : null;
  if (!found) throw notFound();
  const organisation = await lockOrganisation(tx, actor, found.organisationId, 'EDIT_CONTACTS');
  const contacts = await contactsOf(tx, organisation);
  const contact = contacts.find((other) => other.id === contactId.toLowerCase());
  if (!contact) throw notFound();
  return { organisation, contacts, contact };
}

function factsFrom(draft: ContactDraft): ContactFacts {
  const facts = cleanContact(draft);
  const faults = contactFaults(facts);
  if (faults.length > 0) throw invalidInput(...faults.map(({ field, problem }) => fieldProblem(field, problem)));
  return facts;
}

function refuseTaken(others: readonly ContactPerson[], { email }: ContactFacts): void {
  if (!others.some((other) => other.email.toLowerCase() === email)) return;
  const text = 'organisation.contact_already_exists';
  throw new Refusal('ALREADY_EXISTS', { text, fields: [{ path: 'input.email', text }] });
}

/** Makes the present primary contact an ordinary one where the new facts are of a primary one. */
async function demote(tx: Transaction, others: readonly ContactPerson[], { primary }: ContactFacts): Promise<{ demotedId?: string }> {
  const before = primary ? others.find((other) => other.primary) : undefined;
  if (!before) return {};
  await tx.manager.update(ContactPerson, { id: before.id }, { primary: false });
  return { demotedId: before.id };
}

const record = (tx: Transaction, kind: string, organisation: Organisation, contactId: string, params: EventParams = {}): void =>
  tx.record({ chainId: REGISTER_CHAIN, kind, subjectType: 'contactPerson', subjectId: contactId, organisationId: organisation.id, params });
