import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dateInStockholm, sha256Hex } from '#kernel';
import { newId, type Transaction } from '#platform/database';
import { Files, type FileDescription } from '#platform/files';
import { currentLanguage, invalidInput, Refusal, type Language } from '#platform/request';
import { BindingActs, isBeforePublication, isClosed, Procurement, publishedFrom, type ActSubject, type ActTerms, type BindingActHandler, type Consequence } from '#procurements';
import { holdUndertaking, mayReadDrafts, standingOf } from '#working-groups';
import { findingInWords } from './finding-in-words.js';
import { canonicalManifest } from './manifest.js';
import { manifestOf } from './manifest-of-subject.js';
import { publicationConsequences } from './publication-consequences.js';
import { Publication, PublicationItem } from './publication.entity.js';
import { disclosed, discloses, unmet, type Finding } from './publication-gate.js';
import type { PlannedItem } from './publication-plan.js';
import { PublicationSubjects, type PublicationSubject } from './publication-subject.js';
import { keptTerms, termsOf } from './publication-terms.js';

/** A planned file with all that is kept of it. */
type MadeItem = PlannedItem & { readonly made: FileDescription };

/** Publishes: what two people have agreed on becomes a package that never changes, under a manifest whose hash is in the log. */
@Injectable()
export class PublishHandler implements BindingActHandler, OnModuleInit {
  readonly kind = 'PUBLISH' as const;

  constructor(
    private readonly acts: BindingActs,
    private readonly subjects: PublicationSubjects,
    private readonly files: Files,
  ) {}

  onModuleInit(): void {
    this.acts.register(this);
  }

  /**
   * Both must read the drafts, and all of them: nobody publishes what is closed to them. A proposal must be whole, and every warning acknowledged;
   * of those that disclose it keeps which documents they were about.
   */
  async admit(tx: Transaction, { procurementId, terms }: ActSubject, step: 'PROPOSE' | 'CONFIRM'): Promise<ActTerms | undefined> {
    await refuseUninitiated(tx, procurementId);
    if (step === 'CONFIRM') {
      await holdDocuments(tx, termsOf(terms).versionIds);
      return undefined;
    }
    const { number, findings, terms: wished } = await this.subjects.of(procurementId, termsOf(terms), tx.manager);
    if (number > 1 && wished.changeNote === null) throw invalidInput({ path: 'input.changeNote', text: 'field.change_note' });
    refuse(unmet(findings, wished.acknowledged));
    return keptTerms({ ...wished, disclosed: disclosed(findings) });
  }

  async consequences(manager: EntityManager, { procurementId, terms }: ActSubject): Promise<Consequence[]> {
    const subject = await this.subjects.of(procurementId, termsOf(terms), manager);
    if (isClosed(subject.procurement.phase)) throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'procurement.closed' });
    refuse(unmet(subject.findings, subject.terms.acknowledged).filter((finding) => finding.level === 'ERROR' || discloses(finding)));
    refuseOtherDisclosure(subject);
    return publicationConsequences(subject);
  }

  async prepare({ procurementId, terms }: ActSubject): Promise<void> {
    await this.subjects.prepare(procurementId, termsOf(terms));
  }

  async carryOut(tx: Transaction, act: ActSubject): Promise<void> {
    const subject = await this.subjects.of(act.procurementId, termsOf(act.terms), tx.manager);
    const items = await this.madeItems(subject);
    const manifest = canonicalManifest(await manifestOf(tx, subject, items));
    const bytes = Readable.from([Buffer.from(manifest)], { objectMode: false });
    const file = await this.files.write(tx.manager, tx.actor, { fileName: 'manifest.json', mediaType: 'application/json', bytes, procurementId: act.procurementId });
    const publicationId = await keepPublication(tx, { act, subject, manifest, manifestFileId: file.id, items });
    const { number, terms: { audience }, procurement } = subject;
    tx.record({
      chainId: procurement.hostId, kind: 'DocumentsPublished', subjectType: 'publication', subjectId: publicationId, procurementId: act.procurementId,
      params: { publicationId, number, audience, files: items.length, manifestSha256: sha256Hex(manifest), actId: act.id },
    });
    if (audience === 'PUBLIC' && isBeforePublication(procurement.phase)) await publishProcurement(tx, subject);
  }

  private async madeItems({ items }: PublicationSubject): Promise<MadeItem[]> {
    const described = await this.files.describe(items.flatMap(({ file }) => file?.id ?? []));
    return items.map((item) => {
      const made = item.file && described.get(item.file.id);
      if (!made) throw new Error(`Not made beforehand: ${item.path}`);
      return { ...item, made };
    });
  }
}

