/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. A deadline means the end of that day in Stockholm. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, "520000000.00". */
  Decimal: { input: string; output: string; }
  /** Organisation number, shown "212000-2627"; accepts ten or twelve digits, hyphen or not. */
  OrganisationNumber: { input: string; output: string; }
};

export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** About a lot that the viewer has declared a conflict about: it keeps its place and nothing else. */
  closedToViewer: Scalars['Boolean']['output'];
  decision?: Maybe<MeetingDecision>;
  id: Scalars['ID']['output'];
  matter?: Maybe<AgendaMatter>;
  position: Scalars['Int']['output'];
  /** Of an item of its own, or a remark on the matter. */
  title?: Maybe<Scalars['String']['output']>;
};

export type AgendaItemInput = {
  /** An item that is on the agenda already. */
  id?: InputMaybe<Scalars['ID']['input']>;
  requirementId?: InputMaybe<Scalars['ID']['input']>;
  threadId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The requirement that an item is about, as it reads now. */
export type AgendaMatter = {
  __typename?: 'AgendaMatter';
  heading: Scalars['String']['output'];
  number: Scalars['String']['output'];
  requirementId: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  threadId?: Maybe<Scalars['ID']['output']>;
  version: Scalars['Int']['output'];
};

export type AnswerInquiryInput = {
  answer: InquiryAnswer;
  participationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  volumes?: InputMaybe<Array<VolumeInput>>;
};

export type AnsweredRow = {
  __typename?: 'AnsweredRow';
  heading: Scalars['String']['output'];
  /** Of the requirement. */
  number: Scalars['String']['output'];
  outcome: DispositionOutcome;
  row: Scalars['Int']['output'];
};

export type Attendance =
  | 'ABSENT'
  | 'PRESENT'
  | 'REMOTE';

export type AttendanceInput = {
  attendance: Attendance;
  memberId: Scalars['ID']['input'];
};

/** Each wider than the one before it. */
export type Audience =
  | 'PARTICIPANTS'
  | 'PUBLIC'
  | 'WORKING_GROUP';

export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** Who did it: a person with an account, or the contact who came by a personal link. Nobody where the clock did it. */
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
  /** SHA-256 of the chain up to and including this event. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  sequence: Scalars['Decimal']['output'];
  subject: Scalars['String']['output'];
  summary: Scalars['String']['output'];
};

export type AuditEventPage = {
  __typename?: 'AuditEventPage';
  nodes: Array<AuditEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuthorityBasis =
  | 'BOARD_DECISION'
  | 'COMPANY_SIGNATORY'
  | 'DELEGATION_ORDER';

export type AwardModel =
  | 'EACH_CONCLUDES'
  | 'HOST_CONCLUDES';

/** A frozen, numbered state of all requirements. */
export type Baseline = {
  __typename?: 'Baseline';
  id: Scalars['ID']['output'];
  jsonHref: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  /** The specification, tagged, with a table of contents. */
  pdfHref: Scalars['String']['output'];
  requirementCount: Scalars['Int']['output'];
  setAt: Scalars['DateTime']['output'];
  setBy: Person;
  /** Over the canonical JSON of the baseline. */
  sha256: Scalars['String']['output'];
  /** The specification; it can be imported again unchanged. */
  xlsxHref: Scalars['String']['output'];
};

export type BaselineComparison = {
  __typename?: 'BaselineComparison';
  added: Array<FrozenRequirement>;
  changed: Array<ChangedRequirement>;
  from: Baseline;
  struck: Array<FrozenRequirement>;
  /** None: the present draft. */
  to?: Maybe<Baseline>;
  /** As they stand in both. */
  unchanged: Array<FrozenRequirement>;
  unchangedCount: Scalars['Int']['output'];
};

export type BindingAct = {
  __typename?: 'BindingAct';
  confirmedBy?: Maybe<Person>;
  /** What will follow, or followed, in the reader's language. */
  consequences: Array<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The list that a confirmed lock made. */
  entitledList?: Maybe<EntitledList>;
  id: Scalars['ID']['output'];
  kind: BindingActKind;
  mayConfirm: Scalars['Boolean']['output'];
  mayReject: Scalars['Boolean']['output'];
  procurement: Procurement;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Person;
  /** What a confirmed act published, if it exists for the viewer. */
  publication?: Maybe<Publication>;
  /** What a waiting act would publish; none for one who does not read the drafts. */
  publicationPlan?: Maybe<PublicationPlan>;
  reason?: Maybe<Scalars['String']['output']>;
  rejectReason?: Maybe<Scalars['String']['output']>;
  state: BindingActState;
};

export type BindingActKind =
  | 'AWARD'
  | 'CANCEL'
  | 'LOCK_ENTITLED_PARTIES'
  | 'OPEN_NEW_LIST'
  | 'OVERRIDE_CEILING'
  | 'PUBLISH';

export type BindingActState =
  | 'CONFIRMED'
  | 'LAPSED'
  | 'PROPOSED'
  | 'REJECTED';

export type BoardFilter = {
  countyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  entitledBefore?: InputMaybe<Scalars['Boolean']['input']>;
  gapOnly?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<OrganisationKind>>;
  municipalityCode?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Array<ParticipationStage>>;
};

export type BoardOrder =
  | 'COUNTY'
  | 'KIND'
  | 'LAST_CONTACT'
  | 'NAME'
  | 'STAGE';

/** The gap: entitled on the replaced agreement, and without an approved mandate for this procurement. */
export type BoardSummary = {
  __typename?: 'BoardSummary';
  approved: Scalars['Int']['output'];
  byCounty: Array<GroupCount>;
  byKind: Array<GroupCount>;
  byMunicipality: Array<GroupCount>;
  byStage: Array<StageCount>;
  gap: Scalars['Int']['output'];
  invited: Scalars['Int']['output'];
};

export type ChangeMeetingInput = {
  endsAt: Scalars['DateTime']['input'];
  meetingId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  title: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ChangeMemberInput = {
  duty?: InputMaybe<WorkingGroupDuty>;
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  memberId: Scalars['ID']['input'];
  representsIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  substituteForId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: until further notice. */
  toOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};

export type ChangeProcurementInput = {
  awardModel: AwardModel;
  caseNumber: Scalars['String']['input'];
  /** In kronor. */
  ceilingAmount?: InputMaybe<Scalars['Decimal']['input']>;
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In kronor. */
  estimatedYearlyAmount?: InputMaybe<Scalars['Decimal']['input']>;
  inquiryRespondBy?: InputMaybe<Scalars['Date']['input']>;
  /** Needed where the period is over four years. */
  longPeriodReason?: InputMaybe<Scalars['String']['input']>;
  /** Titles, in order: the first is lot 1. */
  lots: Array<Scalars['String']['input']>;
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  /** From 0 to 60. */
  quietPeriodDays?: InputMaybe<Scalars['Int']['input']>;
  supportId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type ChangedRequirement = {
  __typename?: 'ChangedRequirement';
  after: FrozenRequirement;
  before: FrozenRequirement;
  changed: Array<RequirementPart>;
  heading: Array<DiffSegment>;
  rationale: Array<DiffSegment>;
  text: Array<DiffSegment>;
  verification: Array<DiffSegment>;
};

export type ColumnMatch = {
  /** None leaves the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
  header: Scalars['String']['input'];
};

export type Comment = {
  __typename?: 'Comment';
  at: Scalars['DateTime']['output'];
  author?: Maybe<Person>;
  /** Restricted Markdown; none where the comment was withdrawn. */
  body?: Maybe<Scalars['String']['output']>;
  /** The viewer wrote it. */
  byViewer: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  onBehalfOf?: Maybe<Organisation>;
  /** The organisation’s official view. */
  position: Scalars['Boolean']['output'];
  replyTo?: Maybe<Comment>;
  threadId: Scalars['ID']['output'];
  withdrawn: Scalars['Boolean']['output'];
};

export type CommentRound = {
  __typename?: 'CommentRound';
  /** From then on comments are refused. */
  closesAt: Scalars['DateTime']['output'];
  /** Those that the group speaks for, and others that were heard; by name. */
  coverageByOrganisation: Array<Coverage>;
  /** In the order of the specification. */
  coverageByRequirement: RequirementCoveragePage;
  id: Scalars['ID']['output'];
  /** The last day in Stockholm. */
  lastOn: Scalars['Date']['output'];
  number: Scalars['Int']['output'];
  opensAt: Scalars['DateTime']['output'];
  /** When the silent were last reminded. */
  remindedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those that the group speaks for and that have said nothing; by name. */
  silent: Array<Organisation>;
  state: CommentRoundState;
};


export type CommentRoundCoverageByRequirementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unheardOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CommentRoundState =
  | 'CLOSED'
  | 'COMING'
  | 'OPEN';

/** The viewer’s own: the text to sign, and what has been signed. */
export type ConfidentialityUndertaking = {
  __typename?: 'ConfidentialityUndertaking';
  conflictLots: Array<Lot>;
  conflictOfInterest?: Maybe<Scalars['String']['output']>;
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  signedTextVersion?: Maybe<Scalars['Int']['output']>;
  standing: UndertakingStanding;
  text: Scalars['String']['output'];
  /** The version that is signed now. */
  textVersion: Scalars['Int']['output'];
  /** It is time to sign: nothing is in force, or what is soon ends. */
  toSign: Scalars['Boolean']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type ContactInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** An organisation has one primary contact at most: the one before becomes an ordinary one. */
  primary: Scalars['Boolean']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type ContactPerson = {
  __typename?: 'ContactPerson';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  primary: Scalars['Boolean']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type Coverage = {
  __typename?: 'Coverage';
  /** Made for it in the round. */
  comments: Scalars['Int']['output'];
  organisation: Organisation;
  /** By those who speak for it. */
  requirementsRead: Scalars['Int']['output'];
};

export type CreateProcurementInput = {
  awardModel: AwardModel;
  caseNumber: Scalars['String']['input'];
  /** In kronor. */
  ceilingAmount?: InputMaybe<Scalars['Decimal']['input']>;
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In kronor. */
  estimatedYearlyAmount?: InputMaybe<Scalars['Decimal']['input']>;
  hostId: Scalars['ID']['input'];
  /** Needed where the period is over four years. */
  longPeriodReason?: InputMaybe<Scalars['String']['input']>;
  /** Titles, in order: the first is lot 1. */
  lots: Array<Scalars['String']['input']>;
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  supportId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type DecideItemInput = {
  decision: ItemDecision;
  itemId: Scalars['ID']['input'];
  minuteLine: Scalars['String']['input'];
  /** The version of the requirement that was looked at; needed to strike it, and with new words. */
  requirementVersion?: InputMaybe<Scalars['Int']['input']>;
  /** With CHANGE: the heading as it is to stand. */
  resultingHeading?: InputMaybe<Scalars['String']['input']>;
  /** With CHANGE: the whole text as it is to stand. It becomes the next version. */
  resultingText?: InputMaybe<Scalars['String']['input']>;
  /** The version that came of it, where the requirement was changed by other means. */
  resultingVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Of the meeting. */
  version: Scalars['Int']['input'];
};

export type DiffKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

export type DiffSegment = {
  __typename?: 'DiffSegment';
  kind: DiffKind;
  text: Scalars['String']['output'];
};

export type Disposition = {
  __typename?: 'Disposition';
  at: Scalars['DateTime']['output'];
  by: Person;
  motivation: Scalars['String']['output'];
  outcome: DispositionOutcome;
  resultingVersion?: Maybe<Scalars['Int']['output']>;
};

export type DispositionOutcome =
  | 'ACCEPTED'
  | 'DUPLICATE'
  | 'OUT_OF_SCOPE'
  | 'PARTLY_ACCEPTED'
  | 'REJECTED';

export type DispositionReport = {
  __typename?: 'DispositionReport';
  /** The rows that answer their threads: as many as `updated`. */
  answers: Array<AnsweredRow>;
  created: Scalars['Int']['output'];
  dryRun: Scalars['Boolean']['output'];
  /** Why rows are refused; nothing of a refused row is imported. */
  errors: Array<ImportError>;
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
  /** How values were read, and what to look twice at. */
  warnings: Array<ImportError>;
};

export type DocumentAction =
  | 'ADD_VERSION'
  | 'CHANGE'
  | 'REMOVE';

export type DocumentRoomAction =
  | 'ADD_DOCUMENT'
  | 'PROPOSE_PUBLICATION';

/** A secrecy marking. */
export type DocumentSecrecy = {
  __typename?: 'DocumentSecrecy';
  /** The ground in law. */
  ground: Scalars['String']['output'];
  inForce: Scalars['Boolean']['output'];
  /** The last day. None: until it is taken away. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** Every byte of a file, or of the whole package, was delivered to a reader. */
export type DownloadReceipt = {
  __typename?: 'DownloadReceipt';
  at: Scalars['DateTime']['output'];
  /** The name of the one who fetched. */
  by: Scalars['String']['output'];
  /** By a personal link, without an account. */
  byLink: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** The title of the file; null for the whole package. */
  item?: Maybe<Scalars['String']['output']>;
};

export type DraftingAction =
  | 'ADD_REQUIREMENT'
  | 'CLOSE_ROUND'
  | 'COMMENT'
  | 'COPY'
  | 'IMPORT'
  | 'OPEN_ROUND'
  | 'REMIND_SILENT'
  | 'REOPEN_ROUND'
  | 'RESOLVE'
  | 'SET_BASELINE';

/** An immutable, numbered list of who may call off; what the lock made. */
export type EntitledList = {
  __typename?: 'EntitledList';
  id: Scalars['ID']['output'];
  jsonHref: Scalars['String']['output'];
  lockedAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  parties: Array<Organisation>;
  partyCount: Scalars['Int']['output'];
  pdfHref: Scalars['String']['output'];
  /** Over the canonical JSON of the list: `npm run verify -- <file>` recomputes it. */
  sha256: Scalars['String']['output'];
  supersededBy?: Maybe<Scalars['Int']['output']>;
  supersedes?: Maybe<Scalars['Int']['output']>;
  xlsxHref: Scalars['String']['output'];
};

/** How a published file stands to what the viewer has fetched before: has it, has an earlier version of it, or has never had it. */
export type FetchStanding =
  | 'CHANGED'
  | 'FETCHED'
  | 'NEW';

/** A file as one of the versions of what it belongs to. */
export type FileVersion = {
  __typename?: 'FileVersion';
  /** Who added it; not told of what comes in from outside. */
  addedBy?: Maybe<Person>;
  fileName: Scalars['String']['output'];
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Decimal']['output'];
  uploadedAt: Scalars['DateTime']['output'];
};

export type FrozenRequirement = {
  __typename?: 'FrozenRequirement';
  heading: Scalars['String']['output'];
  kind: RequirementKind;
  /** None: all lots. */
  lotNumber?: Maybe<Scalars['Int']['output']>;
  number: Scalars['String']['output'];
  rationale?: Maybe<Scalars['String']['output']>;
  requirementId: Scalars['ID']['output'];
  section: Scalars['String']['output'];
  text: Scalars['String']['output'];
  verification?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  weight?: Maybe<Scalars['Decimal']['output']>;
};

export type GrantRoleInput = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  personId: Scalars['ID']['input'];
  procurementId?: InputMaybe<Scalars['ID']['input']>;
  role: Role;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type GroupCount = {
  __typename?: 'GroupCount';
  approved: Scalars['Int']['output'];
  gap: Scalars['Int']['output'];
  invited: Scalars['Int']['output'];
  key: Scalars['String']['output'];
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  field?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
};

export type ImportError = {
  __typename?: 'ImportError';
  column: Scalars['String']['output'];
  message: Scalars['String']['output'];
  problem: Scalars['String']['output'];
  /** Counts records; the header is row 1. */
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

/** What an uploaded file holds, before anything is imported. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  columns: Array<ImportColumn>;
  missingRequired: Array<Scalars['String']['output']>;
  rowCount: Scalars['Int']['output'];
  /** The first rows. */
  sample: Array<Array<Scalars['String']['output']>>;
};

export type ImportReport = {
  __typename?: 'ImportReport';
  created: Scalars['Int']['output'];
  dryRun: Scalars['Boolean']['output'];
  /** Why rows are refused; nothing of a refused row is imported. */
  errors: Array<ImportError>;
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
  /** How values were read, and what to look twice at. */
  warnings: Array<ImportError>;
};

export type InquiryAnswer =
  | 'MAYBE'
  | 'NO'
  | 'YES';

export type InquiryQuestion = {
  __typename?: 'InquiryQuestion';
  lotNumber?: Maybe<Scalars['Int']['output']>;
  number: Scalars['Int']['output'];
  question: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type InquiryQuestionInput = {
  lotNumber?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['String']['input'];
  unit: Scalars['String']['input'];
};

export type InquiryResponse = {
  __typename?: 'InquiryResponse';
  answer: InquiryAnswer;
  answeredAt: Scalars['DateTime']['output'];
  answeredBy?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  volumes: Array<VolumeAnswer>;
};

export type InvitePersonInput = {
  email: Scalars['String']['input'];
  language?: InputMaybe<Language>;
  name: Scalars['String']['input'];
};

export type IssueRefusal = {
  __typename?: 'IssueRefusal';
  code: RefusalCode;
  message: Scalars['String']['output'];
  organisation: Organisation;
};

export type IssueReport = {
  __typename?: 'IssueReport';
  issued: Array<Mandate>;
  refused: Array<IssueRefusal>;
};

export type ItemDecision =
  | 'CHANGE'
  | 'KEEP'
  | 'NOTED'
  | 'POSTPONE'
  | 'STRIKE';

export type Language =
  | 'EN'
  | 'SV';

/** What a personal link was made for. */
export type LinkContext = {
  __typename?: 'LinkContext';
  contact?: Maybe<ContactPerson>;
  expiresAt: Scalars['DateTime']['output'];
  mandate?: Maybe<Mandate>;
  organisation: Organisation;
  participation: Participation;
  purpose: LinkPurpose;
};

export type LinkPurpose =
  | 'DOCUMENTS'
  | 'INQUIRY'
  | 'MANDATE';

/** What a personal link to documents was made for: what is published in one procurement, for one organisation. */
export type LinkedDocuments = {
  __typename?: 'LinkedDocuments';
  caseNumber: Scalars['String']['output'];
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** Whom the link was sent to. */
  contactName: Scalars['String']['output'];
  contactPhone?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  hostName: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  /** Newest first. */
  publications: Array<Publication>;
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type Lot = {
  __typename?: 'Lot';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type LotWeight = {
  __typename?: 'LotWeight';
  /** None where the procurement has no lots. */
  lot?: Maybe<Lot>;
  /** Of the lot’s own award criteria and those for all lots; to be a hundred. */
  total: Scalars['Decimal']['output'];
};

export type Mail = {
  __typename?: 'Mail';
  /** What the mail server answered, or why the letter could not be written. */
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: MailKind;
  organisation?: Maybe<Organisation>;
  queuedAt: Scalars['DateTime']['output'];
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  state: MailState;
  subject: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type MailKind =
  | 'ACCOUNT_INVITATION'
  | 'COMMENT_DIGEST'
  | 'FETCH_REMINDER'
  | 'GROUP_NOMINATION'
  | 'GROUP_PUBLICATION'
  | 'INQUIRY'
  | 'LATE_MANDATE'
  | 'LINK_RENEWED'
  | 'MANDATE'
  | 'MANDATE_APPROVED'
  | 'MANDATE_RETURNED'
  | 'MEETING_CANCELLED'
  | 'MEETING_INVITATION'
  | 'PASSWORD_RESET'
  | 'PUBLICATION_NOTICE'
  | 'RECEIPT_INQUIRY'
  | 'RECEIPT_MANDATE'
  | 'REMINDER_INQUIRY'
  | 'REMINDER_MANDATE'
  | 'ROUND_REMINDER'
  | 'TAKE_OUT_READY'
  | 'UNDERTAKING_ASKED'
  | 'UNDERTAKING_RENEWAL';

export type MailPage = {
  __typename?: 'MailPage';
  nodes: Array<Mail>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MailState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type Mandate = {
  __typename?: 'Mandate';
  acts: Array<MandatedAct>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For this viewer, now. The client draws its buttons from these alone. */
  availableActions: Array<MandateAction>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** Handed in now, it would come after the list was locked, with no new one open: said before it is sent. */
  comesLate: Scalars['Boolean']['output'];
  /** Set with a return: when the completed mandate is wanted. */
  completeBy?: Maybe<Scalars['Date']['output']>;
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  history: Array<AuditEvent>;
  id: Scalars['ID']['output'];
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Came after the list was locked: kept with its evidence, not approvable into that list. */
  lateAt?: Maybe<Scalars['DateTime']['output']>;
  lots: Array<Lot>;
  pdfHref: Scalars['String']['output'];
  principal: Organisation;
  procurement: Procurement;
  /** In the host’s series of incoming documents. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  respondBy?: Maybe<Scalars['Date']['output']>;
  returnReason?: Maybe<Scalars['String']['output']>;
  reviewedBy?: Maybe<Person>;
  signing?: Maybe<MandateSigning>;
  state: MandateState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of who handed it in or registered it. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** Frozen at issue, signature fields blank, and kept to the letter. */
  text: Scalars['String']['output'];
  textVersion: Scalars['Int']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  withdrawReason?: Maybe<Scalars['String']['output']>;
};

export type MandateAction =
  | 'APPROVE'
  | 'CANCEL'
  | 'DECLINE'
  | 'ISSUE'
  | 'REFER'
  | 'REGISTER_PAPER'
  | 'REISSUE'
  | 'RETURN'
  | 'SUBMIT'
  | 'WITHDRAW';

export type MandateSigning = {
  __typename?: 'MandateSigning';
  basis: AuthorityBasis;
  basisReference: Scalars['String']['output'];
  evidence: Array<FileVersion>;
  method: SigningMethod;
  signatoryName: Scalars['String']['output'];
  signatoryTitle: Scalars['String']['output'];
  signatureStatus: SignatureStatus;
  signedOn: Scalars['Date']['output'];
};

export type MandateState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DECLINED'
  | 'DRAFT'
  | 'ISSUED'
  | 'LAPSED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type MandateTemplate = {
  __typename?: 'MandateTemplate';
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Person>;
  text: Scalars['String']['output'];
  /** How many mandates were issued on this version. */
  usedBy: Scalars['Int']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** What the host may do in the principal’s name. */
export type MandatedAct =
  | 'AWARD'
  | 'CONCLUDE'
  | 'EVALUATE'
  | 'MANAGE'
  | 'PREPARE'
  | 'PUBLISH';

/** A meeting of a working group. It speaks of drafts, so it exists for those for whom drafts do. */
export type Meeting = {
  __typename?: 'Meeting';
  adjustedAt?: Maybe<Scalars['DateTime']['output']>;
  adjustedBy?: Maybe<Person>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Person>;
  /** All who are members on the day of the meeting. */
  attendance: Array<MeetingAttendance>;
  availableActions: Array<MeetingAction>;
  /** The meeting for one’s own calendar. */
  calendarHref: Scalars['String']['output'];
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  items: Array<AgendaItem>;
  /** The minutes as PDF, once the meeting is closed; a draft until they are approved. */
  minutesHref?: Maybe<Scalars['String']['output']>;
  /** Of approved minutes. */
  minutesSha256?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  number: Scalars['Int']['output'];
  place?: Maybe<Scalars['String']['output']>;
  startsAt: Scalars['DateTime']['output'];
  state: MeetingState;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  writtenBy?: Maybe<Person>;
};

export type MeetingAction =
  | 'ADJUST'
  | 'APPROVE'
  | 'CANCEL'
  | 'CHANGE'
  | 'CLOSE'
  | 'INVITE'
  | 'RECORD'
  | 'RETURN'
  | 'SET_AGENDA';

export type MeetingAttendance = {
  __typename?: 'MeetingAttendance';
  /** Null while nothing has been said. */
  attendance?: Maybe<Attendance>;
  member: WorkingGroupMember;
};

export type MeetingDecision = {
  __typename?: 'MeetingDecision';
  decidedAt: Scalars['DateTime']['output'];
  decidedBy: Person;
  decision: ItemDecision;
  minuteLine: Scalars['String']['output'];
  /** The version of the requirement that came of it. */
  resultingVersion?: Maybe<Scalars['Int']['output']>;
};

export type MeetingState =
  | 'ADJUSTED'
  | 'APPROVED'
  | 'CANCELLED'
  | 'HELD'
  | 'INVITED'
  | 'PLANNED';

export type Milestone = {
  __typename?: 'Milestone';
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  reachedOn?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
};

export type MilestoneInput = {
  dueOn: Scalars['Date']['input'];
  reachedOn?: InputMaybe<Scalars['Date']['input']>;
  title: Scalars['String']['input'];
};

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The suggestion becomes the next version, in the name of the one who made it. */
  acceptSuggestion: Requirement;
  activateOrganisation: Organisation;
  addComment: Comment;
  addContact: Organisation;
  /** A new document with its first version, or a new version of the document named: its title follows, and its annex number where one is given. */
  addDocumentVersion: TenderDocument;
  addMandateTemplate: Procurement;
  addRequirement: Requirement;
  addUndertakingText: Procurement;
  /** By another than who wrote them. */
  adjustMinutes: Meeting;
  answerInquiry: Participation;
  approveMandate: Mandate;
  /** By another than who adjusted them; they never change after that. */
  approveMinutes: Meeting;
  cancelMandate: Mandate;
  cancelMeeting: Meeting;
  changeContact: Organisation;
  changeDocument: TenderDocument;
  changeMeeting: Meeting;
  changeMember: WorkingGroupMember;
  changeOrganisation: Organisation;
  changeProcurement: Procurement;
  /** Another title, or another number: all that is in it follows. */
  changeSection: RequirementSection;
  chooseMember: WorkingGroupMember;
  closeCommentRound: CommentRound;
  /** Whoever closes the meeting has written its minutes. */
  closeMeeting: Meeting;
  confirmAct: BindingAct;
  /** Asked for by the page after the first touch of a person, never by fetching the link. */
  confirmOpened: Participation;
  /** Of another procurement whose drafts the viewer reads. Numbers that stand already are left as they are. */
  copyRequirements: ImportReport;
  createOrganisation: Organisation;
  createProcurement: Procurement;
  createWorkingGroup: WorkingGroup;
  deactivateOrganisation: Organisation;
  /** Decides an item with a line for the minutes, and does what it says to the requirement and the thread. Anew until the minutes are adjusted: another decision takes the first one back. */
  decideItem: Meeting;
  declineMandate: Mandate;
  /** Ends the undertakings of these persons, or of all where none are named, and asks them to sign anew. */
  demandRenewal: Procurement;
  /** Ends a nomination or a membership at once. */
  endMember: WorkingGroupMember;
  enterPhase: Procurement;
  /** Adds every requirement with an open thread that is not on the agenda yet. */
  fillAgenda: Meeting;
  grantRole: PersonAccount;
  /** From the comment matrix: closes the open threads that it answers. */
  importDispositions: DispositionReport;
  importOrganisations: ImportReport;
  /** From XLSX or CSV. What stands under a number is revised where the file says something else; the rest is added. */
  importRequirements: ImportReport;
  /** At most 500 at a time. Repeating it changes nothing. */
  inviteOrganisations: Array<Participation>;
  invitePerson: PersonAccount;
  /** Calls the members by mail; again after a change. */
  inviteToMeeting: Meeting;
  /** At most 500 at a time. All lots and acts unless said. One with a live mandate is left as it is. */
  issueMandates: IssueReport;
  /** For the viewer alone, and for the version that was read. */
  markRead: Requirement;
  /** Whoever has the number makes room; numbers that a baseline has named stay. */
  moveRequirement: Requirement;
  nominateMember: WorkingGroupMember;
  openCommentRound: CommentRound;
  planMeeting: Meeting;
  proposeLock: BindingAct;
  /** Until publication: approvals then go to a new list, and its lock gives the next number. */
  proposeNewList: BindingAct;
  proposePublication: BindingAct;
  recordAttendance: Meeting;
  /** “I am not the right person.” */
  referMandate: Mandate;
  registerPaperMandate: Mandate;
  reissueMandate: Mandate;
  rejectAct: BindingAct;
  rejectSuggestion: Thread;
  /** At most 500 at a time; one mail to each organisation. Those who have answered, or were reminded lately, are left alone. */
  remind: RemindReport;
  /** By mail, those who speak for organisations that have said nothing in the open round. */
  remindSilent: CommentRound;
  /** At most 500 at a time; one mail to each organisation. Those who have everything, or were reminded lately, are left alone. */
  remindToFetch: RemindReport;
  removeContact: Organisation;
  /** Takes a document that was never published off the list; it is kept with its history. */
  removeDocument: TenderDocument;
  renameWorkingGroup: WorkingGroup;
  /** The same round, until another day; of one that is open the last day is moved. */
  reopenCommentRound: CommentRound;
  /** How it was closed is kept. */
  reopenThread: Thread;
  /** Everything about the organisation, made by a worker; the asker gets an e-mail when it can be fetched. Asked for again meanwhile, it is made once. */
  requestTakeOut: TakeOut;
  resolveThread: Thread;
  /** Takes a withdrawn requirement in again, under its number. ALREADY_EXISTS where another has the number by now. */
  restoreRequirement: Requirement;
  returnMandate: Mandate;
  /** Adjusted minutes go back to be corrected. */
  returnMinutes: Meeting;
  /** Changes what is given. An edit of an older version is refused with CONFLICT, both texts in details. */
  reviseRequirement: Requirement;
  /** Ends one personal link, and whatever is open by it, at once. Of one that has ended already nothing is changed. */
  revokeLink: Participation;
  revokeRole: PersonAccount;
  /** A new personal link to a contact of the organisation. */
  sendLink: Participation;
  /** The agenda as a whole, in this order. */
  setAgenda: Meeting;
  /** Freezes all requirements. Where nothing has changed since the latest baseline that one is the answer. */
  setBaseline: Baseline;
  setInquiryQuestions: Procurement;
  setLanguage: Viewer;
  setMilestones: Procurement;
  setReplacedAgreement: Procurement;
  signUndertaking: ConfidentialityUndertaking;
  startThread: Thread;
  submitMandate: Mandate;
  unmarkRead: Requirement;
  /** One’s own: a tombstone stays in its place. */
  withdrawComment: Comment;
  withdrawMandate: Mandate;
  /** It is kept, and found among the withdrawn. */
  withdrawRequirement: Requirement;
  /** Takes the viewer’s own undertaking back: drafts are gone for the viewer at once. */
  withdrawUndertaking: ConfidentialityUndertaking;
};


export type MutationAcceptSuggestionArgs = {
  motivation: Scalars['String']['input'];
  threadId: Scalars['ID']['input'];
};


export type MutationActivateOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAddCommentArgs = {
  body: Scalars['String']['input'];
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  threadId: Scalars['ID']['input'];
};


export type MutationAddContactArgs = {
  input: ContactInput;
  organisationId: Scalars['ID']['input'];
};


export type MutationAddDocumentVersionArgs = {
  annexNumber?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  fileId: Scalars['ID']['input'];
  folder?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
  secrecyGround?: InputMaybe<Scalars['String']['input']>;
  secrecyUntil?: InputMaybe<Scalars['Date']['input']>;
  title: Scalars['String']['input'];
};


export type MutationAddMandateTemplateArgs = {
  procurementId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAddRequirementArgs = {
  input: RequirementInput;
};


export type MutationAddUndertakingTextArgs = {
  procurementId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAdjustMinutesArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAnswerInquiryArgs = {
  input: AnswerInquiryInput;
};


export type MutationApproveMandateArgs = {
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationApproveMinutesArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeContactArgs = {
  contactId: Scalars['ID']['input'];
  input: ContactInput;
};


export type MutationChangeDocumentArgs = {
  documentId: Scalars['ID']['input'];
  input: TenderDocumentInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeMeetingArgs = {
  input: ChangeMeetingInput;
};


export type MutationChangeMemberArgs = {
  input: ChangeMemberInput;
};


export type MutationChangeOrganisationArgs = {
  input: OrganisationInput;
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeProcurementArgs = {
  input: ChangeProcurementInput;
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeSectionArgs = {
  number?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
  sectionId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};


export type MutationChooseMemberArgs = {
  memberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCloseCommentRoundArgs = {
  procurementId: Scalars['ID']['input'];
};


export type MutationCloseMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationConfirmActArgs = {
  actId: Scalars['ID']['input'];
};


export type MutationConfirmOpenedArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationCopyRequirementsArgs = {
  dryRun: Scalars['Boolean']['input'];
  fromProcurementId: Scalars['ID']['input'];
  procurementId: Scalars['ID']['input'];
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationCreateOrganisationArgs = {
  input: OrganisationInput;
};


export type MutationCreateProcurementArgs = {
  input: CreateProcurementInput;
};


export type MutationCreateWorkingGroupArgs = {
  name: Scalars['String']['input'];
  procurementId: Scalars['ID']['input'];
};


export type MutationDeactivateOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDecideItemArgs = {
  input: DecideItemInput;
};


export type MutationDeclineMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDemandRenewalArgs = {
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  procurementId: Scalars['ID']['input'];
};


export type MutationEndMemberArgs = {
  memberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnterPhaseArgs = {
  phase: ProcurementPhase;
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFillAgendaArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationImportDispositionsArgs = {
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
  procurementId: Scalars['ID']['input'];
};


export type MutationImportOrganisationsArgs = {
  columns?: InputMaybe<Array<ColumnMatch>>;
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
};


export type MutationImportRequirementsArgs = {
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
  procurementId: Scalars['ID']['input'];
};


export type MutationInviteOrganisationsArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  respondBy?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationInviteToMeetingArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationIssueMandatesArgs = {
  acts?: InputMaybe<Array<MandatedAct>>;
  lotIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  respondBy: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationMarkReadArgs = {
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMoveRequirementArgs = {
  number: Scalars['String']['input'];
  requirementId: Scalars['ID']['input'];
  section?: InputMaybe<Scalars['String']['input']>;
};


export type MutationNominateMemberArgs = {
  input: NominateMemberInput;
};


export type MutationOpenCommentRoundArgs = {
  closesOn: Scalars['Date']['input'];
  opensOn?: InputMaybe<Scalars['Date']['input']>;
  procurementId: Scalars['ID']['input'];
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationProposeLockArgs = {
  procurementId: Scalars['ID']['input'];
};


export type MutationProposeNewListArgs = {
  procurementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationProposePublicationArgs = {
  input: PublishInput;
};


export type MutationRecordAttendanceArgs = {
  attendance: Array<AttendanceInput>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReferMandateArgs = {
  email: Scalars['String']['input'];
  mandateId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRegisterPaperMandateArgs = {
  input: SubmitMandateInput;
};


export type MutationReissueMandateArgs = {
  mandateId: Scalars['ID']['input'];
  respondBy: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRejectActArgs = {
  actId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRejectSuggestionArgs = {
  motivation: Scalars['String']['input'];
  threadId: Scalars['ID']['input'];
};


export type MutationRemindArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationRemindSilentArgs = {
  procurementId: Scalars['ID']['input'];
};


export type MutationRemindToFetchArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  publicationId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationRemoveContactArgs = {
  contactId: Scalars['ID']['input'];
};


export type MutationRemoveDocumentArgs = {
  documentId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRenameWorkingGroupArgs = {
  name: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  workingGroupId: Scalars['ID']['input'];
};


export type MutationReopenCommentRoundArgs = {
  closesOn: Scalars['Date']['input'];
  procurementId: Scalars['ID']['input'];
};


export type MutationReopenThreadArgs = {
  threadId: Scalars['ID']['input'];
};


export type MutationRequestTakeOutArgs = {
  organisationId: Scalars['ID']['input'];
};


export type MutationResolveThreadArgs = {
  motivation: Scalars['String']['input'];
  onVersion?: InputMaybe<Scalars['Int']['input']>;
  outcome: DispositionOutcome;
  resultingText?: InputMaybe<Scalars['String']['input']>;
  threadId: Scalars['ID']['input'];
};


export type MutationRestoreRequirementArgs = {
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnMandateArgs = {
  completeBy?: InputMaybe<Scalars['Date']['input']>;
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReturnMinutesArgs = {
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationReviseRequirementArgs = {
  heading?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<RequirementKind>;
  lotNumber?: InputMaybe<Scalars['Int']['input']>;
  rationale?: InputMaybe<Scalars['String']['input']>;
  requirementId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  verification?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};


export type MutationRevokeLinkArgs = {
  linkId: Scalars['ID']['input'];
};


export type MutationRevokeRoleArgs = {
  roleAssignmentId: Scalars['ID']['input'];
};


export type MutationSendLinkArgs = {
  contactId: Scalars['ID']['input'];
  participationId: Scalars['ID']['input'];
};


export type MutationSetAgendaArgs = {
  items: Array<AgendaItemInput>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSetBaselineArgs = {
  procurementId: Scalars['ID']['input'];
};


export type MutationSetInquiryQuestionsArgs = {
  procurementId: Scalars['ID']['input'];
  questions: Array<InquiryQuestionInput>;
  version: Scalars['Int']['input'];
};


export type MutationSetLanguageArgs = {
  language: Language;
};


export type MutationSetMilestonesArgs = {
  milestones: Array<MilestoneInput>;
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSetReplacedAgreementArgs = {
  input: ReplacedAgreementInput;
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSignUndertakingArgs = {
  input: SignUndertakingInput;
};


export type MutationStartThreadArgs = {
  body: Scalars['String']['input'];
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  onVersion: Scalars['Int']['input'];
  position?: InputMaybe<Scalars['Boolean']['input']>;
  quote?: InputMaybe<Scalars['String']['input']>;
  quoteStart?: InputMaybe<Scalars['Int']['input']>;
  requirementId: Scalars['ID']['input'];
  suggestion?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSubmitMandateArgs = {
  input: SubmitMandateInput;
};


export type MutationUnmarkReadArgs = {
  requirementId: Scalars['ID']['input'];
};


export type MutationWithdrawCommentArgs = {
  commentId: Scalars['ID']['input'];
};


export type MutationWithdrawMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawRequirementArgs = {
  reason: Scalars['String']['input'];
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawUndertakingArgs = {
  procurementId: Scalars['ID']['input'];
};

/** A file of a package as it is told of. */
export type NamedFile = {
  __typename?: 'NamedFile';
  path: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A requirement as a publication tells of it. */
export type NamedRequirement = {
  __typename?: 'NamedRequirement';
  heading: Scalars['String']['output'];
  number: Scalars['String']['output'];
};

export type NominateMemberInput = {
  duty: WorkingGroupDuty;
  email?: InputMaybe<Scalars['String']['input']>;
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  language?: InputMaybe<Language>;
  name?: InputMaybe<Scalars['String']['input']>;
  /** Somebody who is known; else name and email. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  representsIds: Array<Scalars['ID']['input']>;
  substituteForId?: InputMaybe<Scalars['ID']['input']>;
  toOn?: InputMaybe<Scalars['Date']['input']>;
  workingGroupId: Scalars['ID']['input'];
};

export type Organisation = {
  __typename?: 'Organisation';
  active: Scalars['Boolean']['output'];
  availableActions: Array<OrganisationAction>;
  /** The primary one first. Empty for those who may not see them. */
  contacts: Array<ContactPerson>;
  countyCode: Scalars['String']['output'];
  history: AuditEventPage;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  municipalityCode?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  organisationNumber: Scalars['OrganisationNumber']['output'];
  owners: Array<Ownership>;
  population?: Maybe<Scalars['Int']['output']>;
  predecessors: Array<Organisation>;
  primaryContact?: Maybe<ContactPerson>;
  /** Who took over a merged one. */
  successor?: Maybe<Organisation>;
  /** The viewer’s own, newest first; null where the viewer cannot take out anything of the organisation. */
  takeOuts?: Maybe<Array<TakeOut>>;
  version: Scalars['Int']['output'];
};


export type OrganisationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationAction =
  | 'ACTIVATE'
  | 'DEACTIVATE'
  | 'EDIT'
  | 'EDIT_CONTACTS';

export type OrganisationInput = {
  countyCode: Scalars['String']['input'];
  kind: OrganisationKind;
  municipalityCode?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisationNumber: Scalars['OrganisationNumber']['input'];
  /** All owners; left out, they stay as they are. */
  owners?: InputMaybe<Array<OwnershipInput>>;
  population?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationKind =
  | 'FOUNDATION'
  | 'MUNICIPALITY'
  | 'MUNICIPAL_ASSOCIATION'
  | 'MUNICIPAL_COMPANY'
  | 'OTHER'
  | 'REGION'
  | 'REGIONAL_COMPANY'
  | 'STATE_AGENCY'
  | 'UNIVERSITY';

export type OrganisationPage = {
  __typename?: 'OrganisationPage';
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Ownership = {
  __typename?: 'Ownership';
  owner: Organisation;
  sharePercent?: Maybe<Scalars['Decimal']['output']>;
};

export type OwnershipInput = {
  organisationNumber: Scalars['OrganisationNumber']['input'];
  /** In percent, at most three decimals; all owners have one, or none. */
  sharePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** One row for each organisation that was asked: the funnel is the count of these by stage. */
export type Participation = {
  __typename?: 'Participation';
  /** Set in boardActivity: the `after` to go on from. */
  activityCursor?: Maybe<Scalars['String']['output']>;
  /** For this viewer, now. */
  availableActions: Array<ParticipationAction>;
  /** May call off on the agreement that this procurement replaces. */
  entitledBefore: Scalars['Boolean']['output'];
  flags: Array<ParticipationFlag>;
  id: Scalars['ID']['output'];
  inquiryResponse?: Maybe<InquiryResponse>;
  invitedAt: Scalars['DateTime']['output'];
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  lastEventAt: Scalars['DateTime']['output'];
  /** Newest first; for the host’s staff. */
  mails: Array<Mail>;
  /** The live one, else the latest. */
  mandate?: Maybe<Mandate>;
  /** Every one there was, newest first. */
  mandates: Array<Mandate>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  organisation: Organisation;
  /** Those that open, newest first; for the host’s staff. */
  personalLinks: Array<PersonalLink>;
  procurement: Procurement;
  referrals: Array<Referral>;
  remindersSent: Scalars['Int']['output'];
  stage: ParticipationStage;
  /** Newest first. */
  timeline: Array<AuditEvent>;
};

export type ParticipationAction =
  | 'ANSWER_INQUIRY'
  | 'ISSUE_MANDATE'
  | 'REGISTER_PAPER'
  | 'REMIND'
  | 'REVOKE_LINK'
  | 'SEND_LINK';

export type ParticipationFlag =
  | 'CONTACT_MISSING'
  | 'LATE_MANDATE'
  | 'MAIL_FAILED'
  | 'WITHDRAWN_AFTER_LOCK'
  | 'WRONG_PERSON';

export type ParticipationPage = {
  __typename?: 'ParticipationPage';
  nodes: Array<Participation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationStage =
  | 'DECLINED'
  | 'ENTITLED'
  | 'INTERESTED'
  | 'INVITED'
  | 'LAPSED'
  | 'MANDATE_APPROVED'
  | 'MANDATE_RETURNED'
  | 'MANDATE_SENT'
  | 'MANDATE_SUBMITTED'
  | 'OPENED'
  | 'WITHDRAWN';

export type Person = {
  __typename?: 'Person';
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PersonAccount = {
  __typename?: 'PersonAccount';
  active: Scalars['Boolean']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  roles: Array<RoleAssignment>;
};

export type PersonAccountPage = {
  __typename?: 'PersonAccountPage';
  nodes: Array<PersonAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where one of those who work with the drafts stands. */
export type PersonUndertaking = {
  __typename?: 'PersonUndertaking';
  conflictLots: Array<Lot>;
  conflictOfInterest?: Maybe<Scalars['String']['output']>;
  person: Person;
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  standing: UndertakingStanding;
  textVersion?: Maybe<Scalars['Int']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A personal link that opens: never its token, which nobody but its receiver has. */
export type PersonalLink = {
  __typename?: 'PersonalLink';
  /** To whom it was sent. */
  contact: ContactPerson;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** When it was last opened; null if never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  purpose: LinkPurpose;
  sentAt: Scalars['DateTime']['output'];
};

export type PlanMeetingInput = {
  endsAt: Scalars['DateTime']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  startsAt: Scalars['DateTime']['input'];
  title: Scalars['String']['input'];
  workingGroupId: Scalars['ID']['input'];
};

/** A file as it will stand in the package. */
export type PlannedItem = {
  __typename?: 'PlannedItem';
  annexNumber?: Maybe<Scalars['String']['output']>;
  /** None where it is not known before it is made. */
  changedSincePrevious?: Maybe<Scalars['Boolean']['output']>;
  kind: PublicationItemKind;
  path: Scalars['String']['output'];
  /** Bytes; none of what is made when the proposal is confirmed. */
  size?: Maybe<Scalars['Decimal']['output']>;
  title: Scalars['String']['output'];
  /** Of a document. */
  versionId?: Maybe<Scalars['ID']['output']>;
};

export type Procurement = {
  __typename?: 'Procurement';
  /** Where the host’s log stands: `after` for boardActivity, so that nothing is missed since this read. */
  activityCursor: Scalars['String']['output'];
  /** Annexes missing between those there are: of 1, 3, 4 it is 2. Nothing is renumbered. */
  annexGaps: Array<Scalars['String']['output']>;
  availableActions: Array<ProcurementAction>;
  awardModel: AwardModel;
  /** Newest first. Empty where no drafts exist for the viewer. */
  baselines: Array<Baseline>;
  board: ParticipationPage;
  caseNumber: Scalars['String']['output'];
  ceiling?: Maybe<Money>;
  /** The latest. */
  commentRound?: Maybe<CommentRound>;
  /** Newest first. */
  commentRounds: Array<CommentRound>;
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactPhone?: Maybe<Scalars['String']['output']>;
  cpvCodes: Array<Scalars['String']['output']>;
  /** What the viewer may do with the documents as a whole. */
  documentActions: Array<DocumentRoomAction>;
  /** By annex number, then folder and title. Empty where no drafts exist for the viewer. */
  documents: Array<TenderDocument>;
  /** What the viewer may do with the drafts; empty where there are none for the viewer. */
  draftingActions: Array<DraftingAction>;
  /** Newest first. */
  entitledLists: Array<EntitledList>;
  estimatedYearlyValue?: Maybe<Money>;
  /** The procurement’s own log, newest first. Empty for those outside its staff. */
  events: AuditEventPage;
  host: Organisation;
  id: Scalars['ID']['output'];
  inquiryQuestions: Array<InquiryQuestion>;
  inquiryRespondBy?: Maybe<Scalars['Date']['output']>;
  /** Why the period is over four years, where it is. */
  longPeriodReason?: Maybe<Scalars['String']['output']>;
  lots: Array<Lot>;
  /** What was sent about the procurement, newest first. Empty for those outside its staff. */
  mails: MailPage;
  /** The latest date any live mandate is to be answered by. */
  mandateRespondBy?: Maybe<Scalars['Date']['output']>;
  /** The version that is issued now. */
  mandateTemplate?: Maybe<MandateTemplate>;
  /** Newest first. */
  mandateTemplates: Array<MandateTemplate>;
  milestones: Array<Milestone>;
  /** The number that the next lock gives; null while the list is locked with no new one open. */
  openList?: Maybe<Scalars['Int']['output']>;
  /** Acts that wait for the second person. */
  pendingActs: Array<BindingAct>;
  periodFrom?: Maybe<Scalars['Date']['output']>;
  periodTo?: Maybe<Scalars['Date']['output']>;
  phase: ProcurementPhase;
  /** Newest first; those that exist for the viewer. */
  publications: Array<Publication>;
  /** No second reminder to the same organisation within these days. */
  quietPeriodDays: Scalars['Int']['output'];
  replaces?: Maybe<ReplacedAgreement>;
  /** In the order of the specification. */
  requirementSections: Array<RequirementSection>;
  requirementSummary: RequirementSummary;
  /** In the order of the specification. Empty where no drafts exist for the viewer. */
  requirements: RequirementPage;
  slug: Scalars['String']['output'];
  /** Those on whose behalf the viewer may comment, by name. */
  speaksFor: Array<Organisation>;
  summary: BoardSummary;
  support?: Maybe<Organisation>;
  title: Scalars['String']['output'];
  /** Null for those who do not work with the drafts. */
  undertaking?: Maybe<ConfidentialityUndertaking>;
  /** Of all who work with the drafts, by name. Empty for those who do not keep the group. */
  undertakings: Array<PersonUndertaking>;
  version: Scalars['Int']['output'];
  /** A member who is to sign the undertaking first is told so: CONFIDENTIALITY_NOT_SIGNED. */
  workingGroup?: Maybe<WorkingGroup>;
};


export type ProcurementBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<BoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<BoardOrder>;
};


export type ProcurementDocumentsArgs = {
  removed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ProcurementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProcurementMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProcurementRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProcurementSummaryArgs = {
  filter?: InputMaybe<BoardFilter>;
};

export type ProcurementAction =
  | 'EDIT'
  | 'EXPORT'
  | 'INVITE'
  | 'ISSUE_MANDATES'
  | 'PROPOSE_LOCK'
  | 'PROPOSE_NEW_LIST'
  | 'READ_EVENTS'
  | 'REGISTER_PAPER'
  | 'REMIND'
  | 'REVIEW';

export type ProcurementPage = {
  __typename?: 'ProcurementPage';
  nodes: Array<Procurement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProcurementPhase =
  | 'AWARDED'
  | 'CANCELLED'
  | 'DRAFTING'
  | 'ENDED'
  | 'EVALUATION'
  | 'INQUIRY'
  | 'IN_FORCE'
  | 'MANDATES'
  | 'PREPARATION'
  | 'PUBLISHED';

/** What everybody may read of a procurement: its public publications, and nothing else. */
export type PublicPublications = {
  __typename?: 'PublicPublications';
  caseNumber: Scalars['String']['output'];
  hostName: Scalars['String']['output'];
  /** Newest first. */
  publications: Array<Publication>;
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A frozen package. It never changes. */
export type Publication = {
  __typename?: 'Publication';
  /** The whole package as one ZIP. */
  archiveHref: Scalars['String']['output'];
  audience: Audience;
  /** Of the specification in it. */
  baselineNumber?: Maybe<Scalars['Int']['output']>;
  changeNote?: Maybe<Scalars['String']['output']>;
  /** None for the first that the audience may read. */
  changes?: Maybe<PublicationChanges>;
  /** Of the list of entitled parties in it. */
  entitledListNumber?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  itemCount: Scalars['Int']['output'];
  /** In the order of the package. */
  items: Array<PublicationItem>;
  /** Whether it is the newest that the viewer sees: what applies now. */
  latest: Scalars['Boolean']['output'];
  manifestHref: Scalars['String']['output'];
  /** Over manifest.json, byte for byte; the event of the publication carries it too. */
  manifestSha256: Scalars['String']['output'];
  /** What the viewer has fetched, and what was fetched for the viewer’s own organisations; newest first. */
  myReceipts: Array<DownloadReceipt>;
  number: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** For the host’s staff and auditors; null for others, and for what is published to the working group. */
  receiptBoard?: Maybe<ReceiptPage>;
  /** For the host’s staff and auditors; null for others, and for what is published to the working group. */
  receipts?: Maybe<ReceiptSummary>;
  title: Scalars['String']['output'];
  /** Bytes of all files together, the manifest left out. */
  totalSize: Scalars['Decimal']['output'];
};


/** A frozen package. It never changes. */
export type PublicationReceiptBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<ReceiptOrder>;
};

/** What an addendum changes, file by file and requirement by requirement. */
export type PublicationChanges = {
  __typename?: 'PublicationChanges';
  added: Array<NamedFile>;
  changed: Array<NamedFile>;
  removed: Array<NamedFile>;
  /** None where one of the two has no specification. */
  requirements?: Maybe<RequirementChanges>;
  /** The number of the publication that it is told against: the latest that all readers of this one may read. */
  since: Scalars['Int']['output'];
  /** The same in the reader’s language, a sentence each. */
  words: Array<Scalars['String']['output']>;
};

/** Something that is missing, or that somebody should know, before publishing. */
export type PublicationFinding = {
  __typename?: 'PublicationFinding';
  /** What it is about: annex numbers, or ids of documents. */
  about: Array<Scalars['String']['output']>;
  code: PublicationFindingCode;
  level: PublicationFindingLevel;
  /** In the reader’s language. */
  words: Scalars['String']['output'];
};

export type PublicationFindingCode =
  | 'ANNEX_GAP'
  | 'BASELINE_MISSING'
  | 'BASELINE_OUTDATED'
  | 'CEILING_MISSING'
  | 'ENTITLED_LIST_MISSING'
  | 'ENTITLED_LIST_SUPERSEDED'
  | 'LONG_PERIOD_WITHOUT_REASON'
  | 'NARROWER_DOCUMENT'
  | 'OPEN_THREADS'
  | 'PARTIES_NOT_LOCKED'
  | 'PERIOD_MISSING'
  | 'PHASE_TOO_EARLY'
  | 'SECRET_DOCUMENT'
  | 'UNDERTAKINGS_MISSING'
  | 'VERSION_OUTDATED';

/** An error stands in the way; a warning is to be acknowledged. */
export type PublicationFindingLevel =
  | 'ERROR'
  | 'WARNING';

export type PublicationItem = {
  __typename?: 'PublicationItem';
  annexNumber?: Maybe<Scalars['String']['output']>;
  /** New, or other bytes than in the publication before it; true of all in the first. */
  changedSincePrevious: Scalars['Boolean']['output'];
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: PublicationItemKind;
  mediaType: Scalars['String']['output'];
  /** In the package. */
  path: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  /** Against what the viewer itself has fetched; null for one who is not signed in. */
  sinceFetched?: Maybe<FetchStanding>;
  /** Bytes. */
  size: Scalars['Decimal']['output'];
  title: Scalars['String']['output'];
};

export type PublicationItemKind =
  | 'DOCUMENT'
  | 'ENTITLED_PARTIES'
  | 'SPECIFICATION';

/** What a publication will be, and what is missing before it can be. */
export type PublicationPlan = {
  __typename?: 'PublicationPlan';
  audience: Audience;
  changeNote?: Maybe<Scalars['String']['output']>;
  /** From the second publication it is said in words what is changed. */
  changeNoteRequired: Scalars['Boolean']['output'];
  /** Errors first. */
  findings: Array<PublicationFinding>;
  items: Array<PlannedItem>;
  /** The number that it gets if it is the next. */
  number: Scalars['Int']['output'];
  /** Whether nothing stands in the way once the warnings are acknowledged. */
  publishable: Scalars['Boolean']['output'];
  /** Part of the publication that it is told against, and not of this one. */
  removed: Array<NamedFile>;
  /** The number of the publication that the changes are told against. */
  since?: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
};

export type PublishInput = {
  /** The warnings that the proposer has read and publishes in spite of. */
  acknowledged?: InputMaybe<Array<PublicationFindingCode>>;
  audience: Audience;
  /** The annex that the specification is. */
  baselineAnnexNumber?: InputMaybe<Scalars['String']['input']>;
  baselineId?: InputMaybe<Scalars['ID']['input']>;
  /** What is changed, in words: required from the second publication. */
  changeNote?: InputMaybe<Scalars['String']['input']>;
  documentVersionIds: Array<Scalars['ID']['input']>;
  /** The annex that the list of entitled parties is. */
  entitledListAnnexNumber?: InputMaybe<Scalars['String']['input']>;
  entitledListId?: InputMaybe<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** The host’s whole log and the register’s, newest first. */
  auditEvents: AuditEventPage;
  baseline: Baseline;
  bindingAct: BindingAct;
  /** From one baseline to another of the same procurement, or to the present draft. */
  compareBaselines: BaselineComparison;
  entitledList: EntitledList;
  /** Exactly who would get a reminder to fetch now, who would not and why, and a letter to begin with. */
  fetchReminderPreview: ReminderPreview;
  /** For the holder of a personal link to documents; NOT_FOUND for everybody else. */
  linkedDocuments: LinkedDocuments;
  mandate: Mandate;
  meeting: Meeting;
  organisation: Organisation;
  organisationImport: ImportPreview;
  organisations: OrganisationPage;
  participation: Participation;
  people: PersonAccountPage;
  procurement: Procurement;
  procurementBySlug: Procurement;
  /** Newest first. */
  procurements: ProcurementPage;
  /** The public publications of a procurement, for everybody; NOT_FOUND where there is none. */
  publicPublications: PublicPublications;
  publication: Publication;
  /** What the publication would be, and what is missing. What has been chosen need not be whole yet. */
  publicationGate: PublicationPlan;
  reminderPreview: ReminderPreview;
  requirement: Requirement;
  /** Exactly who would be reminded now and with what words, before it is done. Refused like remindSilent. */
  silentReminder: SilentReminder;
  tenderDocument: TenderDocument;
  thread: Thread;
  /** How far uploads have come, at most 200 at a time, in the order asked for. Those that are not the asker’s own, or are gone, are left out. */
  uploads: Array<Upload>;
  viewer: Viewer;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBaselineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBindingActArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompareBaselinesArgs = {
  fromId: Scalars['ID']['input'];
  toId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEntitledListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFetchReminderPreviewArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  publicationId: Scalars['ID']['input'];
};


export type QueryMandateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationImportArgs = {
  fileId: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  countyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<OrganisationKind>>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParticipationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProcurementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcurementBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProcurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublicPublicationsArgs = {
  slug: Scalars['String']['input'];
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationGateArgs = {
  input: PublishInput;
};


export type QueryReminderPreviewArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
};


export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySilentReminderArgs = {
  procurementId: Scalars['ID']['input'];
};


export type QueryTenderDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryThreadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUploadsArgs = {
  fileIds: Array<Scalars['ID']['input']>;
};

export type ReceiptFilter = {
  countyCode?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it has everything. */
  fetched?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<OrganisationKind>>;
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those who are waited for. */
  takesPartOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** FETCHED: by when it had everything, or until then last fetched something; before those who have nothing. */
export type ReceiptOrder =
  | 'COUNTY'
  | 'FETCHED'
  | 'KIND'
  | 'NAME';

export type ReceiptPage = {
  __typename?: 'ReceiptPage';
  nodes: Array<ReceiptRow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** Where an organisation that was asked stands to a publication. */
export type ReceiptRow = {
  __typename?: 'ReceiptRow';
  /** When it had everything; null until then. */
  fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names of those who fetched. */
  fetchedBy: Array<Scalars['String']['output']>;
  fileCount: Scalars['Int']['output'];
  filesFetched: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  lastFetchAt?: Maybe<Scalars['DateTime']['output']>;
  lastReminderAt?: Maybe<Scalars['DateTime']['output']>;
  organisation: Organisation;
  /** Newest first. */
  receipts: Array<DownloadReceipt>;
  /** In the procurement, whatever they were about. */
  remindersSent: Scalars['Int']['output'];
  stage: ParticipationStage;
  /** Has not said no, nor let its time run out: it is waited for. */
  takesPart: Scalars['Boolean']['output'];
};

/** Who has all of a publication, and who that is waited for has not. */
export type ReceiptSummary = {
  __typename?: 'ReceiptSummary';
  fetched: Array<Organisation>;
  fetchedCount: Scalars['Int']['output'];
  notFetched: Array<Organisation>;
  notFetchedCount: Scalars['Int']['output'];
};

/** “I am not the right person”, and whom they named. */
export type Referral = {
  __typename?: 'Referral';
  at: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  handledAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type RefusalCode =
  | 'ACTION_NOT_AVAILABLE'
  | 'ALREADY_EXISTS'
  | 'ANNEX_GAP'
  | 'CEILING_EXCEEDED'
  | 'CHECKSUM_MISMATCH'
  | 'CONFIDENTIALITY_NOT_SIGNED'
  | 'CONFLICT'
  | 'DEADLINE_PASSED'
  | 'EVIDENCE_MISSING'
  | 'FILE_REJECTED'
  | 'FILE_TOO_LARGE'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'NOT_ENTITLED'
  | 'NOT_FOUND'
  | 'PARTIES_LOCKED'
  | 'RATE_LIMITED'
  | 'REVIEWER_IS_SIGNATORY'
  | 'SCOPE_MISSING'
  | 'SECOND_PERSON_REQUIRED'
  | 'SIGNATORY_MISSING'
  | 'TOO_COMPLEX'
  | 'UNAUTHENTICATED';

export type RemindReport = {
  __typename?: 'RemindReport';
  reminded: Array<Organisation>;
  skipped: Array<IssueRefusal>;
};

export type ReminderPreview = {
  __typename?: 'ReminderPreview';
  recipients: Array<ReminderRecipient>;
  skipped: Array<IssueRefusal>;
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type ReminderRecipient = {
  __typename?: 'ReminderRecipient';
  contact: ContactPerson;
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  organisation: Organisation;
  remindersSent: Scalars['Int']['output'];
  stage: ParticipationStage;
};

export type ReplacedAgreement = {
  __typename?: 'ReplacedAgreement';
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** By name; empty for those who see only their own organisation. */
  entitled: Array<Organisation>;
  entitledCount: Scalars['Int']['output'];
  periodTo?: Maybe<Scalars['Date']['output']>;
  title: Scalars['String']['output'];
};

export type ReplacedAgreementInput = {
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  organisationNumbers: Array<Scalars['OrganisationNumber']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  title: Scalars['String']['input'];
};

export type Requirement = {
  __typename?: 'Requirement';
  availableActions: Array<RequirementAction>;
  changedAt: Scalars['DateTime']['output'];
  /** Without those that were withdrawn. */
  commentCount: Scalars['Int']['output'];
  diff: RevisionDiff;
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: RequirementKind;
  /** The three latest, newest first. */
  latestComments: Array<Comment>;
  /** None: all lots. */
  lot?: Maybe<Lot>;
  number: Scalars['String']['output'];
  /** A baseline has named the number: it stays. */
  numberIsFixed: Scalars['Boolean']['output'];
  openThreadCount: Scalars['Int']['output'];
  rationale?: Maybe<Scalars['String']['output']>;
  /** The viewer has read the present text. */
  readByViewer: Scalars['Boolean']['output'];
  /** Oldest first. */
  revisions: Array<RequirementRevision>;
  /** Number and title: “3.2 Abonnemang”. */
  section: Scalars['String']['output'];
  /** Restricted Markdown: bold, italic, lists, links to http(s). */
  text: Scalars['String']['output'];
  /** Oldest first. */
  threads: Array<Thread>;
  verification?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Out of a hundred; of award criteria only. */
  weight?: Maybe<Scalars['Decimal']['output']>;
  withdrawReason?: Maybe<Scalars['String']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


export type RequirementDiffArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

export type RequirementAction =
  | 'COMMENT'
  | 'MOVE'
  | 'RESTORE'
  | 'REVISE'
  | 'WITHDRAW';

export type RequirementActivity = {
  __typename?: 'RequirementActivity';
  /** `after` for the next connection. */
  activityCursor: Scalars['String']['output'];
  comment?: Maybe<Comment>;
  /** What happened, for instance CommentAdded. */
  kind: Scalars['String']['output'];
  requirement: Requirement;
  thread?: Maybe<Thread>;
};

/** From the specification of the publication before it to this one’s. */
export type RequirementChanges = {
  __typename?: 'RequirementChanges';
  added: Array<NamedRequirement>;
  changed: Array<NamedRequirement>;
  struck: Array<NamedRequirement>;
};

export type RequirementCoverage = {
  __typename?: 'RequirementCoverage';
  comments: Scalars['Int']['output'];
  /** That have been heard of it in the round. */
  organisations: Scalars['Int']['output'];
  requirement: Requirement;
};

export type RequirementCoveragePage = {
  __typename?: 'RequirementCoveragePage';
  nodes: Array<RequirementCoverage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequirementFilter = {
  kind?: InputMaybe<Array<RequirementKind>>;
  /** 0 is what applies to all lots. */
  lotNumber?: InputMaybe<Array<Scalars['Int']['input']>>;
  openThreadsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words, beginnings of words, or a number. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** A chapter or section by its number, “3” or “3.2”, or a section’s label. */
  section?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that were withdrawn, instead of those that stand. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RequirementInput = {
  heading: Scalars['String']['input'];
  kind: RequirementKind;
  /** None: all lots. */
  lotNumber?: InputMaybe<Scalars['Int']['input']>;
  /** For instance 3.2.14. */
  number: Scalars['String']['input'];
  procurementId: Scalars['ID']['input'];
  rationale?: InputMaybe<Scalars['String']['input']>;
  /** “3.2 Abonnemang”, or the number or title of a section that there is. */
  section: Scalars['String']['input'];
  text: Scalars['String']['input'];
  verification?: InputMaybe<Scalars['String']['input']>;
  /** Of award criteria only: above 0, at most 100. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

export type RequirementKind =
  | 'AWARD'
  | 'INFORMATION'
  | 'MANDATORY';

export type RequirementPage = {
  __typename?: 'RequirementPage';
  /** `after` for requirementActivity, so that nothing is missed since this page. */
  activityCursor?: Maybe<Scalars['String']['output']>;
  nodes: Array<Requirement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequirementPart =
  | 'HEADING'
  | 'KIND'
  | 'LOT_NUMBER'
  | 'NUMBER'
  | 'RATIONALE'
  | 'SECTION'
  | 'TEXT'
  | 'VERIFICATION'
  | 'WEIGHT';

export type RequirementRevision = {
  __typename?: 'RequirementRevision';
  at: Scalars['DateTime']['output'];
  /** Of an accepted suggestion, the one who made it. */
  author: Person;
  heading: Scalars['String']['output'];
  kind: RequirementKind;
  /** None: all lots. */
  lotNumber?: Maybe<Scalars['Int']['output']>;
  rationale?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  /** The thread that it came of. */
  threadId?: Maybe<Scalars['ID']['output']>;
  verification?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  weight?: Maybe<Scalars['Decimal']['output']>;
};

export type RequirementSection = {
  __typename?: 'RequirementSection';
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  openThreadCount: Scalars['Int']['output'];
  /** By the viewer. */
  readCount: Scalars['Int']['output'];
  requirementCount: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type RequirementSummary = {
  __typename?: 'RequirementSummary';
  award: Scalars['Int']['output'];
  comments: Scalars['Int']['output'];
  information: Scalars['Int']['output'];
  mandatory: Scalars['Int']['output'];
  openThreads: Scalars['Int']['output'];
  /** By the viewer. */
  read: Scalars['Int']['output'];
  resolvedThreads: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  weights: Array<LotWeight>;
  withdrawn: Scalars['Int']['output'];
};

export type RevisionDiff = {
  __typename?: 'RevisionDiff';
  from: Scalars['Int']['output'];
  heading: Array<DiffSegment>;
  rationale: Array<DiffSegment>;
  text: Array<DiffSegment>;
  to: Scalars['Int']['output'];
};

export type Role =
  | 'AUDITOR'
  | 'HOST_ADMIN'
  | 'LINK'
  | 'PARTICIPANT'
  | 'PROCUREMENT_OFFICER'
  | 'PROCUREMENT_SUPPORT'
  | 'SIGNATORY'
  | 'WORKING_GROUP_MEMBER';

export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  id: Scalars['ID']['output'];
  organisation?: Maybe<Organisation>;
  procurement?: Maybe<Procurement>;
  role: Role;
  /** The last day it is held. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Of a member who has signed. */
  workingGroup?: Maybe<WorkingGroup>;
};

export type SignUndertakingInput = {
  /** The lots that it is about: their matters are closed for the person. */
  conflictLotIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The declared conflict in words; null where there is none. */
  conflictOfInterest?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
  /** The version that was read. */
  textVersion: Scalars['Int']['input'];
};

export type SignatureStatus =
  | 'INVALID'
  | 'NOT_APPLICABLE'
  | 'UNKNOWN'
  | 'VALID';

export type SigningMethod =
  | 'ELECTRONIC'
  | 'PAPER_REGISTERED'
  | 'UPLOADED_SCAN'
  | 'UPLOADED_SIGNED_PDF';

export type SilentRecipient = {
  __typename?: 'SilentRecipient';
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The names of those that the person speaks for and that have said nothing. */
  organisations: Array<Scalars['String']['output']>;
};

/** A reminder to the silent as it would be sent now. */
export type SilentReminder = {
  __typename?: 'SilentReminder';
  /** The silent were reminded lately: the last day on which they are left alone. */
  quietUntil?: Maybe<Scalars['Date']['output']>;
  recipients: Array<SilentRecipient>;
  subject: Scalars['String']['output'];
  /** In the reader’s language; each recipient gets it in the own language and by name. */
  text: Scalars['String']['output'];
  /** The names of silent organisations that nobody who has signed speaks for: they get none. */
  unreachable: Array<Scalars['String']['output']>;
};

export type StageCount = {
  __typename?: 'StageCount';
  count: Scalars['Int']['output'];
  stage: ParticipationStage;
};

export type SubmitMandateInput = {
  basis: AuthorityBasis;
  basisReference: Scalars['String']['input'];
  evidenceFileIds: Array<Scalars['ID']['input']>;
  mandateId: Scalars['ID']['input'];
  method: SigningMethod;
  signatoryName: Scalars['String']['input'];
  signatoryTitle: Scalars['String']['input'];
  signedOn: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Participations as they change, from `after` (an activityCursor) on. */
  boardActivity: Participation;
  /** What is done with the requirements, from `after` (an activityCursor) on. */
  requirementActivity: RequirementActivity;
};


export type SubscriptionBoardActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
};


export type SubscriptionRequirementActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
};

export type SubstitutedMember = {
  __typename?: 'SubstitutedMember';
  id: Scalars['ID']['output'];
  person: Person;
};

export type Suggestion = {
  __typename?: 'Suggestion';
  /** From what it would replace to the replacement. */
  diff: Array<DiffSegment>;
  /** Restricted Markdown: what would stand instead of the quote, or of the whole text. */
  replacement: Scalars['String']['output'];
  state: SuggestionState;
};

export type SuggestionState =
  | 'ACCEPTED'
  | 'OUTDATED'
  | 'PROPOSED'
  | 'REJECTED';

/** Everything about an organisation as one archive. It is its asker’s alone. */
export type TakeOut = {
  __typename?: 'TakeOut';
  /** When it is removed. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** 0 until it is made. */
  fileCount: Scalars['Int']['output'];
  /** The archive, once it is made. */
  href?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  requestedAt: Scalars['DateTime']['output'];
  state: TakeOutState;
};

export type TakeOutState =
  | 'ENDED'
  | 'PREPARING'
  | 'READY';

export type Task = {
  __typename?: 'Task';
  count?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  href: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A document of the procurement. What applies now is its current version. */
export type TenderDocument = {
  __typename?: 'TenderDocument';
  annexNumber?: Maybe<Scalars['String']['output']>;
  /** Whom it is meant for, at most. */
  audience: Audience;
  availableActions: Array<DocumentAction>;
  changedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  currentVersion?: Maybe<FileVersion>;
  folder?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The number of the newest of them. */
  lastPublishedIn?: Maybe<Scalars['Int']['output']>;
  /** The numbers of the publications that it is part of, as far as the viewer sees them. */
  publishedIn: Array<Scalars['Int']['output']>;
  /** The number of its newest version that was published, as far as the viewer sees. */
  publishedVersion?: Maybe<Scalars['Int']['output']>;
  removedAt?: Maybe<Scalars['DateTime']['output']>;
  secrecy?: Maybe<DocumentSecrecy>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** Newest first. */
  versions: Array<FileVersion>;
};

/** What is said of a document. Everything is stated: what is left out is cleared. */
export type TenderDocumentInput = {
  annexNumber?: InputMaybe<Scalars['String']['input']>;
  audience: Audience;
  folder?: InputMaybe<Scalars['String']['input']>;
  secrecyGround?: InputMaybe<Scalars['String']['input']>;
  secrecyUntil?: InputMaybe<Scalars['Date']['input']>;
  title: Scalars['String']['input'];
};

export type Thread = {
  __typename?: 'Thread';
  availableActions: Array<ThreadAction>;
  /** Oldest first, in the same order for everybody. */
  comments: Array<Comment>;
  disposition?: Maybe<Disposition>;
  /** How it was closed before it was opened again; oldest first. */
  earlierDispositions: Array<Disposition>;
  id: Scalars['ID']['output'];
  onVersion: Scalars['Int']['output'];
  quote?: Maybe<Scalars['String']['output']>;
  quoteEnd?: Maybe<Scalars['Int']['output']>;
  /** Where the quote stands in the text now, in UTF-16 code units. */
  quoteStart?: Maybe<Scalars['Int']['output']>;
  requirement: Requirement;
  startedAt: Scalars['DateTime']['output'];
  state: ThreadState;
  suggestion?: Maybe<Suggestion>;
  /** What was quoted is no longer in the text. */
  textIsGone: Scalars['Boolean']['output'];
};

export type ThreadAction =
  | 'ACCEPT_SUGGESTION'
  | 'COMMENT'
  | 'REJECT_SUGGESTION'
  | 'REOPEN'
  | 'RESOLVE';

export type ThreadState =
  | 'OPEN'
  | 'RESOLVED';

export type UndertakingStanding =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'MISSING'
  | 'RENEWAL_DEMANDED'
  | 'WITHDRAWN';

export type Upload = {
  __typename?: 'Upload';
  fileId: Scalars['ID']['output'];
  fileName: Scalars['String']['output'];
  /** Once it has been hashed: the same bytes, the same text. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Bytes. */
  size: Scalars['Decimal']['output'];
  state: UploadState;
  /** What it waits for, or why it was rejected, in words. */
  text: Scalars['String']['output'];
};

/** RECEIVING: bytes are missing. ARRIVED: whole, and being checked. QUARANTINED: waits for the virus scanner. STORED: ready to be used. REJECTED: for good. */
export type UploadState =
  | 'ARRIVED'
  | 'QUARANTINED'
  | 'RECEIVING'
  | 'REJECTED'
  | 'STORED';

export type Viewer = {
  __typename?: 'Viewer';
  /** The installation runs with demo data; the demo mail page exists. */
  demo: Scalars['Boolean']['output'];
  language: Language;
  /** Set when the session came from a personal link. */
  link?: Maybe<LinkContext>;
  mayCreateProcurement: Scalars['Boolean']['output'];
  mayManagePeople: Scalars['Boolean']['output'];
  mayManageRegister: Scalars['Boolean']['output'];
  person?: Maybe<Person>;
  roles: Array<RoleAssignment>;
  tasks: Array<Task>;
};

export type VolumeAnswer = {
  __typename?: 'VolumeAnswer';
  /** Null where it was left open, which is not zero. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  question: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type VolumeInput = {
  quantity: Scalars['Decimal']['input'];
  /** The question’s text, or its number. */
  question: Scalars['String']['input'];
};

export type WorkingGroup = {
  __typename?: 'WorkingGroup';
  availableActions: Array<WorkingGroupAction>;
  /** By county (`county:24`), kind (`kind:MUNICIPALITY`) and size of population (`size:S` under 10,000, `M` under 50,000, `L`, `NONE`): invited = take part, approved = the group speaks for, gap = it does not. */
  balance: Array<GroupCount>;
  /** Those whose nomination or membership has ended. */
  formerMembers: Array<WorkingGroupMember>;
  id: Scalars['ID']['output'];
  /** The latest first. Empty for those for whom drafts do not exist. */
  meetings: Array<Meeting>;
  /** Nominated and chosen: chair, secretary, members, experts, each by name. */
  members: Array<WorkingGroupMember>;
  name: Scalars['String']['output'];
  /** Whom a member can speak for: those who take part, by name. Empty for those who do not nominate. */
  representable: Array<Organisation>;
  version: Scalars['Int']['output'];
};

export type WorkingGroupAction =
  | 'CHANGE_MEMBER'
  | 'CHOOSE'
  | 'CREATE'
  | 'DEMAND_RENEWAL'
  | 'END_MEMBER'
  | 'NOMINATE'
  | 'PLAN_MEETING'
  | 'READ_DECLARATIONS'
  | 'RENAME'
  | 'SET_UNDERTAKING_TEXT';

export type WorkingGroupDuty =
  | 'CHAIR'
  | 'EXPERT'
  | 'MEMBER'
  | 'SECRETARY';

export type WorkingGroupMember = {
  __typename?: 'WorkingGroupMember';
  availableActions: Array<WorkingGroupMemberAction>;
  /** When the undertaking in force was signed; null while none is in force. */
  confidentialitySignedAt?: Maybe<Scalars['DateTime']['output']>;
  confidentialityValidUntil?: Maybe<Scalars['Date']['output']>;
  /** The lots that the declared conflict closes for the member. */
  conflictLots: Array<Lot>;
  /** As declared; for the host, its auditors, chair and secretary, and the member. */
  conflictOfInterest?: Maybe<Scalars['String']['output']>;
  duty: WorkingGroupDuty;
  fromOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  person: Person;
  /** Whose voice the member is; several small organisations may share one. */
  represents: Array<Organisation>;
  state: WorkingGroupMemberState;
  /** The regular member in whose place this one stands in. */
  substituteFor?: Maybe<SubstitutedMember>;
  /** The last day; null until further notice. */
  toOn?: Maybe<Scalars['Date']['output']>;
  undertakingStanding: UndertakingStanding;
  version: Scalars['Int']['output'];
};

export type WorkingGroupMemberAction =
  | 'CHANGE'
  | 'CHOOSE'
  | 'DEMAND_RENEWAL'
  | 'END';

export type WorkingGroupMemberState =
  | 'CHOSEN'
  | 'ENDED'
  | 'NOMINATED';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', language: Language, demo: boolean, mayManageRegister: boolean, mayCreateProcurement: boolean, mayManagePeople: boolean, person?: { __typename?: 'Person', id: string, name: string, email: string } | null, roles: Array<{ __typename?: 'RoleAssignment', id: string, role: Role, validUntil?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null, procurement?: { __typename?: 'Procurement', id: string, slug: string, title: string } | null }> } };

export type OwnParticipationQueryVariables = Exact<{
  participationId: Scalars['ID']['input'];
}>;


export type OwnParticipationQuery = { __typename?: 'Query', participation: { __typename?: 'Participation', id: string, openedAt?: string | null, mandate?: { __typename?: 'Mandate', id: string } | null, organisation: { __typename?: 'Organisation', id: string } } };

export type ConfirmOwnOpenedMutationVariables = Exact<{
  participationId: Scalars['ID']['input'];
}>;


export type ConfirmOwnOpenedMutation = { __typename?: 'Mutation', confirmOpened: { __typename?: 'Participation', id: string } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { __typename?: 'Mutation', setLanguage: { __typename?: 'Viewer', language: Language } };

export type SectionPagesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type SectionPagesQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding } | null } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', person?: { __typename?: 'Person', id: string, name: string } | null, tasks: Array<{ __typename?: 'Task', kind: string, title: string, count?: number | null, dueOn?: string | null, href: string }> }, procurements: { __typename?: 'ProcurementPage', nodes: Array<{ __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, summary: { __typename?: 'BoardSummary', invited: number, approved: number } }> } };

export type OwnParticipationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnParticipationsQuery = { __typename?: 'Query', procurements: { __typename?: 'ProcurementPage', nodes: Array<{ __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, board: { __typename?: 'ParticipationPage', nodes: Array<{ __typename?: 'Participation', id: string, stage: ParticipationStage, organisation: { __typename?: 'Organisation', id: string, name: string } }> } }> } };

export type DocumentsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  removed?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type DocumentsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, draftingActions: Array<DraftingAction>, documentActions: Array<DocumentRoomAction>, annexGaps: Array<string>, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding, toSign: boolean } | null, documents: Array<{ __typename?: 'TenderDocument', id: string, annexNumber?: string | null, folder?: string | null, title: string, audience: Audience, lastPublishedIn?: number | null, publishedVersion?: number | null, removedAt?: string | null, secrecy?: { __typename?: 'DocumentSecrecy', ground: string, until?: string | null, inForce: boolean } | null, currentVersion?: { __typename?: 'FileVersion', id: string, number: number, fileName: string, mediaType: string, size: string, sha256: string, uploadedAt: string, href: string } | null }> } };

export type DocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DocumentQuery = { __typename?: 'Query', tenderDocument: { __typename?: 'TenderDocument', id: string, annexNumber?: string | null, folder?: string | null, title: string, audience: Audience, version: number, publishedIn: Array<number>, removedAt?: string | null, availableActions: Array<DocumentAction>, secrecy?: { __typename?: 'DocumentSecrecy', ground: string, until?: string | null, inForce: boolean } | null, versions: Array<{ __typename?: 'FileVersion', id: string, number: number, fileName: string, mediaType: string, size: string, sha256: string, uploadedAt: string, href: string, addedBy?: { __typename?: 'Person', id: string, name: string } | null }> } };

export type AddDocumentVersionMutationVariables = Exact<{
  documentId?: InputMaybe<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  annexNumber?: InputMaybe<Scalars['String']['input']>;
  folder?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<Audience>;
  fileId: Scalars['ID']['input'];
}>;


export type AddDocumentVersionMutation = { __typename?: 'Mutation', addDocumentVersion: { __typename?: 'TenderDocument', id: string, title: string, annexNumber?: string | null, currentVersion?: { __typename?: 'FileVersion', id: string, number: number, sha256: string } | null } };

export type ChangeDocumentMutationVariables = Exact<{
  documentId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: TenderDocumentInput;
}>;


export type ChangeDocumentMutation = { __typename?: 'Mutation', changeDocument: { __typename?: 'TenderDocument', id: string, version: number } };

export type RemoveDocumentMutationVariables = Exact<{
  documentId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type RemoveDocumentMutation = { __typename?: 'Mutation', removeDocument: { __typename?: 'TenderDocument', id: string, removedAt?: string | null } };

export type PublicationsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type PublicationsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, documentActions: Array<DocumentRoomAction>, pendingActs: Array<{ __typename?: 'BindingAct', id: string, kind: BindingActKind, proposedAt: string, reason?: string | null, consequences: Array<string>, mayConfirm: boolean, mayReject: boolean, proposedBy: { __typename?: 'Person', id: string, name: string }, publicationPlan?: { __typename?: 'PublicationPlan', number: number, title: string, audience: Audience, changeNote?: string | null, since?: number | null, items: Array<{ __typename?: 'PlannedItem', path: string, title: string, size?: string | null, changedSincePrevious?: boolean | null }>, removed: Array<{ __typename?: 'NamedFile', path: string, title: string }> } | null }>, publications: Array<{ __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, audience: Audience, changeNote?: string | null, latest: boolean, itemCount: number, totalSize: string, manifestSha256: string, manifestHref: string, archiveHref: string, baselineNumber?: number | null, entitledListNumber?: number | null, changes?: { __typename?: 'PublicationChanges', since: number, words: Array<string> } | null }> } };

export type PublicationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PublicationQuery = { __typename?: 'Query', publication: { __typename?: 'Publication', id: string, number: number, items: Array<{ __typename?: 'PublicationItem', id: string, annexNumber?: string | null, path: string, title: string, mediaType: string, size: string, sha256: string, href: string, changedSincePrevious: boolean }>, changes?: { __typename?: 'PublicationChanges', words: Array<string>, added: Array<{ __typename?: 'NamedFile', path: string }>, changed: Array<{ __typename?: 'NamedFile', path: string }> } | null } };

export type PreparePublicationQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type PreparePublicationQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, documentActions: Array<DocumentRoomAction>, pendingActs: Array<{ __typename?: 'BindingAct', id: string, kind: BindingActKind }>, documents: Array<{ __typename?: 'TenderDocument', id: string, annexNumber?: string | null, folder?: string | null, title: string, audience: Audience, secrecy?: { __typename?: 'DocumentSecrecy', inForce: boolean } | null, versions: Array<{ __typename?: 'FileVersion', id: string, number: number, fileName: string, size: string, uploadedAt: string }> }>, baselines: Array<{ __typename?: 'Baseline', id: string, number: number, requirementCount: number }>, entitledLists: Array<{ __typename?: 'EntitledList', id: string, number: number, partyCount: number, supersededBy?: number | null }>, publications: Array<{ __typename?: 'Publication', id: string, number: number, audience: Audience }> } };

export type PublicationGateQueryVariables = Exact<{
  input: PublishInput;
}>;


export type PublicationGateQuery = { __typename?: 'Query', publicationGate: { __typename?: 'PublicationPlan', number: number, since?: number | null, changeNoteRequired: boolean, publishable: boolean, items: Array<{ __typename?: 'PlannedItem', path: string, title: string, size?: string | null, changedSincePrevious?: boolean | null }>, removed: Array<{ __typename?: 'NamedFile', path: string, title: string }>, findings: Array<{ __typename?: 'PublicationFinding', code: PublicationFindingCode, level: PublicationFindingLevel, words: string, about: Array<string> }> } };

export type ProposePublicationMutationVariables = Exact<{
  input: PublishInput;
}>;


export type ProposePublicationMutation = { __typename?: 'Mutation', proposePublication: { __typename?: 'BindingAct', id: string, state: BindingActState } };

export type PublishedPartsFragment = { __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, changeNote?: string | null, latest: boolean, itemCount: number, totalSize: string, archiveHref: string, manifestHref: string, manifestSha256: string, items: Array<{ __typename?: 'PublicationItem', id: string, annexNumber?: string | null, path: string, title: string, mediaType: string, size: string, sha256: string, href: string, sinceFetched?: FetchStanding | null }>, myReceipts: Array<{ __typename?: 'DownloadReceipt', id: string, at: string, by: string, item?: string | null }>, changes?: { __typename?: 'PublicationChanges', since: number, words: Array<string>, added: Array<{ __typename?: 'NamedFile', path: string }>, changed: Array<{ __typename?: 'NamedFile', path: string }> } | null };

export type PublishedQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type PublishedQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, contactEmail?: string | null, contactPhone?: string | null, host: { __typename?: 'Organisation', id: string, name: string }, publications: Array<{ __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, changeNote?: string | null, latest: boolean, itemCount: number, totalSize: string, archiveHref: string, manifestHref: string, manifestSha256: string, items: Array<{ __typename?: 'PublicationItem', id: string, annexNumber?: string | null, path: string, title: string, mediaType: string, size: string, sha256: string, href: string, sinceFetched?: FetchStanding | null }>, myReceipts: Array<{ __typename?: 'DownloadReceipt', id: string, at: string, by: string, item?: string | null }>, changes?: { __typename?: 'PublicationChanges', since: number, words: Array<string>, added: Array<{ __typename?: 'NamedFile', path: string }>, changed: Array<{ __typename?: 'NamedFile', path: string }> } | null }> } };

export type PublicPublicationsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type PublicPublicationsQuery = { __typename?: 'Query', publicPublications: { __typename?: 'PublicPublications', slug: string, title: string, caseNumber: string, hostName: string, publications: Array<{ __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, changeNote?: string | null, latest: boolean, itemCount: number, totalSize: string, archiveHref: string, manifestHref: string, manifestSha256: string, items: Array<{ __typename?: 'PublicationItem', id: string, annexNumber?: string | null, path: string, title: string, mediaType: string, size: string, sha256: string, href: string, sinceFetched?: FetchStanding | null }>, myReceipts: Array<{ __typename?: 'DownloadReceipt', id: string, at: string, by: string, item?: string | null }>, changes?: { __typename?: 'PublicationChanges', since: number, words: Array<string>, added: Array<{ __typename?: 'NamedFile', path: string }>, changed: Array<{ __typename?: 'NamedFile', path: string }> } | null }> } };

export type LinkedDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkedDocumentsQuery = { __typename?: 'Query', linkedDocuments: { __typename?: 'LinkedDocuments', title: string, caseNumber: string, hostName: string, contactEmail?: string | null, contactPhone?: string | null, organisationName: string, contactName: string, publications: Array<{ __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, changeNote?: string | null, latest: boolean, itemCount: number, totalSize: string, archiveHref: string, manifestHref: string, manifestSha256: string, items: Array<{ __typename?: 'PublicationItem', id: string, annexNumber?: string | null, path: string, title: string, mediaType: string, size: string, sha256: string, href: string, sinceFetched?: FetchStanding | null }>, myReceipts: Array<{ __typename?: 'DownloadReceipt', id: string, at: string, by: string, item?: string | null }>, changes?: { __typename?: 'PublicationChanges', since: number, words: Array<string>, added: Array<{ __typename?: 'NamedFile', path: string }>, changed: Array<{ __typename?: 'NamedFile', path: string }> } | null }> } };

export type ReceiptRoomQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ReceiptRoomQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, availableActions: Array<ProcurementAction>, publications: Array<{ __typename?: 'Publication', id: string, number: number, title: string, publishedAt: string, audience: Audience, latest: boolean, receipts?: { __typename?: 'ReceiptSummary', fetchedCount: number, notFetchedCount: number } | null }> } };

export type ReceiptBoardQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<ReceiptFilter>;
  order?: InputMaybe<ReceiptOrder>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReceiptBoardQuery = { __typename?: 'Query', publication: { __typename?: 'Publication', id: string, receiptBoard?: { __typename?: 'ReceiptPage', totalCount: number, nodes: Array<{ __typename?: 'ReceiptRow', id: string, takesPart: boolean, fetchedAt?: string | null, filesFetched: number, fileCount: number, lastFetchAt?: string | null, fetchedBy: Array<string>, remindersSent: number, lastReminderAt?: string | null, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, countyCode: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null } };

export type FetchReminderPreviewQueryVariables = Exact<{
  publicationId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type FetchReminderPreviewQuery = { __typename?: 'Query', fetchReminderPreview: { __typename?: 'ReminderPreview', subject: string, text: string, recipients: Array<{ __typename?: 'ReminderRecipient', stage: ParticipationStage, lastContactAt?: string | null, remindersSent: number, organisation: { __typename?: 'Organisation', id: string, name: string }, contact: { __typename?: 'ContactPerson', id: string, name: string, email: string } }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } };

export type RemindToFetchMutationVariables = Exact<{
  publicationId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
}>;


export type RemindToFetchMutation = { __typename?: 'Mutation', remindToFetch: { __typename?: 'RemindReport', reminded: Array<{ __typename?: 'Organisation', id: string, name: string }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } };

export type UploadsQueryVariables = Exact<{
  fileIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type UploadsQuery = { __typename?: 'Query', uploads: Array<{ __typename?: 'Upload', fileId: string, state: UploadState, text: string, sha256?: string | null }> };

export type OwnInquiryQueryVariables = Exact<{
  participationId: Scalars['ID']['input'];
}>;


export type OwnInquiryQuery = { __typename?: 'Query', participation: { __typename?: 'Participation', id: string, entitledBefore: boolean, availableActions: Array<ParticipationAction>, organisation: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string }, procurement: { __typename?: 'Procurement', id: string, title: string, caseNumber: string, inquiryRespondBy?: string | null, contactEmail?: string | null, contactPhone?: string | null, periodFrom?: string | null, periodTo?: string | null, host: { __typename?: 'Organisation', id: string, name: string }, lots: Array<{ __typename?: 'Lot', id: string, title: string }>, inquiryQuestions: Array<{ __typename?: 'InquiryQuestion', number: number, question: string, unit: string }> }, inquiryResponse?: { __typename?: 'InquiryResponse', answer: InquiryAnswer, reason?: string | null, answeredAt: string, answeredBy?: string | null, volumes: Array<{ __typename?: 'VolumeAnswer', question: string, quantity?: string | null, unit: string }> } | null } };

export type AnswerOwnInquiryMutationVariables = Exact<{
  input: AnswerInquiryInput;
}>;


export type AnswerOwnInquiryMutation = { __typename?: 'Mutation', answerInquiry: { __typename?: 'Participation', id: string, stage: ParticipationStage } };

export type HostEventsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type HostEventsQuery = { __typename?: 'Query', auditEvents: { __typename?: 'AuditEventPage', totalCount: number, nodes: Array<{ __typename?: 'AuditEvent', id: string, sequence: string, at: string, kind: string, summary: string, hash: string, actor?: { __typename?: 'Person', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ProcurementNameQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProcurementNameQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string } };

export type ProcurementEventsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProcurementEventsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, events: { __typename?: 'AuditEventPage', totalCount: number, nodes: Array<{ __typename?: 'AuditEvent', id: string, sequence: string, at: string, kind: string, summary: string, hash: string, actor?: { __typename?: 'Person', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type BoardRowFragment = { __typename?: 'Participation', id: string, stage: ParticipationStage, entitledBefore: boolean, remindersSent: number, lastContactAt?: string | null, lastEventAt: string, flags: Array<ParticipationFlag>, availableActions: Array<ParticipationAction>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, primaryContact?: { __typename?: 'ContactPerson', id: string, name: string, email: string } | null } };

export type BoardQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  scope?: InputMaybe<BoardFilter>;
}>;


export type BoardQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, mandateRespondBy?: string | null, activityCursor: string, availableActions: Array<ProcurementAction>, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, whole: { __typename?: 'BoardSummary', invited: number, approved: number, gap: number }, summary: { __typename?: 'BoardSummary', invited: number, approved: number, gap: number, byStage: Array<{ __typename?: 'StageCount', stage: ParticipationStage, count: number }>, byCounty: Array<{ __typename?: 'GroupCount', key: string, invited: number, approved: number, gap: number }>, byKind: Array<{ __typename?: 'GroupCount', key: string, invited: number, approved: number, gap: number }>, byMunicipality: Array<{ __typename?: 'GroupCount', key: string, invited: number, approved: number, gap: number }> } } };

export type BoardRowsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  filter?: InputMaybe<BoardFilter>;
  order?: InputMaybe<BoardOrder>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BoardRowsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, board: { __typename?: 'ParticipationPage', totalCount: number, nodes: Array<{ __typename?: 'Participation', id: string, stage: ParticipationStage, entitledBefore: boolean, remindersSent: number, lastContactAt?: string | null, lastEventAt: string, flags: Array<ParticipationFlag>, availableActions: Array<ParticipationAction>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, primaryContact?: { __typename?: 'ContactPerson', id: string, name: string, email: string } | null } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type BoardActivitySubscriptionVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BoardActivitySubscription = { __typename?: 'Subscription', boardActivity: { __typename?: 'Participation', activityCursor?: string | null, id: string, stage: ParticipationStage, entitledBefore: boolean, remindersSent: number, lastContactAt?: string | null, lastEventAt: string, flags: Array<ParticipationFlag>, availableActions: Array<ParticipationAction>, organisation: { __typename?: 'Organisation', id: string, name: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, primaryContact?: { __typename?: 'ContactPerson', id: string, name: string, email: string } | null } } };

export type IssueMandatesMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  respondBy: Scalars['Date']['input'];
  lotIds?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  acts?: InputMaybe<Array<MandatedAct> | MandatedAct>;
}>;


export type IssueMandatesMutation = { __typename?: 'Mutation', issueMandates: { __typename?: 'IssueReport', issued: Array<{ __typename?: 'Mandate', id: string, principal: { __typename?: 'Organisation', id: string, name: string } }>, refused: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } };

export type ReminderPreviewQueryVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ReminderPreviewQuery = { __typename?: 'Query', reminderPreview: { __typename?: 'ReminderPreview', subject: string, text: string, recipients: Array<{ __typename?: 'ReminderRecipient', stage: ParticipationStage, lastContactAt?: string | null, remindersSent: number, organisation: { __typename?: 'Organisation', id: string, name: string }, contact: { __typename?: 'ContactPerson', id: string, name: string, email: string } }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } };

export type RemindMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
}>;


export type RemindMutation = { __typename?: 'Mutation', remind: { __typename?: 'RemindReport', reminded: Array<{ __typename?: 'Organisation', id: string, name: string }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> } };

export type InvitingProcurementQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type InvitingProcurementQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, inquiryRespondBy?: string | null, availableActions: Array<ProcurementAction> } };

export type InvitedQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InvitedQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, board: { __typename?: 'ParticipationPage', nodes: Array<{ __typename?: 'Participation', id: string, organisation: { __typename?: 'Organisation', id: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type InvitableQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<OrganisationKind> | OrganisationKind>;
  countyCode?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type InvitableQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationPage', totalCount: number, nodes: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, primaryContact?: { __typename?: 'ContactPerson', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type InviteOrganisationsMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  respondBy?: InputMaybe<Scalars['Date']['input']>;
}>;


export type InviteOrganisationsMutation = { __typename?: 'Mutation', inviteOrganisations: Array<{ __typename?: 'Participation', id: string }> };

export type OwnMandateQueryVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  participationId: Scalars['ID']['input'];
}>;


export type OwnMandateQuery = { __typename?: 'Query', mandate: { __typename?: 'Mandate', id: string, state: MandateState, version: number, acts: Array<MandatedAct>, validFrom?: string | null, validTo?: string | null, text: string, textVersion: number, respondBy?: string | null, completeBy?: string | null, submittedAt?: string | null, submittedBy?: string | null, registrationNumber?: string | null, lateAt?: string | null, comesLate: boolean, returnReason?: string | null, declineReason?: string | null, withdrawReason?: string | null, pdfHref: string, availableActions: Array<MandateAction>, principal: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string }, procurement: { __typename?: 'Procurement', id: string, title: string, caseNumber: string, contactEmail?: string | null, contactPhone?: string | null, host: { __typename?: 'Organisation', id: string, name: string }, lots: Array<{ __typename?: 'Lot', id: string }> }, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, signing?: { __typename?: 'MandateSigning', method: SigningMethod, signatoryName: string, signatoryTitle: string, basis: AuthorityBasis, basisReference: string, signedOn: string, evidence: Array<{ __typename?: 'FileVersion', id: string, fileName: string, size: string, href: string }> } | null }, participation: { __typename?: 'Participation', id: string, entitledBefore: boolean, referrals: Array<{ __typename?: 'Referral', id: string, name: string, at: string }> } };

export type SubmitMandateMutationVariables = Exact<{
  input: SubmitMandateInput;
}>;


export type SubmitMandateMutation = { __typename?: 'Mutation', submitMandate: { __typename?: 'Mandate', id: string, state: MandateState, version: number } };

export type DeclineOwnMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineOwnMandateMutation = { __typename?: 'Mutation', declineMandate: { __typename?: 'Mandate', id: string, state: MandateState, version: number } };

export type ReferMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  email: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReferMandateMutation = { __typename?: 'Mutation', referMandate: { __typename?: 'Mandate', id: string } };

export type WithdrawOwnMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawOwnMandateMutation = { __typename?: 'Mutation', withdrawMandate: { __typename?: 'Mandate', id: string, state: MandateState, version: number } };

export type EntitledPartiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntitledPartiesQuery = { __typename?: 'Query', entitledList: { __typename?: 'EntitledList', id: string, parties: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string, kind: OrganisationKind, countyCode: string }> } };

export type LockQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type LockQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, openList?: number | null, availableActions: Array<ProcurementAction>, summary: { __typename?: 'BoardSummary', invited: number, approved: number, gap: number }, pendingActs: Array<{ __typename?: 'BindingAct', id: string, kind: BindingActKind, state: BindingActState, proposedAt: string, reason?: string | null, consequences: Array<string>, mayConfirm: boolean, mayReject: boolean, proposedBy: { __typename?: 'Person', id: string, name: string } }>, entitledLists: Array<{ __typename?: 'EntitledList', id: string, number: number, lockedAt: string, partyCount: number, sha256: string, supersededBy?: number | null, supersedes?: number | null, pdfHref: string, xlsxHref: string, jsonHref: string }> } };

export type ProposeLockMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type ProposeLockMutation = { __typename?: 'Mutation', proposeLock: { __typename?: 'BindingAct', id: string, state: BindingActState } };

export type ProposeNewListMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type ProposeNewListMutation = { __typename?: 'Mutation', proposeNewList: { __typename?: 'BindingAct', id: string, state: BindingActState } };

export type MandateDetailsFragment = { __typename?: 'Mandate', id: string, state: MandateState, version: number, acts: Array<MandatedAct>, validFrom?: string | null, validTo?: string | null, text: string, textVersion: number, issuedAt?: string | null, submittedAt?: string | null, approvedAt?: string | null, respondBy?: string | null, completeBy?: string | null, lateAt?: string | null, returnReason?: string | null, declineReason?: string | null, withdrawReason?: string | null, cancelReason?: string | null, submittedBy?: string | null, registrationNumber?: string | null, pdfHref: string, availableActions: Array<MandateAction>, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, reviewedBy?: { __typename?: 'Person', id: string, name: string } | null, signing?: { __typename?: 'MandateSigning', method: SigningMethod, signatoryName: string, signatoryTitle: string, basis: AuthorityBasis, basisReference: string, signedOn: string, signatureStatus: SignatureStatus, evidence: Array<{ __typename?: 'FileVersion', id: string, fileName: string, mediaType: string, size: string, sha256: string, uploadedAt: string, href: string }> } | null };

export type ParticipationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ParticipationQuery = { __typename?: 'Query', participation: { __typename?: 'Participation', id: string, stage: ParticipationStage, entitledBefore: boolean, invitedAt: string, openedAt?: string | null, lastContactAt?: string | null, remindersSent: number, flags: Array<ParticipationFlag>, availableActions: Array<ParticipationAction>, organisation: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, contacts: Array<{ __typename?: 'ContactPerson', id: string, name: string, email: string, title?: string | null, primary: boolean }> }, procurement: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, inquiryQuestions: Array<{ __typename?: 'InquiryQuestion', number: number, question: string, unit: string }> }, inquiryResponse?: { __typename?: 'InquiryResponse', answer: InquiryAnswer, reason?: string | null, answeredAt: string, answeredBy?: string | null, volumes: Array<{ __typename?: 'VolumeAnswer', question: string, quantity?: string | null, unit: string }> } | null, mandate?: { __typename?: 'Mandate', id: string, state: MandateState, version: number, acts: Array<MandatedAct>, validFrom?: string | null, validTo?: string | null, text: string, textVersion: number, issuedAt?: string | null, submittedAt?: string | null, approvedAt?: string | null, respondBy?: string | null, completeBy?: string | null, lateAt?: string | null, returnReason?: string | null, declineReason?: string | null, withdrawReason?: string | null, cancelReason?: string | null, submittedBy?: string | null, registrationNumber?: string | null, pdfHref: string, availableActions: Array<MandateAction>, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, reviewedBy?: { __typename?: 'Person', id: string, name: string } | null, signing?: { __typename?: 'MandateSigning', method: SigningMethod, signatoryName: string, signatoryTitle: string, basis: AuthorityBasis, basisReference: string, signedOn: string, signatureStatus: SignatureStatus, evidence: Array<{ __typename?: 'FileVersion', id: string, fileName: string, mediaType: string, size: string, sha256: string, uploadedAt: string, href: string }> } | null } | null, mandates: Array<{ __typename?: 'Mandate', id: string, state: MandateState, issuedAt?: string | null }>, referrals: Array<{ __typename?: 'Referral', id: string, name: string, email: string, note?: string | null, at: string, handledAt?: string | null }>, personalLinks: Array<{ __typename?: 'PersonalLink', id: string, purpose: LinkPurpose, sentAt: string, lastUsedAt?: string | null, expiresAt: string, contact: { __typename?: 'ContactPerson', id: string, name: string, email: string } }>, mails: Array<{ __typename?: 'Mail', id: string, kind: MailKind, to: string, subject: string, state: MailState, queuedAt: string, sentAt?: string | null, failure?: string | null }>, timeline: Array<{ __typename?: 'AuditEvent', id: string, at: string, summary: string, actor?: { __typename?: 'Person', id: string, name: string } | null }> } };

export type ApproveMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ApproveMandateMutation = { __typename?: 'Mutation', approveMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type ReturnMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  completeBy?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ReturnMandateMutation = { __typename?: 'Mutation', returnMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type DeclineMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineMandateMutation = { __typename?: 'Mutation', declineMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type WithdrawMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawMandateMutation = { __typename?: 'Mutation', withdrawMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type CancelMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type CancelMandateMutation = { __typename?: 'Mutation', cancelMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type ReissueMandateMutationVariables = Exact<{
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  respondBy: Scalars['Date']['input'];
}>;


export type ReissueMandateMutation = { __typename?: 'Mutation', reissueMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type RegisterPaperMandateMutationVariables = Exact<{
  input: SubmitMandateInput;
}>;


export type RegisterPaperMandateMutation = { __typename?: 'Mutation', registerPaperMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type SubmitMandateSignedInMutationVariables = Exact<{
  input: SubmitMandateInput;
}>;


export type SubmitMandateSignedInMutation = { __typename?: 'Mutation', submitMandate: { __typename?: 'Mandate', id: string, state: MandateState } };

export type SendLinkMutationVariables = Exact<{
  participationId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
}>;


export type SendLinkMutation = { __typename?: 'Mutation', sendLink: { __typename?: 'Participation', id: string } };

export type RevokeLinkMutationVariables = Exact<{
  linkId: Scalars['ID']['input'];
}>;


export type RevokeLinkMutation = { __typename?: 'Mutation', revokeLink: { __typename?: 'Participation', id: string } };

export type AnswerInquiryForOrganisationMutationVariables = Exact<{
  input: AnswerInquiryInput;
}>;


export type AnswerInquiryForOrganisationMutation = { __typename?: 'Mutation', answerInquiry: { __typename?: 'Participation', id: string, stage: ParticipationStage } };

export type OrganisationImportQueryVariables = Exact<{
  fileId: Scalars['ID']['input'];
}>;


export type OrganisationImportQuery = { __typename?: 'Query', organisationImport: { __typename?: 'ImportPreview', rowCount: number, sample: Array<Array<string>>, missingRequired: Array<string>, columns: Array<{ __typename?: 'ImportColumn', header: string, field?: string | null }> } };

export type ImportOrganisationsMutationVariables = Exact<{
  fileId: Scalars['ID']['input'];
  dryRun: Scalars['Boolean']['input'];
  columns?: InputMaybe<Array<ColumnMatch> | ColumnMatch>;
}>;


export type ImportOrganisationsMutation = { __typename?: 'Mutation', importOrganisations: { __typename?: 'ImportReport', dryRun: boolean, created: number, updated: number, unchanged: number, errors: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, problem: string, message: string }>, warnings: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, problem: string, message: string }> } };

export type RegisterQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<OrganisationKind> | OrganisationKind>;
  countyCode?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RegisterQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationPage', totalCount: number, nodes: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, active: boolean, primaryContact?: { __typename?: 'ContactPerson', id: string, name: string, email: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type OrganisationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrganisationQuery = { __typename?: 'Query', organisation: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string, kind: OrganisationKind, countyCode: string, municipalityCode?: string | null, population?: number | null, active: boolean, version: number, availableActions: Array<OrganisationAction>, owners: Array<{ __typename?: 'Ownership', sharePercent?: string | null, owner: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string } }>, contacts: Array<{ __typename?: 'ContactPerson', id: string, name: string, email: string, title?: string | null, primary: boolean }>, successor?: { __typename?: 'Organisation', id: string, name: string } | null, predecessors: Array<{ __typename?: 'Organisation', id: string, name: string }> } };

export type OrganisationHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrganisationHistoryQuery = { __typename?: 'Query', organisation: { __typename?: 'Organisation', id: string, history: { __typename?: 'AuditEventPage', totalCount: number, nodes: Array<{ __typename?: 'AuditEvent', id: string, at: string, summary: string, actor?: { __typename?: 'Person', id: string, name: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type CreateOrganisationMutationVariables = Exact<{
  input: OrganisationInput;
}>;


export type CreateOrganisationMutation = { __typename?: 'Mutation', createOrganisation: { __typename?: 'Organisation', id: string, name: string } };

export type ChangeOrganisationMutationVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: OrganisationInput;
}>;


export type ChangeOrganisationMutation = { __typename?: 'Mutation', changeOrganisation: { __typename?: 'Organisation', id: string, version: number } };

export type DeactivateOrganisationMutationVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type DeactivateOrganisationMutation = { __typename?: 'Mutation', deactivateOrganisation: { __typename?: 'Organisation', id: string, active: boolean } };

export type ActivateOrganisationMutationVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ActivateOrganisationMutation = { __typename?: 'Mutation', activateOrganisation: { __typename?: 'Organisation', id: string, active: boolean } };

export type AddContactMutationVariables = Exact<{
  organisationId: Scalars['ID']['input'];
  input: ContactInput;
}>;


export type AddContactMutation = { __typename?: 'Mutation', addContact: { __typename?: 'Organisation', id: string } };

export type ChangeContactMutationVariables = Exact<{
  contactId: Scalars['ID']['input'];
  input: ContactInput;
}>;


export type ChangeContactMutation = { __typename?: 'Mutation', changeContact: { __typename?: 'Organisation', id: string } };

export type RemoveContactMutationVariables = Exact<{
  contactId: Scalars['ID']['input'];
}>;


export type RemoveContactMutation = { __typename?: 'Mutation', removeContact: { __typename?: 'Organisation', id: string } };

export type TakeOutsQueryVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type TakeOutsQuery = { __typename?: 'Query', organisation: { __typename?: 'Organisation', id: string, takeOuts?: Array<{ __typename?: 'TakeOut', id: string, state: TakeOutState, requestedAt: string, expiresAt?: string | null, fileCount: number, href?: string | null }> | null } };

export type RequestTakeOutMutationVariables = Exact<{
  organisationId: Scalars['ID']['input'];
}>;


export type RequestTakeOutMutation = { __typename?: 'Mutation', requestTakeOut: { __typename?: 'TakeOut', id: string, state: TakeOutState } };

export type PeopleQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { __typename?: 'Query', people: { __typename?: 'PersonAccountPage', totalCount: number, nodes: Array<{ __typename?: 'PersonAccount', id: string, name: string, email: string, active: boolean, lastSignedInAt?: string | null, invitedAt?: string | null, roles: Array<{ __typename?: 'RoleAssignment', id: string, role: Role, validUntil?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null, procurement?: { __typename?: 'Procurement', id: string, title: string, caseNumber: string } | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { __typename?: 'Mutation', invitePerson: { __typename?: 'PersonAccount', id: string, name: string, email: string } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { __typename?: 'Mutation', grantRole: { __typename?: 'PersonAccount', id: string } };

export type RevokeRoleMutationVariables = Exact<{
  roleAssignmentId: Scalars['ID']['input'];
}>;


export type RevokeRoleMutation = { __typename?: 'Mutation', revokeRole: { __typename?: 'PersonAccount', id: string } };

export type ProcurementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcurementChoicesQuery = { __typename?: 'Query', procurements: { __typename?: 'ProcurementPage', nodes: Array<{ __typename?: 'Procurement', id: string, title: string, caseNumber: string }> } };

export type ProcurementsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProcurementsQuery = { __typename?: 'Query', procurements: { __typename?: 'ProcurementPage', totalCount: number, nodes: Array<{ __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, phase: ProcurementPhase, mandateRespondBy?: string | null, host: { __typename?: 'Organisation', id: string, name: string }, summary: { __typename?: 'BoardSummary', invited: number, approved: number, gap: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ProcurementQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProcurementQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, phase: ProcurementPhase, awardModel: AwardModel, version: number, cpvCodes: Array<string>, periodFrom?: string | null, periodTo?: string | null, longPeriodReason?: string | null, mandateRespondBy?: string | null, inquiryRespondBy?: string | null, contactEmail?: string | null, contactPhone?: string | null, openList?: number | null, availableActions: Array<ProcurementAction>, host: { __typename?: 'Organisation', id: string, name: string }, support?: { __typename?: 'Organisation', id: string, name: string } | null, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, ceiling?: { __typename?: 'Money', amount: string, currency: string } | null, estimatedYearlyValue?: { __typename?: 'Money', amount: string, currency: string } | null, milestones: Array<{ __typename?: 'Milestone', id: string, title: string, dueOn: string, reachedOn?: string | null }>, replaces?: { __typename?: 'ReplacedAgreement', title: string, caseNumber?: string | null, periodTo?: string | null, entitledCount: number } | null, summary: { __typename?: 'BoardSummary', invited: number, approved: number, gap: number }, entitledLists: Array<{ __typename?: 'EntitledList', id: string, number: number, lockedAt: string, partyCount: number, supersededBy?: number | null }>, pendingActs: Array<{ __typename?: 'BindingAct', id: string, kind: BindingActKind, proposedAt: string, reason?: string | null, consequences: Array<string>, mayConfirm: boolean, proposedBy: { __typename?: 'Person', id: string, name: string } }> } };

export type OwnMandatesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnMandatesQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, board: { __typename?: 'ParticipationPage', nodes: Array<{ __typename?: 'Participation', id: string, stage: ParticipationStage, organisation: { __typename?: 'Organisation', id: string, name: string } }> } } };

export type ProcurementSettingsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type ProcurementSettingsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, caseNumber: string, title: string, phase: ProcurementPhase, version: number, awardModel: AwardModel, cpvCodes: Array<string>, periodFrom?: string | null, periodTo?: string | null, longPeriodReason?: string | null, contactEmail?: string | null, contactPhone?: string | null, quietPeriodDays: number, inquiryRespondBy?: string | null, availableActions: Array<ProcurementAction>, host: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string }, support?: { __typename?: 'Organisation', id: string, name: string, organisationNumber: string } | null, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, ceiling?: { __typename?: 'Money', amount: string, currency: string } | null, estimatedYearlyValue?: { __typename?: 'Money', amount: string, currency: string } | null, milestones: Array<{ __typename?: 'Milestone', id: string, title: string, dueOn: string, reachedOn?: string | null }>, replaces?: { __typename?: 'ReplacedAgreement', title: string, caseNumber?: string | null, periodTo?: string | null, entitledCount: number, entitled: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }> } | null, inquiryQuestions: Array<{ __typename?: 'InquiryQuestion', number: number, question: string, unit: string, lotNumber?: number | null }>, mandateTemplates: Array<{ __typename?: 'MandateTemplate', version: number, text: string, validFrom?: string | null, validTo?: string | null, createdAt: string, usedBy: number, createdBy?: { __typename?: 'Person', id: string, name: string } | null }> } };

export type CreateProcurementMutationVariables = Exact<{
  input: CreateProcurementInput;
}>;


export type CreateProcurementMutation = { __typename?: 'Mutation', createProcurement: { __typename?: 'Procurement', id: string, slug: string } };

export type ChangeProcurementMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ChangeProcurementInput;
}>;


export type ChangeProcurementMutation = { __typename?: 'Mutation', changeProcurement: { __typename?: 'Procurement', id: string, slug: string, version: number } };

export type SetMilestonesMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  milestones: Array<MilestoneInput> | MilestoneInput;
}>;


export type SetMilestonesMutation = { __typename?: 'Mutation', setMilestones: { __typename?: 'Procurement', id: string, version: number } };

export type SetReplacedAgreementMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: ReplacedAgreementInput;
}>;


export type SetReplacedAgreementMutation = { __typename?: 'Mutation', setReplacedAgreement: { __typename?: 'Procurement', id: string, version: number } };

export type SetInquiryQuestionsMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  questions: Array<InquiryQuestionInput> | InquiryQuestionInput;
}>;


export type SetInquiryQuestionsMutation = { __typename?: 'Mutation', setInquiryQuestions: { __typename?: 'Procurement', id: string, version: number } };

export type AddMandateTemplateMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
}>;


export type AddMandateTemplateMutation = { __typename?: 'Mutation', addMandateTemplate: { __typename?: 'Procurement', id: string, version: number } };

export type EnterPhaseMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  phase: ProcurementPhase;
}>;


export type EnterPhaseMutation = { __typename?: 'Mutation', enterPhase: { __typename?: 'Procurement', id: string, version: number, phase: ProcurementPhase } };

export type BaselinesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type BaselinesQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, draftingActions: Array<DraftingAction>, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding, toSign: boolean } | null, requirementSummary: { __typename?: 'RequirementSummary', total: number, openThreads: number, weights: Array<{ __typename?: 'LotWeight', total: string, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null }> }, baselines: Array<{ __typename?: 'Baseline', id: string, number: number, setAt: string, requirementCount: number, sha256: string, pdfHref: string, xlsxHref: string, jsonHref: string, setBy: { __typename?: 'Person', id: string, name: string } }> } };

export type SetBaselineMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type SetBaselineMutation = { __typename?: 'Mutation', setBaseline: { __typename?: 'Baseline', id: string, number: number, requirementCount: number } };

export type CountChangesQueryVariables = Exact<{
  fromId: Scalars['ID']['input'];
}>;


export type CountChangesQuery = { __typename?: 'Query', compareBaselines: { __typename?: 'BaselineComparison', added: Array<{ __typename?: 'FrozenRequirement', requirementId: string }>, struck: Array<{ __typename?: 'FrozenRequirement', requirementId: string }>, changed: Array<{ __typename?: 'ChangedRequirement', changed: Array<RequirementPart> }> } };

export type FrozenFragment = { __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null };

export type CompareBaselinesQueryVariables = Exact<{
  fromId: Scalars['ID']['input'];
  toId?: InputMaybe<Scalars['ID']['input']>;
  whole: Scalars['Boolean']['input'];
}>;


export type CompareBaselinesQuery = { __typename?: 'Query', compareBaselines: { __typename?: 'BaselineComparison', unchangedCount: number, added: Array<{ __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null }>, struck: Array<{ __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null }>, changed: Array<{ __typename?: 'ChangedRequirement', changed: Array<RequirementPart>, before: { __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null }, after: { __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null }, heading: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }>, text: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }>, rationale: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }>, verification: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> }>, unchanged?: Array<{ __typename?: 'FrozenRequirement', requirementId: string, number: string, section: string, kind: RequirementKind, lotNumber?: number | null, heading: string, text: string, rationale?: string | null, weight?: string | null, verification?: string | null }> } };

export type AddRequirementMutationVariables = Exact<{
  input: RequirementInput;
}>;


export type AddRequirementMutation = { __typename?: 'Mutation', addRequirement: { __typename?: 'Requirement', id: string, number: string } };

export type ReviseRequirementMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  heading?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<RequirementKind>;
  lotNumber?: InputMaybe<Scalars['Int']['input']>;
  weight?: InputMaybe<Scalars['Decimal']['input']>;
  rationale?: InputMaybe<Scalars['String']['input']>;
  verification?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviseRequirementMutation = { __typename?: 'Mutation', reviseRequirement: { __typename?: 'Requirement', id: string, version: number } };

export type MoveRequirementMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  number: Scalars['String']['input'];
  section?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoveRequirementMutation = { __typename?: 'Mutation', moveRequirement: { __typename?: 'Requirement', id: string, number: string } };

export type WithdrawRequirementMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawRequirementMutation = { __typename?: 'Mutation', withdrawRequirement: { __typename?: 'Requirement', id: string } };

export type RestoreRequirementMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type RestoreRequirementMutation = { __typename?: 'Mutation', restoreRequirement: { __typename?: 'Requirement', id: string, number: string } };

export type ChangeSectionMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  sectionId: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangeSectionMutation = { __typename?: 'Mutation', changeSection: { __typename?: 'RequirementSection', id: string, number: string, title: string } };

export type RequirementNowQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequirementNowQuery = { __typename?: 'Query', requirement: { __typename?: 'Requirement', id: string, number: string, section: string, kind: RequirementKind, version: number, heading: string, text: string, rationale?: string | null, verification?: string | null, weight?: string | null, openThreadCount: number, commentCount: number, readByViewer: boolean, numberIsFixed: boolean, withdrawnAt?: string | null, withdrawReason?: string | null, availableActions: Array<RequirementAction>, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null } };

export type IntakeReportFragment = { __typename?: 'ImportReport', dryRun: boolean, created: number, updated: number, unchanged: number, errors: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }>, warnings: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }> };

export type ImportRequirementsMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
  dryRun: Scalars['Boolean']['input'];
}>;


export type ImportRequirementsMutation = { __typename?: 'Mutation', importRequirements: { __typename?: 'ImportReport', dryRun: boolean, created: number, updated: number, unchanged: number, errors: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }>, warnings: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }> } };

export type CopyRequirementsMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  fromProcurementId: Scalars['ID']['input'];
  dryRun: Scalars['Boolean']['input'];
  sections?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type CopyRequirementsMutation = { __typename?: 'Mutation', copyRequirements: { __typename?: 'ImportReport', dryRun: boolean, created: number, updated: number, unchanged: number, errors: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }>, warnings: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }> } };

export type EarlierProcurementsQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierProcurementsQuery = { __typename?: 'Query', procurements: { __typename?: 'ProcurementPage', nodes: Array<{ __typename?: 'Procurement', id: string, title: string, caseNumber: string, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding } | null }> } };

export type CommentMatrixQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type CommentMatrixQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, draftingActions: Array<DraftingAction>, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding, toSign: boolean } | null, requirementSummary: { __typename?: 'RequirementSummary', comments: number, openThreads: number } } };

export type ImportDispositionsMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
  dryRun: Scalars['Boolean']['input'];
}>;


export type ImportDispositionsMutation = { __typename?: 'Mutation', importDispositions: { __typename?: 'DispositionReport', dryRun: boolean, updated: number, unchanged: number, answers: Array<{ __typename?: 'AnsweredRow', row: number, number: string, heading: string, outcome: DispositionOutcome }>, errors: Array<{ __typename?: 'ImportError', row: number, column: string, value: string, message: string }> } };

export type RequirementRowFragment = { __typename?: 'Requirement', id: string, number: string, section: string, kind: RequirementKind, version: number, heading: string, text: string, rationale?: string | null, verification?: string | null, weight?: string | null, openThreadCount: number, commentCount: number, readByViewer: boolean, numberIsFixed: boolean, withdrawnAt?: string | null, withdrawReason?: string | null, availableActions: Array<RequirementAction>, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null };

export type RequirementsFrameQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type RequirementsFrameQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, draftingActions: Array<DraftingAction>, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding, toSign: boolean } | null, requirementSections: Array<{ __typename?: 'RequirementSection', id: string, number: string, title: string, requirementCount: number, readCount: number, openThreadCount: number }>, requirementSummary: { __typename?: 'RequirementSummary', total: number, read: number, mandatory: number, award: number, information: number, openThreads: number, resolvedThreads: number, comments: number, withdrawn: number, weights: Array<{ __typename?: 'LotWeight', total: string, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null }> } } };

export type RequirementsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequirementFilter>;
}>;


export type RequirementsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, requirements: { __typename?: 'RequirementPage', totalCount: number, activityCursor?: string | null, nodes: Array<{ __typename?: 'Requirement', id: string, number: string, section: string, kind: RequirementKind, version: number, heading: string, text: string, rationale?: string | null, verification?: string | null, weight?: string | null, openThreadCount: number, commentCount: number, readByViewer: boolean, numberIsFixed: boolean, withdrawnAt?: string | null, withdrawReason?: string | null, availableActions: Array<RequirementAction>, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type FoundRequirementsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequirementFilter>;
}>;


export type FoundRequirementsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, requirements: { __typename?: 'RequirementPage', nodes: Array<{ __typename?: 'Requirement', id: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type RequirementRevisionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequirementRevisionsQuery = { __typename?: 'Query', requirement: { __typename?: 'Requirement', id: string, revisions: Array<{ __typename?: 'RequirementRevision', version: number, kind: RequirementKind, weight?: string | null, lotNumber?: number | null, verification?: string | null, at: string, threadId?: string | null, author: { __typename?: 'Person', id: string, name: string } }> } };

export type RevisionDiffQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type RevisionDiffQuery = { __typename?: 'Query', requirement: { __typename?: 'Requirement', id: string, diff: { __typename?: 'RevisionDiff', heading: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }>, text: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }>, rationale: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> } } };

export type MarkReadMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type MarkReadMutation = { __typename?: 'Mutation', markRead: { __typename?: 'Requirement', id: string, version: number, readByViewer: boolean } };

export type UnmarkReadMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
}>;


export type UnmarkReadMutation = { __typename?: 'Mutation', unmarkRead: { __typename?: 'Requirement', id: string, version: number, readByViewer: boolean } };

export type RoundFragment = { __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null };

export type CommentRoundsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type CommentRoundsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, draftingActions: Array<DraftingAction>, undertaking?: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding, toSign: boolean } | null, requirementSummary: { __typename?: 'RequirementSummary', total: number, comments: number, openThreads: number }, commentRounds: Array<{ __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null }>, commentRound?: { __typename?: 'CommentRound', id: string, coverageByOrganisation: Array<{ __typename?: 'Coverage', comments: number, requirementsRead: number, organisation: { __typename?: 'Organisation', id: string, name: string } }>, coverageByRequirement: { __typename?: 'RequirementCoveragePage', totalCount: number } } | null } };

export type RoundRequirementsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unheardOnly?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type RoundRequirementsQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, commentRound?: { __typename?: 'CommentRound', id: string, coverageByRequirement: { __typename?: 'RequirementCoveragePage', totalCount: number, nodes: Array<{ __typename?: 'RequirementCoverage', comments: number, organisations: number, requirement: { __typename?: 'Requirement', id: string, number: string, heading: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null } };

export type OpenCommentRoundMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  closesOn: Scalars['Date']['input'];
  opensOn?: InputMaybe<Scalars['Date']['input']>;
}>;


export type OpenCommentRoundMutation = { __typename?: 'Mutation', openCommentRound: { __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null } };

export type CloseCommentRoundMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type CloseCommentRoundMutation = { __typename?: 'Mutation', closeCommentRound: { __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null } };

export type ReopenCommentRoundMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  closesOn: Scalars['Date']['input'];
}>;


export type ReopenCommentRoundMutation = { __typename?: 'Mutation', reopenCommentRound: { __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null } };

export type SilentReminderQueryVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type SilentReminderQuery = { __typename?: 'Query', silentReminder: { __typename?: 'SilentReminder', subject: string, text: string, unreachable: Array<string>, quietUntil?: string | null, recipients: Array<{ __typename?: 'SilentRecipient', name: string, email: string, organisations: Array<string> }> } };

export type RemindSilentMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type RemindSilentMutation = { __typename?: 'Mutation', remindSilent: { __typename?: 'CommentRound', id: string, number: number, opensAt: string, closesAt: string, lastOn: string, state: CommentRoundState, remindedAt?: string | null } };

export type ThreadCommentFragment = { __typename?: 'Comment', id: string, threadId: string, position: boolean, body?: string | null, at: string, withdrawn: boolean, byViewer: boolean, author?: { __typename?: 'Person', id: string, name: string } | null, onBehalfOf?: { __typename?: 'Organisation', id: string, name: string } | null, replyTo?: { __typename?: 'Comment', id: string, author?: { __typename?: 'Person', id: string, name: string } | null } | null };

export type ThreadFrameFragment = { __typename?: 'Thread', id: string, onVersion: number, quote?: string | null, quoteStart?: number | null, quoteEnd?: number | null, textIsGone: boolean, state: ThreadState, startedAt: string, availableActions: Array<ThreadAction>, disposition?: { __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } } | null, earlierDispositions: Array<{ __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } }>, suggestion?: { __typename?: 'Suggestion', replacement: string, state: SuggestionState, diff: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> } | null };

export type ThreadDispositionFragment = { __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } };

export type RequirementThreadsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequirementThreadsQuery = { __typename?: 'Query', requirement: { __typename?: 'Requirement', id: string, version: number, threads: Array<{ __typename?: 'Thread', id: string, onVersion: number, quote?: string | null, quoteStart?: number | null, quoteEnd?: number | null, textIsGone: boolean, state: ThreadState, startedAt: string, availableActions: Array<ThreadAction>, comments: Array<{ __typename?: 'Comment', id: string, threadId: string, position: boolean, body?: string | null, at: string, withdrawn: boolean, byViewer: boolean, author?: { __typename?: 'Person', id: string, name: string } | null, onBehalfOf?: { __typename?: 'Organisation', id: string, name: string } | null, replyTo?: { __typename?: 'Comment', id: string, author?: { __typename?: 'Person', id: string, name: string } | null } | null }>, disposition?: { __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } } | null, earlierDispositions: Array<{ __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } }>, suggestion?: { __typename?: 'Suggestion', replacement: string, state: SuggestionState, diff: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> } | null }> } };

export type VoicesQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type VoicesQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, speaksFor: Array<{ __typename?: 'Organisation', id: string, name: string }>, commentRound?: { __typename?: 'CommentRound', id: string, state: CommentRoundState, opensAt: string, lastOn: string } | null } };

export type StartThreadMutationVariables = Exact<{
  requirementId: Scalars['ID']['input'];
  onVersion: Scalars['Int']['input'];
  quote?: InputMaybe<Scalars['String']['input']>;
  quoteStart?: InputMaybe<Scalars['Int']['input']>;
  body: Scalars['String']['input'];
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
  suggestion?: InputMaybe<Scalars['String']['input']>;
}>;


export type StartThreadMutation = { __typename?: 'Mutation', startThread: { __typename?: 'Thread', id: string } };

export type AddCommentMutationVariables = Exact<{
  threadId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  replyToId?: InputMaybe<Scalars['ID']['input']>;
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type AddCommentMutation = { __typename?: 'Mutation', addComment: { __typename?: 'Comment', id: string } };

export type WithdrawCommentMutationVariables = Exact<{
  commentId: Scalars['ID']['input'];
}>;


export type WithdrawCommentMutation = { __typename?: 'Mutation', withdrawComment: { __typename?: 'Comment', id: string } };

export type ResolveThreadMutationVariables = Exact<{
  threadId: Scalars['ID']['input'];
  outcome: DispositionOutcome;
  motivation: Scalars['String']['input'];
  resultingText?: InputMaybe<Scalars['String']['input']>;
  onVersion?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ResolveThreadMutation = { __typename?: 'Mutation', resolveThread: { __typename?: 'Thread', id: string } };

export type AcceptSuggestionMutationVariables = Exact<{
  threadId: Scalars['ID']['input'];
  motivation: Scalars['String']['input'];
}>;


export type AcceptSuggestionMutation = { __typename?: 'Mutation', acceptSuggestion: { __typename?: 'Requirement', id: string } };

export type RejectSuggestionMutationVariables = Exact<{
  threadId: Scalars['ID']['input'];
  motivation: Scalars['String']['input'];
}>;


export type RejectSuggestionMutation = { __typename?: 'Mutation', rejectSuggestion: { __typename?: 'Thread', id: string } };

export type ReopenThreadMutationVariables = Exact<{
  threadId: Scalars['ID']['input'];
}>;


export type ReopenThreadMutation = { __typename?: 'Mutation', reopenThread: { __typename?: 'Thread', id: string } };

export type RequirementActivitySubscriptionVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RequirementActivitySubscription = { __typename?: 'Subscription', requirementActivity: { __typename?: 'RequirementActivity', kind: string, activityCursor: string, requirement: { __typename?: 'Requirement', id: string, number: string, section: string, kind: RequirementKind, version: number, heading: string, text: string, rationale?: string | null, verification?: string | null, weight?: string | null, openThreadCount: number, commentCount: number, readByViewer: boolean, numberIsFixed: boolean, withdrawnAt?: string | null, withdrawReason?: string | null, availableActions: Array<RequirementAction>, lot?: { __typename?: 'Lot', id: string, number: number, title: string } | null }, thread?: { __typename?: 'Thread', id: string, onVersion: number, quote?: string | null, quoteStart?: number | null, quoteEnd?: number | null, textIsGone: boolean, state: ThreadState, startedAt: string, availableActions: Array<ThreadAction>, disposition?: { __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } } | null, earlierDispositions: Array<{ __typename?: 'Disposition', outcome: DispositionOutcome, motivation: string, resultingVersion?: number | null, at: string, by: { __typename?: 'Person', id: string, name: string } }>, suggestion?: { __typename?: 'Suggestion', replacement: string, state: SuggestionState, diff: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> } | null } | null, comment?: { __typename?: 'Comment', id: string, threadId: string, position: boolean, body?: string | null, at: string, withdrawn: boolean, byViewer: boolean, author?: { __typename?: 'Person', id: string, name: string } | null, onBehalfOf?: { __typename?: 'Organisation', id: string, name: string } | null, replyTo?: { __typename?: 'Comment', id: string, author?: { __typename?: 'Person', id: string, name: string } | null } | null } | null } };

export type OwnUndertakingQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type OwnUndertakingQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, availableActions: Array<ProcurementAction>, lots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }>, undertaking?: { __typename?: 'ConfidentialityUndertaking', text: string, textVersion: number, standing: UndertakingStanding, toSign: boolean, signedAt?: string | null, signedTextVersion?: number | null, validUntil?: string | null, conflictOfInterest?: string | null, conflictLots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }> } | null } };

export type WorkingGroupQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type WorkingGroupQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, workingGroup?: { __typename?: 'WorkingGroup', id: string, name: string, version: number, availableActions: Array<WorkingGroupAction>, members: Array<{ __typename?: 'WorkingGroupMember', id: string, version: number, duty: WorkingGroupDuty, state: WorkingGroupMemberState, fromOn?: string | null, toOn?: string | null, undertakingStanding: UndertakingStanding, confidentialitySignedAt?: string | null, confidentialityValidUntil?: string | null, conflictOfInterest?: string | null, availableActions: Array<WorkingGroupMemberAction>, person: { __typename?: 'Person', id: string, name: string, email: string }, represents: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }>, substituteFor?: { __typename?: 'SubstitutedMember', id: string, person: { __typename?: 'Person', id: string, name: string } } | null, conflictLots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }> }>, formerMembers: Array<{ __typename?: 'WorkingGroupMember', id: string, version: number, duty: WorkingGroupDuty, state: WorkingGroupMemberState, fromOn?: string | null, toOn?: string | null, undertakingStanding: UndertakingStanding, confidentialitySignedAt?: string | null, confidentialityValidUntil?: string | null, conflictOfInterest?: string | null, availableActions: Array<WorkingGroupMemberAction>, person: { __typename?: 'Person', id: string, name: string, email: string }, represents: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }>, substituteFor?: { __typename?: 'SubstitutedMember', id: string, person: { __typename?: 'Person', id: string, name: string } } | null, conflictLots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }> }>, balance: Array<{ __typename?: 'GroupCount', key: string, invited: number, approved: number, gap: number }>, meetings: Array<{ __typename?: 'Meeting', id: string, number: number, title: string, startsAt: string, endsAt: string, place?: string | null, state: MeetingState, availableActions: Array<MeetingAction> }> } | null, undertakings: Array<{ __typename?: 'PersonUndertaking', standing: UndertakingStanding, signedAt?: string | null, textVersion?: number | null, validUntil?: string | null, conflictOfInterest?: string | null, person: { __typename?: 'Person', id: string, name: string, email: string }, conflictLots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }> }> } };

export type GroupMemberFragment = { __typename?: 'WorkingGroupMember', id: string, version: number, duty: WorkingGroupDuty, state: WorkingGroupMemberState, fromOn?: string | null, toOn?: string | null, undertakingStanding: UndertakingStanding, confidentialitySignedAt?: string | null, confidentialityValidUntil?: string | null, conflictOfInterest?: string | null, availableActions: Array<WorkingGroupMemberAction>, person: { __typename?: 'Person', id: string, name: string, email: string }, represents: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }>, substituteFor?: { __typename?: 'SubstitutedMember', id: string, person: { __typename?: 'Person', id: string, name: string } } | null, conflictLots: Array<{ __typename?: 'Lot', id: string, number: number, title: string }> };

export type RepresentableQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type RepresentableQuery = { __typename?: 'Query', procurementBySlug: { __typename?: 'Procurement', id: string, workingGroup?: { __typename?: 'WorkingGroup', id: string, representable: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }> } | null } };

export type CreateWorkingGroupMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
}>;


