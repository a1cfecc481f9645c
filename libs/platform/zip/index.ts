export type { ZipEntry } from './zip-entry.js';
export { ZipLayout } from './zip-layout.js';
export { openZip } from './zip-stream.js';
