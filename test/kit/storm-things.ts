import type { StormThing } from './fetch-storm.js';
import type { Published } from './published.js';

/** What of a publication can be fetched, the package first; its size is what the API says. */
export async function stormThings(url: string, { id, itemOf, sizeOf }: Published, cookie: string): Promise<StormThing[]> {
  const path = `/publications/${id}/archive.zip`;
  const head = await fetch(new URL(path, url), { method: 'HEAD', headers: { cookie } });
  if (head.status !== 200) throw new Error(`No package: ${head.status}`);
  const files = [...itemOf].map(([name, itemId]): StormThing => ({ publicationId: id, itemId, path: `/publications/${id}/files/${itemId}`, size: sizeOf.get(name) ?? 0 }));
  return [{ publicationId: id, itemId: null, path, size: Number(head.headers.get('content-length')) }, ...files];
}
