import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentLanguage, Refusal, requestContext } from '#platform/request';
import { refusalInWords, say } from '#platform/texts';
import { scalarProblemIn, variableProblem } from './variable-problems.js';

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
  if (!(thrown instanceof GraphQLError)) return undefined;
  if (thrown.originalError instanceof Refusal) return thrown.originalError;
  const isAboutInput = scalarProblemIn(thrown) !== undefined || formatted.extensions?.['code'] === 'BAD_USER_INPUT';
  return isAboutInput ? new Refusal('INVALID_INPUT', { fields: [variableProblem(thrown)] }) : undefined;
}

/** Whether the document itself is at fault: it cannot be parsed, does not fit the schema, or is over a limit. */
function isAboutTheDocument(formatted: GraphQLFormattedError): boolean {
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}
