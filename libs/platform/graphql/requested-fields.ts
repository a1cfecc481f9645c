import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The fields asked for below the current one, as dotted paths (`nodes.organisation.contacts`): a read fetches what is asked and no more.
 * Fields under @skip or @include count as asked for. The same document is asked again and again: it is looked through once.
 */
export function requestedFields(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [node, ...others] = info.fieldNodes;
  const before = node && others.length === 0 ? known.get(node) : undefined;
  if (before) return before;
  const found = new Set<string>();
  for (const each of info.fieldNodes) collect(each.selectionSet, '', info.fragments, found);
  if (node && others.length === 0) known.set(node, found);
  return found;
}

/** Of `asked`, what is asked for below one of its fields: for a read that answers that field alone. */
export function fieldsBelow(asked: ReadonlySet<string>, field: string): ReadonlySet<string> {
  const prefix = `${field}.`;
  return new Set([...asked].flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])));
}

function collect(set: SelectionSetNode | undefined, prefix: string, fragments: Fragments, found: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const path = prefix + selection.name.value;
      found.add(path);
      collect(selection.selectionSet, `${path}.`, fragments, found);
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      collect(fragment?.selectionSet, prefix, fragments, found);
    }
  }
}
