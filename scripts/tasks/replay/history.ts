import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { addDays } from '#kernel';
import { ACCOUNTS, DEMO_PASSWORD, type AccountEmail } from '../demo/accounts.js';
import { evidencePdf } from '../demo/evidence.js';
import { at, momentsOf, type Moment } from '../demo/moments.js';
import { ORGANISATIONS_FILE, type Answered, type Reference } from '../demo/reference.js';
import * as operation from './operations.js';
import { Obstacle, Visitor } from './portal.js';

const HOST_NUMBER = '232190-0066';
/** The mandates are wanted back after three days: the clock of the installation is its own. */
const DAYS_TO_ANSWER = 3;

interface Known { readonly id: string; readonly email: string }
interface Standing { readonly id: string; version: number }
interface Decided { readonly decided: { readonly version: number } }

/** Plays the history of the reference into an installation, as its people would: the host by its accounts, each officer by the link that came by mail. */
export class History {
  private organisations: ReadonlyMap<string, Known> = new Map();
  private mandates: ReadonlyMap<string, Standing> = new Map();
  private readonly officers = new Map<string, { visitor: Visitor; participationId: string }>();
  private readonly buyer: Visitor;
  private procurementId = '';
  private version = 0;

  constructor(
    private readonly url: string,
    private readonly admin: Visitor,
    private readonly reference: Reference,
    private readonly today: string,
    private readonly say: (sentence: string) => void,
    /** What else happens once the organisations have been asked. */
    private readonly asked: (procurementId: string, organisation: (number: string) => string) => Promise<void>,
  ) {
    this.buyer = new Visitor(url);
  }

  /** Answers the procurement's id. */
  async play(): Promise<string> {
    await this.refuseUnlessEmpty();
    await this.importRegister();
    await this.prepare();
    await this.grantRoles();
    const moments = momentsOf(this.reference, this.today);
    const before = moments.filter((moment) => moment.at < at(this.reference.days.mandatesSent, 9));
    await this.invite();
    await this.asked(this.procurementId, (number) => this.organisation(number).id);
    await this.playAll(before, 'answers to the inquiry');
    await this.issue();
    await this.playAll(moments.slice(before.length), 'mandates and reviews');
    return this.procurementId;
  }

  private async refuseUnlessEmpty(): Promise<void> {
    const { procurements } = await this.admin.ask<{ procurements: { nodes: { caseNumber: string }[] } }>(operation.FIND_HOST);
    const taken = procurements.nodes.some(({ caseNumber }) => caseNumber === this.reference.procurement.caseNumber);
    if (taken) throw new Obstacle(`The installation at ${this.url} has ${this.reference.procurement.caseNumber} already. Start an empty one: npm run up -- --empty with another DATA_DIR.`);
  }

  private async importRegister(): Promise<void> {
    const file = await this.admin.upload(readFileSync(ORGANISATIONS_FILE), 'organisations.csv', 'text/csv');
    interface Report { importOrganisations: { created: number; updated: number; unchanged: number; errors: { row: number; column: string; message: string }[] } }
    const tried = (await this.admin.ask<Report>(operation.IMPORT, { file, dry: true })).importOrganisations;
    const [error] = tried.errors;
    if (error) throw new Obstacle(`Row ${error.row}, ${error.column} of organisations.csv is refused: ${error.message}`);
    const { created, updated, unchanged } = (await this.admin.ask<Report>(operation.IMPORT, { file, dry: false })).importOrganisations;
    this.say(`Organisations imported: ${created} new, ${updated} changed, ${unchanged} as they were.`);
    const { organisations } = await this.admin.ask<{ organisations: { nodes: { id: string; organisationNumber: string; primaryContact: { email: string } | null }[] } }>(operation.FIND_HOST);
    this.organisations = new Map(organisations.nodes.map(({ id, organisationNumber, primaryContact }) => [organisationNumber, { id, email: primaryContact?.email ?? '' }]));
  }

