import type { Letter } from './letter.js';

/** The whole letter as plain text: whoever reads it so misses nothing. */
export function letterAsText(letter: Letter): string {
  const { action } = letter;
  const blocks = [
    letter.greeting,
    ...letter.paragraphs,
    ...(letter.details.length > 0 ? [letter.details.map(({ label, value }) => `${label}: ${value}`).join('\n')] : []),
    ...(action ? [`${action.label}:\n${action.url}`, action.about] : []),
    ...letter.closing,
    `-- \n${letter.signature.join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
