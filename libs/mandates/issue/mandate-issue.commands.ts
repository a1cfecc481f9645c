import { Injectable } from '@nestjs/common';
import { ParticipationStages, type ParticipationStage } from '#inquiries';
import { MandateTemplate, renderMandateText, shareProcurement, type Lot, type MandatedAct, type MandateTextValues, type Procurement } from '#procurements';
import type { Actor } from '#platform/access';
import { isId, newId, UnitOfWork, type Transaction } from '#platform/database';
import { invalidInput, Refusal, type RefusalCode } from '#platform/request';
import { actsToIssue, refuseNumberOf, refuseRespondBy, type IssueInput } from './issue-terms.js';
import { lockedListOf, lockMandate } from '../mandate/load-mandate.js';
import { MandateChange } from '../mandate/mandate-change.js';
import { cancelMandate, LIVE_STATES, reissueMandate } from '../mandate/mandate.js';
import { Mandate } from '../mandate/mandate.entity.js';
import { cleanReason } from '../mandate/reason.js';

export interface IssueResult {
  readonly issued: readonly string[];
  readonly refused: readonly { readonly organisationId: string; readonly code: RefusalCode; readonly text: string }[];
}

interface Addressee {
  readonly organisationId: string;
  readonly participationId: string;
  readonly stage: ParticipationStage;
  readonly hasLive: boolean;
  readonly principal: MandateTextValues['principal'];
}

interface Terms {
  readonly procurement: Procurement;
  readonly template: MandateTemplate;
  readonly lots: readonly Lot[];
  readonly coversAllLots: boolean;
  readonly acts: readonly MandatedAct[];
  readonly values: Pick<MandateTextValues, 'procurement' | 'host' | 'support'>;
  readonly input: IssueInput;
}

/** Issuing the mandate text to organisations, again where it was declined or has lapsed, and taking it back. */
@Injectable()
export class MandateIssueCommands {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: MandateChange,
    private readonly stages: ParticipationStages,
  ) {}

  /**
   * Issues one mandate to each of the organisations, at most 500 at a time, on the newest text version. Answers for each that could not be
   * issued to why not; an organisation with a live mandate is left as it is, so that a run that broke off can be run again.
   */
  async issueMandates(actor: Actor, procurementId: string, organisationIds: readonly string[], input: IssueInput): Promise<IssueResult> {
    refuseNumberOf(organisationIds);
    return this.work.run(actor, async (tx) => {
      const terms = await readTerms(tx, actor, procurementId, input);
      const addressees = await lockAddressees(tx, procurementId, organisationIds);
      const refused = [...notAsked(organisationIds, addressees), ...addressees.flatMap(refusalOf)];
      const accepted = addressees.filter((addressee) => refusalOf(addressee).length === 0);
      const { mandates, unresolved } = draw(tx, terms, accepted);
      await insert(tx, mandates, terms);
      const participationIds = mandates.map((mandate) => mandate.participationId);
      await tx.manager.query('update participation set last_contact_at = $2 where id = any($1::uuid[])', [participationIds, tx.now]);
      await this.stages.refresh(tx.manager, participationIds, tx.now);
      for (const { id, principalId, participationId } of mandates) {
        tx.record({
          chainId: terms.procurement.hostId, kind: 'MandateIssued', subjectType: 'mandate', subjectId: id, procurementId, organisationId: principalId,
          params: { participationId, textVersion: terms.template.version, respondBy: input.respondBy },
        });
      }
      return { issued: mandates.map((mandate) => mandate.id), refused: [...refused, ...unresolved] };
    });
  }

  /** Issues a declined or lapsed mandate again with a new date. Its text stays as it was frozen. */
  async reissueMandate(actor: Actor, mandateId: string, version: number, respondBy: string): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'REISSUE', version);
      refuseRespondBy(respondBy, tx.now);
      const decision = reissueMandate(mandate.facts, mandate.situation);
      await this.change.save(tx, mandate, decision, { respondBy, completeBy: null, returnReason: null, declineReason: null, issuedAt: tx.now }, { respondBy });
      return mandateId;
    });
  }

  async cancelMandate(actor: Actor, mandateId: string, version: number, reason: string): Promise<string> {
    const text = cleanReason(reason);
    return this.work.run(actor, async (tx) => {
      const mandate = await lockMandate(tx, mandateId, 'CANCEL', version);
      const decision = cancelMandate(mandate.facts);
      const remark = await this.change.remark(tx, mandateId, 'CANCEL', text);
      await this.change.save(tx, mandate, decision, { cancelReason: text }, remark);
      return mandateId;
    });
  }
}

async function readTerms(tx: Transaction, actor: Actor, procurementId: string, input: IssueInput): Promise<Terms> {
  const procurement = await shareProcurement(tx, procurementId, actor, 'CHANGE');
  const locked = await lockedListOf(tx.manager, procurementId);
  if (locked !== undefined) throw new Refusal('PARTIES_LOCKED', { params: { listNumber: locked }, details: { listNumber: locked } });
  refuseRespondBy(input.respondBy, tx.now);
  const acts = actsToIssue(input.acts, procurement.awardModel);
  const [template] = await tx.manager.find(MandateTemplate, { where: { procurementId }, order: { version: 'DESC' }, take: 1 });
  if (!template) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'mandate.no_template' });
  if (input.validTo !== undefined && input.validTo < (template.validFrom ?? input.respondBy)) {
    throw invalidInput({ path: 'validTo', text: 'field.date.before', params: { earliest: template.validFrom ?? input.respondBy } });
  }
  const all: Lot[] = await tx.manager.query('select id, number, title from lot where procurement_id = $1 order by number', [procurementId]);
  const lots = input.lotIds === undefined ? all : all.filter((lot) => input.lotIds?.includes(lot.id));
  if (lots.length === 0 || (input.lotIds && lots.length !== new Set(input.lotIds).size)) throw invalidInput({ path: 'lotIds', text: 'field.unknown' });
  return { procurement, template, lots, coversAllLots: lots.length === all.length, acts, input, values: await partiesOf(tx, procurement) };
}

