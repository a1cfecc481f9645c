import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { CONFIG, type Config } from '#platform/config';
import { createApp } from './create-app.js';

// What outlives a few collections is looked through when it has grown by half. Left to itself it waits for the double or more, and a day of downloads, which live
// long and leave a tenth of a megabyte each, took twice the memory.
setFlagsFromString('--heap-growing-percent=50');
const app = await createApp();
const { host, port } = app.get<Config>(CONFIG);
await app.listen(port, host);
