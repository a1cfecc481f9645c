import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, GraphQLError, parse, specifiedRules, subscribe, validate, type DocumentNode, type ExecutionArgs } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { readSessionCookie, Sessions, type Actor } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { requestContext } from '#platform/request';
import { newId } from '#platform/database';
import { formatError } from './format-error.js';
import type { GraphQlContext } from './graphql-context.js';
import { LIMIT_RULES, LIMITS } from './limits.plugin.js';

/**
 * Subscriptions by graphql-ws on the same path. A server of our own, and not the framework's, because a message must have a
 * largest size, and because queries and mutations must not come in here: their limits and keys are at the HTTP door.
 */
@Injectable()
export class SubscriptionServer implements OnApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes });
  private stop: () => void | Promise<void> = () => undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  listen(server: Server): void {
    const { schema } = this.schemaHost;
    const running = useServer<Record<string, unknown>, { request: IncomingMessage }>(
      {
        schema, execute, subscribe: begun,
        validate: (ofSchema, document) => validate(ofSchema, document, [...specifiedRules, ...LIMIT_RULES]),
        onSubscribe: (_connection, _id, payload) => refuseOtherOperations(payload),
        onError: (_connection, _id, _payload, errors) => errors.map(told),
        onNext: (_connection, _id, _payload, _args, result) => (result.errors ? { ...result, errors: result.errors.map(told) } : result),
        context: ({ extra }): Opening => ({ open: () => this.contextOf(extra.request) }),
      },
      this.sockets,
    );
    this.stop = () => running.dispose();
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => this.upgrade(request, socket, head));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const isOurs = request.url === '/graphql' && originIsOurs(request, this.config);
    if (!isOurs) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (opened) => this.sockets.emit('connection', opened, request));
  }

  private async contextOf(request: IncomingMessage): Promise<GraphQlContext> {
    requestContext.enterWith({ requestId: newId(), language: request.headers['accept-language']?.startsWith('en') ? 'en' : 'sv' });
    const token = readSessionCookie(request.headers.cookie, true) ?? readSessionCookie(request.headers.cookie, false);
    const actorNow = (): Promise<Actor> => this.sessions.actorOf(token);
    return { actor: await actorNow(), actorNow };
  }
}

interface Opening { readonly open: () => Promise<GraphQlContext> }

/**
 * Begins a subscription. Whatever fails before its first result is an error of it: past this the library would print it beside our log, whole and
 * with the parameters of the query that failed, and say it to the client.
 */
async function begun(args: ExecutionArgs): ReturnType<typeof subscribe> {
  try {
    return await subscribe({ ...args, contextValue: await (args.contextValue as Opening).open() });
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}

/** An error on a connection that is open: the same code, words and details as by HTTP. */
function told(error: GraphQLError): GraphQLError {
  const plain = error.toJSON();
  // Nothing was thrown: a rule has found fault with the document itself.
  const isAboutDocument = error.originalError === undefined && error.path === undefined && plain.extensions?.['code'] === undefined;
  const { message, extensions } = formatError(isAboutDocument ? { ...plain, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } } : plain, error);
  return new GraphQLError(message, { ...(error.path ? { path: error.path } : {}), ...(extensions ? { extensions } : {}) });
}

/** A page of another site cannot listen with our user's cookie; a program that names no origin holds the cookie itself. */
function originIsOurs({ headers }: IncomingMessage, config: Config): boolean {
  const { origin, host } = headers;
  return origin === undefined || origin === new URL(config.publicUrl).origin || origin === `http://${host ?? ''}` || origin === `https://${host ?? ''}`;
}

function refuseOtherOperations(payload: SubscribePayload): readonly GraphQLError[] | undefined {
  let document: DocumentNode;
  try {
    document = parse(payload.query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('Syntax error')];
  }
  const onlySubscriptions = document.definitions.every(
    (definition) => definition.kind !== 'OperationDefinition' || definition.operation === 'subscription',
  );
  return onlySubscriptions ? undefined : [new GraphQLError('Only subscriptions come by WebSocket.')];
}
