import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#platform/clock';
import { invalidInput } from '#platform/request';
import { say } from '#platform/texts';
import { isLongPeriod, PROCUREMENT_LIFECYCLE } from '#procurements';
import { isSameState, presentState, type BaselineDocument } from '#requirements';
import { isInForce } from '../document/document.js';
import {
  loadBaseline, loadEarlier, loadList, loadProcurement, loadVersions, type ChosenVersion, type EarlierPublication, type Frozen, type ProcurementFacts,
} from './load-publication.js';
import { findingsOf, type Finding } from './publication-gate.js';
import { planContents, type PlannedFile, type PublicationContents } from './publication-plan.js';
import type { PublicationItemKind } from './publication.js';
import type { PublicationTerms } from './publication-terms.js';
import { formsOf, PublishedForms } from './published-forms.js';

/** A publication as it would be now. */
export interface PublicationSubject extends PublicationContents {
  readonly number: number;
  readonly procurement: ProcurementFacts;
  readonly terms: PublicationTerms;
  readonly baseline: Frozen | null;
  readonly list: Frozen | null;
  readonly earlier: EarlierPublication | null;
  readonly findings: readonly Finding[];
}

/** Works out what a publication would be: its files and paths, what it changes, and what is missing. Reads only. */
@Injectable()
export class PublicationSubjects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly forms: PublishedForms,
    private readonly clock: Clock,
  ) {}

  /** Refuses what cannot be published whatever is acknowledged: unknown ids, two versions of a document, two annexes of one number. */
  async of(procurementId: string, terms: PublicationTerms, manager: EntityManager = this.dataSource.manager): Promise<PublicationSubject> {
    const procurement = await loadProcurement(manager, procurementId);
    const versions = await loadVersions(manager, procurementId, terms.versionIds);
    const baseline = await loadBaseline(manager, procurementId, terms.baselineId);
    const list = await loadList(manager, procurementId, terms.entitledListId);
    refuseSameAnnex(versions, terms);
    const { count, earlier } = await loadEarlier(manager, procurementId, terms);
    const files = [
      ...versions.map(documentFile),
      ...(await this.formFiles(manager, 'SPECIFICATION', baseline, terms.baselineAnnexNumber)),
      ...(await this.formFiles(manager, 'ENTITLED_PARTIES', list, terms.entitledListAnnexNumber)),
    ];
    const findings = findingsOf(terms.audience, { ...(await this.facts(manager, procurement, { baseline, list })), ...this.ofDocuments(versions, terms) });
    return { number: count + 1, procurement, terms, baseline, list, earlier, findings, ...planContents(files, earlier?.items ?? []) };
  }

  /** Makes beforehand what is slow to make. */
  async prepare(procurementId: string, terms: PublicationTerms): Promise<void> {
    const { manager } = this.dataSource;
    await this.forms.prepare(procurementId, 'SPECIFICATION', await loadBaseline(manager, procurementId, terms.baselineId));
    await this.forms.prepare(procurementId, 'ENTITLED_PARTIES', await loadList(manager, procurementId, terms.entitledListId));
  }

  private async formFiles(manager: EntityManager, kind: PublicationItemKind, source: Frozen | null, annexNumber: string | null): Promise<PlannedFile[]> {
    if (!source) return [];
    const made = await this.forms.made(manager, source.id);
    // A document of the procurement, and so in Swedish. Its number is not in its name: the next one is the same file, changed.
    return formsOf(kind).map(({ form, extension }) => ({
      kind, form, identity: `${kind}${extension.toUpperCase()}`, versionId: null, annexNumber, folder: null, title: say('sv', `publication.form.${kind}`), fileName: extension, file: made.get(form) ?? null,
    }));
  }

  private async facts(manager: EntityManager, procurement: ProcurementFacts, { baseline, list }: { baseline: Frozen | null; list: Frozen | null }) {
    const { periodFrom, periodTo } = procurement;
    const periodStated = periodFrom !== null && periodTo !== null;
    const [row]: { lockedList: number | null; openThreads: number; unsigned: number }[] = await manager.query(FACTS, [procurement.id, this.clock.today()]);
    const now = baseline === null ? [] : await presentState(manager, procurement.id);
    return {
      lockedListNumber: row?.lockedList ?? null, chosenListNumber: list?.number ?? null, ceilingStated: procurement.ceilingStated, periodStated,
      longPeriod: periodStated && isLongPeriod(periodFrom, periodTo), longPeriodReasonStated: procurement.longPeriodReasonStated,
      unsignedMembers: row?.unsigned ?? 0, openThreads: row?.openThreads ?? 0, baselineChosen: baseline !== null,
      baselineOutdated: baseline !== null && !isSameState((JSON.parse(baseline.canonical) as BaselineDocument).requirements, now),
      phaseAllows: PROCUREMENT_LIFECYCLE.publish.from.some((phase) => phase === procurement.phase) || procurement.phase === PROCUREMENT_LIFECYCLE.publish.to,
    };
  }

  private ofDocuments(versions: readonly ChosenVersion[], { baselineAnnexNumber, entitledListAnnexNumber }: PublicationTerms) {
    const today = this.clock.today();
    return {
      annexNumbers: [...versions.map(({ annexNumber }) => annexNumber), baselineAnnexNumber, entitledListAnnexNumber].flatMap((number) => number ?? []),
      documents: versions.map(({ documentId, annexNumber, audience, secrecyGround, secrecyUntil, latest }) => ({
        documentId, annexNumber, audience, outdated: !latest, secret: isInForce(secrecyGround === null ? null : { ground: secrecyGround, until: secrecyUntil }, today),
      })),
    };
  }
}

/** Of the procurement $1 on the day $2: the list locked with no new one open, threads not closed, and chosen members whose undertaking is not in force. */
const FACTS = `select
  (select c.number from candidate_list c where c.procurement_id = $1 and not c.open) as "lockedList",
  (select count(*)::int from thread t join requirement r on r.id = t.requirement_id where r.procurement_id = $1 and r.withdrawn_at is null and t.state = 'OPEN') as "openThreads",
  (select count(distinct m.person_id)::int from working_group_member m join working_group g on g.id = m.group_id
   where g.procurement_id = $1 and m.state = 'CHOSEN' and m.from_on <= $2::date and (m.to_on is null or m.to_on >= $2::date)
     and not exists (select 1 from undertaking u where u.procurement_id = $1 and u.person_id = m.person_id and u.ended_at is null and (u.valid_until is null or u.valid_until >= $2::date))) as unsigned`;

const documentFile = ({ versionId, documentId, annexNumber, folder, title, fileName, fileId, mediaType, size, sha256 }: ChosenVersion): PlannedFile => ({
  kind: 'DOCUMENT', form: null, identity: documentId, versionId, annexNumber, folder, title, fileName, file: { id: fileId, mediaType, size, sha256 },
});

/** The specification and the list are annexes too: no number is two things'. */
function refuseSameAnnex(versions: readonly ChosenVersion[], { baselineAnnexNumber, entitledListAnnexNumber }: PublicationTerms): void {
  const taken = new Set(versions.map(({ annexNumber }) => annexNumber));
  for (const [path, number] of [['input.baselineAnnexNumber', baselineAnnexNumber], ['input.entitledListAnnexNumber', entitledListAnnexNumber]] as const) {
    if (number === null) continue;
    if (taken.has(number)) throw invalidInput({ path, text: 'field.annex_twice', params: { annexNumber: number } });
    taken.add(number);
  }
}
