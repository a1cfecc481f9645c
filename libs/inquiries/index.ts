export {
  APPROVED_STAGES, PARTICIPATION_STAGES, participationStage, reminderFor, type InquiryAnswer, type ParticipationFacts, type ParticipationStage,
} from './participation-stage.js';
export { mayWithParticipation, visibleParticipations, type ParticipationAct, type ParticipationScope } from './participation.policy.js';
export { MandateFactsSource, type MandateOfParticipation } from './mandate-facts.js';
export { ParticipationStages } from './participation-stages.js';
export { Participation } from './participation.entity.js';
export { InquiryResponse, VolumeAnswer } from './inquiry-response.entity.js';
export { Referral } from './referral.entity.js';
export { PersonalLink } from './personal-link.entity.js';
export { InvitationCommands } from './invitation.commands.js';
export { InquiryCommands } from './inquiry.commands.js';
export { ReminderCommands, type RemindResult } from './reminder.commands.js';
export { skipReason, type SkipReason } from './reminder.js';
export type { Answer } from './inquiry.js';
export { Letters } from './letters.js';
export { INQUIRY_ENTITIES, InquiriesModule, InquiryRoutesModule } from './inquiries.module.js';
export { GroupCountType } from './group-count.types.js';
