import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { UnusedFiles } from '#platform/jobs';
import { Checksums } from './checksums.js';
import { FileHousekeeping } from './file-housekeeping.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import './files.texts.js';
import { IncomingFiles } from './incoming-files.js';
import { LocalFileStore } from './local-file-store.js';
import { Reception } from './reception.js';
import { RenderedFiles } from './rendered-files.js';
import { StoredFiles } from './stored-files.js';

/** Files as the libraries use them, with no routes. */
@Global()
@Module({
  providers: [
    { provide: FileStore, inject: [CONFIG], useFactory: (config: Config) => new LocalFileStore(join(config.dataDir, 'files')) },
    {
      provide: IncomingFiles,
      inject: [CONFIG, StoredFiles],
      useFactory: (config: Config, rows: StoredFiles) => new IncomingFiles(join(config.dataDir, 'incoming'), rows),
    },
    StoredFiles, Reception, Checksums, Files, FileHousekeeping, RenderedFiles,
    { provide: UnusedFiles, useExisting: FileHousekeeping },
  ],
  exports: [FileStore, IncomingFiles, StoredFiles, Reception, Checksums, Files, FileHousekeeping, RenderedFiles, UnusedFiles],
})
export class FilesModule {}
