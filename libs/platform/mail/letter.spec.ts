import { describe, expect, it } from '@jest/globals';
import { letterAsHtml } from './letter-as-html.js';
import { letterAsText } from './letter-as-text.js';
import { mailbox, Undeliverable, writeLetter, type LetterContent } from './letter.js';
import type { MailFacts } from './mail-facts.js';
import { MAIL_KINDS, type MailKind } from './mail-kind.js';
import { LONGEST_SUBJECT, mailSubject } from './mail-subject.js';
import './mail-texts.js';
import './group-mail-texts.js';
import './document-mail-texts.js';
import { readSender } from './post-office.js';

const URL = 'http://localhost:4000/s/AbCdEfGhIjKlMnOpQrStUv';
const LONG = 'Telekommunikationstjänster, växelfunktioner och därmed sammanhängande kringutrustning för Norrbottens och Västerbottens kommuner';

const FACTS: MailFacts = {
  recipient: 'Anna Larsson', organisation: 'Kalix kommun', host: 'Region Norrbotten', hostId: 'x', replyTo: 'upphandling@region.example',
  phone: '0920-28 40 00', title: 'Telekommunikation', caseNumber: 'RUN 109-2025', inquiryRespondBy: '2025-02-20', answer: 'YES',
  respondBy: '2025-03-31', completeBy: '2025-04-15', returnReason: 'Underskriften saknas på sidan 2.', signatory: 'Bo Ek, kommundirektör', registrationNumber: 'RUN 109-2025-17',
  meetingNumber: '3', meetingOn: '2025-02-20', meetingFrom: '13.00', meetingUntil: '15.00', meetingPlace: 'Regionens hus, sal A',
  commentBy: '2025-03-14', answered: '3', comments: '12',
  publication: 'Upphandlingsdokument', changeNote: 'Bilaga 3 är rättad.', added: '1', changed: '2', removed: '0', requirements: '4',
};
const NOTHING = Object.fromEntries(Object.keys(FACTS).map((name) => [name, null])) as unknown as MailFacts;

const letterOf = (kind: MailKind, language: 'sv' | 'en', facts: MailFacts = FACTS) => {
  const content: LetterContent = {
    kind, language, facts, linkPurpose: kind === 'ACCOUNT_INVITATION' || kind === 'PASSWORD_RESET' ? 'ACCOUNT' : 'MANDATE', link: { url: URL, expiresOn: '2025-04-30' },
    ...((kind.startsWith('REMINDER') || kind === 'FETCH_REMINDER') && { own: { subject: 'Påminnelse: fullmakten saknas', text: 'Hej!\n\nVi saknar er fullmakt.\r\n\r\nHälsningar\nEva' } }),
  };
  return writeLetter(content);
};

const ALL = MAIL_KINDS.flatMap((kind) => (['sv', 'en'] as const).map((language) => ({ kind, language })));

describe.each(ALL)('a letter $kind in $language', ({ kind, language }) => {
  it('has a subject that states the fact within 60 characters, whatever names are in it', () => {
    for (const title of [LONG, 'x'.repeat(200), 'Telefoni', null]) {
      const subject = mailSubject(kind, language, { title });
      expect(Array.from(subject).length).toBeLessThanOrEqual(LONGEST_SUBJECT);
      expect(subject).not.toMatch(/[[\]{}]/);
    }
  });

  it('has all its texts, one link as button and in clear, and says nothing of what is missing', () => {
    for (const facts of [FACTS, NOTHING]) {
      const letter = letterOf(kind, language, facts);
      const text = letterAsText(letter);
      const html = letterAsHtml(letter);
      expect(`${text}${html}`).not.toMatch(/\[mail\.|null|undefined|\{\w+\}/);
      expect(text.match(/https?:\/\//g)).toHaveLength(1);
      expect(html.match(/href="/g)).toHaveLength(1);
      expect(html).not.toMatch(/<img|src=|@import|url\(/);
      expect(html).toContain(`<html lang="${language}"`);
    }
  });

  it('says the same as text as in HTML', () => {
    const letter = letterOf(kind, language);
    const text = letterAsText(letter);
    const words = [letter.greeting, ...letter.paragraphs, ...letter.closing, ...letter.signature, ...letter.details.flatMap(({ label, value }) => [label, value]), URL];
    for (const word of words) expect(text).toContain(word);
  });
});

describe('a letter', () => {
  it('keeps the words of a reminder as they were written', () => {
    const { greeting, paragraphs } = letterOf('REMINDER_MANDATE', 'sv');
    expect({ greeting, paragraphs }).toEqual({ greeting: 'Hej!', paragraphs: ['Vi saknar er fullmakt.', 'Hälsningar\nEva'] });
    const plain = writeLetter({ kind: 'REMINDER_INQUIRY', language: 'sv', facts: FACTS, own: { subject: 'x', text: 'Hejdå säger vi inte.' } });
    expect(plain).toMatchObject({ greeting: 'Hej Anna Larsson!', paragraphs: ['Hejdå säger vi inte.'] });
  });

  it('escapes whatever stands in a name', () => {
    const html = letterAsHtml(letterOf('MANDATE', 'sv', { ...FACTS, organisation: '<script>alert("x")</script> & Co' }));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
  });

  it('takes braces in a name for what they are', () => {
    expect(letterAsText(letterOf('MANDATE', 'sv', { ...FACTS, organisation: '{host} AB' }))).toContain('{host} AB');
  });

  it('clips a long name at a word', () => {
    expect(mailSubject('MANDATE', 'sv', { title: LONG })).toBe('Fullmakt att skriva under: Telekommunikationstjänster…');
  });

  it('does not end a clipped name in the middle of a thought', () => {
    expect(mailSubject('MANDATE', 'sv', { title: 'Telekommunikation för Norrbotten och Västerbotten' })).toBe('Fullmakt att skriva under: Telekommunikation…');
  });

  it.each([
    ['Anna\r\nBcc: alla@region.example', 'anna@kalix.example'],
    ['Anna', 'anna@kalix.example\r\nBcc: alla@region.example'],
    ['Anna', 'anna@kalix.example, bo@kalix.example'],
  ])('refuses %j <%j>', (name, email) => expect(() => mailbox(name, email)).toThrow(Undeliverable));
});

describe('the sender', () => {
  it.each([
    ['Samköp <upphandling@samkop.example>', { name: 'Samköp', address: 'upphandling@samkop.example' }],
    ['"Region Norrbotten" <u@region.example>', { name: 'Region Norrbotten', address: 'u@region.example' }],
    ['u@region.example', { name: 'Samköp', address: 'u@region.example' }],
  ])('%s', (text, sender) => expect(readSender(text)).toEqual(sender));

  it.each(['', 'Samköp', 'Samköp\r\nBcc: x@y.se <a@b.se>', '<>'])('refuses %j', (text) => expect(() => readSender(text)).toThrow('MAIL_FROM'));
});
