import { Injectable } from '@nestjs/common';
import { cleanLine, dateInStockholm, hasControlCharacterInLines, parseEmailAddress } from '#kernel';
import { contactNameProblem } from '#organisations';
import type { Actor } from '#platform/access';
import { newId, UnitOfWork, type Transaction } from '#platform/database';
import { Files } from '#platform/files';
import { invalidInput, Refusal, type FieldProblem } from '#platform/request';
import { lockMandate, type LockedMandate } from '../mandate/load-mandate.js';
import { MandateChange, refuseUnlessAccepted } from '../mandate/mandate-change.js';
import { declineMandate, referMandate, submitMandate, type SigningFacts } from '../mandate/mandate.js';
import { MandateSigning } from './mandate-signing.entity.js';
import { cleanReason } from '../mandate/reason.js';
import { cleanSigning, signingProblems, type SigningInput } from './signing-input.js';

const LONGEST_NOTE = 2_000;

/** What comes from the organisation: a signed mandate, a no, or another person to ask; and paper that the host registers. */
@Injectable()
export class MandateSubmitCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: MandateChange,
    private readonly files: Files,
  ) {}

  /** Hands in a signed mandate with its evidence. Once the parties are locked it is received as late, its state unchanged. */
  submitMandate(actor: Actor, mandateId: string, version: number, input: SigningInput): Promise<string> {
    return this.receive(actor, mandateId, version, input, 'SUBMIT');
  }

  /** Registers a mandate that came on paper or by mail. Who registers it cannot review it. */
  registerPaperMandate(actor: Actor, mandateId: string, version: number, input: SigningInput): Promise<string> {
    return this.receive(actor, mandateId, version, input, 'REGISTER_PAPER');
  }

  async declineMandate(actor: Actor, mandateId: string, version: number, reason: string): Promise<string> {
    const text = cleanReason(reason);
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'DECLINE', version);
      const decision = declineMandate(mandate.facts);
      const remark = await this.change.remark(tx, mandateId, 'DECLINE', text);
      await this.change.save(tx, mandate, decision, { declineReason: text }, remark);
      return mandateId;
    });
  }

  /**
   * “I am not the right person”: keeps whom they name. Where the address is of the same domain as a contact's own, the person becomes a
   * contact and gets a link at once; else the host decides, since a link must not be sent on to just any address. The same address once
   * more, while the mandate waits, changes nothing.
   */
  async referMandate(actor: Actor, mandateId: string, referral: { name: string; email: string; note?: string }): Promise<string> {
    const { name, email, note } = checkReferral(referral);
    return this.work.run(actor, async (tx) => {
      const { scope, facts } = await lockMandate(tx, mandateId, 'REFER');
      refuseUnlessAccepted(referMandate(facts));
      if (await isNamedAlready(tx, mandateId, email)) return mandateId;
      const contactId = await addContactOfSameDomain(tx, scope.organisationId, name, email);
      const referralId = newId();
      await tx.manager.query('insert into referral (id, participation_id, name, email, note, at, handled_at) values ($1, $2, $3, $4, $5, $6, $7)', [
        referralId, scope.participationId, name, email, note, tx.now, contactId === undefined ? null : tx.now,
      ]);
      tx.record({
        chainId: scope.hostId, kind: 'WrongPersonReported', subjectType: 'participation', subjectId: scope.participationId,
        procurementId: scope.id, organisationId: scope.organisationId,
        params: { referralId, ...(contactId === undefined ? {} : { contactId, purpose: 'MANDATE' }) },
      });
      return mandateId;
    });
  }

  private async receive(actor: Actor, mandateId: string, version: number, raw: SigningInput, act: 'SUBMIT' | 'REGISTER_PAPER'): Promise<string> {
    const input = cleanSigning(raw);
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, act, version);
      refuseProblems(input, act, tx.now);
      const facts = signingFactsOf(tx.actor, input, act);
      const decision = submitMandate(mandate.facts, facts, mandate.situation);
      const isLate = decision.accepted && decision.events.includes('MandateReceivedLate');
      if (!decision.accepted) return this.change.save(tx, mandate, decision, {}).then(() => mandateId);
      const signing = await this.keepSigning(tx, mandate, input, act, isLate);
      const changes = isLate ? { lateAt: tx.now } : { signingId: signing.id, submittedAt: tx.now, lateAt: null };
      await this.change.save(tx, mandate, decision, changes, { signingId: signing.id, registrationNumber: signing.registrationNumber });
      return mandateId;
    });
  }

  private async keepSigning(tx: Transaction, { facts, scope }: LockedMandate, input: SigningInput, act: 'SUBMIT' | 'REGISTER_PAPER', late: boolean): Promise<MandateSigning> {
    const { evidenceFileIds, ...statement } = input;
    const byPerson = tx.actor.kind === 'PERSON' ? tx.actor.personId : null;
    const signing: MandateSigning = {
      id: newId(), mandateId: facts.id, ...statement, late, submittedAt: tx.now,
      signatureStatus: input.method === 'ELECTRONIC' ? 'UNKNOWN' : 'NOT_APPLICABLE',
      submittedByPersonId: act === 'SUBMIT' ? byPerson : null,
      submittedByContactId: tx.actor.kind === 'LINK' ? tx.actor.contactId : null,
      registeredBy: act === 'REGISTER_PAPER' ? byPerson : null,
      handedInBy: nameOf(tx.actor),
      registrationNumber: await nextRegistrationNumber(tx, scope.hostId),
    };
    await tx.manager.insert(MandateSigning, signing);
    for (const [index, fileId] of evidenceFileIds.entries()) {
      await this.files.take(tx.manager, tx.actor, fileId, { purpose: 'EVIDENCE', field: `input.evidenceFileIds.${index}`, procurementId: scope.id, organisationId: scope.organisationId });
      await tx.manager.query('insert into signing_evidence (signing_id, file_id, number) values ($1, $2, $3)', [signing.id, fileId, index + 1]);
    }
    return signing;
  }
}

