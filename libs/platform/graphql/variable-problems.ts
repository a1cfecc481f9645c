import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Refusal, type FieldProblem } from '#platform/request';
import { ScalarProblem } from './scalars.js';

const MOST_PROBLEMS = 50;

/** INVALID_INPUT where the variables do not fit the document: everything that is wrong at once, each at its field. */
export function refusalOfVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: MOST_PROBLEMS });
  return errors && new Refusal('INVALID_INPUT', { fields: errors.map(variableProblem) });
}

/** What is wrong with a value, at its field: the scalar says it where it knows, graphql-js names the place in its message only. */
export function variableProblem(error: GraphQLError): FieldProblem {
  const { message } = error;
  const scalar = scalarProblemIn(error);
  if (scalar) return { path: placeIn(message), text: scalar.text, params: scalar.params };
  const missing = /; Field "(\w+)" of required type/.exec(message)?.[1];
  if (missing !== undefined) return { path: [placeIn(message), missing].filter(Boolean).join('.'), text: 'field.required' };
  return { path: placeIn(message), text: /of required type .* was not provided/.test(message) ? 'field.required' : 'field.unknown' };
}

/** The scalar's own words, however many errors they have been wrapped in on the way. */
export function scalarProblemIn(error: unknown): ScalarProblem | undefined {
  if (error instanceof ScalarProblem) return error;
  return error instanceof GraphQLError && error.originalError ? scalarProblemIn(error.originalError) : undefined;
}

/** `input.owners[0].sharePercent` is written `input.owners.0.sharePercent`, as everywhere else. The value itself stands before the place and may hold anything: the last one counts. */
function placeIn(message: string): string {
  const at = [...message.matchAll(/ at "([^"]+)"; /g)].at(-1)?.[1];
  return (at ?? /Variable "\$(\w+)"/.exec(message)?.[1] ?? '').replace(/\[(\d+)\]/g, '.$1');
}
