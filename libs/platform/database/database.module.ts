import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '#platform/config';
import { dataSourceOptions } from './connection.js';
import { UnitOfWork } from './unit-of-work.js';

/** The one connection pool and the unit of work over it. The application names the entities, since it knows the libraries. */
@Global()
@Module({})
export class DatabaseModule {
  static of(entities: Parameters<typeof dataSourceOptions>[1]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => dataSourceOptions(config.databaseUrl, entities, config.databasePoolSize),
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork],
    };
  }
}
