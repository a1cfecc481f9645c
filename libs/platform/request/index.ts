export { requestContext, currentLanguage, type Language, type RequestContext } from './request-context.js';
export { httpStatusOf, Refusal, REFUSAL_CODES, notFound, invalidInput, type FieldProblem, type RefusalCode } from './refusal.js';
export { listInAddress } from './address-query.js';
export { refuseUnstorable } from './storable-input.js';