  private async prepare(): Promise<void> {
    const { procurement, entitledBefore, days } = this.reference;
    const input = {
      caseNumber: procurement.caseNumber, title: procurement.title, hostId: this.organisation(HOST_NUMBER).id, supportId: this.organisation(procurement.support.organisationNumber).id,
      awardModel: procurement.awardModel, lots: procurement.lots.map(({ title }) => title), cpvCodes: procurement.cpvCodes,
      ceilingAmount: procurement.ceiling.amount, estimatedYearlyAmount: procurement.estimatedYearlyValue.amount, periodFrom: procurement.periodFrom, periodTo: procurement.periodTo,
    };
    const { createProcurement } = await this.admin.ask<{ createProcurement: { id: string; version: number } }>(operation.CREATE, { input });
    this.procurementId = createProcurement.id;
    this.version = createProcurement.version;
    await this.change(operation.SET_MILESTONES, { milestones: procurement.milestones });
    await this.change(operation.SET_QUESTIONS, { questions: procurement.inquiryQuestions.map(({ question, unit, lot }) => ({ question, unit, lotNumber: lot })) });
    await this.change(operation.SET_REPLACED, { input: { title: 'Telekommunikationstjänster, gällande ramavtal', periodTo: addDays(procurement.periodFrom, -1), organisationNumbers: entitledBefore } });
    const { text, validFrom, validTo } = procurement.mandateTemplate;
    await this.change(operation.ADD_TEMPLATE, { text, from: validFrom, to: validTo });
    this.say(`${procurement.caseNumber} made, with milestones from ${days.prepared}, ${procurement.inquiryQuestions.length} questions, the agreement it replaces and the text of the mandate.`);
  }

  private async grantRoles(): Promise<void> {
    const { people } = await this.admin.ask<{ people: { nodes: { id: string; email: string }[] } }>(operation.FIND_PEOPLE);
    const grant = async (email: AccountEmail, scope: Record<string, string>): Promise<void> => {
      const personId = people.nodes.find((person) => person.email === email)?.id;
      if (!personId) throw new Obstacle(`There is no account ${email}. The replay needs the demo accounts: start with npm run up -- --empty.`);
      await this.admin.ask(operation.GRANT, { input: { personId, ...scope } });
    };
    const procurementId = this.procurementId;
    await grant('upphandlare@region.example', { role: 'PROCUREMENT_OFFICER', procurementId });
    await grant('stod@umea.example', { role: 'PROCUREMENT_SUPPORT', procurementId, validUntil: addDays(this.today, 365) });
    await grant('revisor@region.example', { role: 'AUDITOR', organisationId: this.organisation(HOST_NUMBER).id });
    for (const [email, number] of [['deltagare@kalix.example', '212090-0895'], ['deltagare@lulea.example', '212090-1240']] as const) {
      const organisationId = this.organisation(number).id;
      for (const role of ['PARTICIPANT', 'SIGNATORY']) await grant(email, { role, organisationId });
    }
    // The officer had nothing to sign in to before.
    await this.buyer.signIn('upphandlare@region.example', DEMO_PASSWORD);
    this.say(`Roles given to ${ACCOUNTS.length - 2} people.`);
  }

  private async invite(): Promise<void> {
    await this.change(operation.ENTER_PHASE, { phase: 'INQUIRY' });
    const asked = this.reference.answers.map(({ organisationNumber }) => this.organisation(organisationNumber).id);
    const { inviteOrganisations } = await this.admin.ask<{ inviteOrganisations: { id: string }[] }>(operation.INVITE, { p: this.procurementId, organisations: asked, by: addDays(this.today, DAYS_TO_ANSWER) });
    this.say(`${inviteOrganisations.length} organisations asked. Their letters are on the way.`);
  }

