import { readFileSync } from 'node:fs';
import { addDays } from '#kernel';
import { REQUIREMENTS_FILE, type CommentMade, type CommentReference, type ThreadMade } from '../demo/comment-reference.js';
import type { GroupMember, GroupReference } from '../demo/group-reference.js';
import * as operation from './drafting-operations.js';
import { Obstacle, Visitor } from './portal.js';

/** What members choose for a password: the one of the demonstration is shorter than an account of one's own may have. */
export const MEMBER_PASSWORD = 'samkop-demo-grupp';
const SECRETARY = 'Joel Hortlund';
const CHAIR = 'Stefan Ekman';
const ROUND_DAYS = 14;

export interface Surroundings {
  readonly url: string;
  readonly admin: Visitor;
  readonly today: string;
  readonly organisation: (number: string) => string;
  readonly say: (sentence: string) => void;
}

/** Plays the working group and what it said of the requirements, each member by the account that the letter opened. */
export class Drafting {
  private readonly members = new Map<string, Visitor>();
  private readonly threadIds = new Map<string, string>();
  private readonly commentIds = new Map<string, string>();
  private requirements: ReadonlyMap<string, { readonly id: string; version: number }> = new Map();
  private procurementId = '';

  constructor(
    private readonly group: GroupReference,
    private readonly comments: CommentReference,
    private readonly at: Surroundings,
  ) {}

  /** Before anybody has said no: a member speaks for those who take part. */
  async form(procurementId: string): Promise<void> {
    this.procurementId = procurementId;
    const { admin, say } = this.at;
    const { createWorkingGroup } = await admin.ask<{ createWorkingGroup: { id: string } }>(operation.FORM_GROUP, { p: procurementId, name: 'Arbetsgruppen för telekommunikation' });
    await admin.ask(operation.SIGN, { input: { procurementId, textVersion: 1 } });
    const lots = (await admin.ask<{ procurement: { lots: { id: string; number: number }[] } }>(operation.FIND_LOTS, { p: procurementId })).procurement.lots;
    for (const { name, email, duty, represents } of this.group.members) {
      const input = { workingGroupId: createWorkingGroup.id, name, email, duty, representsIds: represents.map(this.at.organisation) };
      const { nominateMember } = await admin.ask<{ nominateMember: { id: string; version: number } }>(operation.NOMINATE, { input });
      await admin.ask(operation.CHOOSE, { id: nominateMember.id, v: nominateMember.version });
    }
    for (const member of this.group.members.filter(({ signedAt }) => signedAt)) await this.join(member, lots);
    say(`${this.group.members.length} members chosen, and ${this.members.size} have signed their undertaking. Their password is ${MEMBER_PASSWORD}.`);
  }

  /** The specification, and all that was said of it, in the order of time. */
  async discuss(): Promise<void> {
    await this.importRequirements();
    await this.member(CHAIR).ask(operation.OPEN_ROUND, { p: this.procurementId, closesOn: addDays(this.at.today, ROUND_DAYS) });
    const said = this.comments.threads.flatMap((thread) => [
      ...thread.comments.map((comment) => ({ at: comment.at, happen: () => this.speak(thread, comment) })),
      ...(thread.disposition ? [{ at: thread.disposition.at, happen: () => this.answer(thread) }] : []),
    ]).toSorted((a, b) => a.at.getTime() - b.at.getTime());
    for (const [index, { happen }] of said.entries()) {
      await happen();
      if ((index + 1) % 100 === 0 || index + 1 === said.length) this.at.say(`  ${index + 1} of ${said.length} comments and answers`);
    }
  }

  /** Somebody who reads all drafts of the procurement. */
  reader(): Visitor {
    return this.member(SECRETARY);
  }

