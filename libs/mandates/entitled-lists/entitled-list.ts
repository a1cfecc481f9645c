import { canonicalJson, formatOrganisationNumber, sha256Hex } from '#kernel';

/** One organisation that may call off, as it stood when the list was locked. */
export interface EntitledParty {
  readonly number: number;
  readonly name: string;
  /** With hyphen. */
  readonly organisationNumber: string;
  readonly kind: string;
  readonly countyCode: string;
  readonly municipalityCode: string | null;
}

/** The annex “Avropsberättigade organisationer” as data. What is hashed is exactly this, in canonical form. */
export interface EntitledListDocument {
  readonly format: 'samkop.entitled-parties/1';
  readonly caseNumber: string;
  readonly title: string;
  readonly host: { readonly name: string; readonly organisationNumber: string };
  readonly number: number;
  readonly supersedes: number | null;
  /** ISO 8601, UTC. */
  readonly lockedAt: string;
  readonly parties: readonly EntitledParty[];
}

export type CandidateParty = Omit<EntitledParty, 'number'>;

/** Numbers the parties in the order they come, from 1, with organisation numbers as they are shown. */
export function numberParties(candidates: readonly CandidateParty[]): EntitledParty[] {
  return candidates.map(({ name, organisationNumber, kind, countyCode, municipalityCode }, index) => ({
    number: index + 1, name, organisationNumber: formatOrganisationNumber(organisationNumber), kind, countyCode, municipalityCode,
  }));
}

/** The text that is hashed: canonical JSON (RFC 8785) of the document, UTF-8. */
export function canonicalList(document: EntitledListDocument): string {
  return canonicalJson(documentValue(document));
}

/** SHA-256 of the canonical text, in hexadecimal. */
export const hashOfList = (document: EntitledListDocument): string => sha256Hex(canonicalList(document));

/** Whether a JSON annex, as it was exported, still says what was locked: the hash it carries is recomputed from the rest. */
export function verifyListAnnex(annex: unknown): { readonly matches: boolean; readonly stated: string; readonly computed: string } {
  if (typeof annex !== 'object' || annex === null || !('sha256' in annex)) return { matches: false, stated: '', computed: '' };
  const { sha256, ...document } = annex;
  const computed = sha256Hex(canonicalJson(document as Parameters<typeof canonicalJson>[0]));
  return { matches: sha256 === computed, stated: String(sha256), computed };
}

function documentValue({ format, caseNumber, title, host, number, supersedes, lockedAt, parties }: EntitledListDocument) {
  return {
    format, caseNumber, title, number, supersedes, lockedAt,
    host: { name: host.name, organisationNumber: host.organisationNumber },
    parties: parties.map((party) => ({
      number: party.number, name: party.name, organisationNumber: party.organisationNumber, kind: party.kind,
      countyCode: party.countyCode, municipalityCode: party.municipalityCode,
    })),
  };
}
