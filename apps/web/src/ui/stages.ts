import type { ComponentType } from 'react';
import { defineMessages, type Message } from '../i18n/messages.js';
import { STAGE_NAMES } from './stage-names.js';
import type { ParticipationStage } from '../generated/graphql.js';
import type { Fill, Tone } from './colours.js';
import {
  IconBan,
  IconCalendarX,
  IconCircleCheck,
  IconClipboardCheck,
  IconClock,
  IconEye,
  IconHeartHandshake,
  IconMailForward,
  IconPencilExclamation,
  IconRosetteDiscountCheck,
  IconX,
} from './icons.js';

interface StageLook {
  readonly stage: ParticipationStage;
  readonly name: Message;
  readonly tone: Tone;
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>;
}

/** Every stage in the order of the funnel, with the icon, word and colour it has everywhere. */
export const STAGES: readonly StageLook[] = [
  { stage: 'INVITED', name: STAGE_NAMES.INVITED, tone: 'amber', icon: IconClock },
  { stage: 'OPENED', name: STAGE_NAMES.OPENED, tone: 'amber', icon: IconEye },
  { stage: 'INTERESTED', name: STAGE_NAMES.INTERESTED, tone: 'violet', icon: IconHeartHandshake },
  { stage: 'MANDATE_SENT', name: STAGE_NAMES.MANDATE_SENT, tone: 'blue', icon: IconMailForward },
  { stage: 'MANDATE_SUBMITTED', name: STAGE_NAMES.MANDATE_SUBMITTED, tone: 'teal', icon: IconClipboardCheck },
  { stage: 'MANDATE_RETURNED', name: STAGE_NAMES.MANDATE_RETURNED, tone: 'rust', icon: IconPencilExclamation },
  { stage: 'MANDATE_APPROVED', name: STAGE_NAMES.MANDATE_APPROVED, tone: 'green', icon: IconCircleCheck },
  { stage: 'ENTITLED', name: STAGE_NAMES.ENTITLED, tone: 'greenDeep', icon: IconRosetteDiscountCheck },
  { stage: 'DECLINED', name: STAGE_NAMES.DECLINED, tone: 'grey', icon: IconX },
  { stage: 'WITHDRAWN', name: STAGE_NAMES.WITHDRAWN, tone: 'red', icon: IconBan },
  { stage: 'LAPSED', name: STAGE_NAMES.LAPSED, tone: 'red', icon: IconCalendarX },
];

const byStage = new Map(STAGES.map((look) => [look.stage, look]));

export function lookOf(stage: ParticipationStage): StageLook {
  const look = byStage.get(stage);
  if (look === undefined) throw new Error(`Stage ${stage} has no look`);
  return look;
}

const group = defineMessages('stage-group', {
  approved: { sv: 'Godkända', en: 'Approved' },
  toReview: { sv: 'Att granska', en: 'To review' },
  awaited: { sv: 'Väntar på underskrift', en: 'Awaiting signature' },
  unanswered: { sv: 'Ej svarat', en: 'Not answered' },
  out: { sv: 'Deltar inte', en: 'Not taking part' },
});

export interface StageGroup {
  readonly key: string;
  readonly name: Message;
  readonly fill: Fill;
  readonly stages: readonly ParticipationStage[];
}

/** The five parts of the progress bar; every stage is in exactly one, so the parts add up to all who were asked. */
export const STAGE_GROUPS: readonly StageGroup[] = [
  { key: 'approved', name: group.approved, fill: 'green', stages: ['MANDATE_APPROVED', 'ENTITLED'] },
  { key: 'toReview', name: group.toReview, fill: 'teal', stages: ['MANDATE_SUBMITTED'] },
  { key: 'awaited', name: group.awaited, fill: 'blue', stages: ['MANDATE_SENT', 'MANDATE_RETURNED'] },
  { key: 'unanswered', name: group.unanswered, fill: 'rust', stages: ['INVITED', 'OPENED', 'INTERESTED'] },
  { key: 'out', name: group.out, fill: 'grey', stages: ['DECLINED', 'WITHDRAWN', 'LAPSED'] },
];