export type CreateWorkingGroupMutation = { __typename?: 'Mutation', createWorkingGroup: { __typename?: 'WorkingGroup', id: string, name: string } };

export type RenameWorkingGroupMutationVariables = Exact<{
  workingGroupId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
}>;


export type RenameWorkingGroupMutation = { __typename?: 'Mutation', renameWorkingGroup: { __typename?: 'WorkingGroup', id: string, name: string } };

export type NominateMemberMutationVariables = Exact<{
  input: NominateMemberInput;
}>;


export type NominateMemberMutation = { __typename?: 'Mutation', nominateMember: { __typename?: 'WorkingGroupMember', id: string, person: { __typename?: 'Person', id: string, name: string } } };

export type ChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type ChangeMemberMutation = { __typename?: 'Mutation', changeMember: { __typename?: 'WorkingGroupMember', id: string } };

export type ChooseMemberMutationVariables = Exact<{
  memberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ChooseMemberMutation = { __typename?: 'Mutation', chooseMember: { __typename?: 'WorkingGroupMember', id: string } };

export type EndMemberMutationVariables = Exact<{
  memberId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type EndMemberMutation = { __typename?: 'Mutation', endMember: { __typename?: 'WorkingGroupMember', id: string } };

export type FindPeopleQueryVariables = Exact<{
  search: Scalars['String']['input'];
}>;


export type FindPeopleQuery = { __typename?: 'Query', people: { __typename?: 'PersonAccountPage', nodes: Array<{ __typename?: 'PersonAccount', id: string, name: string, email: string, active: boolean }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean } } };

export type SignUndertakingMutationVariables = Exact<{
  input: SignUndertakingInput;
}>;


export type SignUndertakingMutation = { __typename?: 'Mutation', signUndertaking: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding } };

