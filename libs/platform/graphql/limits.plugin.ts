import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, validate, visit, type ASTNode, type ValidationContext, type ValidationRule } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { isStorable } from '#kernel';
import { invalidInput, Refusal } from '#platform/request';
import type { GraphQlContext } from './graphql-context.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from './page.js';
import { refusalOfVariables } from './variable-problems.js';

/**
 * What one request may ask. The body holds the longest texts of any form of the product; files go another way.
 * `cost` is about a tenth of a second of this process; the widest page of the product takes an eighth of it.
 */
export const LIMITS = { bodyBytes: 100 * 1024, tokens: 2_000, depth: 12, aliases: 15, directives: 10, cost: 100_000 } as const;

/** A rule that throws is answered with 500, as if the fault were ours: what is over a limit is reported like any other fault of the document. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, { message }: GraphQLError) =>
      context?.reportError(new GraphQLError(message, { originalError: new Refusal('TOO_COMPLEX', { details: { reason: message.replace('Syntax Error: ', '') } }) })),
  ],
};

export const LIMIT_RULES: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.depth, ignoreIntrospection: true, ...reported }),
  maxAliasesRule({ n: LIMITS.aliases, ...reported }),
  maxDirectivesRule({ n: LIMITS.directives, ...reported }),
] as ValidationRule[];

/** A page costs its rows times what is asked of each row; anything else costs itself and what is below it. */
const pageEstimator: ComplexityEstimator = ({ args, field, childComplexity }) => {
  if (!field.args.some((argument) => argument.name === 'first')) return undefined;
  const first: unknown = args['first'];
  const rows = typeof first === 'number' ? Math.min(Math.max(first, 1), LARGEST_PAGE) : DEFAULT_PAGE;
  return 1 + rows * childComplexity;
};
const ESTIMATORS = [pageEstimator, simpleEstimator({ defaultComplexity: 1 })];

type Resolved = GraphQLRequestContextDidResolveOperation<GraphQlContext>;

/** Turns away what costs too much, and introspection by strangers in production, before anything is carried out. */
export function limitsPlugin(production: boolean): ApolloServerPlugin<GraphQlContext> {
  const known = new Map<string, number>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation(request: Resolved) {
          // Without an operation to carry out the server itself says what is wrong.
          if (!request.operation) return Promise.resolve();
          refuseStrangersIntrospection(request, production);
          refuseSubscription(request);
          refuseUnstorableText(request);
          refuseUnfitVariables(request);
          refuseCost(request, known);
          return Promise.resolve();
        },
      }),
  };
}

function refuseStrangersIntrospection(request: Resolved, production: boolean): void {
  if (!production || request.contextValue.actor.kind !== 'PUBLIC' || !request.source.includes('__')) return;
  const [error] = validate(request.schema, request.document, [NoSchemaIntrospectionCustomRule]);
  if (error) throw atTheDoor(new Refusal('UNAUTHENTICATED'));
}

/** They come by WebSocket: over HTTP the first event would have to be the last. */
function refuseSubscription({ operation }: Resolved): void {
  if (operation?.operation === 'subscription') throw new GraphQLError('Subscriptions come by WebSocket.', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}

/** Texts written in the document itself; those in variables were looked at when the body was read. */
function refuseUnstorableText({ source, document }: Resolved): void {
  if (!source.includes('\\u')) return;
  visit(document, {
    StringValue: ({ value }, _key, parent, _path, ancestors) => {
      if (!isStorable(value)) throw atTheDoor(invalidInput({ path: placeOf(parent ? [...ancestors, parent] : ancestors), text: 'field.unstorable_character' }));
    },
  });
}

/** The argument and the fields within it: `input.name`. */
const placeOf = (ancestors: readonly (ASTNode | readonly ASTNode[])[]): string =>
  ancestors.flatMap((node) => ('kind' in node && (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) ? [node.name.value] : [])).join('.');

/** Before the cost is reckoned: it is reckoned with the variables. */
function refuseUnfitVariables(request: Resolved): void {
  const refusal = request.operation && refusalOfVariables(request.schema, request.operation, request.request.variables ?? {});
  if (refusal) throw atTheDoor(refusal);
}

function refuseCost(request: Resolved, known: Map<string, number>): void {
  const variables = request.request.variables ?? {};
  const pages = Object.entries(variables).filter(([, value]) => typeof value === 'number');
  const key = `${request.queryHash} ${request.operationName ?? ''} ${JSON.stringify(pages)}`;
  let cost = known.get(key);
  if (cost === undefined) {
    cost = getComplexity({
      schema: request.schema, query: request.document, variables, estimators: ESTIMATORS,
      ...(request.operationName ? { operationName: request.operationName } : {}),
    });
    if (known.size < 1_000) known.set(key, cost);
  }
  if (cost > LIMITS.cost) throw atTheDoor(new Refusal('TOO_COMPLEX', { details: { cost, limit: LIMITS.cost } }));
}

/** A refusal of the whole request: it answers 400, not 200 with an error inside. */
function atTheDoor(refusal: Refusal): GraphQLError {
  const status = refusal.code === 'UNAUTHENTICATED' ? 401 : 400;
  return new GraphQLError(refusal.code, { originalError: refusal, extensions: { code: refusal.code, http: { status } } });
}
