import type { FormEvent, ReactNode } from 'react';
import { defineMessages } from '../i18n/messages.js';
import { useI18n } from '../i18n/use-i18n.js';
import { Failure } from './states.js';
import type { Form } from './use-form.js';
import { useMarkedField } from './use-marked-field.js';

const m = defineMessages('form', {
  look: { sv: 'Något behöver ändras. Se markeringen vid fältet.', en: 'Something needs to be changed. See the mark at the field.' },
});

interface FormFrameProps<Values> {
  form: Form<Values>;
  onSubmit: () => void;
  children: ReactNode;
  id?: string;
}

/**
 * A form: sends with Enter, says at the top that something is wrong, and moves focus to the first field that is marked.
 * The browser's own bubbles are off: the words are the product's, in the reader's language, and stay.
 */
export function FormFrame<Values>({ form, onSubmit, children, id }: FormFrameProps<Values>) {
  const { t } = useI18n();
  const { within, sent } = useMarkedField<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    sent();
    onSubmit();
  };
  return (
    <form ref={within} id={id} noValidate onSubmit={submit} className="sk-stack">
      {form.failure && <Failure>{form.failure}</Failure>}
      {form.otherErrors.length > 0 && (
        <Failure title={t(m.look)}>
          <ul className="sk-plain-list">
            {form.otherErrors.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Failure>
      )}
      {children}
    </form>
  );
}
