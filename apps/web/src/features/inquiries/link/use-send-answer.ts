import { RefusalError } from '../../../api/refusal.js';
import { useCommand } from '../../../api/use-request.js';
import type { Form } from '../../../ui/use-form.js';
import { ANSWER_INQUIRY, type OwnInquiry } from './inquiry-documents.js';
import { givenVolumes, type InquiryValues } from './use-inquiry-answer.js';

/** Sends the answer. What is refused is said at its field, on the screen where the field is. */
export function useSendAnswer(inquiry: OwnInquiry, form: Form<InquiryValues>, beforeSend: (() => Promise<void>) | undefined, onSent: () => void) {
  const command = useCommand(ANSWER_INQUIRY);
  const { answer, reason } = form.values;
  const volumes = givenVolumes(form.values, inquiry);

  const send = async () => {
    if (answer === '') return;
    try {
      await beforeSend?.();
      await command.run({
        input: { participationId: inquiry.id, answer, reason: reason.trim() === '' || answer !== 'NO' ? null : reason, volumes: volumes.map(({ question, quantity }) => ({ question, quantity })) },
      });
      form.done();
      onSent();
    } catch (failure) {
      form.refuse(failure instanceof RefusalError ? atOwnFields(failure, volumes) : failure);
      if (failure instanceof RefusalError && 'reason' in failure.fields) location.hash = 'svar';
      else if (failure instanceof RefusalError && Object.keys(failure.fields).some((path) => path.startsWith('volumes.'))) location.hash = 'volymer';
    }
  };
  return { busy: command.busy, send };
}

/** The server counts the volumes that were sent; the page knows them by the number of their question. */
function atOwnFields(refusal: RefusalError, volumes: readonly { number: number }[]): RefusalError {
  const fields = Object.entries(refusal.fields).map(([path, message]) => {
    const place = /^volumes\.(\d+)/.exec(path)?.[1];
    const number = place === undefined ? undefined : volumes[Number(place)]?.number;
    return { path: number === undefined ? path : `volumes.${number}`, message };
  });
  return new RefusalError(refusal.code, refusal.message, { ...refusal.details, fields });
}
