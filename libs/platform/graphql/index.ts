export { DateScalar, DateTimeScalar, DecimalScalar, OrganisationNumberScalar } from './scalars.js';
export { DEFAULT_PAGE, LanguageEnum, LARGEST_PAGE, PageArguments, PageInfo, pageOf, RefusalCodeEnum } from './page.js';
export { Money, moneyJson, Person, personJson } from './shared-types.js';
export { requestedFields } from './requested-fields.js';
export { formatError } from './format-error.js';
export { LIMITS } from './limits.plugin.js';
export type { GraphQlContext } from './graphql-context.js';
export { GraphQlModule } from './graphql.module.js';
export { SubscriptionServer } from './subscription-server.js';
