import { createHash, randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { readSessionCookie, type Actor, type Sessions } from '#platform/access';
import { invalidInput, refuseUnstorable, requestContext, type Language, type RequestContext } from '#platform/request';

type SignedRequest = Request & { actor?: Actor };

const LONGEST_KEY = 200;

/** Gives the request its number and language before anything of it is read: what cannot be read is refused in words as well. */
export function openContext(request: Request, response: Response, next: NextFunction): void {
  const context: RequestContext = { requestId: randomUUID(), language: languageAsked(request) ?? 'sv' };
  response.setHeader('X-Request-Id', context.requestId);
  requestContext.run(context, next);
}

/** Refuses a body or an address with texts that could never be kept, wherever in it they stand. GraphQL's variables are named as its own. */
export function refuseUnreadable({ body, query }: Request, _response: Response, next: NextFunction): void {
  const { variables, ...rest } = isObject(body) ? body : { variables: body };
  refuseUnstorable(variables);
  refuseUnstorable(rest);
  refuseUnstorable(query);
  next();
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts on every request who asks, in which language, and under which Idempotency-Key. */
export function requestMiddleware(sessions: Sessions, secure: boolean): RequestHandler {
  return (request: SignedRequest, _response: Response, next: NextFunction) => {
    sessions
      .actorOf(readSessionCookie(request.headers.cookie, secure))
      .then((actor) => {
        request.actor = actor;
        requestContext.run(contextOf(request, actor), next);
      })
      .catch(next);
  };
}

function contextOf(request: Request, actor: Actor): RequestContext {
  const key = request.get('idempotency-key');
  const requestId = requestContext.getStore()?.requestId ?? randomUUID();
  const context: RequestContext = { requestId, language: languageAsked(request) ?? (actor.kind === 'PERSON' ? actor.language : 'sv') };
  if (key === undefined || key === '') return context;
  // To leave a key out of account would be to promise one effect and give two.
  if (key.length > LONGEST_KEY) throw invalidInput({ path: 'Idempotency-Key', text: 'field.too_long', params: { limit: LONGEST_KEY, actual: key.length } });
  const requestHash = createHash('sha256').update(JSON.stringify(request.body ?? null)).digest();
  return { ...context, idempotency: { key, requestHash, transactions: 0 } };
}

/** The language that the request asks for, where it is one of ours. */
function languageAsked(request: Request): Language | undefined {
  const asked = request.headers['accept-language'] === undefined ? false : request.acceptsLanguages('sv', 'en');
  return asked === 'sv' || asked === 'en' ? asked : undefined;
}
