import { addDays, isCalendarDate, type CalendarDate } from './stockholm-time.js';

/** A Swedish public holiday and its name in Swedish. */
export interface SwedishHoliday {
  readonly date: CalendarDate;
  readonly name: string;
}

const SATURDAY = 6;
const SUNDAY = 0;

/**
 * The public holidays of a year, in order; ordinary Sundays left out.
 * Source: lag (1989:253) om allmänna helgdagar, as it stands since 2005. Throws RangeError for earlier years.
 */
export function swedishHolidays(year: number): SwedishHoliday[] {
  if (!Number.isInteger(year) || year < 2005 || year > 9999) {
    throw new RangeError('Public holidays are known from 2005');
  }
  const easter = easterSunday(year);
  const holidays = [
    { date: `${year}-01-01`, name: 'nyårsdagen' },
    { date: `${year}-01-06`, name: 'trettondedag jul' },
    { date: addDays(easter, -2), name: 'långfredagen' },
    { date: easter, name: 'påskdagen' },
    { date: addDays(easter, 1), name: 'annandag påsk' },
    { date: `${year}-05-01`, name: 'första maj' },
    { date: addDays(easter, 39), name: 'Kristi himmelsfärdsdag' },
    { date: addDays(easter, 49), name: 'pingstdagen' },
    { date: `${year}-06-06`, name: 'nationaldagen' },
    { date: midsummerDay(year), name: 'midsommardagen' },
    { date: saturdayFrom(`${year}-10-31`), name: 'alla helgons dag' },
    { date: `${year}-12-25`, name: 'juldagen' },
    { date: `${year}-12-26`, name: 'annandag jul' },
  ];
  return holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Whether a statutory time limit may end on the date: not a Saturday, Sunday, public holiday,
 * Midsummer Eve, Christmas Eve or New Year's Eve. Source: lag (1930:173) om beräkning av lagstadgad tid, § 2.
 */
export function isSwedishWorkingDay(date: CalendarDate): boolean {
  if (!isCalendarDate(date)) throw new RangeError('Not a date written YYYY-MM-DD');
  const year = Number(date.slice(0, 4));
  const eves = [addDays(midsummerDay(year), -1), `${year}-12-24`, `${year}-12-31`];
  const closed = [...swedishHolidays(year).map((holiday) => holiday.date), ...eves];
  return !closed.includes(date) && ![SATURDAY, SUNDAY].includes(weekday(date));
}

/** The Gregorian computus in its anonymous form (Meeus, Jones, Butcher). */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}

/** The Saturday from 20 to 26 June. */
function midsummerDay(year: number): CalendarDate {
  return saturdayFrom(`${year}-06-20`);
}

function saturdayFrom(date: CalendarDate): CalendarDate {
  return addDays(date, SATURDAY - weekday(date));
}

function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
