export { FileAccess } from './file-access.js';
export { FileHousekeeping } from './file-housekeeping.js';
export { MAX_UPLOAD_BYTES, type FilePurpose } from './file-kind.js';
export { cleanFileName } from './file-name.js';
export { FileRoutesModule } from './file-routes.module.js';
export { FileStore, type ByteRange } from './file-store.js';
export { Files, type FileDescription, type FileUse } from './files.js';
export { FilesModule } from './files.module.js';
export { mountUploads } from './uploads.js';
