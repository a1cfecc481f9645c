import { defineEventTexts } from '#platform/event-log';
import { defineTexts, defineWords } from '#platform/texts';

defineEventTexts({
  sv: {
    TakeOutRequested: 'Ett uttag av allt om {organisation} begärdes',
    TakeOutMade: 'Ett uttag av allt om {organisation} blev klart: {files, plural, one {en fil} other {# filer}}',
    TakeOutCleared: 'Ett uttag av allt om {organisation} togs bort',
  },
  en: {
    TakeOutRequested: 'A take-out of everything about {organisation} was asked for',
    TakeOutMade: 'A take-out of everything about {organisation} was made: {files, plural, one {one file} other {# files}}',
    TakeOutCleared: 'A take-out of everything about {organisation} was removed',
  },
});

defineTexts({
  sv: {
    'takeOut.too_many': 'Du har begärt ut organisationens uppgifter {limit} gånger det senaste dygnet. Det senaste uttaget finns kvar; vänta till i morgon med nästa.',
    'takeOut.title': 'Allt om {organisation} i Samköp',
    'takeOut.thisLanguage': 'På svenska',
    'takeOut.made': 'Uttaget {at}.',
    'takeOut.what': 'Här finns det som rör organisationen: svar, fullmakter med underlag, kontaktpersoner, brev, kommentarer, publiceringar och hämtningskvitton. Kalkylbladen i mapparna har samma rader som tabellerna här, och uppgifter.json har allt för maskiner.',
    'takeOut.check': 'Så kontrollerar du att inget har ändrats på vägen:',
    'takeOut.files': 'Alla filer',
    'takeOut.participation': '{host} frågade organisationen {at}. Läget nu:',
    'takeOut.fullPath': 'Hela namnet: {path}',
    'takeOut.folder': 'Filerna ligger i mappen',
    'takeOut.entitled': 'Nr {number} i förteckning {list} över avropsberättigade.',
    'takeOut.secret': 'Arbetet med kraven omfattas av sekretess (19 kap. 3 § offentlighets- och sekretesslagen). Har organisationen lämnat kommentarer där är de inte med i det här uttaget. Vänd er till {host}: {askAt}.',
    'takeOut.wholePackage': 'Hela paketet',
  },
  en: {
    'takeOut.too_many': 'You have asked for the organisation’s records {limit} times in the last day. The latest take-out is still there; wait until tomorrow with the next.',
    'takeOut.title': 'Everything about {organisation} in Samköp',
    'takeOut.thisLanguage': 'In English',
    'takeOut.made': 'Taken out {at}.',
    'takeOut.what': 'Here is what concerns the organisation: answers, mandates with their evidence, contact persons, letters, comments, publications and download receipts. The sheets in the folders have the same rows as the tables here, and uppgifter.json has everything for machines.',
    'takeOut.check': 'This is how you check that nothing has changed on the way:',
    'takeOut.files': 'All files',
    'takeOut.participation': '{host} asked the organisation on {at}. As it stands now:',
    'takeOut.fullPath': 'The full name: {path}',
    'takeOut.folder': 'The files are in the folder',
    'takeOut.entitled': 'No. {number} on list {list} of the entitled parties.',
    'takeOut.secret': 'The work on the requirements is under secrecy (chapter 19, section 3 of the Public Access to Information and Secrecy Act). Should the organisation have commented there, its comments are not in this take-out. Ask {host}: {askAt}.',
    'takeOut.wholePackage': 'The whole package',
  },
});

defineWords('takeOut.table.', {
  kontaktpersoner: ['Kontaktpersoner', 'Contact persons'], svar: ['Svar på intresseförfrågan', 'Answers to the inquiry'],
  fullmakter: ['Fullmakter', 'Mandates'], hanvisningar: ['Hänvisningar till rätt person', 'Referrals to the right person'],
  brev: ['Brev till organisationen', 'Letters to the organisation'],
  kommentarer: ['Kommentarer för organisationen', 'Comments for the organisation'], publiceringar: ['Publiceringar', 'Publications'],
  kvitton: ['Hämtningskvitton', 'Download receipts'], handelser: ['Händelser', 'Events'],
});

defineWords('takeOut.column.', {
  name: ['Namn', 'Name'], email: ['E-post', 'E-mail'], title: ['Titel', 'Title'], primary: ['Huvudkontakt', 'Primary'],
  answeredAt: ['Svarade', 'Answered'], answer: ['Svar', 'Answer'], reason: ['Skäl', 'Reason'], answeredBy: ['Svarat av', 'Answered by'],
  supersededAt: ['Ändrat', 'Changed'], question: ['Fråga', 'Question'], quantity: ['Volym', 'Volume'], unit: ['Enhet', 'Unit'],
  number: ['Nr', 'No.'], state: ['Läge', 'State'], issuedAt: ['Skickad', 'Sent'], respondBy: ['Svar senast', 'Answer by'],
  submittedAt: ['Inlämnad', 'Handed in'], approvedAt: ['Godkänd', 'Approved'], validFrom: ['Gäller från', 'Valid from'],
  validTo: ['Gäller till', 'Valid to'], lots: ['Delområden', 'Lots'], registrationNumber: ['Registreringsnummer', 'Registration number'],
  signatory: ['Undertecknare', 'Signatory'], remarks: ['Anmärkningar', 'Remarks'], at: ['Tid', 'Time'], note: ['Anteckning', 'Note'],
  queuedAt: ['Skapat', 'Written'], sentAt: ['Skickat', 'Sent'], to: ['Till', 'To'], subject: ['Ämne', 'Subject'], text: ['Text', 'Text'],
  requirement: ['Krav', 'Requirement'], onVersion: ['Version', 'Version'], quote: ['Citat ur kravet', 'Quoted words'],
  body: ['Kommentar', 'Comment'], suggestion: ['Ändringsförslag', 'Suggestion'], position: ['Officiellt', 'Official'], by: ['Av', 'By'],
  withdrawnAt: ['Återtagen', 'Withdrawn'], publishedAt: ['Publicerad', 'Published'], audience: ['För', 'For'],
  changeNote: ['Vad som ändrades', 'What changed'], files: ['Filer', 'Files'], manifestSha256: ['SHA-256 av manifestet', 'SHA-256 of the manifest'],
  publication: ['Publicering', 'Publication'], item: ['Hämtat', 'Fetched'], event: ['Händelse', 'Event'], file: ['Fil', 'File'],
  size: ['Byte', 'Bytes'], sha256: ['SHA-256', 'SHA-256'],
});

defineWords('takeOut.mandate.', {
  ISSUED: ['Utskickad', 'Sent'], SUBMITTED: ['Inlämnad', 'Handed in'], APPROVED: ['Godkänd', 'Approved'], DECLINED: ['Avböjd', 'Declined'],
  WITHDRAWN: ['Återkallad', 'Withdrawn'], LAPSED: ['Tiden gick ut', 'Lapsed'], CANCELLED: ['Makulerad', 'Cancelled'],
});

defineWords('takeOut.letter.', {
  QUEUED: ['Väntar', 'Waiting'], SENT: ['Skickat', 'Sent'], FAILED: ['Gick inte fram', 'Not delivered'],
});

defineWords('takeOut.audience.', {
  WORKING_GROUP: ['Arbetsgruppen', 'The working group'], PARTICIPANTS: ['Deltagarna', 'The participants'], PUBLIC: ['Alla', 'Everybody'],
});
