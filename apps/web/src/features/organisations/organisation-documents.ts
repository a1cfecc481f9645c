import { graphql } from '../../api/graphql.js';
import type { OrganisationQuery, RegisterQuery } from '../../generated/graphql.js';

export const REGISTER = graphql(/* GraphQL */ `
  query Register($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {
    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {
      nodes {
        id
        name
        organisationNumber
        kind
        countyCode
        municipalityCode
        active
        primaryContact { id name email }
      }
      totalCount
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export type RegisterRow = RegisterQuery['organisations']['nodes'][number];

export const ORGANISATION = graphql(/* GraphQL */ `
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id
      name
      organisationNumber
      kind
      countyCode
      municipalityCode
      population
      active
      version
      owners { owner { id name organisationNumber } sharePercent }
      contacts { id name email title primary }
      successor { id name }
      predecessors { id name }
      availableActions
    }
  }
`);
export type Organisation = OrganisationQuery['organisation'];
export type Contact = Organisation['contacts'][number];

export const ORGANISATION_HISTORY = graphql(/* GraphQL */ `
  query OrganisationHistory($id: ID!, $first: Int, $after: String) {
    organisation(id: $id) {
      id
      history(first: $first, after: $after) {
        nodes { id at actor { id name } summary }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const CREATE_ORGANISATION = graphql(/* GraphQL */ `
  mutation CreateOrganisation($input: OrganisationInput!) {
    createOrganisation(input: $input) { id name }
  }
`);

export const CHANGE_ORGANISATION = graphql(/* GraphQL */ `
  mutation ChangeOrganisation($organisationId: ID!, $version: Int!, $input: OrganisationInput!) {
    changeOrganisation(organisationId: $organisationId, version: $version, input: $input) { id version }
  }
`);

export const DEACTIVATE_ORGANISATION = graphql(/* GraphQL */ `
  mutation DeactivateOrganisation($organisationId: ID!, $version: Int!, $successorId: ID) {
    deactivateOrganisation(organisationId: $organisationId, version: $version, successorId: $successorId) { id active }
  }
`);

export const ACTIVATE_ORGANISATION = graphql(/* GraphQL */ `
  mutation ActivateOrganisation($organisationId: ID!, $version: Int!) {
    activateOrganisation(organisationId: $organisationId, version: $version) { id active }
  }
`);

export const ADD_CONTACT = graphql(/* GraphQL */ `
  mutation AddContact($organisationId: ID!, $input: ContactInput!) {
    addContact(organisationId: $organisationId, input: $input) { id }
  }
`);

export const CHANGE_CONTACT = graphql(/* GraphQL */ `
  mutation ChangeContact($contactId: ID!, $input: ContactInput!) {
    changeContact(contactId: $contactId, input: $input) { id }
  }
`);

export const REMOVE_CONTACT = graphql(/* GraphQL */ `
  mutation RemoveContact($contactId: ID!) {
    removeContact(contactId: $contactId) { id }
  }
`);
