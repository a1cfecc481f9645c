import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access';
import { Clock } from '#platform/clock';
import { currentLanguage, Refusal } from '#platform/request';
import { readInput, type ActTerms } from '#procurements';
import { mayReadDrafts, standingFor, standingOf } from '#working-groups';
import type { Audience } from '../document/document.js';
import { findingInWords } from './finding-in-words.js';
import type { NamedFile } from './manifest.js';
import type { Finding } from './publication-gate.js';
import type { PublicationItemKind } from './publication.js';
import { PublicationSubjects, type PublicationSubject } from './publication-subject.js';
import { readChoice, termsOf, type PublicationTerms, type PublicationWish } from './publication-terms.js';

/** What a publication will be, and what is missing before it can be. */
export interface PublicationPlan {
  readonly number: number;
  readonly title: string;
  readonly audience: Audience;
  readonly changeNote: string | null;
  readonly items: readonly {
    readonly kind: PublicationItemKind; readonly versionId: string | null; readonly annexNumber: string | null; readonly path: string; readonly title: string;
    readonly size: string | null; readonly changedSincePrevious: boolean | null;
  }[];
  readonly removed: readonly NamedFile[];
  readonly since: number | null;
  readonly changeNoteRequired: boolean;
  readonly findings: readonly (Finding & { readonly words: string })[];
  readonly publishable: boolean;
}

@Injectable()
export class PublicationPlanQueries {
  constructor(
    private readonly subjects: PublicationSubjects,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For those who keep the documents and see all of the drafts; what has been chosen need not be whole yet. */
  async gate(actor: Actor, wish: PublicationWish): Promise<PublicationPlan> {
    const standing = await standingFor({ manager: this.dataSource.manager, now: this.clock.now() }, actor, wish.procurementId, 'KEEP_DOCUMENTS');
    if (standing.closedLotIds.length > 0) throw new Refusal('FORBIDDEN', { text: 'publication.conflicted' });
    return this.plan(wish.procurementId, readInput('input', (reading) => readChoice(reading, wish)));
  }

  /** What a waiting act would publish; null for one to whom the drafts are closed, whole or in part, and where it can no longer be published. */
  async ofAct(actor: Actor, act: { readonly procurementId: string; readonly terms: ActTerms | null }): Promise<PublicationPlan | null> {
    const today = this.clock.today();
    const standing = await standingOf(this.dataSource.manager, actor, act.procurementId, today);
    if (!mayReadDrafts(actor, standing, today) || standing.closedLotIds.length > 0) return null;
    return this.plan(act.procurementId, termsOf(act.terms)).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
  }

  private async plan(procurementId: string, terms: PublicationTerms): Promise<PublicationPlan> {
    return planOf(await this.subjects.of(procurementId, terms));
  }
}

function planOf({ number, terms, items, removed, earlier, findings }: PublicationSubject): PublicationPlan {
  const language = currentLanguage();
  return {
    number, title: terms.title, audience: terms.audience, changeNote: terms.changeNote, removed, since: earlier?.number ?? null, changeNoteRequired: number > 1,
    items: items.map(({ kind, versionId, annexNumber, path, title, file, change }) => ({
      kind, versionId, annexNumber, path, title, size: file === null ? null : String(file.size), changedSincePrevious: change === null ? null : change !== 'UNCHANGED',
    })),
    findings: findings.map((finding) => ({ ...finding, words: findingInWords(language, finding) })),
    publishable: findings.every(({ level }) => level === 'WARNING'),
  };
}
