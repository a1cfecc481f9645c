import { graphql } from '../../../api/graphql.js';
import type { CommentRoundsQuery, RoundRequirementsQuery, SilentReminderQuery } from '../../../generated/graphql.js';

export const ROUND = graphql(/* GraphQL */ `
  fragment Round on CommentRound {
    id
    number
    opensAt
    closesAt
    lastOn
    state
    remindedAt
  }
`);

export const COMMENT_ROUNDS = graphql(/* GraphQL */ `
  query CommentRounds($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      title
      caseNumber
      draftingActions
      undertaking { standing toSign }
      requirementSummary { total comments openThreads }
      commentRounds { ...Round }
      commentRound {
        id
        coverageByOrganisation { organisation { id name } comments requirementsRead }
        coverageByRequirement(first: 1, unheardOnly: true) { totalCount }
      }
    }
  }
`);
export type RoundsProcurement = CommentRoundsQuery['procurementBySlug'];
export type Round = RoundsProcurement['commentRounds'][number];
export type Coverage = NonNullable<RoundsProcurement['commentRound']>['coverageByOrganisation'][number];

export const ROUND_REQUIREMENTS = graphql(/* GraphQL */ `
  query RoundRequirements($slug: String!, $first: Int, $after: String, $unheardOnly: Boolean) {
    procurementBySlug(slug: $slug) {
      id
      commentRound {
        id
        coverageByRequirement(first: $first, after: $after, unheardOnly: $unheardOnly) {
          nodes { requirement { id number heading } comments organisations }
          totalCount
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);
export type RequirementCoverage = NonNullable<RoundRequirementsQuery['procurementBySlug']['commentRound']>['coverageByRequirement']['nodes'][number];

export const OPEN_ROUND = graphql(/* GraphQL */ `
  mutation OpenCommentRound($procurementId: ID!, $closesOn: Date!, $opensOn: Date) {
    openCommentRound(procurementId: $procurementId, closesOn: $closesOn, opensOn: $opensOn) { ...Round }
  }
`);

export const CLOSE_ROUND = graphql(/* GraphQL */ `
  mutation CloseCommentRound($procurementId: ID!) {
    closeCommentRound(procurementId: $procurementId) { ...Round }
  }
`);

export const REOPEN_ROUND = graphql(/* GraphQL */ `
  mutation ReopenCommentRound($procurementId: ID!, $closesOn: Date!) {
    reopenCommentRound(procurementId: $procurementId, closesOn: $closesOn) { ...Round }
  }
`);

export const SILENT_REMINDER = graphql(/* GraphQL */ `
  query SilentReminder($procurementId: ID!) {
    silentReminder(procurementId: $procurementId) {
      subject
      text
      recipients { name email organisations }
      unreachable
      quietUntil
    }
  }
`);
export type SilentReminder = SilentReminderQuery['silentReminder'];

export const REMIND_SILENT = graphql(/* GraphQL */ `
  mutation RemindSilent($procurementId: ID!) {
    remindSilent(procurementId: $procurementId) { ...Round }
  }
`);
