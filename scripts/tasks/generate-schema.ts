import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../../apps/api/src/app.module.js';

type Class = abstract new (...args: never[]) => unknown;
interface Described {
  readonly module?: Class;
  readonly imports?: readonly unknown[];
  readonly providers?: readonly unknown[];
}

/** Writes apps/api/schema.graphql from the decorators of the resolvers. Nothing is started: there need be no database. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create([...resolversOf(AppModule, new Set())]);
const head = '# Made from the resolvers by `npm run check` (drift): change those, not this file.\n';
writeFileSync(join(process.cwd(), 'apps/api/schema.graphql'), `${head}${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();

/** The resolvers of a module and of all that it imports. */
function resolversOf(module: unknown, seen: Set<unknown>): Set<Class> {
  if (seen.has(module) || typeof module === 'string') return new Set();
  seen.add(module);
  const dynamic: Described = typeof module === 'object' && module !== null ? module : {};
  const ofClass = typeof module === 'function' ? module : dynamic.module;
  const listed = (key: 'imports' | 'providers'): unknown[] => [...(dynamic[key] ?? []), ...((ofClass && (Reflect.getMetadata(key, ofClass) as unknown[] | undefined)) ?? [])];
  const own = listed('providers').filter((provider): provider is Class => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider));
  const imported = listed('imports').flatMap((one) => [...resolversOf(one, seen)]);
  return new Set([...own, ...imported]);
}
