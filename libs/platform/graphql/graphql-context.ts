import type { Actor } from '#platform/access';

/** What every resolver is given besides its arguments. */
export interface GraphQlContext {
  readonly actor: Actor;
  /** Who the holder of this connection's session is now: asked again at each event of a subscription. */
  readonly actorNow: () => Promise<Actor>;
}
