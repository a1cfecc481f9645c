/** Text on ground inside a border: the three are chosen together, so their contrast is known. */
export interface ColourTriple {
  readonly text: string;
  readonly ground: string;
  readonly border: string;
}

export const WHITE = '#ffffff';
export const INK = '#16191d';
/** Secondary text; readable on white and on the striped row. */
export const INK_SOFT = '#4c545d';
export const LINE = '#d9dee4';
/** Borders of things that can be typed in or pressed: 3:1 to white. */
export const LINE_STRONG = '#7b8591';
export const STRIPE = '#f5f8fb';
export const BLUE = '#0b57a8';
export const BLUE_DARK = '#083f7b';

export const TONES = {
  green: { text: '#0b5236', ground: '#e4f4ec', border: '#0f6b47' },
  greenDeep: { text: '#ffffff', ground: '#0f5c3c', border: '#0f5c3c' },
  teal: { text: '#0a4f5c', ground: '#e0f3f6', border: '#14707f' },
  blue: { text: '#0a4480', ground: '#e5effa', border: '#0b57a8' },
  violet: { text: '#51318c', ground: '#f0eafb', border: '#6f4bb3' },
  amber: { text: '#6b4300', ground: '#fdf1d8', border: '#8f5d07' },
  rust: { text: '#8a2a0e', ground: '#fdeae3', border: '#a8401f' },
  red: { text: '#9b1414', ground: '#fdeaea', border: '#b42323' },
  grey: { text: '#3c444c', ground: '#f0f2f4', border: '#6a737d' },
} as const satisfies Record<string, ColourTriple>;
export type Tone = keyof typeof TONES;

/** Fills of the progress bar; white numbers stand on them. */
export const FILLS = {
  green: '#0f5c3c',
  teal: '#14707f',
  blue: '#0b4a8f',
  rust: '#9a3412',
  grey: '#495057',
} as const;
export type Fill = keyof typeof FILLS;

/** The map's five steps from all to none, and the colour of their borders. */
export const MAP_STEPS = ['#0f5c3c', '#2f8f63', '#8bc4a5', '#d3ebdc', '#f6d9c8'] as const;

/** Mantine's scale of the one blue: index 7 is the colour itself. */
export const BLUE_SCALE = ['#eef5fc', '#d9e8f7', '#b3d0ee', '#86b3e2', '#5a96d4', '#327bc4', '#1a68b6', BLUE, '#0a4a8f', BLUE_DARK] as const;
/** Red of destructive acts, in the same place of its scale. */
export const RED_SCALE = ['#fdf0f0', '#fbdcdc', '#f5b5b5', '#ec8a8a', '#df5f5f', '#cf4040', '#bd2c2c', '#a81d1d', '#8f1717', '#751212'] as const;
