import { defineMessages } from '../../../i18n/messages.js';

/** The fields that a column can be taken for, by the names that the register's own files use, in words. */
export const IMPORT_FIELD_NAMES = defineMessages('import-field', {
  organisation_number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  name: { sv: 'Namn', en: 'Name' },
  kind: { sv: 'Typ', en: 'Kind' },
  county_code: { sv: 'Län', en: 'County' },
  municipality_code: { sv: 'Kommun', en: 'Municipality' },
  population: { sv: 'Invånare', en: 'Inhabitants' },
  owner_organisation_numbers: { sv: 'Ägarnas organisationsnummer', en: 'Organisation numbers of owners' },
  owner_shares: { sv: 'Ägarandelar', en: 'Shares of owners' },
  entitled_before: { sv: 'Får avropa i dag', en: 'May call off today' },
  newly_formed: { sv: 'Nybildad', en: 'Newly formed' },
  contact_name: { sv: 'Kontaktpersonens namn', en: 'Name of the contact' },
  contact_email: { sv: 'Kontaktpersonens e-post', en: 'E-mail of the contact' },
  contact_title: { sv: 'Kontaktpersonens titel', en: 'Title of the contact' },
});
export type ImportField = keyof typeof IMPORT_FIELD_NAMES;
export const IMPORT_FIELDS = Object.keys(IMPORT_FIELD_NAMES) as readonly ImportField[];

/** A field's name where it is known, else as the server wrote it. */
export const isImportField = (name: string): name is ImportField => name in IMPORT_FIELD_NAMES;
