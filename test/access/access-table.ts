import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';

export type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';
export interface AccessRow {
  /** `Query.mandate`, or `GET /mandates/:id.pdf`. */
  readonly door: string;
  readonly outcomes: Readonly<Record<RoleKey, Outcome>>;
}

const OUTCOME: Readonly<Record<string, Outcome>> = { '+': 'ALLOWED', U: 'UNAUTHENTICATED', F: 'FORBIDDEN', N: 'NOT_FOUND' };

/**
 * Who comes through which door, by hand from the domain's “Who may do what”: `+` allowed, U UNAUTHENTICATED, F FORBIDDEN (the role never may),
 * N NOT_FOUND (the role may, and this row does not exist for it). What is asked for concerns Kalix kommun in the reference procurement.
 * What an allowed read shows is another table's matter (visible-rows.spec.ts): here OPA reads its own row of the same procurement.
 */
const READS = `
                                PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA AUD SUP OFF ADM
Query.viewer                     +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.organisation               U   F   N   N   N   F   +   +   +   +   +   +   +   +   +   +
Query.organisations              U   F   +   +   +   F   +   +   +   +   +   +   +   +   +   +
Query.organisationImport         U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   +
Query.procurement                U   F   +   +   +   F   +   +   +   +   N   N   +   +   +   +
Query.procurementBySlug          U   F   +   +   +   F   +   +   +   +   N   N   +   +   +   +
Query.procurements               U   F   +   +   +   F   +   +   +   +   +   +   +   +   +   +
Query.participation              U   F   N   N   N   F   +   +   +   +   N   N   +   F   +   +
Query.mandate                    U   F   F   N   N   F   F   +   +   +   N   N   +   F   +   +
Query.bindingAct                 U   F   F   F   F   F   F   F   F   F   N   N   +   F   +   +
Query.entitledList               U   F   F   F   F   F   F   F   F   F   N   N   +   +   +   +
Query.people                     U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Query.auditEvents                U   F   F   F   F   F   F   F   F   F   F   +   +   F   F   +
Query.reminderPreview            U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Subscription.boardActivity       U   F   +   +   +   F   +   +   +   +   N   N   +   F   +   +
`;

const MUTATIONS = `
                                PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA AUD SUP OFF ADM
Mutation.setLanguage             U   F   +   +   +   F   +   +   +   +   +   +   +   +   +   +
Mutation.createOrganisation      U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.changeOrganisation      U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.deactivateOrganisation  U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.activateOrganisation    U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.importOrganisations     U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.addContact              U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   +
Mutation.changeContact           U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   +
Mutation.removeContact           U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   +
Mutation.invitePerson            U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   +
Mutation.grantRole               U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   +
Mutation.revokeRole              U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   +
Mutation.createProcurement       U   F   F   F   F   F   F   F   F   F   F   F   F   F   F   +
Mutation.changeProcurement       U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.enterPhase              U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.setMilestones           U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.setReplacedAgreement    U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.setInquiryQuestions     U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.addMandateTemplate      U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.inviteOrganisations     U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.remind                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.sendLink                U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.confirmOpened           U   F   N   N   N   F   +   +   +   +   N   N   F   F   F   F
Mutation.answerInquiry           U   F   N   N   N   F   +   F   +   +   N   N   F   F   +   +
Mutation.issueMandates           U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.submitMandate           U   F   F   N   N   F   F   +   +   +   F   F   F   F   F   F
Mutation.declineMandate          U   F   F   N   N   F   F   +   +   +   N   N   F   F   +   +
Mutation.referMandate            U   F   F   N   N   F   F   +   +   +   F   F   F   F   F   F
Mutation.registerPaperMandate    U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.approveMandate          U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.returnMandate           U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.cancelMandate           U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.reissueMandate          U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.withdrawMandate         U   F   F   F   N   F   F   F   F   +   N   N   F   F   +   +
Mutation.proposeLock             U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.proposeNewList          U   F   F   F   F   F   F   F   F   F   N   N   F   F   +   +
Mutation.rejectAct               U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   +
Mutation.confirmAct              U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   +
`;

/** The upload is that of PAR; the file is evidence of Kalix; the list is locked; the letters are those of the demo mode. */
const ROUTES = `
                                 PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA AUD SUP OFF ADM
GET /health/live                  +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /health/ready                 +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /demo/mail.json               +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/password               +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/account                +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/forgotten              +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/logout                 +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/link                   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/link/renew             +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /organisations.xlsx           U   F   +   +   +   F   +   +   +   +   +   +   +   +   +   +
GET /procurements/:id/board.xlsx  U   F   +   +   +   F   +   +   +   +   N   N   +   F   +   +
GET /mandates/:id.pdf             U   F   F   N   N   F   F   +   +   +   N   N   +   F   +   +
GET /entitled-lists/:id.json      U   F   F   F   F   F   F   F   F   F   N   N   +   +   +   +
GET /entitled-lists/:id.xlsx      U   F   F   F   F   F   F   F   F   F   N   N   +   +   +   +
GET /entitled-lists/:id.pdf       U   F   F   F   F   F   F   F   F   F   N   N   +   +   +   +
GET /files/:id                    U   F   F   N   N   F   F   +   +   +   N   N   +   F   +   +
POST /files                       U   F   F   +   +   F   F   +   +   +   +   +   F   F   +   +
HEAD /files/:id                   U   F   F   N   N   F   F   N   +   N   N   N   F   F   N   N
PATCH /files/:id                  U   F   F   N   N   F   F   N   +   N   N   N   F   F   N   N
DELETE /files/:id                 U   F   F   N   N   F   F   N   +   N   N   N   F   F   N   N
`;

export const READ_ROWS = rowsOf(READS);
export const MUTATION_ROWS = rowsOf(MUTATIONS);
export const ROUTE_ROWS = rowsOf(ROUTES);

function rowsOf(table: string): AccessRow[] {
  const [head = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  if (head.trim() !== ROLE_KEYS.join(' ')) throw new Error('The columns of the table are not the roles.');
  return lines.map((line) => {
    const words = line.trim().split(/\s+/);
    const marks = words.slice(-ROLE_KEYS.length);
    const outcomes = Object.fromEntries(ROLE_KEYS.map((key, index) => [key, outcomeOf(marks[index] ?? '', line)]));
    return { door: words.slice(0, -ROLE_KEYS.length).join(' '), outcomes: outcomes as AccessRow['outcomes'] };
  });
}

function outcomeOf(mark: string, line: string): Outcome {
  const outcome = OUTCOME[mark];
  if (!outcome) throw new Error(`“${mark}” says nothing: ${line}`);
  return outcome;
}
