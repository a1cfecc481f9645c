import { describe, expect, it } from '@jest/globals';
import { BLUE, BLUE_DARK, FILLS, INK, INK_SOFT, LINE_STRONG, RED_SCALE, STRIPE, TONES, WHITE } from './colours.js';
import { contrast } from './contrast.js';

const TEXT = 4.5;
const SHAPE = 3;

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries(TONES))('%s: its word is readable on its ground, its border is seen on white and on stripes', (_, { text, ground, border }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(border, WHITE)).toBeGreaterThanOrEqual(SHAPE);
    expect(contrast(border, STRIPE)).toBeGreaterThanOrEqual(SHAPE);
  });

  it.each(Object.entries(FILLS))('%s carries white numbers', (_, fill) => expect(contrast(WHITE, fill)).toBeGreaterThanOrEqual(TEXT));

  it.each([INK, INK_SOFT, BLUE, BLUE_DARK])('%s is readable on white and on stripes', (text) => {
    expect(contrast(text, WHITE)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(text, STRIPE)).toBeGreaterThanOrEqual(TEXT);
  });

  it('lets white text stand on the buttons', () => {
    expect(contrast(WHITE, BLUE)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(WHITE, RED_SCALE[7])).toBeGreaterThanOrEqual(TEXT);
  });

  it('shows where one can type', () => expect(contrast(LINE_STRONG, WHITE)).toBeGreaterThanOrEqual(SHAPE));
});
