import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLField, type GraphQLObjectType } from 'graphql';

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

/** Whether an object is gone into, with so many more beneath it; `from`: the object whose field it is. */
export type GoesInto = (type: GraphQLObjectType, left: number, from?: GraphQLObjectType) => boolean;

const FEW = 10;

/** What is given to the fields that demand it; a new one has to be told here. */
const DEMANDED: Readonly<Record<string, string>> = { diff: '(from: 1, to: 1)' };

/**
 * Everything that can be asked of a type, `depth` objects deep, without the objects that are not gone into. The list in a page is no depth of its own.
 */
export function everythingOf(type: GraphQLObjectType, depth: number, pages: Pages, goesInto: GoesInto, above = 1): Asked[] {
  return Object.values(type.getFields()).flatMap((field): Asked[] => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [{ name: field.name, args: '', rows: 1, below: [] }];
    if (!isObjectType(below)) throw new Error(`What is a ${below.name}?`);
    const isList = field.name === 'nodes' || field.name === 'pageInfo';
    const left = isList ? depth : depth - 1;
    if (left < 0 || !goesInto(below, left, type)) return [];
    const rows = rowsOf(field, pages, above);
    const asked = everythingOf(below, left, pages, goesInto, above * rows);
    return asked.length === 0 ? [] : [{ name: field.name, args: argumentsOf(field, rows), rows, below: asked }];
  });
}

function argumentsOf(field: GraphQLField<unknown, unknown>, rows: number): string {
  if (!field.args.some(isRequiredArgument)) return rows > 1 ? `(first: ${rows})` : '';
  const demanded = DEMANDED[field.name];
  if (demanded === undefined) throw new Error(`What is ${field.name} to be asked with?`);
  return demanded;
}

export function rowsOf(field: Pick<GraphQLField<unknown, unknown>, 'args' | 'name'>, pages: Pages, above: number): number {
  if (!field.args.some((argument) => argument.name === 'first')) return 1;
  if (field.name === 'procurements') return FEW;
  return above <= FEW ? pages.outer : pages.nested;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const costOf = ({ rows, below }: Asked): number => 1 + rows * sum(below.map(costOf));
const tokensOf = ({ args, below }: Asked): number => 1 + (args ? 8 : 0) + (below.length > 0 ? 2 + sum(below.map(tokensOf)) : 0);

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
