import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { callHttp } from '../../api/client.js';
import { formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { PageHeader } from '../../ui/page-header.js';
import { Empty, Loaded } from '../../ui/states.js';
import { LinkedText } from './linked-text.js';
import styles from './mail.module.css';

const m = defineMessages('demo-mail', {
  title: { sv: 'Demomejl', en: 'Demo mail' },
  below: { sv: 'I en demoinstallation skickas inga mejl. De sparas här i stället, det senaste först.', en: 'A demo installation sends no mail. It is kept here instead, the latest first.' },
  empty: { sv: 'Inget mejl har skickats ännu', en: 'No mail has been sent yet' },
  emptyWhat: { sv: 'Bjud in eller påminn någon, så kommer mejlet hit.', en: 'Invite or remind somebody, and the mail comes here.' },
  list: { sv: 'Mejl', en: 'Mail' },
  to: { sv: 'Till {to}', en: 'To {to}' },
  choose: { sv: 'Välj ett mejl att läsa.', en: 'Choose a mail to read.' },
  asText: { sv: 'Som ren text', en: 'As plain text' },
  asHtml: { sv: 'Så ser mejlet ut', en: 'What the mail looks like' },
});
const route = getRouteApi('/demo/mail');

interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
}

/** Every mail of a demo installation, to be read and followed as its receiver would. */
export function MailPage() {
  const { t } = useI18n();
  const mails = useQuery({ queryKey: ['DemoMail'], queryFn: () => callHttp<KeptMail[]>('GET', '/demo/mail.json'), refetchInterval: 5000 });
  const { id } = route.useSearch();
  return (
    <>
      <PageHeader title={t(m.title)} below={t(m.below)} />
      <Loaded query={mails}>
        {(kept) =>
          kept.length === 0 ? (
            <Empty title={t(m.empty)}>{t(m.emptyWhat)}</Empty>
          ) : (
            <div className={styles['columns']}>
              <MailList mails={kept} openId={id} />
              <OpenMail mail={kept.find((mail) => mail.id === id)} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function MailList({ mails, openId }: { mails: readonly KeptMail[]; openId: string | undefined }) {
  const { t } = useI18n();
  return (
    <nav aria-label={t(m.list)}>
      <ul className={styles['list']}>
        {mails.map(({ id, to, subject, at }) => (
          <li key={id}>
            <Link to="/demo/mail" search={{ id }} aria-current={id === openId ? 'true' : undefined} resetScroll={false}>
              <strong>{subject}</strong>
              <span>{t(m.to, { to })}</span>
              <span>{formatInstant(at)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpenMail({ mail }: { mail: KeptMail | undefined }) {
  const { t } = useI18n();
  if (mail === undefined) return <p className="sk-soft">{t(m.choose)}</p>;
  const { subject, to, at, text, html } = mail;
  return (
    <article className={styles['mail']} aria-label={subject}>
      <h2>{subject}</h2>
      <p className="sk-soft">
        {t(m.to, { to })} · {formatInstant(at)}
      </p>
      <h3>{t(m.asText)}</h3>
      <LinkedText text={text} />
      <h3>{t(m.asHtml)}</h3>
      {/* No scripts and no access to the page; its links open beside it. */}
      <iframe title={t(m.asHtml)} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={`<base target="_blank">${html}`} />
    </article>
  );
}
