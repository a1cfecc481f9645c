import { useState, type ReactNode } from 'react';
import { sayFailure } from '../api/refusal.js';
import { ConfirmDialog } from './dialog.js';
import { toast } from './toasts.js';

interface ActDialogProps {
  title: string;
  /** The verb on the button. */
  act: string;
  destructive?: boolean;
  /** What is said when it is done. */
  done: string;
  run: () => Promise<unknown>;
  onClose: () => void;
  /** What it leads to, and for whom. */
  children: ReactNode;
}

/** Says what an act leads to, does it, and says that it is done; what is refused is said where it was asked. */
export function ActDialog({ title, act, destructive = false, done, run, onClose, children }: ActDialogProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const confirm = async () => {
    setBusy(true);
    try {
      await run();
      toast(done);
      onClose();
    } catch (refused) {
      setFailure(sayFailure(refused));
      setBusy(false);
    }
  };
  return (
    <ConfirmDialog title={title} act={act} destructive={destructive} busy={busy} failure={failure} onConfirm={() => void confirm()} onClose={onClose}>
      <div className="sk-stack-tight">{children}</div>
    </ConfirmDialog>
  );
}
