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
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  OrganisationNumber: { input: string; output: string; }
};

export type AnswerInquiryInput = {
  answer: InquiryAnswer;
  participationId: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  volumes?: InputMaybe<Array<VolumeInput>>;
};

export type AuditEvent = {
  __typename?: 'AuditEvent';
  actor?: Maybe<Person>;
  at: Scalars['DateTime']['output'];
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

export type BindingAct = {
  __typename?: 'BindingAct';
  confirmedBy?: Maybe<Person>;
  consequences: Array<Scalars['String']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  entitledList?: Maybe<EntitledList>;
  id: Scalars['ID']['output'];
  kind: BindingActKind;
  mayConfirm: Scalars['Boolean']['output'];
  mayReject: Scalars['Boolean']['output'];
  procurement: Procurement;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Person;
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

export type ChangeProcurementInput = {
  awardModel: AwardModel;
  caseNumber: Scalars['String']['input'];
  ceilingAmount?: InputMaybe<Scalars['Decimal']['input']>;
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  estimatedYearlyAmount?: InputMaybe<Scalars['Decimal']['input']>;
  inquiryRespondBy?: InputMaybe<Scalars['Date']['input']>;
  longPeriodReason?: InputMaybe<Scalars['String']['input']>;
  lots: Array<Scalars['String']['input']>;
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  quietPeriodDays?: InputMaybe<Scalars['Int']['input']>;
  supportId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type ColumnMatch = {
  field?: InputMaybe<Scalars['String']['input']>;
  header: Scalars['String']['input'];
};

export type ContactInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
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

export type CreateProcurementInput = {
  awardModel: AwardModel;
  caseNumber: Scalars['String']['input'];
  ceilingAmount?: InputMaybe<Scalars['Decimal']['input']>;
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  estimatedYearlyAmount?: InputMaybe<Scalars['Decimal']['input']>;
  hostId: Scalars['ID']['input'];
  longPeriodReason?: InputMaybe<Scalars['String']['input']>;
  lots: Array<Scalars['String']['input']>;
  periodFrom?: InputMaybe<Scalars['Date']['input']>;
  periodTo?: InputMaybe<Scalars['Date']['input']>;
  supportId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

export type EntitledList = {
  __typename?: 'EntitledList';
  id: Scalars['ID']['output'];
  jsonHref: Scalars['String']['output'];
  lockedAt: Scalars['DateTime']['output'];
  number: Scalars['Int']['output'];
  parties: Array<Organisation>;
  partyCount: Scalars['Int']['output'];
  pdfHref: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  supersededBy?: Maybe<Scalars['Int']['output']>;
  supersedes?: Maybe<Scalars['Int']['output']>;
  xlsxHref: Scalars['String']['output'];
};

export type FileVersion = {
  __typename?: 'FileVersion';
  fileName: Scalars['String']['output'];
  href: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mediaType: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  size: Scalars['Decimal']['output'];
  uploadedAt: Scalars['DateTime']['output'];
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
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export type ImportPreview = {
  __typename?: 'ImportPreview';
  columns: Array<ImportColumn>;
  missingRequired: Array<Scalars['String']['output']>;
  rowCount: Scalars['Int']['output'];
  sample: Array<Array<Scalars['String']['output']>>;
};

export type ImportReport = {
  __typename?: 'ImportReport';
  created: Scalars['Int']['output'];
  dryRun: Scalars['Boolean']['output'];
  errors: Array<ImportError>;
  unchanged: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
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

export type Language =
  | 'EN'
  | 'SV';

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

export type Lot = {
  __typename?: 'Lot';
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type Mail = {
  __typename?: 'Mail';
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
  | 'INQUIRY'
  | 'LATE_MANDATE'
  | 'LINK_RENEWED'
  | 'MANDATE'
  | 'MANDATE_APPROVED'
  | 'MANDATE_RETURNED'
  | 'RECEIPT_INQUIRY'
  | 'RECEIPT_MANDATE'
  | 'REMINDER_INQUIRY'
  | 'REMINDER_MANDATE';

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
  availableActions: Array<MandateAction>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  completeBy?: Maybe<Scalars['Date']['output']>;
  declineReason?: Maybe<Scalars['String']['output']>;
  history: Array<AuditEvent>;
  id: Scalars['ID']['output'];
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  lateAt?: Maybe<Scalars['DateTime']['output']>;
  lots: Array<Lot>;
  pdfHref: Scalars['String']['output'];
  principal: Organisation;
  procurement: Procurement;
  registrationNumber?: Maybe<Scalars['String']['output']>;
  respondBy?: Maybe<Scalars['Date']['output']>;
  returnReason?: Maybe<Scalars['String']['output']>;
  reviewedBy?: Maybe<Person>;
  signing?: Maybe<MandateSigning>;
  state: MandateState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  submittedBy?: Maybe<Scalars['String']['output']>;
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
  usedBy: Scalars['Int']['output'];
  validFrom?: Maybe<Scalars['Date']['output']>;
  validTo?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type MandatedAct =
  | 'AWARD'
  | 'CONCLUDE'
  | 'EVALUATE'
  | 'MANAGE'
  | 'PREPARE'
  | 'PUBLISH';

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
  activateOrganisation: Organisation;
  addContact: Organisation;
  addMandateTemplate: Procurement;
  answerInquiry: Participation;
  approveMandate: Mandate;
  cancelMandate: Mandate;
  changeContact: Organisation;
  changeOrganisation: Organisation;
  changeProcurement: Procurement;
  confirmAct: BindingAct;
  confirmOpened: Participation;
  createOrganisation: Organisation;
  createProcurement: Procurement;
  deactivateOrganisation: Organisation;
  declineMandate: Mandate;
  enterPhase: Procurement;
  grantRole: PersonAccount;
  importOrganisations: ImportReport;
  inviteOrganisations: Array<Participation>;
  invitePerson: PersonAccount;
  issueMandates: IssueReport;
  proposeLock: BindingAct;
  proposeNewList: BindingAct;
  referMandate: Mandate;
  registerPaperMandate: Mandate;
  reissueMandate: Mandate;
  rejectAct: BindingAct;
  remind: RemindReport;
  removeContact: Organisation;
  returnMandate: Mandate;
  revokeRole: PersonAccount;
  sendLink: Participation;
  setInquiryQuestions: Procurement;
  setLanguage: Viewer;
  setMilestones: Procurement;
  setReplacedAgreement: Procurement;
  submitMandate: Mandate;
  withdrawMandate: Mandate;
};


export type MutationActivateOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAddContactArgs = {
  input: ContactInput;
  organisationId: Scalars['ID']['input'];
};


export type MutationAddMandateTemplateArgs = {
  procurementId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAnswerInquiryArgs = {
  input: AnswerInquiryInput;
};


export type MutationApproveMandateArgs = {
  mandateId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangeContactArgs = {
  contactId: Scalars['ID']['input'];
  input: ContactInput;
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


export type MutationConfirmActArgs = {
  actId: Scalars['ID']['input'];
};


export type MutationConfirmOpenedArgs = {
  participationId: Scalars['ID']['input'];
};


export type MutationCreateOrganisationArgs = {
  input: OrganisationInput;
};


export type MutationCreateProcurementArgs = {
  input: CreateProcurementInput;
};


export type MutationDeactivateOrganisationArgs = {
  organisationId: Scalars['ID']['input'];
  successorId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeclineMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnterPhaseArgs = {
  phase: ProcurementPhase;
  procurementId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationImportOrganisationsArgs = {
  columns?: InputMaybe<Array<ColumnMatch>>;
  dryRun: Scalars['Boolean']['input'];
  fileId: Scalars['ID']['input'];
};


export type MutationInviteOrganisationsArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  respondBy?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationIssueMandatesArgs = {
  acts?: InputMaybe<Array<MandatedAct>>;
  lotIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  respondBy: Scalars['Date']['input'];
  validTo?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationProposeLockArgs = {
  procurementId: Scalars['ID']['input'];
};


export type MutationProposeNewListArgs = {
  procurementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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


export type MutationRemindArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationRemoveContactArgs = {
  contactId: Scalars['ID']['input'];
};


export type MutationReturnMandateArgs = {
  completeBy?: InputMaybe<Scalars['Date']['input']>;
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeRoleArgs = {
  roleAssignmentId: Scalars['ID']['input'];
};


export type MutationSendLinkArgs = {
  contactId: Scalars['ID']['input'];
  participationId: Scalars['ID']['input'];
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


export type MutationSubmitMandateArgs = {
  input: SubmitMandateInput;
};


export type MutationWithdrawMandateArgs = {
  mandateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type Organisation = {
  __typename?: 'Organisation';
  active: Scalars['Boolean']['output'];
  availableActions: Array<OrganisationAction>;
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
  successor?: Maybe<Organisation>;
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
  sharePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Participation = {
  __typename?: 'Participation';
  availableActions: Array<ParticipationAction>;
  entitledBefore: Scalars['Boolean']['output'];
  flags: Array<ParticipationFlag>;
  id: Scalars['ID']['output'];
  inquiryResponse?: Maybe<InquiryResponse>;
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  lastContactAt?: Maybe<Scalars['DateTime']['output']>;
  lastEventAt: Scalars['DateTime']['output'];
  mails: Array<Mail>;
  mandate?: Maybe<Mandate>;
  mandates: Array<Mandate>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  organisation: Organisation;
  procurement: Procurement;
  referrals: Array<Referral>;
  remindersSent: Scalars['Int']['output'];
  stage: ParticipationStage;
  timeline: Array<AuditEvent>;
};

export type ParticipationAction =
  | 'ANSWER_INQUIRY'
  | 'ISSUE_MANDATE'
  | 'REGISTER_PAPER'
  | 'REMIND'
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

export type Procurement = {
  __typename?: 'Procurement';
  availableActions: Array<ProcurementAction>;
  awardModel: AwardModel;
  board: ParticipationPage;
  caseNumber: Scalars['String']['output'];
  ceiling?: Maybe<Money>;
  contactEmail?: Maybe<Scalars['String']['output']>;
  contactPhone?: Maybe<Scalars['String']['output']>;
  cpvCodes: Array<Scalars['String']['output']>;
  entitledLists: Array<EntitledList>;
  estimatedYearlyValue?: Maybe<Money>;
  events: AuditEventPage;
  host: Organisation;
  id: Scalars['ID']['output'];
  inquiryQuestions: Array<InquiryQuestion>;
  inquiryRespondBy?: Maybe<Scalars['Date']['output']>;
  longPeriodReason?: Maybe<Scalars['String']['output']>;
  lots: Array<Lot>;
  mails: MailPage;
  mandateRespondBy?: Maybe<Scalars['Date']['output']>;
  mandateTemplate?: Maybe<MandateTemplate>;
  mandateTemplates: Array<MandateTemplate>;
  milestones: Array<Milestone>;
  openList?: Maybe<Scalars['Int']['output']>;
  pendingActs: Array<BindingAct>;
  periodFrom?: Maybe<Scalars['Date']['output']>;
  periodTo?: Maybe<Scalars['Date']['output']>;
  phase: ProcurementPhase;
  quietPeriodDays: Scalars['Int']['output'];
  replaces?: Maybe<ReplacedAgreement>;
  slug: Scalars['String']['output'];
  summary: BoardSummary;
  support?: Maybe<Organisation>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


export type ProcurementBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<BoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<BoardOrder>;
};


export type ProcurementEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProcurementMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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

export type Query = {
  __typename?: 'Query';
  auditEvents: AuditEventPage;
  bindingAct: BindingAct;
  entitledList: EntitledList;
  mandate: Mandate;
  organisation: Organisation;
  organisationImport: ImportPreview;
  organisations: OrganisationPage;
  participation: Participation;
  people: PersonAccountPage;
  procurement: Procurement;
  procurementBySlug: Procurement;
  procurements: ProcurementPage;
  reminderPreview: ReminderPreview;
  viewer: Viewer;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBindingActArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntitledListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMandateArgs = {
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


export type QueryReminderPreviewArgs = {
  organisationIds: Array<Scalars['ID']['input']>;
  procurementId: Scalars['ID']['input'];
};

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
  validUntil?: Maybe<Scalars['Date']['output']>;
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
  boardActivity: Participation;
};


export type SubscriptionBoardActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  procurementId: Scalars['ID']['input'];
};

export type Task = {
  __typename?: 'Task';
  count?: Maybe<Scalars['Int']['output']>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  href: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type Viewer = {
  __typename?: 'Viewer';
  demo: Scalars['Boolean']['output'];
  language: Language;
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
  quantity?: Maybe<Scalars['Decimal']['output']>;
  question: Scalars['String']['output'];
  unit: Scalars['String']['output'];
};

export type VolumeInput = {
  quantity: Scalars['Decimal']['input'];
  question: Scalars['String']['input'];
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', language: Language, demo: boolean, mayManageRegister: boolean, mayCreateProcurement: boolean, mayManagePeople: boolean, person?: { __typename?: 'Person', id: string, name: string, email: string } | null, roles: Array<{ __typename?: 'RoleAssignment', id: string, role: Role, validUntil?: string | null, organisation?: { __typename?: 'Organisation', id: string, name: string } | null, procurement?: { __typename?: 'Procurement', id: string, slug: string, title: string } | null }> } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { __typename?: 'Mutation', setLanguage: { __typename?: 'Viewer', language: Language } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', person?: { __typename?: 'Person', id: string, name: string } | null, tasks: Array<{ __typename?: 'Task', kind: string, title: string, count?: number | null, dueOn?: string | null, href: string }> }, procurements: { __typename?: 'ProcurementPage', nodes: Array<{ __typename?: 'Procurement', id: string, slug: string, title: string, caseNumber: string, summary: { __typename?: 'BoardSummary', invited: number, approved: number } }> } };

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
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($language: Language!) {
  setLanguage(language: $language) {
    language
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
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