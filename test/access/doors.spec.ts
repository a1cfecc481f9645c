import 'reflect-metadata';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCESS } from '#platform/access';
import { startTestApp, type TestApp } from '../kit/test-app.js';
import { MUTATION_ROWS, READ_ROWS, ROUTE_ROWS } from './access-table.js';

/** Taken in before the routes: the upload protocol, which has a guard of its own (the table tries it like the others). */
const MOUNTED = ['POST /files', 'HEAD /files/:id', 'PATCH /files/:id', 'DELETE /files/:id'];
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = ['Query', 'Mutation', 'Subscription'];

type Handler = (...words: never[]) => unknown;
interface Door { readonly name: string; readonly handler: Handler; readonly host: object }

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('empty');
});
afterAll(() => app.close());

/** Every method of every provider or controller, with its class. */
function methods(kind: 'providers' | 'controllers'): Door[] {
  const classes = [...app.app.get(ModulesContainer).values()].flatMap((module) => [...module[kind].values()].flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype] : [])));
  return [...new Set(classes)].flatMap((host) => {
    const prototype = (host as { prototype?: object }).prototype;
    if (!prototype) return [];
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      return typeof value === 'function' && name !== 'constructor' ? [{ name, handler: value as Handler, host }] : [];
    });
  });
}

const rootMethods = (): Door[] => methods('providers').filter(({ handler }) => ROOTS.includes(String(Reflect.getMetadata(RESOLVER_TYPE, handler))));
const routeMethods = (): Door[] => methods('controllers').filter(({ handler }) => Reflect.getMetadata(METHOD_METADATA, handler) !== undefined);

function routeOf({ handler, host }: Door): string {
  const path = [Reflect.getMetadata(PATH_METADATA, host), Reflect.getMetadata(PATH_METADATA, handler)].map(String).join('/');
  return `${RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))]} /${path.split('/').filter((part) => part !== '').join('/')}`;
}

const unguarded = (doors: readonly Door[]): string[] =>
  doors.filter(({ handler, host }) => app.app.get(Reflector).getAllAndOverride<unknown>(ACCESS, [handler, host as never]) === undefined).map(({ name }) => name);

describe('the access table', () => {
  it('has one row for each root field of the schema, and no other', () => {
    const { schema } = app.app.get(GraphQLSchemaHost);
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`));
    expect([...READ_ROWS, ...MUTATION_ROWS].map(({ door }) => door).toSorted()).toEqual(fields.toSorted());
  });

  it('has one row for each route, and no other', () => {
    const routes = [...routeMethods().map(routeOf), ...MOUNTED];
    expect(ROUTE_ROWS.map(({ door }) => door).toSorted()).toEqual(routes.toSorted());
  });
});

describe('closed by default', () => {
  it('every root field says who may come in', () => {
    expect(rootMethods().length).toBe(READ_ROWS.length + MUTATION_ROWS.length);
    expect(unguarded(rootMethods())).toEqual([]);
  });

  it('every route says who may come in', () => {
    expect(routeMethods().length).toBe(ROUTE_ROWS.length - MOUNTED.length);
    expect(unguarded(routeMethods())).toEqual([]);
  });
});
