import { Module } from '@nestjs/common';
import { ProcurementsModule } from '#procurements';
import { MailModule } from '#platform/mail';
import './inquiries.texts.js';
import { InquiryCommands } from './inquiry.commands.js';
import { InvitationCommands } from './participation/invitation.commands.js';
import { InquiryResponse, VolumeAnswer } from './inquiry-response.entity.js';
import { Letters } from './letters.js';
import { LinkCommands } from './links/link.commands.js';
import { LinkController } from './links/link.controller.js';
import { Participation } from './participation/participation.entity.js';
import { ParticipationStages } from './participation/participation-stages.js';
import { PersonalLink } from './links/personal-link.entity.js';
import { PersonalLinkMinter } from './links/personal-link.minter.js';
import { Referral } from './participation/referral.entity.js';
import { ReminderCommands } from './reminders/reminder.commands.js';
import { WhenContactRemoved } from './links/when-contact-removed.js';
import { WhenInquiryAnswered } from './when-inquiry-answered.js';
import { WhenLinkRequested } from './links/when-link-requested.js';
import { WhenOrganisationInvited } from './participation/when-organisation-invited.js';
import { WhenReminderSent } from './reminders/when-reminder-sent.js';

/** Asking organisations and hearing their answers. Needs a `MandateFactsSource`, which the library of mandates supplies to all. */
@Module({
  imports: [ProcurementsModule, MailModule],
  providers: [
    InvitationCommands, InquiryCommands, ReminderCommands, LinkCommands, ParticipationStages, Letters, PersonalLinkMinter,
    WhenOrganisationInvited, WhenInquiryAnswered, WhenReminderSent, WhenLinkRequested, WhenContactRemoved,
  ],
  exports: [InvitationCommands, InquiryCommands, ReminderCommands, LinkCommands, ParticipationStages, Letters],
})
export class InquiriesModule {}

/** The routes of personal links, for the API alone. */
@Module({ imports: [InquiriesModule], controllers: [LinkController] })
export class InquiryRoutesModule {}

export const INQUIRY_ENTITIES = [Participation, InquiryResponse, VolumeAnswer, Referral, PersonalLink];
