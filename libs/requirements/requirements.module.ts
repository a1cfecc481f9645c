import { Module } from '@nestjs/common';
import { defineConstraintRefusals } from '#platform/database';
import { MailModule } from '#platform/mail';
import { defineSecretEvents } from '#platform/event-log';
import { ProcurementsModule } from '#procurements';
import { draftReaders } from '#working-groups';
import { RequirementActivity } from './activity/requirement-activity.js';
import { RequirementActivityResolver } from './activity/requirement-activity.resolver.js';
import { AgendaMattersQueries } from './meeting/agenda-matters.queries.js';
import { MeetingDecisionCommands } from './meeting/meeting-decision.commands.js';
import { BaselineCommands } from './baseline/baseline.commands.js';
import { BaselineController } from './baseline/baseline.controller.js';
import { Baseline, BaselineRequirement } from './baseline/baseline.entity.js';
import { BaselineQueries } from './baseline/baseline.queries.js';
import { BaselineResolver, ChangedRequirementResolver, ProcurementBaselinesResolver } from './baseline/baseline.resolver.js';
import { SpecificationFiles } from './baseline/specification-files.js';
import { WhenBaselineSet } from './baseline/when-baseline-set.js';
import { DispositionImportCommands } from './import/disposition-import.commands.js';
import { RequirementImportResolver } from './import/import.resolver.js';
import { MatrixQueries } from './import/matrix.queries.js';
import { RequirementExportController } from './import/requirement-export.controller.js';
import { RequirementImportCommands } from './import/requirement-import.commands.js';
import { DigestRefusalController } from './notice/digest-refusal.controller.js';
import { DigestRefusalMinter, RequirementsLinkMinter } from './notice/requirements-link.minter.js';
import { SendDigests } from './notice/send-digests.job.js';
import { WhenSilentReminded } from './notice/when-silent-reminded.js';
import { WhenThreadMoves } from './notice/when-thread-moves.js';
import { MoveCommands } from './requirement/move.commands.js';
import { OverviewQueries } from './requirement/overview.queries.js';
import { ProcurementRequirementsResolver } from './requirement/procurement-requirements.resolver.js';
import { ReadingCommands } from './requirement/reading.commands.js';
import { RequirementCommands } from './requirement/requirement.commands.js';
import { Requirement, RequirementRevision, RequirementSection } from './requirement/requirement.entity.js';
import { RequirementQueries } from './requirement/requirement.queries.js';
import { RequirementsPart } from './requirement/requirements-part.js';
import { RequirementResolver } from './requirement/requirement.resolver.js';
import { RevisionDiffResolver } from './requirement/revision-diff.resolver.js';
import { SituationQueries } from './requirement/situation.queries.js';
import { RequirementTasks } from './requirement/requirement-tasks.js';
import './requirements.texts.js';
import { CommentRoundCommands } from './round/comment-round.commands.js';
import { CommentRound } from './round/comment-round.entity.js';
import { CommentRoundQueries } from './round/comment-round.queries.js';
import { CommentRoundResolver, ProcurementRoundResolver } from './round/comment-round.resolver.js';
import { SilentReminderQueries } from './round/silent-reminder.queries.js';
import { CommentCommands } from './thread/comment.commands.js';
import { CommentResolver, SuggestionResolver, VoiceResolver } from './thread/comment.resolver.js';
import { ResolveCommands } from './thread/resolve.commands.js';
import { ThreadCommands } from './thread/thread.commands.js';
import { Comment, Suggestion, Thread } from './thread/thread.entity.js';
import { ThreadQueries } from './thread/thread.queries.js';
import { ThreadResolver } from './thread/thread.resolver.js';
import { VoiceQueries } from './thread/voice.queries.js';

defineConstraintRefusals({
  requirement_number_once: { code: 'ALREADY_EXISTS' },
  requirement_section_procurement_id_number_key: { code: 'ALREADY_EXISTS' },
});

// Drafts do not exist for everybody who reads a log: neither does what is done with them, nor how much.
defineSecretEvents({
  subjectTypes: ['requirement', 'requirementSection', 'thread', 'comment', 'commentRound', 'baseline'],
  procurements: ({ actor, params, today }) => `select drafted.id from procurement drafted where ${draftReaders(actor, params, 'drafted', today)}`,
});

export const REQUIREMENT_ENTITIES = [Requirement, RequirementRevision, RequirementSection, Thread, Comment, Suggestion, CommentRound, Baseline, BaselineRequirement] as const;

const COMMANDS = [
  RequirementCommands, MoveCommands, ReadingCommands, ThreadCommands, CommentCommands, ResolveCommands, CommentRoundCommands, BaselineCommands,
  RequirementImportCommands, DispositionImportCommands,
];
const QUERIES = [RequirementQueries, OverviewQueries, SituationQueries, ThreadQueries, VoiceQueries, CommentRoundQueries, SilentReminderQueries, BaselineQueries, SpecificationFiles, MatrixQueries];

const FOLLOWERS = [WhenThreadMoves, WhenSilentReminded, WhenBaselineSet, SendDigests, RequirementsLinkMinter, DigestRefusalMinter];

/** Requirements, what is said of them and their baselines, without routes: for the worker and for the libraries above. */
@Module({ imports: [MailModule], providers: [...COMMANDS, ...QUERIES, ...FOLLOWERS, AgendaMattersQueries, MeetingDecisionCommands], exports: [...COMMANDS, ...QUERIES] })
export class RequirementsModule {}

/** What of requirements is reached from outside. */
@Module({
  imports: [RequirementsModule, ProcurementsModule],
  controllers: [BaselineController, RequirementExportController, DigestRefusalController],
  providers: [
    RequirementResolver, RequirementsPart, RevisionDiffResolver, ProcurementRequirementsResolver, ThreadResolver, CommentResolver, SuggestionResolver, VoiceResolver,
    CommentRoundResolver, ProcurementRoundResolver, RequirementActivity, RequirementActivityResolver,
    RequirementTasks, BaselineResolver, ChangedRequirementResolver, ProcurementBaselinesResolver, RequirementImportResolver,
  ],
})
export class RequirementRoutesModule {}
