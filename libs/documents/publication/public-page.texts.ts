import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'public_page.title': 'Upphandlingsdokument: {title} – {host}',
    'public_page.description': '{host} har publicerat upphandlingsdokument för {title} ({caseNumber}). Läs och hämta dem utan att logga in.',
  },
  en: {
    'public_page.title': 'Procurement documents: {title} – {host}',
    'public_page.description': '{host} has published procurement documents for {title} ({caseNumber}). Read and fetch them without signing in.',
  },
});
