/** The answer of a domain function: the next value with what happened, or why not. */
export type Decision<Next, Event, Refusal> =
  | { readonly accepted: true; readonly next: Next; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** The decision to go on to `next`; `events` tell what happened, oldest first. */
export const accept = <Next, Event>(next: Next, ...events: Event[]) =>
  ({ accepted: true, next, events }) as const;

/** The decision to change nothing, with the reason as a value. */
export const refuse = <Refusal>(refusal: Refusal) => ({ accepted: false, refusal }) as const;
