import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from '#platform/access';
import { ClockModule } from '#platform/clock';
import { ConfigModule } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { GraphQlModule } from '#platform/graphql';
import { HealthModule } from '#platform/health';
import { ErrorFilter } from './http/error.filter.js';

@Module({
  imports: [
    ConfigModule,
    ClockModule,
    DatabaseModule.of([]),
    AccessModule,
    HealthModule,
    GraphQlModule,
  ],
  providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
})
export class AppModule {}
