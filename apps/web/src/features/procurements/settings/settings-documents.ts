import { graphql } from '../../../api/graphql.js';
import type { ProcurementSettingsQuery } from '../../../generated/graphql.js';

export const PROCUREMENT_SETTINGS = graphql(/* GraphQL */ `
  query ProcurementSettings($slug: String!) {
    procurementBySlug(slug: $slug) {
      id
      slug
      caseNumber
      title
      phase
      version
      awardModel
      host { id name organisationNumber }
      support { id name organisationNumber }
      lots { id number title }
      cpvCodes
      ceiling { amount currency }
      estimatedYearlyValue { amount currency }
      periodFrom
      periodTo
      longPeriodReason
      contactEmail
      contactPhone
      quietPeriodDays
      inquiryRespondBy
      milestones { id title dueOn reachedOn }
      replaces { title caseNumber periodTo entitledCount entitled { id name organisationNumber } }
      inquiryQuestions { number question unit lotNumber }
      mandateTemplates { version text validFrom validTo createdAt createdBy { id name } usedBy }
      availableActions
    }
  }
`);
export type Settings = ProcurementSettingsQuery['procurementBySlug'];

export const CREATE_PROCUREMENT = graphql(/* GraphQL */ `
  mutation CreateProcurement($input: CreateProcurementInput!) {
    createProcurement(input: $input) { id slug }
  }
`);

export const CHANGE_PROCUREMENT = graphql(/* GraphQL */ `
  mutation ChangeProcurement($procurementId: ID!, $version: Int!, $input: ChangeProcurementInput!) {
    changeProcurement(procurementId: $procurementId, version: $version, input: $input) { id slug version }
  }
`);

export const SET_MILESTONES = graphql(/* GraphQL */ `
  mutation SetMilestones($procurementId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {
    setMilestones(procurementId: $procurementId, version: $version, milestones: $milestones) { id version }
  }
`);

export const SET_REPLACED_AGREEMENT = graphql(/* GraphQL */ `
  mutation SetReplacedAgreement($procurementId: ID!, $version: Int!, $input: ReplacedAgreementInput!) {
    setReplacedAgreement(procurementId: $procurementId, version: $version, input: $input) { id version }
  }
`);

export const SET_INQUIRY_QUESTIONS = graphql(/* GraphQL */ `
  mutation SetInquiryQuestions($procurementId: ID!, $version: Int!, $questions: [InquiryQuestionInput!]!) {
    setInquiryQuestions(procurementId: $procurementId, version: $version, questions: $questions) { id version }
  }
`);

export const ADD_MANDATE_TEMPLATE = graphql(/* GraphQL */ `
  mutation AddMandateTemplate($procurementId: ID!, $version: Int!, $text: String!, $validFrom: Date, $validTo: Date) {
    addMandateTemplate(procurementId: $procurementId, version: $version, text: $text, validFrom: $validFrom, validTo: $validTo) { id version }
  }
`);

export const ENTER_PHASE = graphql(/* GraphQL */ `
  mutation EnterPhase($procurementId: ID!, $version: Int!, $phase: ProcurementPhase!) {
    enterPhase(procurementId: $procurementId, version: $version, phase: $phase) { id version phase }
  }
`);
