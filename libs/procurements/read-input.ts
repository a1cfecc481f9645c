import { invalidInput } from '#platform/request';
import { InputReading } from './reading-input.js';

/**
 * Reads an input whole, then refuses it with all its faults, each at its field (`input.title`). `at` is the argument of the mutation
 * that the input came in; empty where the fields are arguments themselves.
 */
export function readInput<Read>(at: string, read: (reading: InputReading) => Read): Read {
  const reading = new InputReading();
  const result = read(reading);
  if (reading.faults.length > 0) {
    throw invalidInput(...reading.faults.map((fault) => ({ ...fault, path: at === '' ? fault.path : `${at}.${fault.path}` })));
  }
  return result;
}
