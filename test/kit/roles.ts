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
  AUD: 'AUDITOR of the host',
  SUP: 'PROCUREMENT_SUPPORT of the procurement',
  OFF: 'PROCUREMENT_OFFICER of the procurement',
  ADM: 'HOST_ADMIN of the host',
} as const;

export type RoleKey = keyof typeof ROLES;
export const ROLE_KEYS = Object.keys(ROLES) as RoleKey[];
