import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { PUBLIC, type Actor } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { compiledQueriesPlugin } from './compiled-queries.plugin.js';
import { formatError } from './format-error.js';
import type { GraphQlContext } from './graphql-context.js';
import { LIMIT_RULES, limitsPlugin, LIMITS } from './limits.plugin.js';
import { withoutPropertyReaders } from './plain-fields.js';
import { SubscriptionServer } from './subscription-server.js';
import { stringifyAnswer } from './text-parts.js';

type SignedRequest = Request & { actor?: Actor };

/** GraphQL over HTTP, code first; subscriptions come by SubscriptionServer. The schema file that the web is built from is written by the drift check alone. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [CONFIG],
      useFactory: (config: Config): ApolloDriverConfig => ({
        autoSchemaFile: true,
        sortSchema: true,
        transformSchema: withoutPropertyReaders,
        path: '/graphql',
        graphiql: false,
        introspection: true,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: LIMIT_RULES,
        hideSchemaDetailsFromClientErrors: config.production,
        preserveHttpStatusForExecutionErrors: false,
        formatError,
        stringifyResult: stringifyAnswer,
        plugins: [limitsPlugin(config.production), compiledQueriesPlugin()],
        context: ({ req }: { req: SignedRequest }): GraphQlContext => {
          const actor = req.actor ?? PUBLIC;
          return { actor, actorNow: () => Promise.resolve(actor) };
        },
      }),
    }),
  ],
  providers: [SubscriptionServer],
  exports: [SubscriptionServer],
})
export class GraphQlModule {}
