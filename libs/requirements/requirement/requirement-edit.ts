import type { RequirementEdit } from './requirement-terms.js';
import type { RequirementEditArguments } from './requirement.types.js';

/** What an edit's arguments change: a part that is not named stays; text, heading and kind cannot be taken away. */
export function editOf(given: RequirementEditArguments): RequirementEdit {
  const { heading, text, kind, lotNumber, weight, rationale, verification } = given;
  return {
    ...(heading == null ? {} : { heading }), ...(text == null ? {} : { text }), ...(kind == null ? {} : { kind }),
    ...(lotNumber === undefined ? {} : { lotNumber: lotNumber === 0 ? null : lotNumber }), ...(weight === undefined ? {} : { weight }),
    ...(rationale === undefined ? {} : { rationale }), ...(verification === undefined ? {} : { verification }),
  };
}
