import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';

/** A field with what is asked below it. */
export interface Asked {
  readonly name: string;
  readonly args: string;
  /** How many rows each row above has of it, at most: what the limit on cost counts with. */
  readonly rows: number;
  readonly below: readonly Asked[];
}

export interface Budget {
  readonly tokens: number;
  readonly cost: number;
}

/** How many rows to ask of a page: so many where it stands under few, two where it stands under many. */
export interface Pages {
  readonly outer: number;
  readonly nested: number;
}

const FEW = 10;

/**
 * Everything that can be asked of a type, `depth` objects deep. The list in a page is no depth of its own. Fields that need an argument
 * are left out: no object has one.
 */
export function everythingOf(type: GraphQLObjectType, depth: number, pages: Pages, above = 1): Asked[] {
  return Object.values(type.getFields()).flatMap((field): Asked[] => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [{ name: field.name, args: '', rows: 1, below: [] }];
    if (!isObjectType(below)) throw new Error(`What is a ${below.name}?`);
    const isList = field.name === 'nodes' || field.name === 'pageInfo';
    if (depth === 0 && !isList) return [];
    const rows = rowsOf(field, pages, above);
    const asked = everythingOf(below, isList ? depth : depth - 1, pages, above * rows);
    return [{ name: field.name, args: rows > 1 ? `(first: ${rows})` : '', rows, below: asked }];
  });
}

export function rowsOf(field: Pick<GraphQLField<unknown, unknown>, 'args' | 'name'>, pages: Pages, above: number): number {
  if (!field.args.some((argument) => argument.name === 'first')) return 1;
  if (field.name === 'procurements') return FEW;
  return above <= FEW ? pages.outer : pages.nested;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const costOf = ({ rows, below }: Asked): number => 1 + rows * sum(below.map(costOf));
const tokensOf = ({ args, below }: Asked): number => 1 + (args ? 5 : 0) + (below.length > 0 ? 2 + sum(below.map(tokensOf)) : 0);

/** The same field in as many parts as the budget needs: together they ask for all that it asks for. */
export function inParts(asked: Asked, budget: Budget): Asked[] {
  if (tokensOf(asked) <= budget.tokens && costOf(asked) <= budget.cost) return [asked];
  const inner = { tokens: budget.tokens - 8, cost: (budget.cost - 1) / asked.rows };
  const pieces = asked.below.flatMap((child) => (child.below.length === 0 ? [child] : inParts(child, inner)));
  const bins: Asked[][] = [];
  for (const piece of pieces) {
    const bin = bins.at(-1);
    const fits = bin && !bin.some(({ name }) => name === piece.name) && sum([...bin, piece].map(tokensOf)) <= inner.tokens && sum([...bin, piece].map(costOf)) <= inner.cost;
    if (fits) bin.push(piece);
    else bins.push([piece]);
  }
  return bins.map((below) => ({ ...asked, below }));
}

export const textOf = ({ name, args, below }: Asked): string => `${name}${args}${below.length > 0 ? ` { ${below.map(textOf).join(' ')} }` : ''}`;
