import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Dated } from './dated.js';
import { IconCircleCheck, IconLock, IconPrinter } from './icons.js';
import styles from './letter.module.css';

const m = defineMessages('letter', {
  step: { sv: 'Steg {step} av {steps}', en: 'Step {step} of {steps}' },
  publicRecord: { sv: 'Uppgifterna blir allmän handling hos {host}.', en: 'What you send becomes a public record at {host}.' },
  questions: { sv: 'Frågor?', en: 'Questions?' },
  call: { sv: 'Ring', en: 'Call' },
  or: { sv: 'eller', en: 'or' },
  mail: { sv: 'mejla {host}', en: 'e-mail {host}' },
  reply: { sv: 'Svara på mejlet som du fick länken i.', en: 'Reply to the mail that the link came in.' },
  contact: { sv: 'Hör av dig till {host}.', en: 'Get in touch with {host}.' },
  print: { sv: 'Spara eller skriv ut', en: 'Save or print' },
});

/** Where the frame of a personal link shows who is asking. */
export const LETTERHEAD = 'letterhead';

/** Who is asking, in the head of the page; nothing where the page stands within the app. */
export function Letterhead({ children }: { children: string }) {
  const place = document.getElementById(LETTERHEAD);
  return place === null ? null : createPortal(children, place);
}

export function StepCount({ step, steps }: { step: number; steps: number }) {
  const { t } = useI18n();
  return t(m.step, { step, steps });
}

/** What one sends can be read by anybody who asks for it (offentlighetsprincipen): said before sending. */
export function PublicRecord({ host }: { host: string }) {
  const { t } = useI18n();
  return (
    <p className={styles['lock']}>
      <IconLock size={16} aria-hidden />
      {t(m.publicRecord, { host })}
    </p>
  );
}

interface QuestionsProps {
  host: string;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  subject: string;
  /** Whether the page was reached by a link in a mail, which can be replied to. */
  byMail?: boolean;
}

/** Whom to ask, on every screen. */
export function Questions({ host, phone, email, subject, byMail = true }: QuestionsProps) {
  const { t } = useI18n();
  if (!phone && !email) return <p>{`${t(m.questions)} ${byMail ? t(m.reply) : t(m.contact, { host })}`}</p>;
  return (
    <p className="sk-no-print">
      {t(m.questions)}{' '}
      {phone && (
        <>
          {t(m.call)} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </>
      )}
      {phone && email && ` ${t(m.or)} `}
      {email && <a href={`mailto:${email}?subject=${encodeURIComponent(subject)}`}>{t(m.mail, { host })}</a>}.
    </p>
  );
}

/** The buttons of a screen, the main one first: a thumb reaches them at the foot of the window. */
export function StickyActions({ children }: { children: ReactNode }) {
  return <div className={`${styles['sticky']} sk-no-print`}>{children}</div>;
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className={`${styles['actions']} sk-no-print`}>{children}</div>;
}

/** That it is done: takes focus, so that a screen reader says so first of all. */
export function ReceiptHead({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Samköp`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <div className={styles['receiptHead']}>
      <IconCircleCheck size={28} aria-hidden />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}

/** What happens, in order. */
export function Sequence({ steps }: { steps: readonly string[] }) {
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li key={step}>
          <Dated>{step}</Dated>
        </li>
      ))}
    </ol>
  );
}

export function PrintButton() {
  const { t } = useI18n();
  return (
    <Button className="sk-no-print" variant="default" size="md" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
      {t(m.print)}
    </Button>
  );
}
