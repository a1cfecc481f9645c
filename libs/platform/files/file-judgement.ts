import type { RefusalCode } from '#platform/request';
import { examineDocument } from './document-content.js';
import { RUNNING_TYPE, type DocumentKind } from './document-kind.js';
import { examineContent } from './file-content.js';
import { MAX_UPLOAD_BYTES, tooLargeFor } from './file-kind.js';
import { extensionOf } from './file-name.js';
import type { FileDraft } from './file-store.js';

/** Why a file was not taken: kept as a code with parameters, put into words when read. */
export interface Rejection {
  readonly code: Extract<RefusalCode, 'FILE_REJECTED' | 'FILE_TOO_LARGE' | 'CHECKSUM_MISMATCH'>;
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export type FileJudgement =
  | { readonly accepted: true; readonly mediaType: string; readonly fileName: string }
  | { readonly accepted: false; readonly rejection: Rejection };

/** What the sender says of a file. */
export interface FileClaim {
  readonly fileName: string;
  readonly declaredType: string | null;
  /** Hex. Where it is given, it must be the hash of what arrived. */
  readonly sha256?: string;
  /** Said of a tender document: more kinds, and a bound of its own. */
  readonly asDocumentUpTo?: number;
}

/**
 * Decides on a file that has arrived whole: its size, its content, and that its name and declared type do not say otherwise.
 * A name without an extension is given the right one.
 */
export async function judgeFile(draft: FileDraft, claim: FileClaim): Promise<FileJudgement> {
  if (draft.size === 0) return rejected('file.rejected.empty');
  if (draft.size > (claim.asDocumentUpTo ?? MAX_UPLOAD_BYTES)) return tooLarge(claim.asDocumentUpTo ?? MAX_UPLOAD_BYTES);
  if (claim.sha256 !== undefined && claim.sha256.toLowerCase() !== draft.sha256) {
    return { accepted: false, rejection: { code: 'CHECKSUM_MISMATCH', text: 'refusal.CHECKSUM_MISMATCH', params: {} } };
  }
  return claim.asDocumentUpTo === undefined ? judgeContent(draft, claim) : judgeDocument(draft, claim);
}

async function judgeContent(draft: FileDraft, claim: FileClaim): Promise<FileJudgement> {
  const content = await examineContent(draft.path);
  if ('problem' in content) return rejected(content.problem);
  const { kind } = content;
  if (draft.size > kind.maxBytes) return tooLarge(kind.maxBytes);
  return judgeName(claim, kind, claimsNothing(claim.declaredType) || kind.declaredTypes.some((type) => type === claim.declaredType));
}

/** Browsers have many words for the kinds of documents: refused is one that says that the file runs, which its content does not. */
async function judgeDocument(draft: FileDraft, claim: FileClaim): Promise<FileJudgement> {
  const content = await examineDocument(draft.path, { size: draft.size, fileName: claim.fileName });
  if ('problem' in content) return rejected(content.problem);
  const { kind } = content;
  if (kind.mostAsDocument !== undefined && draft.size > kind.mostAsDocument) return tooLarge(kind.mostAsDocument);
  return judgeName(claim, kind, !RUNNING_TYPE.test(claim.declaredType ?? ''));
}

function judgeName(claim: FileClaim, kind: DocumentKind, agrees: boolean): FileJudgement {
  const extension = extensionOf(claim.fileName);
  if (extension !== undefined && !kind.extensions.includes(extension)) {
    return rejected('file.rejected.extension', { extension, kind: kind.name });
  }
  if (!agrees) return rejected('file.rejected.declared_type', { kind: kind.name });
  return { accepted: true, mediaType: kind.mediaType, fileName: extension === undefined ? `${claim.fileName}.${kind.extensions[0]}` : claim.fileName };
}

const claimsNothing = (declared: string | null): boolean => declared === null || declared === 'application/octet-stream';

const rejected = (text: string, params: Record<string, unknown> = {}): FileJudgement => ({
  accepted: false,
  rejection: { code: 'FILE_REJECTED', text, params },
});

const tooLarge = (limit: number): FileJudgement => ({
  accepted: false,
  rejection: { code: 'FILE_TOO_LARGE', ...tooLargeFor(limit) },
});
