export { accept, refuse, type Decision } from './decision.js';
export {
  actionsFrom,
  actionsOf,
  lifecycleDiagram,
  permitsFrom,
  statesOf,
  type Lifecycle,
  type StateBefore,
  type Transition,
} from './lifecycle.js';
export {
  formatOrganisationNumber,
  looksLikePersonalNumber,
  parseOrganisationNumber,
  withoutPersonalNumbers,
  type OrganisationNumberProblem,
  type ParsedOrganisationNumber,
} from './organisation-number.js';
export { escapeHtml } from './escape-html.js';
export { formatDecimal, parseDecimal } from './decimal.js';
export { allocate, formatAmount, parseAmount, type Ore } from './money.js';
export {
  addDays,
  dateInStockholm,
  daysBetween,
  endOfDayInStockholm,
  isCalendarDate,
  minuteInStockholm,
  shiftInstantByDays,
  startOfDayInStockholm,
  type CalendarDate,
} from './stockholm-time.js';
export { isSwedishWorkingDay, swedishHolidays, type SwedishHoliday } from './swedish-working-day.js';
export { canonicalJson, sha256Hex, type CanonicalValue } from './canonical-json.js';
export { normaliseName, sameName } from './person-name.js';
export { beginningWithin, cleanLine, cleanText, hasControlCharacter, hasControlCharacterInLines, isStorable, neutraliseFormula, restoreFormula, startsLikeFormula } from './plain-text.js';
export { countyName, countyOfMunicipality, municipalityName, SWEDISH_COUNTIES, type SwedishCounty } from './swedish-counties.js';
export { compareCounting, compareSwedish } from './swedish-order.js';
export { maskEmail, parseEmailAddress, type EmailAddressProblem, type ParsedEmailAddress } from './email-address.js';
export { decodeCursor, encodeCursor } from './page-cursor.js';
export { escapeOthers, restrictRichText, richTextBlocks, withoutMarks, type RichBlock } from './rich-text.js';
