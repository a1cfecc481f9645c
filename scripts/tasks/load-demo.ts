import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { dateInStockholm } from '#kernel';
import { NestLog, openLog } from '#platform/log';
import { DemoModule } from './demo/demo.module.js';
import { DemoLoader } from './demo/loader.js';
import { readReference } from './demo/reference.js';

/** Loads the reference procurement into an empty database, or with `--empty` the host and the accounts alone. */
const today = dateInStockholm(new Date());
const app = await NestFactory.createApplicationContext(DemoModule, { logger: new NestLog(openLog({ level: 'warn' })), abortOnError: false });
const loader = new DemoLoader(app, await readReference(today), today, (done, of, what) => console.log(`PROGRESS ${done}/${of} ${what}`));
await (process.argv.includes('--empty') ? loader.loadAccounts() : loader.loadAll());
await app.close();
