import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { HANDLED_KINDS, type OutboxHandler } from './outbox-handler.js';

/** Which handlers there are for which kind of event, found among all providers at start. */
@Injectable()
export class OutboxHandlers implements OnModuleInit {
  private readonly byKind = new Map<string, OutboxHandler[]>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const found = new Map<string, OutboxHandler>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kinds = metatype && (Reflect.getMetadata(HANDLED_KINDS, metatype) as string[] | undefined);
      if (!kinds || !instance) continue;
      const handler = instance as OutboxHandler;
      if ((found.get(handler.name) ?? handler) !== handler) throw new Error(`Two handlers of events are named ${handler.name}.`);
      if (!found.has(handler.name)) this.add(handler, ...kinds);
      found.set(handler.name, handler);
    }
  }

  add(handler: OutboxHandler, ...kinds: string[]): void {
    for (const kind of kinds) this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), handler]);
  }

  of(kind: string): readonly OutboxHandler[] {
    return this.byKind.get(kind) ?? [];
  }

  get kinds(): string[] {
    return [...this.byKind.keys()];
  }
}
