import type { AwardModel, ChangeProcurementInput, CreateProcurementInput } from '../../../generated/graphql.js';
import type { PickedOrganisation } from '../../../ui/organisation-picker.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { amountOf, typedAmount } from './amount.js';
import type { Settings } from './settings-documents.js';

/** What is typed of a procurement's terms; the names are the API's own, so that its refusals find their field. */
export interface TermsValues {
  hostId: string;
  caseNumber: string;
  title: string;
  support: PickedOrganisation | null;
  awardModel: AwardModel;
  lots: readonly { readonly title: string }[];
  cpvCodes: string;
  ceilingAmount: string;
  estimatedYearlyAmount: string;
  periodFrom: string;
  periodTo: string;
  longPeriodReason: string;
  contactEmail: string;
  contactPhone: string;
  quietPeriodDays: string;
  inquiryRespondBy: string;
}

const EMPTY: TermsValues = {
  hostId: '', caseNumber: '', title: '', support: null, awardModel: 'HOST_CONCLUDES', lots: [{ title: '' }], cpvCodes: '', ceilingAmount: '',
  estimatedYearlyAmount: '', periodFrom: '', periodTo: '', longPeriodReason: '', contactEmail: '', contactPhone: '', quietPeriodDays: '7', inquiryRespondBy: '',
};

/** The form of a new procurement, or of one to be changed. What was typed stays through a reload. */
export function useTerms(settings: Settings | undefined, hostId = ''): Form<TermsValues> {
  return useForm(settings === undefined ? { ...EMPTY, hostId } : valuesOf(settings), `samkop.terms.${settings?.id ?? 'new'}`);
}

function valuesOf(settings: Settings): TermsValues {
  return {
    hostId: settings.host.id,
    caseNumber: settings.caseNumber,
    title: settings.title,
    support: settings.support ?? null,
    awardModel: settings.awardModel,
    lots: settings.lots.map(({ title }) => ({ title })),
    cpvCodes: settings.cpvCodes.join('\n'),
    ceilingAmount: typedAmount(settings.ceiling?.amount),
    estimatedYearlyAmount: typedAmount(settings.estimatedYearlyValue?.amount),
    periodFrom: settings.periodFrom ?? '',
    periodTo: settings.periodTo ?? '',
    longPeriodReason: settings.longPeriodReason ?? '',
    contactEmail: settings.contactEmail ?? '',
    contactPhone: settings.contactPhone ?? '',
    quietPeriodDays: String(settings.quietPeriodDays),
    inquiryRespondBy: settings.inquiryRespondBy ?? '',
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

function sharedInput(values: TermsValues) {
  return {
    caseNumber: values.caseNumber,
    title: values.title,
    supportId: values.support?.id ?? null,
    awardModel: values.awardModel,
    lots: values.lots.map(({ title }) => title),
    cpvCodes: cpvCodesIn(values.cpvCodes),
    ceilingAmount: amountOf(values.ceilingAmount),
    estimatedYearlyAmount: amountOf(values.estimatedYearlyAmount),
    periodFrom: orNull(values.periodFrom),
    periodTo: orNull(values.periodTo),
    longPeriodReason: orNull(values.longPeriodReason),
  };
}

/** Codes one on each line, or with commas between them. */
export const cpvCodesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter((code) => code !== '');

export const createInput = (values: TermsValues): CreateProcurementInput => ({ ...sharedInput(values), hostId: values.hostId });

export const changeInput = (values: TermsValues): ChangeProcurementInput => ({
  ...sharedInput(values),
  contactEmail: orNull(values.contactEmail),
  contactPhone: orNull(values.contactPhone),
  quietPeriodDays: /^\d+$/.test(values.quietPeriodDays.trim()) ? Number(values.quietPeriodDays) : null,
  inquiryRespondBy: orNull(values.inquiryRespondBy),
});
