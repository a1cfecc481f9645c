import { defineEventTexts } from '#platform/event-log';
import { defineTexts, defineWords } from '#platform/texts';

defineEventTexts({
  sv: { FetchReminderSent: 'Påminnelse till {organisation} om att hämta upphandlingsdokumenten' },
  en: { FetchReminderSent: 'Reminder to {organisation} to fetch the tender documents' },
});

defineTexts({
  sv: {
    'remind.skip.FETCHED': 'Har redan hämtat allt.',
    'remind.skip.NOT_TAKING_PART': 'Har avböjt, återkallat eller låtit tiden gå ut.',
    'remindFetch.for_group': 'Underlaget är till arbetsgruppen. Ingen organisation påminns om det.',
    'remindFetch.subject': 'Hämta dokumenten: {title}',
    'remindFetch.text': 'Vi ser att ni inte har hämtat ”{publication}” i upphandlingen {title} ({caseNumber}).\n\nÖppna länken i det här mejlet. Där hämtar ni allt på en gång, och det kräver inget konto. Har ni frågor, hör av er till oss.',
    'receipt.sheet': 'Hämtningar', 'receipt.title': 'Vilka har hämtat',
    'receipt.filter.fetched': 'Har hämtat allt', 'receipt.filter.notFetched': 'Har inte hämtat allt', 'receipt.filter.takesPart': 'Utan dem som har avböjt', 'receipt.publication': 'Publicering',
    'board.order.FETCHED': 'När de hämtade',
  },
  en: {
    'remind.skip.FETCHED': 'Has fetched everything.',
    'remind.skip.NOT_TAKING_PART': 'Has declined, withdrawn or let the time run out.',
    'remindFetch.for_group': 'The material is for the working group. No organisation is reminded of it.',
    'remindFetch.subject': 'Fetch the documents: {title}',
    'remindFetch.text': 'We see that you have not fetched “{publication}” in the procurement {title} ({caseNumber}).\n\nOpen the link in this e-mail. There you fetch everything at once, and it needs no account. If you have questions, contact us.',
    'receipt.sheet': 'Downloads', 'receipt.title': 'Who has fetched',
    'receipt.filter.fetched': 'Has fetched everything', 'receipt.filter.notFetched': 'Has not fetched everything', 'receipt.filter.takesPart': 'Without those who have declined', 'receipt.publication': 'Publication',
    'board.order.FETCHED': 'When they fetched',
  },
});

defineWords('receipt.column.', {
  name: ['Organisation', 'Organisation'], number: ['Organisationsnummer', 'Organisation number'], kind: ['Typ', 'Kind'], county: ['Län', 'County'],
  stage: ['Status', 'Status'], fetched: ['Har hämtat allt', 'Has fetched everything'], fetchedAt: ['Hade allt', 'Had everything'],
  files: ['Hämtade filer', 'Files fetched'], fileCount: ['Filer i publiceringen', 'Files in the publication'],
  lastFetchAt: ['Senast hämtat', 'Last fetched'], by: ['Hämtat av', 'Fetched by'], reminders: ['Påminnelser', 'Reminders'],
  lastReminderAt: ['Senast påmind', 'Last reminded'], contact: ['Kontaktperson', 'Contact person'], email: ['E-post', 'E-mail'],
});
