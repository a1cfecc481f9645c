import { applyStyle, BODY, heightOf, makeRoom, write, type Block, type TextStyle } from './blocks.js';
import { GREY, rule, textWidth, type Pdf } from './tagged-document.js';

/** An entry with its mark ("a)") or name ("Datum") and its text. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

interface Columns {
  readonly indent: number;
  readonly labelWidth: number;
  readonly gap: number;
  readonly labelStyle: TextStyle;
}

const FIELD_HEIGHT = 36;
const LABEL_GAP = 14;
const GAP_AFTER_FIELDS = 14;

const LETTERED: Columns = { indent: 14, labelWidth: 20, gap: 3, labelStyle: BODY };
const NAMED = { indent: 0, gap: 4, labelStyle: { ...BODY, colour: GREY } };

/** A list whose items carry marks: a) b) c). */
export function listBlock(entries: readonly Entry[], gapBefore: number): Block {
  return entriesBlock(entries, gapBefore, LETTERED);
}

/** Names and values in two columns. */
export function factsBlock(entries: readonly Entry[], gapBefore: number): Block {
  const labels = entries.map(({ label }) => label);
  const columns = (pdf: Pdf) => ({ ...NAMED, labelWidth: labelWidthOf(pdf, labels) });
  return {
    gapBefore,
    mayBreak: true,
    height: (pdf) => entriesBlock(entries, gapBefore, columns(pdf)).height(pdf),
    draw: (pdf, parent) => entriesBlock(entries, gapBefore, columns(pdf)).draw(pdf, parent),
  };
}

/** Lines to fill in by hand, each after its name. */
export function fieldsBlock(labels: readonly string[], gapBefore: number): Block {
  return {
    gapBefore,
    mayBreak: false,
    height: () => labels.length * FIELD_HEIGHT + GAP_AFTER_FIELDS,
    draw: (pdf, parent) => {
      const { left } = pdf.page.margins;
      const labelWidth = labelWidthOf(pdf, labels);
      for (const label of labels) {
        const base = pdf.y + FIELD_HEIGHT;
        const top = base - heightOf(pdf, label, BODY, labelWidth);
        parent.add(pdf.struct('P', {}, () => write(pdf, label, BODY, left, top, labelWidth)));
        rule(pdf, left + labelWidth, base - 2, textWidth(pdf) - labelWidth, GREY);
        pdf.y = base;
      }
      pdf.y += GAP_AFTER_FIELDS;
    },
  };
}

function labelWidthOf(pdf: Pdf, labels: readonly string[]): number {
  applyStyle(pdf, BODY);
  const widest = Math.max(...labels.map((label) => pdf.widthOfString(label)));
  return Math.min(Math.ceil(widest) + LABEL_GAP, textWidth(pdf) / 2);
}

function entriesBlock(entries: readonly Entry[], gapBefore: number, columns: Columns): Block {
  const textIndent = columns.indent + columns.labelWidth;
  const entryHeight = (pdf: Pdf, { label, text }: Entry) =>
    Math.max(
      heightOf(pdf, text, BODY, textWidth(pdf) - textIndent),
      heightOf(pdf, label, columns.labelStyle, columns.labelWidth),
    );
  return {
    gapBefore,
    mayBreak: true,
    height: (pdf) => entries.reduce((sum, entry) => sum + entryHeight(pdf, entry) + columns.gap, 0),
    draw: (pdf, parent) => {
      const list = pdf.struct('L');
      parent.add(list);
      const { left } = pdf.page.margins;
      for (const entry of entries) {
        const height = entryHeight(pdf, entry);
        makeRoom(pdf, height);
        const { y } = pdf;
        const label = () => write(pdf, entry.label, columns.labelStyle, left + columns.indent, y, columns.labelWidth);
        const text = () => write(pdf, entry.text, BODY, left + textIndent, y, textWidth(pdf) - textIndent);
        list.add(pdf.struct('LI', {}, [pdf.struct('Lbl', {}, label), pdf.struct('LBody', {}, text)]));
        pdf.y = y + height + columns.gap;
      }
    },
  };
}
