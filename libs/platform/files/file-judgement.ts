import type { RefusalCode } from '#platform/request';
import { examineContent } from './file-content.js';
import { inMegabytes, MAX_UPLOAD_BYTES, type FileKind } from './file-kind.js';
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
}

/**
 * Decides on a file that has arrived whole: its size, its content, and that its name and declared type do not say otherwise.
 * A name without an extension is given the right one.
 */
export async function judgeFile(draft: FileDraft, claim: FileClaim): Promise<FileJudgement> {
  if (draft.size === 0) return rejected('file.rejected.empty');
  if (draft.size > MAX_UPLOAD_BYTES) return tooLarge(MAX_UPLOAD_BYTES);
  if (claim.sha256 !== undefined && claim.sha256.toLowerCase() !== draft.sha256) {
    return { accepted: false, rejection: { code: 'CHECKSUM_MISMATCH', text: 'refusal.CHECKSUM_MISMATCH', params: {} } };
  }
  const content = await examineContent(draft.path);
  if ('problem' in content) return rejected(content.problem);
  const { kind } = content;
  if (draft.size > kind.maxBytes) return tooLarge(kind.maxBytes);
  const extension = extensionOf(claim.fileName);
  if (extension !== undefined && !kind.extensions.includes(extension)) {
    return rejected('file.rejected.extension', { extension, kind: kind.name });
  }
  if (!agrees(claim.declaredType, kind)) return rejected('file.rejected.declared_type', { kind: kind.name });
  return { accepted: true, mediaType: kind.mediaType, fileName: extension === undefined ? `${claim.fileName}.${kind.extensions[0]}` : claim.fileName };
}

const agrees = (declared: string | null, kind: FileKind): boolean =>
  declared === null || declared === 'application/octet-stream' || kind.declaredTypes.includes(declared);

const rejected = (text: string, params: Record<string, unknown> = {}): FileJudgement => ({
  accepted: false,
  rejection: { code: 'FILE_REJECTED', text, params },
});

const tooLarge = (limit: number): FileJudgement => ({
  accepted: false,
  rejection: { code: 'FILE_TOO_LARGE', text: 'refusal.FILE_TOO_LARGE', params: { limit: inMegabytes(limit) } },
});
