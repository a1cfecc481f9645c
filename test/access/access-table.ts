import { ROLE_KEYS, type RoleKey } from '../kit/roles.js';

export type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'ACTION_NOT_AVAILABLE';
export interface AccessRow {
  /** `Query.mandate`, or `GET /mandates/:id.pdf`. */
  readonly door: string;
  readonly outcomes: Readonly<Record<RoleKey, Outcome>>;
}

const OUTCOME: Readonly<Record<string, Outcome>> = { '+': 'ALLOWED', U: 'UNAUTHENTICATED', F: 'FORBIDDEN', N: 'NOT_FOUND', A: 'ACTION_NOT_AVAILABLE' };

/**
 * Who comes through which door, by hand from the domain's “Who may do what”: `+` allowed, U UNAUTHENTICATED, F FORBIDDEN (the role never may),
 * N NOT_FOUND (the role may, and this row does not exist for it), A ACTION_NOT_AVAILABLE (it is the role's own, and there is nothing to do).
 * What is asked for concerns Kalix kommun in the reference procurement; a requirement, and what hangs on it, is of the lot that CON has declared
 * a conflict about, while baselines, rounds and meetings are of all lots.
 * What an allowed read shows is another table's matter (visible-rows.spec.ts): here OPA reads its own row of the same procurement.
 */
const READS = `
                                       PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA END OGM UNS EXU WDU RNU CON MEM SEC CHA AUD SUP HUN OFF ADM
Query.viewer                            +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.organisation                      U   F   N   N   N   F   +   +   +   +   +   +   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
Query.organisations                     U   F   +   +   +   F   +   +   +   +   +   +   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
Query.organisationImport                U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   F   F   F   F   F   F   F   F   F   N   F   +
Query.procurement                       U   F   +   +   +   F   +   +   +   +   N   N   F   N   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.procurementBySlug                 U   F   +   +   +   F   +   +   +   +   N   N   F   N   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.procurements                      U   F   +   +   +   F   +   +   +   +   +   +   F   +   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.participation                     U   F   N   N   N   F   +   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
Query.mandate                           U   F   F   N   N   F   F   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
Query.bindingAct                        U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
Query.entitledList                      U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
Query.people                            U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Query.auditEvents                       U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   +   F   +   F   +
Query.reminderPreview                   U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Query.fetchReminderPreview              U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Query.requirement                       U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   N   +   +   +   +   +   N   +   +
Query.thread                            U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   N   +   +   +   +   +   N   +   +
Query.baseline                          U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
Query.compareBaselines                  U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
Query.meeting                           U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
Query.silentReminder                    U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Query.tenderDocument                    U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
Query.publicationGate                   U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   +   N   +   +
Query.publication                       U   F   F   F   +   F   F   F   +   +   N   N   F   N   N   N   N   N   +   +   +   +   +   +   +   +   +
Query.linkedDocuments                   U   F   F   F   N   F   F   F   N   N   N   N   F   N   N   N   N   N   N   N   N   N   N   N   N   N   N
Query.publicPublications                +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
Query.uploads                           U   F   F   +   +   F   F   +   +   +   +   +   F   +   +   +   +   +   +   +   +   +   F   +   +   +   +
Subscription.boardActivity              U   F   +   +   +   F   +   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
Subscription.requirementActivity        U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
`;

