import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#platform/access';

/** What an agenda item is about, as it reads now: a requirement, and the thread of it that the item takes up, where it is about one. */
export interface AgendaMatter {
  readonly requirementId: string;
  readonly threadId: string | null;
  readonly lotId: string | null;
  /** The lots that it was of before, each until when; the one that its thread was begun in, for ever. */
  readonly earlierLots: readonly { readonly lotId: string; readonly until: string | null }[];
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  readonly version: number;
}

/**
 * The lots that close an item about the matter: that of the requirement, and those that it was of since the meeting was planned. What was put on the
 * agenda and decided while it was of a lot stays that lot's when the requirement is moved to another.
 */
export function lotsOfItem({ lotId, earlierLots }: Pick<AgendaMatter, 'lotId' | 'earlierLots'>, plannedAt: string): string[] {
  const earlier = earlierLots.filter(({ until }) => until === null || Date.parse(until) >= Date.parse(plannedAt)).map((one) => one.lotId);
  return [...new Set([...(lotId === null ? [] : [lotId]), ...earlier])];
}

export interface MatterIds {
  readonly requirementIds: readonly string[];
  readonly threadIds: readonly string[];
}

/**
 * A port: what the library of requirements, which stands above this one, tells of the matters of a meeting. Any provider that extends it is
 * found, in whatever module provides it. What is withdrawn is told too: minutes speak of it; what is closed to the reader by a declared
 * conflict is left out. SYSTEM reads everything.
 */
export abstract class AgendaMatterSource {
  /** The matters by id, one for each id that exists for the actor in the procurement. */
  abstract find(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string, ids: MatterIds): Promise<readonly AgendaMatter[]>;

  /**
   * The requirements with open threads, in the order of the specification, each once. With its thread where there is one alone: what is
   * decided answers it. Of several, `threadId` is null: the item takes up the requirement, and each thread is answered by itself.
   */
  abstract undecided(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string): Promise<readonly AgendaMatter[]>;
}

/** The matters of whichever library supplies them; none where none does. */
@Injectable()
export class AgendaMatters implements OnModuleInit {
  private source: AgendaMatterSource | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.source = this.discovery.getProviders().map(({ instance }) => instance as unknown).find((instance) => instance instanceof AgendaMatterSource);
  }

  /** By the id that an item names: the thread's, else the requirement's. */
  async byId(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string, items: readonly { requirementId: string | null; threadId: string | null }[]): Promise<ReadonlyMap<string, AgendaMatter>> {
    const threadIds = items.flatMap(({ threadId }) => threadId ?? []);
    const requirementIds = items.flatMap(({ threadId, requirementId }) => (threadId === null ? (requirementId ?? []) : []));
    if (!this.source || threadIds.length + requirementIds.length === 0) return new Map();
    const matters = await this.source.find(manager, actor, procurementId, { threadIds, requirementIds });
    return new Map(matters.map((matter) => [matter.threadId ?? matter.requirementId, matter]));
  }

  async undecided(manager: Pick<EntityManager, 'query'>, actor: Actor, procurementId: string): Promise<readonly AgendaMatter[]> {
    return (await this.source?.undecided(manager, actor, procurementId)) ?? [];
  }
}
