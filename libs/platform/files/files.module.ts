import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock';
import { CONFIG, type Config } from '#platform/config';
import { UnusedFiles } from '#platform/jobs';
import { ArrivingFiles } from './arriving-files.js';
import { BroughtFiles } from './brought-files.js';
import { Checksums } from './checksums.js';
import { ClamavScanner } from './clamav-scanner.js';
import { Disk } from './disk.js';
import { FileHousekeeping } from './file-housekeeping.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import './files.texts.js';
import { IncomingFiles } from './incoming-files.js';
import { LargeFiles } from './large-files.js';
import { LocalFileStore } from './local-file-store.js';
import { LooseBytes } from './loose-bytes.js';
import { Quarantine } from './quarantine.js';
import { Reception } from './reception.js';
import { RenderedFiles } from './rendered-files.js';
import { S3Bucket } from './s3-bucket.js';
import { S3FileStore } from './s3-file-store.js';
import { Settlement } from './settlement.js';
import { StoredFiles } from './stored-files.js';
import { UploadRoom } from './upload-room.js';
import { NoVirusScanner, VirusScanner } from './virus-scanner.js';

/** The object store that is configured, or else a folder. */
export const fileStoreOf = ({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): FileStore =>
  s3 ? new S3FileStore(new S3Bucket(s3), join(dataDir, 'drafts'), s3.prefix) : new LocalFileStore(join(dataDir, 'files'));

const incomingIn = ({ dataDir }: Config): string => join(dataDir, 'incoming');

/** Files as the libraries use them, with no routes. */
@Global()
@Module({
  providers: [
    { provide: FileStore, inject: [CONFIG], useFactory: fileStoreOf },
    {
      provide: IncomingFiles,
      inject: [CONFIG, StoredFiles, UploadRoom],
      useFactory: (config: Config, rows: StoredFiles, room: UploadRoom) => new IncomingFiles(incomingIn(config), rows, room),
    },
    {
      provide: UploadRoom,
      inject: [CONFIG, StoredFiles, DataSource, Clock, Disk],
      useFactory: (config: Config, ...parts: [StoredFiles, DataSource, Clock, Disk]) => new UploadRoom(incomingIn(config), ...parts),
    },
    { provide: VirusScanner, inject: [CONFIG], useFactory: ({ clamav }: Config) => (clamav ? new ClamavScanner(clamav) : new NoVirusScanner()) },
    Disk, StoredFiles, ArrivingFiles, LooseBytes, Quarantine, Settlement, Reception, LargeFiles, Checksums, BroughtFiles, Files, FileHousekeeping, RenderedFiles,
    { provide: UnusedFiles, useExisting: FileHousekeeping },
  ],
  exports: [FileStore, IncomingFiles, StoredFiles, ArrivingFiles, Reception, LargeFiles, Checksums, Files, FileHousekeeping, RenderedFiles, UnusedFiles],
})
export class FilesModule {}
