import type { ApiClient } from '../kit/api-client.js';
import { inDays } from '../kit/days.js';
import type { Stage } from '../kit/stage.js';
import { DOCUMENT_ATTEMPTS } from './document-attempts.js';

/** A mutation with valid arguments, for a state in which whoever may would succeed. */
export interface Attempt {
  readonly document: string;
  /** Brings about the state and answers the variables; `by` is who will ask, or somebody who could, where uploads are in them. */
  prepare(stage: Stage, by: ApiClient): Promise<Record<string, unknown>>;
  /** Whether the answer says that it was done, where an answer without errors could be one of nothing done. */
  isDone?(answer: Record<string, Record<string, unknown[]>>): boolean;
}

const organisation = (field: string, more = ''): string => `mutation ($id: ID!, $version: Int!) { ${field}(organisationId: $id, version: $version${more}) { id } }`;
const mandate = (field: string, more = '', types = ''): string => `mutation ($id: ID!, $version: Int!${types}) { ${field}(mandateId: $id, version: $version${more}) { id } }`;
const procurement = (field: string, name: string, type: string): string =>
  `mutation ($id: ID!, $version: Int!, $value: ${type}) { ${field}(procurementId: $id, version: $version, ${name}: $value) { id } }`;
const withInput = (field: string, type: string, selection = 'id'): string => `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`;

const contact = (stage: Stage) => ({ name: 'Kim Kontakt', email: `ny.${stage.unique('').trim()}@kalix.example`, primary: false });

const REGISTER: Readonly<Record<string, Attempt>> = {
  setLanguage: { document: 'mutation { setLanguage(language: EN) { language } }', prepare: () => Promise.resolve({}) },
  createOrganisation: {
    document: withInput('createOrganisation', 'OrganisationInput'),
    prepare: (stage) => Promise.resolve({ input: { name: stage.unique('Nybolaget'), organisationNumber: stage.organisationNumber(), kind: 'OTHER', countyCode: '25' } }),
  },
  changeOrganisation: {
    document: 'mutation ($id: ID!, $version: Int!, $input: OrganisationInput!) { changeOrganisation(organisationId: $id, version: $version, input: $input) { id } }',
    prepare: async (stage) => ({ ...(await stage.freshOrganisation()), input: { name: 'Ändrat', organisationNumber: stage.organisationNumber(), kind: 'OTHER', countyCode: '24' } }),
  },
  deactivateOrganisation: { document: organisation('deactivateOrganisation'), prepare: async (stage) => ({ ...(await stage.freshOrganisation()) }) },
  activateOrganisation: {
    document: organisation('activateOrganisation'),
    prepare: async (stage) => {
      const { id } = await stage.freshOrganisation();
      await stage.cast.as.ADM.ask(organisation('deactivateOrganisation'), { id, version: 1 });
      return { id, version: 2 };
    },
  },
  importOrganisations: {
    document: 'mutation ($fileId: ID!) { importOrganisations(fileId: $fileId, dryRun: false) { created } }',
    prepare: async (stage, by) => ({
      fileId: await by.upload(Buffer.from(`organisation_number,name,kind,county_code\n${stage.organisationNumber()},Infört bolag,OTHER,25\n`), 'register.csv', 'text/csv'),
    }),
    isDone: ({ importOrganisations }) => Number(importOrganisations?.['created']) === 1,
  },
  requestTakeOut: {
    document: 'mutation ($id: ID!) { requestTakeOut(organisationId: $id) { id } }', prepare: (stage) => Promise.resolve({ id: stage.cast.scene.kalix }),
  },
  addContact: {
    document: 'mutation ($organisationId: ID!, $input: ContactInput!) { addContact(organisationId: $organisationId, input: $input) { id } }',
    prepare: (stage) => Promise.resolve({ organisationId: stage.cast.scene.kalix, input: contact(stage) }),
  },
  changeContact: {
    document: 'mutation ($contactId: ID!, $input: ContactInput!) { changeContact(contactId: $contactId, input: $input) { id } }',
    prepare: async (stage) => ({ contactId: await stage.freshContact(), input: contact(stage) }),
  },
  removeContact: { document: 'mutation ($contactId: ID!) { removeContact(contactId: $contactId) { id } }', prepare: async (stage) => ({ contactId: await stage.freshContact() }) },
  invitePerson: {
    document: withInput('invitePerson', 'InvitePersonInput'),
    prepare: (stage) => Promise.resolve({ input: { name: 'Inbjuden Person', email: `inbjuden.${stage.unique('').trim()}@region.example` } }),
  },
  grantRole: {
    document: withInput('grantRole', 'GrantRoleInput'),
    prepare: async (stage) => ({ input: { personId: (await stage.freshPerson()).personId, role: 'PROCUREMENT_OFFICER', procurementId: stage.cast.scene.procurement } }),
  },
  revokeRole: { document: 'mutation ($roleAssignmentId: ID!) { revokeRole(roleAssignmentId: $roleAssignmentId) { id } }', prepare: (stage) => stage.freshPerson() },
};

