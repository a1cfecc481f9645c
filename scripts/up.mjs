/** `npm run up`: everything from nothing. Uses only what Node brings, for there may be no packages yet. */
import { demandNode } from './up/node-version.mjs';

demandNode();
const { launch } = await import('./up/launch.mjs');
await launch(process.argv.slice(2));
