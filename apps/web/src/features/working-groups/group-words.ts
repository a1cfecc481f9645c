import type { ComponentType } from 'react';
import type { UndertakingStanding, WorkingGroupDuty, WorkingGroupMemberState } from '../../generated/graphql.js';
import { defineMessages, type Message } from '../../i18n/messages.js';
import type { Tone } from '../../ui/colours.js';
import { IconAlertTriangle, IconBan, IconCalendarX, IconCircleCheck, IconClock, IconRefresh } from '../../ui/icons.js';

export const DUTY_NAMES = defineMessages<WorkingGroupDuty>('group-duty', {
  CHAIR: { sv: 'Ordförande', en: 'Chair' },
  SECRETARY: { sv: 'Sekreterare', en: 'Secretary' },
  MEMBER: { sv: 'Ledamot', en: 'Member' },
  EXPERT: { sv: 'Sakkunnig', en: 'Expert' },
});
export const DUTIES = Object.keys(DUTY_NAMES) as readonly WorkingGroupDuty[];

const STANDING_NAMES = defineMessages<UndertakingStanding>('undertaking-standing', {
  IN_FORCE: { sv: 'Gäller', en: 'In force' },
  MISSING: { sv: 'Inte underskriven', en: 'Not signed' },
  EXPIRED: { sv: 'Har gått ut', en: 'Has expired' },
  RENEWAL_DEMANDED: { sv: 'Ska förnyas', en: 'To be renewed' },
  WITHDRAWN: { sv: 'Tillbakatagen', en: 'Taken back' },
});

const STATE_NAMES = defineMessages<WorkingGroupMemberState>('group-member-state', {
  NOMINATED: { sv: 'Nominerad', en: 'Nominated' },
  CHOSEN: { sv: 'Utsedd', en: 'Chosen' },
  ENDED: { sv: 'Avslutad', en: 'Ended' },
});

export interface Look {
  readonly name: Message;
  readonly tone: Tone;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
}

/** Where somebody's confidentiality undertaking stands, as icon, word and colour. */
export const STANDING_LOOKS: Readonly<Record<UndertakingStanding, Look>> = {
  IN_FORCE: { name: STANDING_NAMES.IN_FORCE, tone: 'green', icon: IconCircleCheck },
  MISSING: { name: STANDING_NAMES.MISSING, tone: 'amber', icon: IconClock },
  EXPIRED: { name: STANDING_NAMES.EXPIRED, tone: 'red', icon: IconCalendarX },
  RENEWAL_DEMANDED: { name: STANDING_NAMES.RENEWAL_DEMANDED, tone: 'amber', icon: IconRefresh },
  WITHDRAWN: { name: STANDING_NAMES.WITHDRAWN, tone: 'red', icon: IconAlertTriangle },
};

export const MEMBER_LOOKS: Readonly<Record<WorkingGroupMemberState, Look>> = {
  NOMINATED: { name: STATE_NAMES.NOMINATED, tone: 'amber', icon: IconClock },
  CHOSEN: { name: STATE_NAMES.CHOSEN, tone: 'green', icon: IconCircleCheck },
  ENDED: { name: STATE_NAMES.ENDED, tone: 'grey', icon: IconBan },
};
