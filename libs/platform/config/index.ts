export { CONFIG, readConfig, type Config } from './config.js';
export { ConfigModule } from './config.module.js';
export { readS3Address, type S3Address } from './s3-address.js';
