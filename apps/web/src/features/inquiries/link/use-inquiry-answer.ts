import type { InquiryAnswer } from '../../../generated/graphql.js';
import { formatDecimal } from '../../../i18n/format.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import type { OwnInquiry } from './inquiry-documents.js';
import { quantityOf } from './quantity.js';

/** What is being answered. Volumes stand by the number of their question, as typed. */
export interface InquiryValues {
  answer: InquiryAnswer | '';
  reason: string;
  volumes: Readonly<Record<string, string>>;
}

/** The answer being written, kept on the device until it is sent; a changed answer starts from the former one. */
export function useInquiryAnswer({ id, inquiryResponse, procurement }: OwnInquiry): Form<InquiryValues> {
  const former = procurement.inquiryQuestions.flatMap(({ number, question }) => {
    const quantity = inquiryResponse?.volumes.find((volume) => volume.question === question)?.quantity;
    return quantity ? [[String(number), formatDecimal(quantity, 'sv')] as const] : [];
  });
  return useForm<InquiryValues>(
    { answer: inquiryResponse?.answer ?? '', reason: inquiryResponse?.reason ?? '', volumes: Object.fromEntries(former) },
    `samkop.inquiry.${id}`,
    localStorage,
  );
}

/** The volumes that are given, in the order of the questions: those left empty are not zero. */
export function givenVolumes(values: InquiryValues, { procurement }: OwnInquiry): { number: number; question: string; quantity: string }[] {
  if (values.answer === 'NO') return [];
  return procurement.inquiryQuestions.flatMap(({ number, question }) => {
    const quantity = quantityOf(values.volumes[number] ?? '');
    return quantity === '' ? [] : [{ number, question, quantity }];
  });
}
