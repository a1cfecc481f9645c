import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server';

const LONGEST_WAIT_MS = 30_000;

interface Holder {
  readonly release: RequestRelease;
  readonly gone: Promise<void>;
  readonly leave: () => void;
}

/**
 * One request at a time for each upload; the next asks the one before to stop, since it is usually the dead half of a lost
 * connection. (tus' own locker waits in a loop that keeps a processor busy.) It knows one process: two that write the same
 * upload at the same moment harm nothing but that upload, whose hash is taken of what has arrived.
 */
export class UploadLocker implements Locker {
  private readonly holders = new Map<string, Holder>();

  newLock(id: string): Lock {
    return {
      lock: (signal, requestRelease) => this.lock(id, signal, requestRelease),
      unlock: () => {
        const holder = this.holders.get(id);
        this.holders.delete(id);
        holder?.leave();
        return Promise.resolve();
      },
    };
  }

  private async lock(id: string, signal: AbortSignal, requestRelease: RequestRelease): Promise<void> {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
    for (let holder = this.holders.get(id); holder; holder = this.holders.get(id)) {
      await holder.release();
      await goneOr(patience, holder.gone);
    }
    let leave = (): void => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    this.holders.set(id, { release: requestRelease, gone, leave });
  }
}

function goneOr(patience: AbortSignal, gone: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    // tus throws its errors as plain objects.
    const giveUp = (): void => reject(ERRORS.ERR_LOCK_TIMEOUT);
    if (patience.aborted) return giveUp();
    patience.addEventListener('abort', giveUp, { once: true });
    void gone.then(() => {
      patience.removeEventListener('abort', giveUp);
      resolve();
    });
  });
}
