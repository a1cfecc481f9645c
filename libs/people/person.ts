import { cleanLine, hasControlCharacter, normaliseName, parseEmailAddress, startsLikeFormula } from '#kernel';

const LONGEST_NAME = 200;

/** Somebody with an account: the name as others see it, and the address that is the account. */
export interface PersonFacts {
  readonly name: string;
  readonly nameNormalised: string;
  readonly email: string;
}

export interface PersonFault {
  readonly field: 'name' | 'email';
  readonly text: string;
}

/** The facts as they are kept, or everything that is wrong with them, in the order of the fields. */
export function readPerson(input: { readonly name: string; readonly email: string }): { facts: PersonFacts; faults: readonly PersonFault[] } {
  const name = cleanLine(input.name);
  const email = parseEmailAddress(input.email);
  const text = nameFault(name);
  return {
    facts: { name, nameNormalised: normaliseName(name), email: email.ok ? email.value : '' },
    faults: [...(text ? [{ field: 'name' as const, text }] : []), ...(email.ok ? [] : [{ field: 'email' as const, text: 'field.email' }])],
  };
}

function nameFault(name: string): string | undefined {
  // A name without a letter could not be told from another's.
  if (normaliseName(name) === '') return 'field.required';
  if (hasControlCharacter(name)) return 'field.control_character';
  if (startsLikeFormula(name)) return 'field.formula';
  return name.length > LONGEST_NAME ? 'people.name_too_long' : undefined;
}

/** Why a new password cannot be taken: counted in characters, and nothing else asked of it (NIST SP 800-63B, 5.1.1.2). */
export function passwordFault(password: unknown, length: { readonly least: number; readonly most: number }): { text: string; params?: Record<string, number> } | undefined {
  if (typeof password !== 'string' || password === '') return { text: 'field.required' };
  const actual = [...password].length;
  if (actual < length.least) return { text: 'people.password_too_short', params: { least: length.least } };
  return password.length > length.most ? { text: 'field.too_long', params: { limit: length.most, actual } } : undefined;
}
