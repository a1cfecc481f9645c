import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The fields asked for below the current one, as dotted paths (`nodes.organisation.contacts`): a read fetches what is asked and no more.
 * Fields under @skip or @include count as asked for.
 */
export function requestedFields(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, '', info.fragments, found);
  return found;
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