  private async issue(): Promise<void> {
    await this.change(operation.ENTER_PHASE, { phase: 'MANDATES' });
    const organisations = this.reference.answers.filter(({ mandateIssued }) => mandateIssued).map(({ organisationNumber }) => this.organisation(organisationNumber).id);
    interface Report { issueMandates: { issued: { id: string }[]; refused: { message: string; organisation: { name: string } }[] } }
    const { issueMandates } = await this.admin.ask<Report>(operation.ISSUE, { p: this.procurementId, organisations, by: addDays(this.today, DAYS_TO_ANSWER) });
    const [refused] = issueMandates.refused;
    if (refused) throw new Obstacle(`No mandate for ${refused.organisation.name}: ${refused.message}`);
    interface Board { procurement: { board: { nodes: { organisation: { organisationNumber: string }; mandate: Standing | null }[] } } }
    const { procurement } = await this.admin.ask<Board>(operation.BOARD, { p: this.procurementId });
    this.mandates = new Map(procurement.board.nodes.flatMap(({ organisation, mandate }) => (mandate ? [[organisation.organisationNumber, { ...mandate }]] : [])));
    this.officers.clear();
    this.say(`${issueMandates.issued.length} mandates issued, wanted by ${addDays(this.today, DAYS_TO_ANSWER)}.`);
  }

  private async playAll(moments: readonly Moment[], what: string): Promise<void> {
    for (const [index, moment] of moments.entries()) {
      await this.happen(moment);
      const done = index + 1;
      if (done % 50 === 0 || done === moments.length) this.say(`  ${done} of ${moments.length} ${what}`);
    }
  }

  private async happen({ kind, answered }: Moment): Promise<void> {
    if (kind === 'OPENED' || kind === 'ANSWERED') return this.answer(kind, answered);
    const mandate = this.mandates.get(hyphened(answered.organisationNumber));
    if (!mandate) throw new Obstacle(`${answered.organisationNumber} has no mandate.`);
    mandate.version = (await this.decide(kind, answered, mandate)).decided.version;
  }

  private async answer(kind: 'OPENED' | 'ANSWERED', { organisationNumber, inquiryAnswer, reason, volumes }: Answered): Promise<void> {
    const { visitor, participationId } = await this.officer(organisationNumber, 'i');
    if (kind === 'OPENED') await visitor.ask(operation.CONFIRM_OPENED, { p: participationId });
    else await visitor.ask(operation.ANSWER, { input: { participationId, answer: inquiryAnswer, ...(inquiryAnswer === 'NO' ? { reason } : { volumes }) } });
  }

  private async decide(kind: 'DECLINED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED', answered: Answered, { id, version }: Standing): Promise<Decided> {
    const decision = { id, v: version };
    if (kind === 'APPROVED') return this.admin.ask(operation.APPROVE, decision);
    if (kind === 'RETURNED') return this.admin.ask(operation.RETURN, { ...decision, reason: answered.reason });
    if (kind === 'DECLINED') return (await this.officer(answered.organisationNumber, 's')).visitor.ask(operation.DECLINE, { ...decision, reason: answered.reason });
    const { submittedAt: _, ...signing } = answered.signing ?? { submittedAt: undefined };
    const onPaper = answered.signing?.method === 'PAPER_REGISTERED';
    const sender = onPaper ? this.buyer : (await this.officer(answered.organisationNumber, 's')).visitor;
    const evidence = await sender.upload(await buffer(evidencePdf(answered)), `fullmakt-${answered.organisationNumber}.pdf`, 'application/pdf');
    return sender.ask(onPaper ? operation.REGISTER : operation.SUBMIT, { input: { mandateId: id, version, ...signing, evidenceFileIds: [evidence] } });
  }

  /** Whoever got the letter, let in by its link. The session is kept: an officer who comes back the same day is still signed in. */
  private async officer(number: string, kind: 'i' | 's'): Promise<{ visitor: Visitor; participationId: string }> {
    const known = this.officers.get(number);
    if (known) return known;
    const visitor = new Visitor(this.url);
    const { participationId } = await visitor.openLink(await visitor.tokenTo(this.organisation(number).email, kind));
    const officer = { visitor, participationId };
    this.officers.set(number, officer);
    return officer;
  }

  private async change(mutation: string, variables: Record<string, unknown>): Promise<void> {
    const { changed } = await this.admin.ask<{ changed: { version: number } }>(mutation, { p: this.procurementId, v: this.version, ...variables });
    this.version = changed.version;
  }

  private organisation(number: string): Known {
    const known = this.organisations.get(hyphened(number));
    if (!known) throw new Obstacle(`There is no organisation ${number}.`);
    return known;
  }
}

const hyphened = (number: string): string => (number.includes('-') ? number : `${number.slice(0, 6)}-${number.slice(6)}`);