async function refuseUninitiated({ manager, actor, now }: Transaction, procurementId: string): Promise<void> {
  if (actor.kind === 'SYSTEM') return;
  const today = dateInStockholm(now);
  await holdUndertaking(manager, actor, procurementId);
  const standing = await standingOf(manager, actor, procurementId, today);
  if (!mayReadDrafts(actor, standing, today)) throw new Refusal('FORBIDDEN', { text: 'publication.sign_first' });
  if (standing.closedLotIds.length > 0) throw new Refusal('FORBIDDEN', { text: 'publication.conflicted' });
}

/** Until the transaction ends nobody changes what is judged and then published. */
async function holdDocuments({ manager }: Transaction, versionIds: readonly string[]): Promise<void> {
  await manager.query('select d.id from tender_document d where d.id in (select v.document_id from document_version v where v.id = any($1::uuid[])) order by d.id for share', [versionIds]);
}

/** ANNEX_GAP where a hole is among what stands in the way; the details say all of it. */
function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const language = currentLanguage();
  const said = findings.map(toldOf(language));
  const params = { count: findings.length, words: said.map(({ words }) => words).join(' ') };
  const code = findings.some((finding) => finding.code === 'ANNEX_GAP') ? 'ANNEX_GAP' : 'ACTION_NOT_AVAILABLE';
  throw new Refusal(code, { text: 'publication.gate', params, details: { findings: said } });
}

/** One document more was acknowledged by nobody, and one less was not what both have read: the second person alone passes neither. */
function refuseOtherDisclosure({ findings, terms }: PublicationSubject): void {
  const acknowledged = new Set(terms.disclosed);
  const now = disclosed(findings);
  if (now.length === acknowledged.size && now.every((one) => acknowledged.has(one))) return;
  throw new Refusal('ACTION_NOT_AVAILABLE', { text: 'publication.disclosure_changed', details: { findings: findings.filter(discloses).map(toldOf(currentLanguage())) } });
}

const toldOf = (language: Language) => (finding: Finding) => ({ code: finding.code, level: finding.level, about: finding.about, words: findingInWords(language, finding) });

async function keepPublication(
  tx: Transaction, of: { act: ActSubject; subject: PublicationSubject; manifest: string; manifestFileId: string; items: readonly MadeItem[] },
): Promise<string> {
  const { act, subject: { number, terms, earlier, baseline, list }, manifest, manifestFileId, items } = of;
  const publicationId = newId();
  await tx.manager.insert(Publication, {
    id: publicationId, procurementId: act.procurementId, number, title: terms.title, audience: terms.audience, changeNote: terms.changeNote, publishedAt: tx.now,
    actId: act.id, baselineId: baseline?.id ?? null, entitledListId: list?.id ?? null, previousId: earlier?.id ?? null,
    manifest, manifestSha256: Buffer.from(sha256Hex(manifest), 'hex'), manifestFileId,
  });
  await tx.manager.insert(PublicationItem, items.map(({ kind, versionId, annexNumber, path, title, change, made }, index) => ({
    id: newId(), publicationId, position: index + 1, kind, versionId, annexNumber, path, title, mediaType: made.mediaType, fileId: made.id, size: String(made.size),
    sha256: Buffer.from(made.sha256, 'hex'), crc32: String(made.crc32), changedSincePrevious: change !== 'UNCHANGED',
  })));
  return publicationId;
}

/** What everybody may read is the call for competition: from then on there is no new list of entitled parties. */
async function publishProcurement(tx: Transaction, { procurement: { id, hostId, phase } }: PublicationSubject): Promise<void> {
  const decision = publishedFrom(phase);
  if (!decision.accepted) throw new Refusal('ACTION_NOT_AVAILABLE');
  await tx.manager.update(Procurement, { id }, { phase: decision.next, version: () => 'version + 1' });
  tx.record({ chainId: hostId, kind: 'PhaseEntered', subjectType: 'procurement', subjectId: id, procurementId: id, params: { from: phase, to: decision.next } });
}
