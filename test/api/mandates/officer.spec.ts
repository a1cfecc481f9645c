import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { APPROVE, DECLINE, provesTheLog, ReferenceCase, tokenIn, type Row } from './reference-case.js';

const OPENED = 'mutation ($p: ID!) { confirmOpened(participationId: $p) { id stage openedAt } }';
const VIEWER = '{ viewer { roles { role } link { purpose organisation { name } contact { name email } participation { stage } mandate { id state text availableActions } } } }';
const REFER = 'mutation ($id: ID!, $name: String!, $email: String!, $note: String) { referMandate(mandateId: $id, name: $name, email: $email, note: $note) { id } }';
const FLAGS = 'query ($p: ID!) { participation(id: $p) { stage flags referrals { name email note handledAt } } }';

interface Viewer { viewer: { link: { purpose: string; organisation: { name: string }; contact: { email: string }; participation: { stage: string }; mandate: { id: string; state: string; text: string; availableActions: string[] } } } }
interface Flagged { participation: { stage: string; flags: string[]; referrals: { name: string; email: string; note: string | null; handledAt: string | null }[] } }

let of: ReferenceCase;
beforeAll(async () => { of = await ReferenceCase.start(); }, 180_000);
afterAll(() => of.close());

/** What a change would leave behind: to see that nothing did. */
const traces = async () => ({
  events: await of.count('audit_event'), sessions: await of.count('session'), opened: await of.count('participation where opened_at is not null'),
});

