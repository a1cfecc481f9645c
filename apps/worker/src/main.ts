import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLog, openLog } from '#platform/log';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new NestLog(openLog()), abortOnError: false });
app.enableShutdownHooks();
new Logger('worker').log('The worker runs');
