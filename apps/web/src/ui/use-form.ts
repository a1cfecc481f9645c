import { useEffect, useRef, useState } from 'react';
import { RefusalError, sayFailure } from '../api/refusal.js';

export interface Form<Values> {
  readonly values: Values;
  set(change: Partial<Values>): void;
  /** What is wrong at a field, in the reader's words. */
  errorOf(field: keyof Values & string): string | undefined;
  /** What went wrong as a whole, where it is not said at a field. */
  readonly failure: string | undefined;
  /** Problems that have no field of their own on the screen, by the path the server gave. */
  readonly otherErrors: readonly string[];
  /** Marks fields before anything is sent; answers whether there was nothing to mark. */
  check(errors: Partial<Record<keyof Values & string, string | undefined>>): boolean;
  /** Puts a failed call at the fields it concerns. What was typed stays. */
  refuse(error: unknown): void;
  /** The thing is done: nothing is wrong any more, and the draft is gone. */
  done(): void;
}

interface Trouble {
  readonly fields: Readonly<Record<string, string>>;
  readonly failure: string | undefined;
}
const NONE: Trouble = { fields: {}, failure: undefined };

function draftOf<Values>(key: string | undefined): Partial<Values> {
  if (key === undefined) return {};
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Values>;
  } catch {
    return {};
  }
}

/**
 * What is being typed into a form and what is wrong with it.
 * @param draftKey keeps what was typed through a reload, until `done`; in this window only
 */
export function useForm<Values extends object>(initial: Values, draftKey?: string): Form<Values> {
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draftOf<Values>(draftKey) }));
  const [trouble, setTrouble] = useState<Trouble>(NONE);
  const typed = useRef(false);

  useEffect(() => {
    if (draftKey !== undefined && typed.current) sessionStorage.setItem(draftKey, JSON.stringify(values));
  }, [draftKey, values]);

  const known = (field: string) => field in values || field.split('.')[0] as string in values;
  return {
    values,
    set(change) {
      typed.current = true;
      setValues((before) => ({ ...before, ...change }));
      setTrouble(({ fields, failure }) => ({ failure, fields: Object.fromEntries(Object.entries(fields).filter(([field]) => !(field.split('.')[0] as string in change))) }));
    },
    errorOf: (field) => trouble.fields[field] ?? Object.entries(trouble.fields).find(([path]) => path.startsWith(`${field}.`))?.[1],
    failure: trouble.failure,
    otherErrors: Object.entries(trouble.fields).filter(([field]) => !known(field)).map(([, message]) => message),
    check(errors) {
      const fields = Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
      setTrouble({ fields, failure: undefined });
      return Object.keys(fields).length === 0;
    },
    refuse(error) {
      const fields = error instanceof RefusalError ? error.fields : {};
      setTrouble({ fields, failure: Object.keys(fields).length === 0 ? sayFailure(error) : undefined });
    },
    done() {
      typed.current = false;
      if (draftKey !== undefined) sessionStorage.removeItem(draftKey);
      setTrouble(NONE);
    },
  };
}
