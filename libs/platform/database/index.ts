export { dataSourceOptions, migrate } from './connection.js';
export { DatabaseModule } from './database.module.js';
export { UnitOfWork, sqlState, type Transaction } from './unit-of-work.js';
export { defineConstraintRefusals } from './constraint-refusals.js';
export { isId, newId } from './new-id.js';
export { SnakeNaming } from './snake-naming.js';
export { askedJson, type JsonFields } from './json-object.js';
export { isAmong, isoInstant, SqlParams } from './sql-params.js';
