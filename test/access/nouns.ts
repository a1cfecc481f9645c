import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { GoesInto } from './selection.js';

/** What drafts are made of, and a working group: they exist for those who have signed. */
export const DRAFT_NOUNS: readonly string[] = [
  'AgendaItem', 'AgendaMatter', 'AnsweredRow', 'Baseline', 'BaselineComparison', 'ChangedRequirement', 'Comment', 'CommentRound', 'ConfidentialityUndertaking', 'Coverage', 'DiffSegment', 'Disposition', 'DispositionReport', 'DocumentSecrecy',
  'FrozenRequirement', 'LotWeight', 'Meeting', 'MeetingAttendance', 'MeetingDecision', 'PersonUndertaking', 'PlannedItem', 'PublicationFinding', 'PublicationPlan', 'Requirement', 'RequirementActivity', 'RequirementCoverage', 'RequirementCoveragePage',
  'RequirementPage', 'RequirementRevision', 'RequirementSection', 'RequirementSummary', 'RevisionDiff', 'SilentRecipient', 'SilentReminder', 'SubstitutedMember', 'Suggestion', 'TenderDocument', 'Thread',
  'WorkingGroup', 'WorkingGroupMember',
];

/** What is no draft: who sees it, the table of visible rows says. */
export const OTHER_NOUNS: readonly string[] = [
  'AuditEvent', 'AuditEventPage', 'BindingAct', 'BoardSummary', 'ContactPerson', 'DownloadReceipt', 'EntitledList', 'FileVersion', 'GroupCount', 'ImportColumn', 'ImportError', 'ImportPreview',
  'ImportReport', 'InquiryQuestion', 'InquiryResponse', 'IssueRefusal', 'IssueReport', 'LinkContext', 'LinkedDocuments', 'Lot', 'Mail', 'MailPage', 'Mandate', 'MandateSigning', 'MandateTemplate',
  'Milestone', 'Money', 'NamedFile', 'NamedRequirement', 'Organisation', 'OrganisationPage', 'Ownership', 'PageInfo', 'Participation', 'ParticipationPage', 'Person', 'PersonalLink', 'PersonAccount', 'PersonAccountPage',
  'Procurement', 'ProcurementPage', 'PublicPublications', 'Publication', 'PublicationChanges', 'PublicationItem', 'ReceiptPage', 'ReceiptRow', 'ReceiptSummary', 'Referral', 'RemindReport', 'ReminderPreview', 'ReminderRecipient', 'ReplacedAgreement', 'RequirementChanges', 'RoleAssignment', 'StageCount', 'TakeOut', 'Task', 'Upload', 'Viewer',
  'VolumeAnswer',
];

export const objectsOf = (schema: GraphQLSchema): GraphQLObjectType[] => {
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type));
};

const objectsBelow = (type: GraphQLObjectType): GraphQLObjectType[] => Object.values(type.getFields()).map((field) => getNamedType(field.type)).filter(isObjectType);

/** Goes where drafts are, and where they would be reached from; and from a draft to what stands beside it. */
export function towardsDrafts(): GoesInto {
  const known = new Map<string, boolean>();
  const leads = (type: GraphQLObjectType, left: number): boolean => {
    if (DRAFT_NOUNS.includes(type.name)) return true;
    const key = `${type.name} ${left}`;
    const found = known.get(key) ?? (left > 0 && objectsBelow(type).some((below) => leads(below, left - 1)));
    known.set(key, found);
    return found;
  };
  return (type, left, from) => leads(type, left) || (from !== undefined && DRAFT_NOUNS.includes(from.name));
}

/** Goes wherever there are no drafts. */
export const pastDrafts: GoesInto = ({ name }) => !DRAFT_NOUNS.includes(name);
