import { defineEventTexts } from '#platform/event-log';
import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'package.caseNumber': 'Diarienummer {caseNumber}',
    'package.published': 'Publicering {number}, {at}',
    'package.file': 'Fil',
    'package.change': 'Ändring',
    'package.changed': 'Vad som är ändrat',
    'package.size': 'Storlek',
    'package.removed': 'Borttagen sedan förra publiceringen',
    'package.check': 'Så kontrollerar ni att filerna är de som publicerades: kör ”sha256sum -c SHA256SUMS” i den uppackade mappen. manifest.json säger allt om publiceringen.',
    'package.ADDED': 'Ny',
    'package.CHANGED': 'Ändrad',
    'package.UNCHANGED': 'Oförändrad',
    'package.fileName': '{caseNumber} publicering {number}',
  },
  en: {
    'package.caseNumber': 'Case number {caseNumber}',
    'package.published': 'Publication {number}, {at}',
    'package.file': 'File',
    'package.change': 'Change',
    'package.changed': 'What is changed',
    'package.size': 'Size',
    'package.removed': 'Removed since the previous publication',
    'package.check': 'To check that the files are those that were published: run “sha256sum -c SHA256SUMS” in the unpacked folder. manifest.json says everything about the publication.',
    'package.ADDED': 'New',
    'package.CHANGED': 'Changed',
    'package.UNCHANGED': 'Unchanged',
    'package.fileName': '{caseNumber} publication {number}',
  },
});

defineEventTexts({
  sv: {
    PublicationFetched: 'Publicering {number} hämtades i sin helhet',
    PublicationFileFetched: 'Fil {position} i publicering {number} hämtades',
  },
  en: {
    PublicationFetched: 'Publication {number} was fetched as a whole',
    PublicationFileFetched: 'File {position} of publication {number} was fetched',
  },
});
