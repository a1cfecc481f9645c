const NUMBER = /(?<!\d)(\d{6})[-–]?(\d{4})(?!\d)/;

/** The organisation numbers in a text that was typed, pasted or read from a file: the first of each line, each once, in order. */
export function organisationNumbersIn(text: string): string[] {
  const found = text.split(/\r?\n/).flatMap((line) => {
    const match = NUMBER.exec(line);
    return match ? [`${match[1]}-${match[2]}`] : [];
  });
  return [...new Set(found)];
}

/** Lines that say something, but no organisation number; a heading on the first line is none of them. */
export function linesWithoutNumber(text: string): string[] {
  return text.split(/\r?\n/).filter((line, at) => line.trim() !== '' && !NUMBER.test(line) && !(at === 0 && /[a-zåäö]/i.test(line)));
}
