import { useState } from 'react';
import { useRequest } from '../../../api/use-request.js';
import { Letterhead, Questions } from '../../../ui/letter.js';
import { Loaded } from '../../../ui/states.js';
import { useStep } from '../../../ui/use-step.js';
import { Answered } from './answered.js';
import { AskScreen } from './ask-screen.js';
import { CheckScreen } from './check-screen.js';
import { Closed } from './closed.js';
import { OWN_INQUIRY, type OwnInquiry } from './inquiry-documents.js';
import styles from './inquiry.module.css';
import { useInquiryAnswer, type InquiryValues } from './use-inquiry-answer.js';
import { VolumesScreen } from './volumes-screen.js';

interface InquiryPageProps {
  participationId: string;
  /** Called before the answer is sent: opens the personal link once more, where one came by a link. */
  beforeSend?: () => Promise<void>;
}

/** One organisation's own inquiry: whether it wants to take part, and with how much. */
export function InquiryPage({ participationId, beforeSend }: InquiryPageProps) {
  const own = useRequest(OWN_INQUIRY, { participationId });
  return (
    <div className={styles['narrow']}>
      <Loaded query={own} height={600} page>
        {({ participation: { procurement, ...rest } }) => (
          <>
            <Letterhead>{procurement.host.name}</Letterhead>
            <Inquiry inquiry={{ procurement, ...rest }} beforeSend={beforeSend} />
            <Questions host={procurement.host.name} phone={procurement.contactPhone} email={procurement.contactEmail} subject={`${procurement.caseNumber}, ${rest.organisation.name}`} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Inquiry({ inquiry, beforeSend }: { inquiry: OwnInquiry; beforeSend: (() => Promise<void>) | undefined }) {
  const [changing, setChanging] = useState(false);
  const { inquiryResponse, availableActions } = inquiry;
  const open = availableActions.includes('ANSWER_INQUIRY');
  if (inquiryResponse && !(changing && open)) {
    const change = () => {
      location.hash = 'svar';
      setChanging(true);
    };
    return <Answered inquiry={inquiry} response={inquiryResponse} onChange={open ? change : undefined} />;
  }
  if (!open) return <Closed inquiry={inquiry} />;
  return <InquiryFlow inquiry={inquiry} beforeSend={beforeSend} onSent={() => setChanging(false)} />;
}

const STEPS = ['svar', 'volymer', 'skicka'] as const;

/** The question, the volumes, check and send. A no has no volumes. */
function InquiryFlow({ inquiry, beforeSend, onSent }: { inquiry: OwnInquiry; beforeSend: (() => Promise<void>) | undefined; onSent: () => void }) {
  const form = useInquiryAnswer(inquiry);
  const asks = inquiry.procurement.inquiryQuestions.length > 0;
  const { step, go } = useStep(STEPS, (asked) => asked === 'svar' || isAnswered(form.values));
  const afterAnswer = () => go(form.values.answer !== 'NO' && asks ? 'volymer' : 'skicka');
  switch (step) {
    case 'svar':
      return <AskScreen key={step} inquiry={inquiry} form={form} onNext={afterAnswer} />;
    case 'volymer':
      return <VolumesScreen key={step} inquiry={inquiry} form={form} onNext={() => go('skicka')} />;
    case 'skicka':
      return <CheckScreen key={step} inquiry={inquiry} form={form} beforeSend={beforeSend} onSent={onSent} />;
  }
}

const isAnswered = ({ answer, reason }: InquiryValues): boolean => answer === 'YES' || answer === 'MAYBE' || (answer === 'NO' && reason.trim() !== '');
