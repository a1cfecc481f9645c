import { accept, actionsFrom, canonicalJson, permitsFrom, refuse, sameName, type CanonicalValue, type Decision, type Lifecycle } from '#kernel';

export const BINDING_ACT_KINDS = ['LOCK_ENTITLED_PARTIES', 'OPEN_NEW_LIST', 'PUBLISH', 'AWARD', 'CANCEL', 'OVERRIDE_CEILING'] as const;
export type BindingActKind = (typeof BINDING_ACT_KINDS)[number];

export const BINDING_ACT_STATES = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'LAPSED'] as const;
export type BindingActState = (typeof BINDING_ACT_STATES)[number];
export type BindingActAction = 'confirm' | 'reject' | 'lapse';

/** The life cycle of an act that binds. `lapse` is the system's alone: what was proposed can no longer be carried out. */
export const BINDING_ACT_LIFECYCLE = {
  confirm: { from: ['PROPOSED'], to: 'CONFIRMED' },
  reject: { from: ['PROPOSED'], to: 'REJECTED' },
  lapse: { from: ['PROPOSED'], to: 'LAPSED' },
} as const satisfies Lifecycle<BindingActAction, BindingActState>;

/** What will follow from an act, as a code with parameters: put into words when read, under the text `consequence.<code>`. */
export interface Consequence {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Proposer {
  readonly personId: string;
  readonly name: string;
}

/** Who decides: another person than the proposer, compared by id and by name. */
export type ActRefusal =
  | { readonly code: 'ACTION_NOT_AVAILABLE'; readonly action: BindingActAction; readonly state: BindingActState }
  | { readonly code: 'SECOND_PERSON_REQUIRED' }
  | { readonly code: 'CONFLICT' };

interface Confirmation {
  readonly state: BindingActState;
  readonly proposer: Proposer;
  readonly confirmer: Proposer;
  readonly proposed: readonly Consequence[];
  readonly now: readonly Consequence[];
}

/** Whether two people must be taken for one: the same account, or accounts in names that are compared as the same. */
export const samePerson = (one: Proposer, other: Proposer): boolean =>
  one.personId === other.personId || sameName(one.name, other.name);

/** Whether both lists of consequences say the same, in the same order. */
export const sameConsequences = (one: readonly Consequence[], other: readonly Consequence[]): boolean =>
  canonicalJson(plain(one)) === canonicalJson(plain(other));

/**
 * Confirms a proposed act. Refuses the proposer as second person, and with CONFLICT where what would follow now is not what
 * was proposed: nobody confirms something other than what was read.
 */
export function confirmAct(confirmation: Confirmation): Decision<'CONFIRMED', 'BindingActConfirmed', ActRefusal> {
  const { state, proposer, confirmer, proposed, now } = confirmation;
  if (!permitsFrom(BINDING_ACT_LIFECYCLE, 'confirm', state)) return refuse({ code: 'ACTION_NOT_AVAILABLE', action: 'confirm', state });
  if (samePerson(proposer, confirmer)) return refuse({ code: 'SECOND_PERSON_REQUIRED' });
  if (!sameConsequences(proposed, now)) return refuse({ code: 'CONFLICT' });
  return accept('CONFIRMED', 'BindingActConfirmed');
}

/** Rejects or takes back a proposed act: the proposer may do it too. */
export function rejectAct(state: BindingActState): Decision<'REJECTED', 'BindingActRejected', ActRefusal> {
  if (!permitsFrom(BINDING_ACT_LIFECYCLE, 'reject', state)) return refuse({ code: 'ACTION_NOT_AVAILABLE', action: 'reject', state });
  return accept('REJECTED', 'BindingActRejected');
}

/** The actions that the state leaves open. */
export const actionsOnAct = (state: BindingActState): BindingActAction[] => actionsFrom(BINDING_ACT_LIFECYCLE, state);

const plain = (consequences: readonly Consequence[]): CanonicalValue => consequences.map(({ code, params }) => ({ code, params }));
