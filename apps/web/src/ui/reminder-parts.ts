import { graphql } from '../api/graphql.js';

/** What is shown before reminders of any kind go out: whom they go to with what words, and whom not and why. */
export const REMINDER_PREVIEW_PARTS = graphql(/* GraphQL */ `
  fragment ReminderPreviewParts on ReminderPreview {
    subject
    text
    recipients {
      organisation { id name }
      contact { id name email }
      stage
      lastContactAt
      remindersSent
    }
    skipped { organisation { id name } code message }
  }
`);

/** What is shown after. */
export const REMIND_REPORT_PARTS = graphql(/* GraphQL */ `
  fragment RemindReportParts on RemindReport {
    reminded { id name }
    skipped { organisation { id name } code message }
  }
`);
