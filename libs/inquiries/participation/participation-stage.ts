export const PARTICIPATION_STAGES = [
  'INVITED', 'OPENED', 'INTERESTED', 'DECLINED', 'MANDATE_SENT', 'MANDATE_SUBMITTED', 'MANDATE_RETURNED', 'MANDATE_APPROVED',
  'ENTITLED', 'WITHDRAWN', 'LAPSED',
] as const;
export type ParticipationStage = (typeof PARTICIPATION_STAGES)[number];

export type InquiryAnswer = 'YES' | 'NO' | 'MAYBE';

/** What the stage is made of. The mandate is the latest that was not cancelled. */
export interface ParticipationFacts {
  readonly opened: boolean;
  readonly answer?: InquiryAnswer;
  readonly mandate?: {
    readonly state: 'DRAFT' | 'ISSUED' | 'SUBMITTED' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED' | 'CANCELLED';
    readonly returned: boolean;
    readonly onCurrentList: boolean;
  };
}

/** The one stage of an organisation in the funnel. The mandate says it where there is one, else the answer, else that the link was opened. */
export function participationStage({ opened, answer, mandate }: ParticipationFacts): ParticipationStage {
  switch (mandate?.state) {
    case 'APPROVED':
      return mandate.onCurrentList ? 'ENTITLED' : 'MANDATE_APPROVED';
    case 'SUBMITTED':
      return 'MANDATE_SUBMITTED';
    case 'ISSUED':
      return mandate.returned ? 'MANDATE_RETURNED' : 'MANDATE_SENT';
    case 'DECLINED':
    case 'WITHDRAWN':
    case 'LAPSED':
      return mandate.state;
    default:
      return stageBeforeMandate(opened, answer);
  }
}

/** Stages in which an organisation entitled today has an approved mandate for the next agreement: whoever is in another is in the gap. */
export const APPROVED_STAGES = ['MANDATE_APPROVED', 'ENTITLED'] as const satisfies readonly ParticipationStage[];

/** What a reminder asks for at a stage, if anything: those who have answered, and those whose turn it is not, are left alone. */
export function reminderFor(stage: ParticipationStage): 'INQUIRY' | 'MANDATE' | undefined {
  if (stage === 'INVITED' || stage === 'OPENED') return 'INQUIRY';
  return stage === 'MANDATE_SENT' || stage === 'MANDATE_RETURNED' ? 'MANDATE' : undefined;
}

function stageBeforeMandate(opened: boolean, answer: InquiryAnswer | undefined): ParticipationStage {
  if (answer === 'NO') return 'DECLINED';
  if (answer !== undefined) return 'INTERESTED';
  return opened ? 'OPENED' : 'INVITED';
}
