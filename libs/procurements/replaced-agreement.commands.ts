import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatOrganisationNumber, parseOrganisationNumber } from '#kernel';
import type { Actor } from '#platform/access';
import { UnitOfWork, type Transaction } from '#platform/database';
import { lockForEdit, saveEdit } from './change-procurement.js';
import { ReplacedAgreement, type Procurement } from './procurement.entity.js';
import { readInput } from './read-input.js';
import type { InputReading } from './reading-input.js';

/** The agreement in force and, by organisation number, who may call off on it. */
export interface ReplacedAgreementTerms {
  readonly title: string;
  readonly caseNumber?: string | null;
  readonly periodTo?: string | null;
  readonly organisationNumbers: readonly string[];
}

const MOST_PARTIES = 20_000;
const NAMED_UNKNOWN = 20;

@Injectable()
export class ReplacedAgreementCommands {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * States which agreement this procurement replaces and who is entitled on it. Refuses numbers that are not in the register and
   * names them. The organisations already asked are marked anew (`entitledBefore`): the gap is counted from it.
   */
  async set(actor: Actor, procurementId: string, version: number, input: ReplacedAgreementTerms): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const procurement = await lockForEdit(tx, actor, { procurementId, version, yours: input, theirs: standing });
      const { numbers, ...agreement } = readInput('input', (reading) => readAgreement(input, reading));
      const organisationIds = await idsOf(tx.manager, numbers);
      await tx.manager.upsert(ReplacedAgreement, { procurementId, ...agreement }, ['procurementId']);
      await tx.manager.query('delete from replaced_agreement_party where procurement_id = $1', [procurementId]);
      await tx.manager.query('insert into replaced_agreement_party (procurement_id, organisation_id) select $1, unnest($2::uuid[])', [procurementId, organisationIds]);
      await tx.manager.query(
        `update participation set entitled_before = not entitled_before
         where procurement_id = $1 and entitled_before <> (organisation_id = any($2::uuid[]))`,
        [procurementId, organisationIds],
      );
      await saveEdit(tx, procurement, {}, { kind: 'ReplacedAgreementSet', params: { entitled: organisationIds.length } });
      return procurementId;
    });
  }
}

async function standing(tx: Transaction, { id }: Procurement): Promise<ReplacedAgreementTerms | null> {
  const agreement = await tx.manager.findOneBy(ReplacedAgreement, { procurementId: id });
  if (!agreement) return null;
  const parties: { number: string }[] = await tx.manager.query(
    `select o.organisation_number as number from replaced_agreement_party party join organisation o on o.id = party.organisation_id
     where party.procurement_id = $1 order by o.name collate "sv-x-icu", o.id`,
    [id],
  );
  const { title, caseNumber, periodTo } = agreement;
  return { title, caseNumber, periodTo, organisationNumbers: parties.map(({ number }) => formatOrganisationNumber(number)) };
}

function readAgreement(input: ReplacedAgreementTerms, reading: InputReading) {
  if (input.organisationNumbers.length > MOST_PARTIES) reading.refuse('organisationNumbers', 'field.too_many', { limit: MOST_PARTIES });
  const parsed = input.organisationNumbers.slice(0, MOST_PARTIES).map(parseOrganisationNumber);
  parsed.forEach((number, index) => {
    if (!number.ok) reading.refuse(`organisationNumbers.${index}`, 'field.organisation_number');
  });
  return {
    title: reading.line('title', input.title, 200),
    caseNumber: reading.optionalLine('caseNumber', input.caseNumber, 60),
    periodTo: reading.optionalDate('periodTo', input.periodTo),
    numbers: [...new Set(parsed.flatMap((number) => (number.ok ? [number.value] : [])))],
  };
}

/** The ids of the organisations. An organisation that was merged is still the party that the agreement in force names. */
async function idsOf(manager: EntityManager, numbers: readonly string[]): Promise<string[]> {
  const rows: { id: string; number: string }[] = await manager.query(
    'select id, organisation_number as number from organisation where organisation_number = any($1::char(10)[])',
    [numbers],
  );
  const found = new Set(rows.map(({ number }) => number));
  const unknown = numbers.filter((number) => !found.has(number)).map(formatOrganisationNumber);
  readInput('input', (reading) => {
    if (unknown.length === 0) return;
    const named = { numbers: unknown.slice(0, NAMED_UNKNOWN).join(', '), more: Math.max(0, unknown.length - NAMED_UNKNOWN) };
    reading.refuse('organisationNumbers', 'field.organisation_numbers_unknown', { count: unknown.length, ...named });
  });
  return rows.map(({ id }) => id);
}
