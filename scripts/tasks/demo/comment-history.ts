import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dateInStockholm, daysBetween } from '#kernel';
import type { PersonActor } from '#platform/access';
import { CommentCommands, CommentRoundCommands, ReadingCommands, RequirementImportCommands, ResolveCommands, SendDigests, ThreadCommands } from '#requirements';
import type { CommentMade, CommentReference, ThreadMade } from './comment-reference.js';
import { at, type Happening } from './moments.js';

export interface CommentStage {
  readonly procurementId: string;
  readonly organisation: (number: string) => string;
  /** A member of the working group, by name or address. */
  readonly member: (who: string) => Promise<PersonActor>;
}

const SECRETARY = 'Joel Hortlund';
const CHAIR = 'Stefan Ekman';
/** Has come so far in the reading: 137 of 400. */
const READER = { email: 'ledamot@grupp.example', read: 137 };

/** What was said of the requirements: imported, commented on in a round, answered by the secretary. */
export class CommentHistory {
  private readonly threadIds = new Map<string, string>();
  private readonly commentIds = new Map<string, string>();
  private requirementIds = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly reference: CommentReference,
    private readonly stage: CommentStage,
  ) {}

  happenings(): Happening[] {
    const { threads, importedAt, roundOpensAt, roundClosesOn } = this.reference;
    const step = (moment: Date, happen: () => Promise<void>): Happening => ({ at: moment, what: 'comments', happen });
    const said = threads.flatMap((thread) => [
      ...thread.comments.map((comment) => step(comment.at, () => this.say(thread, comment))),
      ...(thread.disposition ? [step(thread.disposition.at, () => this.answer(thread))] : []),
    ]);
    const days = [...new Set(said.map((happening) => dateInStockholm(happening.at)))].toSorted();
    return [
      step(importedAt, () => this.importRequirements()),
      step(roundOpensAt, async () => void (await this.app.get(CommentRoundCommands).openRound(await this.stage.member(CHAIR), this.stage.procurementId, { closesOn: roundClosesOn }))),
      ...said,
      // Once a week, so that the letters of the demonstration can be looked through; a worker does so all the time.
      ...days.filter((day) => daysBetween(days[0] ?? day, day) % 7 === 0).map((day) => step(at(day, 5), () => this.app.get(SendDigests).run())),
      step(at(days.at(-1) ?? '', 5, 30), () => this.read()),
    ];
  }

  private async importRequirements(): Promise<void> {
    const report = await this.app.get(RequirementImportCommands).importTable(await this.stage.member(SECRETARY), this.stage.procurementId, this.reference.requirements);
    if (report.errors.length > 0) throw new Error(`Not imported: ${JSON.stringify(report.errors)}`);
    const rows: { id: string; number: string }[] = await this.app.get(DataSource).query('select id, number from requirement where procurement_id = $1', [this.stage.procurementId]);
    this.requirementIds = new Map(rows.map(({ number, id }) => [number, id]));
  }

  private async say(thread: ThreadMade, comment: CommentMade): Promise<void> {
    const actor = await this.stage.member(comment.author);
    const terms = { body: comment.body, onBehalfOfId: this.stage.organisation(comment.organisationNumber), position: comment.position };
    const requirementId = this.requirement(thread);
    if (comment.replyTo === '') {
      const version = await this.versionOf(requirementId);
      await this.app.get(ReadingCommands).markRead(actor, requirementId, version);
      const threadId = await this.app.get(ThreadCommands).startThread(actor, requirementId, {
        ...terms, onVersion: version, ...(thread.quote ? { quote: thread.quote } : {}), ...(thread.suggestion ? { suggestion: thread.suggestion } : {}),
      });
      this.threadIds.set(thread.threadId, threadId);
      const [first]: { id: string }[] = await this.app.get(DataSource).query('select id from comment where thread_id = $1', [threadId]);
      this.commentIds.set(comment.commentId, first?.id ?? '');
      return;
    }
    const replyToId = this.commentIds.get(comment.replyTo) ?? null;
    this.commentIds.set(comment.commentId, await this.app.get(CommentCommands).addComment(actor, this.thread(thread), { ...terms, replyToId }));
  }

  private async answer(thread: ThreadMade): Promise<void> {
    const { disposition, suggestion } = thread;
    if (!disposition) return;
    const secretary = await this.stage.member(SECRETARY);
    const { outcome, motivation, resultingText } = disposition;
    if (outcome === 'ACCEPTED' && suggestion !== '') await this.app.get(ResolveCommands).acceptSuggestion(secretary, this.thread(thread), motivation);
    else await this.app.get(ResolveCommands).resolveThread(secretary, this.thread(thread), { outcome, motivation, resultingText: resultingText ?? null });
  }

  private async read(): Promise<void> {
    const reader = await this.stage.member(READER.email);
    const rows: { id: string; version: number }[] = await this.app.get(DataSource).query(
      'select id, version from requirement where procurement_id = $1 order by sort_key limit $2', [this.stage.procurementId, READER.read]);
    for (const { id, version } of rows) await this.app.get(ReadingCommands).markRead(reader, id, version);
  }

  private async versionOf(requirementId: string): Promise<number> {
    const [row]: { version: number }[] = await this.app.get(DataSource).query('select version from requirement where id = $1', [requirementId]);
    return row?.version ?? 1;
  }

  private requirement({ requirementNumber }: ThreadMade): string {
    const id = this.requirementIds.get(requirementNumber);
    if (!id) throw new Error(`No requirement ${requirementNumber}`);
    return id;
  }

  private thread({ threadId }: ThreadMade): string {
    const id = this.threadIds.get(threadId);
    if (!id) throw new Error(`No thread ${threadId}`);
    return id;
  }
}
