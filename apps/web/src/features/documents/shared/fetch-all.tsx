import { Button } from '@mantine/core';
import { formatFileSize } from '../../../i18n/format.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { IconDownload } from '../../../ui/icons.js';
import { whenPressed } from './fetching.js';
import styles from './package.module.css';

const m = defineMessages('fetch-all', {
  all: { sv: 'Hämta alla (ZIP, {size})', en: 'Fetch all (ZIP, {size})' },
});

interface FetchAllProps {
  href: string;
  /** Bytes. */
  size: string;
  onFetch?: ((href: string) => void) | undefined;
  busy?: boolean;
  /** On a phone it is as wide as the window, and a thumb reaches it. */
  wide?: boolean;
}

/** The whole package as one file. */
export function FetchAll({ href, size, onFetch, busy = false, wide = false }: FetchAllProps) {
  const { t, locale } = useI18n();
  return (
    <Button
      component="a"
      className={styles['fetchAll'] ?? ''}
      href={href}
      download
      size={wide ? 'lg' : 'sm'}
      fullWidth={wide}
      loading={busy}
      leftSection={<IconDownload size={20} aria-hidden />}
      onClick={whenPressed(onFetch, href)}
    >
      {t(m.all, { size: formatFileSize(size, locale) })}
    </Button>
  );
}
