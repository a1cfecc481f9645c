import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, lexicographicSortSchema, type DocumentNode, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { formatError } from './format-error.js';
import type { GraphQlContext } from './graphql-context.js';
import { allowTextParts, setTextParts } from './text-parts.js';

/**
 * Carries out queries (never mutations) with code compiled once for each document: the same resolvers and guards are called,
 * without the interpreter's work for each field of each row.
 */
export function compiledQueriesPlugin(): ApolloServerPlugin<GraphQlContext> {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | undefined>>();
  let plain: GraphQLSchema;
  return {
    serverWillStart({ schema }) {
      // A copy: at the first mutation the server puts a hook on every field of its own, plain ones too.
      plain = lexicographicSortSchema(schema);
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operationName, contextValue, request, ...more }) {
          // None where the request names an operation that the document does not have.
          const operation: OperationDefinitionNode | undefined = more.operation;
          if (operation?.operation !== 'query') return null;
          const byName = compiled.get(document) ?? new Map<string, CompiledQuery | undefined>();
          compiled.set(document, byName);
          const name = operationName ?? '';
          if (!byName.has(name)) {
            const query = compileQuery(plain, document, operationName ?? undefined);
            byName.set(name, isCompiledQuery(query) ? query : undefined);
          }
          const query = byName.get(name);
          if (!query) return null;
          allowTextParts(contextValue);
          const result: ExecutionResult = await query.query(undefined, contextValue, request.variables ?? {});
          const { data, errors } = result;
          if (data) setTextParts(contextValue, data);
          const failedAtTheDoor = errors !== undefined && data === undefined;
          return {
            http: { headers: new HeaderMap(), ...(failedAtTheDoor ? { status: 400 } : {}) },
            body: { kind: 'single' as const, singleResult: { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(inWords) } : {}) } },
          };
        },
      }),
  };
}

/** An answer given here passes by the server's own formatting of errors: it is done in the same way. */
function inWords(error: GraphQLError): GraphQLFormattedError {
  const plain = error.toJSON();
  const aboutVariables = error.path === undefined && error.originalError === undefined;
  const code = plain.extensions?.['code'] ?? (aboutVariables ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR');
  return formatError({ ...plain, extensions: { ...plain.extensions, code } }, error);
}
