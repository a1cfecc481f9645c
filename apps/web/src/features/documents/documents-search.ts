import { text } from '../../ui/search.js';

/** What the address of the documents can say: `dok` is the open one, `sok` words of title, number or file name, `visa` those that were removed, `ordning` folder by folder. */
export interface DocumentsSearch {
  dok?: string | undefined;
  sok?: string | undefined;
  visa?: 'borttagna' | undefined;
  ordning?: 'mapp' | undefined;
}

/** Keeps what the page knows of an address and leaves out the rest. */
export function readDocumentsSearch(asked: Record<string, unknown>): DocumentsSearch {
  return { dok: text(asked['dok']), sok: text(asked['sok']), visa: asked['visa'] === 'borttagna' ? 'borttagna' : undefined, ordning: asked['ordning'] === 'mapp' ? 'mapp' : undefined };
}
