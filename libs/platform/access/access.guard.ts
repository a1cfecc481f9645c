import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal } from '#platform/request';
import { PUBLIC, type Actor } from './actor.js';
import { ACCESS, type AccessRule } from './can.js';
import { isPermitted } from './permissions.js';

/** The outer door, closed by default: a root field or route without @Can or @Public lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (rule === undefined) throw new Refusal('FORBIDDEN');
    if ('open' in rule) return true;
    const actor = actorOf(context);
    if (actor.kind === 'PUBLIC') throw new Refusal('UNAUTHENTICATED');
    if (!isPermitted(actor, rule.permission)) throw new Refusal('FORBIDDEN');
    return true;
  }
}

/** The actor of a GraphQL call is in its context (third argument), that of an HTTP call on the request. */
export function actorOf(context: ExecutionContext): Actor {
  if (context.getType<'graphql' | 'http'>() === 'graphql') {
    return context.getArgByIndex<{ actor?: Actor } | undefined>(2)?.actor ?? PUBLIC;
  }
  return context.switchToHttp().getRequest<{ actor?: Actor }>().actor ?? PUBLIC;
}
