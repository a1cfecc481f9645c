import { useQuery, keepPreviousData, type UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { request } from '../../../api/client.js';
import { useCommand } from '../../../api/use-request.js';
import type { PublicationFindingCode } from '../../../generated/graphql.js';
import { defineMessages } from '../../../i18n/messages.js';
import { useI18n } from '../../../i18n/use-i18n.js';
import { toast } from '../../../ui/toasts.js';
import { useForm, type Form } from '../../../ui/use-form.js';
import { firstChoice, publishInput, type Choice } from './choice.js';
import { countWider, PROPOSE_PUBLICATION, PUBLICATION_GATE, type Preparation, type PublicationGate } from './publication-documents.js';

const m = defineMessages('preparation', {
  firstTitle: { sv: 'Upphandlingsdokument', en: 'Tender documents' },
  addendumTitle: { sv: 'Tillägg {number}', en: 'Addendum {number}' },
  titleMissing: { sv: 'Skriv en rubrik.', en: 'Write a title.' },
  firstNoteMissing: { sv: 'Skriv vad som publiceras, så att de som läser förstår varför.', en: 'Write what is published, so that those who read it understand why.' },
  noteMissing: { sv: 'Skriv vad som ändras, så att de som läser förstår varför.', en: 'Write what is changed, so that those who read it understand why.' },
  proposed: { sv: 'Publiceringen är föreslagen. En annan administratör bekräftar.', en: 'The publication is proposed. Another administrator confirms it.' },
});

export interface PreparationState {
  readonly form: Form<Choice>;
  /** What the choice leads to and what is missing. */
  readonly gate: UseQueryResult<PublicationGate>;
  readonly busy: boolean;
  acknowledge(code: PublicationFindingCode, on: boolean): void;
  /** Marks what is not filled in; answers whether nothing is missing. */
  check(): boolean;
  propose(): Promise<void>;
}

/** A publication being put together; it stays through a reload until it is proposed. */
export function usePreparation(procurement: Preparation, onProposed: () => void): PreparationState {
  const { t } = useI18n();
  const { id, publications } = procurement;
  const earlier = countWider(publications);
  const title = earlier === 0 ? t(m.firstTitle) : t(m.addendumTitle, { number: earlier });
  const form = useForm(firstChoice(procurement, title), `publish:${id}:${publications.length}`, localStorage);
  const gate = useGate(procurement, form.values);
  const proposal = useCommand(PROPOSE_PUBLICATION);
  const check = () =>
    form.check({
      title: form.values.title.trim() === '' ? t(m.titleMissing) : undefined,
      changeNote: gate.data?.changeNoteRequired && form.values.changeNote.trim() === '' ? t(gate.data.since == null ? m.firstNoteMissing : m.noteMissing) : undefined,
    });
  const propose = async () => {
    if (!check()) return;
    try {
      await proposal.run({ input: publishInput(procurement, form.values) });
      form.done();
      toast(t(m.proposed));
      onProposed();
    } catch (refused) {
      form.refuse(refused);
      await gate.refetch();
    }
  };
  return {
    form,
    gate,
    busy: proposal.busy,
    acknowledge: (code, on) => form.set(({ acknowledged }) => ({ acknowledged: on ? [...acknowledged, code] : acknowledged.filter((one) => one !== code) })),
    check,
    propose,
  };
}

/** Asked anew as one chooses; what is written in words is not part of the question, so that it is not asked at every key. */
function useGate(procurement: Preparation, choice: Choice): UseQueryResult<PublicationGate> {
  const { title: _, changeNote: __, ...chosen } = publishInput(procurement, choice);
  const input = useDeferredValue(JSON.stringify(chosen));
  return useQuery({
    queryKey: ['PublicationGate', input],
    queryFn: async ({ signal }) => (await request(PUBLICATION_GATE, { input: { ...chosen, title: '' } }, { signal })).publicationGate,
    placeholderData: keepPreviousData,
  });
}