export type WithdrawUndertakingMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
}>;


export type WithdrawUndertakingMutation = { __typename?: 'Mutation', withdrawUndertaking: { __typename?: 'ConfidentialityUndertaking', standing: UndertakingStanding } };

export type DemandRenewalMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  personIds?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type DemandRenewalMutation = { __typename?: 'Mutation', demandRenewal: { __typename?: 'Procurement', id: string } };

export type AddUndertakingTextMutationVariables = Exact<{
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
}>;


export type AddUndertakingTextMutation = { __typename?: 'Mutation', addUndertakingText: { __typename?: 'Procurement', id: string } };

export type MeetingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MeetingQuery = { __typename?: 'Query', meeting: { __typename?: 'Meeting', id: string, number: number, title: string, startsAt: string, endsAt: string, place?: string | null, note?: string | null, state: MeetingState, version: number, adjustedAt?: string | null, approvedAt?: string | null, minutesSha256?: string | null, calendarHref: string, minutesHref?: string | null, availableActions: Array<MeetingAction>, items: Array<{ __typename?: 'AgendaItem', id: string, position: number, title?: string | null, closedToViewer: boolean, matter?: { __typename?: 'AgendaMatter', requirementId: string, threadId?: string | null, number: string, heading: string, text: string, version: number } | null, decision?: { __typename?: 'MeetingDecision', decision: ItemDecision, minuteLine: string, resultingVersion?: number | null, decidedAt: string, decidedBy: { __typename?: 'Person', id: string, name: string } } | null }>, attendance: Array<{ __typename?: 'MeetingAttendance', attendance?: Attendance | null, member: { __typename?: 'WorkingGroupMember', id: string, duty: WorkingGroupDuty, person: { __typename?: 'Person', id: string, name: string }, represents: Array<{ __typename?: 'Organisation', id: string, name: string }> } }>, writtenBy?: { __typename?: 'Person', id: string, name: string } | null, adjustedBy?: { __typename?: 'Person', id: string, name: string } | null, approvedBy?: { __typename?: 'Person', id: string, name: string } | null } };

