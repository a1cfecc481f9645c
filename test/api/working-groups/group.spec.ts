import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../../kit/api-client.js';
import { startTestApp, type TestApp } from '../../kit/test-app.js';

interface Member {
  id: string; version: number; duty: string; state: string; person: { name: string; email: string }; represents: { organisationNumber: string }[];
  undertakingStanding: string; confidentialitySignedAt: string | null; conflictOfInterest: string | null; conflictLots: { number: number }[]; availableActions: string[];
}
interface Group { id: string; name: string; members: Member[]; balance: { key: string; invited: number; approved: number; gap: number }[]; availableActions: string[] }
interface Found { procurements: { nodes: { id: string; workingGroup: Group | null }[] } }

const GROUP = `{ procurements { nodes { id workingGroup { id name availableActions balance { key invited approved gap }
  members { id version duty state person { name email } represents { organisationNumber } undertakingStanding confidentialitySignedAt conflictOfInterest conflictLots { number } availableActions } } } } }`;
const SIGN = 'mutation($input: SignUndertakingInput!) { signUndertaking(input: $input) { standing toSign } }';
const rows = readFileSync('demo/reference/working-group.csv', 'utf8').trim().split(/\r?\n/).slice(1);
const FURTHER = ['ordforande', 'sekreterare', 'ledamot', 'ny'].map((name) => `${name}@grupp.example`);

