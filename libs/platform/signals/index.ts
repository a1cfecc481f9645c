export { ChainActivity, type Followed } from './chain-activity.js';
export { DatabaseSignals, type SignalChannel, type SignalListener } from './database-signals.js';
export { SignalsModule } from './signals.module.js';
export { WakeableLoop, type LoopTiming } from './wakeable-loop.js';