const terms = (stage: Stage) => ({ caseNumber: stage.unique('PROV'), title: stage.unique('Provupphandling'), awardModel: 'HOST_CONCLUDES', lots: ['Ett', 'Två'] });
const inWorkshop = (value: (stage: Stage, phase: string) => unknown): Attempt['prepare'] => async (stage) => {
  const { id, version, phase } = await stage.workshop();
  return { id, version, value: value(stage, phase) };
};

const PROCUREMENT: Readonly<Record<string, Attempt>> = {
  createProcurement: {
    document: withInput('createProcurement', 'CreateProcurementInput'),
    prepare: (stage) => Promise.resolve({ input: { ...terms(stage), hostId: stage.cast.scene.host } }),
  },
  changeProcurement: { document: procurement('changeProcurement', 'input', 'ChangeProcurementInput!'), prepare: inWorkshop(terms) },
  enterPhase: { document: procurement('enterPhase', 'phase', 'ProcurementPhase!'), prepare: inWorkshop((_, phase) => (phase === 'INQUIRY' ? 'MANDATES' : 'INQUIRY')) },
  setMilestones: { document: procurement('setMilestones', 'milestones', '[MilestoneInput!]!'), prepare: inWorkshop(() => [{ title: 'Sista dag', dueOn: inDays(90) }]) },
  setReplacedAgreement: {
    document: procurement('setReplacedAgreement', 'input', 'ReplacedAgreementInput!'),
    prepare: inWorkshop(() => ({ title: 'Gällande avtal', organisationNumbers: ['212090-0895'] })),
  },
  setInquiryQuestions: {
    document: procurement('setInquiryQuestions', 'questions', '[InquiryQuestionInput!]!'),
    prepare: inWorkshop(() => [{ question: 'Hur många?', unit: 'st' }]),
  },
  addMandateTemplate: {
    document: procurement('addMandateTemplate', 'text', 'String!'),
    prepare: async (stage) => {
      const { id, version } = await stage.workshop();
      const [template] = await stage.cast.sql<{ text: string }>('select text from mandate_template where procurement_id = $1 limit 1', [stage.cast.scene.procurement]);
      return { id, version, value: template?.text };
    },
  },
  inviteOrganisations: {
    document: 'mutation ($id: ID!, $organisationIds: [ID!]!) { inviteOrganisations(procurementId: $id, organisationIds: $organisationIds) { id } }',
    prepare: async (stage) => ({ id: (await stage.workshop()).id, organisationIds: [(await stage.freshOrganisation()).id] }),
  },
  remind: {
    document: 'mutation ($id: ID!, $organisationIds: [ID!]!) { remind(procurementId: $id, organisationIds: $organisationIds, subject: "Påminnelse", text: "Svara gärna.") { reminded { id } } }',
    prepare: async (stage) => {
      await stage.issued();
      return { id: stage.cast.scene.procurement, organisationIds: [stage.cast.scene.kalix] };
    },
    isDone: ({ remind }) => remind?.['reminded']?.length === 1,
  },
  sendLink: {
    document: 'mutation ($participationId: ID!, $contactId: ID!) { sendLink(participationId: $participationId, contactId: $contactId) { id } }',
    prepare: async (stage) => ({ participationId: stage.cast.scene.ofKalix, contactId: await stage.freshContact() }),
  },
  revokeLink: {
    document: 'mutation ($linkId: ID!) { revokeLink(linkId: $linkId) { id } }',
    prepare: async (stage) => ({ linkId: await stage.freshLink() }),
  },
  confirmOpened: {
    document: 'mutation ($participationId: ID!) { confirmOpened(participationId: $participationId) { id } }',
    prepare: (stage) => Promise.resolve({ participationId: stage.cast.scene.ofKalix }),
  },
  answerInquiry: {
    document: withInput('answerInquiry', 'AnswerInquiryInput'),
    prepare: (stage) => Promise.resolve({ input: { participationId: stage.cast.scene.ofKalix, answer: 'NO', reason: stage.unique('Vi avstår') } }),
  },
};