describe("an officer's road by personal link", () => {
  let row: Row;
  let officer: ApiClient;
  let token: string;
  beforeAll(async () => {
    const [first] = await of.at('MANDATE_SENT');
    if (!first) throw new Error('Nobody has a mandate to hand in');
    row = first;
    await of.sql('update participation set opened_at = null where id = $1', [row.id]);
    await of.admin.ask('mutation ($p: ID!, $c: ID!) { sendLink(participationId: $p, contactId: $c) { id } }', { p: row.id, c: row.contactId });
    await of.worker.deliver();
    const [letter] = await of.letters(row.email);
    token = tokenIn(letter);
    officer = of.app.visitor();
  });

  it('begins with a letter to the contact, in text and HTML, with one link', async () => {
    const [letter] = await of.letters(row.email);
    expect(letter).toMatchObject({ to: row.email });
    expect(letter?.text).toContain(`http://localhost/s/${token}`);
    expect(letter?.html).toContain(`http://localhost/s/${token}`);
    expect(new Set([...(letter?.text.matchAll(/\/[is]\/([\w-]{20,})/g) ?? [])].map((match) => match[1])).size).toBe(1);
  });

  it('changes nothing when a scanner fetches the page or asks for its head', async () => {
    const before = await traces();
    for (const method of ['GET', 'HEAD', 'GET']) await (await of.app.visitor().request(`/s/${token}`, { method })).text();
    // A scanner that follows addresses by GET cannot exchange the token either.
    expect((await of.app.visitor().request(`/auth/link?token=${token}`)).status).toBe(404);
    expect(await traces()).toEqual(before);
  });

  it('is let in by the exchange, which alone does not count as opened', async () => {
    const before = await traces();
    const answer = await officer.post('/auth/link', { token });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ purpose: 'MANDATE', participationId: row.id, mandateId: row.mandateId });
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await traces()).toEqual({ ...before, sessions: before.sessions + 1 });
  });

  it('says what the link was made for', async () => {
    const { viewer } = await officer.ask<Viewer>(VIEWER);
    expect(viewer.link).toMatchObject({ purpose: 'MANDATE', organisation: { name: row.name }, contact: { email: row.email }, participation: { stage: 'MANDATE_SENT' } });
    expect(viewer.link.mandate).toMatchObject({ id: row.mandateId, state: 'ISSUED', availableActions: ['SUBMIT', 'DECLINE', 'REFER'] });
    expect(viewer.link.mandate.text).toContain(row.name);
  });

  it('counts as opened when the page says that a person touched it, once', async () => {
    const { opened } = await traces();
    await officer.ask(OPENED, { p: row.id });
    const { openedAt } = (await officer.ask<{ confirmOpened: { openedAt: string } }>(OPENED, { p: row.id })).confirmOpened;
    expect(openedAt).toMatch(/Z$/);
    expect((await traces()).opened).toBe(opened + 1);
    expect(await of.count(`audit_event where kind = 'ParticipationOpened' and subject_id = $1`, [row.id])).toBe(2);
  });

  it('is refused without evidence and without a signatory, at the field, and keeps nothing', async () => {
    const signings = await of.count('mandate_signing');
    const without = await of.submit(officer, row, { evidenceFileIds: [] });
    expect(without.errors?.[0]?.extensions).toMatchObject({ code: 'EVIDENCE_MISSING', details: { fields: [{ path: 'input.evidenceFileIds' }] } });
    const nameless = await of.submit(officer, row, { signatoryName: '  ' });
    expect(nameless.errors?.[0]?.extensions).toMatchObject({ code: 'SIGNATORY_MISSING', details: { fields: [{ path: 'input.signatoryName' }] } });
    const paper = await of.submit(officer, row, { method: 'PAPER_REGISTERED' });
    expect(paper.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'input.method' }] } });
    expect(await of.count('mandate_signing')).toBe(signings);
    expect((await of.row(row.id)).state).toBe('ISSUED');
  });

  it('ends with a receipt by page and by mail, with the number the host gave it', async () => {
    expect(await officer.ask('query ($id: ID!) { mandate(id: $id) { comesLate } }', { id: row.mandateId })).toEqual({ mandate: { comesLate: false } });
    const { data, errors } = await of.submit(officer, row);
    expect(errors).toBeUndefined();
    expect(data?.submitMandate).toMatchObject({ state: 'SUBMITTED', version: row.version + 1, lateAt: null, registrationNumber: expect.stringMatching(/^\d{4}-\d{5}$/) });
    await of.worker.deliver();
    const [receipt] = await of.letters(row.email);
    expect(receipt?.subject).toMatch(/^Vi har tagit emot/);
    expect(receipt?.text).toContain(data?.submitMandate.registrationNumber ?? 'no number');
    expect((await of.row(row.id)).stage).toBe('MANDATE_SUBMITTED');
  });

  it('shows the officer the evidence and the PDF afterwards, and takes no second one', async () => {
    const { mandate } = await officer.ask<{ mandate: { pdfHref: string; signing: { evidence: { href: string }[] } } }>('query ($id: ID!) { mandate(id: $id) { pdfHref signing { evidence { href } } } }', { id: row.mandateId });
    expect((await officer.request(mandate.pdfHref)).status).toBe(200);
    expect((await officer.request(mandate.signing.evidence[0]?.href ?? '')).status).toBe(200);
    const again = await of.submit(officer, { ...row, version: row.version + 1 });
    expect(again.errors?.[0]?.extensions.code).toBe('ACTION_NOT_AVAILABLE');
    const old = await of.submit(officer, row);
    expect(old.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { version: row.version + 1, theirs: 'SUBMITTED', yours: row.version } });
  });
});

