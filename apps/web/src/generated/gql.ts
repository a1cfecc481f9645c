/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      person { id name email }\n      language\n      demo\n      mayManageRegister\n      mayCreateProcurement\n      mayManagePeople\n      roles { id role organisation { id name } procurement { id slug title } validUntil }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n": typeof types.OverviewDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      person { id name email }\n      language\n      demo\n      mayManageRegister\n      mayCreateProcurement\n      mayManagePeople\n      roles { id role organisation { id name } procurement { id slug title } validUntil }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n": types.SetLanguageDocument,
    "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n": types.OverviewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person { id name email }\n      language\n      demo\n      mayManageRegister\n      mayCreateProcurement\n      mayManagePeople\n      roles { id role organisation { id name } procurement { id slug title } validUntil }\n    }\n  }\n"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n"): typeof import('./graphql.js').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n"): typeof import('./graphql.js').OverviewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
