import { Button } from '@mantine/core';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { PageHeader } from '../ui/page-header.js';
import { Failure } from '../ui/states.js';

const m = defineMessages('page-broken', {
  title: { sv: 'Sidan kunde inte visas', en: 'The page could not be shown' },
  why: {
    sv: 'Antingen bröts förbindelsen, eller så har Samköp uppdaterats. Inget av det som är sparat har ändrats.',
    en: 'Either the connection broke, or Samköp has been updated. Nothing that is saved has changed.',
  },
  reload: { sv: 'Ladda om sidan', en: 'Reload the page' },
});

/** When a page's code does not come, or fails: what to do about it. */
export function PageBroken() {
  const { t } = useI18n();
  return (
    <>
      <PageHeader title={t(m.title)} />
      <Failure>
        <p>{t(m.why)}</p>
        <Button mt={8} onClick={() => location.reload()}>
          {t(m.reload)}
        </Button>
      </Failure>
    </>
  );
}
