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
  /** Whether it reads the whole log of its host, or of the other. */
  readonly log?: 'HOST' | 'OTHER_HOST';
}

export function sightOf(key: RoleKey, { scene }: Cast, foreign: Foreign): Sight {
  const nothing: Sight = { staffOf: [], procurements: [], lists: [], ownMandates: false, register: 'OWN', contacts: 'NONE', people: 'SELF' };
  const ofKalix: Sight = { ...nothing, procurements: [scene.procurement], own: scene.kalix, ownMandates: true, contacts: 'OF_OWN' };
  const ofLulea: Sight = { ...ofKalix, procurements: [scene.procurement, foreign.procurement], own: scene.lulea };
  // A link is for one procurement: of the other host's, where Luleå was asked too, it knows nothing.
  const link = (own: string, ownMandates: boolean): Sight => ({ ...nothing, procurements: [scene.procurement], own, ownMandates, contacts: 'SELF' });
  const staff: Sight = { ...nothing, register: 'ALL', contacts: 'ALL', people: 'OF_REGISTER' };
  switch (key) {
    case 'PUB': case 'NON': case 'EXP':
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
    case 'UOF':
      return { ...staff, procurements: [scene.secret], staffOf: [scene.secret], lists: [scene.secret] };
    case 'OHA':
      return { ...staff, procurements: [foreign.procurement], staffOf: [foreign.procurement], lists: [foreign.procurement], people: 'OF_OTHER_HOST', log: 'OTHER_HOST' };
    case 'SUP':
      return { ...staff, procurements: [scene.procurement], lists: [scene.procurement] };
    case 'OFF':
      return { ...staff, procurements: [scene.procurement], staffOf: [scene.procurement], lists: [scene.procurement], people: 'OF_HOST' };
    case 'AUD': case 'ADM': {
      const all = [scene.procurement, scene.secret];
      return { ...staff, procurements: all, staffOf: all, lists: all, people: 'OF_HOST', log: 'HOST' };
    }
  }
}
