import 'reflect-metadata';
import { CONFIG, type Config } from '#platform/config';
import { createApp } from './create-app.js';

const app = await createApp();
await app.listen(app.get<Config>(CONFIG).port, '127.0.0.1');
