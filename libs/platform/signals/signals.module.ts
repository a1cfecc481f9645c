import { Global, Module } from '@nestjs/common';
import { ChainActivity } from './chain-activity.js';
import { DatabaseSignals } from './database-signals.js';

@Global()
@Module({ providers: [DatabaseSignals, ChainActivity], exports: [DatabaseSignals, ChainActivity] })
export class SignalsModule {}