const MUTATIONS = `
                                       PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA END OGM UNS EXU WDU RNU CON MEM SEC CHA AUD SUP HUN OFF ADM
Mutation.setLanguage                    U   F   +   +   +   F   +   +   +   +   +   +   F   +   +   +   +   +   +   +   +   +   +   +   +   +   +
Mutation.createOrganisation             U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.changeOrganisation             U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.deactivateOrganisation         U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.activateOrganisation           U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.importOrganisations            U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.requestTakeOut                 U   F   F   F   N   F   F   F   +   +   F   N   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.addContact                     U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.changeContact                  U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.removeContact                  U   F   F   F   N   F   F   F   +   +   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.invitePerson                   U   F   F   F   F   F   F   F   F   F   F   +   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.grantRole                      U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.revokeRole                     U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.createProcurement              U   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.changeProcurement              U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.enterPhase                     U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.setMilestones                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.setReplacedAgreement           U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.setInquiryQuestions            U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.addMandateTemplate             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.inviteOrganisations            U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.remind                         U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.remindToFetch                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.sendLink                       U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.revokeLink                     U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.confirmOpened                  U   F   N   N   N   F   +   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F
Mutation.answerInquiry                  U   F   N   N   N   F   +   F   +   +   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.issueMandates                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.submitMandate                  U   F   F   N   N   F   F   +   +   +   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F
Mutation.declineMandate                 U   F   F   N   N   F   F   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.referMandate                   U   F   F   N   N   F   F   +   +   +   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F   F
Mutation.registerPaperMandate           U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.approveMandate                 U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.returnMandate                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.cancelMandate                  U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.reissueMandate                 U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.withdrawMandate                U   F   F   F   N   F   F   F   F   +   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.proposeLock                    U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.proposeNewList                 U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.rejectAct                      U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.confirmAct                     U   F   F   F   F   F   F   F   F   F   F   N   F   F   F   F   F   F   F   F   F   F   F   F   +   F   +
Mutation.createWorkingGroup             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.renameWorkingGroup             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.chooseMember                   U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.changeMember                   U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.endMember                      U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.addUndertakingText             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   +   +   +
Mutation.nominateMember                 U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   F   +   +   +
Mutation.demandRenewal                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   F   +   +   +
Mutation.signUndertaking                U   F   F   F   F   F   F   F   F   F   N   N   F   N   +   +   +   +   +   +   +   +   +   +   +   +   +
Mutation.withdrawUndertaking            U   F   F   F   F   F   F   F   F   F   N   N   F   N   A   +   A   A   +   +   +   +   +   +   A   +   +
Mutation.addRequirement                 U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.importRequirements             U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.copyRequirements               U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.changeSection                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.reviseRequirement              U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.moveRequirement                U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.withdrawRequirement            U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.restoreRequirement             U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.markRead                       U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   +   +   +   +   +   N   +   +
Mutation.unmarkRead                     U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   +   +   +   +   +   N   +   +
Mutation.startThread                    U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   +   +   +   F   +   N   +   +
Mutation.addComment                     U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   +   +   +   F   +   N   +   +
Mutation.withdrawComment                U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   +   +   +   F   +   N   +   +
Mutation.resolveThread                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.acceptSuggestion               U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.rejectSuggestion               U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.reopenThread                   U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.importDispositions             U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.openCommentRound               U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.closeCommentRound              U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.reopenCommentRound             U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.remindSilent                   U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.setBaseline                    U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   F   F   +   +   F   +   N   +   +
Mutation.planMeeting                    U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.changeMeeting                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.setAgenda                      U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.fillAgenda                     U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.inviteToMeeting                U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.cancelMeeting                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.recordAttendance               U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.decideItem                     U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   N   F   +   +   F   +   N   +   +
Mutation.closeMeeting                   U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.adjustMinutes                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   F   +   N   +   +
Mutation.returnMinutes                  U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.approveMinutes                 U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   F   +   +   F   +   N   +   +
Mutation.addDocumentVersion             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   +   N   +   +
Mutation.changeDocument                 U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   +   N   +   +
Mutation.removeDocument                 U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   +   N   +   +
Mutation.proposePublication             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   F   F   F   +   +
`;

/** The upload is that of PAR, which may be read by nobody before it is used; the file is evidence of Kalix; the list is locked; the letters are those of the demo mode. */
const ROUTES = `
                                       PUB NON OLI OLM OPA EXP LIN LMA PAR SIG UOF OHA END OGM UNS EXU WDU RNU CON MEM SEC CHA AUD SUP HUN OFF ADM
GET /health/live                        +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /health/ready                       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /demo/mail.json                     +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/password                     +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/account                      +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/forgotten                    +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/logout                       +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/link                         +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /auth/link/renew                   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /organisations.xlsx                 U   F   +   +   +   F   +   +   +   +   +   +   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
GET /procurements/:id/board.xlsx        U   F   +   +   +   F   +   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
GET /mandates/:id.pdf                   U   F   F   N   N   F   F   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
GET /entitled-lists/:id.json            U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
GET /entitled-lists/:id.xlsx            U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
GET /entitled-lists/:id.pdf             U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   +   +   +   +
GET /procurements/:id/requirements.xlsx U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /procurements/:id/requirements.csv  U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /procurements/:id/comments.xlsx     U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /baselines/:id.json                 U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   N   +   +   +   +   +   N   +   +
GET /baselines/:id.xlsx                 U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /baselines/:id.pdf                  U   F   N   N   N   F   N   N   N   N   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /meetings/:id.ics                   U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /meetings/:id.pdf                   U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /digests/refuse                     +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST /digests/refuse                    +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET /documents/versions/:id             U   F   F   F   F   F   F   F   F   F   N   N   F   N   N   N   N   N   +   +   +   +   +   +   N   +   +
GET /publications/:id/receipts.xlsx     U   F   F   F   F   F   F   F   F   F   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
GET /take-outs/:id/archive.zip          U   F   F   F   N   F   F   F   +   N   F   N   F   F   F   F   F   F   F   F   F   F   F   F   N   F   N
GET /publications/:id/archive.zip       N   N   N   N   +   N   N   N   +   +   N   N   N   N   N   N   N   N   +   +   +   +   +   +   +   +   +
GET /publications/:id/files/:itemId     N   N   N   N   +   N   N   N   +   +   N   N   N   N   N   N   N   N   +   +   +   +   +   +   +   +   +
GET /publications/:id/manifest.json     N   N   N   N   +   N   N   N   +   +   N   N   N   N   N   N   N   N   +   +   +   +   +   +   +   +   +
GET /files/:id                          U   F   F   N   N   F   F   +   +   +   N   N   F   F   F   F   F   F   F   F   F   F   +   F   +   +   +
POST /files                             U   F   F   +   +   F   F   +   +   +   +   +   F   +   +   +   +   +   +   +   +   +   F   +   +   +   +
HEAD /files/:id                         U   F   F   N   N   F   F   N   +   N   N   N   F   N   N   N   N   N   N   N   N   N   F   N   N   N   N
PATCH /files/:id                        U   F   F   N   N   F   F   N   +   N   N   N   F   N   N   N   N   N   N   N   N   N   F   N   N   N   N
DELETE /files/:id                       U   F   F   N   N   F   F   N   +   N   N   N   F   N   N   N   N   N   N   N   N   N   F   N   N   N   N
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
