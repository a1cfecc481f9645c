import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { actorOf } from './access.guard.js';

/** The actor of the call, as a parameter of a resolver or controller method. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));