describe('the working group', () => {
  let app: TestApp;
  let admin: ApiClient;
  let procurementId: string;
  let group: Group;
  const groupFor = async (client: ApiClient): Promise<Group> => {
    const found = (await client.ask<Found>(GROUP)).procurements.nodes[0]?.workingGroup;
    if (!found) throw new Error('No group');
    return found;
  };
  const member = (email: string): Member => {
    const found = group.members.find(({ person }) => person.email === email);
    if (!found) throw new Error(`No member ${email}`);
    return found;
  };

  beforeAll(async () => {
    app = await startTestApp('reference');
    admin = await app.signedIn('admin@region.example');
    const [first] = (await admin.ask<Found>(GROUP)).procurements.nodes;
    procurementId = first?.id ?? '';
    group = await groupFor(admin);
  }, 240_000);
  afterAll(() => app.close());

  it('has the members of the file and the four further ones, whom each speaks for, and the undertakings', () => {
    const found = group.members.filter(({ person }) => !FURTHER.includes(person.email))
      .map(({ person, duty, represents }) => [person.name, person.email, duty, represents.map(({ organisationNumber }) => organisationNumber).sort().join('|')].join(','));
    const expected = rows.map((row) => row.split(',').slice(0, 4)).map(([name, email, duty, numbers = '']) => [name, email, duty, numbers.split('|').sort().join('|')].join(','));
    expect(found.sort()).toEqual(expected.sort());
    expect(group.members).toHaveLength(32);
    expect(group.members.filter(({ undertakingStanding }) => undertakingStanding === 'IN_FORCE')).toHaveLength(31);
    expect(member('ny@grupp.example').confidentialitySignedAt).toBeNull();
    expect(member('sunna.niemi@robertsfors.example')).toMatchObject({ conflictLots: [{ number: 4 }], conflictOfInterest: expect.stringContaining('delområde 4') });
    expect(member('ordforande@grupp.example').duty).toBe('CHAIR');
    expect(member('ledamot@grupp.example').represents).toHaveLength(2);
  });

  it('is weighed against all who take part, by county, kind and size', () => {
    const sum = (dimension: string, field: 'invited' | 'approved') => group.balance.filter(({ key }) => key.startsWith(dimension)).reduce((all, each) => all + each[field], 0);
    for (const dimension of ['county:', 'kind:', 'size:']) expect([sum(dimension, 'invited'), sum(dimension, 'approved')]).toEqual([146, 55]);
    expect(group.balance.find(({ key }) => key === 'kind:REGION')).toEqual({ key: 'kind:REGION', invited: 2, approved: 2, gap: 0 });
  });

  it('is nothing for a participant, a visitor and another procurement’s people', async () => {
    const participant = await app.signedIn('deltagare@kalix.example');
    expect((await participant.ask<Found>(GROUP)).procurements.nodes[0]?.workingGroup).toBeNull();
    expect(await app.visitor().refusal(GROUP)).toBe('UNAUTHENTICATED');
    expect(await participant.refusal('mutation($id: ID!) { endMember(memberId: $id, version: 2) { id } }', { id: member('ny@grupp.example').id })).toBe('FORBIDDEN');
  });

  it('tells a member who is to sign first just that, opens when it is signed, and closes at once when it is withdrawn', async () => {
    const ny = await app.signedIn('ny@grupp.example');
    const before = await ny.graphql<Found>(GROUP);
    expect(before.data?.procurements.nodes[0]?.workingGroup).toBeNull();
    expect(before.errors?.map(({ extensions }) => extensions.code)).toEqual(['CONFIDENTIALITY_NOT_SIGNED']);
    const viewer = await ny.ask<{ viewer: { roles: { role: string; workingGroup: unknown }[]; tasks: { kind: string; href: string }[] } }>('{ viewer { roles { role workingGroup { name } } tasks { kind href } } }');
    expect(viewer.viewer.roles).toEqual([{ role: 'WORKING_GROUP_MEMBER', workingGroup: null }]);
    expect(viewer.viewer.tasks).toEqual([{ kind: 'SIGN_UNDERTAKING', href: expect.stringMatching(/^\/u\/.+\/arbetsgrupp$/) }]);
    expect(await ny.refusal(SIGN, { input: { procurementId, textVersion: 7 } })).toBe('CONFLICT');
    await ny.ask(SIGN, { input: { procurementId, textVersion: 1 } });
    expect((await groupFor(ny)).name).toBe(group.name);
    // Others' declarations are theirs.
    expect((await groupFor(ny)).members.filter(({ conflictOfInterest }) => conflictOfInterest !== null)).toEqual([]);
    await ny.ask('mutation($id: ID!) { withdrawUndertaking(procurementId: $id) { standing } }', { id: procurementId });
    expect(await ny.refusal(GROUP)).toBe('CONFIDENTIALITY_NOT_SIGNED');
  });

  it('closes for a member whose undertaking has expired, whose renewal is demanded, and whose membership has ended', async () => {
    const ledamot = await app.signedIn('ledamot@grupp.example');
    expect((await groupFor(ledamot)).id).toBe(group.id);
    const personId = `(select id from person where email = 'ledamot@grupp.example')`;
    await app.database.dataSource.query(`update undertaking set valid_until = current_date - 2 where person_id = ${personId} and ended_at is null`);
    expect(await ledamot.refusal(GROUP)).toBe('CONFIDENTIALITY_NOT_SIGNED');
    await ledamot.ask(SIGN, { input: { procurementId, textVersion: 1, conflictOfInterest: null } });
    expect((await groupFor(ledamot)).id).toBe(group.id);
    const chair = await app.signedIn('ordforande@grupp.example');
    const [{ id }] = (await app.database.dataSource.query(`select ${personId} as id`)) as [{ id: string }];
    await chair.ask('mutation($id: ID!, $persons: [ID!]) { demandRenewal(procurementId: $id, personIds: $persons) { id } }', { id: procurementId, persons: [id] });
    expect(await ledamot.refusal(GROUP)).toBe('CONFIDENTIALITY_NOT_SIGNED');
    await ledamot.ask(SIGN, { input: { procurementId, textVersion: 1 } });
    const { id: memberId, version } = member('ledamot@grupp.example');
    await admin.ask('mutation($id: ID!, $version: Int!) { endMember(memberId: $id, version: $version) { state } }', { id: memberId, version });
    expect((await ledamot.ask<Found>('{ procurements { nodes { id } } }').catch((error: unknown) => String(error)))).toContain('FORBIDDEN');
    expect(await ledamot.refusal('query($id: ID!) { procurement(id: $id) { id } }', { id: procurementId })).toBe('FORBIDDEN');
  });

  it('lets the secretary propose, the host alone choose, and refuses who is no party, twice the same, and a stale version', async () => {
    const secretary = await app.signedIn('sekreterare@grupp.example');
    const [{ id: kiruna }] = (await app.database.dataSource.query(`select organisation_id as id from participation where stage = 'DECLINED' limit 1`)) as [{ id: string }];
    const [{ id: party }] = (await app.database.dataSource.query(`select organisation_id as id from participation where stage = 'MANDATE_APPROVED' limit 1`)) as [{ id: string }];
    const nominate = 'mutation($input: NominateMemberInput!) { nominateMember(input: $input) { id version state availableActions } }';
    const input = { workingGroupId: group.id, name: 'Lina Norrby', email: 'lina.norrby@kommun.example', duty: 'MEMBER' };
    const refused = await secretary.graphql(nominate, { input: { ...input, representsIds: [kiruna] } });
    expect(refused.errors?.[0]?.extensions.details.fields).toEqual([{ path: 'input.representsIds.0', message: expect.any(String) }]);
    const { nominateMember } = await secretary.ask<{ nominateMember: Member }>(nominate, { input: { ...input, representsIds: [party] } });
    expect(nominateMember).toMatchObject({ state: 'NOMINATED', availableActions: [] });
    expect(await secretary.refusal(nominate, { input: { ...input, representsIds: [party] } })).toBe('ALREADY_EXISTS');
    const choose = 'mutation($id: ID!, $version: Int!) { chooseMember(memberId: $id, version: $version) { state fromOn } }';
    expect(await secretary.refusal(choose, { id: nominateMember.id, version: 1 })).toBe('FORBIDDEN');
    expect(await admin.refusal(choose, { id: nominateMember.id, version: 9 })).toBe('CONFLICT');
    await admin.ask(choose, { id: nominateMember.id, version: 1 });
    expect(await admin.refusal(choose, { id: nominateMember.id, version: 2 })).toBe('ACTION_NOT_AVAILABLE');
    const events: { kind: string; params: Record<string, unknown> }[] = await app.database.dataSource.query('select kind, params from audit_event where subject_id = $1 order by sequence', [nominateMember.id]);
    expect(events.map(({ kind }) => kind)).toEqual(['MemberNominated', 'MemberChosen']);
    expect(JSON.stringify(events)).not.toContain('Norrby');
  });
});
