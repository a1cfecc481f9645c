import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays } from '#kernel';
import { InquiryCommands, InvitationCommands } from '#inquiries';
import { MandateIssueCommands, MandateReviewCommands, MandateSubmitCommands } from '#mandates';
import { OrganisationImportCommands } from '#organisations';
import { RoleCommands } from '#people';
import { InquiryQuestionCommands, MandateTemplateCommands, MilestoneCommands, ProcurementCommands, ReplacedAgreementCommands, type ProcurementPhase } from '#procurements';
import { SYSTEM, type LinkActor, type LinkPurpose, type PersonActor } from '#platform/access';
import { AuditAnchors } from '#platform/audit';
import { Files } from '#platform/files';
import { MailDelivery } from '#platform/mail';
import { OutboxRelay } from '#platform/outbox';
import { actorOf, makeAccounts, type AccountEmail } from './accounts.js';
import { clock } from './demo.module.js';
import { evidencePdf } from './evidence.js';
import { CommentHistory } from './comment-history.js';
import { readComments } from './comment-reference.js';
import { DocumentHistory, type DocumentStage } from './document-history.js';
import { GroupHistory } from './group-history.js';
import { readGroup } from './group-reference.js';
import { MeetingHistory } from './meeting-history.js';
import { at, momentsOf, type Happening, type Moment } from './moments.js';
import type { Answered, Reference } from './reference.js';

export type Progress = (done: number, of: number, what: string) => void;

const HOST_NUMBER = '2321900066';
/** Made up: whoever asks about the procurement writes and calls here. */
const CONTACT = { contactEmail: 'upphandling@regionvasterbotten.example', contactPhone: '090-000 00 00' };

/** Plays the history of the reference procurement through the commands, the clock set to each of its moments. */
export class DemoLoader {
  private people: ReadonlyMap<AccountEmail, string> = new Map();
  private organisations = new Map<string, string>();
  private procurementId = '';

  constructor(
    private readonly app: INestApplicationContext,
    private readonly reference: Reference,
    private readonly today: string,
    private readonly progress: Progress,
  ) {}

  /** The host and the accounts alone: somewhere to begin. */
  async loadAccounts(): Promise<void> {
    clock.set(at(this.reference.days.prepared, 8));
    const { organisations } = this.reference;
    const host = organisations.rows.filter(({ cells }) => cells['organisation_number']?.replace('-', '') === HOST_NUMBER);
    await this.app.get(OrganisationImportCommands).importTable(SYSTEM, { ...organisations, rows: host });
    await this.findOrganisations();
    this.people = await makeAccounts(this.app.get(DataSource), this.organisation(HOST_NUMBER), clock.now());
  }

  async loadAll(): Promise<void> {
    await this.loadAccounts();
    await this.prepare();
    await this.ask();
    const happenings = await this.happenings();
    const beforeIssue = happenings.filter((happening) => happening.at < at(this.reference.days.mandatesSent, 9));
    await this.play(beforeIssue, 0, happenings.length);
    await this.issue();
    await this.play(happenings.slice(beforeIssue.length), beforeIssue.length, happenings.length);
    clock.set(new Date());
    await this.setMilestones(this.today);
    await this.deliver();
    await this.app.get(AuditAnchors).anchorHeads();
  }

  /** Everything that happened, in the order of time, whichever part of the history it belongs to. */
  private async happenings(): Promise<Happening[]> {
    const answers = momentsOf(this.reference, this.today).map((moment) => ({ at: moment.at, what: 'answers and mandates', happen: () => this.happen(moment) }));
    const place = { procurementId: this.procurementId, organisation: (number: string) => this.organisation(number) };
    const group = new GroupHistory(this.app, await readGroup(this.today), { ...place, admin: () => this.admin(), staff: () => this.staff() });
    const comments = new CommentHistory(this.app, await readComments(this.today, new Date()), { ...place, member: (who) => group.member(who) });
    const documents = new DocumentHistory(this.app, this.today, { ...place, people: () => this.documentPeople() });
    const meetings = new MeetingHistory(this.app, this.today, new Date(), group);
    return [...answers, ...group.happenings(), ...comments.happenings(), ...documents.happenings(), ...meetings.happenings()].sort((a, b) => a.at.getTime() - b.at.getTime());
  }

