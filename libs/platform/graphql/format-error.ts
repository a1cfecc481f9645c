import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentLanguage, Refusal, requestContext } from '#platform/request';
import { refusalInWords, say } from '#platform/texts';
import { ScalarProblem } from './scalars.js';

const logger = new Logger('graphql');

/** Every error that leaves by GraphQL: a refusal in the reader's words, or a bug that is masked and found again by its number. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const refusal = asRefusal(thrown, formatted);
  if (refusal) {
    const { code, message, details } = refusalInWords(currentLanguage(), refusal);
    return { ...place, message, extensions: { code, details } };
  }
  if (isAboutTheDocument(formatted)) return { ...place, message: formatted.message, extensions: { code: 'INVALID_INPUT', details: {} } };
  const requestId = requestContext.getStore()?.requestId ?? '-';
  logger.error({ requestId, error: thrown instanceof Error ? thrown.stack : String(thrown) }, 'A request failed');
  return { ...place, message: say(currentLanguage(), 'refusal.INTERNAL', { requestId }), extensions: { code: 'INTERNAL', details: { requestId } } };
}

function asRefusal(thrown: unknown, formatted: GraphQLFormattedError): Refusal | undefined {
  if (thrown instanceof Refusal) return thrown;
  const original = thrown instanceof GraphQLError ? thrown.originalError : thrown;
  if (original instanceof Refusal) return original;
  if (original instanceof ScalarProblem) {
    return new Refusal('INVALID_INPUT', { fields: [{ path: fieldOf(formatted.message), text: original.text, params: original.params }] });
  }
  return formatted.extensions?.['code'] === 'BAD_USER_INPUT' ? inputProblem(formatted.message) : undefined;
}

/** A variable of the wrong shape: graphql-js names the place in its message only. */
function inputProblem(message: string): Refusal {
  const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
  const path = [fieldOf(message), missing].filter(Boolean).join('.');
  return new Refusal('INVALID_INPUT', { fields: [{ path, text: missing === undefined ? 'field.unknown' : 'field.required' }] });
}

function fieldOf(message: string): string {
  return / at "([^"]+)"/.exec(message)?.[1] ?? /Variable "\$(\w+)"/.exec(message)?.[1] ?? '';
}

/** Whether the document itself is at fault: it cannot be parsed, does not fit the schema, or is over a limit. */
function isAboutTheDocument(formatted: GraphQLFormattedError): boolean {
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}
