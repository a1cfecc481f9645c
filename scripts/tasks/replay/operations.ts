/** The operations of the public API that the replay uses, and no others. */
export const FIND_HOST = 'query FindHost { procurements { nodes { caseNumber } } organisations(first: 500) { nodes { id organisationNumber primaryContact { email } } } }';

export const IMPORT = 'mutation ImportOrganisations($file: ID!, $dry: Boolean!) { importOrganisations(fileId: $file, dryRun: $dry) { created updated unchanged errors { row column message } } }';

export const CREATE = 'mutation CreateProcurement($input: CreateProcurementInput!) { createProcurement(input: $input) { id version } }';
export const SET_MILESTONES = 'mutation SetMilestones($p: ID!, $v: Int!, $milestones: [MilestoneInput!]!) { changed: setMilestones(procurementId: $p, version: $v, milestones: $milestones) { version } }';
export const SET_QUESTIONS = 'mutation SetInquiryQuestions($p: ID!, $v: Int!, $questions: [InquiryQuestionInput!]!) { changed: setInquiryQuestions(procurementId: $p, version: $v, questions: $questions) { version } }';
export const SET_REPLACED = 'mutation SetReplacedAgreement($p: ID!, $v: Int!, $input: ReplacedAgreementInput!) { changed: setReplacedAgreement(procurementId: $p, version: $v, input: $input) { version } }';
export const ADD_TEMPLATE = 'mutation AddMandateTemplate($p: ID!, $v: Int!, $text: String!, $from: Date, $to: Date) { changed: addMandateTemplate(procurementId: $p, version: $v, text: $text, validFrom: $from, validTo: $to) { version } }';
export const ENTER_PHASE = 'mutation EnterPhase($p: ID!, $v: Int!, $phase: ProcurementPhase!) { changed: enterPhase(procurementId: $p, version: $v, phase: $phase) { version } }';

export const FIND_PEOPLE = 'query FindPeople { people(first: 500) { nodes { id email } } }';
export const GRANT = 'mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { id } }';

export const INVITE = 'mutation InviteOrganisations($p: ID!, $organisations: [ID!]!, $by: Date) { inviteOrganisations(procurementId: $p, organisationIds: $organisations, respondBy: $by) { id } }';
export const ISSUE = 'mutation IssueMandates($p: ID!, $organisations: [ID!]!, $by: Date!) { issueMandates(procurementId: $p, organisationIds: $organisations, respondBy: $by) { issued { id } refused { message organisation { name } } } }';
export const BOARD = 'query ReadBoard($p: ID!) { procurement(id: $p) { board(first: 500) { nodes { organisation { organisationNumber } mandate { id version } } } } }';

export const CONFIRM_OPENED = 'mutation ConfirmOpened($p: ID!) { confirmOpened(participationId: $p) { stage } }';
export const ANSWER = 'mutation AnswerInquiry($input: AnswerInquiryInput!) { answerInquiry(input: $input) { stage } }';
export const SUBMIT = 'mutation SubmitMandate($input: SubmitMandateInput!) { decided: submitMandate(input: $input) { version } }';
export const REGISTER = 'mutation RegisterPaperMandate($input: SubmitMandateInput!) { decided: registerPaperMandate(input: $input) { version } }';
export const DECLINE = 'mutation DeclineMandate($id: ID!, $v: Int!, $reason: String!) { decided: declineMandate(mandateId: $id, version: $v, reason: $reason) { version } }';
export const APPROVE = 'mutation ApproveMandate($id: ID!, $v: Int!) { decided: approveMandate(mandateId: $id, version: $v) { version } }';
export const RETURN = 'mutation ReturnMandate($id: ID!, $v: Int!, $reason: String!) { decided: returnMandate(mandateId: $id, version: $v, reason: $reason) { version } }';

export const OUTCOME = `query ReadOutcome($p: ID!) { procurement(id: $p) {
  summary { invited approved gap byStage { stage count } byCounty { key invited approved gap } byKind { key invited approved gap } }
  board(filter: { gapOnly: true }, first: 500) { nodes { stage organisation { organisationNumber } } } } }`;

export const PROPOSE_LOCK = 'mutation ProposeLock($p: ID!) { proposeLock(procurementId: $p) { id consequences } }';
export const CONFIRM = 'mutation ConfirmAct($act: ID!) { confirmAct(actId: $act) { entitledList { number partyCount sha256 jsonHref } } }';