  private async prepare(): Promise<void> {
    this.progress(0, 1, 'organisations');
    await this.app.get(OrganisationImportCommands).importTable(this.admin(), this.reference.organisations);
    await this.findOrganisations();
    const { procurement, entitledBefore } = this.reference;
    const admin = this.admin();
    const terms = {
      caseNumber: procurement.caseNumber, title: procurement.title,
      supportId: this.organisation(procurement.support.organisationNumber), awardModel: procurement.awardModel,
      lots: procurement.lots.map(({ title }) => title), cpvCodes: [...procurement.cpvCodes],
      ceilingAmount: procurement.ceiling.amount, estimatedYearlyAmount: procurement.estimatedYearlyValue.amount,
      periodFrom: procurement.periodFrom, periodTo: procurement.periodTo,
    };
    this.procurementId = await this.app.get(ProcurementCommands).create(admin, { ...terms, hostId: this.organisation(HOST_NUMBER) });
    await this.change((version) => this.app.get(ProcurementCommands).change(admin, this.procurementId, version, { ...terms, ...CONTACT }));
    await this.setMilestones(this.reference.days.prepared);
    await this.change((version) => this.app.get(InquiryQuestionCommands).set(admin, this.procurementId, version, procurement.inquiryQuestions.map(({ question, unit, lot }) => ({ question, unit, lotNumber: lot }))));
    await this.change((version) => this.app.get(ReplacedAgreementCommands).set(admin, this.procurementId, version, {
      title: 'Telekommunikationstjänster, gällande ramavtal', periodTo: addDays(procurement.periodFrom, -1), organisationNumbers: entitledBefore.map((number) => number.replace('-', '')),
    }));
    await this.change((version) => this.app.get(MandateTemplateCommands).add(admin, this.procurementId, version, procurement.mandateTemplate));
    await this.grantRoles();
  }

  private async grantRoles(): Promise<void> {
    const roles = this.app.get(RoleCommands);
    const grant = (email: AccountEmail, draft: Omit<Parameters<RoleCommands['grant']>[1], 'personId'>) => roles.grant(this.admin(), { personId: this.people.get(email) ?? '', ...draft });
    await grant('upphandlare@region.example', { role: 'PROCUREMENT_OFFICER', procurementId: this.procurementId });
    await grant('stod@umea.example', { role: 'PROCUREMENT_SUPPORT', procurementId: this.procurementId, validUntil: addDays(this.today, 365) });
    await grant('revisor@region.example', { role: 'AUDITOR', organisationId: this.organisation(HOST_NUMBER) });
    for (const [email, number] of [['deltagare@kalix.example', '2120900895'], ['deltagare@lulea.example', '2120901240']] as const) {
      await grant(email, { role: 'PARTICIPANT', organisationId: this.organisation(number) });
      await grant(email, { role: 'SIGNATORY', organisationId: this.organisation(number) });
    }
  }

  private async ask(): Promise<void> {
    const { days } = this.reference;
    clock.set(at(days.inquirySent, 9));
    await this.enter('INQUIRY');
    await this.app.get(InvitationCommands).inviteOrganisations(this.admin(), this.procurementId, [...this.organisations.values()], days.inquiryBy);
    await this.deliver();
  }

  private async issue(): Promise<void> {
    const { answers, days } = this.reference;
    clock.set(at(days.mandatesSent, 9));
    await this.enter('MANDATES');
    const issued = answers.filter((answered) => answered.mandateIssued).map(({ organisationNumber }) => this.organisation(organisationNumber));
    const report = await this.app.get(MandateIssueCommands).issueMandates(this.admin(), this.procurementId, issued, { respondBy: days.mandateBy });
    if (report.refused.length > 0) throw new Error(`Not issued: ${JSON.stringify(report.refused)}`);
    await this.deliver();
  }

  /** Plays what happened in order; letters go out when the day is over. */
  private async play(happenings: readonly Happening[], before: number, of: number): Promise<void> {
    for (const [index, { at: moment, what, happen }] of happenings.entries()) {
      clock.set(moment);
      await happen();
      this.progress(before + index + 1, of, what);
      const next = happenings[index + 1];
      if (next?.at.toDateString() !== moment.toDateString()) await this.deliver();
    }
  }

  private async happen({ kind, answered }: Moment): Promise<void> {
    if (kind === 'OPENED') await this.app.get(InvitationCommands).confirmOpened(await this.link(answered, 'INQUIRY'), await this.participation(answered));
    else if (kind === 'ANSWERED') await this.answer(answered);
    else await this.decide(kind, answered);
  }

  private async answer(answered: Answered): Promise<void> {
    const { inquiryAnswer, reason, volumes } = answered;
    if (!inquiryAnswer) return;
    const answer = { answer: inquiryAnswer, volumes: inquiryAnswer === 'NO' ? [] : volumes, ...(inquiryAnswer === 'NO' && reason ? { reason } : {}) };
    await this.app.get(InquiryCommands).answerInquiry(await this.link(answered, 'INQUIRY'), await this.participation(answered), answer);
  }

  private async decide(kind: 'DECLINED' | 'SUBMITTED' | 'APPROVED' | 'RETURNED', answered: Answered): Promise<void> {
    const { id, version } = await this.mandate(answered);
    if (kind === 'APPROVED') await this.app.get(MandateReviewCommands).approveMandate(this.admin(), id, version);
    else if (kind === 'RETURNED') await this.app.get(MandateReviewCommands).returnMandate(this.admin(), id, version, answered.reason ?? '');
    else if (kind === 'DECLINED') await this.app.get(MandateSubmitCommands).declineMandate(await this.link(answered, 'MANDATE'), id, version, answered.reason ?? '');
    else await this.submit(answered, id, version);
  }

