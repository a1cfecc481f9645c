import type { Actor } from '#platform/access';
import { isBeforePublication, isClosed, type ProcurementPhase } from './procurement.js';
import { mayWithProcurement, type ProcurementAct, type ProcurementScope } from './procurement.policy.js';

type When = 'ALWAYS' | 'UNTIL_CLOSED' | 'UNTIL_PUBLISHED';

/** What is offered on the procurement's own page: the right it takes, and until when. */
const ACTIONS = {
  EDIT: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  INVITE: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  ISSUE_MANDATES: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  REMIND: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  REGISTER_PAPER: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  REVIEW: { act: 'CHANGE', when: 'UNTIL_CLOSED' },
  EXPORT: { act: 'READ_PARTICIPATION', when: 'ALWAYS' },
  PROPOSE_LOCK: { act: 'PROPOSE_ACT', when: 'UNTIL_PUBLISHED' },
  PROPOSE_NEW_LIST: { act: 'PROPOSE_ACT', when: 'UNTIL_PUBLISHED' },
  READ_EVENTS: { act: 'READ_LOG', when: 'ALWAYS' },
} as const satisfies Record<string, { readonly act: ProcurementAct; readonly when: When }>;

export type ProcurementAction = keyof typeof ACTIONS;
export const PROCUREMENT_ACTIONS = Object.keys(ACTIONS) as ProcurementAction[];

/** What the actor may do with the procurement now, as far as the procurement itself knows: what lists and mandates refuse, they say. */
export function procurementActions(actor: Actor, procurement: ProcurementScope & { readonly phase: ProcurementPhase }): ProcurementAction[] {
  const isOpen: Record<When, boolean> = {
    ALWAYS: true,
    UNTIL_CLOSED: !isClosed(procurement.phase),
    UNTIL_PUBLISHED: isBeforePublication(procurement.phase),
  };
  return PROCUREMENT_ACTIONS.filter((action) => isOpen[ACTIONS[action].when] && mayWithProcurement(actor, ACTIONS[action].act, procurement));
}
