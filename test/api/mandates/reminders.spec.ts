import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provesTheLog, ReferenceCase, tokenIn, type Row } from './reference-case.js';

const PREVIEW = 'query ($p: ID!, $o: [ID!]!) { reminderPreview(procurementId: $p, organisationIds: $o) { subject text recipients { organisation { id } contact { email } stage remindersSent } skipped { organisation { id } code message } } }';
const REMIND = 'mutation ($p: ID!, $o: [ID!]!, $s: String!, $t: String!) { remind(procurementId: $p, organisationIds: $o, subject: $s, text: $t) { reminded { id } skipped { organisation { id } message } } }';

interface Preview { reminderPreview: { subject: string; text: string; recipients: { organisation: { id: string }; contact: { email: string }; stage: string; remindersSent: number }[]; skipped: { organisation: { id: string }; message: string }[] } }
interface Report { remind: { reminded: { id: string }[]; skipped: { organisation: { id: string }; message: string }[] } }

let of: ReferenceCase;
beforeAll(async () => { of = await ReferenceCase.start(); }, 180_000);
afterAll(() => of.close());

const preview = async (organisationIds: readonly string[]) => (await of.admin.ask<Preview>(PREVIEW, { p: of.procurementId, o: organisationIds })).reminderPreview;
const remind = async (organisationIds: readonly string[], subject = 'Påminnelse om fullmakt', text = 'Hej!\n\nVi väntar på er.') =>
  (await of.admin.ask<Report>(REMIND, { p: of.procurementId, o: organisationIds, s: subject, t: text })).remind;
const everybody = async () => (await of.sql<{ id: string }>('select organisation_id as id from participation')).map(({ id }) => id);
const reminders = () => of.sql<{ organisationId: string; email: string; text: string }>(
  `select organisation_id as "organisationId", to_email as email, kept_text as text from mail where kind like 'REMINDER_%'`);

