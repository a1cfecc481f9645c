import type { EntityManager } from 'typeorm';
import type { ParticipationFacts } from './participation-stage.js';

export type MandateOfParticipation = NonNullable<ParticipationFacts['mandate']> & { readonly id: string };

/**
 * A port: what the library of mandates, which stands above this one, tells of the mandate of each participation
 * (the latest that was not cancelled), so that the stage can be said here.
 */
export abstract class MandateFactsSource {
  abstract of(manager: EntityManager, participationIds: readonly string[]): Promise<ReadonlyMap<string, MandateOfParticipation>>;
}