export type MatterThreadsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MatterThreadsQuery = { __typename?: 'Query', requirement: { __typename?: 'Requirement', id: string, text: string, version: number, threads: Array<{ __typename?: 'Thread', id: string, state: ThreadState, quote?: string | null, quoteStart?: number | null, quoteEnd?: number | null, suggestion?: { __typename?: 'Suggestion', state: SuggestionState, replacement: string, diff: Array<{ __typename?: 'DiffSegment', kind: DiffKind, text: string }> } | null, comments: Array<{ __typename?: 'Comment', id: string, body?: string | null, withdrawn: boolean, position: boolean, author?: { __typename?: 'Person', id: string, name: string } | null, onBehalfOf?: { __typename?: 'Organisation', id: string, name: string } | null }> }> } };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { __typename?: 'Mutation', planMeeting: { __typename?: 'Meeting', id: string, number: number } };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { __typename?: 'Mutation', changeMeeting: { __typename?: 'Meeting', id: string } };

export type InviteToMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type InviteToMeetingMutation = { __typename?: 'Mutation', inviteToMeeting: { __typename?: 'Meeting', id: string } };

export type CancelMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CancelMeetingMutation = { __typename?: 'Mutation', cancelMeeting: { __typename?: 'Meeting', id: string } };

export type CloseMeetingMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type CloseMeetingMutation = { __typename?: 'Mutation', closeMeeting: { __typename?: 'Meeting', id: string } };

