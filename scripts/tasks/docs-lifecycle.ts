import { readFileSync, writeFileSync } from 'node:fs';
import { MANDATE_LIFECYCLE } from '#mandates';
import { withDiagram } from './docs/lifecycle-page.js';

/** Draws the life cycle of the mandate in docs/mandate-lifecycle.md from its table. */
const PAGE = 'docs/mandate-lifecycle.md';
writeFileSync(PAGE, withDiagram(readFileSync(PAGE, 'utf8'), MANDATE_LIFECYCLE));
