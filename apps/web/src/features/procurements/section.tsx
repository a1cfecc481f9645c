import type { ReactNode } from 'react';
import type { Message } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';

/** A part of a procurement's page, with its heading. */
export function Section({ title, children }: { title: Message; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <section className="sk-stack-tight">
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}
