import type { DataSource } from 'typeorm';
import { SMALL_PDF, type ApiClient, type GraphQlAnswer } from './api-client.js';

export interface Storm {
  /** Administrators of the host: they issue, approve and withdraw. */
  readonly host: readonly ApiClient[];
  /** Who hands in for the organisation. */
  readonly organisation: ApiClient;
  readonly procurementId: string;
  readonly organisationId: string;
}

type Act = 'issue' | 'submit' | 'approve' | 'withdraw';
const ACTS: readonly Act[] = ['issue', 'submit', 'approve', 'withdraw'];
const EVENT_OF: Readonly<Record<Act, string>> = { issue: 'MandateIssued', submit: 'MandateSubmitted', approve: 'MandateApproved', withdraw: 'MandateWithdrawn' };

/** What became of the requests: how often each act was done, and how often it was refused by which code (`LOST` without an answer). */
export interface Outcome {
  readonly done: Record<Act, number>;
  readonly refused: Record<string, number>;
}

const DOCUMENTS: Readonly<Record<Act, string>> = {
  issue: `mutation ($procurement: ID!, $organisation: ID!, $by: Date!) {
    issueMandates(procurementId: $procurement, organisationIds: [$organisation], respondBy: $by) { issued { id } refused { code } } }`,
  submit: 'mutation ($input: SubmitMandateInput!) { submitMandate(input: $input) { state } }',
  approve: 'mutation ($mandate: ID!, $version: Int!) { approveMandate(mandateId: $mandate, version: $version) { state } }',
  withdraw: 'mutation ($mandate: ID!, $version: Int!) { withdrawMandate(mandateId: $mandate, version: $version, reason: "Ändrat beslut") { state } }',
};

/**
 * Sends so many requests at once that issue, submit, approve and withdraw the mandate of one organisation, each at a version that may
 * be the right one by the time it arrives. Adds up what became of them.
 */
export async function burst(storm: Storm, dataSource: DataSource, requests: number, outcome: Outcome): Promise<void> {
  const [mandate]: { id: string; version: number }[] = await dataSource.query(
    'select id, version from mandate where procurement_id = $1 and principal_id = $2 order by created_at desc limit 1', [storm.procurementId, storm.organisationId],
  );
  const evidence = await storm.organisation.upload(SMALL_PDF, 'fullmakt.pdf');
  const acts = Array.from({ length: requests }, (_, index) => ({ act: ACTS[index % ACTS.length] ?? 'issue', index }));
  await Promise.all(acts.map(async ({ act, index }) => {
    const client = act === 'submit' ? storm.organisation : (storm.host[index % storm.host.length] ?? storm.organisation);
    const version = (mandate?.version ?? 0) + (Math.floor(index / ACTS.length) % 3);
    const answer = await client.graphql<Record<string, unknown>>(DOCUMENTS[act], variablesOf(storm, act, mandate?.id ?? '', version, evidence)).catch(() => undefined);
    const code = codeOf(act, answer);
    if (code === undefined) outcome.done[act] += 1;
    else outcome.refused[code] = (outcome.refused[code] ?? 0) + 1;
  }));
}

export const noOutcome = (): Outcome => ({ done: { issue: 0, submit: 0, approve: 0, withdraw: 0 }, refused: {} });

function variablesOf({ procurementId, organisationId }: Storm, act: Act, mandate: string, version: number, evidence: string): Record<string, unknown> {
  if (act === 'issue') return { procurement: procurementId, organisation: organisationId, by: inDays(14) };
  if (act !== 'submit') return { mandate, version };
  return {
    input: {
      mandateId: mandate, version, method: 'UPLOADED_SCAN', signatoryName: 'Signe Sundström', signatoryTitle: 'Kommundirektör', basis: 'DELEGATION_ORDER',
      basisReference: 'Delegationsordningen 4.2', signedOn: inDays(-3), evidenceFileIds: [evidence],
    },
  };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Undefined where it was done. An issue answers for each organisation by itself. */
function codeOf(act: Act, answer: GraphQlAnswer<Record<string, unknown>> | undefined): string | undefined {
  if (!answer) return 'LOST';
  if (answer.errors) return answer.errors[0]?.extensions.code ?? 'NO CODE';
  const { refused } = (act === 'issue' ? answer.data?.['issueMandates'] : {}) as { refused?: { code: string }[] };
  return refused?.[0]?.code;
}

export interface Lived {
  readonly live: number;
  /** Mandates whose events are not, in their order, the beginning of issue, submit, approve, withdraw, or not as many as their changes. */
  readonly impossible: number;
  readonly events: Record<Act, number>;
}

/** What the database holds of the organisation's mandates after a storm, since a moment. */
export async function livedThrough(dataSource: DataSource, { procurementId, organisationId }: Storm, since: Date): Promise<Lived> {
  const mandates: { version: number; state: string; events: string[] }[] = await dataSource.query(
    `select m.version, m.state, (select json_agg(e.kind order by e.sequence) from audit_event e where e.subject_type = 'mandate' and e.subject_id = m.id) as events
     from mandate m where m.procurement_id = $1 and m.principal_id = $2 and m.created_at >= $3`, [procurementId, organisationId, since],
  );
  const life = ACTS.map((act) => EVENT_OF[act]);
  return {
    live: mandates.filter(({ state }) => ['DRAFT', 'ISSUED', 'SUBMITTED', 'APPROVED'].includes(state)).length,
    impossible: mandates.filter(({ version, events }) => events.length !== version || events.some((kind, index) => kind !== life[index])).length,
    events: Object.fromEntries(ACTS.map((act) => [act, mandates.reduce((sum, { events }) => sum + events.filter((kind) => kind === EVENT_OF[act]).length, 0)])) as Record<Act, number>,
  };
}
