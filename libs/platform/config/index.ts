export { CONFIG, readConfig, type Config } from './config.js';
export { ConfigModule } from './config.module.js';
