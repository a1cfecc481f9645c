import { formatOrganisationNumber } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import type { Settings } from './settings-documents.js';

/** Everything that a mandate's text can have filled in, in words. What is signed stays a line to write on. */
export const MERGE_FIELD_NAMES = defineMessages('merge-field', {
  'principal.name': { sv: 'organisationens namn', en: 'name of the organisation' },
  'principal.organisationNumber': { sv: 'organisationens nummer', en: 'number of the organisation' },
  'principal.contactName': { sv: 'kontaktpersonens namn', en: 'name of the contact' },
  'principal.contactEmail': { sv: 'kontaktpersonens e-post', en: 'e-mail of the contact' },
  'host.name': { sv: 'värdens namn', en: 'name of the host' },
  'host.organisationNumber': { sv: 'värdens nummer', en: 'number of the host' },
  'support.name': { sv: 'upphandlingsstödets namn', en: 'name of the procurement support' },
  'procurement.title': { sv: 'upphandlingens namn', en: 'title of the procurement' },
  'procurement.caseNumber': { sv: 'diarienummer', en: 'case number' },
  'procurement.cpvCodes': { sv: 'CPV-koder', en: 'CPV codes' },
  'mandate.lots': { sv: 'delområden', en: 'lots' },
  'mandate.acts': { sv: 'vad värden får göra', en: 'what the host may do' },
  'mandate.validFrom': { sv: 'gäller från', en: 'valid from' },
  'mandate.validTo': { sv: 'gäller till', en: 'valid to' },
  'mandate.textVersion': { sv: 'textens version', en: 'version of the text' },
  'signature.name': { sv: 'rad för namn', en: 'line for the name' },
  'signature.title': { sv: 'rad för titel', en: 'line for the title' },
  'signature.basis': { sv: 'rad för behörighet', en: 'line for the authority' },
  'signature.basisReference': { sv: 'rad för hänvisning', en: 'line for the reference' },
  'signature.date': { sv: 'rad för datum', en: 'line for the date' },
});
export type MergeField = keyof typeof MERGE_FIELD_NAMES;
export const MERGE_FIELDS = Object.keys(MERGE_FIELD_NAMES) as readonly MergeField[];

const LINE = '_'.repeat(32);

/** The text with this procurement's own words and an invented organisation, so that one sees how it will read. Unknown fields stay as they are. */
export function withSample(text: string, settings: Settings, dates: { from: string; to: string }): string {
  const { host, support, lots } = settings;
  const sample: Readonly<Record<MergeField, string | undefined>> = {
    'principal.name': 'Exempelby kommun',
    'principal.organisationNumber': '212000-0000',
    'principal.contactName': 'Kim Exempel',
    'principal.contactEmail': 'kim.exempel@exempelby.example',
    'host.name': host.name,
    'host.organisationNumber': formatOrganisationNumber(host.organisationNumber),
    'support.name': support?.name,
    'procurement.title': settings.title,
    'procurement.caseNumber': settings.caseNumber,
    'procurement.cpvCodes': settings.cpvCodes.join(', '),
    'mandate.lots': lots.map(({ number, title }) => `${number} ${title}`).join('; '),
    'mandate.acts': 'förbereda upphandlingen, annonsera upphandlingen samt ingå ramavtal',
    'mandate.validFrom': dates.from,
    'mandate.validTo': dates.to,
    'mandate.textVersion': String((settings.mandateTemplates[0]?.version ?? 0) + 1),
    'signature.name': LINE,
    'signature.title': LINE,
    'signature.basis': LINE,
    'signature.basisReference': LINE,
    'signature.date': LINE,
  };
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name: string) => sample[name as MergeField] || whole);
}
