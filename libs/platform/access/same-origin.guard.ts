import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '#platform/config';
import { Refusal } from '#platform/request';

/**
 * For POST routes that set or use the session: the body is JSON, which another site's form cannot send, and the Origin, where the
 * browser names one, is ours.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const { origin, host } = request.headers;
    const isOurs = origin === undefined || origin === new URL(this.config.publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
    if (!isOurs || !request.is('application/json')) throw new Refusal('FORBIDDEN');
    return true;
  }
}
