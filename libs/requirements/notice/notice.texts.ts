import { defineTexts } from '#platform/texts';

defineTexts({
  sv: {
    'digest.refusal.title': 'Sluta få sammanfattningar',
    'digest.refusal.text': 'Du får inga fler mejl som sammanfattar svar och kommentarer. Påminnelser och kallelser kommer som förut.',
    'digest.refusal.button': 'Sluta skicka sammanfattningar',
    'digest.refusal.done': 'Klart. Du får inga fler sammanfattningar.',
  },
  en: {
    'digest.refusal.title': 'Stop getting summaries',
    'digest.refusal.text': 'You will get no more e-mails that sum up answers and comments. Reminders and calls to meetings come as before.',
    'digest.refusal.button': 'Stop sending summaries',
    'digest.refusal.done': 'Done. You will get no more summaries.',
  },
});