function refuseProblems(input: SigningInput, act: 'SUBMIT' | 'REGISTER_PAPER', now: Date): void {
  // Paper is what the host registers: whoever hands in by the portal has scanned it.
  const notTheirs = act === 'SUBMIT' && input.method === 'PAPER_REGISTERED' ? [{ path: 'input.method', text: 'field.choice' }] : [];
  const problems = [...signingProblems(input, now), ...notTheirs];
  if (problems.length === 0) return;
  const aboutSignatory = problems.some(({ path, text }) => text === 'field.required' && path !== 'input.signedOn');
  throw new Refusal(aboutSignatory ? 'SIGNATORY_MISSING' : 'INVALID_INPUT', { fields: problems });
}

function signingFactsOf(actor: Actor, input: SigningInput, act: 'SUBMIT' | 'REGISTER_PAPER'): SigningFacts {
  const self = { name: nameOf(actor), ...(actor.kind === 'PERSON' ? { personId: actor.personId } : {}) };
  return {
    signatory: { name: input.signatoryName },
    evidenceCount: input.evidenceFileIds.length,
    ...(act === 'SUBMIT' ? { submitter: self } : { registrar: self }),
  };
}

/** Mandates are handed in by people, with an account or by a personal link. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'PERSON') return actor.name;
  if (actor.kind === 'LINK') return actor.contactName;
  throw new Refusal('FORBIDDEN');
}

/** The host's own series of incoming documents, `2024-00037`: a number is given once, gaps come only of what was rolled back. */
async function nextRegistrationNumber(tx: Transaction, hostId: string): Promise<string> {
  const year = Number(dateInStockholm(tx.now).slice(0, 4));
  const [series]: { number: number }[] = await tx.manager.query(
    `insert into registration_series as s (host_id, year, next_number) values ($1, $2, 2)
     on conflict (host_id, year) do update set next_number = s.next_number + 1 returning next_number - 1 as number`,
    [hostId, year],
  );
  return `${year}-${String(series?.number).padStart(5, '0')}`;
}

/** The name may become that of a contact, who is written to: it is held to what a contact's is. */
function checkReferral(referral: { name: string; email: string; note?: string }): { name: string; email: string; note: string | null } {
  const name = cleanLine(referral.name);
  const email = parseEmailAddress(referral.email);
  const note = referral.note?.trim() ?? '';
  const nameProblem = contactNameProblem(name);
  const problems: FieldProblem[] = [
    ...(nameProblem ? [{ path: 'name', text: `organisation.problem.${nameProblem}` }] : []),
    ...(email.ok ? [] : [{ path: 'email', text: 'field.email' }]),
    ...(note.length > LONGEST_NOTE ? [{ path: 'note', text: 'field.too_long', params: { limit: LONGEST_NOTE, actual: note.length } }] : []),
    ...(hasControlCharacterInLines(note) ? [{ path: 'note', text: 'field.control_character' }] : []),
  ];
  if (!email.ok || problems.length > 0) throw invalidInput(...problems);
  return { name, email: email.value, note: note || null };
}

async function isNamedAlready(tx: Transaction, mandateId: string, email: string): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    'select 1 from referral r join mandate m on m.participation_id = r.participation_id where m.id = $1 and r.at >= m.issued_at and lower(r.email) = lower($2)',
    [mandateId, email],
  );
  return rows.length > 0;
}

async function addContactOfSameDomain(tx: Transaction, organisationId: string, name: string, email: string): Promise<string | undefined> {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const contacts: { id: string; email: string }[] = await tx.manager.query(
    'select id, lower(email) as email from contact_person where organisation_id = $1 and removed_at is null',
    [organisationId],
  );
  const known = contacts.find((contact) => contact.email === email);
  if (known) return known.id;
  if (!contacts.some((contact) => contact.email.endsWith(`@${domain}`))) return undefined;
  const id = newId();
  await tx.manager.query(
    'insert into contact_person (id, organisation_id, name, email, is_primary, created_at) values ($1, $2, $3, $4, false, $5)',
    [id, organisationId, name, email, tx.now],
  );
  return id;
}
