import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

/**
 * Reads one of many by its id, all that one request asks for in one statement. `name` tells the loaders of a request apart, and
 * includes whatever else the read depends on.
 */
export function batched<Value>(context: object, name: string, id: string, load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>): Promise<Value | undefined> {
  const ofContext = loaders.get(context) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(context, ofContext);
  const loader = (ofContext.get(name) ?? new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((each) => found.get(each));
  })) as DataLoader<string, Value | undefined>;
  ofContext.set(name, loader as DataLoader<string, unknown>);
  return loader.load(id);
}
