import { UnreachableError } from './refusal.js';
import { failureIn } from './resumable-upload.js';
import { i18n } from '../i18n/messages.js';

export const EVIDENCE_TYPES = 'application/pdf,image/png,image/jpeg,image/heic,image/heif,.pdf,.png,.jpg,.jpeg,.heic';
export const SPREADSHEET_TYPES = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MB = 1024 * 1024;

/**
 * Sends a file in pieces that survive a lost connection, and answers the id that a mutation takes. A file that was sent
 * in part before, even before a reload, goes on from where it stopped.
 * @param progress share sent, 0 to 1
 * @param purpose DOCUMENT for a tender document: more kinds, and gigabytes, from those who may bring one
 * @throws RefusalError when the file is refused, UnreachableError when the connection did not come back, AbortError when stopped
 */
export async function uploadFile(file: File, progress: (share: number) => void, signal?: AbortSignal, purpose?: 'DOCUMENT'): Promise<string> {
  const { Upload, DetailedError } = await import('tus-js-client');
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/files',
      chunkSize: file.size > 64 * MB ? 16 * MB : 2 * MB,
      retryDelays: [0, 1000, 3000, 5000],
      headers: { 'Accept-Language': i18n.locale },
      metadata: { filename: file.name.normalize('NFC'), filetype: file.type, ...(purpose && { purpose }) },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, total) => progress(total === 0 ? 1 : sent / total),
      onError: (failure) => reject(failure instanceof DetailedError ? failureIn(failure.originalResponse?.getBody()) : new UnreachableError('Upload')),
      onSuccess: () => {
        // What has arrived is no longer this call's to take back.
        signal?.removeEventListener('abort', stop);
        const id = upload.url?.split('/').at(-1);
        if (id === undefined) reject(new UnreachableError('Upload without an address'));
        else resolve(id);
      },
    });
    const stop = () => {
      void upload.abort(true);
      reject(new DOMException('Stopped', 'AbortError'));
    };
    signal?.addEventListener('abort', stop);
    void upload.findPreviousUploads().then(([earlier]) => {
      if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
      upload.start();
    });
  });
}

/** Takes back a file that was sent and not used. That it stays for a while where this fails troubles nobody. */
export async function removeUpload(fileId: string): Promise<void> {
  const { Upload } = await import('tus-js-client');
  await Upload.terminate(`/files/${fileId}`).catch(() => undefined);
}
