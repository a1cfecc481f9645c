import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { actorKey, Can, CurrentActor, type Actor } from '#platform/access';
import { isId } from '#platform/database';
import { currentLanguage, invalidInput } from '#platform/request';
import { refusalInWords, say } from '#platform/texts';
import { StoredFiles, type StoredFile } from './stored-files.js';
import { UploadState, UploadType } from './upload.types.js';
import { refusalOf } from './upload-answer.js';

const MOST_AT_ONCE = 200;

/** How far one's uploads have come. */
@Resolver(() => UploadType)
export class UploadResolver {
  constructor(private readonly rows: StoredFiles) {}

  @Can('file.upload')
  @Query(() => [UploadType], { description: 'How far uploads have come, at most 200 at a time, in the order asked for. Those that are not the asker’s own, or are gone, are left out.' })
  async uploads(@CurrentActor() actor: Actor, @Args('fileIds', { type: () => [ID] }) fileIds: string[]): Promise<UploadType[]> {
    if (fileIds.length > MOST_AT_ONCE) throw invalidInput({ path: 'fileIds', text: 'field.too_many', params: { limit: MOST_AT_ONCE } });
    const owner = actorKey(actor);
    const found = new Map((await this.rows.findAll(fileIds.filter(isId))).map((file) => [file.id, file]));
    return fileIds.flatMap((id) => found.get(id.toLowerCase()) ?? []).filter(({ uploadedBy }) => uploadedBy === owner).map(uploadOf);
  }
}

function uploadOf(file: StoredFile): UploadType {
  return { fileId: file.id, fileName: file.fileName, size: String(file.size), sha256: file.sha256, state: UploadState[file.state], text: textOf(file) };
}

const TEXTS = { RECEIVING: 'file.state.receiving', ARRIVED: 'file.state.arrived', QUARANTINED: 'file.state.quarantined', STORED: 'file.state.stored', REJECTED: 'refusal.FILE_REJECTED' };

function textOf({ state, rejection, scanTriedAt }: StoredFile): string {
  const language = currentLanguage();
  if (rejection) return refusalInWords(language, refusalOf(rejection)).message;
  return say(language, state === 'QUARANTINED' && scanTriedAt ? 'file.state.scanner_silent' : TEXTS[state]);
}
