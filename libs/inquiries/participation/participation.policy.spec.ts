import { describe, expect, it } from '@jest/globals';
import { PUBLIC, SYSTEM, type Actor } from '#platform/access';
import { SqlParams } from '#platform/database';
import { linkActor, personActor } from '../../../test/kit/actors.js';
import { mayWithParticipation, visibleParticipations, type ParticipationAct } from './participation.policy.js';

const scope = { id: 'procurement', hostId: 'host', participationId: 'participation', organisationId: 'kalix' };
const HOST: ParticipationAct[] = ['READ', 'INVITE', 'REMIND', 'SEND_LINK', 'REVOKE_LINK', 'ANSWER'];
const OWN: ParticipationAct[] = ['READ', 'ANSWER', 'CONFIRM_OPENED', 'REFER'];
const ACTS: ParticipationAct[] = [...new Set([...HOST, ...OWN])];

const ROWS: readonly (readonly [string, Actor, readonly ParticipationAct[]])[] = [
  ['HOST_ADMIN of the host', personActor(['HOST_ADMIN', { organisationId: 'host' }]), HOST],
  ['HOST_ADMIN of another host', personActor(['HOST_ADMIN', { organisationId: 'other' }]), []],
  ['PROCUREMENT_OFFICER of the procurement', personActor(['PROCUREMENT_OFFICER', { procurementId: 'procurement' }]), HOST],
  ['PROCUREMENT_SUPPORT', personActor(['PROCUREMENT_SUPPORT', { procurementId: 'procurement' }]), []],
  ['AUDITOR of the host', personActor(['AUDITOR', { organisationId: 'host' }]), ['READ']],
  ['PARTICIPANT of the organisation', personActor(['PARTICIPANT', { organisationId: 'kalix' }]), OWN],
  ['PARTICIPANT of another', personActor(['PARTICIPANT', { organisationId: 'lulea' }]), []],
  ['LINK of the inquiry for it', linkActor({ organisationId: 'kalix', participationId: 'participation', purpose: 'INQUIRY' }), OWN],
  ['LINK of the mandate for it', linkActor({ organisationId: 'kalix', participationId: 'participation', purpose: 'MANDATE' }), OWN.filter((act) => act !== 'ANSWER')],
  ['LINK for another procurement of the same organisation', linkActor({ organisationId: 'kalix', participationId: 'other' }), []],
  ['PUBLIC', PUBLIC, []],
];

describe('who may do what with a participation', () => {
  it.each(ROWS)('%s', (_, actor, allowed) => {
    expect(ACTS.filter((act) => mayWithParticipation(actor, act, scope))).toEqual(ACTS.filter((act) => allowed.includes(act)));
  });
});

describe('which participations exist for whom', () => {
  const condition = (actor: Actor) => {
    const params = new SqlParams();
    return { sql: visibleParticipations(actor, params, 't', 'p'), values: params.values };
  };
  it('none for the public, all for the clock', () => {
    expect(condition(PUBLIC).sql).toBe('false');
    expect(condition(SYSTEM).sql).toBe('true');
  });

  it('its own one for a link', () => {
    expect(condition(linkActor({ organisationId: 'kalix', participationId: 'participation' }))).toEqual({ sql: 't.id = $1::uuid', values: ['participation'] });
  });

  it('those of its hosts, its procurements and its own organisations for a person', () => {
    const actor = personActor(['AUDITOR', { organisationId: 'host' }], ['PROCUREMENT_OFFICER', { procurementId: 'procurement' }], ['PARTICIPANT', { organisationId: 'kalix' }], ['PROCUREMENT_SUPPORT', { procurementId: 'supported' }]);
    expect(condition(actor).values).toEqual([['host'], ['procurement'], ['kalix']]);
  });
});
