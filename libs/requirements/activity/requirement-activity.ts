import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleProcurement } from '#procurements';
import { mayReadDrafts, standingOf } from '#working-groups';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { notFound } from '#platform/request';
import { ChainActivity } from '#platform/signals';
import type { RequirementView } from '../requirement/requirement-json.js';
import { RequirementQueries } from '../requirement/requirement.queries.js';
import type { CommentView } from '../thread/comment-json.js';
import type { ThreadView } from '../thread/thread-json.js';
import { ThreadQueries } from '../thread/thread.queries.js';

/** What happened: the requirement as it is then, with the thread and the comment where it was about one. */
export interface Activity {
  readonly kind: string;
  readonly requirement: RequirementView;
  readonly thread: ThreadView | null;
  readonly comment: CommentView | null;
}

interface Change {
  readonly sequence: string;
  readonly kind: string;
  readonly requirementId: string;
  readonly threadId: string | null;
  readonly commentId: string | null;
}

const MOST_AT_ONCE = 200;

/** What is done with requirements while one looks: one activity for each event, in the order of the commits. */
@Injectable()
export class RequirementActivity {
  /** What is being asked for at this moment: two hundred who listen at the same place ask once. */
  private readonly asking = new Map<string, Promise<readonly Change[]>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly activity: ChainActivity,
    private readonly clock: Clock,
    private readonly requirements: RequirementQueries,
    private readonly threads: ThreadQueries,
  ) {}

  /**
   * From the cursor on, until the listener goes or the drafts no longer exist for the listener: an undertaking that ends closes an open
   * subscription at the next event, before anything of it is told. NOT_FOUND where they do not exist from the start.
   */
  async *follow(actorNow: () => Promise<Actor>, procurementId: string, after: string | undefined, asked: ReadonlySet<string>): AsyncGenerator<Activity & { readonly activityCursor: string }> {
    const actor = await actorNow();
    const { hostId } = await visibleProcurement(this.dataSource.manager, procurementId, actor);
    if (!(await this.mayListen(actor, procurementId))) throw notFound();
    yield* this.activity.follow(actorNow, {
      chainId: hostId,
      changedAfter: (cursor) => this.changedAfter(hostId, procurementId, cursor),
      read: async (listener, changes: readonly Change[]) => {
        if (!(await this.mayListen(listener, procurementId))) return undefined;
        return this.read(listener, changes, asked);
      },
    }, after);
  }

  private async mayListen(actor: Actor, procurementId: string): Promise<boolean> {
    const today = this.clock.today();
    return standingOf(this.dataSource.manager, actor, procurementId, today).then((standing) => mayReadDrafts(actor, standing, today), () => false);
  }

  /** A requirement of a lot that is closed to the listener is passed over, with all that is about it. */
  private async read(actor: Actor, changes: readonly Change[], asked: ReadonlySet<string>): Promise<(Activity | undefined)[]> {
    const ids = (of: 'requirementId' | 'threadId' | 'commentId'): string[] => [...new Set(changes.flatMap((change) => change[of] ?? []))];
    const wants = (field: string): boolean => [...asked].some((path) => path === field || path.startsWith(`${field}.`));
    const [requirements, threads, comments] = await Promise.all([
      this.requirements.byIds(actor, ids('requirementId'), asked, 'requirement.'),
      wants('thread') ? this.threads.threadsByIds(actor, ids('threadId'), asked, 'thread.') : [],
      wants('comment') ? this.threads.commentsByIds(actor, ids('commentId'), asked, 'comment.') : [],
    ]);
    const byId = <View extends { readonly id: string }>(views: readonly View[], id: string | null): View | null => views.find((view) => view.id === id) ?? null;
    return changes.map(({ kind, requirementId, threadId, commentId }) => {
      const requirement = byId(requirements, requirementId);
      return requirement ? { kind, requirement, thread: byId(threads, threadId), comment: byId(comments, commentId) } : undefined;
    });
  }

  private async changedAfter(hostId: string, procurementId: string, cursor: string): Promise<readonly Change[]> {
    const key = `${procurementId} ${cursor}`;
    const found = await this.asking.get(key);
    if (found !== undefined && found.length > 0) return found;
    // One that was begun before may have looked before that was committed which woke this listener: what is begun now has not.
    const asked = this.asking.get(key) ?? this.ask(hostId, procurementId, cursor).finally(() => this.asking.delete(key));
    this.asking.set(key, asked);
    return asked;
  }

  private ask(hostId: string, procurementId: string, cursor: string): Promise<readonly Change[]> {
    return this.dataSource.query(
      `select e.sequence::text as sequence, e.kind, e.params ->> 'requirementId' as "requirementId", e.params ->> 'threadId' as "threadId", e.params ->> 'commentId' as "commentId"
       from audit_event e where e.chain_id = $1 and e.procurement_id = $2 and e.sequence > $3::bigint and e.subject_type in ('requirement', 'thread', 'comment')
       order by e.sequence limit ${MOST_AT_ONCE}`,
      [hostId, procurementId, cursor],
    );
  }
}
