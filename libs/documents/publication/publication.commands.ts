import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { BindingActCommands, readInput } from '#procurements';
import { keptTerms, readPublicationTerms, type PublicationWish } from './publication-terms.js';

/** Publishing, which takes two people: the proposal keeps what is to be published, and nothing else is. */
@Injectable()
export class PublicationCommands {
  constructor(private readonly acts: BindingActCommands) {}

  /**
   * Proposes a publication. Answers the act's id. Refuses with ANNEX_GAP or ACTION_NOT_AVAILABLE, all findings in the details, where something stands
   * in the way or a warning has not been acknowledged; from the second publication what is changed must be said.
   */
  async propose(actor: Actor, wish: PublicationWish): Promise<string> {
    const terms = readInput('input', (reading) => readPublicationTerms(reading, wish));
    return this.acts.propose(actor, wish.procurementId, 'PUBLISH', null, keptTerms(terms));
  }
}
