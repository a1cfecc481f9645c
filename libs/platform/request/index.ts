export { requestContext, currentLanguage, type Language, type RequestContext } from './request-context.js';
export { Refusal, REFUSAL_CODES, notFound, invalidInput, type FieldProblem, type RefusalCode } from './refusal.js';
