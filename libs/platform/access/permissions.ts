import type { Actor, LinkPurpose, Role } from './actor.js';

/**
 * What each role can ever do, by permission. This is the outer door only: which row a person may touch is each noun's policy.
 * LINK is written with the purposes it serves. Source: the table “Who may do what” of the domain.
 */
const STAFF = ['HOST_ADMIN', 'PROCUREMENT_OFFICER'] as const;
const READERS = ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY', 'WORKING_GROUP_MEMBER'] as const;
/** They work on drafts; an auditor only reads them. */
const DRAFTERS = [...STAFF, 'PROCUREMENT_SUPPORT', 'WORKING_GROUP_MEMBER'] as const;

export const PERMISSIONS = {
  'viewer.read': [...READERS, 'LINK:INQUIRY', 'LINK:MANDATE', 'LINK:DOCUMENTS'],
  'viewer.change': [...READERS, 'LINK:INQUIRY', 'LINK:MANDATE', 'LINK:DOCUMENTS'],
  'organisation.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY', 'LINK:INQUIRY', 'LINK:MANDATE'],
  'organisation.keep': ['HOST_ADMIN'],
  'organisation.takeOut': ['HOST_ADMIN', 'PARTICIPANT', 'SIGNATORY'],
  'contact.keep': ['HOST_ADMIN', 'PARTICIPANT', 'SIGNATORY'],
  'people.keep': ['HOST_ADMIN'],
  'procurement.read': [...READERS, 'LINK:INQUIRY', 'LINK:MANDATE'],
  'procurement.create': ['HOST_ADMIN'],
  'procurement.change': STAFF,
  'participation.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY', 'LINK:INQUIRY', 'LINK:MANDATE'],
  'participation.invite': STAFF,
  'participation.remind': STAFF,
  'inquiry.answer': [...STAFF, 'PARTICIPANT', 'SIGNATORY', 'LINK:INQUIRY', 'LINK:MANDATE'],
  'mandate.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY', 'LINK:MANDATE'],
  'mandate.issue': STAFF,
  'mandate.submit': ['PARTICIPANT', 'SIGNATORY', 'LINK:MANDATE'],
  'mandate.decline': [...STAFF, 'PARTICIPANT', 'SIGNATORY', 'LINK:MANDATE'],
  'mandate.withdraw': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'SIGNATORY'],
  'mandate.review': STAFF,
  'mandate.register': STAFF,
  'act.propose': STAFF,
  'act.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR'],
  'act.decide': ['HOST_ADMIN'],
  'list.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'PROCUREMENT_SUPPORT', 'AUDITOR'],
  'group.read': [...DRAFTERS, 'AUDITOR'],
  'group.keep': STAFF,
  'group.nominate': [...STAFF, 'WORKING_GROUP_MEMBER'],
  'undertaking.sign': [...DRAFTERS, 'AUDITOR'],
  'undertaking.demand': [...STAFF, 'WORKING_GROUP_MEMBER'],
  'draft.read': [...DRAFTERS, 'AUDITOR'],
  'requirement.keep': DRAFTERS,
  'comment.write': DRAFTERS,
  'thread.resolve': DRAFTERS,
  'round.keep': DRAFTERS,
  'baseline.set': DRAFTERS,
  'meeting.read': [...DRAFTERS, 'AUDITOR'],
  'meeting.keep': DRAFTERS,
  'document.read': [...DRAFTERS, 'AUDITOR'],
  'document.keep': [...STAFF, 'PROCUREMENT_SUPPORT'],
  'receipt.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR'],
  'publication.read': [...READERS, 'LINK:DOCUMENTS'],
  'log.read': ['HOST_ADMIN', 'AUDITOR'],
  'file.upload': [...DRAFTERS, 'PARTICIPANT', 'SIGNATORY', 'LINK:MANDATE'],
  'document.upload': [...STAFF, 'PROCUREMENT_SUPPORT'],
  'file.read': ['HOST_ADMIN', 'PROCUREMENT_OFFICER', 'AUDITOR', 'PARTICIPANT', 'SIGNATORY', 'LINK:MANDATE'],
} as const satisfies Record<string, readonly (Role | `LINK:${LinkPurpose}`)[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether the actor holds, in any scope, a role that the permission is given to. */
export function isPermitted(actor: Actor, permission: Permission): boolean {
  const given: readonly string[] = PERMISSIONS[permission];
  if (actor.kind === 'LINK') return given.includes(`LINK:${actor.purpose}`);
  return actor.kind === 'PERSON' && actor.roles.some((held) => given.includes(held.role));
}
