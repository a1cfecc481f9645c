import { createHash } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { readSessionCookie, type Actor, type Sessions } from '#platform/access';
import { newId } from '#platform/database';
import { requestContext, type Language, type RequestContext } from '#platform/request';

type SignedRequest = Request & { actor?: Actor };

const LONGEST_KEY = 200;

/** Puts on every request who asks, in which language, under which number, and under which Idempotency-Key. */
export function requestMiddleware(sessions: Sessions, secure: boolean): RequestHandler {
  return (request: SignedRequest, response: Response, next: NextFunction) => {
    sessions
      .actorOf(readSessionCookie(request.headers.cookie, secure))
      .then((actor) => {
        request.actor = actor;
        const context = contextOf(request, actor);
        response.setHeader('X-Request-Id', context.requestId);
        requestContext.run(context, next);
      })
      .catch(next);
  };
}

function contextOf(request: Request, actor: Actor): RequestContext {
  const key = request.get('idempotency-key');
  const context: RequestContext = { requestId: newId(), language: languageOf(request, actor) };
  if (key === undefined || key === '' || key.length > LONGEST_KEY) return context;
  const requestHash = createHash('sha256').update(JSON.stringify(request.body ?? null)).digest();
  return { ...context, idempotency: { key, requestHash, transactions: 0 } };
}

/** What the request asks for, else what the person has chosen, else Swedish. */
function languageOf(request: Request, actor: Actor): Language {
  const asked = request.headers['accept-language'] === undefined ? false : request.acceptsLanguages('sv', 'en');
  if (asked === 'sv' || asked === 'en') return asked;
  return actor.kind === 'PERSON' ? actor.language : 'sv';
}
