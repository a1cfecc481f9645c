export { AuditEventPage, AuditEventType } from './audit-event.types.js';
export { AuditQueries, type AuditEventPageView, type AuditEventView } from './audit.queries.js';
export { EventLogModule, EventLogRoutesModule } from './event-log.module.js';
export type { EventScope } from './event-scope.js';
export { defineEventTexts } from './event-texts.js';
export { defineSecretEvents, type EventReader, type SecretEvents } from './secret-events.js';
export { defineSubjectLabels, type SubjectLabel } from './subject-labels.js';
