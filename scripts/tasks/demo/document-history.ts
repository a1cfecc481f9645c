import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, daysBetween } from '#kernel';
import { DocumentCommands, FINDING_CODES, PublicationCommands } from '#documents';
import type { PersonActor } from '#platform/access';
import { Files } from '#platform/files';
import { BindingActCommands } from '#procurements';
import { documentFile } from './document-files.js';
import { DOCUMENTS, FIRST_PUBLICATION, type DemoDocument, type DemoVersion } from './document-reference.js';
import { GROUP_AS_OF } from './group-reference.js';
import { at, type Happening } from './moments.js';

/** Who keeps the documents, and who publishes. */
export interface DocumentStage {
  readonly procurementId: string;
  readonly people: () => Readonly<Record<'OFFICER' | 'SUPPORT' | 'ADMIN' | 'SECOND', PersonActor>>;
}

/** The tender documents as they came about: drafts in versions, and what the working group was given to read. */
export class DocumentHistory {
  private readonly by: number;
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly today: string,
    private readonly stage: DocumentStage,
  ) {
    this.by = daysBetween(GROUP_AS_OF, today);
  }

  happenings(): Happening[] {
    const added = DOCUMENTS.flatMap((document, place) => document.versions.map((version) => this.step(version.on, 10, place, () => this.add(document, version))));
    return [...added, this.step(FIRST_PUBLICATION.on, 11, 0, () => this.publish())];
  }

  private step(on: string, hour: number, minute: number, happen: () => Promise<void>): Happening {
    return { at: this.moment(on, hour, minute), what: 'documents', happen };
  }

  private moment(on: string, hour: number, minute = 0): Date {
    return at(addDays(on, this.by), hour, minute);
  }

  private async add(document: DemoDocument, version: DemoVersion): Promise<void> {
    const { title, annexNumber, folder, audience, secrecyGround, secrecyDays } = document;
    const actor = this.stage.people()[version.by];
    const fileId = await this.app.get(Files).receive(actor, { ...documentFile(document, version, this.moment(version.on, 9)), purpose: 'DOCUMENT' });
    const id = await this.app.get(DocumentCommands).addVersion(actor, {
      procurementId: this.stage.procurementId, fileId, title, documentId: this.ids.get(title) ?? null, annexNumber: annexNumber ?? null, folder: folder ?? null, audience,
      secrecyGround: secrecyGround ?? null, secrecyUntil: secrecyDays === undefined ? null : addDays(version.on, this.by + secrecyDays),
    });
    this.ids.set(title, id);
  }

  /** Proposed by one and confirmed by another; that much is still missing is acknowledged. */
  private async publish(): Promise<void> {
    const { procurementId, people } = this.stage;
    const { ADMIN, SECOND } = people();
    const versions: { id: string }[] = await this.app.get(DataSource).query(
      'select distinct on (d.id) v.id from document_version v join tender_document d on d.id = v.document_id where d.procurement_id = $1 and d.title = any($2) order by d.id, v.number desc',
      [procurementId, FIRST_PUBLICATION.titles],
    );
    const actId = await this.app.get(PublicationCommands).propose(ADMIN, {
      procurementId, title: FIRST_PUBLICATION.title, audience: 'WORKING_GROUP', documentVersionIds: versions.map(({ id }) => id), acknowledged: FINDING_CODES,
    });
    await this.app.get(BindingActCommands).confirm(SECOND, actId);
  }
}
