import { lifecycleDiagram, type Lifecycle } from '#kernel';

const BEGIN = '<!-- diagram: made by `npm run docs:lifecycle` from MANDATE_LIFECYCLE in libs/mandates/mandate/mandate.ts -->';
const END = '<!-- /diagram -->';

/** The page with its diagram made anew from the table. Refuses a page that has lost the marks between which the diagram stands. */
export function withDiagram<Action extends string, State extends string>(page: string, lifecycle: Lifecycle<Action, State>): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has lost its marks: ${BEGIN} ... ${END}`);
  return `${before}${BEGIN}\n\n\`\`\`mermaid\n${lifecycleDiagram(lifecycle)}\`\`\`\n\n${END}${after}`;
}