const on = (state: 'issued' | 'submitted' | 'approved' | 'declined', more: Record<string, unknown> = {}): Attempt['prepare'] => async (stage) => ({ ...(await stage[state]()), ...more });
const signed = (method?: string): Attempt['prepare'] => async (stage, by) => ({ input: stage.signing(await stage.issued(), await stage.evidenceOf(by), method) });

const MANDATE: Readonly<Record<string, Attempt>> = {
  issueMandates: {
    document: `mutation ($id: ID!, $organisationIds: [ID!]!, $respondBy: Date!) { issueMandates(procurementId: $id, organisationIds: $organisationIds, respondBy: $respondBy) { issued { id } } }`,
    prepare: async (stage) => {
      await stage.withoutMandate();
      return { id: stage.cast.scene.procurement, organisationIds: [stage.cast.scene.kalix], respondBy: inDays(30) };
    },
    isDone: ({ issueMandates }) => issueMandates?.['issued']?.length === 1,
  },
  submitMandate: { document: withInput('submitMandate', 'SubmitMandateInput'), prepare: signed() },
  registerPaperMandate: { document: withInput('registerPaperMandate', 'SubmitMandateInput'), prepare: signed('PAPER_REGISTERED') },
  declineMandate: { document: mandate('declineMandate', ', reason: "Nej."'), prepare: on('issued') },
  referMandate: { document: 'mutation ($id: ID!) { referMandate(mandateId: $id, name: "Rätt Person", email: "ratt@annan.example") { id } }', prepare: async (stage) => ({ id: (await stage.issued()).id }) },
  approveMandate: { document: mandate('approveMandate'), prepare: on('submitted') },
  returnMandate: { document: mandate('returnMandate', ', reason: "Bilaga saknas.", completeBy: $by', ', $by: Date'), prepare: on('submitted', { by: inDays(20) }) },
  cancelMandate: { document: mandate('cancelMandate', ', reason: "Fel."'), prepare: on('issued') },
  reissueMandate: { document: mandate('reissueMandate', ', respondBy: $by', ', $by: Date!'), prepare: on('declined', { by: inDays(20) }) },
  withdrawMandate: { document: mandate('withdrawMandate', ', reason: "Återkallas."'), prepare: on('approved') },
  proposeLock: { document: 'mutation ($id: ID!) { proposeLock(procurementId: $id) { id } }', prepare: (stage) => Promise.resolve({ id: stage.cast.scene.procurement }) },
  proposeNewList: {
    document: 'mutation ($id: ID!) { proposeNewList(procurementId: $id, reason: "Två till.") { id } }',
    prepare: async (stage) => {
      await stage.locked();
      return { id: stage.cast.scene.procurement };
    },
  },
  rejectAct: { document: 'mutation ($id: ID!) { rejectAct(actId: $id, reason: "Inte än.") { id } }', prepare: async (stage) => ({ id: await stage.proposed() }) },
  confirmAct: { document: 'mutation ($id: ID!) { confirmAct(actId: $id) { id } }', prepare: async (stage) => ({ id: await stage.proposed() }) },
};

/** Mutations of the register, of procurements, of mandates and of documents. */
export const ATTEMPTS: Readonly<Record<string, Attempt>> = { ...REGISTER, ...PROCUREMENT, ...MANDATE, ...DOCUMENT_ATTEMPTS };
