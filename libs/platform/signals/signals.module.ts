import { Global, Module } from '@nestjs/common';
import { DatabaseSignals } from './database-signals.js';

@Global()
@Module({ providers: [DatabaseSignals], exports: [DatabaseSignals] })
export class SignalsModule {}
