/**
 * A person's name in the form in which two spellings of it are compared, never shown or stored.
 *
 * Case, spaces, hyphens, commas and full stops do not matter, nor does the order of the parts: registers write
 * "Lindberg, Anna-Karin" where a form says "Anna Karin Lindberg". Accents do not matter ("Linnéa", "Linnea"), but å, ä
 * and ö are letters of their own ("Håkan" is not "Hakan"). Errs towards sameness: a false match asks for another
 * reviewer, a missed one lets a person approve their own paper.
 */
export function normaliseName(name: string): string {
  const letters = Array.from(name.normalize('NFC').toLowerCase(), withoutAccent).join('');
  const parts = letters.replace(/\p{Cf}/gu, '').split(/[^\p{L}\p{N}']+/u);
  return parts.filter((part) => part !== '').toSorted().join(' ');
}

/** Whether two names are so alike that they must be taken for one person. An empty name is nobody's. */
export function sameName(a: string, b: string): boolean {
  const left = normaliseName(a);
  return left !== '' && left === normaliseName(b);
}

function withoutAccent(letter: string): string {
  if ('åäö'.includes(letter)) return letter;
  if (/[’‘´`]/u.test(letter)) return "'";
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
