import { randomUUID } from 'node:crypto';
import { getNamedType, isObjectType, Kind, responsePathAsArray, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'schema' | 'path'>;

/** Takes the JSON that the database wrote; what it answers holds its place until the whole answer is written. */
export type PutText = (json: string) => readonly never[];

interface TextPart {
  readonly path: readonly (string | number)[];
  readonly json: string;
}

const partsOf = new WeakMap<object, TextPart[]>();

/** From here on, parts of the answer to this request may be given as text. */
export function allowTextParts(context: object): void {
  partsOf.set(context, []);
}

/**
 * The way to give a field below the current one (the rows of a page) as JSON text that the database has written: it is neither
 * read nor written again here, which is most of the work of a large answer. Undefined where that cannot be: where anything
 * below is renamed, conditional, or answered by a method.
 * The text must hold exactly what was asked for, in that order, each value as its scalar would say it.
 */
export function textPart(context: object, info: Info, field: string): PutText | undefined {
  const parts = partsOf.get(context);
  if (!parts || !goesAsText(context, info, field)) return undefined;
  return (json) => {
    parts.push({ path: [...responsePathAsArray(info.path), field], json });
    return [];
  };
}

/** Whether `textPart` would give a way. */
export function goesAsText(context: object, info: Omit<Info, 'path'>, field: string): boolean {
  const type = getNamedType(info.returnType);
  return partsOf.has(context) && isObjectType(type) && isPlainOnce(info, type, field);
}

const judged = new WeakMap<FieldNode, boolean>();

/** The same document is asked again and again: it is looked through once. */
function isPlainOnce(info: Omit<Info, 'path'>, type: GraphQLObjectType, field: string): boolean {
  const [node, ...others] = info.fieldNodes;
  if (!node || others.length > 0) return false;
  const known = judged.get(node);
  if (known !== undefined) return known;
  const children = (node.selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD && selection.name.value === field);
  const onlyFields = node.selectionSet?.selections.every((selection) => selection.kind === Kind.FIELD) ?? false;
  const plain = children.length === 1 && onlyFields && isPlain({ kind: Kind.SELECTION_SET, selections: children }, type, info);
  judged.set(node, plain);
  return plain;
}

function isPlain(set: SelectionSetNode, type: GraphQLObjectType, info: Omit<Info, 'path'>): boolean {
  return set.selections.every((selection) => {
    if (selection.directives?.length) return false;
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
      return fragment?.typeCondition?.name.value === type.name && isPlain(fragment.selectionSet, type, info);
    }
    const field = type.getFields()[selection.name.value];
    if (!field || field.resolve || selection.alias || selection.arguments?.length) return false;
    const below = getNamedType(field.type);
    return selection.selectionSet === undefined || (isObjectType(below) && isPlain(selection.selectionSet, below, info));
  });
}

/** Stands in the answer where a text belongs. No text from outside can hold it: it is made anew with each start. */
const PLACE = `text-${randomUUID()}`;

/** Sets the texts of a request into its answer; `stringifyAnswer` writes them. */
export function setTextParts(context: object, answer: object): void {
  for (const { path, json } of partsOf.get(context) ?? []) {
    const holder = path.slice(0, -1).reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), answer);
    const last = path.at(-1);
    if (isObject(holder) && last !== undefined) holder[last] = new TextInAnswer(json);
  }
}

const isObject = (value: unknown): value is Record<string | number, unknown> => typeof value === 'object' && value !== null;

let written: string[] = [];

class TextInAnswer {
  constructor(private readonly json: string) {}

  toJSON(): string {
    written.push(this.json);
    return PLACE;
  }
}

/** The answer as JSON, the texts in it as they are. */
export function stringifyAnswer(answer: object): string {
  written = [];
  const json = JSON.stringify(answer);
  const texts = written;
  if (texts.length === 0) return json;
  return json.split(`"${PLACE}"`).map((piece, index) => piece + (texts[index] ?? '')).join('');
}
