import type { Audience, PublicationFindingCode, PublishInput } from '../../../generated/graphql.js';
import type { Preparation } from './publication-documents.js';

/** What is being put together. */
export interface Choice {
  title: string;
  audience: Audience;
  changeNote: string;
  /** The chosen version of each document that is part of it, by the document's id. */
  versions: Readonly<Record<string, string>>;
  baselineId: string;
  baselineAnnexNumber: string;
  entitledListId: string;
  entitledListAnnexNumber: string;
  acknowledged: readonly PublicationFindingCode[];
}

/** Whether a document may reach the audience that is proposed to begin with: neither kept to the working group nor marked as secret. */
const isForParticipants = ({ audience, secrecy }: Preparation['documents'][number]): boolean => audience !== 'WORKING_GROUP' && secrecy?.inForce !== true;

/** What is proposed to begin with: every document for the participants as it is now, the newest baseline and the list in force. */
export function firstChoice({ documents, baselines, entitledLists }: Pick<Preparation, 'documents' | 'baselines' | 'entitledLists'>, title: string): Choice {
  return {
    title,
    audience: 'PARTICIPANTS',
    changeNote: '',
    versions: Object.fromEntries(documents.filter(isForParticipants).flatMap(({ id, versions: [current] }) => (current ? [[id, current.id]] : []))),
    baselineId: baselines[0]?.id ?? '',
    baselineAnnexNumber: '',
    entitledListId: entitledLists.find(({ supersededBy }) => supersededBy == null)?.id ?? '',
    entitledListAnnexNumber: '',
    acknowledged: [],
  };
}

const stated = (text: string): string | null => (text.trim() === '' ? null : text);

/** The choice as the server takes it; what has gone since it was made, a removed document for instance, is left out. */
export function publishInput({ id: procurementId, documents }: Pick<Preparation, 'id' | 'documents'>, choice: Choice): PublishInput {
  const documentVersionIds = documents.flatMap(({ id, versions }) => versions.find((version) => version.id === choice.versions[id])?.id ?? []);
  const { title, audience, changeNote, baselineId, baselineAnnexNumber, entitledListId, entitledListAnnexNumber, acknowledged } = choice;
  return {
    procurementId, title, audience, documentVersionIds, changeNote: stated(changeNote),
    baselineId: stated(baselineId), baselineAnnexNumber: baselineId === '' ? null : stated(baselineAnnexNumber),
    entitledListId: stated(entitledListId), entitledListAnnexNumber: entitledListId === '' ? null : stated(entitledListAnnexNumber),
    acknowledged: [...acknowledged],
  };
}
