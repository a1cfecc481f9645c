import type { RequirementsFrame } from './requirement-queries.js';

export type Section = RequirementsFrame['requirementSections'][number];
type Counts = Pick<Section, 'requirementCount' | 'readCount' | 'openThreadCount'>;

export interface Chapter extends Counts {
  readonly number: string;
  /** Where the chapter is a section itself, or has a single one. */
  readonly title: string | undefined;
  /** None where there is only one: it is the chapter. */
  readonly sections: readonly Section[];
}

/** Sections under their chapters (the first part of the number), and what they come to together. */
export function chaptersOf(sections: readonly Section[]): { readonly all: Counts; readonly chapters: readonly Chapter[] } {
  const byChapter = new Map<string, Section[]>();
  for (const section of sections) {
    const [chapter = ''] = section.number.split('.');
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), section]);
  }
  const chapters = [...byChapter].map(([number, within]): Chapter => {
    const [only] = within;
    if (within.length === 1 && only !== undefined) return { ...summed(within), number: only.number, title: only.title, sections: [] };
    const itself = within.find((section) => section.number === number);
    return { ...summed(within), number, title: itself?.title, sections: within.filter((section) => section !== itself) };
  });
  return { all: summed(sections), chapters };
}

function summed(sections: readonly Section[]): Counts {
  const sum = (field: keyof Counts) => sections.reduce((total, section) => total + section[field], 0);
  return { requirementCount: sum('requirementCount'), readCount: sum('readCount'), openThreadCount: sum('openThreadCount') };
}
