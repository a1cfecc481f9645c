/** The operations of the public API that the replay uses for the working group and its requirements. */
export const FORM_GROUP = 'mutation FormGroup($p: ID!, $name: String!) { createWorkingGroup(procurementId: $p, name: $name) { id } }';
export const NOMINATE = 'mutation Nominate($input: NominateMemberInput!) { nominateMember(input: $input) { id version } }';
export const CHOOSE = 'mutation Choose($id: ID!, $v: Int!) { chooseMember(memberId: $id, version: $v) { id } }';
export const FIND_LOTS = 'query FindLots($p: ID!) { procurement(id: $p) { lots { id number } } }';
export const SIGN = 'mutation SignUndertaking($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing } }';

export const IMPORT_REQUIREMENTS = 'mutation ImportRequirements($p: ID!, $file: ID!, $dry: Boolean!) { importRequirements(procurementId: $p, fileId: $file, dryRun: $dry) { created errors { row column message } } }';
export const OPEN_ROUND = 'mutation OpenRound($p: ID!, $closesOn: Date!) { openCommentRound(procurementId: $p, closesOn: $closesOn) { id } }';
export const FIND_REQUIREMENTS = 'query FindRequirements($p: ID!) { procurement(id: $p) { requirements(first: 500) { nodes { id number version } } } }';
export const START_THREAD = `mutation StartThread($id: ID!, $v: Int!, $body: String!, $for: ID, $position: Boolean, $quote: String, $suggestion: String) {
  startThread(requirementId: $id, onVersion: $v, body: $body, onBehalfOfId: $for, position: $position, quote: $quote, suggestion: $suggestion) { id comments { id } } }`;
export const ADD_COMMENT = 'mutation AddComment($t: ID!, $body: String!, $for: ID, $position: Boolean, $reply: ID) { addComment(threadId: $t, body: $body, onBehalfOfId: $for, position: $position, replyToId: $reply) { id } }';
export const ACCEPT = 'mutation AcceptSuggestion($t: ID!, $motivation: String!) { answered: acceptSuggestion(threadId: $t, motivation: $motivation) { version } }';
export const RESOLVE = `mutation ResolveThread($t: ID!, $outcome: DispositionOutcome!, $motivation: String!, $text: String) {
  resolveThread(threadId: $t, outcome: $outcome, motivation: $motivation, resultingText: $text) { answered: requirement { version } } }`;

export const DRAFTED = `query ReadDrafts($p: ID!, $after: String) { procurement(id: $p) {
  workingGroup { members { duty undertakingStanding } }
  requirements(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { number kind version text revisions { version text }
    threads { state quote suggestion { replacement state } disposition { outcome motivation } comments { body position author { name } onBehalfOf { organisationNumber } } } } } } }`;
