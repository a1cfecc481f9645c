/**
 * Who tries: every role of the domain, by whom it is held in these tests. The organisation concerned is Kalix kommun, the other one Luleå kommun; both were
 * asked in the reference procurement. The least privileged come first.
 */
export const ROLES = {
  PUB: 'PUBLIC: nobody is signed in',
  NON: 'signed in, without any role',
  OLI: 'LINK of the inquiry, another organisation’s',
  OLM: 'LINK of the mandate, another organisation’s',
  OPA: 'PARTICIPANT and SIGNATORY of another organisation',
  EXP: 'PROCUREMENT_SUPPORT until yesterday',
  LIN: 'LINK of the inquiry, of the organisation concerned',
  LMA: 'LINK of the mandate, of the organisation concerned',
  PAR: 'PARTICIPANT of the organisation concerned',
  SIG: 'SIGNATORY of the organisation concerned',
  UOF: 'PROCUREMENT_OFFICER of another procurement of the same host',
  OHA: 'HOST_ADMIN of another host',
  END: 'a member of the group until today, with an undertaking that was never ended',
  OGM: 'WORKING_GROUP_MEMBER and secretary of another procurement’s group, who has signed there',
  UNS: 'WORKING_GROUP_MEMBER who has not signed',
  EXU: 'WORKING_GROUP_MEMBER whose undertaking ended yesterday',
  WDU: 'WORKING_GROUP_MEMBER who has taken the undertaking back',
  RNU: 'WORKING_GROUP_MEMBER who is to sign anew',
  CON: 'WORKING_GROUP_MEMBER and secretary with a declared conflict about lot 1',
  MEM: 'WORKING_GROUP_MEMBER',
  SEC: 'WORKING_GROUP_MEMBER and secretary',
  CHA: 'WORKING_GROUP_MEMBER and chair',
  AUD: 'AUDITOR of the host',
  SUP: 'PROCUREMENT_SUPPORT of the procurement',
  HUN: 'HOST_ADMIN of the host who has not signed',
  OFF: 'PROCUREMENT_OFFICER of the procurement',
  ADM: 'HOST_ADMIN of the host',
} as const;

export type RoleKey = keyof typeof ROLES;
export const ROLE_KEYS = Object.keys(ROLES) as RoleKey[];
