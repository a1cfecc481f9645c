import type { Language } from '#platform/request';
import { say } from '#platform/texts';
import type { Finding } from './publication-gate.js';

/** What is missing, a sentence in the reader's language. */
export const findingInWords = (language: Language, { code, params }: Finding): string => say(language, `publication.finding.${code}`, params);