async function partiesOf(tx: Transaction, procurement: Procurement): Promise<Terms['values']> {
  const [row]: Pick<Terms['values'], 'host' | 'support'>[] = await tx.manager.query(
    `select json_build_object('name', h.name, 'organisationNumber', h.organisation_number) as host,
       case when s.id is not null then json_build_object('name', s.name) end as support
     from organisation h left join organisation s on s.id = $2 where h.id = $1`,
    [procurement.hostId, procurement.supportId],
  );
  if (!row) throw new Refusal('NOT_FOUND');
  return { ...row, procurement: { title: procurement.title, caseNumber: procurement.caseNumber, cpvCodes: procurement.cpvCodes } };
}

async function lockAddressees(tx: Transaction, procurementId: string, organisationIds: readonly string[]): Promise<Addressee[]> {
  await tx.manager.query('select 1 from participation where procurement_id = $1 and organisation_id = any($2::uuid[]) order by id for update', [
    procurementId, organisationIds.filter(isId),
  ]);
  return tx.manager.query(
    `select t.organisation_id as "organisationId", t.id as "participationId", t.stage,
       exists (select 1 from mandate m where m.participation_id = t.id and m.state = any($3)) as "hasLive",
       json_build_object('name', o.name, 'organisationNumber', o.organisation_number, 'contactName', c.name, 'contactEmail', c.email) as principal
     from participation t join organisation o on o.id = t.organisation_id
     left join contact_person c on c.organisation_id = o.id and c.is_primary and c.removed_at is null
     where t.procurement_id = $1 and t.organisation_id = any($2::uuid[]) order by t.organisation_name collate "sv-x-icu", t.id`,
    [procurementId, organisationIds.filter(isId), LIVE_STATES],
  );
}

function notAsked(organisationIds: readonly string[], addressees: readonly Addressee[]): IssueResult['refused'] {
  const asked = new Set(addressees.map((addressee) => addressee.organisationId));
  return [...new Set(organisationIds)].filter((id) => !asked.has(id)).map((organisationId) => ({ organisationId, code: 'NOT_FOUND' as const, text: 'mandate.not_asked' }));
}

function refusalOf({ organisationId, stage, hasLive, principal }: Addressee): IssueResult['refused'] {
  if (hasLive) return [{ organisationId, code: 'ALREADY_EXISTS', text: 'mandate.has_live' }];
  if (stage === 'DECLINED') return [{ organisationId, code: 'ACTION_NOT_AVAILABLE', text: 'mandate.said_no' }];
  return principal.contactEmail === null ? [{ organisationId, code: 'INVALID_INPUT', text: 'mandate.no_contact' }] : [];
}

/** The mandates with their text frozen, and those whose text names what their organisation does not have. */
function draw(tx: Transaction, terms: Terms, addressees: readonly Addressee[]): { mandates: Mandate[]; unresolved: IssueResult['refused'] } {
  const { template, input, acts, lots, coversAllLots, values } = terms;
  const valid = { validFrom: template.validFrom, validTo: input.validTo ?? template.validTo };
  const drawn = addressees.map((addressee) => ({
    addressee,
    text: renderMandateText(template, { ...values, principal: addressee.principal, mandate: { lots, coversAllLots, acts, ...valid } }),
  }));
  const issuedBy = tx.actor.kind === 'PERSON' ? tx.actor.personId : null;
  return {
    mandates: drawn.flatMap(({ addressee, text }) => (text.accepted ? [{
      id: newId(), procurementId: terms.procurement.id, participationId: addressee.participationId, principalId: addressee.organisationId,
      state: 'ISSUED' as const, version: 1, acts: [...acts], text: text.next, textVersion: template.version, ...valid,
      issuedAt: tx.now, issuedBy, respondBy: input.respondBy, completeBy: null, submittedAt: null, approvedAt: null, reviewerId: null, signingId: null,
      returnReason: null, declineReason: null, withdrawReason: null, cancelReason: null, lateAt: null, withdrawnAfterLock: false, createdAt: tx.now,
    }] : [])),
    unresolved: drawn.flatMap(({ addressee, text }) => (text.accepted ? [] : [{ organisationId: addressee.organisationId, code: 'INVALID_INPUT' as const, text: 'mandate.text_unresolved' }])),
  };
}

async function insert(tx: Transaction, mandates: readonly Mandate[], terms: Terms): Promise<void> {
  if (mandates.length === 0) return;
  await tx.manager.createQueryBuilder().insert().into(Mandate).values([...mandates]).updateEntity(false).execute();
  await tx.manager.query('insert into mandate_lot (mandate_id, lot_id) select m, l from unnest($1::uuid[]) m cross join unnest($2::uuid[]) l', [
    mandates.map((mandate) => mandate.id), terms.lots.map((lot) => lot.id),
  ]);
}
