import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useViewer } from '../../../api/viewer.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { announce } from '../../../ui/toasts.js';
import { useLeaveWarning } from '../../../ui/use-leave-warning.js';
import { keptInBrowser } from './kept-uploads.js';
import { isUnderWay, type Queue } from './queue.js';
import { Uploads, type ChosenFile } from './uploads.js';

const m = defineMessages('uploads', {
  taken: { sv: '{count, plural, one {# fil laddas upp} other {# filer laddas upp}}', en: '{count, plural, one {# file is being uploaded} other {# files are being uploaded}}' },
});

/** Beyond the page: uploads go on while one looks at other pages. */
const known = new Map<string, Uploads>();

function uploadsOf(owner: string): Uploads {
  const there = known.get(owner);
  if (there !== undefined) return there;
  const uploads = new Uploads(keptInBrowser(owner));
  known.set(owner, uploads);
  window.addEventListener('online', uploads.reconnect);
  void uploads.restore();
  return uploads;
}

/** The viewer's uploads to a procurement, with those that a reload broke off. What is added is told of, wherever the list of them stands. */
export function useUploads(procurementId: string): { uploads: Uploads; queue: Queue; add: (files: readonly ChosenFile[]) => void } {
  const { t } = useI18n();
  const person = useViewer().data?.viewer.person?.id ?? '';
  const uploads = uploadsOf(`${person}.${procurementId}`);
  const queue = useSyncExternalStore(uploads.subscribe, uploads.current);
  useLeaveWarning(queue.some(isUnderWay));
  const add = useCallback(
    (files: readonly ChosenFile[]) => {
      uploads.add(files);
      announce(t(m.taken, { count: files.length }));
    },
    [uploads, t],
  );
  return { uploads, queue, add };
}

/** Files dropped anywhere in the window are taken, and never open in its place. Answers through `onOver` whether files are held over it. */
export function useWindowDrop(onDrop: (transfer: DataTransfer) => void, onOver: (over: boolean) => void): void {
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onOver(true);
    };
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && onOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      onOver(false);
      onDrop(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop, onOver]);
}
