import { Button } from '@mantine/core';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { ACTS_IN_ORDER, type Act } from './acts-here.js';
import type { ParticipationQuery } from '../../../generated/graphql.js';

export const ACT_BUTTONS = defineMessages<Act>('act-buttons', {
  ANSWER_INQUIRY: { sv: 'Registrera svar på förfrågan', en: 'Register an answer to the inquiry' },
  ISSUE_MANDATE: { sv: 'Skicka fullmakt', en: 'Send a mandate' },
  SUBMIT: { sv: 'Lämna fullmakten', en: 'Submit the mandate' },
  REFER: { sv: 'Någon annan ska ha den', en: 'Somebody else should have it' },
  REGISTER_PAPER: { sv: 'Registrera fullmakt på papper', en: 'Register a mandate on paper' },
  REMIND: { sv: 'Påminn', en: 'Remind' },
  SEND_LINK: { sv: 'Skicka ny länk', en: 'Send a new link' },
  REISSUE: { sv: 'Skicka på nytt', en: 'Send again' },
  RETURN: { sv: 'Skicka tillbaka', en: 'Send back' },
  DECLINE: { sv: 'Registrera att de avböjer', en: 'Register that they decline' },
  WITHDRAW: { sv: 'Återkalla', en: 'Withdraw' },
  CANCEL: { sv: 'Makulera', en: 'Cancel the mandate' },
});

interface ActButtonsProps {
  participation: ParticipationQuery['participation'];
  onAct: (act: Act) => void;
}

/** One button for each thing that the reader may do now; what belongs to the review stands there. */
export function ActButtons({ participation: { availableActions, mandate }, onAct }: ActButtonsProps) {
  const { t } = useI18n();
  const may = new Set<string>([...availableActions, ...(mandate?.availableActions ?? [])]);
  const inReview = may.has('APPROVE') ? ['RETURN'] : [];
  const offered = ACTS_IN_ORDER.filter((act) => may.has(act) && !inReview.includes(act));
  return offered.map((act) => (
    <Button key={act} variant={act === 'SUBMIT' || act === 'ISSUE_MANDATE' ? 'filled' : 'default'} onClick={() => onAct(act)}>
      {t(ACT_BUTTONS[act])}
    </Button>
  ));
}
