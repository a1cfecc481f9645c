import { Injectable } from '@nestjs/common';
import { getArgumentValues, getNamedType, isObjectType, Kind, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Actor } from '#platform/access';
import type { SqlParams } from '#platform/database';
import { goesAsText, requestedFields } from '#platform/graphql';

/** What of a part is asked for, by whom, and into which statement. */
export interface PartQuestion {
  readonly actor: Actor;
  readonly params: SqlParams;
  /** SQL: the id of the procurement that it is a part of. */
  readonly procurementId: string;
  /** As they were sent: what they may be is for the part to refuse. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly asked: ReadonlySet<string>;
  /** Whether its `nodes` may go out as the database writes them. */
  readonly asText: boolean;
}

/** A field of a procurement that a library above adds, and that can be read in the statement which reads the procurement. */
export interface ProcurementPart {
  readonly field: string;
  /** What the query answers, in one row. */
  readonly columns: readonly string[];
  /** SQL: a query of one row. Refuses as the field does. */
  query(question: PartQuestion): string;
}

/** A part that one request asks for. */
export interface AskedPart {
  readonly part: ProcurementPart;
  readonly args: Readonly<Record<string, unknown>>;
  readonly asked: ReadonlySet<string>;
  readonly asText: boolean;
}

const found = new WeakMap<object, ReadonlyMap<string, object>>();

/** What was read of a part together with the procurement; undefined where it is to be read on its own. */
export const readPart = (procurement: object, field: string): object | undefined => found.get(procurement)?.get(field);

/** Remembers parts as long as the procurement that was read with them. */
export const keepParts = (procurement: object, parts: ReadonlyMap<string, object>): void => void found.set(procurement, parts);

/**
 * The parts that libraries above have put up: a page of a procurement that is asked for with it is read in the same statement, which spares
 * the database, and whoever waits, a round.
 */
@Injectable()
export class ProcurementParts {
  private readonly parts: ProcurementPart[] = [];

  register(part: ProcurementPart): void {
    if (this.parts.some(({ field }) => field === part.field)) throw new Error(`Two parts are called ${part.field}`);
    this.parts.push(part);
  }

  /** Those that the request asks for in so many words: once, and neither renamed nor on a condition. */
  askedIn(context: object, info: GraphQLResolveInfo): AskedPart[] {
    return this.parts.flatMap((part) => {
      const node = plainNode(info, part.field);
      const type = getNamedType(info.returnType);
      const field = isObjectType(type) ? type.getFields()[part.field] : undefined;
      if (!node || !field) return [];
      const below = { ...info, fieldNodes: [node], returnType: field.type };
      return { part, args: getArgumentValues(field, node, info.variableValues), asked: requestedFields(below), asText: goesAsText(context, below, 'nodes') };
    });
  }
}

function plainNode({ fieldNodes }: GraphQLResolveInfo, name: string): FieldNode | undefined {
  const nodes = fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []).filter((selection) => selection.kind !== Kind.FIELD || selection.name.value === name);
  const [node, ...others] = nodes;
  return node?.kind === Kind.FIELD && others.length === 0 && !node.alias && !node.directives?.length ? node : undefined;
}