describe('another answer than a mandate', () => {
  it('is a no, with its reason kept and shown', async () => {
    const [row] = await of.at('MANDATE_SENT');
    if (!row) throw new Error('Nobody has a mandate to decline');
    const { officer } = await of.byLink(row);
    const asked = { id: row.mandateId, v: row.version, reason: '' };
    expect((await officer.graphql(DECLINE, asked)).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'reason' }] } });
    const { declineMandate } = await officer.ask<{ declineMandate: { state: string; declineReason: string } }>(DECLINE, { ...asked, reason: ' Vi upphandlar själva. ' });
    expect(declineMandate).toMatchObject({ state: 'DECLINED', declineReason: 'Vi upphandlar själva.' });
    expect((await of.row(row.id)).stage).toBe('DECLINED');
    // The log names the reason by id and hash: not a word of it stands there.
    expect(await of.count(`audit_event where params::text like '%själva%'`)).toBe(0);
  });

  describe('“I am not the right person”', () => {
    let row: Row;
    let officer: ApiClient;
    beforeAll(async () => {
      const [first] = await of.at('MANDATE_SENT');
      if (!first) throw new Error('Nobody has a mandate to refer');
      row = first;
      ({ officer } = await of.byLink(row));
    });
    const domain = () => row.email.slice(row.email.indexOf('@') + 1);

    it('sends the mandate to a person at the same address domain, who becomes a contact; twice is once', async () => {
      const named = { id: row.mandateId, name: 'Rätt Person', email: `ratt.person@${domain().toUpperCase()}`, note: 'Tf. VD' };
      await officer.ask(REFER, named);
      await officer.ask(REFER, named);
      await of.worker.deliver();
      const letters = await of.letters(`ratt.person@${domain()}`);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.subject).toMatch(/^Fullmakt/);
      const { participation } = await of.admin.ask<Flagged>(FLAGS, { p: row.id });
      expect(participation.flags).not.toContain('WRONG_PERSON');
      expect(participation.referrals).toEqual([{ name: 'Rätt Person', email: `ratt.person@${domain()}`, note: 'Tf. VD', handledAt: expect.stringMatching(/Z$/) }]);
      expect(await of.count('contact_person where organisation_id = $1 and email = $2 and not is_primary', [row.organisationId, `ratt.person@${domain()}`])).toBe(1);
    });

    it('lets the new person in by their own link', async () => {
      const [letter] = await of.letters(`ratt.person@${domain()}`);
      const right = of.app.visitor();
      expect((await right.post('/auth/link', { token: tokenIn(letter) })).status).toBe(200);
      expect((await right.ask<Viewer>(VIEWER)).viewer.link).toMatchObject({ contact: { email: `ratt.person@${domain()}` }, mandate: { id: row.mandateId } });
    });

    it.each([['another domain', 'other.example'], ['a domain that only ends the same', 'evil-']])('leaves %s to the host: a flag, no letter, no contact', async (_, start) => {
      const address = `kim@${start === 'evil-' ? start + domain() : start}`;
      await officer.ask(REFER, { id: row.mandateId, name: 'Kim Någonannan', email: address });
      await of.worker.deliver();
      expect(await of.letters(address)).toEqual([]);
      expect(await of.count('contact_person where email = $1', [address])).toBe(0);
      const { participation } = await of.admin.ask<Flagged>(FLAGS, { p: row.id });
      expect(participation.flags).toContain('WRONG_PERSON');
      expect(participation.referrals).toContainEqual({ name: 'Kim Någonannan', email: address, note: null, handledAt: null });
    });

    it.each([['no name', { name: ' ', email: 'a@b.example' }, 'name'], ['no address', { name: 'Kim', email: 'kim' }, 'email'], ['a note without end', { name: 'Kim', email: 'a@b.example', note: 'x'.repeat(2_001) }, 'note']])('is refused with %s at its field', async (_, named, path) => {
      const { errors } = await officer.graphql(REFER, { id: row.mandateId, ...named });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path }] } });
    });

    it('is refused once the mandate is answered', async () => {
      const signed = await of.submit(officer, await of.row(row.id));
      expect(signed.errors).toBeUndefined();
      expect(await officer.refusal(REFER, { id: row.mandateId, name: 'Kim', email: `kim@${domain()}` })).toBe('ACTION_NOT_AVAILABLE');
      await of.admin.ask(APPROVE, { id: row.mandateId, v: row.version + 1 });
    });
  });
});

provesTheLog(() => of);