  private async submit(answered: Answered, mandateId: string, version: number): Promise<void> {
    if (!answered.signing) return;
    const { submittedAt: _, ...signing } = answered.signing;
    const onPaper = signing.method === 'PAPER_REGISTERED';
    const actor = onPaper ? this.officer() : await this.link(answered, 'MANDATE');
    const fileId = await this.app.get(Files).receive(actor, { fileName: `fullmakt-${answered.organisationNumber}.pdf`, bytes: evidencePdf(answered) });
    const input = { ...signing, evidenceFileIds: [fileId] };
    const commands = this.app.get(MandateSubmitCommands);
    await (onPaper ? commands.registerPaperMandate(actor, mandateId, version, input) : commands.submitMandate(actor, mandateId, version, input));
  }

  private admin(): PersonActor {
    return actorOf(this.people, 'admin@region.example', 'HOST_ADMIN', { organisationId: this.organisation(HOST_NUMBER) });
  }

  private officer(): PersonActor {
    return actorOf(this.people, 'upphandlare@region.example', 'PROCUREMENT_OFFICER', { procurementId: this.procurementId });
  }

  /** The host's accounts that work with the drafts. */
  private staff(): PersonActor[] {
    const { ADMIN, SECOND, OFFICER, SUPPORT } = this.documentPeople();
    return [ADMIN, SECOND, OFFICER, SUPPORT, actorOf(this.people, 'revisor@region.example', 'AUDITOR', { organisationId: this.organisation(HOST_NUMBER) })];
  }

  private documentPeople(): ReturnType<DocumentStage['people']> {
    const [organisationId, procurementId] = [this.organisation(HOST_NUMBER), this.procurementId];
    return {
      OFFICER: this.officer(), ADMIN: this.admin(), SECOND: actorOf(this.people, 'admin2@region.example', 'HOST_ADMIN', { organisationId }),
      SUPPORT: actorOf(this.people, 'stod@umea.example', 'PROCUREMENT_SUPPORT', { procurementId }),
    };
  }

  private async deliver(): Promise<void> {
    await this.app.get(OutboxRelay).drain();
    await this.app.get(MailDelivery).drain();
  }

  /** The timetable as it is known on a day: a milestone is not reached before its time. */
  private async setMilestones(on: string): Promise<void> {
    const milestones = this.reference.procurement.milestones.map((milestone) => ({ ...milestone, reachedOn: milestone.reachedOn !== null && milestone.reachedOn <= on ? milestone.reachedOn : null }));
    await this.change((version) => this.app.get(MilestoneCommands).set(this.admin(), this.procurementId, version, milestones));
  }

  private async enter(phase: ProcurementPhase): Promise<void> {
    await this.change((version) => this.app.get(ProcurementCommands).enterPhase(this.admin(), this.procurementId, version, phase));
  }

  private async change(how: (version: number) => Promise<unknown>): Promise<void> {
    const [row]: { version: number }[] = await this.app.get(DataSource).query('select version from procurement where id = $1', [this.procurementId]);
    await how(row?.version ?? 0);
  }

  private async findOrganisations(): Promise<void> {
    const rows: { id: string; number: string }[] = await this.app.get(DataSource).query('select id, organisation_number as number from organisation');
    this.organisations = new Map(rows.map(({ id, number }) => [number, id]));
  }

  private organisation(number: string): string {
    const id = this.organisations.get(number.replace('-', ''));
    if (!id) throw new Error(`No organisation ${number}`);
    return id;
  }

  private async participation({ organisationNumber }: Answered): Promise<string> {
    const [row]: { id: string }[] = await this.app.get(DataSource).query('select id from participation where procurement_id = $1 and organisation_id = $2', [this.procurementId, this.organisation(organisationNumber)]);
    return row?.id ?? '';
  }

  private async mandate({ organisationNumber }: Answered): Promise<{ id: string; version: number }> {
    const [row]: { id: string; version: number }[] = await this.app.get(DataSource).query('select id, version from mandate where procurement_id = $1 and principal_id = $2', [this.procurementId, this.organisation(organisationNumber)]);
    if (!row) throw new Error(`No mandate of ${organisationNumber}`);
    return row;
  }

  /** Whoever came by the personal link that the letter carried. */
  private async link(answered: Answered, purpose: LinkPurpose): Promise<LinkActor> {
    const [row]: Omit<LinkActor, 'kind'>[] = await this.app.get(DataSource).query(
      `select l.id as "linkId", l.purpose, l.participation_id as "participationId", l.procurement_id as "procurementId", l.organisation_id as "organisationId",
         l.contact_id as "contactId", c.name as "contactName", l.expires_at as "expiresAt"
       from personal_link l join contact_person c on c.id = l.contact_id where l.procurement_id = $1 and l.organisation_id = $2 and l.purpose = $3 order by l.created_at limit 1`,
      [this.procurementId, this.organisation(answered.organisationNumber), purpose],
    );
    if (!row) throw new Error(`No link of ${answered.organisationNumber} for ${purpose}`);
    return { kind: 'LINK', ...row };
  }
}
