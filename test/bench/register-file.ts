import { SWEDISH_COUNTIES } from '#kernel';

/** A file for the import with so many organisations, each with a contact. The numbers are well formed and nobody's: the group 55 and a serial. */
export function registerFile(organisations: number): Buffer {
  const lines = Array.from({ length: organisations }, (_, index) => {
    const county = SWEDISH_COUNTIES[index % SWEDISH_COUNTIES.length];
    const municipalities = Object.keys(county?.municipalities ?? {});
    const serial = `5567${String(index).padStart(5, '0')}`;
    return [
      serial + luhnDigit(serial), `Provbolaget nr ${index + 1} i Ångermanland AB`, 'MUNICIPAL_COMPANY', county?.code, municipalities[index % municipalities.length],
      `Åsa Öberg ${index + 1}`, `upphandling@bolag-${index + 1}.example`,
    ].join(',');
  });
  return Buffer.from(['organisation_number,name,kind,county_code,municipality_code,contact_name,contact_email', ...lines, ''].join('\n'));
}

/** What makes the sum of the digits, every other one doubled from the first, a multiple of ten. */
function luhnDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
