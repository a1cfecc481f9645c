import { useState } from 'react';
import { useStep } from '../../../ui/use-step.js';
import { AnswerScreen } from './answer-screen.js';
import type { OwnMandate, OwnParticipation } from './mandate-documents.js';
import { ReadScreen } from './read-screen.js';
import { Referred } from './referred.js';
import { SendScreen } from './send-screen.js';
import { answersOpen, useAnswer, type Answer } from './use-answer.js';
import { useEvidence } from './use-evidence.js';

interface MandateFlowProps {
  mandate: OwnMandate;
  participation: OwnParticipation;
  beforeSend?: (() => Promise<void>) | undefined;
}

const STEPS = ['las', 'svara', 'skicka', 'tack'] as const;

/** Read, answer, check and send: three screens, and a receipt. Back in the browser goes to the screen before. */
export function MandateFlow({ mandate, participation, beforeSend }: MandateFlowProps) {
  const form = useAnswer(mandate);
  const evidence = useEvidence(form, beforeSend);
  const [referredNow, setReferredNow] = useState<string>();
  const referred = referredNow ?? participation.referrals[0]?.name;
  const { step, go } = useStep(STEPS, (asked) => {
    if (asked === 'skicka') return canBeSent(form.values, mandate);
    return asked !== 'tack' || referred !== undefined;
  });
  switch (step) {
    case 'las':
      return <ReadScreen key={step} mandate={mandate} onNext={() => go('svara')} />;
    case 'svara':
      return <AnswerScreen key={step} mandate={mandate} form={form} evidence={evidence} onNext={() => go('skicka')} />;
    case 'skicka':
      return (
        <SendScreen
          key={step}
          mandate={mandate}
          participation={participation}
          form={form}
          beforeSend={beforeSend}
          onReferred={() => {
            setReferredNow(form.values.name);
            go('tack');
          }}
        />
      );
    case 'tack':
      return <Referred key={step} mandate={mandate} name={referred ?? ''} />;
  }
}

function canBeSent(values: Answer, mandate: OwnMandate): boolean {
  if (values.kind === '' || !answersOpen(mandate.availableActions).includes(values.kind)) return false;
  if (values.kind === 'SUBMIT') return values.evidence.length > 0;
  return values.kind === 'DECLINE' ? values.reason.trim() !== '' : values.name.trim() !== '' && values.email.trim() !== '';
}