  private async join({ name, email, conflictOfInterest, conflictLots }: GroupMember, lots: readonly { id: string; number: number }[]): Promise<void> {
    const visitor = new Visitor(this.at.url);
    await visitor.openAccount(await visitor.tokenTo(email, 'konto'), MEMBER_PASSWORD);
    const conflictLotIds = lots.filter(({ number }) => conflictLots.includes(number)).map(({ id }) => id);
    await visitor.ask(operation.SIGN, { input: { procurementId: this.procurementId, textVersion: 1, conflictOfInterest, conflictLotIds } });
    this.members.set(name, visitor);
  }

  private async importRequirements(): Promise<void> {
    const secretary = this.member(SECRETARY);
    const file = await secretary.upload(readFileSync(REQUIREMENTS_FILE), 'requirements.csv', 'text/csv');
    interface Report { importRequirements: { created: number; errors: { row: number; column: string; message: string }[] } }
    const [error] = (await secretary.ask<Report>(operation.IMPORT_REQUIREMENTS, { p: this.procurementId, file, dry: true })).importRequirements.errors;
    if (error) throw new Obstacle(`Row ${error.row}, ${error.column} of requirements.csv is refused: ${error.message}`);
    const { created } = (await secretary.ask<Report>(operation.IMPORT_REQUIREMENTS, { p: this.procurementId, file, dry: false })).importRequirements;
    interface Found { procurement: { requirements: { nodes: { id: string; number: string; version: number }[] } } }
    const { nodes } = (await secretary.ask<Found>(operation.FIND_REQUIREMENTS, { p: this.procurementId })).procurement.requirements;
    this.requirements = new Map(nodes.map(({ number, ...requirement }) => [number, requirement]));
    this.at.say(`${created} requirements imported.`);
  }

  private async speak(thread: ThreadMade, comment: CommentMade): Promise<void> {
    const visitor = this.member(comment.author);
    const terms = { body: comment.body, for: this.at.organisation(comment.organisationNumber), position: comment.position };
    if (comment.replyTo !== '') {
      const reply = this.commentIds.get(comment.replyTo) ?? null;
      const { addComment } = await visitor.ask<{ addComment: { id: string } }>(operation.ADD_COMMENT, { t: this.thread(thread), ...terms, reply });
      this.commentIds.set(comment.commentId, addComment.id);
      return;
    }
    const { id, version } = this.requirement(thread);
    const { startThread } = await visitor.ask<{ startThread: { id: string; comments: { id: string }[] } }>(operation.START_THREAD, {
      id, v: version, ...terms, ...(thread.quote ? { quote: thread.quote } : {}), ...(thread.suggestion ? { suggestion: thread.suggestion } : {}),
    });
    this.threadIds.set(thread.threadId, startThread.id);
    this.commentIds.set(comment.commentId, startThread.comments[0]?.id ?? '');
  }

  private async answer(thread: ThreadMade): Promise<void> {
    const { disposition, suggestion } = thread;
    if (!disposition) return;
    const { outcome, motivation, resultingText = null } = disposition;
    const secretary = this.member(SECRETARY);
    interface Answered { answered: { version: number } }
    const { answered } = outcome === 'ACCEPTED' && suggestion !== ''
      ? await secretary.ask<Answered>(operation.ACCEPT, { t: this.thread(thread), motivation })
      : (await secretary.ask<{ resolveThread: Answered }>(operation.RESOLVE, { t: this.thread(thread), outcome, motivation, text: resultingText })).resolveThread;
    this.requirement(thread).version = answered.version;
  }

  private member(name: string): Visitor {
    const visitor = this.members.get(name);
    if (!visitor) throw new Obstacle(`${name} has no part in the working group.`);
    return visitor;
  }

  private requirement({ requirementNumber }: ThreadMade): { readonly id: string; version: number } {
    const requirement = this.requirements.get(requirementNumber);
    if (!requirement) throw new Obstacle(`There is no requirement ${requirementNumber}.`);
    return requirement;
  }

  private thread({ threadId }: ThreadMade): string {
    const id = this.threadIds.get(threadId);
    if (!id) throw new Obstacle(`The thread ${threadId} was not started.`);
    return id;
  }
}
