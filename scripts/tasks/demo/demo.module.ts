import { Global, Module } from '@nestjs/common';
import { Clock, SettableClock } from '#platform/clock';
import { LibrariesModule } from '../../../apps/worker/src/worker.module.js';

/** The clock that the history sets to each of its moments. */
export const clock = new SettableClock(new Date());

@Global()
@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class SetClockModule {}

@Module({ imports: [SetClockModule, LibrariesModule] })
export class DemoModule {}
