import type { Role } from '../../generated/graphql.js';
import { defineMessages } from '../../i18n/messages.js';

export const ROLE_NAMES = defineMessages<Role>('role', {
  HOST_ADMIN: { sv: 'Administratör', en: 'Administrator' },
  PROCUREMENT_OFFICER: { sv: 'Upphandlare', en: 'Procurement officer' },
  PROCUREMENT_SUPPORT: { sv: 'Upphandlingsstöd', en: 'Procurement support' },
  AUDITOR: { sv: 'Revisor', en: 'Auditor' },
  PARTICIPANT: { sv: 'Deltagare', en: 'Participant' },
  SIGNATORY: { sv: 'Behörig företrädare', en: 'Signatory' },
  WORKING_GROUP_MEMBER: { sv: 'Ledamot i arbetsgrupp', en: 'Working group member' },
  LINK: { sv: 'Personlig länk', en: 'Personal link' },
});

/** The roles that are given by hand, and what each lets one do. */
export const ROLE_EXPLAINED = defineMessages('role-explained', {
  HOST_ADMIN: { sv: 'Gör allt i värdens upphandlingar, och sköter personer och register', en: 'Does everything in the procurements of the host, and keeps people and register' },
  PROCUREMENT_OFFICER: { sv: 'Gör allt i en upphandling, men bekräftar inte bindande beslut', en: 'Does everything in one procurement, but does not confirm binding acts' },
  PROCUREMENT_SUPPORT: { sv: 'Ser en upphandling och dess förteckningar till ett visst datum, men inte fullmakterna', en: 'Sees one procurement and its lists until a certain date, but not the mandates' },
  AUDITOR: { sv: 'Ser allt hos värden, händelseloggen också, men ändrar inget', en: 'Sees everything at the host, the event log too, but changes nothing' },
  PARTICIPANT: { sv: 'Svarar och lämnar in för sin egen organisation', en: 'Answers and hands in for their own organisation' },
  SIGNATORY: { sv: 'Som deltagare, och får återkalla fullmakten', en: 'As participant, and may withdraw the mandate' },
});
export type GivenRole = keyof typeof ROLE_EXPLAINED;
export const GIVEN_ROLES = Object.keys(ROLE_EXPLAINED) as readonly GivenRole[];

/** What a role is given in: a host, one procurement, or an organisation that takes part. */
export const ROLE_SCOPE: Readonly<Record<GivenRole, 'host' | 'procurement' | 'organisation'>> = {
  HOST_ADMIN: 'host',
  PROCUREMENT_OFFICER: 'procurement',
  PROCUREMENT_SUPPORT: 'procurement',
  AUDITOR: 'host',
  PARTICIPANT: 'organisation',
  SIGNATORY: 'organisation',
};
