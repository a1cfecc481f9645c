import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Letterhead, Questions } from '../ui/letter.js';
import { PageHeader } from '../ui/page-header.js';

const m = defineMessages('link-revoked', {
  title: { sv: 'Länken är avslutad', en: 'The link has been ended' },
  what: { sv: 'Den här personliga länken fungerar inte längre. Behöver du komma åt sidan, hör av dig till {host}.', en: 'This personal link no longer works. If you need the page, get in touch with {host}.' },
});

/** Whom the holder of a link that was ended may ask. */
export interface AskedOfLink {
  readonly host: string;
  readonly caseNumber: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** A link that the host ended, or whose contact has left: no new one comes by itself. */
export function LinkRevoked({ asked: { host, caseNumber, email, phone } }: { asked: AskedOfLink }) {
  const { t } = useI18n();
  return (
    <>
      <Letterhead>{host}</Letterhead>
      <PageHeader title={t(m.title)} below={t(m.what, { host })} />
      <Questions host={host} phone={phone} email={email} subject={caseNumber} />
    </>
  );
}

/** Who is to be asked, where a refusal says that the link was ended. */
export function askedOf(details: Readonly<Record<string, unknown>>): AskedOfLink | undefined {
  const { revoked } = details;
  if (typeof revoked !== 'object' || revoked === null) return undefined;
  const { host, caseNumber, email, phone } = revoked as Record<string, unknown>;
  if (typeof host !== 'string' || typeof caseNumber !== 'string') return undefined;
  return { host, caseNumber, email: typeof email === 'string' ? email : null, phone: typeof phone === 'string' ? phone : null };
}
