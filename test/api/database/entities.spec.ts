import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DataSource, type EntityMetadata } from 'typeorm';
import { dataSourceOptions } from '#platform/database';
import { createTestDatabase, type TestDatabase } from '../../kit/test-database.js';

const LIBRARIES = resolve(import.meta.dirname, '../../../libs');

/** Every entity class of the repository, whether or not an application has come to name it. */
async function entityClasses(): Promise<Type[]> {
  const files = readdirSync(LIBRARIES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.entity.ts'));
  const modules: object[] = await Promise.all(files.map(async (file) => (await import(pathToFileURL(join(LIBRARIES, file)).href)) as object));
  return modules.flatMap((module) => Object.values(module).filter((value): value is Type => typeof value === 'function'));
}

/** The columns as the entity has them: name -> type, and whether it may be null. Sizes are the business of the migrations. */
const declared = (entity: EntityMetadata, driver: DataSource['driver']) =>
  Object.fromEntries(
    entity.columns.map((column) => {
      const type = `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
      return [column.databaseName, `${type}${column.isNullable ? '' : ' not null'}`];
    }),
  );

/** The same as the migrated database has them; columns that only the database knows are left out. */
async function migrated(dataSource: DataSource, entity: EntityMetadata) {
  const rows: { name: string; type: string }[] = await dataSource.query(
    `select attname as name, regexp_replace(format_type(atttypid, atttypmod), '\\(.*\\)', '') || case when attnotnull then ' not null' else '' end as type
     from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [entity.tableName],
  );
  const known = new Set(entity.columns.map((column) => column.databaseName));
  return Object.fromEntries(rows.filter(({ name }) => known.has(name)).map(({ name, type }) => [name, type]));
}

describe('the entities and the migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, await entityClasses(), 2)).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.close();
  });

  it('agree on columns, types and nulls', async () => {
    const entities = dataSource.entityMetadatas;
    expect(entities.length).toBeGreaterThan(0);
    const byMigrations = await Promise.all(entities.map(async (entity) => [entity.tableName, await migrated(dataSource, entity)]));
    const byEntities = entities.map((entity) => [entity.tableName, declared(entity, dataSource.driver)]);
    expect(Object.fromEntries(byEntities)).toEqual(Object.fromEntries(byMigrations));
  });
});
