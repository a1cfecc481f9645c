/**
 * The architecture as one table: library -> the libraries it may import. Whatever is not here is refused.
 * The import rules (.dependency-cruiser.mjs), the module mapping of the tests and the graph in
 * docs/architecture.md are made from it.
 */
export const LIBRARIES = {
  kernel: [],
  platform: ['kernel'],
  organisations: ['kernel', 'platform'],
  procurements: ['kernel', 'platform', 'organisations'],
  people: ['kernel', 'platform', 'organisations', 'procurements'],
  inquiries: ['kernel', 'platform', 'organisations', 'procurements', 'people'],
  mandates: ['kernel', 'platform', 'organisations', 'procurements', 'people', 'inquiries'],
  'working-groups': ['kernel', 'platform', 'organisations', 'procurements', 'people', 'inquiries'],
  requirements: ['kernel', 'platform', 'organisations', 'procurements', 'people', 'inquiries', 'working-groups'],
  documents: ['kernel', 'platform', 'organisations', 'procurements', 'people', 'inquiries', 'mandates', 'working-groups', 'requirements'],
};

/** The applications: which libraries each composes. The web knows the server only through apps/api/schema.graphql. */
export const APPLICATIONS = {
  api: Object.keys(LIBRARIES),
  worker: Object.keys(LIBRARIES),
  web: [],
};

/** Libraries that are nouns of procurement: these follow the file roles (`*.entity.ts`, `*.commands.ts` ...). */
export const NOUNS = Object.keys(LIBRARIES).filter((name) => name !== 'kernel' && name !== 'platform');

/** Libraries opened by sub-folder (`#platform/database`), each with its own index.ts. */
export const OPENED_BY_FOLDER = ['platform'];
