import { Field, ObjectType, registerEnumType, Int, ArgsType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { decodeCursor } from '#kernel';
import { isId } from '#platform/database';
import { invalidInput, REFUSAL_CODES } from '#platform/request';

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @IsOptional() @Field(() => Int, { nullable: true, description: 'Default 50, at most 500.' }) first?: number;
  @IsOptional() @Field(() => String, { nullable: true }) after?: string;
}

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A part of a list, as it is read. */
export interface PageView<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<PageInfo>;
}

const IS_PART = {
  timestamptz: (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text,
  bigint: (text: string) => /^\d{1,18}$/.test(text),
  uuid: isId,
} as const;

/** What a part of a cursor is read back as in the database. */
export type CursorPart = keyof typeof IS_PART;

/**
 * How many rows and from where. Refuses sizes outside 1–500 and cursors that are not ours: of another number of parts, or where their types
 * are said, with a part that the database could not read.
 */
export function pageOf(page: PageRequest, parts: number | readonly CursorPart[]): { limit: number; after?: readonly string[] } {
  const limit = page.first ?? DEFAULT_PAGE;
  if (limit < 1 || limit > LARGEST_PAGE) {
    throw invalidInput({ path: 'first', text: 'field.out_of_range', params: { least: 1, most: LARGEST_PAGE } });
  }
  if (page.after === undefined || page.after === null) return { limit };
  const after = decodeCursor(page.after, typeof parts === 'number' ? parts : parts.length);
  const isOurs = after && (typeof parts === 'number' || parts.every((part, index) => IS_PART[part](after[index] ?? '')));
  if (!isOurs) throw invalidInput({ path: 'after', text: 'field.unknown' });
  return { limit, after };
}

export const RefusalCodeEnum = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code]));
registerEnumType(RefusalCodeEnum, { name: 'RefusalCode' });

export const LanguageEnum = { SV: 'SV', EN: 'EN' } as const;
registerEnumType(LanguageEnum, { name: 'Language' });
