import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import styles from './dialog.module.css';
import { IconX } from './icons.js';
import { Failure } from './states.js';

const m = defineMessages('dialog', {
  close: { sv: 'Stäng', en: 'Close' },
  back: { sv: 'Avbryt', en: 'Cancel' },
});

interface DialogProps {
  title: string;
  onClose: () => void;
  /** For lists and previews; a question keeps to a narrow line. */
  wide?: boolean;
  children: ReactNode;
  /** Buttons at the foot, always in sight. */
  foot?: ReactNode;
}

/** The browser's own modal dialog: focus stays in it, Escape closes it, and focus returns to where it came from. */
export function Dialog({ title, onClose, wide = false, children, foot }: DialogProps) {
  const { t } = useI18n();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In the layout phase: the browser gives focus back only while the dialog still stands in the page.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      data-wide={wide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles['close']} aria-label={t(m.close)} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </button>
      </div>
      <Body>{children}</Body>
      {foot && <div className={styles['foot']}>{foot}</div>}
    </dialog>
  );
}

/** A text that goes on below the edge can be given focus, and is scrolled with the keyboard; among fields and links focus goes there anyway. */
function Body({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const [reachable, setReachable] = useState(false);
  useLayoutEffect(() => {
    const body = element.current;
    if (body === null) return;
    const look = () => setReachable(body.scrollHeight > body.clientHeight && body.querySelector('a, button, input, select, textarea') === null);
    const observer = new ResizeObserver(look);
    for (const each of [body, ...body.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [children]);
  return (
    <div ref={element} className={styles['body']} {...(reachable ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}

interface ConfirmProps {
  title: string;
  /** What will happen and to whom. */
  children: ReactNode;
  /** The verb on the button. */
  act: string;
  destructive?: boolean;
  busy: boolean;
  failure?: string | undefined;
  /** Where the act cannot be done yet: why, in words. */
  blocked?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** Shows what an act leads to before it is done. */
export function ConfirmDialog({ title, children, act, destructive = false, busy, failure, blocked, onConfirm, onClose }: ConfirmProps) {
  const { t } = useI18n();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          {blocked && <span className="sk-soft">{blocked}</span>}
          <Button variant="default" onClick={onClose}>
            {t(m.back)}
          </Button>
          <Button {...(destructive ? { color: 'red' } : {})} loading={busy} disabled={blocked !== undefined} onClick={onConfirm}>
            {act}
          </Button>
        </>
      }
    >
      {failure && <Failure>{failure}</Failure>}
      {children}
    </Dialog>
  );
}
