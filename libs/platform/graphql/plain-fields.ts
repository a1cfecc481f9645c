import { isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Takes the framework's property readers off the plain fields: without a resolver of its own a field is read where it stands,
 * instead of by a call for each field of each row. What a resolver method answers is left as it is.
 */
export function withoutPropertyReaders(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && readsItsProperty(field.resolve, field.name)) delete field.resolve;
    }
  }
  return schema;
}

/** By name first: a resolver that does anything more must not be called to find out. */
function readsItsProperty(resolve: unknown, name: string): boolean {
  if (typeof resolve !== 'function' || resolve.name !== 'rootFieldResolver') return false;
  const mark = {};
  return resolve({ [name]: mark }) === mark && resolve({}) === undefined;
}
