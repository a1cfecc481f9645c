import { Button } from '@mantine/core';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { IconLink } from './icons.js';
import { toast } from './toasts.js';

const m = defineMessages('copy-address', {
  copy: { sv: 'Kopiera adressen', en: 'Copy the address' },
  copied: { sv: 'Adressen är kopierad. Den visar samma urval för den som har behörighet.', en: 'The address is copied. It shows the same selection to anyone with access.' },
  failed: { sv: 'Webbläsaren tillät inte kopieringen. Kopiera ur adressfältet i stället.', en: 'The browser did not allow copying. Copy from the address bar instead.' },
});

/** Copies the address of what is shown, filters and order included, to be saved or sent. */
export function CopyAddress() {
  const { t } = useI18n();
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => toast(t(m.copied)),
      () => toast(t(m.failed)),
    );
  return (
    <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} onClick={() => void copy()}>
      {t(m.copy)}
    </Button>
  );
}
