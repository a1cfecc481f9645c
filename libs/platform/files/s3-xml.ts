import { SaxesParser } from 'saxes';

export interface S3Answer {
  /** `ListBucketResult`, or `Error`. */
  readonly root: string;
  /** What stands directly under the root, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Each element that was asked for, as what stands directly under it. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads the flat XML that S3 answers with; `row` names the element that comes many times. */
export function readS3Answer(xml: string, row = ''): S3Answer {
  const values: Record<string, string> = {};
  const rows: Record<string, string>[] = [];
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    path.push(name);
    text = '';
    if (path.length === 2 && name === row) rows.push({});
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => {
    const last = rows.at(-1);
    if (path.length === 2 && name !== row) values[name] = text;
    if (path.length === 3 && path[1] === row && last) last[name] = text;
    path.pop();
    text = '';
  });
  let root = '';
  parser.on('opentagstart', ({ name }) => (root ||= name));
  parser.write(xml).close();
  return { root, values, rows };
}
