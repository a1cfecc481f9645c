import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Transaction } from '#platform/database';
import type { BindingActKind, Consequence } from './binding-act.js';

/** What a handler is told of the act. `id` is the act's own: what is carried out names it. */
export interface ActSubject {
  readonly id: string;
  readonly procurementId: string;
  readonly kind: BindingActKind;
  readonly reason: string | null;
  /** What was proposed, where the act is more than its kind: kept as it came in, so that nothing else is carried out. */
  readonly terms: ActTerms | null;
}

export type ActTerms = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * The port by which a library above carries out its kind of binding act.
 * `consequences` reads only, says the same for the same rows, and refuses what cannot be proposed now; each code has a text
 * `consequence.<code>`. `carryOut` works inside the confirmation's transaction, with the procurement locked, and records the events
 * of the nouns it changes; the act's own event is recorded by the act.
 * `admit` refuses a person whom this kind is not for, beyond the right to propose and confirm, and a proposal that is not whole: asked before
 * the consequences are. Of a proposal it may answer the terms with what they were proposed in view of, to be kept instead.
 * `prepare` does beforehand, outside any transaction, what would hold the procurement's lock for long; doing it twice has the effect of once.
 */
export interface BindingActHandler {
  readonly kind: BindingActKind;
  consequences(manager: EntityManager, act: ActSubject): Promise<readonly Consequence[]>;
  carryOut(tx: Transaction, act: ActSubject): Promise<void>;
  admit?(tx: Transaction, act: ActSubject, step: 'PROPOSE' | 'CONFIRM'): Promise<ActTerms | undefined>;
  prepare?(act: ActSubject): Promise<void>;
}

/** The kinds of binding acts that this installation can carry out. A library registers its own when its module starts. */
@Injectable()
export class BindingActs {
  private readonly handlers = new Map<BindingActKind, BindingActHandler>();

  register(handler: BindingActHandler): void {
    if (this.handlers.has(handler.kind)) throw new Error(`Two handlers carry out ${handler.kind}`);
    this.handlers.set(handler.kind, handler);
  }

  handlerOf(kind: BindingActKind): BindingActHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`No handler carries out ${kind}`);
    return handler;
  }
}
