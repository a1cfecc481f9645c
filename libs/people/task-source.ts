import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Actor } from '#platform/access';
import type { Language } from '#platform/request';

/** Something that waits for the actor: a plain sentence that leads to the place where it is done. */
export interface Task {
  readonly kind: string;
  readonly title: string;
  readonly count?: number | null;
  /** The day it must be done by, `YYYY-MM-DD`. */
  readonly dueOn?: string | null;
  readonly href: string;
}

/**
 * Says what a library has waiting for the actor, in the actor's language. Any provider that extends it is found, in whatever module
 * provides it, and asked for the overview page.
 */
export abstract class TaskSource {
  abstract tasksFor(actor: Actor, language: Language): Promise<Task[]>;
}

/** What waits for an actor in all libraries: what has a last day first, the earliest at the top. */
@Injectable()
export class Tasks {
  constructor(private readonly discovery: DiscoveryService) {}

  async tasksFor(actor: Actor, language: Language): Promise<Task[]> {
    const sources = this.discovery.getProviders().flatMap(({ instance }) => (instance instanceof TaskSource ? [instance] : []));
    const tasks = await Promise.all([...new Set(sources)].map((source) => source.tasksFor(actor, language)));
    return tasks.flat().toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)));
  }
}

const lastDay = ({ dueOn }: Task): string => dueOn ?? '9999-12-31';
