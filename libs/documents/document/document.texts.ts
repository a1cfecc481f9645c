import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'field.annex_number': 'Skriv bilagans nummer, till exempel 2, 2a, 3.1 eller B.',
    'field.secrecy_ground': 'Ange grunden för sekretessen, till exempel 19 kap. 3 § OSL.',
    'document.annex_taken': 'Ett annat dokument har redan numret {annexNumber}. Välj ett annat, eller ändra det dokumentet först.',
    'document.conflict': 'Någon annan har ändrat dokumentet medan du arbetade. Se båda versionerna och välj.',
    'document.removed': 'Dokumentet är borttaget och kan inte ändras.',
    'document.published': 'Dokumentet har publicerats och kan inte tas bort. Lägg till en ny version, eller lämna det utanför nästa publicering.',
    'event.DocumentAdded': 'Ett dokument lades till{annexNumber, select, null {} other {: bilaga {annexNumber}}}',
    'event.DocumentVersionAdded': 'Version {number} av ett dokument lades till',
    'event.DocumentChanged': 'Uppgifterna om ett dokument ändrades',
    'event.DocumentRemoved': 'Ett dokument togs bort',
  },
  en: {
    'field.annex_number': 'Write the number of the annex, for instance 2, 2a, 3.1 or B.',
    'field.secrecy_ground': 'State the ground of the secrecy, for instance chapter 19 section 3 OSL.',
    'document.annex_taken': 'Another document has the number {annexNumber} already. Choose another, or change that document first.',
    'document.conflict': 'Somebody else changed the document while you were working. Look at both versions and choose.',
    'document.removed': 'The document has been removed and cannot be changed.',
    'document.published': 'The document has been published and cannot be removed. Add a new version, or leave it out of the next publication.',
    'event.DocumentAdded': 'A document was added{annexNumber, select, null {} other {: annex {annexNumber}}}',
    'event.DocumentVersionAdded': 'Version {number} of a document was added',
    'event.DocumentChanged': 'The details of a document were changed',
    'event.DocumentRemoved': 'A document was removed',
  },
});
