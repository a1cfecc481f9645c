import { graphql } from '../../../api/graphql.js';
import '../requirement-documents.js';

export const THREAD_COMMENT = graphql(/* GraphQL */ `
  fragment ThreadComment on Comment {
    id
    threadId
    author { id name }
    onBehalfOf { id name }
    position
    body
    at
    withdrawn
    byViewer
    replyTo { id author { id name } }
  }
`);

/** A thread without what is said in it: that comes piece by piece while one looks. */
export const THREAD_FRAME = graphql(/* GraphQL */ `
  fragment ThreadFrame on Thread {
    id
    onVersion
    quote
    quoteStart
    quoteEnd
    textIsGone
    state
    startedAt
    availableActions
    disposition { ...ThreadDisposition }
    earlierDispositions { ...ThreadDisposition }
    suggestion { replacement state diff { kind text } }
  }
`);

export const THREAD_DISPOSITION = graphql(/* GraphQL */ `
  fragment ThreadDisposition on Disposition { outcome motivation resultingVersion at by { id name } }
`);

export const REQUIREMENT_THREADS = graphql(/* GraphQL */ `
  query RequirementThreads($id: ID!) {
    requirement(id: $id) { id version threads { ...ThreadFrame comments { ...ThreadComment } } }
  }
`);

export const VOICES = graphql(/* GraphQL */ `
  query Voices($slug: String!) {
    procurementBySlug(slug: $slug) { id speaksFor { id name } commentRound { id state opensAt lastOn } }
  }
`);

export const START_THREAD = graphql(/* GraphQL */ `
  mutation StartThread(
    $requirementId: ID!, $onVersion: Int!, $quote: String, $quoteStart: Int, $body: String!, $onBehalfOfId: ID, $position: Boolean, $suggestion: String
  ) {
    startThread(
      requirementId: $requirementId, onVersion: $onVersion, quote: $quote, quoteStart: $quoteStart, body: $body, onBehalfOfId: $onBehalfOfId, position: $position, suggestion: $suggestion
    ) { id }
  }
`);

export const ADD_COMMENT = graphql(/* GraphQL */ `
  mutation AddComment($threadId: ID!, $body: String!, $replyToId: ID, $onBehalfOfId: ID, $position: Boolean) {
    addComment(threadId: $threadId, body: $body, replyToId: $replyToId, onBehalfOfId: $onBehalfOfId, position: $position) { id }
  }
`);

export const WITHDRAW_COMMENT = graphql(/* GraphQL */ `
  mutation WithdrawComment($commentId: ID!) { withdrawComment(commentId: $commentId) { id } }
`);

export const RESOLVE_THREAD = graphql(/* GraphQL */ `
  mutation ResolveThread($threadId: ID!, $outcome: DispositionOutcome!, $motivation: String!, $resultingText: String, $onVersion: Int) {
    resolveThread(threadId: $threadId, outcome: $outcome, motivation: $motivation, resultingText: $resultingText, onVersion: $onVersion) { id }
  }
`);

export const ACCEPT_SUGGESTION = graphql(/* GraphQL */ `
  mutation AcceptSuggestion($threadId: ID!, $motivation: String!) { acceptSuggestion(threadId: $threadId, motivation: $motivation) { id } }
`);

export const REJECT_SUGGESTION = graphql(/* GraphQL */ `
  mutation RejectSuggestion($threadId: ID!, $motivation: String!) { rejectSuggestion(threadId: $threadId, motivation: $motivation) { id } }
`);

export const REOPEN_THREAD = graphql(/* GraphQL */ `
  mutation ReopenThread($threadId: ID!) { reopenThread(threadId: $threadId) { id } }
`);

export const REQUIREMENT_ACTIVITY = graphql(/* GraphQL */ `
  subscription RequirementActivity($procurementId: ID!, $after: String) {
    requirementActivity(procurementId: $procurementId, after: $after) {
      kind
      activityCursor
      requirement { ...RequirementRow }
      thread { ...ThreadFrame }
      comment { ...ThreadComment }
    }
  }
`);