describe('a reminder', () => {
  it('reaches those whose answer is waited for, and exactly those that the preview named', async () => {
    // One of them has contacts of whom none is the primary one: the preview and the letter must mean the same.
    const [odd] = await of.at('INVITED');
    await of.sql('update contact_person set is_primary = false where organisation_id = $1', [odd?.organisationId]);
    await of.sql(`insert into contact_person (id, organisation_id, name, email, is_primary, created_at) values (gen_random_uuid(), $1, 'Aaron Aabel', 'aaron@first.example', false, now() + interval '1 day')`, [odd?.organisationId]);
    const shown = await preview(await everybody());
    const { counts } = { counts: await of.sql<{ stage: string }>(`select stage from participation where stage in ('INVITED', 'OPENED', 'MANDATE_SENT', 'MANDATE_RETURNED')`) };
    expect(shown.recipients).toHaveLength(counts.length);
    expect(shown.skipped).toHaveLength(167 - counts.length);
    expect(shown.recipients.find(({ organisation }) => organisation.id === odd?.organisationId)?.contact.email).toBe('aaron@first.example');

    const sent = await remind(await everybody(), shown.subject, shown.text);
    expect(sent.reminded.map(({ id }) => id).sort()).toEqual(shown.recipients.map(({ organisation }) => organisation.id).sort());
    expect(sent.skipped.map(({ message }) => message).sort()).toEqual(shown.skipped.map(({ message }) => message).sort());
    await of.worker.deliver();
    const letters = await reminders();
    expect(letters.map(({ organisationId, email }) => `${organisationId} ${email}`).sort()).toEqual(shown.recipients.map(({ organisation, contact }) => `${organisation.id} ${contact.email}`).sort());
    for (const { text } of letters) expect(text).toContain(shown.text.split('\n')[0]);
  });

  it('carries the link for what is waited for: the inquiry or the mandate', async () => {
    const opened = async (row: Row | undefined) => {
      const client = of.app.visitor();
      const answer = await client.post('/auth/link', { token: tokenIn((await of.letters(row?.email ?? ''))[0]) });
      return ((await answer.json()) as { purpose: string }).purpose;
    };
    expect(await opened((await of.at('OPENED'))[0])).toBe('INQUIRY');
    expect(await opened((await of.at('MANDATE_RETURNED'))[0])).toBe('MANDATE');
  });

  it('is not sent again within the quiet period, and is the day after', async () => {
    const [row] = await of.at('MANDATE_SENT');
    const chosen = [row?.organisationId ?? ''];
    expect(await remind(chosen)).toMatchObject({ reminded: [], skipped: [{ message: expect.stringContaining('påminnelse') }] });
    expect((await preview(chosen)).recipients).toEqual([]);
    const [{ days } = { days: 0 }] = await of.sql<{ days: number }>('select quiet_period_days as days from procurement');
    expect(days).toBeGreaterThan(0);
    await of.sql(`update participation set last_reminder_at = last_reminder_at - make_interval(days => $1)`, [days]);
    expect((await remind(chosen)).reminded).toEqual([{ id: row?.organisationId }]);
  });

  it('is one letter to an organisation, though it is chosen twice or the button pressed twice', async () => {
    const rows = (await of.at('MANDATE_RETURNED')).map(({ organisationId }) => organisationId);
    const before = (await reminders()).length;
    const answers = await Promise.all([remind([...rows, ...rows]), remind(rows), remind(rows)]);
    expect(answers.flatMap(({ reminded }) => reminded)).toHaveLength(rows.length);
    await of.worker.deliver();
    await of.worker.deliver();
    // One of MANDATE_SENT was reminded by the test before this one, and its letter went out with these.
    expect((await reminders()).length).toBe(before + rows.length + 1);
  });

  it('does not go to who answered between the click and the letter', async () => {
    const [row] = await of.at('MANDATE_SENT');
    if (!row) throw new Error('Nobody is waited for');
    await of.sql('update participation set last_reminder_at = null where id = $1', [row.id]);
    const { officer } = await of.byLink(row);
    const before = (await reminders()).length;
    expect((await remind([row.organisationId])).reminded).toHaveLength(1);
    expect((await of.submit(officer, row)).errors).toBeUndefined();
    await of.worker.deliver();
    expect((await reminders()).length).toBe(before);
    // And from now on the organisation is left alone, in the preview too.
    expect(await remind([row.organisationId])).toMatchObject({ reminded: [], skipped: [{ message: expect.stringContaining('redan svarat') }] });
    expect((await preview([row.organisationId])).skipped).toHaveLength(1);
  });

  it.each<[string, string, string, string]>([
    ['no subject', ' ', 'Hej', 'subject'], ['a subject without end', 'x'.repeat(61), 'Hej', 'subject'], ['a subject of two lines', 'Hej\r\nBcc: alla@example.org', 'Hej', 'subject'],
    ['no text', 'Hej', '\n ', 'text'], ['a text without end', 'Hej', 'x'.repeat(4_001), 'text'],
  ])('is refused with %s, at its field, and nobody gets one', async (_, s, t, path) => {
    const before = await of.count('audit_event');
    const { errors } = await of.admin.graphql(REMIND, { p: of.procurementId, o: await everybody(), s, t });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path }] } });
    expect(await of.count('audit_event')).toBe(before);
  });

  it('is refused to nobody, and to more than 500 at a time', async () => {
    for (const o of [[], Array.from({ length: 501 }, () => of.procurementId)]) {
      const { errors } = await of.admin.graphql(REMIND, { p: of.procurementId, o, s: 'Hej', t: 'Hej' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', details: { fields: [{ path: 'organisationIds' }] } });
    }
  });

  it.each(['revisor@region.example', 'stod@umea.example', 'deltagare@kalix.example'])('is not for %s, nor is its preview', async (email) => {
    const client = await of.app.signedIn(email);
    const o = (await everybody()).slice(0, 2);
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await client.refusal(PREVIEW, { p: of.procurementId, o }));
    expect(await client.refusal(REMIND, { p: of.procurementId, o, s: 'Hej', t: 'Hej' })).toBe('FORBIDDEN');
  });
});

provesTheLog(() => of);
