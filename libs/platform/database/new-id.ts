import { v7 } from 'uuid';

/** UUIDv7: ids that sort by when they were made, so that indexes grow at one end. */
export const newId = (): string => v7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all; what cannot is NOT_FOUND, not a database error. */
export const isId = (text: string): boolean => UUID.test(text);
