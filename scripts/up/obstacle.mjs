/** Something in the surroundings that stops us. Its message is a sentence for the person at the keyboard: what, and what to do. */
export class Obstacle extends Error {
  /** @param {string} sentence @param {string} [evidence] the last lines of a log or of an answer */
  constructor(sentence, evidence) {
    super(sentence);
    this.evidence = evidence?.trimEnd();
  }
}

/**
 * The end of a long text: where the reason of a failure usually stands.
 * @param {string} text
 */
export const lastLines = (text, count = 20) => text.trimEnd().split('\n').slice(-count).join('\n');
