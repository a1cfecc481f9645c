export { RunsEvery, type ClockJob, type Interval } from './clock-job.js';
export { Housekeeping, UnusedFiles } from './housekeeping.js';
export { JobClock } from './job-clock.js';
export { JobsModule } from './jobs.module.js';
