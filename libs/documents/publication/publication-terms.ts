import { isId } from '#platform/database';
import { InputReading, type ActTerms } from '#procurements';
import { AUDIENCES, type Audience } from '../document/document.js';
import { readAnnexNumber } from '../document/document-terms.js';
import { FINDING_CODES, type FindingCode } from './publication-gate.js';

const LONGEST = { title: 200, changeNote: 2_000 } as const;
const MOST_VERSIONS = 1_000;

type Optional<Value> = Value | null | undefined;

/** What somebody wants to publish, as it comes in. */
export interface PublicationWish {
  readonly procurementId: string;
  readonly title: string;
  readonly audience: Audience;
  readonly documentVersionIds: readonly string[];
  readonly baselineId?: Optional<string>;
  readonly entitledListId?: Optional<string>;
  readonly changeNote?: Optional<string>;
  readonly baselineAnnexNumber?: Optional<string>;
  readonly entitledListAnnexNumber?: Optional<string>;
  readonly acknowledged?: Optional<readonly FindingCode[]>;
}

/** The same as it is kept with the proposal. */
export interface PublicationTerms {
  readonly title: string;
  readonly audience: Audience;
  readonly versionIds: readonly string[];
  readonly baselineId: string | null;
  readonly entitledListId: string | null;
  readonly changeNote: string | null;
  readonly baselineAnnexNumber: string | null;
  readonly entitledListAnnexNumber: string | null;
  readonly acknowledged: readonly FindingCode[];
  /** What reached further than it is meant for when it was proposed, and was acknowledged as that; a wish says nothing of it. */
  readonly disclosed?: readonly string[];
}

/** Reads a wish that is to be proposed; what is wrong with it is left in the reading. A publication is of something, and has a title. */
export function readPublicationTerms(reading: InputReading, wish: PublicationWish): PublicationTerms {
  const terms = readContents(reading, wish);
  if (terms.versionIds.length === 0 && terms.baselineId === null && terms.entitledListId === null) reading.refuse('documentVersionIds', 'field.nothing_to_publish');
  return { ...terms, title: reading.line('title', wish.title, LONGEST.title) };
}

/** Reads what has been chosen so far: nothing need be whole yet. */
export const readChoice = (reading: InputReading, wish: PublicationWish): PublicationTerms =>
  ({ ...readContents(reading, wish), title: reading.optionalLine('title', wish.title, LONGEST.title) ?? '' });

function readContents(reading: InputReading, wish: PublicationWish): Omit<PublicationTerms, 'title'> {
  const { documentVersionIds, baselineId = null, entitledListId = null } = wish;
  if (documentVersionIds.length > MOST_VERSIONS) reading.refuse('documentVersionIds', 'field.too_many', { limit: MOST_VERSIONS });
  const versionIds = documentVersionIds.slice(0, MOST_VERSIONS);
  reading.unique('documentVersionIds', versionIds);
  for (const [path, id] of [...versionIds.map((each, index) => [`documentVersionIds.${index}`, each] as const), ['baselineId', baselineId], ['entitledListId', entitledListId]] as const) {
    if (id !== null && !isId(id)) reading.refuse(path, 'field.unknown');
  }
  return {
    audience: reading.oneOf('audience', wish.audience, AUDIENCES), versionIds, baselineId, entitledListId,
    changeNote: reading.optionalText('changeNote', wish.changeNote, LONGEST.changeNote),
    baselineAnnexNumber: baselineId === null ? null : readAnnexNumber(reading, wish.baselineAnnexNumber, 'baselineAnnexNumber'),
    entitledListAnnexNumber: entitledListId === null ? null : readAnnexNumber(reading, wish.entitledListAnnexNumber, 'entitledListAnnexNumber'),
    acknowledged: FINDING_CODES.filter((code) => wish.acknowledged?.includes(code)),
  };
}

export const keptTerms = ({ disclosed, ...terms }: PublicationTerms): ActTerms => ({ ...terms, ...(disclosed ? { disclosed } : {}) });

/** The terms that a proposal keeps. */
export const termsOf = (terms: ActTerms | null): PublicationTerms => terms as unknown as PublicationTerms;
