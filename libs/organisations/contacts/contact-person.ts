import { cleanLine, hasControlCharacter, parseEmailAddress, startsLikeFormula } from '#kernel';

const LONGEST_NAME = 200;
const LONGEST_TITLE = 200;

/** How a contact person of an organisation is reached. At most one of an organisation's contacts is primary. */
export interface ContactFacts {
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly primary: boolean;
}

export type ContactProblem = 'missing' | 'too_long' | 'control_character' | 'formula_injection' | 'invalid_email' | 'several_addresses';

export interface ContactFault {
  readonly field: 'name' | 'email' | 'title';
  readonly problem: ContactProblem;
}

/** The contact as it is kept: lines cleaned, the address trimmed and in lower case, an empty title absent. */
export function cleanContact(contact: Omit<ContactFacts, 'title'> & { readonly title?: string | null }): ContactFacts {
  const email = parseEmailAddress(contact.email);
  const title = cleanLine(contact.title ?? '');
  return {
    name: cleanLine(contact.name),
    email: email.ok ? email.value : contact.email.trim(),
    title: title === '' ? null : title,
    primary: contact.primary,
  };
}

/** Everything that is wrong with a cleaned contact, in the order of the fields. */
export function contactFaults(contact: ContactFacts): ContactFault[] {
  const name = contactNameProblem(contact.name);
  const email = parseEmailAddress(contact.email);
  const title = contact.title === null ? undefined : titleProblem(contact.title);
  return [
    ...(name ? [{ field: 'name' as const, problem: name }] : []),
    ...(email.ok ? [] : [{ field: 'email' as const, problem: email.problem }]),
    ...(title ? [{ field: 'title' as const, problem: title }] : []),
  ];
}

export function contactNameProblem(name: string): ContactProblem | undefined {
  if (name === '') return 'missing';
  if (hasControlCharacter(name)) return 'control_character';
  if (startsLikeFormula(name)) return 'formula_injection';
  return name.length > LONGEST_NAME ? 'too_long' : undefined;
}

/** A title may begin with a plus sign, as titles do: what would be a formula is made harmless on the way out. */
export function titleProblem(title: string): ContactProblem | undefined {
  if (hasControlCharacter(title)) return 'control_character';
  return title.length > LONGEST_TITLE ? 'too_long' : undefined;
}
