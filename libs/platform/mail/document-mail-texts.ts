import { defineTexts } from '#platform/texts';

/** Letters about what was published, and about what is taken out. What is published to the working group is a draft: that letter tells nothing of it. */
defineTexts({
  sv: {
    'mail.button.fetch': 'Hämta dokumenten',
    'mail.button.takeOut': 'Hämta uttaget',
    'mail.PUBLICATION_NOTICE.subject': 'Nya dokument att hämta',
    'mail.PUBLICATION_NOTICE.fact': '{host} har publicerat ”{publication}” i upphandlingen ”{title}”.',
    'mail.PUBLICATION_NOTICE.changes': 'Sedan förra publiceringen: {added, plural, one {en ny fil} other {# nya filer}}, {changed, plural, one {en ändrad} other {# ändrade}} och {removed, plural, one {en borttagen} other {# borttagna}}.',
    'mail.PUBLICATION_NOTICE.requirements': '{requirements, plural, one {Ett krav har ändrats, lagts till eller utgått} other {# krav har ändrats, lagts till eller utgått}}.',
    'mail.PUBLICATION_NOTICE.note': 'Det här säger {host} om publiceringen: {changeNote}',
    'mail.PUBLICATION_NOTICE.fetch': 'På sidan kan ni hämta allt på en gång eller en fil i taget, och se vad som har ändrats.',
    'mail.GROUP_PUBLICATION.subject': 'Nytt underlag till arbetsgruppen',
    'mail.GROUP_PUBLICATION.fact': 'Det finns ett nytt underlag till arbetsgruppen för upphandlingen ”{title}”.',
    'mail.GROUP_PUBLICATION.fetch': 'Underlaget omfattas av sekretess. På sidan kan du läsa det och se vad som har ändrats.',
    'mail.FETCH_REMINDER.subject': 'Hämta upphandlingsdokumenten',
    'mail.TAKE_OUT_READY.subject': 'Ert uttag är klart att hämta',
    'mail.TAKE_OUT_READY.fact': 'Uttaget av allt om {organisation} är klart.',
    'mail.TAKE_OUT_READY.next': 'Hämta det inom två veckor. Efter det tas det bort, och du kan begära ett nytt.',
  },
  en: {
    'mail.button.fetch': 'Fetch the documents',
    'mail.button.takeOut': 'Fetch the take-out',
    'mail.PUBLICATION_NOTICE.subject': 'New documents to fetch',
    'mail.PUBLICATION_NOTICE.fact': '{host} has published “{publication}” in the procurement “{title}”.',
    'mail.PUBLICATION_NOTICE.changes': 'Since the previous publication: {added, plural, one {one new file} other {# new files}}, {changed, plural, one {one changed} other {# changed}} and {removed, plural, one {one removed} other {# removed}}.',
    'mail.PUBLICATION_NOTICE.requirements': '{requirements, plural, one {One requirement has been changed, added or withdrawn} other {# requirements have been changed, added or withdrawn}}.',
    'mail.PUBLICATION_NOTICE.note': 'This is what {host} says of the publication: {changeNote}',
    'mail.PUBLICATION_NOTICE.fetch': 'On the page you can fetch everything at once or one file at a time, and see what has changed.',
    'mail.GROUP_PUBLICATION.subject': 'New material for the working group',
    'mail.GROUP_PUBLICATION.fact': 'There is new material for the working group of the procurement “{title}”.',
    'mail.GROUP_PUBLICATION.fetch': 'The material is under secrecy. On the page you can read it and see what has changed.',
    'mail.FETCH_REMINDER.subject': 'Fetch the tender documents',
    'mail.TAKE_OUT_READY.subject': 'Your take-out is ready to fetch',
    'mail.TAKE_OUT_READY.fact': 'The take-out of everything about {organisation} is ready.',
    'mail.TAKE_OUT_READY.next': 'Fetch it within two weeks. After that it is removed, and you can ask for a new one.',
  },
});
