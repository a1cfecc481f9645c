export type { ZipEntry } from './zip-entry.js';
export { ZipLayout, type ZipStretch } from './zip-layout.js';
export { openZip, type OpensContent } from './zip-stream.js';
