export { openLog, type Log } from './log.js';
export { NestLog } from './nest-log.js';
export { scrub, scrubText } from './scrub.js';
