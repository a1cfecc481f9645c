import { permitsFrom } from '#kernel';
import type { Actor } from '#platform/access';
import type { DraftStanding } from './draft.policy.js';
import { undertakingStanding } from './undertakings/undertaking.js';
import type { MemberAction, MemberView, UndertakingRow, WorkingGroupView } from './working-group-json.js';
import { MEMBER_LIFECYCLE } from './working-group.js';
import { GROUP_ACTS, mayWithGroup, type GroupAct } from './working-group.policy.js';

const PAGE_ACTS = GROUP_ACTS.filter((act) => act !== 'CREATE');

/** The group as this viewer is told of it: where everybody's undertaking stands, declarations to those who may read them, and what may be done. */
export function toldTo(actor: Actor, group: WorkingGroupView, standing: DraftStanding, today: string): WorkingGroupView {
  const may = (act: GroupAct): boolean => mayWithGroup(actor, act, standing, today);
  const member = (one: MemberView): MemberView => memberToldTo(actor, one, may, today);
  return {
    ...group,
    ...(group.members ? { members: group.members.map(member) } : {}),
    ...(group.formerMembers ? { formerMembers: group.formerMembers.map(member) } : {}),
    ...(group.representable ? { representable: may('NOMINATE') ? group.representable : [] } : {}),
    availableActions: PAGE_ACTS.filter(may),
  };
}

/** A declaration of conflicts is told to the host, its auditors, chair and secretary, and to the person whose it is. */
export function memberToldTo(actor: Actor, { undertaking, ...member }: MemberView, may: (act: GroupAct) => boolean, today: string): MemberView {
  const standing = undertakingStanding(undertaking ?? undefined, today);
  const own = actor.kind === 'PERSON' && actor.personId === member.person.id;
  const inForce = standing === 'IN_FORCE' ? (undertaking ?? null) : null;
  return {
    ...member,
    undertakingStanding: standing,
    confidentialitySignedAt: inForce?.signedAt ?? null,
    confidentialityValidUntil: inForce?.validUntil ?? null,
    ...declarationToldTo(inForce, own || may('READ_DECLARATIONS')),
    availableActions: memberActions(member, standing === 'IN_FORCE', may),
  };
}

export const declarationToldTo = (undertaking: UndertakingRow | null, readable: boolean): Pick<UndertakingRow, 'conflictOfInterest' | 'conflictLots'> => ({
  conflictOfInterest: readable ? (undertaking?.conflictOfInterest ?? null) : null,
  conflictLots: readable ? (undertaking?.conflictLots ?? []) : [],
});

function memberActions({ state }: Pick<MemberView, 'state'>, signed: boolean, may: (act: GroupAct) => boolean): MemberAction[] {
  const possible: Record<MemberAction, boolean> = {
    CHOOSE: permitsFrom(MEMBER_LIFECYCLE, 'choose', state) && may('CHOOSE'),
    CHANGE: state !== 'ENDED' && may('CHANGE_MEMBER'),
    END: permitsFrom(MEMBER_LIFECYCLE, 'end', state) && may('END_MEMBER'),
    DEMAND_RENEWAL: signed && may('DEMAND_RENEWAL'),
  };
  return (Object.keys(possible) as MemberAction[]).filter((action) => possible[action]);
}
