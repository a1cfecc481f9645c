import { useEffect, useRef, useState } from 'react';
import { RefusalError, sayFailure } from '../api/refusal.js';

export interface Form<Values> {
  readonly values: Values;
  set(change: Change<Values>): void;
  /** What is wrong at a field or anywhere within it, in the reader's words. */
  errorOf(field: keyof Values & string): string | undefined;
  /** What is wrong at exactly one place within a list: `lots.0`, `milestones.2.dueOn`. */
  errorAt(path: string): string | undefined;
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

/** Some values, or what they become from those that stand: the latter where several changes may come at once. */
export type Change<Values> = Partial<Values> | ((before: Values) => Partial<Values>);

interface Trouble {
  readonly fields: Readonly<Record<string, string>>;
  readonly failure: string | undefined;
}
const NONE: Trouble = { fields: {}, failure: undefined };

function draftOf<Values>(key: string | undefined, kept: Storage): Partial<Values> {
  if (key === undefined) return {};
  try {
    return JSON.parse(kept.getItem(key) ?? '{}') as Partial<Values>;
  } catch {
    return {};
  }
}

/** A paste of megabytes does not fit: what was typed then stands in the form alone. */
function keep(kept: Storage, key: string, values: object): void {
  try {
    kept.setItem(key, JSON.stringify(values));
  } catch {
    kept.removeItem(key);
  }
}

/**
 * What is being typed into a form and what is wrong with it.
 * @param draftKey keeps what was typed through a reload, until `done`
 * @param kept where: in this window only, unless said otherwise
 */
export function useForm<Values extends object>(initial: Values, draftKey?: string, kept: Storage = sessionStorage): Form<Values> {
  const [values, setValues] = useState<Values>(() => ({ ...initial, ...draftOf<Values>(draftKey, kept) }));
  const [trouble, setTrouble] = useState<Trouble>(NONE);
  const typed = useRef(false);

  useEffect(() => {
    if (draftKey !== undefined && typed.current) keep(kept, draftKey, values);
  }, [draftKey, kept, values]);

  const known = (field: string) => field in values || field.split('.')[0] as string in values;
  return {
    values,
    set(change) {
      typed.current = true;
      setValues((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) }));
      const changed = typeof change === 'function' ? change(values) : change;
      setTrouble(({ fields, failure }) => ({ failure, fields: Object.fromEntries(Object.entries(fields).filter(([field]) => !(field.split('.')[0] as string in changed))) }));
    },
    errorOf: (field) => trouble.fields[field] ?? Object.entries(trouble.fields).find(([path]) => path.startsWith(`${field}.`))?.[1],
    errorAt: (path) => trouble.fields[path],
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
      if (draftKey !== undefined) kept.removeItem(draftKey);
      setTrouble(NONE);
    },
  };
}
