export { defineTexts, defineWords, hasText, say, type Texts } from './texts.js';
export { refusalInWords, type RefusalInWords } from './refusal-in-words.js';