export type AdjustMinutesMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type AdjustMinutesMutation = { __typename?: 'Mutation', adjustMinutes: { __typename?: 'Meeting', id: string } };

export type ReturnMinutesMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ReturnMinutesMutation = { __typename?: 'Mutation', returnMinutes: { __typename?: 'Meeting', id: string } };

export type ApproveMinutesMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type ApproveMinutesMutation = { __typename?: 'Mutation', approveMinutes: { __typename?: 'Meeting', id: string } };

export type FillAgendaMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type FillAgendaMutation = { __typename?: 'Mutation', fillAgenda: { __typename?: 'Meeting', id: string, items: Array<{ __typename?: 'AgendaItem', id: string }> } };

export type SetAgendaMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  items: Array<AgendaItemInput> | AgendaItemInput;
}>;


export type SetAgendaMutation = { __typename?: 'Mutation', setAgenda: { __typename?: 'Meeting', id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  attendance: Array<AttendanceInput> | AttendanceInput;
}>;


export type RecordAttendanceMutation = { __typename?: 'Mutation', recordAttendance: { __typename?: 'Meeting', id: string } };

export type DecideItemMutationVariables = Exact<{
  input: DecideItemInput;
}>;


export type DecideItemMutation = { __typename?: 'Mutation', decideItem: { __typename?: 'Meeting', id: string } };

export type ConfirmOpenedMutationVariables = Exact<{
  participationId: Scalars['ID']['input'];
}>;


export type ConfirmOpenedMutation = { __typename?: 'Mutation', confirmOpened: { __typename?: 'Participation', id: string } };

export type ConfirmActMutationVariables = Exact<{
  actId: Scalars['ID']['input'];
}>;


export type ConfirmActMutation = { __typename?: 'Mutation', confirmAct: { __typename?: 'BindingAct', id: string, state: BindingActState, entitledList?: { __typename?: 'EntitledList', id: string, number: number, partyCount: number } | null } };

export type RejectActMutationVariables = Exact<{
  actId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type RejectActMutation = { __typename?: 'Mutation', rejectAct: { __typename?: 'BindingAct', id: string, state: BindingActState } };

export type FindOrganisationsQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FindOrganisationsQuery = { __typename?: 'Query', organisations: { __typename?: 'OrganisationPage', nodes: Array<{ __typename?: 'Organisation', id: string, name: string, organisationNumber: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ReminderPreviewPartsFragment = { __typename?: 'ReminderPreview', subject: string, text: string, recipients: Array<{ __typename?: 'ReminderRecipient', stage: ParticipationStage, lastContactAt?: string | null, remindersSent: number, organisation: { __typename?: 'Organisation', id: string, name: string }, contact: { __typename?: 'ContactPerson', id: string, name: string, email: string } }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> };

export type RemindReportPartsFragment = { __typename?: 'RemindReport', reminded: Array<{ __typename?: 'Organisation', id: string, name: string }>, skipped: Array<{ __typename?: 'IssueRefusal', code: RefusalCode, message: string, organisation: { __typename?: 'Organisation', id: string, name: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PublishedPartsFragmentDoc = new TypedDocumentString(`
    fragment PublishedParts on Publication {
  id
  number
  title
  publishedAt
  changeNote
  latest
  itemCount
  totalSize
  archiveHref
  manifestHref
  manifestSha256
  items {
    id
    annexNumber
    path
    title
    mediaType
    size
    sha256
    href
    sinceFetched
  }
  myReceipts {
    id
    at
    by
    item
  }
  changes {
    since
    added {
      path
    }
    changed {
      path
    }
    words
  }
}
    `, {"fragmentName":"PublishedParts"}) as unknown as TypedDocumentString<PublishedPartsFragment, unknown>;
export const BoardRowFragmentDoc = new TypedDocumentString(`
    fragment BoardRow on Participation {
  id
  stage
  entitledBefore
  remindersSent
  lastContactAt
  lastEventAt
  flags
  availableActions
  organisation {
    id
    name
    kind
    countyCode
    municipalityCode
    primaryContact {
      id
      name
      email
    }
  }
}
    `, {"fragmentName":"BoardRow"}) as unknown as TypedDocumentString<BoardRowFragment, unknown>;
export const MandateDetailsFragmentDoc = new TypedDocumentString(`
    fragment MandateDetails on Mandate {
  id
  state
  version
  acts
  lots {
    id
    number
    title
  }
  validFrom
  validTo
  text
  textVersion
  issuedAt
  submittedAt
  approvedAt
  respondBy
  completeBy
  lateAt
  returnReason
  declineReason
  withdrawReason
  cancelReason
  submittedBy
  reviewedBy {
    id
    name
  }
  registrationNumber
  pdfHref
  signing {
    method
    signatoryName
    signatoryTitle
    basis
    basisReference
    signedOn
    signatureStatus
    evidence {
      id
      fileName
      mediaType
      size
      sha256
      uploadedAt
      href
    }
  }
  availableActions
}
    `, {"fragmentName":"MandateDetails"}) as unknown as TypedDocumentString<MandateDetailsFragment, unknown>;
export const FrozenFragmentDoc = new TypedDocumentString(`
    fragment Frozen on FrozenRequirement {
  requirementId
  number
  section
  kind
  lotNumber
  heading
  text
  rationale
  weight
  verification
}
    `, {"fragmentName":"Frozen"}) as unknown as TypedDocumentString<FrozenFragment, unknown>;
export const IntakeReportFragmentDoc = new TypedDocumentString(`
    fragment IntakeReport on ImportReport {
  dryRun
  created
  updated
  unchanged
  errors {
    row
    column
    value
    message
  }
  warnings {
    row
    column
    value
    message
  }
}
    `, {"fragmentName":"IntakeReport"}) as unknown as TypedDocumentString<IntakeReportFragment, unknown>;
export const RequirementRowFragmentDoc = new TypedDocumentString(`
    fragment RequirementRow on Requirement {
  id
  number
  section
  kind
  version
  heading
  text
  rationale
  verification
  weight
  lot {
    id
    number
    title
  }
  openThreadCount
  commentCount
  readByViewer
  numberIsFixed
  withdrawnAt
  withdrawReason
  availableActions
}
    `, {"fragmentName":"RequirementRow"}) as unknown as TypedDocumentString<RequirementRowFragment, unknown>;
export const RoundFragmentDoc = new TypedDocumentString(`
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}
    `, {"fragmentName":"Round"}) as unknown as TypedDocumentString<RoundFragment, unknown>;
export const ThreadCommentFragmentDoc = new TypedDocumentString(`
    fragment ThreadComment on Comment {
  id
  threadId
  author {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  position
  body
  at
  withdrawn
  byViewer
  replyTo {
    id
    author {
      id
      name
    }
  }
}
    `, {"fragmentName":"ThreadComment"}) as unknown as TypedDocumentString<ThreadCommentFragment, unknown>;
export const ThreadDispositionFragmentDoc = new TypedDocumentString(`
    fragment ThreadDisposition on Disposition {
  outcome
  motivation
  resultingVersion
  at
  by {
    id
    name
  }
}
    `, {"fragmentName":"ThreadDisposition"}) as unknown as TypedDocumentString<ThreadDispositionFragment, unknown>;
export const ThreadFrameFragmentDoc = new TypedDocumentString(`
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
  disposition {
    ...ThreadDisposition
  }
  earlierDispositions {
    ...ThreadDisposition
  }
  suggestion {
    replacement
    state
    diff {
      kind
      text
    }
  }
}
    fragment ThreadDisposition on Disposition {
  outcome
  motivation
  resultingVersion
  at
  by {
    id
    name
  }
}`, {"fragmentName":"ThreadFrame"}) as unknown as TypedDocumentString<ThreadFrameFragment, unknown>;
export const GroupMemberFragmentDoc = new TypedDocumentString(`
    fragment GroupMember on WorkingGroupMember {
  id
  version
  duty
  state
  fromOn
  toOn
  person {
    id
    name
    email
  }
  represents {
    id
    name
    organisationNumber
  }
  substituteFor {
    id
    person {
      id
      name
    }
  }
  undertakingStanding
  confidentialitySignedAt
  confidentialityValidUntil
  conflictOfInterest
  conflictLots {
    id
    number
    title
  }
  availableActions
}
    `, {"fragmentName":"GroupMember"}) as unknown as TypedDocumentString<GroupMemberFragment, unknown>;
export const ReminderPreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReminderPreviewParts on ReminderPreview {
  subject
  text
  recipients {
    organisation {
      id
      name
    }
    contact {
      id
      name
      email
    }
    stage
    lastContactAt
    remindersSent
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}
    `, {"fragmentName":"ReminderPreviewParts"}) as unknown as TypedDocumentString<ReminderPreviewPartsFragment, unknown>;
export const RemindReportPartsFragmentDoc = new TypedDocumentString(`
    fragment RemindReportParts on RemindReport {
  reminded {
    id
    name
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}
    `, {"fragmentName":"RemindReportParts"}) as unknown as TypedDocumentString<RemindReportPartsFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person {
      id
      name
      email
    }
    language
    demo
    mayManageRegister
    mayCreateProcurement
    mayManagePeople
    roles {
      id
      role
      organisation {
        id
        name
      }
      procurement {
        id
        slug
        title
      }
      validUntil
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OwnParticipationDocument = new TypedDocumentString(`
    query OwnParticipation($participationId: ID!) {
  participation(id: $participationId) {
    id
    openedAt
    mandate {
      id
    }
    organisation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnParticipationQuery, OwnParticipationQueryVariables>;
export const ConfirmOwnOpenedDocument = new TypedDocumentString(`
    mutation ConfirmOwnOpened($participationId: ID!) {
  confirmOpened(participationId: $participationId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmOwnOpenedMutation, ConfirmOwnOpenedMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    language
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SectionPagesDocument = new TypedDocumentString(`
    query SectionPages($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    undertaking {
      standing
    }
  }
}
    `) as unknown as TypedDocumentString<SectionPagesQuery, SectionPagesQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  viewer {
    person {
      id
      name
    }
    tasks {
      kind
      title
      count
      dueOn
      href
    }
  }
  procurements(first: 20) {
    nodes {
      id
      slug
      title
      caseNumber
      summary {
        invited
        approved
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const OwnParticipationsDocument = new TypedDocumentString(`
    query OwnParticipations {
  procurements(first: 50) {
    nodes {
      id
      slug
      title
      caseNumber
      board(first: 20) {
        nodes {
          id
          stage
          organisation {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnParticipationsQuery, OwnParticipationsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($slug: String!, $removed: Boolean) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    draftingActions
    undertaking {
      standing
      toSign
    }
    documentActions
    annexGaps
    documents(removed: $removed) {
      id
      annexNumber
      folder
      title
      audience
      secrecy {
        ground
        until
        inForce
      }
      currentVersion {
        id
        number
        fileName
        mediaType
        size
        sha256
        uploadedAt
        href
      }
      lastPublishedIn
      publishedVersion
      removedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  tenderDocument(id: $id) {
    id
    annexNumber
    folder
    title
    audience
    secrecy {
      ground
      until
      inForce
    }
    version
    publishedIn
    removedAt
    availableActions
    versions {
      id
      number
      fileName
      mediaType
      size
      sha256
      uploadedAt
      addedBy {
        id
        name
      }
      href
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const AddDocumentVersionDocument = new TypedDocumentString(`
    mutation AddDocumentVersion($documentId: ID, $procurementId: ID!, $title: String!, $annexNumber: String, $folder: String, $audience: Audience, $fileId: ID!) {
  addDocumentVersion(
    documentId: $documentId
    procurementId: $procurementId
    title: $title
    annexNumber: $annexNumber
    folder: $folder
    audience: $audience
    fileId: $fileId
  ) {
    id
    title
    annexNumber
    currentVersion {
      id
      number
      sha256
    }
  }
}
    `) as unknown as TypedDocumentString<AddDocumentVersionMutation, AddDocumentVersionMutationVariables>;
export const ChangeDocumentDocument = new TypedDocumentString(`
    mutation ChangeDocument($documentId: ID!, $version: Int!, $input: TenderDocumentInput!) {
  changeDocument(documentId: $documentId, version: $version, input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeDocumentMutation, ChangeDocumentMutationVariables>;
export const RemoveDocumentDocument = new TypedDocumentString(`
    mutation RemoveDocument($documentId: ID!, $version: Int!) {
  removeDocument(documentId: $documentId, version: $version) {
    id
    removedAt
  }
}
    `) as unknown as TypedDocumentString<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    query Publications($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    documentActions
    pendingActs {
      id
      kind
      proposedBy {
        id
        name
      }
      proposedAt
      reason
      consequences
      mayConfirm
      mayReject
      publicationPlan {
        number
        title
        audience
        changeNote
        since
        items {
          path
          title
          size
          changedSincePrevious
        }
        removed {
          path
          title
        }
      }
    }
    publications {
      id
      number
      title
      publishedAt
      audience
      changeNote
      latest
      itemCount
      totalSize
      manifestSha256
      manifestHref
      archiveHref
      baselineNumber
      entitledListNumber
      changes {
        since
        words
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const PublicationDocument = new TypedDocumentString(`
    query Publication($id: ID!) {
  publication(id: $id) {
    id
    number
    items {
      id
      annexNumber
      path
      title
      mediaType
      size
      sha256
      href
      changedSincePrevious
    }
    changes {
      added {
        path
      }
      changed {
        path
      }
      words
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const PreparePublicationDocument = new TypedDocumentString(`
    query PreparePublication($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    documentActions
    pendingActs {
      id
      kind
    }
    documents {
      id
      annexNumber
      folder
      title
      audience
      secrecy {
        inForce
      }
      versions {
        id
        number
        fileName
        size
        uploadedAt
      }
    }
    baselines {
      id
      number
      requirementCount
    }
    entitledLists {
      id
      number
      partyCount
      supersededBy
    }
    publications {
      id
      number
      audience
    }
  }
}
    `) as unknown as TypedDocumentString<PreparePublicationQuery, PreparePublicationQueryVariables>;
export const PublicationGateDocument = new TypedDocumentString(`
    query PublicationGate($input: PublishInput!) {
  publicationGate(input: $input) {
    number
    since
    changeNoteRequired
    publishable
    items {
      path
      title
      size
      changedSincePrevious
    }
    removed {
      path
      title
    }
    findings {
      code
      level
      words
      about
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationGateQuery, PublicationGateQueryVariables>;
export const ProposePublicationDocument = new TypedDocumentString(`
    mutation ProposePublication($input: PublishInput!) {
  proposePublication(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ProposePublicationMutation, ProposePublicationMutationVariables>;
export const PublishedDocument = new TypedDocumentString(`
    query Published($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    contactEmail
    contactPhone
    host {
      id
      name
    }
    publications {
      ...PublishedParts
    }
  }
}
    fragment PublishedParts on Publication {
  id
  number
  title
  publishedAt
  changeNote
  latest
  itemCount
  totalSize
  archiveHref
  manifestHref
  manifestSha256
  items {
    id
    annexNumber
    path
    title
    mediaType
    size
    sha256
    href
    sinceFetched
  }
  myReceipts {
    id
    at
    by
    item
  }
  changes {
    since
    added {
      path
    }
    changed {
      path
    }
    words
  }
}`) as unknown as TypedDocumentString<PublishedQuery, PublishedQueryVariables>;
export const PublicPublicationsDocument = new TypedDocumentString(`
    query PublicPublications($slug: String!) {
  publicPublications(slug: $slug) {
    slug
    title
    caseNumber
    hostName
    publications {
      ...PublishedParts
    }
  }
}
    fragment PublishedParts on Publication {
  id
  number
  title
  publishedAt
  changeNote
  latest
  itemCount
  totalSize
  archiveHref
  manifestHref
  manifestSha256
  items {
    id
    annexNumber
    path
    title
    mediaType
    size
    sha256
    href
    sinceFetched
  }
  myReceipts {
    id
    at
    by
    item
  }
  changes {
    since
    added {
      path
    }
    changed {
      path
    }
    words
  }
}`) as unknown as TypedDocumentString<PublicPublicationsQuery, PublicPublicationsQueryVariables>;
export const LinkedDocumentsDocument = new TypedDocumentString(`
    query LinkedDocuments {
  linkedDocuments {
    title
    caseNumber
    hostName
    contactEmail
    contactPhone
    organisationName
    contactName
    publications {
      ...PublishedParts
    }
  }
}
    fragment PublishedParts on Publication {
  id
  number
  title
  publishedAt
  changeNote
  latest
  itemCount
  totalSize
  archiveHref
  manifestHref
  manifestSha256
  items {
    id
    annexNumber
    path
    title
    mediaType
    size
    sha256
    href
    sinceFetched
  }
  myReceipts {
    id
    at
    by
    item
  }
  changes {
    since
    added {
      path
    }
    changed {
      path
    }
    words
  }
}`) as unknown as TypedDocumentString<LinkedDocumentsQuery, LinkedDocumentsQueryVariables>;
export const ReceiptRoomDocument = new TypedDocumentString(`
    query ReceiptRoom($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    availableActions
    publications {
      id
      number
      title
      publishedAt
      audience
      latest
      receipts {
        fetchedCount
        notFetchedCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptRoomQuery, ReceiptRoomQueryVariables>;
export const ReceiptBoardDocument = new TypedDocumentString(`
    query ReceiptBoard($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) {
  publication(id: $id) {
    id
    receiptBoard(
      filter: $filter
      order: $order
      descending: $descending
      first: $first
      after: $after
    ) {
      nodes {
        id
        organisation {
          id
          name
          kind
          countyCode
        }
        takesPart
        fetchedAt
        filesFetched
        fileCount
        lastFetchAt
        fetchedBy
        remindersSent
        lastReminderAt
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptBoardQuery, ReceiptBoardQueryVariables>;
export const FetchReminderPreviewDocument = new TypedDocumentString(`
    query FetchReminderPreview($publicationId: ID!, $organisationIds: [ID!]!) {
  fetchReminderPreview(
    publicationId: $publicationId
    organisationIds: $organisationIds
  ) {
    ...ReminderPreviewParts
  }
}
    fragment ReminderPreviewParts on ReminderPreview {
  subject
  text
  recipients {
    organisation {
      id
      name
    }
    contact {
      id
      name
      email
    }
    stage
    lastContactAt
    remindersSent
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}`) as unknown as TypedDocumentString<FetchReminderPreviewQuery, FetchReminderPreviewQueryVariables>;
export const RemindToFetchDocument = new TypedDocumentString(`
    mutation RemindToFetch($publicationId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {
  remindToFetch(
    publicationId: $publicationId
    organisationIds: $organisationIds
    subject: $subject
    text: $text
  ) {
    ...RemindReportParts
  }
}
    fragment RemindReportParts on RemindReport {
  reminded {
    id
    name
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}`) as unknown as TypedDocumentString<RemindToFetchMutation, RemindToFetchMutationVariables>;
export const UploadsDocument = new TypedDocumentString(`
    query Uploads($fileIds: [ID!]!) {
  uploads(fileIds: $fileIds) {
    fileId
    state
    text
    sha256
  }
}
    `) as unknown as TypedDocumentString<UploadsQuery, UploadsQueryVariables>;
export const OwnInquiryDocument = new TypedDocumentString(`
    query OwnInquiry($participationId: ID!) {
  participation(id: $participationId) {
    id
    organisation {
      id
      name
      organisationNumber
    }
    procurement {
      id
      title
      caseNumber
      inquiryRespondBy
      contactEmail
      contactPhone
      periodFrom
      periodTo
      host {
        id
        name
      }
      lots {
        id
        title
      }
      inquiryQuestions {
        number
        question
        unit
      }
    }
    entitledBefore
    inquiryResponse {
      answer
      reason
      answeredAt
      answeredBy
      volumes {
        question
        quantity
        unit
      }
    }
    availableActions
  }
}
    `) as unknown as TypedDocumentString<OwnInquiryQuery, OwnInquiryQueryVariables>;
export const AnswerOwnInquiryDocument = new TypedDocumentString(`
    mutation AnswerOwnInquiry($input: AnswerInquiryInput!) {
  answerInquiry(input: $input) {
    id
    stage
  }
}
    `) as unknown as TypedDocumentString<AnswerOwnInquiryMutation, AnswerOwnInquiryMutationVariables>;
export const HostEventsDocument = new TypedDocumentString(`
    query HostEvents($first: Int, $after: String) {
  auditEvents(first: $first, after: $after) {
    nodes {
      id
      sequence
      at
      actor {
        id
        name
      }
      kind
      summary
      hash
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HostEventsQuery, HostEventsQueryVariables>;
export const ProcurementNameDocument = new TypedDocumentString(`
    query ProcurementName($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
  }
}
    `) as unknown as TypedDocumentString<ProcurementNameQuery, ProcurementNameQueryVariables>;
export const ProcurementEventsDocument = new TypedDocumentString(`
    query ProcurementEvents($slug: String!, $first: Int, $after: String) {
  procurementBySlug(slug: $slug) {
    id
    events(first: $first, after: $after) {
      nodes {
        id
        sequence
        at
        actor {
          id
          name
        }
        kind
        summary
        hash
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcurementEventsQuery, ProcurementEventsQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($slug: String!, $scope: BoardFilter) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    mandateRespondBy
    activityCursor
    lots {
      id
      number
      title
    }
    availableActions
    whole: summary {
      invited
      approved
      gap
    }
    summary(filter: $scope) {
      invited
      approved
      gap
      byStage {
        stage
        count
      }
      byCounty {
        key
        invited
        approved
        gap
      }
      byKind {
        key
        invited
        approved
        gap
      }
      byMunicipality {
        key
        invited
        approved
        gap
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardRowsDocument = new TypedDocumentString(`
    query BoardRows($slug: String!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean, $first: Int, $after: String) {
  procurementBySlug(slug: $slug) {
    id
    board(
      filter: $filter
      order: $order
      descending: $descending
      first: $first
      after: $after
    ) {
      nodes {
        ...BoardRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment BoardRow on Participation {
  id
  stage
  entitledBefore
  remindersSent
  lastContactAt
  lastEventAt
  flags
  availableActions
  organisation {
    id
    name
    kind
    countyCode
    municipalityCode
    primaryContact {
      id
      name
      email
    }
  }
}`) as unknown as TypedDocumentString<BoardRowsQuery, BoardRowsQueryVariables>;
export const BoardActivityDocument = new TypedDocumentString(`
    subscription BoardActivity($procurementId: ID!, $after: String) {
  boardActivity(procurementId: $procurementId, after: $after) {
    activityCursor
    ...BoardRow
  }
}
    fragment BoardRow on Participation {
  id
  stage
  entitledBefore
  remindersSent
  lastContactAt
  lastEventAt
  flags
  availableActions
  organisation {
    id
    name
    kind
    countyCode
    municipalityCode
    primaryContact {
      id
      name
      email
    }
  }
}`) as unknown as TypedDocumentString<BoardActivitySubscription, BoardActivitySubscriptionVariables>;
export const IssueMandatesDocument = new TypedDocumentString(`
    mutation IssueMandates($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!]) {
  issueMandates(
    procurementId: $procurementId
    organisationIds: $organisationIds
    respondBy: $respondBy
    lotIds: $lotIds
    acts: $acts
  ) {
    issued {
      id
      principal {
        id
        name
      }
    }
    refused {
      organisation {
        id
        name
      }
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IssueMandatesMutation, IssueMandatesMutationVariables>;
export const ReminderPreviewDocument = new TypedDocumentString(`
    query ReminderPreview($procurementId: ID!, $organisationIds: [ID!]!) {
  reminderPreview(
    procurementId: $procurementId
    organisationIds: $organisationIds
  ) {
    ...ReminderPreviewParts
  }
}
    fragment ReminderPreviewParts on ReminderPreview {
  subject
  text
  recipients {
    organisation {
      id
      name
    }
    contact {
      id
      name
      email
    }
    stage
    lastContactAt
    remindersSent
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}`) as unknown as TypedDocumentString<ReminderPreviewQuery, ReminderPreviewQueryVariables>;
export const RemindDocument = new TypedDocumentString(`
    mutation Remind($procurementId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {
  remind(
    procurementId: $procurementId
    organisationIds: $organisationIds
    subject: $subject
    text: $text
  ) {
    ...RemindReportParts
  }
}
    fragment RemindReportParts on RemindReport {
  reminded {
    id
    name
  }
  skipped {
    organisation {
      id
      name
    }
    code
    message
  }
}`) as unknown as TypedDocumentString<RemindMutation, RemindMutationVariables>;
export const InvitingProcurementDocument = new TypedDocumentString(`
    query InvitingProcurement($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    inquiryRespondBy
    availableActions
  }
}
    `) as unknown as TypedDocumentString<InvitingProcurementQuery, InvitingProcurementQueryVariables>;
export const InvitedDocument = new TypedDocumentString(`
    query Invited($slug: String!, $after: String) {
  procurementBySlug(slug: $slug) {
    id
    board(first: 500, after: $after) {
      nodes {
        id
        organisation {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitedQuery, InvitedQueryVariables>;
export const InvitableDocument = new TypedDocumentString(`
    query Invitable($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {
  organisations(
    search: $search
    kind: $kind
    countyCode: $countyCode
    active: $active
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      organisationNumber
      kind
      countyCode
      municipalityCode
      primaryContact {
        id
        name
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InvitableQuery, InvitableQueryVariables>;
export const InviteOrganisationsDocument = new TypedDocumentString(`
    mutation InviteOrganisations($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date) {
  inviteOrganisations(
    procurementId: $procurementId
    organisationIds: $organisationIds
    respondBy: $respondBy
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteOrganisationsMutation, InviteOrganisationsMutationVariables>;
export const OwnMandateDocument = new TypedDocumentString(`
    query OwnMandate($mandateId: ID!, $participationId: ID!) {
  mandate(id: $mandateId) {
    id
    state
    version
    principal {
      id
      name
      organisationNumber
    }
    procurement {
      id
      title
      caseNumber
      contactEmail
      contactPhone
      host {
        id
        name
      }
      lots {
        id
      }
    }
    lots {
      id
      number
      title
    }
    acts
    validFrom
    validTo
    text
    textVersion
    respondBy
    completeBy
    submittedAt
    submittedBy
    registrationNumber
    lateAt
    comesLate
    returnReason
    declineReason
    withdrawReason
    pdfHref
    availableActions
    signing {
      method
      signatoryName
      signatoryTitle
      basis
      basisReference
      signedOn
      evidence {
        id
        fileName
        size
        href
      }
    }
  }
  participation(id: $participationId) {
    id
    entitledBefore
    referrals {
      id
      name
      at
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMandateQuery, OwnMandateQueryVariables>;
export const SubmitMandateDocument = new TypedDocumentString(`
    mutation SubmitMandate($input: SubmitMandateInput!) {
  submitMandate(input: $input) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitMandateMutation, SubmitMandateMutationVariables>;
export const DeclineOwnMandateDocument = new TypedDocumentString(`
    mutation DeclineOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {
  declineMandate(mandateId: $mandateId, version: $version, reason: $reason) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineOwnMandateMutation, DeclineOwnMandateMutationVariables>;
export const ReferMandateDocument = new TypedDocumentString(`
    mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {
  referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReferMandateMutation, ReferMandateMutationVariables>;
export const WithdrawOwnMandateDocument = new TypedDocumentString(`
    mutation WithdrawOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {
  withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawOwnMandateMutation, WithdrawOwnMandateMutationVariables>;
export const EntitledPartiesDocument = new TypedDocumentString(`
    query EntitledParties($id: ID!) {
  entitledList(id: $id) {
    id
    parties {
      id
      name
      organisationNumber
      kind
      countyCode
    }
  }
}
    `) as unknown as TypedDocumentString<EntitledPartiesQuery, EntitledPartiesQueryVariables>;
export const LockDocument = new TypedDocumentString(`
    query Lock($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    openList
    availableActions
    summary {
      invited
      approved
      gap
    }
    pendingActs {
      id
      kind
      state
      proposedBy {
        id
        name
      }
      proposedAt
      reason
      consequences
      mayConfirm
      mayReject
    }
    entitledLists {
      id
      number
      lockedAt
      partyCount
      sha256
      supersededBy
      supersedes
      pdfHref
      xlsxHref
      jsonHref
    }
  }
}
    `) as unknown as TypedDocumentString<LockQuery, LockQueryVariables>;
export const ProposeLockDocument = new TypedDocumentString(`
    mutation ProposeLock($procurementId: ID!) {
  proposeLock(procurementId: $procurementId) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ProposeLockMutation, ProposeLockMutationVariables>;
export const ProposeNewListDocument = new TypedDocumentString(`
    mutation ProposeNewList($procurementId: ID!, $reason: String!) {
  proposeNewList(procurementId: $procurementId, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ProposeNewListMutation, ProposeNewListMutationVariables>;
export const ParticipationDocument = new TypedDocumentString(`
    query Participation($id: ID!) {
  participation(id: $id) {
    id
    stage
    entitledBefore
    invitedAt
    openedAt
    lastContactAt
    remindersSent
    flags
    availableActions
    organisation {
      id
      name
      organisationNumber
      kind
      countyCode
      municipalityCode
      contacts {
        id
        name
        email
        title
        primary
      }
    }
    procurement {
      id
      slug
      title
      caseNumber
      lots {
        id
        number
        title
      }
      inquiryQuestions {
        number
        question
        unit
      }
    }
    inquiryResponse {
      answer
      reason
      answeredAt
      answeredBy
      volumes {
        question
        quantity
        unit
      }
    }
    mandate {
      ...MandateDetails
    }
    mandates {
      id
      state
      issuedAt
    }
    referrals {
      id
      name
      email
      note
      at
      handledAt
    }
    personalLinks {
      id
      purpose
      contact {
        id
        name
        email
      }
      sentAt
      lastUsedAt
      expiresAt
    }
    mails {
      id
      kind
      to
      subject
      state
      queuedAt
      sentAt
      failure
    }
    timeline {
      id
      at
      actor {
        id
        name
      }
      summary
    }
  }
}
    fragment MandateDetails on Mandate {
  id
  state
  version
  acts
  lots {
    id
    number
    title
  }
  validFrom
  validTo
  text
  textVersion
  issuedAt
  submittedAt
  approvedAt
  respondBy
  completeBy
  lateAt
  returnReason
  declineReason
  withdrawReason
  cancelReason
  submittedBy
  reviewedBy {
    id
    name
  }
  registrationNumber
  pdfHref
  signing {
    method
    signatoryName
    signatoryTitle
    basis
    basisReference
    signedOn
    signatureStatus
    evidence {
      id
      fileName
      mediaType
      size
      sha256
      uploadedAt
      href
    }
  }
  availableActions
}`) as unknown as TypedDocumentString<ParticipationQuery, ParticipationQueryVariables>;
export const ApproveMandateDocument = new TypedDocumentString(`
    mutation ApproveMandate($mandateId: ID!, $version: Int!) {
  approveMandate(mandateId: $mandateId, version: $version) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ApproveMandateMutation, ApproveMandateMutationVariables>;
export const ReturnMandateDocument = new TypedDocumentString(`
    mutation ReturnMandate($mandateId: ID!, $version: Int!, $reason: String!, $completeBy: Date) {
  returnMandate(
    mandateId: $mandateId
    version: $version
    reason: $reason
    completeBy: $completeBy
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReturnMandateMutation, ReturnMandateMutationVariables>;
export const DeclineMandateDocument = new TypedDocumentString(`
    mutation DeclineMandate($mandateId: ID!, $version: Int!, $reason: String!) {
  declineMandate(mandateId: $mandateId, version: $version, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DeclineMandateMutation, DeclineMandateMutationVariables>;
export const WithdrawMandateDocument = new TypedDocumentString(`
    mutation WithdrawMandate($mandateId: ID!, $version: Int!, $reason: String!) {
  withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<WithdrawMandateMutation, WithdrawMandateMutationVariables>;
export const CancelMandateDocument = new TypedDocumentString(`
    mutation CancelMandate($mandateId: ID!, $version: Int!, $reason: String!) {
  cancelMandate(mandateId: $mandateId, version: $version, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelMandateMutation, CancelMandateMutationVariables>;
export const ReissueMandateDocument = new TypedDocumentString(`
    mutation ReissueMandate($mandateId: ID!, $version: Int!, $respondBy: Date!) {
  reissueMandate(mandateId: $mandateId, version: $version, respondBy: $respondBy) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReissueMandateMutation, ReissueMandateMutationVariables>;
export const RegisterPaperMandateDocument = new TypedDocumentString(`
    mutation RegisterPaperMandate($input: SubmitMandateInput!) {
  registerPaperMandate(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RegisterPaperMandateMutation, RegisterPaperMandateMutationVariables>;
export const SubmitMandateSignedInDocument = new TypedDocumentString(`
    mutation SubmitMandateSignedIn($input: SubmitMandateInput!) {
  submitMandate(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SubmitMandateSignedInMutation, SubmitMandateSignedInMutationVariables>;
export const SendLinkDocument = new TypedDocumentString(`
    mutation SendLink($participationId: ID!, $contactId: ID!) {
  sendLink(participationId: $participationId, contactId: $contactId) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendLinkMutation, SendLinkMutationVariables>;
export const RevokeLinkDocument = new TypedDocumentString(`
    mutation RevokeLink($linkId: ID!) {
  revokeLink(linkId: $linkId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeLinkMutation, RevokeLinkMutationVariables>;
export const AnswerInquiryForOrganisationDocument = new TypedDocumentString(`
    mutation AnswerInquiryForOrganisation($input: AnswerInquiryInput!) {
  answerInquiry(input: $input) {
    id
    stage
  }
}
    `) as unknown as TypedDocumentString<AnswerInquiryForOrganisationMutation, AnswerInquiryForOrganisationMutationVariables>;
export const OrganisationImportDocument = new TypedDocumentString(`
    query OrganisationImport($fileId: ID!) {
  organisationImport(fileId: $fileId) {
    columns {
      header
      field
    }
    rowCount
    sample
    missingRequired
  }
}
    `) as unknown as TypedDocumentString<OrganisationImportQuery, OrganisationImportQueryVariables>;
export const ImportOrganisationsDocument = new TypedDocumentString(`
    mutation ImportOrganisations($fileId: ID!, $dryRun: Boolean!, $columns: [ColumnMatch!]) {
  importOrganisations(fileId: $fileId, dryRun: $dryRun, columns: $columns) {
    dryRun
    created
    updated
    unchanged
    errors {
      row
      column
      value
      problem
      message
    }
    warnings {
      row
      column
      value
      problem
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportOrganisationsMutation, ImportOrganisationsMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {
  organisations(
    search: $search
    kind: $kind
    countyCode: $countyCode
    active: $active
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      organisationNumber
      kind
      countyCode
      municipalityCode
      active
      primaryContact {
        id
        name
        email
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    id
    name
    organisationNumber
    kind
    countyCode
    municipalityCode
    population
    active
    version
    owners {
      owner {
        id
        name
        organisationNumber
      }
      sharePercent
    }
    contacts {
      id
      name
      email
      title
      primary
    }
    successor {
      id
      name
    }
    predecessors {
      id
      name
    }
    availableActions
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const OrganisationHistoryDocument = new TypedDocumentString(`
    query OrganisationHistory($id: ID!, $first: Int, $after: String) {
  organisation(id: $id) {
    id
    history(first: $first, after: $after) {
      nodes {
        id
        at
        actor {
          id
          name
        }
        summary
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationHistoryQuery, OrganisationHistoryQueryVariables>;
export const CreateOrganisationDocument = new TypedDocumentString(`
    mutation CreateOrganisation($input: OrganisationInput!) {
  createOrganisation(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CreateOrganisationMutation, CreateOrganisationMutationVariables>;
export const ChangeOrganisationDocument = new TypedDocumentString(`
    mutation ChangeOrganisation($organisationId: ID!, $version: Int!, $input: OrganisationInput!) {
  changeOrganisation(
    organisationId: $organisationId
    version: $version
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeOrganisationMutation, ChangeOrganisationMutationVariables>;
export const DeactivateOrganisationDocument = new TypedDocumentString(`
    mutation DeactivateOrganisation($organisationId: ID!, $version: Int!, $successorId: ID) {
  deactivateOrganisation(
    organisationId: $organisationId
    version: $version
    successorId: $successorId
  ) {
    id
    active
  }
}
    `) as unknown as TypedDocumentString<DeactivateOrganisationMutation, DeactivateOrganisationMutationVariables>;
export const ActivateOrganisationDocument = new TypedDocumentString(`
    mutation ActivateOrganisation($organisationId: ID!, $version: Int!) {
  activateOrganisation(organisationId: $organisationId, version: $version) {
    id
    active
  }
}
    `) as unknown as TypedDocumentString<ActivateOrganisationMutation, ActivateOrganisationMutationVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($organisationId: ID!, $input: ContactInput!) {
  addContact(organisationId: $organisationId, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($contactId: ID!, $input: ContactInput!) {
  changeContact(contactId: $contactId, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($contactId: ID!) {
  removeContact(contactId: $contactId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const TakeOutsDocument = new TypedDocumentString(`
    query TakeOuts($organisationId: ID!) {
  organisation(id: $organisationId) {
    id
    takeOuts {
      id
      state
      requestedAt
      expiresAt
      fileCount
      href
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOutsQuery, TakeOutsQueryVariables>;
export const RequestTakeOutDocument = new TypedDocumentString(`
    mutation RequestTakeOut($organisationId: ID!) {
  requestTakeOut(organisationId: $organisationId) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RequestTakeOutMutation, RequestTakeOutMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String, $first: Int, $after: String) {
  people(search: $search, first: $first, after: $after) {
    nodes {
      id
      name
      email
      active
      lastSignedInAt
      invitedAt
      roles {
        id
        role
        organisation {
          id
          name
        }
        procurement {
          id
          title
          caseNumber
        }
        validUntil
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    id
    name
    email
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($roleAssignmentId: ID!) {
  revokeRole(roleAssignmentId: $roleAssignmentId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const ProcurementChoicesDocument = new TypedDocumentString(`
    query ProcurementChoices {
  procurements(first: 200) {
    nodes {
      id
      title
      caseNumber
    }
  }
}
    `) as unknown as TypedDocumentString<ProcurementChoicesQuery, ProcurementChoicesQueryVariables>;
export const ProcurementsDocument = new TypedDocumentString(`
    query Procurements($first: Int, $after: String) {
  procurements(first: $first, after: $after) {
    nodes {
      id
      slug
      title
      caseNumber
      phase
      host {
        id
        name
      }
      mandateRespondBy
      summary {
        invited
        approved
        gap
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProcurementsQuery, ProcurementsQueryVariables>;
export const ProcurementDocument = new TypedDocumentString(`
    query Procurement($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    phase
    awardModel
    version
    host {
      id
      name
    }
    support {
      id
      name
    }
    lots {
      id
      number
      title
    }
    cpvCodes
    ceiling {
      amount
      currency
    }
    estimatedYearlyValue {
      amount
      currency
    }
    periodFrom
    periodTo
    longPeriodReason
    milestones {
      id
      title
      dueOn
      reachedOn
    }
    replaces {
      title
      caseNumber
      periodTo
      entitledCount
    }
    mandateRespondBy
    inquiryRespondBy
    contactEmail
    contactPhone
    summary {
      invited
      approved
      gap
    }
    entitledLists {
      id
      number
      lockedAt
      partyCount
      supersededBy
    }
    openList
    pendingActs {
      id
      kind
      proposedBy {
        id
        name
      }
      proposedAt
      reason
      consequences
      mayConfirm
    }
    availableActions
  }
}
    `) as unknown as TypedDocumentString<ProcurementQuery, ProcurementQueryVariables>;
export const OwnMandatesDocument = new TypedDocumentString(`
    query OwnMandates($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    board(first: 20) {
      nodes {
        id
        stage
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnMandatesQuery, OwnMandatesQueryVariables>;
export const ProcurementSettingsDocument = new TypedDocumentString(`
    query ProcurementSettings($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    caseNumber
    title
    phase
    version
    awardModel
    host {
      id
      name
      organisationNumber
    }
    support {
      id
      name
      organisationNumber
    }
    lots {
      id
      number
      title
    }
    cpvCodes
    ceiling {
      amount
      currency
    }
    estimatedYearlyValue {
      amount
      currency
    }
    periodFrom
    periodTo
    longPeriodReason
    contactEmail
    contactPhone
    quietPeriodDays
    inquiryRespondBy
    milestones {
      id
      title
      dueOn
      reachedOn
    }
    replaces {
      title
      caseNumber
      periodTo
      entitledCount
      entitled {
        id
        name
        organisationNumber
      }
    }
    inquiryQuestions {
      number
      question
      unit
      lotNumber
    }
    mandateTemplates {
      version
      text
      validFrom
      validTo
      createdAt
      createdBy {
        id
        name
      }
      usedBy
    }
    availableActions
  }
}
    `) as unknown as TypedDocumentString<ProcurementSettingsQuery, ProcurementSettingsQueryVariables>;
export const CreateProcurementDocument = new TypedDocumentString(`
    mutation CreateProcurement($input: CreateProcurementInput!) {
  createProcurement(input: $input) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<CreateProcurementMutation, CreateProcurementMutationVariables>;
export const ChangeProcurementDocument = new TypedDocumentString(`
    mutation ChangeProcurement($procurementId: ID!, $version: Int!, $input: ChangeProcurementInput!) {
  changeProcurement(
    procurementId: $procurementId
    version: $version
    input: $input
  ) {
    id
    slug
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeProcurementMutation, ChangeProcurementMutationVariables>;
export const SetMilestonesDocument = new TypedDocumentString(`
    mutation SetMilestones($procurementId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {
  setMilestones(
    procurementId: $procurementId
    version: $version
    milestones: $milestones
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetMilestonesMutation, SetMilestonesMutationVariables>;
export const SetReplacedAgreementDocument = new TypedDocumentString(`
    mutation SetReplacedAgreement($procurementId: ID!, $version: Int!, $input: ReplacedAgreementInput!) {
  setReplacedAgreement(
    procurementId: $procurementId
    version: $version
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetReplacedAgreementMutation, SetReplacedAgreementMutationVariables>;
export const SetInquiryQuestionsDocument = new TypedDocumentString(`
    mutation SetInquiryQuestions($procurementId: ID!, $version: Int!, $questions: [InquiryQuestionInput!]!) {
  setInquiryQuestions(
    procurementId: $procurementId
    version: $version
    questions: $questions
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetInquiryQuestionsMutation, SetInquiryQuestionsMutationVariables>;
export const AddMandateTemplateDocument = new TypedDocumentString(`
    mutation AddMandateTemplate($procurementId: ID!, $version: Int!, $text: String!, $validFrom: Date, $validTo: Date) {
  addMandateTemplate(
    procurementId: $procurementId
    version: $version
    text: $text
    validFrom: $validFrom
    validTo: $validTo
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMandateTemplateMutation, AddMandateTemplateMutationVariables>;
export const EnterPhaseDocument = new TypedDocumentString(`
    mutation EnterPhase($procurementId: ID!, $version: Int!, $phase: ProcurementPhase!) {
  enterPhase(procurementId: $procurementId, version: $version, phase: $phase) {
    id
    version
    phase
  }
}
    `) as unknown as TypedDocumentString<EnterPhaseMutation, EnterPhaseMutationVariables>;
export const BaselinesDocument = new TypedDocumentString(`
    query Baselines($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    draftingActions
    undertaking {
      standing
      toSign
    }
    requirementSummary {
      total
      openThreads
      weights {
        lot {
          id
          number
          title
        }
        total
      }
    }
    baselines {
      id
      number
      setAt
      setBy {
        id
        name
      }
      requirementCount
      sha256
      pdfHref
      xlsxHref
      jsonHref
    }
  }
}
    `) as unknown as TypedDocumentString<BaselinesQuery, BaselinesQueryVariables>;
export const SetBaselineDocument = new TypedDocumentString(`
    mutation SetBaseline($procurementId: ID!) {
  setBaseline(procurementId: $procurementId) {
    id
    number
    requirementCount
  }
}
    `) as unknown as TypedDocumentString<SetBaselineMutation, SetBaselineMutationVariables>;
export const CountChangesDocument = new TypedDocumentString(`
    query CountChanges($fromId: ID!) {
  compareBaselines(fromId: $fromId) {
    added {
      requirementId
    }
    struck {
      requirementId
    }
    changed {
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<CountChangesQuery, CountChangesQueryVariables>;
export const CompareBaselinesDocument = new TypedDocumentString(`
    query CompareBaselines($fromId: ID!, $toId: ID, $whole: Boolean!) {
  compareBaselines(fromId: $fromId, toId: $toId) {
    added {
      ...Frozen
    }
    struck {
      ...Frozen
    }
    changed {
      changed
      before {
        ...Frozen
      }
      after {
        ...Frozen
      }
      heading {
        kind
        text
      }
      text {
        kind
        text
      }
      rationale {
        kind
        text
      }
      verification {
        kind
        text
      }
    }
    unchangedCount
    unchanged @include(if: $whole) {
      ...Frozen
    }
  }
}
    fragment Frozen on FrozenRequirement {
  requirementId
  number
  section
  kind
  lotNumber
  heading
  text
  rationale
  weight
  verification
}`) as unknown as TypedDocumentString<CompareBaselinesQuery, CompareBaselinesQueryVariables>;
export const AddRequirementDocument = new TypedDocumentString(`
    mutation AddRequirement($input: RequirementInput!) {
  addRequirement(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<AddRequirementMutation, AddRequirementMutationVariables>;
export const ReviseRequirementDocument = new TypedDocumentString(`
    mutation ReviseRequirement($requirementId: ID!, $version: Int!, $heading: String, $text: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal, $rationale: String, $verification: String) {
  reviseRequirement(
    requirementId: $requirementId
    version: $version
    heading: $heading
    text: $text
    kind: $kind
    lotNumber: $lotNumber
    weight: $weight
    rationale: $rationale
    verification: $verification
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseRequirementMutation, ReviseRequirementMutationVariables>;
export const MoveRequirementDocument = new TypedDocumentString(`
    mutation MoveRequirement($requirementId: ID!, $number: String!, $section: String) {
  moveRequirement(
    requirementId: $requirementId
    number: $number
    section: $section
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<MoveRequirementMutation, MoveRequirementMutationVariables>;
export const WithdrawRequirementDocument = new TypedDocumentString(`
    mutation WithdrawRequirement($requirementId: ID!, $version: Int!, $reason: String!) {
  withdrawRequirement(
    requirementId: $requirementId
    version: $version
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawRequirementMutation, WithdrawRequirementMutationVariables>;
export const RestoreRequirementDocument = new TypedDocumentString(`
    mutation RestoreRequirement($requirementId: ID!, $version: Int!) {
  restoreRequirement(requirementId: $requirementId, version: $version) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<RestoreRequirementMutation, RestoreRequirementMutationVariables>;
export const ChangeSectionDocument = new TypedDocumentString(`
    mutation ChangeSection($procurementId: ID!, $sectionId: ID!, $title: String, $number: String) {
  changeSection(
    procurementId: $procurementId
    sectionId: $sectionId
    title: $title
    number: $number
  ) {
    id
    number
    title
  }
}
    `) as unknown as TypedDocumentString<ChangeSectionMutation, ChangeSectionMutationVariables>;
export const RequirementNowDocument = new TypedDocumentString(`
    query RequirementNow($id: ID!) {
  requirement(id: $id) {
    ...RequirementRow
  }
}
    fragment RequirementRow on Requirement {
  id
  number
  section
  kind
  version
  heading
  text
  rationale
  verification
  weight
  lot {
    id
    number
    title
  }
  openThreadCount
  commentCount
  readByViewer
  numberIsFixed
  withdrawnAt
  withdrawReason
  availableActions
}`) as unknown as TypedDocumentString<RequirementNowQuery, RequirementNowQueryVariables>;
export const ImportRequirementsDocument = new TypedDocumentString(`
    mutation ImportRequirements($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {
  importRequirements(
    procurementId: $procurementId
    fileId: $fileId
    dryRun: $dryRun
  ) {
    ...IntakeReport
  }
}
    fragment IntakeReport on ImportReport {
  dryRun
  created
  updated
  unchanged
  errors {
    row
    column
    value
    message
  }
  warnings {
    row
    column
    value
    message
  }
}`) as unknown as TypedDocumentString<ImportRequirementsMutation, ImportRequirementsMutationVariables>;
export const CopyRequirementsDocument = new TypedDocumentString(`
    mutation CopyRequirements($procurementId: ID!, $fromProcurementId: ID!, $dryRun: Boolean!, $sections: [String!]) {
  copyRequirements(
    procurementId: $procurementId
    fromProcurementId: $fromProcurementId
    dryRun: $dryRun
    sections: $sections
  ) {
    ...IntakeReport
  }
}
    fragment IntakeReport on ImportReport {
  dryRun
  created
  updated
  unchanged
  errors {
    row
    column
    value
    message
  }
  warnings {
    row
    column
    value
    message
  }
}`) as unknown as TypedDocumentString<CopyRequirementsMutation, CopyRequirementsMutationVariables>;
export const EarlierProcurementsDocument = new TypedDocumentString(`
    query EarlierProcurements {
  procurements(first: 100) {
    nodes {
      id
      title
      caseNumber
      undertaking {
        standing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierProcurementsQuery, EarlierProcurementsQueryVariables>;
export const CommentMatrixDocument = new TypedDocumentString(`
    query CommentMatrix($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    draftingActions
    undertaking {
      standing
      toSign
    }
    requirementSummary {
      comments
      openThreads
    }
  }
}
    `) as unknown as TypedDocumentString<CommentMatrixQuery, CommentMatrixQueryVariables>;
export const ImportDispositionsDocument = new TypedDocumentString(`
    mutation ImportDispositions($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {
  importDispositions(
    procurementId: $procurementId
    fileId: $fileId
    dryRun: $dryRun
  ) {
    dryRun
    updated
    answers {
      row
      number
      heading
      outcome
    }
    unchanged
    errors {
      row
      column
      value
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDispositionsMutation, ImportDispositionsMutationVariables>;
export const RequirementsFrameDocument = new TypedDocumentString(`
    query RequirementsFrame($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    draftingActions
    lots {
      id
      number
      title
    }
    undertaking {
      standing
      toSign
    }
    requirementSections {
      id
      number
      title
      requirementCount
      readCount
      openThreadCount
    }
    requirementSummary {
      total
      read
      mandatory
      award
      information
      openThreads
      resolvedThreads
      comments
      withdrawn
      weights {
        lot {
          id
          number
          title
        }
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementsFrameQuery, RequirementsFrameQueryVariables>;
export const RequirementsDocument = new TypedDocumentString(`
    query Requirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {
  procurementBySlug(slug: $slug) {
    id
    requirements(first: $first, after: $after, filter: $filter) {
      nodes {
        ...RequirementRow
      }
      totalCount
      activityCursor
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RequirementRow on Requirement {
  id
  number
  section
  kind
  version
  heading
  text
  rationale
  verification
  weight
  lot {
    id
    number
    title
  }
  openThreadCount
  commentCount
  readByViewer
  numberIsFixed
  withdrawnAt
  withdrawReason
  availableActions
}`) as unknown as TypedDocumentString<RequirementsQuery, RequirementsQueryVariables>;
export const FoundRequirementsDocument = new TypedDocumentString(`
    query FoundRequirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {
  procurementBySlug(slug: $slug) {
    id
    requirements(first: $first, after: $after, filter: $filter) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FoundRequirementsQuery, FoundRequirementsQueryVariables>;
export const RequirementRevisionsDocument = new TypedDocumentString(`
    query RequirementRevisions($id: ID!) {
  requirement(id: $id) {
    id
    revisions {
      version
      kind
      weight
      lotNumber
      verification
      at
      author {
        id
        name
      }
      threadId
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementRevisionsQuery, RequirementRevisionsQueryVariables>;
export const RevisionDiffDocument = new TypedDocumentString(`
    query RevisionDiff($id: ID!, $from: Int!, $to: Int!) {
  requirement(id: $id) {
    id
    diff(from: $from, to: $to) {
      heading {
        kind
        text
      }
      text {
        kind
        text
      }
      rationale {
        kind
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionDiffQuery, RevisionDiffQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($requirementId: ID!, $version: Int!) {
  markRead(requirementId: $requirementId, version: $version) {
    id
    version
    readByViewer
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const UnmarkReadDocument = new TypedDocumentString(`
    mutation UnmarkRead($requirementId: ID!) {
  unmarkRead(requirementId: $requirementId) {
    id
    version
    readByViewer
  }
}
    `) as unknown as TypedDocumentString<UnmarkReadMutation, UnmarkReadMutationVariables>;
export const CommentRoundsDocument = new TypedDocumentString(`
    query CommentRounds($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    draftingActions
    undertaking {
      standing
      toSign
    }
    requirementSummary {
      total
      comments
      openThreads
    }
    commentRounds {
      ...Round
    }
    commentRound {
      id
      coverageByOrganisation {
        organisation {
          id
          name
        }
        comments
        requirementsRead
      }
      coverageByRequirement(first: 1, unheardOnly: true) {
        totalCount
      }
    }
  }
}
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}`) as unknown as TypedDocumentString<CommentRoundsQuery, CommentRoundsQueryVariables>;
export const RoundRequirementsDocument = new TypedDocumentString(`
    query RoundRequirements($slug: String!, $first: Int, $after: String, $unheardOnly: Boolean) {
  procurementBySlug(slug: $slug) {
    id
    commentRound {
      id
      coverageByRequirement(first: $first, after: $after, unheardOnly: $unheardOnly) {
        nodes {
          requirement {
            id
            number
            heading
          }
          comments
          organisations
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundRequirementsQuery, RoundRequirementsQueryVariables>;
export const OpenCommentRoundDocument = new TypedDocumentString(`
    mutation OpenCommentRound($procurementId: ID!, $closesOn: Date!, $opensOn: Date) {
  openCommentRound(
    procurementId: $procurementId
    closesOn: $closesOn
    opensOn: $opensOn
  ) {
    ...Round
  }
}
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}`) as unknown as TypedDocumentString<OpenCommentRoundMutation, OpenCommentRoundMutationVariables>;
export const CloseCommentRoundDocument = new TypedDocumentString(`
    mutation CloseCommentRound($procurementId: ID!) {
  closeCommentRound(procurementId: $procurementId) {
    ...Round
  }
}
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}`) as unknown as TypedDocumentString<CloseCommentRoundMutation, CloseCommentRoundMutationVariables>;
export const ReopenCommentRoundDocument = new TypedDocumentString(`
    mutation ReopenCommentRound($procurementId: ID!, $closesOn: Date!) {
  reopenCommentRound(procurementId: $procurementId, closesOn: $closesOn) {
    ...Round
  }
}
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}`) as unknown as TypedDocumentString<ReopenCommentRoundMutation, ReopenCommentRoundMutationVariables>;
export const SilentReminderDocument = new TypedDocumentString(`
    query SilentReminder($procurementId: ID!) {
  silentReminder(procurementId: $procurementId) {
    subject
    text
    recipients {
      name
      email
      organisations
    }
    unreachable
    quietUntil
  }
}
    `) as unknown as TypedDocumentString<SilentReminderQuery, SilentReminderQueryVariables>;
export const RemindSilentDocument = new TypedDocumentString(`
    mutation RemindSilent($procurementId: ID!) {
  remindSilent(procurementId: $procurementId) {
    ...Round
  }
}
    fragment Round on CommentRound {
  id
  number
  opensAt
  closesAt
  lastOn
  state
  remindedAt
}`) as unknown as TypedDocumentString<RemindSilentMutation, RemindSilentMutationVariables>;
export const RequirementThreadsDocument = new TypedDocumentString(`
    query RequirementThreads($id: ID!) {
  requirement(id: $id) {
    id
    version
    threads {
      ...ThreadFrame
      comments {
        ...ThreadComment
      }
    }
  }
}
    fragment ThreadComment on Comment {
  id
  threadId
  author {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  position
  body
  at
  withdrawn
  byViewer
  replyTo {
    id
    author {
      id
      name
    }
  }
}
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
  disposition {
    ...ThreadDisposition
  }
  earlierDispositions {
    ...ThreadDisposition
  }
  suggestion {
    replacement
    state
    diff {
      kind
      text
    }
  }
}
fragment ThreadDisposition on Disposition {
  outcome
  motivation
  resultingVersion
  at
  by {
    id
    name
  }
}`) as unknown as TypedDocumentString<RequirementThreadsQuery, RequirementThreadsQueryVariables>;
export const VoicesDocument = new TypedDocumentString(`
    query Voices($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    speaksFor {
      id
      name
    }
    commentRound {
      id
      state
      opensAt
      lastOn
    }
  }
}
    `) as unknown as TypedDocumentString<VoicesQuery, VoicesQueryVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($requirementId: ID!, $onVersion: Int!, $quote: String, $quoteStart: Int, $body: String!, $onBehalfOfId: ID, $position: Boolean, $suggestion: String) {
  startThread(
    requirementId: $requirementId
    onVersion: $onVersion
    quote: $quote
    quoteStart: $quoteStart
    body: $body
    onBehalfOfId: $onBehalfOfId
    position: $position
    suggestion: $suggestion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($threadId: ID!, $body: String!, $replyToId: ID, $onBehalfOfId: ID, $position: Boolean) {
  addComment(
    threadId: $threadId
    body: $body
    replyToId: $replyToId
    onBehalfOfId: $onBehalfOfId
    position: $position
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const WithdrawCommentDocument = new TypedDocumentString(`
    mutation WithdrawComment($commentId: ID!) {
  withdrawComment(commentId: $commentId) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ResolveThreadDocument = new TypedDocumentString(`
    mutation ResolveThread($threadId: ID!, $outcome: DispositionOutcome!, $motivation: String!, $resultingText: String, $onVersion: Int) {
  resolveThread(
    threadId: $threadId
    outcome: $outcome
    motivation: $motivation
    resultingText: $resultingText
    onVersion: $onVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResolveThreadMutation, ResolveThreadMutationVariables>;
export const AcceptSuggestionDocument = new TypedDocumentString(`
    mutation AcceptSuggestion($threadId: ID!, $motivation: String!) {
  acceptSuggestion(threadId: $threadId, motivation: $motivation) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptSuggestionMutation, AcceptSuggestionMutationVariables>;
export const RejectSuggestionDocument = new TypedDocumentString(`
    mutation RejectSuggestion($threadId: ID!, $motivation: String!) {
  rejectSuggestion(threadId: $threadId, motivation: $motivation) {
    id
  }
}
    `) as unknown as TypedDocumentString<RejectSuggestionMutation, RejectSuggestionMutationVariables>;
export const ReopenThreadDocument = new TypedDocumentString(`
    mutation ReopenThread($threadId: ID!) {
  reopenThread(threadId: $threadId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenThreadMutation, ReopenThreadMutationVariables>;
export const RequirementActivityDocument = new TypedDocumentString(`
    subscription RequirementActivity($procurementId: ID!, $after: String) {
  requirementActivity(procurementId: $procurementId, after: $after) {
    kind
    activityCursor
    requirement {
      ...RequirementRow
    }
    thread {
      ...ThreadFrame
    }
    comment {
      ...ThreadComment
    }
  }
}
    fragment RequirementRow on Requirement {
  id
  number
  section
  kind
  version
  heading
  text
  rationale
  verification
  weight
  lot {
    id
    number
    title
  }
  openThreadCount
  commentCount
  readByViewer
  numberIsFixed
  withdrawnAt
  withdrawReason
  availableActions
}
fragment ThreadComment on Comment {
  id
  threadId
  author {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  position
  body
  at
  withdrawn
  byViewer
  replyTo {
    id
    author {
      id
      name
    }
  }
}
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
  disposition {
    ...ThreadDisposition
  }
  earlierDispositions {
    ...ThreadDisposition
  }
  suggestion {
    replacement
    state
    diff {
      kind
      text
    }
  }
}
fragment ThreadDisposition on Disposition {
  outcome
  motivation
  resultingVersion
  at
  by {
    id
    name
  }
}`) as unknown as TypedDocumentString<RequirementActivitySubscription, RequirementActivitySubscriptionVariables>;
export const OwnUndertakingDocument = new TypedDocumentString(`
    query OwnUndertaking($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    slug
    title
    caseNumber
    availableActions
    lots {
      id
      number
      title
    }
    undertaking {
      text
      textVersion
      standing
      toSign
      signedAt
      signedTextVersion
      validUntil
      conflictOfInterest
      conflictLots {
        id
        number
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnUndertakingQuery, OwnUndertakingQueryVariables>;
export const WorkingGroupDocument = new TypedDocumentString(`
    query WorkingGroup($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    workingGroup {
      id
      name
      version
      availableActions
      members {
        ...GroupMember
      }
      formerMembers {
        ...GroupMember
      }
      balance {
        key
        invited
        approved
        gap
      }
      meetings {
        id
        number
        title
        startsAt
        endsAt
        place
        state
        availableActions
      }
    }
    undertakings {
      person {
        id
        name
        email
      }
      standing
      signedAt
      textVersion
      validUntil
      conflictOfInterest
      conflictLots {
        id
        number
        title
      }
    }
  }
}
    fragment GroupMember on WorkingGroupMember {
  id
  version
  duty
  state
  fromOn
  toOn
  person {
    id
    name
    email
  }
  represents {
    id
    name
    organisationNumber
  }
  substituteFor {
    id
    person {
      id
      name
    }
  }
  undertakingStanding
  confidentialitySignedAt
  confidentialityValidUntil
  conflictOfInterest
  conflictLots {
    id
    number
    title
  }
  availableActions
}`) as unknown as TypedDocumentString<WorkingGroupQuery, WorkingGroupQueryVariables>;
export const RepresentableDocument = new TypedDocumentString(`
    query Representable($slug: String!) {
  procurementBySlug(slug: $slug) {
    id
    workingGroup {
      id
      representable {
        id
        name
        organisationNumber
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RepresentableQuery, RepresentableQueryVariables>;
export const CreateWorkingGroupDocument = new TypedDocumentString(`
    mutation CreateWorkingGroup($procurementId: ID!, $name: String!) {
  createWorkingGroup(procurementId: $procurementId, name: $name) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CreateWorkingGroupMutation, CreateWorkingGroupMutationVariables>;
export const RenameWorkingGroupDocument = new TypedDocumentString(`
    mutation RenameWorkingGroup($workingGroupId: ID!, $version: Int!, $name: String!) {
  renameWorkingGroup(
    workingGroupId: $workingGroupId
    version: $version
    name: $name
  ) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RenameWorkingGroupMutation, RenameWorkingGroupMutationVariables>;
export const NominateMemberDocument = new TypedDocumentString(`
    mutation NominateMember($input: NominateMemberInput!) {
  nominateMember(input: $input) {
    id
    person {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NominateMemberMutation, NominateMemberMutationVariables>;
export const ChangeMemberDocument = new TypedDocumentString(`
    mutation ChangeMember($input: ChangeMemberInput!) {
  changeMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const ChooseMemberDocument = new TypedDocumentString(`
    mutation ChooseMember($memberId: ID!, $version: Int!) {
  chooseMember(memberId: $memberId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseMemberMutation, ChooseMemberMutationVariables>;
export const EndMemberDocument = new TypedDocumentString(`
    mutation EndMember($memberId: ID!, $version: Int!) {
  endMember(memberId: $memberId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndMemberMutation, EndMemberMutationVariables>;
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($search: String!) {
  people(search: $search, first: 8) {
    nodes {
      id
      name
      email
      active
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const SignUndertakingDocument = new TypedDocumentString(`
    mutation SignUndertaking($input: SignUndertakingInput!) {
  signUndertaking(input: $input) {
    standing
  }
}
    `) as unknown as TypedDocumentString<SignUndertakingMutation, SignUndertakingMutationVariables>;
export const WithdrawUndertakingDocument = new TypedDocumentString(`
    mutation WithdrawUndertaking($procurementId: ID!) {
  withdrawUndertaking(procurementId: $procurementId) {
    standing
  }
}
    `) as unknown as TypedDocumentString<WithdrawUndertakingMutation, WithdrawUndertakingMutationVariables>;
export const DemandRenewalDocument = new TypedDocumentString(`
    mutation DemandRenewal($procurementId: ID!, $personIds: [ID!]) {
  demandRenewal(procurementId: $procurementId, personIds: $personIds) {
    id
  }
}
    `) as unknown as TypedDocumentString<DemandRenewalMutation, DemandRenewalMutationVariables>;
export const AddUndertakingTextDocument = new TypedDocumentString(`
    mutation AddUndertakingText($procurementId: ID!, $version: Int!, $text: String!) {
  addUndertakingText(
    procurementId: $procurementId
    version: $version
    text: $text
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddUndertakingTextMutation, AddUndertakingTextMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    number
    title
    startsAt
    endsAt
    place
    note
    state
    version
    items {
      id
      position
      title
      closedToViewer
      matter {
        requirementId
        threadId
        number
        heading
        text
        version
      }
      decision {
        decision
        minuteLine
        resultingVersion
        decidedBy {
          id
          name
        }
        decidedAt
      }
    }
    attendance {
      attendance
      member {
        id
        duty
        person {
          id
          name
        }
        represents {
          id
          name
        }
      }
    }
    writtenBy {
      id
      name
    }
    adjustedBy {
      id
      name
    }
    adjustedAt
    approvedBy {
      id
      name
    }
    approvedAt
    minutesSha256
    calendarHref
    minutesHref
    availableActions
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MatterThreadsDocument = new TypedDocumentString(`
    query MatterThreads($id: ID!) {
  requirement(id: $id) {
    id
    text
    version
    threads {
      id
      state
      quote
      quoteStart
      quoteEnd
      suggestion {
        state
        replacement
        diff {
          kind
          text
        }
      }
      comments {
        id
        body
        withdrawn
        position
        author {
          id
          name
        }
        onBehalfOf {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatterThreadsQuery, MatterThreadsQueryVariables>;
export const PlanMeetingDocument = new TypedDocumentString(`
    mutation PlanMeeting($input: PlanMeetingInput!) {
  planMeeting(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const ChangeMeetingDocument = new TypedDocumentString(`
    mutation ChangeMeeting($input: ChangeMeetingInput!) {
  changeMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeMeetingMutation, ChangeMeetingMutationVariables>;
export const InviteToMeetingDocument = new TypedDocumentString(`
    mutation InviteToMeeting($meetingId: ID!, $version: Int!) {
  inviteToMeeting(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const CancelMeetingDocument = new TypedDocumentString(`
    mutation CancelMeeting($meetingId: ID!, $version: Int!) {
  cancelMeeting(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const CloseMeetingDocument = new TypedDocumentString(`
    mutation CloseMeeting($meetingId: ID!, $version: Int!) {
  closeMeeting(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseMeetingMutation, CloseMeetingMutationVariables>;
export const AdjustMinutesDocument = new TypedDocumentString(`
    mutation AdjustMinutes($meetingId: ID!, $version: Int!) {
  adjustMinutes(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdjustMinutesMutation, AdjustMinutesMutationVariables>;
export const ReturnMinutesDocument = new TypedDocumentString(`
    mutation ReturnMinutes($meetingId: ID!, $version: Int!) {
  returnMinutes(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnMinutesMutation, ReturnMinutesMutationVariables>;
export const ApproveMinutesDocument = new TypedDocumentString(`
    mutation ApproveMinutes($meetingId: ID!, $version: Int!) {
  approveMinutes(meetingId: $meetingId, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const FillAgendaDocument = new TypedDocumentString(`
    mutation FillAgenda($meetingId: ID!, $version: Int!) {
  fillAgenda(meetingId: $meetingId, version: $version) {
    id
    items {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FillAgendaMutation, FillAgendaMutationVariables>;
export const SetAgendaDocument = new TypedDocumentString(`
    mutation SetAgenda($meetingId: ID!, $version: Int!, $items: [AgendaItemInput!]!) {
  setAgenda(meetingId: $meetingId, version: $version, items: $items) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetAgendaMutation, SetAgendaMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($meetingId: ID!, $version: Int!, $attendance: [AttendanceInput!]!) {
  recordAttendance(
    meetingId: $meetingId
    version: $version
    attendance: $attendance
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const DecideItemDocument = new TypedDocumentString(`
    mutation DecideItem($input: DecideItemInput!) {
  decideItem(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideItemMutation, DecideItemMutationVariables>;
export const ConfirmOpenedDocument = new TypedDocumentString(`
    mutation ConfirmOpened($participationId: ID!) {
  confirmOpened(participationId: $participationId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmOpenedMutation, ConfirmOpenedMutationVariables>;
export const ConfirmActDocument = new TypedDocumentString(`
    mutation ConfirmAct($actId: ID!) {
  confirmAct(actId: $actId) {
    id
    state
    entitledList {
      id
      number
      partyCount
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmActMutation, ConfirmActMutationVariables>;
export const RejectActDocument = new TypedDocumentString(`
    mutation RejectAct($actId: ID!, $reason: String!) {
  rejectAct(actId: $actId, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RejectActMutation, RejectActMutationVariables>;
export const FindOrganisationsDocument = new TypedDocumentString(`
    query FindOrganisations($search: String, $first: Int) {
  organisations(search: $search, active: true, first: $first) {
    nodes {
      id
      name
      organisationNumber
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;