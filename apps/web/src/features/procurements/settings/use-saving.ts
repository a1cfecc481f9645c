import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { hasCode } from '../../../api/refusal.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { toast } from '../../../ui/toasts.js';
import type { Form } from '../../../ui/use-form.js';

const m = defineMessages('saving', {
  saved: { sv: 'Ändringarna är sparade', en: 'The changes are saved' },
});

/**
 * Saves what a form holds and says so. What is refused is said at its field; where somebody else was first, what holds now is
 * read anew, so that saving once more is a choice made with both in sight. What was typed stays in every case.
 */
export function useSaving<Values>(form: Form<Values>) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const [refused, setRefused] = useState<unknown>();
  const save = async (act: () => Promise<unknown>): Promise<boolean> => {
    setRefused(undefined);
    try {
      await act();
      form.done();
      toast(t(m.saved));
      return true;
    } catch (failure) {
      setRefused(failure);
      if (hasCode(failure, 'CONFLICT')) await queries.invalidateQueries();
      else form.refuse(failure);
      return false;
    }
  };
  return { refused, save };
}
