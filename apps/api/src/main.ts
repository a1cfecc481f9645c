import 'reflect-metadata';
import { CONFIG, type Config } from '#platform/config';
import { createApp } from './create-app.js';

const app = await createApp();
const { host, port } = app.get<Config>(CONFIG);
await app.listen(port, host);
