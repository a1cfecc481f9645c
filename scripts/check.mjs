/** `npm run check`: everything that must hold, on a database of its own that is thrown away. */
import { demandNode } from './up/node-version.mjs';

demandNode();
const { check } = await import('./check/check.mjs');
await check(process.argv.slice(2));
