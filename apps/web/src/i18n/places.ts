import municipalities from './municipalities.json' with { type: 'json' };

// Statistics Sweden's codes; the names of counties are official names and the same in both languages of the interface.
const COUNTIES: Readonly<Record<string, string>> = {
  '01': 'Stockholm', '03': 'Uppsala', '04': 'Södermanland', '05': 'Östergötland', '06': 'Jönköping', '07': 'Kronoberg', '08': 'Kalmar',
  '09': 'Gotland', '10': 'Blekinge', '12': 'Skåne', '13': 'Halland', '14': 'Västra Götaland', '17': 'Värmland', '18': 'Örebro',
  '19': 'Västmanland', '20': 'Dalarna', '21': 'Gävleborg', '22': 'Västernorrland', '23': 'Jämtland', '24': 'Västerbotten', '25': 'Norrbotten',
};
const MUNICIPALITIES: Readonly<Record<string, string>> = municipalities;

/** A county's name by its code, the code itself where it is not known. */
export const countyName = (code: string): string => COUNTIES[code] ?? code;

/** A municipality's name by its code, the code itself where it is not known. */
export const municipalityName = (code: string): string => MUNICIPALITIES[code] ?? code;

export const COUNTY_CODES: readonly string[] = Object.keys(COUNTIES).sort();
export const MUNICIPALITY_CODES: readonly string[] = Object.keys(MUNICIPALITIES).sort();
