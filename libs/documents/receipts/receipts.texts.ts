import { defineEventTexts } from '#platform/event-log';
import { defineTexts } from '#platform/texts';

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
    'receipt.column.name': 'Organisation', 'receipt.column.number': 'Organisationsnummer', 'receipt.column.kind': 'Typ', 'receipt.column.county': 'Län', 'receipt.column.stage': 'Status', 'receipt.column.fetched': 'Har hämtat allt',
    'receipt.column.fetchedAt': 'Hade allt', 'receipt.column.files': 'Hämtade filer', 'receipt.column.fileCount': 'Filer i publiceringen', 'receipt.column.lastFetchAt': 'Senast hämtat', 'receipt.column.by': 'Hämtat av',
    'receipt.column.reminders': 'Påminnelser', 'receipt.column.lastReminderAt': 'Senast påmind', 'receipt.column.contact': 'Kontaktperson', 'receipt.column.email': 'E-post',
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
    'receipt.column.name': 'Organisation', 'receipt.column.number': 'Organisation number', 'receipt.column.kind': 'Kind', 'receipt.column.county': 'County', 'receipt.column.stage': 'Status', 'receipt.column.fetched': 'Has fetched everything',
    'receipt.column.fetchedAt': 'Had everything', 'receipt.column.files': 'Files fetched', 'receipt.column.fileCount': 'Files in the publication', 'receipt.column.lastFetchAt': 'Last fetched', 'receipt.column.by': 'Fetched by',
    'receipt.column.reminders': 'Reminders', 'receipt.column.lastReminderAt': 'Last reminded', 'receipt.column.contact': 'Contact person', 'receipt.column.email': 'E-mail',
    'receipt.filter.fetched': 'Has fetched everything', 'receipt.filter.notFetched': 'Has not fetched everything', 'receipt.filter.takesPart': 'Without those who have declined', 'receipt.publication': 'Publication',
    'board.order.FETCHED': 'When they fetched',
  },
});
