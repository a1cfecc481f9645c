import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Housekeeping } from './housekeeping.js';
import { JobClock } from './job-clock.js';

/** The jobs of the clock, at rest: the worker sets them going, tests call `runDue()`. */
@Module({ imports: [DiscoveryModule], providers: [JobClock, Housekeeping], exports: [JobClock, Housekeeping] })
export class JobsModule {}
