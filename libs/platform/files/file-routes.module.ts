import { Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { FileAccess, NobodyReads } from './file-access.js';
import { FileDownloadsController } from './file-downloads.controller.js';
import { UploadResolver } from './upload.resolver.js';
import { UploadServer } from './upload-server.js';
import { Uploads } from './uploads.js';

/** Uploads and downloads over HTTP. The application says who may read, since it knows the nouns that refer to files. */
@Module({})
export class FileRoutesModule {
  /** `access` is a provider exported by one of `imports`; without it nobody reads a file once it is used. */
  static of({ access, imports = [] }: { access?: Type<FileAccess>; imports?: ModuleMetadata['imports'] } = {}): DynamicModule {
    return {
      module: FileRoutesModule,
      imports,
      controllers: [FileDownloadsController],
      providers: [UploadServer, Uploads, UploadResolver, access ? { provide: FileAccess, useExisting: access } : { provide: FileAccess, useClass: NobodyReads }],
    };
  }
}
