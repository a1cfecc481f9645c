import type { ChosenFile } from './uploads.js';

/** Every file that was dropped, those within dropped folders with the folder's name. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  // Taken before anything is waited for: what was dropped is there for the event alone.
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(entries.map(chosenIn));
  return found.flat();
}

async function chosenIn(entry: FileSystemEntry | File | null): Promise<ChosenFile[]> {
  if (entry === null) return [];
  return entry instanceof File ? [{ file: entry }] : filesIn(entry);
}

async function filesIn(entry: FileSystemEntry, folder?: string): Promise<ChosenFile[]> {
  if (isFile(entry)) return [{ file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), ...(folder === undefined ? {} : { folder }) }];
  if (!isDirectory(entry)) return [];
  const within = await Promise.all((await entriesIn(entry)).filter(({ name }) => !name.startsWith('.')).map((one) => filesIn(one, folder === undefined ? entry.name : `${folder}/${entry.name}`)));
  return within.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A browser gives a directory's entries a hundred at a time, and says that there are no more by an empty answer. */
async function entriesIn(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
