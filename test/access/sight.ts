import type { Cast } from '../kit/cast.js';
import type { Foreign } from './foreign.js';
import type { RoleKey } from '../kit/roles.js';

/** What a role sees, written by hand from the domain's “Who may do what”. */
export interface Sight {
  /** Procurements of which it sees every participation, mandate, letter, act and event. */
  readonly staffOf: readonly string[];
  /** Procurements that exist for it. */
  readonly procurements: readonly string[];
  /** Procurements whose locked lists it sees. */
  readonly lists: readonly string[];
  /** The organisation whose own participation it sees, wherever it was asked. */
  readonly own?: string;
  /** Not so for a link of the inquiry: it sees its participation without the mandates. */
  readonly ownMandates: boolean;
  readonly register: 'ALL' | 'OWN';
  readonly contacts: 'ALL' | 'OF_OWN' | 'SELF' | 'NONE';
  /** Whose names and addresses it meets: those who work for its host, those who have kept the register, itself. */
  readonly people: 'OF_HOST' | 'OF_OTHER_HOST' | 'OF_REGISTER' | 'SELF';
  /** Procurements whose drafts exist for it: requirements, what is said of them, rounds, meetings, baselines, and the log of all these. */
  readonly drafts: readonly string[];
  /** The lot whose matters are closed to it. */
  readonly closedLot?: string;
  /** Procurements of whose working group it sees the page: who is in it, and for whom. */
  readonly groups: readonly string[];
  /** Whether it proposes members, and so chooses among the organisations that take part. */
  readonly nominates?: boolean;
  /** Whether it reads what everybody in those groups has declared about conflicts of interest, and when they signed. */
  readonly declarations: boolean;
  /** Whether it reads the whole log of its host, or of the other. */
  readonly log?: 'HOST' | 'OTHER_HOST';
}

export function sightOf(key: RoleKey, { scene }: Cast, foreign: Foreign): Sight {
  const nothing: Sight = { staffOf: [], procurements: [], lists: [], ownMandates: false, register: 'OWN', contacts: 'NONE', people: 'SELF', drafts: [], groups: [], declarations: false };
  const ofKalix: Sight = { ...nothing, procurements: [scene.procurement], own: scene.kalix, ownMandates: true, contacts: 'OF_OWN' };
  const ofLulea: Sight = { ...ofKalix, procurements: [scene.procurement, foreign.procurement], own: scene.lulea };
  // A link is for one procurement: of the other host's, where Luleå was asked too, it knows nothing.
  const link = (own: string, ownMandates: boolean): Sight => ({ ...nothing, procurements: [scene.procurement], own, ownMandates, contacts: 'SELF' });
  const procurement = [scene.procurement];
  // A member sees of the register whom the group speaks for, and of people those who work with the drafts.
  const member: Sight = { ...nothing, procurements: procurement, drafts: procurement, groups: procurement };
  const staff: Sight = { ...nothing, register: 'ALL', contacts: 'ALL', people: 'OF_REGISTER' };
  switch (key) {
    case 'PUB': case 'NON': case 'EXP': case 'END':
      return nothing;
    case 'LIN':
      return link(scene.kalix, false);
    case 'LMA':
      return link(scene.kalix, true);
    case 'OLI':
      return link(scene.lulea, false);
    case 'OLM':
      return link(scene.lulea, true);
    case 'PAR': case 'SIG':
      return ofKalix;
    case 'OPA':
      return ofLulea;
    case 'OGM':
      return { ...member, procurements: [scene.secret], drafts: [scene.secret], groups: [scene.secret], declarations: true, nominates: true };
    case 'UNS': case 'EXU': case 'WDU': case 'RNU':
      return { ...nothing, procurements: procurement };
    case 'CON':
      return { ...member, closedLot: scene.closedLot, declarations: true, nominates: true };
    case 'MEM':
      return member;
    case 'SEC': case 'CHA':
      return { ...member, declarations: true, nominates: true };
    case 'UOF':
      return { ...staff, procurements: [scene.secret], staffOf: [scene.secret], lists: [scene.secret], groups: [scene.secret], declarations: true };
    case 'OHA':
      return { ...staff, procurements: [foreign.procurement], staffOf: [foreign.procurement], lists: [foreign.procurement], groups: [foreign.procurement], declarations: true, people: 'OF_OTHER_HOST', log: 'OTHER_HOST' };
    case 'SUP':
      return { ...staff, procurements: procurement, lists: procurement, drafts: procurement, groups: procurement };
    case 'OFF':
      return { ...staff, procurements: procurement, staffOf: procurement, lists: procurement, drafts: procurement, groups: procurement, declarations: true, people: 'OF_HOST' };
    case 'AUD': case 'ADM': case 'HUN': {
      const all = [scene.procurement, scene.secret, foreign.published];
      // Nobody of them has signed for the drafts of the secret one; HUN has not signed at all.
      return { ...staff, procurements: all, staffOf: all, lists: all, drafts: key === 'HUN' ? [] : procurement, groups: all, declarations: true, people: 'OF_HOST', log: 'HOST' };
    }
  }
}
