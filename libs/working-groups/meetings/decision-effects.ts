import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Transaction } from '#platform/database';
import type { ItemDecision } from './meeting.js';

/** What a meeting decides of a requirement, as it is to be carried out. Faults are refused at these names under `input`. */
export interface DecisionToCarryOut {
  readonly requirementId: string;
  readonly threadId: string | null;
  readonly decision: ItemDecision;
  readonly minuteLine: string;
  /** The version that was looked at; needed where the requirement is to change or be struck. */
  readonly requirementVersion?: number | null;
  readonly resultingText?: string | null;
  readonly resultingHeading?: string | null;
}

/** What a decision did to the requirement or its thread, as it is kept with the decision. */
export interface EffectMade {
  readonly effect: 'KEEP' | 'CHANGE' | 'STRIKE';
  readonly effectAt: Date;
  /** The version before the first change that came of it, and the one after the last; null where no version was made. */
  readonly versionBefore: number | null;
  readonly resultingVersion: number | null;
}

/**
 * A port: what the library of requirements, which stands above this one, does when a meeting has decided. Any provider that extends it is
 * found, in whatever module provides it. It works in the decision's own transaction: both are done, or neither.
 */
export abstract class DecisionEffectSource {
  /** Does what the decision says, once more for changed words only; null where it touches nothing. `earlier` is what was done of the same decision before. */
  abstract carryOut(tx: Transaction, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null>;

  /** Undoes what an earlier decision did. Refuses where somebody has changed the requirement since. */
  abstract takeBack(tx: Transaction, matter: Pick<DecisionToCarryOut, 'requirementId' | 'threadId'>, made: EffectMade): Promise<void>;
}

/** The effects of whichever library supplies them; none where none does. */
@Injectable()
export class DecisionEffects implements OnModuleInit {
  private source: DecisionEffectSource | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.source = this.discovery.getProviders().map(({ instance }) => instance as unknown).find((instance) => instance instanceof DecisionEffectSource);
  }

  /** Takes back what another decision did, and does what this one says. Answers what stands done then. */
  async replace(tx: Transaction, decided: DecisionToCarryOut, earlier: EffectMade | null): Promise<EffectMade | null> {
    if (!this.source) return null;
    const isSame = earlier?.effect === decided.decision;
    if (earlier && !isSame) await this.source.takeBack(tx, decided, earlier);
    return this.source.carryOut(tx, decided, isSame ? earlier : null);
  }
}
