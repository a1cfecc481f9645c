import { Button } from '@mantine/core';
import { graphql } from '../../api/graphql.js';
import { sayFailure } from '../../api/refusal.js';
import { useCommand, useRequest } from '../../api/use-request.js';
import type { TakeOutsQuery } from '../../generated/graphql.js';
import { dayOf, formatInstant } from '../../i18n/format.js';
import { defineMessages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/use-i18n.js';
import { Chip } from '../../ui/chip.js';
import { Dated } from '../../ui/dated.js';
import { IconCircleCheck, IconClock, IconDownload, IconHistory } from '../../ui/icons.js';
import { Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import styles from './organisations.module.css';

const m = defineMessages('take-out', {
  title: { sv: 'Allt som rör {name}', en: 'Everything about {name}' },
  what: {
    sv: 'Fullmakter, svar, kvitton, kommentarer och publicerade dokument i en ZIP-fil med innehållsförteckning. De är allmänna handlingar hos organisationen också.',
    en: 'Mandates, answers, receipts, comments and published documents in one ZIP file with a list of contents. They are public records with the organisation too.',
  },
  ask: { sv: 'Begär allt som en ZIP-fil', en: 'Ask for everything as a ZIP file' },
  asked: { sv: 'Filen görs i ordning. Du får ett mejl när den kan hämtas.', en: 'The file is being made. You get a mail when it can be fetched.' },
  late: {
    sv: 'Det tar längre tid än det brukar. Filen görs så snart det går, och då får du ett mejl. Du behöver inte begära den igen.',
    en: 'It takes longer than it usually does. The file is made as soon as it can be, and you get a mail then. You need not ask for it again.',
  },
  PREPARING: { sv: 'Görs i ordning', en: 'Being made' },
  READY: { sv: 'Kan hämtas', en: 'Can be fetched' },
  ENDED: { sv: 'Borttagen', en: 'Removed' },
  requested: { sv: 'Begärd {at}', en: 'Asked for {at}' },
  until: { sv: '{count, plural, one {En fil} other {# filer}}. Kan hämtas till och med {date}.', en: '{count, plural, one {One file} other {# files}}. Can be fetched until {date}.' },
  fetch: { sv: 'Hämta (ZIP)', en: 'Fetch (ZIP)' },
  list: { sv: 'Det du har begärt', en: 'What you have asked for' },
});

const TAKE_OUTS = graphql(/* GraphQL */ `
  query TakeOuts($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      takeOuts { id state requestedAt expiresAt fileCount href }
    }
  }
`);
const REQUEST_TAKE_OUT = graphql(/* GraphQL */ `
  mutation RequestTakeOut($organisationId: ID!) {
    requestTakeOut(organisationId: $organisationId) { id state }
  }
`);
type TakeOut = NonNullable<TakeOutsQuery['organisation']['takeOuts']>[number];

const LOOKS = {
  PREPARING: { tone: 'blue', icon: IconClock },
  READY: { tone: 'green', icon: IconCircleCheck },
  ENDED: { tone: 'grey', icon: IconHistory },
} as const;
const ASK_AGAIN_MS = 3000;
/** The largest take minutes. After this something is amiss; it is tried again until it is made. */
const LATE_MS = 30 * 60_000;
const isUnderWay = (takeOuts: readonly TakeOut[] | null | undefined): boolean => takeOuts?.some(({ state }) => state === 'PREPARING') ?? false;
const isLate = (takeOuts: readonly TakeOut[]): boolean => takeOuts.some(({ state, requestedAt }) => state === 'PREPARING' && Date.now() - Date.parse(requestedAt) > LATE_MS);

/** Takes out everything that concerns an organisation: asks for it, says how far it has come, and hands it out. Nothing for those who may not. */
export function TakeOuts({ organisationId, name }: { organisationId: string; name: string }) {
  const { t } = useI18n();
  const query = useRequest(TAKE_OUTS, { organisationId }, { askAgain: (answer) => (isUnderWay(answer?.organisation.takeOuts) ? ASK_AGAIN_MS : undefined) });
  const command = useCommand(REQUEST_TAKE_OUT);
  const takeOuts = query.data?.organisation.takeOuts;
  // Nothing while it is coming: for most there is nothing to come.
  if (query.isError && query.data === undefined) return <Loaded query={query}>{() => null}</Loaded>;
  if (!takeOuts) return null;
  const underWay = isUnderWay(takeOuts);
  const ask = () =>
    command.run({ organisationId }).then(
      () => toast(t(m.asked)),
      (failure: unknown) => toast(sayFailure(failure)),
    );
  return (
    <section className={styles['takeOuts']}>
      <h2>{t(m.title, { name })}</h2>
      <p>{t(m.what)}</p>
      <ul aria-label={t(m.list)}>
        {takeOuts.map((one) => (
          <TakeOutLine key={one.id} takeOut={one} />
        ))}
      </ul>
      <p role="status" className={underWay ? 'sk-soft' : 'sk-hidden'}>
        {underWay && t(isLate(takeOuts) ? m.late : m.asked)}
      </p>
      {!underWay && (
        <div>
          <Button variant="default" loading={command.busy} onClick={() => void ask()}>
            {t(m.ask)}
          </Button>
        </div>
      )}
    </section>
  );
}

function TakeOutLine({ takeOut: { state, requestedAt, expiresAt, fileCount, href } }: { takeOut: TakeOut }) {
  const { t } = useI18n();
  const { tone, icon } = LOOKS[state];
  return (
    <li>
      <div className="sk-row">
        <Chip tone={tone} icon={icon}>
          {t(m[state])}
        </Chip>
        <span><Dated>{t(m.requested, { at: formatInstant(requestedAt) })}</Dated></span>
      </div>
      {state === 'READY' && href && expiresAt && (
        <div className="sk-row">
          <Button component="a" href={href} download size="compact-md" leftSection={<IconDownload size={17} aria-hidden />}>
            {t(m.fetch)}
          </Button>
          <span className="sk-soft sk-small"><Dated>{t(m.until, { count: fileCount, date: dayOf(expiresAt) })}</Dated></span>
        </div>
      )}
    </li>
  );
}
