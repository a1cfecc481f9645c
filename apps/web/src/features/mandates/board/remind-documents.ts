import { graphql } from '../../../api/graphql.js';
import '../../../ui/reminder-parts.js';

export const REMINDER_PREVIEW = graphql(/* GraphQL */ `
  query ReminderPreview($procurementId: ID!, $organisationIds: [ID!]!) {
    reminderPreview(procurementId: $procurementId, organisationIds: $organisationIds) { ...ReminderPreviewParts }
  }
`);

export const REMIND = graphql(/* GraphQL */ `
  mutation Remind($procurementId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {
    remind(procurementId: $procurementId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }
  }
`);
