export {
  APPROVED_STAGES, PARTICIPATION_STAGES, participationStage, reminderFor, type InquiryAnswer, type ParticipationFacts, type ParticipationStage,
} from './participation/participation-stage.js';
export { mayWithParticipation, visibleParticipations, type ParticipationAct, type ParticipationScope } from './participation/participation.policy.js';
export { MandateFactsSource, type MandateOfParticipation } from './participation/mandate-facts.js';
export { ParticipationStages } from './participation/participation-stages.js';
export { Participation } from './participation/participation.entity.js';
export { InquiryResponse, VolumeAnswer } from './inquiry-response.entity.js';
export { Referral } from './participation/referral.entity.js';
export { LinkCommands } from './links/link.commands.js';
export { PersonalLink } from './links/personal-link.entity.js';
export { InvitationCommands } from './participation/invitation.commands.js';
export { InquiryCommands } from './inquiry.commands.js';
export { ReminderCommands } from './reminders/reminder.commands.js';
export { LONGEST_SUBJECT, refuseReminderLetter, type ReminderLetter } from './reminders/reminder-letter.js';
export { lockReminderRows, remindRows, type RemindResult } from './reminders/reminder-rows.js';
export { outOfReach, skipReason, type OutOfReach, type RemindFacts, type SkipReason } from './reminders/reminder.js';
export type { Answer } from './inquiry.js';
export { Letters } from './letters.js';
export { INQUIRY_ENTITIES, InquiriesModule, InquiryRoutesModule } from './inquiries.module.js';
export { GroupCountType } from './group-count.types.js';
