export const PUBLICATION_ITEM_KINDS = ['DOCUMENT', 'SPECIFICATION', 'ENTITLED_PARTIES'] as const;
export type PublicationItemKind = (typeof PUBLICATION_ITEM_KINDS)[number];

export type PublishedFormName = 'SPECIFICATION_PDF' | 'SPECIFICATION_XLSX' | 'ENTITLED_PDF' | 'ENTITLED_XLSX' | 'ENTITLED_JSON';
