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
    "\n  query OwnParticipation($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      openedAt\n      mandate { id }\n      organisation { id }\n    }\n  }\n": typeof types.OwnParticipationDocument,
    "\n  mutation ConfirmOwnOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n": typeof types.ConfirmOwnOpenedDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n": typeof types.SetLanguageDocument,
    "\n  query SectionPages($slug: String!) {\n    procurementBySlug(slug: $slug) { id undertaking { standing } }\n  }\n": typeof types.SectionPagesDocument,
    "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query OwnParticipations {\n    procurements(first: 50) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        board(first: 20) { nodes { id stage organisation { id name } } }\n      }\n    }\n  }\n": typeof types.OwnParticipationsDocument,
    "\n  query Documents($slug: String!, $removed: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      documentActions\n      annexGaps\n      documents(removed: $removed) {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { ground until inForce }\n        currentVersion { id number fileName mediaType size sha256 uploadedAt href }\n        lastPublishedIn\n        publishedVersion\n        removedAt\n      }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query Document($id: ID!) {\n    tenderDocument(id: $id) {\n      id\n      annexNumber\n      folder\n      title\n      audience\n      secrecy { ground until inForce }\n      version\n      publishedIn\n      removedAt\n      availableActions\n      versions { id number fileName mediaType size sha256 uploadedAt addedBy { id name } href }\n    }\n  }\n": typeof types.DocumentDocument,
    "\n  mutation AddDocumentVersion($documentId: ID, $procurementId: ID!, $title: String!, $annexNumber: String, $folder: String, $audience: Audience, $fileId: ID!) {\n    addDocumentVersion(documentId: $documentId, procurementId: $procurementId, title: $title, annexNumber: $annexNumber, folder: $folder, audience: $audience, fileId: $fileId) {\n      id\n      title\n      annexNumber\n      currentVersion { id number sha256 }\n    }\n  }\n": typeof types.AddDocumentVersionDocument,
    "\n  mutation ChangeDocument($documentId: ID!, $version: Int!, $input: TenderDocumentInput!) {\n    changeDocument(documentId: $documentId, version: $version, input: $input) { id version }\n  }\n": typeof types.ChangeDocumentDocument,
    "\n  mutation RemoveDocument($documentId: ID!, $version: Int!) {\n    removeDocument(documentId: $documentId, version: $version) { id removedAt }\n  }\n": typeof types.RemoveDocumentDocument,
    "\n  query Publications($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs {\n        id\n        kind\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n        publicationPlan {\n          number\n          title\n          audience\n          changeNote\n          since\n          items { path title size changedSincePrevious }\n          removed { path title }\n        }\n      }\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        changeNote\n        latest\n        itemCount\n        totalSize\n        manifestSha256\n        manifestHref\n        archiveHref\n        baselineNumber\n        entitledListNumber\n        changes { since words }\n      }\n    }\n  }\n": typeof types.PublicationsDocument,
    "\n  query Publication($id: ID!) {\n    publication(id: $id) {\n      id\n      number\n      items { id annexNumber path title mediaType size sha256 href changedSincePrevious }\n      changes { added { path } changed { path } words }\n    }\n  }\n": typeof types.PublicationDocument,
    "\n  query PreparePublication($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs { id kind }\n      documents {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { inForce }\n        versions { id number fileName size uploadedAt }\n      }\n      baselines { id number requirementCount }\n      entitledLists { id number partyCount supersededBy }\n      publications { id number audience }\n    }\n  }\n": typeof types.PreparePublicationDocument,
    "\n  query PublicationGate($input: PublishInput!) {\n    publicationGate(input: $input) {\n      number\n      since\n      changeNoteRequired\n      publishable\n      items { path title size changedSincePrevious }\n      removed { path title }\n      findings { code level words about }\n    }\n  }\n": typeof types.PublicationGateDocument,
    "\n  mutation ProposePublication($input: PublishInput!) {\n    proposePublication(input: $input) { id state }\n  }\n": typeof types.ProposePublicationDocument,
    "\n  fragment PublishedParts on Publication {\n    id\n    number\n    title\n    publishedAt\n    changeNote\n    latest\n    itemCount\n    totalSize\n    archiveHref\n    manifestHref\n    manifestSha256\n    items { id annexNumber path title mediaType size sha256 href sinceFetched }\n    myReceipts { id at by item }\n    changes { since added { path } changed { path } words }\n  }\n": typeof types.PublishedPartsFragmentDoc,
    "\n  query Published($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      contactEmail\n      contactPhone\n      host { id name }\n      publications { ...PublishedParts }\n    }\n  }\n": typeof types.PublishedDocument,
    "\n  query PublicPublications($slug: String!) {\n    publicPublications(slug: $slug) {\n      slug\n      title\n      caseNumber\n      hostName\n      publications { ...PublishedParts }\n    }\n  }\n": typeof types.PublicPublicationsDocument,
    "\n  query LinkedDocuments {\n    linkedDocuments {\n      title\n      caseNumber\n      hostName\n      contactEmail\n      contactPhone\n      organisationName\n      contactName\n      publications { ...PublishedParts }\n    }\n  }\n": typeof types.LinkedDocumentsDocument,
    "\n  query ReceiptRoom($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        latest\n        receipts { fetchedCount notFetchedCount }\n      }\n    }\n  }\n": typeof types.ReceiptRoomDocument,
    "\n  query ReceiptBoard($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) {\n    publication(id: $id) {\n      id\n      receiptBoard(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes {\n          id\n          organisation { id name kind countyCode }\n          takesPart\n          fetchedAt\n          filesFetched\n          fileCount\n          lastFetchAt\n          fetchedBy\n          remindersSent\n          lastReminderAt\n        }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.ReceiptBoardDocument,
    "\n  query FetchReminderPreview($publicationId: ID!, $organisationIds: [ID!]!) {\n    fetchReminderPreview(publicationId: $publicationId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n": typeof types.FetchReminderPreviewDocument,
    "\n  mutation RemindToFetch($publicationId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remindToFetch(publicationId: $publicationId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n": typeof types.RemindToFetchDocument,
    "\n  query Uploads($fileIds: [ID!]!) {\n    uploads(fileIds: $fileIds) { fileId state text sha256 }\n  }\n": typeof types.UploadsDocument,
    "\n  query OwnInquiry($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      organisation { id name organisationNumber }\n      procurement {\n        id\n        title\n        caseNumber\n        inquiryRespondBy\n        contactEmail\n        contactPhone\n        periodFrom\n        periodTo\n        host { id name }\n        lots { id title }\n        inquiryQuestions { number question unit }\n      }\n      entitledBefore\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      availableActions\n    }\n  }\n": typeof types.OwnInquiryDocument,
    "\n  mutation AnswerOwnInquiry($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n": typeof types.AnswerOwnInquiryDocument,
    "\n  query HostEvents($first: Int, $after: String) {\n    auditEvents(first: $first, after: $after) {\n      nodes { id sequence at actor { id name } kind summary hash }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HostEventsDocument,
    "\n  query ProcurementName($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber }\n  }\n": typeof types.ProcurementNameDocument,
    "\n  query ProcurementEvents($slug: String!, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      events(first: $first, after: $after) {\n        nodes { id sequence at actor { id name } kind summary hash }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.ProcurementEventsDocument,
    "\n  fragment BoardRow on Participation {\n    id\n    stage\n    entitledBefore\n    remindersSent\n    lastContactAt\n    lastEventAt\n    flags\n    availableActions\n    organisation {\n      id\n      name\n      kind\n      countyCode\n      municipalityCode\n      primaryContact { id name email }\n    }\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  query Board($slug: String!, $scope: BoardFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      mandateRespondBy\n      activityCursor\n      lots { id number title }\n      availableActions\n      whole: summary { invited approved gap }\n      summary(filter: $scope) {\n        invited\n        approved\n        gap\n        byStage { stage count }\n        byCounty { key invited approved gap }\n        byKind { key invited approved gap }\n        byMunicipality { key invited approved gap }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardRows($slug: String!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes { ...BoardRow }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.BoardRowsDocument,
    "\n  subscription BoardActivity($procurementId: ID!, $after: String) {\n    boardActivity(procurementId: $procurementId, after: $after) { activityCursor ...BoardRow }\n  }\n": typeof types.BoardActivityDocument,
    "\n  mutation IssueMandates($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!]) {\n    issueMandates(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy, lotIds: $lotIds, acts: $acts) {\n      issued { id principal { id name } }\n      refused { organisation { id name } code message }\n    }\n  }\n": typeof types.IssueMandatesDocument,
    "\n  query ReminderPreview($procurementId: ID!, $organisationIds: [ID!]!) {\n    reminderPreview(procurementId: $procurementId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n": typeof types.ReminderPreviewDocument,
    "\n  mutation Remind($procurementId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remind(procurementId: $procurementId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n": typeof types.RemindDocument,
    "\n  query InvitingProcurement($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber inquiryRespondBy availableActions }\n  }\n": typeof types.InvitingProcurementDocument,
    "\n  query Invited($slug: String!, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 500, after: $after) {\n        nodes { id organisation { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.InvitedDocument,
    "\n  query Invitable($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes { id name organisationNumber kind countyCode municipalityCode primaryContact { id name } }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InvitableDocument,
    "\n  mutation InviteOrganisations($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date) {\n    inviteOrganisations(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy) { id }\n  }\n": typeof types.InviteOrganisationsDocument,
    "\n  query OwnMandate($mandateId: ID!, $participationId: ID!) {\n    mandate(id: $mandateId) {\n      id\n      state\n      version\n      principal { id name organisationNumber }\n      procurement { id title caseNumber contactEmail contactPhone host { id name } lots { id } }\n      lots { id number title }\n      acts\n      validFrom\n      validTo\n      text\n      textVersion\n      respondBy\n      completeBy\n      submittedAt\n      submittedBy\n      registrationNumber\n      lateAt\n      comesLate\n      returnReason\n      declineReason\n      withdrawReason\n      pdfHref\n      availableActions\n      signing { method signatoryName signatoryTitle basis basisReference signedOn evidence { id fileName size href } }\n    }\n    participation(id: $participationId) {\n      id\n      entitledBefore\n      referrals { id name at }\n    }\n  }\n": typeof types.OwnMandateDocument,
    "\n  mutation SubmitMandate($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state version }\n  }\n": typeof types.SubmitMandateDocument,
    "\n  mutation DeclineOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n": typeof types.DeclineOwnMandateDocument,
    "\n  mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {\n    referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) { id }\n  }\n": typeof types.ReferMandateDocument,
    "\n  mutation WithdrawOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n": typeof types.WithdrawOwnMandateDocument,
    "\n  query EntitledParties($id: ID!) {\n    entitledList(id: $id) {\n      id\n      parties { id name organisationNumber kind countyCode }\n    }\n  }\n": typeof types.EntitledPartiesDocument,
    "\n  query Lock($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      openList\n      availableActions\n      summary { invited approved gap }\n      pendingActs {\n        id\n        kind\n        state\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n      }\n      entitledLists {\n        id\n        number\n        lockedAt\n        partyCount\n        sha256\n        supersededBy\n        supersedes\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n": typeof types.LockDocument,
    "\n  mutation ProposeLock($procurementId: ID!) {\n    proposeLock(procurementId: $procurementId) { id state }\n  }\n": typeof types.ProposeLockDocument,
    "\n  mutation ProposeNewList($procurementId: ID!, $reason: String!) {\n    proposeNewList(procurementId: $procurementId, reason: $reason) { id state }\n  }\n": typeof types.ProposeNewListDocument,
    "\n  fragment MandateDetails on Mandate {\n    id\n    state\n    version\n    acts\n    lots { id number title }\n    validFrom\n    validTo\n    text\n    textVersion\n    issuedAt\n    submittedAt\n    approvedAt\n    respondBy\n    completeBy\n    lateAt\n    returnReason\n    declineReason\n    withdrawReason\n    cancelReason\n    submittedBy\n    reviewedBy { id name }\n    registrationNumber\n    pdfHref\n    signing {\n      method\n      signatoryName\n      signatoryTitle\n      basis\n      basisReference\n      signedOn\n      signatureStatus\n      evidence { id fileName mediaType size sha256 uploadedAt href }\n    }\n    availableActions\n  }\n": typeof types.MandateDetailsFragmentDoc,
    "\n  query Participation($id: ID!) {\n    participation(id: $id) {\n      id\n      stage\n      entitledBefore\n      invitedAt\n      openedAt\n      lastContactAt\n      remindersSent\n      flags\n      availableActions\n      organisation {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        contacts { id name email title primary }\n      }\n      procurement {\n        id\n        slug\n        title\n        caseNumber\n        lots { id number title }\n        inquiryQuestions { number question unit }\n      }\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      mandate { ...MandateDetails }\n      mandates { id state issuedAt }\n      referrals { id name email note at handledAt }\n      personalLinks { id purpose contact { id name email } sentAt lastUsedAt expiresAt }\n      mails { id kind to subject state queuedAt sentAt failure }\n      timeline { id at actor { id name } summary }\n    }\n  }\n": typeof types.ParticipationDocument,
    "\n  mutation ApproveMandate($mandateId: ID!, $version: Int!) {\n    approveMandate(mandateId: $mandateId, version: $version) { id state }\n  }\n": typeof types.ApproveMandateDocument,
    "\n  mutation ReturnMandate($mandateId: ID!, $version: Int!, $reason: String!, $completeBy: Date) {\n    returnMandate(mandateId: $mandateId, version: $version, reason: $reason, completeBy: $completeBy) { id state }\n  }\n": typeof types.ReturnMandateDocument,
    "\n  mutation DeclineMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": typeof types.DeclineMandateDocument,
    "\n  mutation WithdrawMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": typeof types.WithdrawMandateDocument,
    "\n  mutation CancelMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    cancelMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": typeof types.CancelMandateDocument,
    "\n  mutation ReissueMandate($mandateId: ID!, $version: Int!, $respondBy: Date!) {\n    reissueMandate(mandateId: $mandateId, version: $version, respondBy: $respondBy) { id state }\n  }\n": typeof types.ReissueMandateDocument,
    "\n  mutation RegisterPaperMandate($input: SubmitMandateInput!) {\n    registerPaperMandate(input: $input) { id state }\n  }\n": typeof types.RegisterPaperMandateDocument,
    "\n  mutation SubmitMandateSignedIn($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state }\n  }\n": typeof types.SubmitMandateSignedInDocument,
    "\n  mutation SendLink($participationId: ID!, $contactId: ID!) {\n    sendLink(participationId: $participationId, contactId: $contactId) { id }\n  }\n": typeof types.SendLinkDocument,
    "\n  mutation RevokeLink($linkId: ID!) {\n    revokeLink(linkId: $linkId) { id }\n  }\n": typeof types.RevokeLinkDocument,
    "\n  mutation AnswerInquiryForOrganisation($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n": typeof types.AnswerInquiryForOrganisationDocument,
    "\n  query OrganisationImport($fileId: ID!) {\n    organisationImport(fileId: $fileId) {\n      columns { header field }\n      rowCount\n      sample\n      missingRequired\n    }\n  }\n": typeof types.OrganisationImportDocument,
    "\n  mutation ImportOrganisations($fileId: ID!, $dryRun: Boolean!, $columns: [ColumnMatch!]) {\n    importOrganisations(fileId: $fileId, dryRun: $dryRun, columns: $columns) {\n      dryRun\n      created\n      updated\n      unchanged\n      errors { row column value problem message }\n      warnings { row column value problem message }\n    }\n  }\n": typeof types.ImportOrganisationsDocument,
    "\n  query Register($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        active\n        primaryContact { id name email }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      organisationNumber\n      kind\n      countyCode\n      municipalityCode\n      population\n      active\n      version\n      owners { owner { id name organisationNumber } sharePercent }\n      contacts { id name email title primary }\n      successor { id name }\n      predecessors { id name }\n      availableActions\n    }\n  }\n": typeof types.OrganisationDocument,
    "\n  query OrganisationHistory($id: ID!, $first: Int, $after: String) {\n    organisation(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        nodes { id at actor { id name } summary }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.OrganisationHistoryDocument,
    "\n  mutation CreateOrganisation($input: OrganisationInput!) {\n    createOrganisation(input: $input) { id name }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  mutation ChangeOrganisation($organisationId: ID!, $version: Int!, $input: OrganisationInput!) {\n    changeOrganisation(organisationId: $organisationId, version: $version, input: $input) { id version }\n  }\n": typeof types.ChangeOrganisationDocument,
    "\n  mutation DeactivateOrganisation($organisationId: ID!, $version: Int!, $successorId: ID) {\n    deactivateOrganisation(organisationId: $organisationId, version: $version, successorId: $successorId) { id active }\n  }\n": typeof types.DeactivateOrganisationDocument,
    "\n  mutation ActivateOrganisation($organisationId: ID!, $version: Int!) {\n    activateOrganisation(organisationId: $organisationId, version: $version) { id active }\n  }\n": typeof types.ActivateOrganisationDocument,
    "\n  mutation AddContact($organisationId: ID!, $input: ContactInput!) {\n    addContact(organisationId: $organisationId, input: $input) { id }\n  }\n": typeof types.AddContactDocument,
    "\n  mutation ChangeContact($contactId: ID!, $input: ContactInput!) {\n    changeContact(contactId: $contactId, input: $input) { id }\n  }\n": typeof types.ChangeContactDocument,
    "\n  mutation RemoveContact($contactId: ID!) {\n    removeContact(contactId: $contactId) { id }\n  }\n": typeof types.RemoveContactDocument,
    "\n  query TakeOuts($organisationId: ID!) {\n    organisation(id: $organisationId) {\n      id\n      takeOuts { id state requestedAt expiresAt fileCount href }\n    }\n  }\n": typeof types.TakeOutsDocument,
    "\n  mutation RequestTakeOut($organisationId: ID!) {\n    requestTakeOut(organisationId: $organisationId) { id state }\n  }\n": typeof types.RequestTakeOutDocument,
    "\n  query People($search: String, $first: Int, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        email\n        active\n        lastSignedInAt\n        invitedAt\n        roles { id role organisation { id name } procurement { id title caseNumber } validUntil }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { id name email }\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id }\n  }\n": typeof types.GrantRoleDocument,
    "\n  mutation RevokeRole($roleAssignmentId: ID!) {\n    revokeRole(roleAssignmentId: $roleAssignmentId) { id }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  query ProcurementChoices {\n    procurements(first: 200) { nodes { id title caseNumber } }\n  }\n": typeof types.ProcurementChoicesDocument,
    "\n  query Procurements($first: Int, $after: String) {\n    procurements(first: $first, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        phase\n        host { id name }\n        mandateRespondBy\n        summary { invited approved gap }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProcurementsDocument,
    "\n  query Procurement($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      phase\n      awardModel\n      version\n      host { id name }\n      support { id name }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount }\n      mandateRespondBy\n      inquiryRespondBy\n      contactEmail\n      contactPhone\n      summary { invited approved gap }\n      entitledLists { id number lockedAt partyCount supersededBy }\n      openList\n      pendingActs { id kind proposedBy { id name } proposedAt reason consequences mayConfirm }\n      availableActions\n    }\n  }\n": typeof types.ProcurementDocument,
    "\n  query OwnMandates($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 20) {\n        nodes { id stage organisation { id name } }\n      }\n    }\n  }\n": typeof types.OwnMandatesDocument,
    "\n  query ProcurementSettings($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      caseNumber\n      title\n      phase\n      version\n      awardModel\n      host { id name organisationNumber }\n      support { id name organisationNumber }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      contactEmail\n      contactPhone\n      quietPeriodDays\n      inquiryRespondBy\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount entitled { id name organisationNumber } }\n      inquiryQuestions { number question unit lotNumber }\n      mandateTemplates { version text validFrom validTo createdAt createdBy { id name } usedBy }\n      availableActions\n    }\n  }\n": typeof types.ProcurementSettingsDocument,
    "\n  mutation CreateProcurement($input: CreateProcurementInput!) {\n    createProcurement(input: $input) { id slug }\n  }\n": typeof types.CreateProcurementDocument,
    "\n  mutation ChangeProcurement($procurementId: ID!, $version: Int!, $input: ChangeProcurementInput!) {\n    changeProcurement(procurementId: $procurementId, version: $version, input: $input) { id slug version }\n  }\n": typeof types.ChangeProcurementDocument,
    "\n  mutation SetMilestones($procurementId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {\n    setMilestones(procurementId: $procurementId, version: $version, milestones: $milestones) { id version }\n  }\n": typeof types.SetMilestonesDocument,
    "\n  mutation SetReplacedAgreement($procurementId: ID!, $version: Int!, $input: ReplacedAgreementInput!) {\n    setReplacedAgreement(procurementId: $procurementId, version: $version, input: $input) { id version }\n  }\n": typeof types.SetReplacedAgreementDocument,
    "\n  mutation SetInquiryQuestions($procurementId: ID!, $version: Int!, $questions: [InquiryQuestionInput!]!) {\n    setInquiryQuestions(procurementId: $procurementId, version: $version, questions: $questions) { id version }\n  }\n": typeof types.SetInquiryQuestionsDocument,
    "\n  mutation AddMandateTemplate($procurementId: ID!, $version: Int!, $text: String!, $validFrom: Date, $validTo: Date) {\n    addMandateTemplate(procurementId: $procurementId, version: $version, text: $text, validFrom: $validFrom, validTo: $validTo) { id version }\n  }\n": typeof types.AddMandateTemplateDocument,
    "\n  mutation EnterPhase($procurementId: ID!, $version: Int!, $phase: ProcurementPhase!) {\n    enterPhase(procurementId: $procurementId, version: $version, phase: $phase) { id version phase }\n  }\n": typeof types.EnterPhaseDocument,
    "\n  query Baselines($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total openThreads weights { lot { id number title } total } }\n      baselines {\n        id\n        number\n        setAt\n        setBy { id name }\n        requirementCount\n        sha256\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n": typeof types.BaselinesDocument,
    "\n  mutation SetBaseline($procurementId: ID!) {\n    setBaseline(procurementId: $procurementId) { id number requirementCount }\n  }\n": typeof types.SetBaselineDocument,
    "\n  query CountChanges($fromId: ID!) {\n    compareBaselines(fromId: $fromId) {\n      added { requirementId }\n      struck { requirementId }\n      changed { changed }\n    }\n  }\n": typeof types.CountChangesDocument,
    "\n  fragment Frozen on FrozenRequirement {\n    requirementId\n    number\n    section\n    kind\n    lotNumber\n    heading\n    text\n    rationale\n    weight\n    verification\n  }\n": typeof types.FrozenFragmentDoc,
    "\n  query CompareBaselines($fromId: ID!, $toId: ID, $whole: Boolean!) {\n    compareBaselines(fromId: $fromId, toId: $toId) {\n      added { ...Frozen }\n      struck { ...Frozen }\n      changed {\n        changed\n        before { ...Frozen }\n        after { ...Frozen }\n        heading { kind text }\n        text { kind text }\n        rationale { kind text }\n        verification { kind text }\n      }\n      unchangedCount\n      unchanged @include(if: $whole) { ...Frozen }\n    }\n  }\n": typeof types.CompareBaselinesDocument,
    "\n  mutation AddRequirement($input: RequirementInput!) {\n    addRequirement(input: $input) { id number }\n  }\n": typeof types.AddRequirementDocument,
    "\n  mutation ReviseRequirement($requirementId: ID!, $version: Int!, $heading: String, $text: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal, $rationale: String, $verification: String) {\n    reviseRequirement(requirementId: $requirementId, version: $version, heading: $heading, text: $text, kind: $kind, lotNumber: $lotNumber, weight: $weight, rationale: $rationale, verification: $verification) {\n      id version\n    }\n  }\n": typeof types.ReviseRequirementDocument,
    "\n  mutation MoveRequirement($requirementId: ID!, $number: String!, $section: String) {\n    moveRequirement(requirementId: $requirementId, number: $number, section: $section) { id number }\n  }\n": typeof types.MoveRequirementDocument,
    "\n  mutation WithdrawRequirement($requirementId: ID!, $version: Int!, $reason: String!) {\n    withdrawRequirement(requirementId: $requirementId, version: $version, reason: $reason) { id }\n  }\n": typeof types.WithdrawRequirementDocument,
    "\n  mutation RestoreRequirement($requirementId: ID!, $version: Int!) {\n    restoreRequirement(requirementId: $requirementId, version: $version) { id number }\n  }\n": typeof types.RestoreRequirementDocument,
    "\n  mutation ChangeSection($procurementId: ID!, $sectionId: ID!, $title: String, $number: String) {\n    changeSection(procurementId: $procurementId, sectionId: $sectionId, title: $title, number: $number) { id number title }\n  }\n": typeof types.ChangeSectionDocument,
    "\n  query RequirementNow($id: ID!) {\n    requirement(id: $id) { ...RequirementRow }\n  }\n": typeof types.RequirementNowDocument,
    "\n  fragment IntakeReport on ImportReport {\n    dryRun created updated unchanged\n    errors { row column value message }\n    warnings { row column value message }\n  }\n": typeof types.IntakeReportFragmentDoc,
    "\n  mutation ImportRequirements($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importRequirements(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) { ...IntakeReport }\n  }\n": typeof types.ImportRequirementsDocument,
    "\n  mutation CopyRequirements($procurementId: ID!, $fromProcurementId: ID!, $dryRun: Boolean!, $sections: [String!]) {\n    copyRequirements(procurementId: $procurementId, fromProcurementId: $fromProcurementId, dryRun: $dryRun, sections: $sections) { ...IntakeReport }\n  }\n": typeof types.CopyRequirementsDocument,
    "\n  query EarlierProcurements {\n    procurements(first: 100) { nodes { id title caseNumber undertaking { standing } } }\n  }\n": typeof types.EarlierProcurementsDocument,
    "\n  query CommentMatrix($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { comments openThreads }\n    }\n  }\n": typeof types.CommentMatrixDocument,
    "\n  mutation ImportDispositions($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importDispositions(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) {\n      dryRun\n      updated\n      answers { row number heading outcome }\n      unchanged\n      errors { row column value message }\n    }\n  }\n": typeof types.ImportDispositionsDocument,
    "\n  fragment RequirementRow on Requirement {\n    id number section kind version heading text rationale verification weight\n    lot { id number title }\n    openThreadCount commentCount readByViewer numberIsFixed withdrawnAt withdrawReason availableActions\n  }\n": typeof types.RequirementRowFragmentDoc,
    "\n  query RequirementsFrame($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id slug title caseNumber draftingActions\n      lots { id number title }\n      undertaking { standing toSign }\n      requirementSections { id number title requirementCount readCount openThreadCount }\n      requirementSummary { total read mandatory award information openThreads resolvedThreads comments withdrawn weights { lot { id number title } total } }\n    }\n  }\n": typeof types.RequirementsFrameDocument,
    "\n  query Requirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { ...RequirementRow }\n        totalCount activityCursor\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.RequirementsDocument,
    "\n  query FoundRequirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.FoundRequirementsDocument,
    "\n  query RequirementRevisions($id: ID!) {\n    requirement(id: $id) {\n      id\n      revisions { version kind weight lotNumber verification at author { id name } threadId }\n    }\n  }\n": typeof types.RequirementRevisionsDocument,
    "\n  query RevisionDiff($id: ID!, $from: Int!, $to: Int!) {\n    requirement(id: $id) {\n      id\n      diff(from: $from, to: $to) { heading { kind text } text { kind text } rationale { kind text } }\n    }\n  }\n": typeof types.RevisionDiffDocument,
    "\n  mutation MarkRead($requirementId: ID!, $version: Int!) {\n    markRead(requirementId: $requirementId, version: $version) { id version readByViewer }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation UnmarkRead($requirementId: ID!) {\n    unmarkRead(requirementId: $requirementId) { id version readByViewer }\n  }\n": typeof types.UnmarkReadDocument,
    "\n  fragment Round on CommentRound {\n    id\n    number\n    opensAt\n    closesAt\n    lastOn\n    state\n    remindedAt\n  }\n": typeof types.RoundFragmentDoc,
    "\n  query CommentRounds($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total comments openThreads }\n      commentRounds { ...Round }\n      commentRound {\n        id\n        coverageByOrganisation { organisation { id name } comments requirementsRead }\n        coverageByRequirement(first: 1, unheardOnly: true) { totalCount }\n      }\n    }\n  }\n": typeof types.CommentRoundsDocument,
    "\n  query RoundRequirements($slug: String!, $first: Int, $after: String, $unheardOnly: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      commentRound {\n        id\n        coverageByRequirement(first: $first, after: $after, unheardOnly: $unheardOnly) {\n          nodes { requirement { id number heading } comments organisations }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.RoundRequirementsDocument,
    "\n  mutation OpenCommentRound($procurementId: ID!, $closesOn: Date!, $opensOn: Date) {\n    openCommentRound(procurementId: $procurementId, closesOn: $closesOn, opensOn: $opensOn) { ...Round }\n  }\n": typeof types.OpenCommentRoundDocument,
    "\n  mutation CloseCommentRound($procurementId: ID!) {\n    closeCommentRound(procurementId: $procurementId) { ...Round }\n  }\n": typeof types.CloseCommentRoundDocument,
    "\n  mutation ReopenCommentRound($procurementId: ID!, $closesOn: Date!) {\n    reopenCommentRound(procurementId: $procurementId, closesOn: $closesOn) { ...Round }\n  }\n": typeof types.ReopenCommentRoundDocument,
    "\n  query SilentReminder($procurementId: ID!) {\n    silentReminder(procurementId: $procurementId) {\n      subject\n      text\n      recipients { name email organisations }\n      unreachable\n      quietUntil\n    }\n  }\n": typeof types.SilentReminderDocument,
    "\n  mutation RemindSilent($procurementId: ID!) {\n    remindSilent(procurementId: $procurementId) { ...Round }\n  }\n": typeof types.RemindSilentDocument,
    "\n  fragment ThreadComment on Comment {\n    id\n    threadId\n    author { id name }\n    onBehalfOf { id name }\n    position\n    body\n    at\n    withdrawn\n    byViewer\n    replyTo { id author { id name } }\n  }\n": typeof types.ThreadCommentFragmentDoc,
    "\n  fragment ThreadFrame on Thread {\n    id\n    onVersion\n    quote\n    quoteStart\n    quoteEnd\n    textIsGone\n    state\n    startedAt\n    availableActions\n    disposition { ...ThreadDisposition }\n    earlierDispositions { ...ThreadDisposition }\n    suggestion { replacement state diff { kind text } }\n  }\n": typeof types.ThreadFrameFragmentDoc,
    "\n  fragment ThreadDisposition on Disposition { outcome motivation resultingVersion at by { id name } }\n": typeof types.ThreadDispositionFragmentDoc,
    "\n  query RequirementThreads($id: ID!) {\n    requirement(id: $id) { id version threads { ...ThreadFrame comments { ...ThreadComment } } }\n  }\n": typeof types.RequirementThreadsDocument,
    "\n  query Voices($slug: String!) {\n    procurementBySlug(slug: $slug) { id speaksFor { id name } commentRound { id state opensAt lastOn } }\n  }\n": typeof types.VoicesDocument,
    "\n  mutation StartThread(\n    $requirementId: ID!, $onVersion: Int!, $quote: String, $quoteStart: Int, $body: String!, $onBehalfOfId: ID, $position: Boolean, $suggestion: String\n  ) {\n    startThread(\n      requirementId: $requirementId, onVersion: $onVersion, quote: $quote, quoteStart: $quoteStart, body: $body, onBehalfOfId: $onBehalfOfId, position: $position, suggestion: $suggestion\n    ) { id }\n  }\n": typeof types.StartThreadDocument,
    "\n  mutation AddComment($threadId: ID!, $body: String!, $replyToId: ID, $onBehalfOfId: ID, $position: Boolean) {\n    addComment(threadId: $threadId, body: $body, replyToId: $replyToId, onBehalfOfId: $onBehalfOfId, position: $position) { id }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation WithdrawComment($commentId: ID!) { withdrawComment(commentId: $commentId) { id } }\n": typeof types.WithdrawCommentDocument,
    "\n  mutation ResolveThread($threadId: ID!, $outcome: DispositionOutcome!, $motivation: String!, $resultingText: String, $onVersion: Int) {\n    resolveThread(threadId: $threadId, outcome: $outcome, motivation: $motivation, resultingText: $resultingText, onVersion: $onVersion) { id }\n  }\n": typeof types.ResolveThreadDocument,
    "\n  mutation AcceptSuggestion($threadId: ID!, $motivation: String!) { acceptSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n": typeof types.AcceptSuggestionDocument,
    "\n  mutation RejectSuggestion($threadId: ID!, $motivation: String!) { rejectSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n": typeof types.RejectSuggestionDocument,
    "\n  mutation ReopenThread($threadId: ID!) { reopenThread(threadId: $threadId) { id } }\n": typeof types.ReopenThreadDocument,
    "\n  subscription RequirementActivity($procurementId: ID!, $after: String) {\n    requirementActivity(procurementId: $procurementId, after: $after) {\n      kind\n      activityCursor\n      requirement { ...RequirementRow }\n      thread { ...ThreadFrame }\n      comment { ...ThreadComment }\n    }\n  }\n": typeof types.RequirementActivityDocument,
    "\n  query OwnUndertaking($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      lots { id number title }\n      undertaking {\n        text\n        textVersion\n        standing\n        toSign\n        signedAt\n        signedTextVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n": typeof types.OwnUndertakingDocument,
    "\n  query WorkingGroup($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup {\n        id\n        name\n        version\n        availableActions\n        members { ...GroupMember }\n        formerMembers { ...GroupMember }\n        balance { key invited approved gap }\n        meetings { id number title startsAt endsAt place state availableActions }\n      }\n      undertakings {\n        person { id name email }\n        standing\n        signedAt\n        textVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n  fragment GroupMember on WorkingGroupMember {\n    id\n    version\n    duty\n    state\n    fromOn\n    toOn\n    person { id name email }\n    represents { id name organisationNumber }\n    substituteFor { id person { id name } }\n    undertakingStanding\n    confidentialitySignedAt\n    confidentialityValidUntil\n    conflictOfInterest\n    conflictLots { id number title }\n    availableActions\n  }\n": typeof types.WorkingGroupDocument,
    "\n  query Representable($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup { id representable { id name organisationNumber } }\n    }\n  }\n": typeof types.RepresentableDocument,
    "\n  mutation CreateWorkingGroup($procurementId: ID!, $name: String!) {\n    createWorkingGroup(procurementId: $procurementId, name: $name) { id name }\n  }\n": typeof types.CreateWorkingGroupDocument,
    "\n  mutation RenameWorkingGroup($workingGroupId: ID!, $version: Int!, $name: String!) {\n    renameWorkingGroup(workingGroupId: $workingGroupId, version: $version, name: $name) { id name }\n  }\n": typeof types.RenameWorkingGroupDocument,
    "\n  mutation NominateMember($input: NominateMemberInput!) {\n    nominateMember(input: $input) { id person { id name } }\n  }\n": typeof types.NominateMemberDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n": typeof types.ChangeMemberDocument,
    "\n  mutation ChooseMember($memberId: ID!, $version: Int!) {\n    chooseMember(memberId: $memberId, version: $version) { id }\n  }\n": typeof types.ChooseMemberDocument,
    "\n  mutation EndMember($memberId: ID!, $version: Int!) {\n    endMember(memberId: $memberId, version: $version) { id }\n  }\n": typeof types.EndMemberDocument,
    "\n  query FindPeople($search: String!) {\n    people(search: $search, first: 8) {\n      nodes { id name email active }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  mutation SignUndertaking($input: SignUndertakingInput!) {\n    signUndertaking(input: $input) { standing }\n  }\n": typeof types.SignUndertakingDocument,
    "\n  mutation WithdrawUndertaking($procurementId: ID!) {\n    withdrawUndertaking(procurementId: $procurementId) { standing }\n  }\n": typeof types.WithdrawUndertakingDocument,
    "\n  mutation DemandRenewal($procurementId: ID!, $personIds: [ID!]) {\n    demandRenewal(procurementId: $procurementId, personIds: $personIds) { id }\n  }\n": typeof types.DemandRenewalDocument,
    "\n  mutation AddUndertakingText($procurementId: ID!, $version: Int!, $text: String!) {\n    addUndertakingText(procurementId: $procurementId, version: $version, text: $text) { id }\n  }\n": typeof types.AddUndertakingTextDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      number\n      title\n      startsAt\n      endsAt\n      place\n      note\n      state\n      version\n      items {\n        id\n        position\n        title\n        closedToViewer\n        matter { requirementId threadId number heading text version }\n        decision { decision minuteLine resultingVersion decidedBy { id name } decidedAt }\n      }\n      attendance {\n        attendance\n        member { id duty person { id name } represents { id name } }\n      }\n      writtenBy { id name }\n      adjustedBy { id name }\n      adjustedAt\n      approvedBy { id name }\n      approvedAt\n      minutesSha256\n      calendarHref\n      minutesHref\n      availableActions\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query MatterThreads($id: ID!) {\n    requirement(id: $id) {\n      id\n      text\n      version\n      threads {\n        id\n        state\n        quote\n        quoteStart\n        quoteEnd\n        suggestion { state replacement diff { kind text } }\n        comments { id body withdrawn position author { id name } onBehalfOf { id name } }\n      }\n    }\n  }\n": typeof types.MatterThreadsDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { id number }\n  }\n": typeof types.PlanMeetingDocument,
    "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) { id }\n  }\n": typeof types.ChangeMeetingDocument,
    "\n  mutation InviteToMeeting($meetingId: ID!, $version: Int!) {\n    inviteToMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.InviteToMeetingDocument,
    "\n  mutation CancelMeeting($meetingId: ID!, $version: Int!) {\n    cancelMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.CancelMeetingDocument,
    "\n  mutation CloseMeeting($meetingId: ID!, $version: Int!) {\n    closeMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.CloseMeetingDocument,
    "\n  mutation AdjustMinutes($meetingId: ID!, $version: Int!) {\n    adjustMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.AdjustMinutesDocument,
    "\n  mutation ReturnMinutes($meetingId: ID!, $version: Int!) {\n    returnMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.ReturnMinutesDocument,
    "\n  mutation ApproveMinutes($meetingId: ID!, $version: Int!) {\n    approveMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": typeof types.ApproveMinutesDocument,
    "\n  mutation FillAgenda($meetingId: ID!, $version: Int!) {\n    fillAgenda(meetingId: $meetingId, version: $version) { id items { id } }\n  }\n": typeof types.FillAgendaDocument,
    "\n  mutation SetAgenda($meetingId: ID!, $version: Int!, $items: [AgendaItemInput!]!) {\n    setAgenda(meetingId: $meetingId, version: $version, items: $items) { id }\n  }\n": typeof types.SetAgendaDocument,
    "\n  mutation RecordAttendance($meetingId: ID!, $version: Int!, $attendance: [AttendanceInput!]!) {\n    recordAttendance(meetingId: $meetingId, version: $version, attendance: $attendance) { id }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation DecideItem($input: DecideItemInput!) {\n    decideItem(input: $input) { id }\n  }\n": typeof types.DecideItemDocument,
    "\n  mutation ConfirmOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n": typeof types.ConfirmOpenedDocument,
    "\n  mutation ConfirmAct($actId: ID!) {\n    confirmAct(actId: $actId) { id state entitledList { id number partyCount } }\n  }\n": typeof types.ConfirmActDocument,
    "\n  mutation RejectAct($actId: ID!, $reason: String!) {\n    rejectAct(actId: $actId, reason: $reason) { id state }\n  }\n": typeof types.RejectActDocument,
    "\n  query FindOrganisations($search: String, $first: Int) {\n    organisations(search: $search, active: true, first: $first) {\n      nodes { id name organisationNumber }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FindOrganisationsDocument,
    "\n  fragment ReminderPreviewParts on ReminderPreview {\n    subject\n    text\n    recipients {\n      organisation { id name }\n      contact { id name email }\n      stage\n      lastContactAt\n      remindersSent\n    }\n    skipped { organisation { id name } code message }\n  }\n": typeof types.ReminderPreviewPartsFragmentDoc,
    "\n  fragment RemindReportParts on RemindReport {\n    reminded { id name }\n    skipped { organisation { id name } code message }\n  }\n": typeof types.RemindReportPartsFragmentDoc,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      person { id name email }\n      language\n      demo\n      mayManageRegister\n      mayCreateProcurement\n      mayManagePeople\n      roles { id role organisation { id name } procurement { id slug title } validUntil }\n    }\n  }\n": types.ViewerDocument,
    "\n  query OwnParticipation($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      openedAt\n      mandate { id }\n      organisation { id }\n    }\n  }\n": types.OwnParticipationDocument,
    "\n  mutation ConfirmOwnOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n": types.ConfirmOwnOpenedDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n": types.SetLanguageDocument,
    "\n  query SectionPages($slug: String!) {\n    procurementBySlug(slug: $slug) { id undertaking { standing } }\n  }\n": types.SectionPagesDocument,
    "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n": types.OverviewDocument,
    "\n  query OwnParticipations {\n    procurements(first: 50) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        board(first: 20) { nodes { id stage organisation { id name } } }\n      }\n    }\n  }\n": types.OwnParticipationsDocument,
    "\n  query Documents($slug: String!, $removed: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      documentActions\n      annexGaps\n      documents(removed: $removed) {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { ground until inForce }\n        currentVersion { id number fileName mediaType size sha256 uploadedAt href }\n        lastPublishedIn\n        publishedVersion\n        removedAt\n      }\n    }\n  }\n": types.DocumentsDocument,
    "\n  query Document($id: ID!) {\n    tenderDocument(id: $id) {\n      id\n      annexNumber\n      folder\n      title\n      audience\n      secrecy { ground until inForce }\n      version\n      publishedIn\n      removedAt\n      availableActions\n      versions { id number fileName mediaType size sha256 uploadedAt addedBy { id name } href }\n    }\n  }\n": types.DocumentDocument,
    "\n  mutation AddDocumentVersion($documentId: ID, $procurementId: ID!, $title: String!, $annexNumber: String, $folder: String, $audience: Audience, $fileId: ID!) {\n    addDocumentVersion(documentId: $documentId, procurementId: $procurementId, title: $title, annexNumber: $annexNumber, folder: $folder, audience: $audience, fileId: $fileId) {\n      id\n      title\n      annexNumber\n      currentVersion { id number sha256 }\n    }\n  }\n": types.AddDocumentVersionDocument,
    "\n  mutation ChangeDocument($documentId: ID!, $version: Int!, $input: TenderDocumentInput!) {\n    changeDocument(documentId: $documentId, version: $version, input: $input) { id version }\n  }\n": types.ChangeDocumentDocument,
    "\n  mutation RemoveDocument($documentId: ID!, $version: Int!) {\n    removeDocument(documentId: $documentId, version: $version) { id removedAt }\n  }\n": types.RemoveDocumentDocument,
    "\n  query Publications($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs {\n        id\n        kind\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n        publicationPlan {\n          number\n          title\n          audience\n          changeNote\n          since\n          items { path title size changedSincePrevious }\n          removed { path title }\n        }\n      }\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        changeNote\n        latest\n        itemCount\n        totalSize\n        manifestSha256\n        manifestHref\n        archiveHref\n        baselineNumber\n        entitledListNumber\n        changes { since words }\n      }\n    }\n  }\n": types.PublicationsDocument,
    "\n  query Publication($id: ID!) {\n    publication(id: $id) {\n      id\n      number\n      items { id annexNumber path title mediaType size sha256 href changedSincePrevious }\n      changes { added { path } changed { path } words }\n    }\n  }\n": types.PublicationDocument,
    "\n  query PreparePublication($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs { id kind }\n      documents {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { inForce }\n        versions { id number fileName size uploadedAt }\n      }\n      baselines { id number requirementCount }\n      entitledLists { id number partyCount supersededBy }\n      publications { id number audience }\n    }\n  }\n": types.PreparePublicationDocument,
    "\n  query PublicationGate($input: PublishInput!) {\n    publicationGate(input: $input) {\n      number\n      since\n      changeNoteRequired\n      publishable\n      items { path title size changedSincePrevious }\n      removed { path title }\n      findings { code level words about }\n    }\n  }\n": types.PublicationGateDocument,
    "\n  mutation ProposePublication($input: PublishInput!) {\n    proposePublication(input: $input) { id state }\n  }\n": types.ProposePublicationDocument,
    "\n  fragment PublishedParts on Publication {\n    id\n    number\n    title\n    publishedAt\n    changeNote\n    latest\n    itemCount\n    totalSize\n    archiveHref\n    manifestHref\n    manifestSha256\n    items { id annexNumber path title mediaType size sha256 href sinceFetched }\n    myReceipts { id at by item }\n    changes { since added { path } changed { path } words }\n  }\n": types.PublishedPartsFragmentDoc,
    "\n  query Published($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      contactEmail\n      contactPhone\n      host { id name }\n      publications { ...PublishedParts }\n    }\n  }\n": types.PublishedDocument,
    "\n  query PublicPublications($slug: String!) {\n    publicPublications(slug: $slug) {\n      slug\n      title\n      caseNumber\n      hostName\n      publications { ...PublishedParts }\n    }\n  }\n": types.PublicPublicationsDocument,
    "\n  query LinkedDocuments {\n    linkedDocuments {\n      title\n      caseNumber\n      hostName\n      contactEmail\n      contactPhone\n      organisationName\n      contactName\n      publications { ...PublishedParts }\n    }\n  }\n": types.LinkedDocumentsDocument,
    "\n  query ReceiptRoom($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        latest\n        receipts { fetchedCount notFetchedCount }\n      }\n    }\n  }\n": types.ReceiptRoomDocument,
    "\n  query ReceiptBoard($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) {\n    publication(id: $id) {\n      id\n      receiptBoard(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes {\n          id\n          organisation { id name kind countyCode }\n          takesPart\n          fetchedAt\n          filesFetched\n          fileCount\n          lastFetchAt\n          fetchedBy\n          remindersSent\n          lastReminderAt\n        }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.ReceiptBoardDocument,
    "\n  query FetchReminderPreview($publicationId: ID!, $organisationIds: [ID!]!) {\n    fetchReminderPreview(publicationId: $publicationId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n": types.FetchReminderPreviewDocument,
    "\n  mutation RemindToFetch($publicationId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remindToFetch(publicationId: $publicationId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n": types.RemindToFetchDocument,
    "\n  query Uploads($fileIds: [ID!]!) {\n    uploads(fileIds: $fileIds) { fileId state text sha256 }\n  }\n": types.UploadsDocument,
    "\n  query OwnInquiry($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      organisation { id name organisationNumber }\n      procurement {\n        id\n        title\n        caseNumber\n        inquiryRespondBy\n        contactEmail\n        contactPhone\n        periodFrom\n        periodTo\n        host { id name }\n        lots { id title }\n        inquiryQuestions { number question unit }\n      }\n      entitledBefore\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      availableActions\n    }\n  }\n": types.OwnInquiryDocument,
    "\n  mutation AnswerOwnInquiry($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n": types.AnswerOwnInquiryDocument,
    "\n  query HostEvents($first: Int, $after: String) {\n    auditEvents(first: $first, after: $after) {\n      nodes { id sequence at actor { id name } kind summary hash }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HostEventsDocument,
    "\n  query ProcurementName($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber }\n  }\n": types.ProcurementNameDocument,
    "\n  query ProcurementEvents($slug: String!, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      events(first: $first, after: $after) {\n        nodes { id sequence at actor { id name } kind summary hash }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.ProcurementEventsDocument,
    "\n  fragment BoardRow on Participation {\n    id\n    stage\n    entitledBefore\n    remindersSent\n    lastContactAt\n    lastEventAt\n    flags\n    availableActions\n    organisation {\n      id\n      name\n      kind\n      countyCode\n      municipalityCode\n      primaryContact { id name email }\n    }\n  }\n": types.BoardRowFragmentDoc,
    "\n  query Board($slug: String!, $scope: BoardFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      mandateRespondBy\n      activityCursor\n      lots { id number title }\n      availableActions\n      whole: summary { invited approved gap }\n      summary(filter: $scope) {\n        invited\n        approved\n        gap\n        byStage { stage count }\n        byCounty { key invited approved gap }\n        byKind { key invited approved gap }\n        byMunicipality { key invited approved gap }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardRows($slug: String!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes { ...BoardRow }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.BoardRowsDocument,
    "\n  subscription BoardActivity($procurementId: ID!, $after: String) {\n    boardActivity(procurementId: $procurementId, after: $after) { activityCursor ...BoardRow }\n  }\n": types.BoardActivityDocument,
    "\n  mutation IssueMandates($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!]) {\n    issueMandates(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy, lotIds: $lotIds, acts: $acts) {\n      issued { id principal { id name } }\n      refused { organisation { id name } code message }\n    }\n  }\n": types.IssueMandatesDocument,
    "\n  query ReminderPreview($procurementId: ID!, $organisationIds: [ID!]!) {\n    reminderPreview(procurementId: $procurementId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n": types.ReminderPreviewDocument,
    "\n  mutation Remind($procurementId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remind(procurementId: $procurementId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n": types.RemindDocument,
    "\n  query InvitingProcurement($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber inquiryRespondBy availableActions }\n  }\n": types.InvitingProcurementDocument,
    "\n  query Invited($slug: String!, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 500, after: $after) {\n        nodes { id organisation { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.InvitedDocument,
    "\n  query Invitable($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes { id name organisationNumber kind countyCode municipalityCode primaryContact { id name } }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InvitableDocument,
    "\n  mutation InviteOrganisations($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date) {\n    inviteOrganisations(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy) { id }\n  }\n": types.InviteOrganisationsDocument,
    "\n  query OwnMandate($mandateId: ID!, $participationId: ID!) {\n    mandate(id: $mandateId) {\n      id\n      state\n      version\n      principal { id name organisationNumber }\n      procurement { id title caseNumber contactEmail contactPhone host { id name } lots { id } }\n      lots { id number title }\n      acts\n      validFrom\n      validTo\n      text\n      textVersion\n      respondBy\n      completeBy\n      submittedAt\n      submittedBy\n      registrationNumber\n      lateAt\n      comesLate\n      returnReason\n      declineReason\n      withdrawReason\n      pdfHref\n      availableActions\n      signing { method signatoryName signatoryTitle basis basisReference signedOn evidence { id fileName size href } }\n    }\n    participation(id: $participationId) {\n      id\n      entitledBefore\n      referrals { id name at }\n    }\n  }\n": types.OwnMandateDocument,
    "\n  mutation SubmitMandate($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state version }\n  }\n": types.SubmitMandateDocument,
    "\n  mutation DeclineOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n": types.DeclineOwnMandateDocument,
    "\n  mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {\n    referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) { id }\n  }\n": types.ReferMandateDocument,
    "\n  mutation WithdrawOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n": types.WithdrawOwnMandateDocument,
    "\n  query EntitledParties($id: ID!) {\n    entitledList(id: $id) {\n      id\n      parties { id name organisationNumber kind countyCode }\n    }\n  }\n": types.EntitledPartiesDocument,
    "\n  query Lock($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      openList\n      availableActions\n      summary { invited approved gap }\n      pendingActs {\n        id\n        kind\n        state\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n      }\n      entitledLists {\n        id\n        number\n        lockedAt\n        partyCount\n        sha256\n        supersededBy\n        supersedes\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n": types.LockDocument,
    "\n  mutation ProposeLock($procurementId: ID!) {\n    proposeLock(procurementId: $procurementId) { id state }\n  }\n": types.ProposeLockDocument,
    "\n  mutation ProposeNewList($procurementId: ID!, $reason: String!) {\n    proposeNewList(procurementId: $procurementId, reason: $reason) { id state }\n  }\n": types.ProposeNewListDocument,
    "\n  fragment MandateDetails on Mandate {\n    id\n    state\n    version\n    acts\n    lots { id number title }\n    validFrom\n    validTo\n    text\n    textVersion\n    issuedAt\n    submittedAt\n    approvedAt\n    respondBy\n    completeBy\n    lateAt\n    returnReason\n    declineReason\n    withdrawReason\n    cancelReason\n    submittedBy\n    reviewedBy { id name }\n    registrationNumber\n    pdfHref\n    signing {\n      method\n      signatoryName\n      signatoryTitle\n      basis\n      basisReference\n      signedOn\n      signatureStatus\n      evidence { id fileName mediaType size sha256 uploadedAt href }\n    }\n    availableActions\n  }\n": types.MandateDetailsFragmentDoc,
    "\n  query Participation($id: ID!) {\n    participation(id: $id) {\n      id\n      stage\n      entitledBefore\n      invitedAt\n      openedAt\n      lastContactAt\n      remindersSent\n      flags\n      availableActions\n      organisation {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        contacts { id name email title primary }\n      }\n      procurement {\n        id\n        slug\n        title\n        caseNumber\n        lots { id number title }\n        inquiryQuestions { number question unit }\n      }\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      mandate { ...MandateDetails }\n      mandates { id state issuedAt }\n      referrals { id name email note at handledAt }\n      personalLinks { id purpose contact { id name email } sentAt lastUsedAt expiresAt }\n      mails { id kind to subject state queuedAt sentAt failure }\n      timeline { id at actor { id name } summary }\n    }\n  }\n": types.ParticipationDocument,
    "\n  mutation ApproveMandate($mandateId: ID!, $version: Int!) {\n    approveMandate(mandateId: $mandateId, version: $version) { id state }\n  }\n": types.ApproveMandateDocument,
    "\n  mutation ReturnMandate($mandateId: ID!, $version: Int!, $reason: String!, $completeBy: Date) {\n    returnMandate(mandateId: $mandateId, version: $version, reason: $reason, completeBy: $completeBy) { id state }\n  }\n": types.ReturnMandateDocument,
    "\n  mutation DeclineMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": types.DeclineMandateDocument,
    "\n  mutation WithdrawMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": types.WithdrawMandateDocument,
    "\n  mutation CancelMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    cancelMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n": types.CancelMandateDocument,
    "\n  mutation ReissueMandate($mandateId: ID!, $version: Int!, $respondBy: Date!) {\n    reissueMandate(mandateId: $mandateId, version: $version, respondBy: $respondBy) { id state }\n  }\n": types.ReissueMandateDocument,
    "\n  mutation RegisterPaperMandate($input: SubmitMandateInput!) {\n    registerPaperMandate(input: $input) { id state }\n  }\n": types.RegisterPaperMandateDocument,
    "\n  mutation SubmitMandateSignedIn($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state }\n  }\n": types.SubmitMandateSignedInDocument,
    "\n  mutation SendLink($participationId: ID!, $contactId: ID!) {\n    sendLink(participationId: $participationId, contactId: $contactId) { id }\n  }\n": types.SendLinkDocument,
    "\n  mutation RevokeLink($linkId: ID!) {\n    revokeLink(linkId: $linkId) { id }\n  }\n": types.RevokeLinkDocument,
    "\n  mutation AnswerInquiryForOrganisation($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n": types.AnswerInquiryForOrganisationDocument,
    "\n  query OrganisationImport($fileId: ID!) {\n    organisationImport(fileId: $fileId) {\n      columns { header field }\n      rowCount\n      sample\n      missingRequired\n    }\n  }\n": types.OrganisationImportDocument,
    "\n  mutation ImportOrganisations($fileId: ID!, $dryRun: Boolean!, $columns: [ColumnMatch!]) {\n    importOrganisations(fileId: $fileId, dryRun: $dryRun, columns: $columns) {\n      dryRun\n      created\n      updated\n      unchanged\n      errors { row column value problem message }\n      warnings { row column value problem message }\n    }\n  }\n": types.ImportOrganisationsDocument,
    "\n  query Register($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        active\n        primaryContact { id name email }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RegisterDocument,
    "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      organisationNumber\n      kind\n      countyCode\n      municipalityCode\n      population\n      active\n      version\n      owners { owner { id name organisationNumber } sharePercent }\n      contacts { id name email title primary }\n      successor { id name }\n      predecessors { id name }\n      availableActions\n    }\n  }\n": types.OrganisationDocument,
    "\n  query OrganisationHistory($id: ID!, $first: Int, $after: String) {\n    organisation(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        nodes { id at actor { id name } summary }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.OrganisationHistoryDocument,
    "\n  mutation CreateOrganisation($input: OrganisationInput!) {\n    createOrganisation(input: $input) { id name }\n  }\n": types.CreateOrganisationDocument,
    "\n  mutation ChangeOrganisation($organisationId: ID!, $version: Int!, $input: OrganisationInput!) {\n    changeOrganisation(organisationId: $organisationId, version: $version, input: $input) { id version }\n  }\n": types.ChangeOrganisationDocument,
    "\n  mutation DeactivateOrganisation($organisationId: ID!, $version: Int!, $successorId: ID) {\n    deactivateOrganisation(organisationId: $organisationId, version: $version, successorId: $successorId) { id active }\n  }\n": types.DeactivateOrganisationDocument,
    "\n  mutation ActivateOrganisation($organisationId: ID!, $version: Int!) {\n    activateOrganisation(organisationId: $organisationId, version: $version) { id active }\n  }\n": types.ActivateOrganisationDocument,
    "\n  mutation AddContact($organisationId: ID!, $input: ContactInput!) {\n    addContact(organisationId: $organisationId, input: $input) { id }\n  }\n": types.AddContactDocument,
    "\n  mutation ChangeContact($contactId: ID!, $input: ContactInput!) {\n    changeContact(contactId: $contactId, input: $input) { id }\n  }\n": types.ChangeContactDocument,
    "\n  mutation RemoveContact($contactId: ID!) {\n    removeContact(contactId: $contactId) { id }\n  }\n": types.RemoveContactDocument,
    "\n  query TakeOuts($organisationId: ID!) {\n    organisation(id: $organisationId) {\n      id\n      takeOuts { id state requestedAt expiresAt fileCount href }\n    }\n  }\n": types.TakeOutsDocument,
    "\n  mutation RequestTakeOut($organisationId: ID!) {\n    requestTakeOut(organisationId: $organisationId) { id state }\n  }\n": types.RequestTakeOutDocument,
    "\n  query People($search: String, $first: Int, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        email\n        active\n        lastSignedInAt\n        invitedAt\n        roles { id role organisation { id name } procurement { id title caseNumber } validUntil }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { id name email }\n  }\n": types.InvitePersonDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id }\n  }\n": types.GrantRoleDocument,
    "\n  mutation RevokeRole($roleAssignmentId: ID!) {\n    revokeRole(roleAssignmentId: $roleAssignmentId) { id }\n  }\n": types.RevokeRoleDocument,
    "\n  query ProcurementChoices {\n    procurements(first: 200) { nodes { id title caseNumber } }\n  }\n": types.ProcurementChoicesDocument,
    "\n  query Procurements($first: Int, $after: String) {\n    procurements(first: $first, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        phase\n        host { id name }\n        mandateRespondBy\n        summary { invited approved gap }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProcurementsDocument,
    "\n  query Procurement($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      phase\n      awardModel\n      version\n      host { id name }\n      support { id name }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount }\n      mandateRespondBy\n      inquiryRespondBy\n      contactEmail\n      contactPhone\n      summary { invited approved gap }\n      entitledLists { id number lockedAt partyCount supersededBy }\n      openList\n      pendingActs { id kind proposedBy { id name } proposedAt reason consequences mayConfirm }\n      availableActions\n    }\n  }\n": types.ProcurementDocument,
    "\n  query OwnMandates($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 20) {\n        nodes { id stage organisation { id name } }\n      }\n    }\n  }\n": types.OwnMandatesDocument,
    "\n  query ProcurementSettings($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      caseNumber\n      title\n      phase\n      version\n      awardModel\n      host { id name organisationNumber }\n      support { id name organisationNumber }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      contactEmail\n      contactPhone\n      quietPeriodDays\n      inquiryRespondBy\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount entitled { id name organisationNumber } }\n      inquiryQuestions { number question unit lotNumber }\n      mandateTemplates { version text validFrom validTo createdAt createdBy { id name } usedBy }\n      availableActions\n    }\n  }\n": types.ProcurementSettingsDocument,
    "\n  mutation CreateProcurement($input: CreateProcurementInput!) {\n    createProcurement(input: $input) { id slug }\n  }\n": types.CreateProcurementDocument,
    "\n  mutation ChangeProcurement($procurementId: ID!, $version: Int!, $input: ChangeProcurementInput!) {\n    changeProcurement(procurementId: $procurementId, version: $version, input: $input) { id slug version }\n  }\n": types.ChangeProcurementDocument,
    "\n  mutation SetMilestones($procurementId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {\n    setMilestones(procurementId: $procurementId, version: $version, milestones: $milestones) { id version }\n  }\n": types.SetMilestonesDocument,
    "\n  mutation SetReplacedAgreement($procurementId: ID!, $version: Int!, $input: ReplacedAgreementInput!) {\n    setReplacedAgreement(procurementId: $procurementId, version: $version, input: $input) { id version }\n  }\n": types.SetReplacedAgreementDocument,
    "\n  mutation SetInquiryQuestions($procurementId: ID!, $version: Int!, $questions: [InquiryQuestionInput!]!) {\n    setInquiryQuestions(procurementId: $procurementId, version: $version, questions: $questions) { id version }\n  }\n": types.SetInquiryQuestionsDocument,
    "\n  mutation AddMandateTemplate($procurementId: ID!, $version: Int!, $text: String!, $validFrom: Date, $validTo: Date) {\n    addMandateTemplate(procurementId: $procurementId, version: $version, text: $text, validFrom: $validFrom, validTo: $validTo) { id version }\n  }\n": types.AddMandateTemplateDocument,
    "\n  mutation EnterPhase($procurementId: ID!, $version: Int!, $phase: ProcurementPhase!) {\n    enterPhase(procurementId: $procurementId, version: $version, phase: $phase) { id version phase }\n  }\n": types.EnterPhaseDocument,
    "\n  query Baselines($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total openThreads weights { lot { id number title } total } }\n      baselines {\n        id\n        number\n        setAt\n        setBy { id name }\n        requirementCount\n        sha256\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n": types.BaselinesDocument,
    "\n  mutation SetBaseline($procurementId: ID!) {\n    setBaseline(procurementId: $procurementId) { id number requirementCount }\n  }\n": types.SetBaselineDocument,
    "\n  query CountChanges($fromId: ID!) {\n    compareBaselines(fromId: $fromId) {\n      added { requirementId }\n      struck { requirementId }\n      changed { changed }\n    }\n  }\n": types.CountChangesDocument,
    "\n  fragment Frozen on FrozenRequirement {\n    requirementId\n    number\n    section\n    kind\n    lotNumber\n    heading\n    text\n    rationale\n    weight\n    verification\n  }\n": types.FrozenFragmentDoc,
    "\n  query CompareBaselines($fromId: ID!, $toId: ID, $whole: Boolean!) {\n    compareBaselines(fromId: $fromId, toId: $toId) {\n      added { ...Frozen }\n      struck { ...Frozen }\n      changed {\n        changed\n        before { ...Frozen }\n        after { ...Frozen }\n        heading { kind text }\n        text { kind text }\n        rationale { kind text }\n        verification { kind text }\n      }\n      unchangedCount\n      unchanged @include(if: $whole) { ...Frozen }\n    }\n  }\n": types.CompareBaselinesDocument,
    "\n  mutation AddRequirement($input: RequirementInput!) {\n    addRequirement(input: $input) { id number }\n  }\n": types.AddRequirementDocument,
    "\n  mutation ReviseRequirement($requirementId: ID!, $version: Int!, $heading: String, $text: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal, $rationale: String, $verification: String) {\n    reviseRequirement(requirementId: $requirementId, version: $version, heading: $heading, text: $text, kind: $kind, lotNumber: $lotNumber, weight: $weight, rationale: $rationale, verification: $verification) {\n      id version\n    }\n  }\n": types.ReviseRequirementDocument,
    "\n  mutation MoveRequirement($requirementId: ID!, $number: String!, $section: String) {\n    moveRequirement(requirementId: $requirementId, number: $number, section: $section) { id number }\n  }\n": types.MoveRequirementDocument,
    "\n  mutation WithdrawRequirement($requirementId: ID!, $version: Int!, $reason: String!) {\n    withdrawRequirement(requirementId: $requirementId, version: $version, reason: $reason) { id }\n  }\n": types.WithdrawRequirementDocument,
    "\n  mutation RestoreRequirement($requirementId: ID!, $version: Int!) {\n    restoreRequirement(requirementId: $requirementId, version: $version) { id number }\n  }\n": types.RestoreRequirementDocument,
    "\n  mutation ChangeSection($procurementId: ID!, $sectionId: ID!, $title: String, $number: String) {\n    changeSection(procurementId: $procurementId, sectionId: $sectionId, title: $title, number: $number) { id number title }\n  }\n": types.ChangeSectionDocument,
    "\n  query RequirementNow($id: ID!) {\n    requirement(id: $id) { ...RequirementRow }\n  }\n": types.RequirementNowDocument,
    "\n  fragment IntakeReport on ImportReport {\n    dryRun created updated unchanged\n    errors { row column value message }\n    warnings { row column value message }\n  }\n": types.IntakeReportFragmentDoc,
    "\n  mutation ImportRequirements($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importRequirements(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) { ...IntakeReport }\n  }\n": types.ImportRequirementsDocument,
    "\n  mutation CopyRequirements($procurementId: ID!, $fromProcurementId: ID!, $dryRun: Boolean!, $sections: [String!]) {\n    copyRequirements(procurementId: $procurementId, fromProcurementId: $fromProcurementId, dryRun: $dryRun, sections: $sections) { ...IntakeReport }\n  }\n": types.CopyRequirementsDocument,
    "\n  query EarlierProcurements {\n    procurements(first: 100) { nodes { id title caseNumber undertaking { standing } } }\n  }\n": types.EarlierProcurementsDocument,
    "\n  query CommentMatrix($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { comments openThreads }\n    }\n  }\n": types.CommentMatrixDocument,
    "\n  mutation ImportDispositions($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importDispositions(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) {\n      dryRun\n      updated\n      answers { row number heading outcome }\n      unchanged\n      errors { row column value message }\n    }\n  }\n": types.ImportDispositionsDocument,
    "\n  fragment RequirementRow on Requirement {\n    id number section kind version heading text rationale verification weight\n    lot { id number title }\n    openThreadCount commentCount readByViewer numberIsFixed withdrawnAt withdrawReason availableActions\n  }\n": types.RequirementRowFragmentDoc,
    "\n  query RequirementsFrame($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id slug title caseNumber draftingActions\n      lots { id number title }\n      undertaking { standing toSign }\n      requirementSections { id number title requirementCount readCount openThreadCount }\n      requirementSummary { total read mandatory award information openThreads resolvedThreads comments withdrawn weights { lot { id number title } total } }\n    }\n  }\n": types.RequirementsFrameDocument,
    "\n  query Requirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { ...RequirementRow }\n        totalCount activityCursor\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.RequirementsDocument,
    "\n  query FoundRequirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.FoundRequirementsDocument,
    "\n  query RequirementRevisions($id: ID!) {\n    requirement(id: $id) {\n      id\n      revisions { version kind weight lotNumber verification at author { id name } threadId }\n    }\n  }\n": types.RequirementRevisionsDocument,
    "\n  query RevisionDiff($id: ID!, $from: Int!, $to: Int!) {\n    requirement(id: $id) {\n      id\n      diff(from: $from, to: $to) { heading { kind text } text { kind text } rationale { kind text } }\n    }\n  }\n": types.RevisionDiffDocument,
    "\n  mutation MarkRead($requirementId: ID!, $version: Int!) {\n    markRead(requirementId: $requirementId, version: $version) { id version readByViewer }\n  }\n": types.MarkReadDocument,
    "\n  mutation UnmarkRead($requirementId: ID!) {\n    unmarkRead(requirementId: $requirementId) { id version readByViewer }\n  }\n": types.UnmarkReadDocument,
    "\n  fragment Round on CommentRound {\n    id\n    number\n    opensAt\n    closesAt\n    lastOn\n    state\n    remindedAt\n  }\n": types.RoundFragmentDoc,
    "\n  query CommentRounds($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total comments openThreads }\n      commentRounds { ...Round }\n      commentRound {\n        id\n        coverageByOrganisation { organisation { id name } comments requirementsRead }\n        coverageByRequirement(first: 1, unheardOnly: true) { totalCount }\n      }\n    }\n  }\n": types.CommentRoundsDocument,
    "\n  query RoundRequirements($slug: String!, $first: Int, $after: String, $unheardOnly: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      commentRound {\n        id\n        coverageByRequirement(first: $first, after: $after, unheardOnly: $unheardOnly) {\n          nodes { requirement { id number heading } comments organisations }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.RoundRequirementsDocument,
    "\n  mutation OpenCommentRound($procurementId: ID!, $closesOn: Date!, $opensOn: Date) {\n    openCommentRound(procurementId: $procurementId, closesOn: $closesOn, opensOn: $opensOn) { ...Round }\n  }\n": types.OpenCommentRoundDocument,
    "\n  mutation CloseCommentRound($procurementId: ID!) {\n    closeCommentRound(procurementId: $procurementId) { ...Round }\n  }\n": types.CloseCommentRoundDocument,
    "\n  mutation ReopenCommentRound($procurementId: ID!, $closesOn: Date!) {\n    reopenCommentRound(procurementId: $procurementId, closesOn: $closesOn) { ...Round }\n  }\n": types.ReopenCommentRoundDocument,
    "\n  query SilentReminder($procurementId: ID!) {\n    silentReminder(procurementId: $procurementId) {\n      subject\n      text\n      recipients { name email organisations }\n      unreachable\n      quietUntil\n    }\n  }\n": types.SilentReminderDocument,
    "\n  mutation RemindSilent($procurementId: ID!) {\n    remindSilent(procurementId: $procurementId) { ...Round }\n  }\n": types.RemindSilentDocument,
    "\n  fragment ThreadComment on Comment {\n    id\n    threadId\n    author { id name }\n    onBehalfOf { id name }\n    position\n    body\n    at\n    withdrawn\n    byViewer\n    replyTo { id author { id name } }\n  }\n": types.ThreadCommentFragmentDoc,
    "\n  fragment ThreadFrame on Thread {\n    id\n    onVersion\n    quote\n    quoteStart\n    quoteEnd\n    textIsGone\n    state\n    startedAt\n    availableActions\n    disposition { ...ThreadDisposition }\n    earlierDispositions { ...ThreadDisposition }\n    suggestion { replacement state diff { kind text } }\n  }\n": types.ThreadFrameFragmentDoc,
    "\n  fragment ThreadDisposition on Disposition { outcome motivation resultingVersion at by { id name } }\n": types.ThreadDispositionFragmentDoc,
    "\n  query RequirementThreads($id: ID!) {\n    requirement(id: $id) { id version threads { ...ThreadFrame comments { ...ThreadComment } } }\n  }\n": types.RequirementThreadsDocument,
    "\n  query Voices($slug: String!) {\n    procurementBySlug(slug: $slug) { id speaksFor { id name } commentRound { id state opensAt lastOn } }\n  }\n": types.VoicesDocument,
    "\n  mutation StartThread(\n    $requirementId: ID!, $onVersion: Int!, $quote: String, $quoteStart: Int, $body: String!, $onBehalfOfId: ID, $position: Boolean, $suggestion: String\n  ) {\n    startThread(\n      requirementId: $requirementId, onVersion: $onVersion, quote: $quote, quoteStart: $quoteStart, body: $body, onBehalfOfId: $onBehalfOfId, position: $position, suggestion: $suggestion\n    ) { id }\n  }\n": types.StartThreadDocument,
    "\n  mutation AddComment($threadId: ID!, $body: String!, $replyToId: ID, $onBehalfOfId: ID, $position: Boolean) {\n    addComment(threadId: $threadId, body: $body, replyToId: $replyToId, onBehalfOfId: $onBehalfOfId, position: $position) { id }\n  }\n": types.AddCommentDocument,
    "\n  mutation WithdrawComment($commentId: ID!) { withdrawComment(commentId: $commentId) { id } }\n": types.WithdrawCommentDocument,
    "\n  mutation ResolveThread($threadId: ID!, $outcome: DispositionOutcome!, $motivation: String!, $resultingText: String, $onVersion: Int) {\n    resolveThread(threadId: $threadId, outcome: $outcome, motivation: $motivation, resultingText: $resultingText, onVersion: $onVersion) { id }\n  }\n": types.ResolveThreadDocument,
    "\n  mutation AcceptSuggestion($threadId: ID!, $motivation: String!) { acceptSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n": types.AcceptSuggestionDocument,
    "\n  mutation RejectSuggestion($threadId: ID!, $motivation: String!) { rejectSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n": types.RejectSuggestionDocument,
    "\n  mutation ReopenThread($threadId: ID!) { reopenThread(threadId: $threadId) { id } }\n": types.ReopenThreadDocument,
    "\n  subscription RequirementActivity($procurementId: ID!, $after: String) {\n    requirementActivity(procurementId: $procurementId, after: $after) {\n      kind\n      activityCursor\n      requirement { ...RequirementRow }\n      thread { ...ThreadFrame }\n      comment { ...ThreadComment }\n    }\n  }\n": types.RequirementActivityDocument,
    "\n  query OwnUndertaking($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      lots { id number title }\n      undertaking {\n        text\n        textVersion\n        standing\n        toSign\n        signedAt\n        signedTextVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n": types.OwnUndertakingDocument,
    "\n  query WorkingGroup($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup {\n        id\n        name\n        version\n        availableActions\n        members { ...GroupMember }\n        formerMembers { ...GroupMember }\n        balance { key invited approved gap }\n        meetings { id number title startsAt endsAt place state availableActions }\n      }\n      undertakings {\n        person { id name email }\n        standing\n        signedAt\n        textVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n  fragment GroupMember on WorkingGroupMember {\n    id\n    version\n    duty\n    state\n    fromOn\n    toOn\n    person { id name email }\n    represents { id name organisationNumber }\n    substituteFor { id person { id name } }\n    undertakingStanding\n    confidentialitySignedAt\n    confidentialityValidUntil\n    conflictOfInterest\n    conflictLots { id number title }\n    availableActions\n  }\n": types.WorkingGroupDocument,
    "\n  query Representable($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup { id representable { id name organisationNumber } }\n    }\n  }\n": types.RepresentableDocument,
    "\n  mutation CreateWorkingGroup($procurementId: ID!, $name: String!) {\n    createWorkingGroup(procurementId: $procurementId, name: $name) { id name }\n  }\n": types.CreateWorkingGroupDocument,
    "\n  mutation RenameWorkingGroup($workingGroupId: ID!, $version: Int!, $name: String!) {\n    renameWorkingGroup(workingGroupId: $workingGroupId, version: $version, name: $name) { id name }\n  }\n": types.RenameWorkingGroupDocument,
    "\n  mutation NominateMember($input: NominateMemberInput!) {\n    nominateMember(input: $input) { id person { id name } }\n  }\n": types.NominateMemberDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n": types.ChangeMemberDocument,
    "\n  mutation ChooseMember($memberId: ID!, $version: Int!) {\n    chooseMember(memberId: $memberId, version: $version) { id }\n  }\n": types.ChooseMemberDocument,
    "\n  mutation EndMember($memberId: ID!, $version: Int!) {\n    endMember(memberId: $memberId, version: $version) { id }\n  }\n": types.EndMemberDocument,
    "\n  query FindPeople($search: String!) {\n    people(search: $search, first: 8) {\n      nodes { id name email active }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  mutation SignUndertaking($input: SignUndertakingInput!) {\n    signUndertaking(input: $input) { standing }\n  }\n": types.SignUndertakingDocument,
    "\n  mutation WithdrawUndertaking($procurementId: ID!) {\n    withdrawUndertaking(procurementId: $procurementId) { standing }\n  }\n": types.WithdrawUndertakingDocument,
    "\n  mutation DemandRenewal($procurementId: ID!, $personIds: [ID!]) {\n    demandRenewal(procurementId: $procurementId, personIds: $personIds) { id }\n  }\n": types.DemandRenewalDocument,
    "\n  mutation AddUndertakingText($procurementId: ID!, $version: Int!, $text: String!) {\n    addUndertakingText(procurementId: $procurementId, version: $version, text: $text) { id }\n  }\n": types.AddUndertakingTextDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      number\n      title\n      startsAt\n      endsAt\n      place\n      note\n      state\n      version\n      items {\n        id\n        position\n        title\n        closedToViewer\n        matter { requirementId threadId number heading text version }\n        decision { decision minuteLine resultingVersion decidedBy { id name } decidedAt }\n      }\n      attendance {\n        attendance\n        member { id duty person { id name } represents { id name } }\n      }\n      writtenBy { id name }\n      adjustedBy { id name }\n      adjustedAt\n      approvedBy { id name }\n      approvedAt\n      minutesSha256\n      calendarHref\n      minutesHref\n      availableActions\n    }\n  }\n": types.MeetingDocument,
    "\n  query MatterThreads($id: ID!) {\n    requirement(id: $id) {\n      id\n      text\n      version\n      threads {\n        id\n        state\n        quote\n        quoteStart\n        quoteEnd\n        suggestion { state replacement diff { kind text } }\n        comments { id body withdrawn position author { id name } onBehalfOf { id name } }\n      }\n    }\n  }\n": types.MatterThreadsDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { id number }\n  }\n": types.PlanMeetingDocument,
    "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) { id }\n  }\n": types.ChangeMeetingDocument,
    "\n  mutation InviteToMeeting($meetingId: ID!, $version: Int!) {\n    inviteToMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": types.InviteToMeetingDocument,
    "\n  mutation CancelMeeting($meetingId: ID!, $version: Int!) {\n    cancelMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": types.CancelMeetingDocument,
    "\n  mutation CloseMeeting($meetingId: ID!, $version: Int!) {\n    closeMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n": types.CloseMeetingDocument,
    "\n  mutation AdjustMinutes($meetingId: ID!, $version: Int!) {\n    adjustMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": types.AdjustMinutesDocument,
    "\n  mutation ReturnMinutes($meetingId: ID!, $version: Int!) {\n    returnMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": types.ReturnMinutesDocument,
    "\n  mutation ApproveMinutes($meetingId: ID!, $version: Int!) {\n    approveMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n": types.ApproveMinutesDocument,
    "\n  mutation FillAgenda($meetingId: ID!, $version: Int!) {\n    fillAgenda(meetingId: $meetingId, version: $version) { id items { id } }\n  }\n": types.FillAgendaDocument,
    "\n  mutation SetAgenda($meetingId: ID!, $version: Int!, $items: [AgendaItemInput!]!) {\n    setAgenda(meetingId: $meetingId, version: $version, items: $items) { id }\n  }\n": types.SetAgendaDocument,
    "\n  mutation RecordAttendance($meetingId: ID!, $version: Int!, $attendance: [AttendanceInput!]!) {\n    recordAttendance(meetingId: $meetingId, version: $version, attendance: $attendance) { id }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation DecideItem($input: DecideItemInput!) {\n    decideItem(input: $input) { id }\n  }\n": types.DecideItemDocument,
    "\n  mutation ConfirmOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n": types.ConfirmOpenedDocument,
    "\n  mutation ConfirmAct($actId: ID!) {\n    confirmAct(actId: $actId) { id state entitledList { id number partyCount } }\n  }\n": types.ConfirmActDocument,
    "\n  mutation RejectAct($actId: ID!, $reason: String!) {\n    rejectAct(actId: $actId, reason: $reason) { id state }\n  }\n": types.RejectActDocument,
    "\n  query FindOrganisations($search: String, $first: Int) {\n    organisations(search: $search, active: true, first: $first) {\n      nodes { id name organisationNumber }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FindOrganisationsDocument,
    "\n  fragment ReminderPreviewParts on ReminderPreview {\n    subject\n    text\n    recipients {\n      organisation { id name }\n      contact { id name email }\n      stage\n      lastContactAt\n      remindersSent\n    }\n    skipped { organisation { id name } code message }\n  }\n": types.ReminderPreviewPartsFragmentDoc,
    "\n  fragment RemindReportParts on RemindReport {\n    reminded { id name }\n    skipped { organisation { id name } code message }\n  }\n": types.RemindReportPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      person { id name email }\n      language\n      demo\n      mayManageRegister\n      mayCreateProcurement\n      mayManagePeople\n      roles { id role organisation { id name } procurement { id slug title } validUntil }\n    }\n  }\n"): typeof import('./graphql.js').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnParticipation($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      openedAt\n      mandate { id }\n      organisation { id }\n    }\n  }\n"): typeof import('./graphql.js').OwnParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOwnOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n"): typeof import('./graphql.js').ConfirmOwnOpenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) { language }\n  }\n"): typeof import('./graphql.js').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionPages($slug: String!) {\n    procurementBySlug(slug: $slug) { id undertaking { standing } }\n  }\n"): typeof import('./graphql.js').SectionPagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    viewer {\n      person { id name }\n      tasks { kind title count dueOn href }\n    }\n    procurements(first: 20) {\n      nodes { id slug title caseNumber summary { invited approved } }\n    }\n  }\n"): typeof import('./graphql.js').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnParticipations {\n    procurements(first: 50) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        board(first: 20) { nodes { id stage organisation { id name } } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OwnParticipationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($slug: String!, $removed: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      documentActions\n      annexGaps\n      documents(removed: $removed) {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { ground until inForce }\n        currentVersion { id number fileName mediaType size sha256 uploadedAt href }\n        lastPublishedIn\n        publishedVersion\n        removedAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Document($id: ID!) {\n    tenderDocument(id: $id) {\n      id\n      annexNumber\n      folder\n      title\n      audience\n      secrecy { ground until inForce }\n      version\n      publishedIn\n      removedAt\n      availableActions\n      versions { id number fileName mediaType size sha256 uploadedAt addedBy { id name } href }\n    }\n  }\n"): typeof import('./graphql.js').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDocumentVersion($documentId: ID, $procurementId: ID!, $title: String!, $annexNumber: String, $folder: String, $audience: Audience, $fileId: ID!) {\n    addDocumentVersion(documentId: $documentId, procurementId: $procurementId, title: $title, annexNumber: $annexNumber, folder: $folder, audience: $audience, fileId: $fileId) {\n      id\n      title\n      annexNumber\n      currentVersion { id number sha256 }\n    }\n  }\n"): typeof import('./graphql.js').AddDocumentVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDocument($documentId: ID!, $version: Int!, $input: TenderDocumentInput!) {\n    changeDocument(documentId: $documentId, version: $version, input: $input) { id version }\n  }\n"): typeof import('./graphql.js').ChangeDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDocument($documentId: ID!, $version: Int!) {\n    removeDocument(documentId: $documentId, version: $version) { id removedAt }\n  }\n"): typeof import('./graphql.js').RemoveDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Publications($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs {\n        id\n        kind\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n        publicationPlan {\n          number\n          title\n          audience\n          changeNote\n          since\n          items { path title size changedSincePrevious }\n          removed { path title }\n        }\n      }\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        changeNote\n        latest\n        itemCount\n        totalSize\n        manifestSha256\n        manifestHref\n        archiveHref\n        baselineNumber\n        entitledListNumber\n        changes { since words }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PublicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Publication($id: ID!) {\n    publication(id: $id) {\n      id\n      number\n      items { id annexNumber path title mediaType size sha256 href changedSincePrevious }\n      changes { added { path } changed { path } words }\n    }\n  }\n"): typeof import('./graphql.js').PublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreparePublication($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      documentActions\n      pendingActs { id kind }\n      documents {\n        id\n        annexNumber\n        folder\n        title\n        audience\n        secrecy { inForce }\n        versions { id number fileName size uploadedAt }\n      }\n      baselines { id number requirementCount }\n      entitledLists { id number partyCount supersededBy }\n      publications { id number audience }\n    }\n  }\n"): typeof import('./graphql.js').PreparePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicationGate($input: PublishInput!) {\n    publicationGate(input: $input) {\n      number\n      since\n      changeNoteRequired\n      publishable\n      items { path title size changedSincePrevious }\n      removed { path title }\n      findings { code level words about }\n    }\n  }\n"): typeof import('./graphql.js').PublicationGateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposePublication($input: PublishInput!) {\n    proposePublication(input: $input) { id state }\n  }\n"): typeof import('./graphql.js').ProposePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishedParts on Publication {\n    id\n    number\n    title\n    publishedAt\n    changeNote\n    latest\n    itemCount\n    totalSize\n    archiveHref\n    manifestHref\n    manifestSha256\n    items { id annexNumber path title mediaType size sha256 href sinceFetched }\n    myReceipts { id at by item }\n    changes { since added { path } changed { path } words }\n  }\n"): typeof import('./graphql.js').PublishedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Published($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      contactEmail\n      contactPhone\n      host { id name }\n      publications { ...PublishedParts }\n    }\n  }\n"): typeof import('./graphql.js').PublishedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicPublications($slug: String!) {\n    publicPublications(slug: $slug) {\n      slug\n      title\n      caseNumber\n      hostName\n      publications { ...PublishedParts }\n    }\n  }\n"): typeof import('./graphql.js').PublicPublicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkedDocuments {\n    linkedDocuments {\n      title\n      caseNumber\n      hostName\n      contactEmail\n      contactPhone\n      organisationName\n      contactName\n      publications { ...PublishedParts }\n    }\n  }\n"): typeof import('./graphql.js').LinkedDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptRoom($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      publications {\n        id\n        number\n        title\n        publishedAt\n        audience\n        latest\n        receipts { fetchedCount notFetchedCount }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReceiptRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptBoard($id: ID!, $filter: ReceiptFilter, $order: ReceiptOrder, $descending: Boolean, $first: Int, $after: String) {\n    publication(id: $id) {\n      id\n      receiptBoard(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes {\n          id\n          organisation { id name kind countyCode }\n          takesPart\n          fetchedAt\n          filesFetched\n          fileCount\n          lastFetchAt\n          fetchedBy\n          remindersSent\n          lastReminderAt\n        }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReceiptBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FetchReminderPreview($publicationId: ID!, $organisationIds: [ID!]!) {\n    fetchReminderPreview(publicationId: $publicationId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n"): typeof import('./graphql.js').FetchReminderPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindToFetch($publicationId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remindToFetch(publicationId: $publicationId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n"): typeof import('./graphql.js').RemindToFetchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Uploads($fileIds: [ID!]!) {\n    uploads(fileIds: $fileIds) { fileId state text sha256 }\n  }\n"): typeof import('./graphql.js').UploadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnInquiry($participationId: ID!) {\n    participation(id: $participationId) {\n      id\n      organisation { id name organisationNumber }\n      procurement {\n        id\n        title\n        caseNumber\n        inquiryRespondBy\n        contactEmail\n        contactPhone\n        periodFrom\n        periodTo\n        host { id name }\n        lots { id title }\n        inquiryQuestions { number question unit }\n      }\n      entitledBefore\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      availableActions\n    }\n  }\n"): typeof import('./graphql.js').OwnInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOwnInquiry($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n"): typeof import('./graphql.js').AnswerOwnInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HostEvents($first: Int, $after: String) {\n    auditEvents(first: $first, after: $after) {\n      nodes { id sequence at actor { id name } kind summary hash }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').HostEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcurementName($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber }\n  }\n"): typeof import('./graphql.js').ProcurementNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcurementEvents($slug: String!, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      events(first: $first, after: $after) {\n        nodes { id sequence at actor { id name } kind summary hash }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ProcurementEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on Participation {\n    id\n    stage\n    entitledBefore\n    remindersSent\n    lastContactAt\n    lastEventAt\n    flags\n    availableActions\n    organisation {\n      id\n      name\n      kind\n      countyCode\n      municipalityCode\n      primaryContact { id name email }\n    }\n  }\n"): typeof import('./graphql.js').BoardRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($slug: String!, $scope: BoardFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      mandateRespondBy\n      activityCursor\n      lots { id number title }\n      availableActions\n      whole: summary { invited approved gap }\n      summary(filter: $scope) {\n        invited\n        approved\n        gap\n        byStage { stage count }\n        byCounty { key invited approved gap }\n        byKind { key invited approved gap }\n        byMunicipality { key invited approved gap }\n      }\n    }\n  }\n"): typeof import('./graphql.js').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardRows($slug: String!, $filter: BoardFilter, $order: BoardOrder, $descending: Boolean, $first: Int, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(filter: $filter, order: $order, descending: $descending, first: $first, after: $after) {\n        nodes { ...BoardRow }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').BoardRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardActivity($procurementId: ID!, $after: String) {\n    boardActivity(procurementId: $procurementId, after: $after) { activityCursor ...BoardRow }\n  }\n"): typeof import('./graphql.js').BoardActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueMandates($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date!, $lotIds: [ID!], $acts: [MandatedAct!]) {\n    issueMandates(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy, lotIds: $lotIds, acts: $acts) {\n      issued { id principal { id name } }\n      refused { organisation { id name } code message }\n    }\n  }\n"): typeof import('./graphql.js').IssueMandatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderPreview($procurementId: ID!, $organisationIds: [ID!]!) {\n    reminderPreview(procurementId: $procurementId, organisationIds: $organisationIds) { ...ReminderPreviewParts }\n  }\n"): typeof import('./graphql.js').ReminderPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Remind($procurementId: ID!, $organisationIds: [ID!]!, $subject: String!, $text: String!) {\n    remind(procurementId: $procurementId, organisationIds: $organisationIds, subject: $subject, text: $text) { ...RemindReportParts }\n  }\n"): typeof import('./graphql.js').RemindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitingProcurement($slug: String!) {\n    procurementBySlug(slug: $slug) { id slug title caseNumber inquiryRespondBy availableActions }\n  }\n"): typeof import('./graphql.js').InvitingProcurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invited($slug: String!, $after: String) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 500, after: $after) {\n        nodes { id organisation { id } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').InvitedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitable($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes { id name organisationNumber kind countyCode municipalityCode primaryContact { id name } }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').InvitableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteOrganisations($procurementId: ID!, $organisationIds: [ID!]!, $respondBy: Date) {\n    inviteOrganisations(procurementId: $procurementId, organisationIds: $organisationIds, respondBy: $respondBy) { id }\n  }\n"): typeof import('./graphql.js').InviteOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMandate($mandateId: ID!, $participationId: ID!) {\n    mandate(id: $mandateId) {\n      id\n      state\n      version\n      principal { id name organisationNumber }\n      procurement { id title caseNumber contactEmail contactPhone host { id name } lots { id } }\n      lots { id number title }\n      acts\n      validFrom\n      validTo\n      text\n      textVersion\n      respondBy\n      completeBy\n      submittedAt\n      submittedBy\n      registrationNumber\n      lateAt\n      comesLate\n      returnReason\n      declineReason\n      withdrawReason\n      pdfHref\n      availableActions\n      signing { method signatoryName signatoryTitle basis basisReference signedOn evidence { id fileName size href } }\n    }\n    participation(id: $participationId) {\n      id\n      entitledBefore\n      referrals { id name at }\n    }\n  }\n"): typeof import('./graphql.js').OwnMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitMandate($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state version }\n  }\n"): typeof import('./graphql.js').SubmitMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n"): typeof import('./graphql.js').DeclineOwnMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferMandate($mandateId: ID!, $name: String!, $email: String!, $note: String) {\n    referMandate(mandateId: $mandateId, name: $name, email: $email, note: $note) { id }\n  }\n"): typeof import('./graphql.js').ReferMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state version }\n  }\n"): typeof import('./graphql.js').WithdrawOwnMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntitledParties($id: ID!) {\n    entitledList(id: $id) {\n      id\n      parties { id name organisationNumber kind countyCode }\n    }\n  }\n"): typeof import('./graphql.js').EntitledPartiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lock($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      openList\n      availableActions\n      summary { invited approved gap }\n      pendingActs {\n        id\n        kind\n        state\n        proposedBy { id name }\n        proposedAt\n        reason\n        consequences\n        mayConfirm\n        mayReject\n      }\n      entitledLists {\n        id\n        number\n        lockedAt\n        partyCount\n        sha256\n        supersededBy\n        supersedes\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n"): typeof import('./graphql.js').LockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeLock($procurementId: ID!) {\n    proposeLock(procurementId: $procurementId) { id state }\n  }\n"): typeof import('./graphql.js').ProposeLockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeNewList($procurementId: ID!, $reason: String!) {\n    proposeNewList(procurementId: $procurementId, reason: $reason) { id state }\n  }\n"): typeof import('./graphql.js').ProposeNewListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MandateDetails on Mandate {\n    id\n    state\n    version\n    acts\n    lots { id number title }\n    validFrom\n    validTo\n    text\n    textVersion\n    issuedAt\n    submittedAt\n    approvedAt\n    respondBy\n    completeBy\n    lateAt\n    returnReason\n    declineReason\n    withdrawReason\n    cancelReason\n    submittedBy\n    reviewedBy { id name }\n    registrationNumber\n    pdfHref\n    signing {\n      method\n      signatoryName\n      signatoryTitle\n      basis\n      basisReference\n      signedOn\n      signatureStatus\n      evidence { id fileName mediaType size sha256 uploadedAt href }\n    }\n    availableActions\n  }\n"): typeof import('./graphql.js').MandateDetailsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Participation($id: ID!) {\n    participation(id: $id) {\n      id\n      stage\n      entitledBefore\n      invitedAt\n      openedAt\n      lastContactAt\n      remindersSent\n      flags\n      availableActions\n      organisation {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        contacts { id name email title primary }\n      }\n      procurement {\n        id\n        slug\n        title\n        caseNumber\n        lots { id number title }\n        inquiryQuestions { number question unit }\n      }\n      inquiryResponse { answer reason answeredAt answeredBy volumes { question quantity unit } }\n      mandate { ...MandateDetails }\n      mandates { id state issuedAt }\n      referrals { id name email note at handledAt }\n      personalLinks { id purpose contact { id name email } sentAt lastUsedAt expiresAt }\n      mails { id kind to subject state queuedAt sentAt failure }\n      timeline { id at actor { id name } summary }\n    }\n  }\n"): typeof import('./graphql.js').ParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMandate($mandateId: ID!, $version: Int!) {\n    approveMandate(mandateId: $mandateId, version: $version) { id state }\n  }\n"): typeof import('./graphql.js').ApproveMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnMandate($mandateId: ID!, $version: Int!, $reason: String!, $completeBy: Date) {\n    returnMandate(mandateId: $mandateId, version: $version, reason: $reason, completeBy: $completeBy) { id state }\n  }\n"): typeof import('./graphql.js').ReturnMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    declineMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n"): typeof import('./graphql.js').DeclineMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    withdrawMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n"): typeof import('./graphql.js').WithdrawMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMandate($mandateId: ID!, $version: Int!, $reason: String!) {\n    cancelMandate(mandateId: $mandateId, version: $version, reason: $reason) { id state }\n  }\n"): typeof import('./graphql.js').CancelMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissueMandate($mandateId: ID!, $version: Int!, $respondBy: Date!) {\n    reissueMandate(mandateId: $mandateId, version: $version, respondBy: $respondBy) { id state }\n  }\n"): typeof import('./graphql.js').ReissueMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPaperMandate($input: SubmitMandateInput!) {\n    registerPaperMandate(input: $input) { id state }\n  }\n"): typeof import('./graphql.js').RegisterPaperMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitMandateSignedIn($input: SubmitMandateInput!) {\n    submitMandate(input: $input) { id state }\n  }\n"): typeof import('./graphql.js').SubmitMandateSignedInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendLink($participationId: ID!, $contactId: ID!) {\n    sendLink(participationId: $participationId, contactId: $contactId) { id }\n  }\n"): typeof import('./graphql.js').SendLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeLink($linkId: ID!) {\n    revokeLink(linkId: $linkId) { id }\n  }\n"): typeof import('./graphql.js').RevokeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInquiryForOrganisation($input: AnswerInquiryInput!) {\n    answerInquiry(input: $input) { id stage }\n  }\n"): typeof import('./graphql.js').AnswerInquiryForOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationImport($fileId: ID!) {\n    organisationImport(fileId: $fileId) {\n      columns { header field }\n      rowCount\n      sample\n      missingRequired\n    }\n  }\n"): typeof import('./graphql.js').OrganisationImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportOrganisations($fileId: ID!, $dryRun: Boolean!, $columns: [ColumnMatch!]) {\n    importOrganisations(fileId: $fileId, dryRun: $dryRun, columns: $columns) {\n      dryRun\n      created\n      updated\n      unchanged\n      errors { row column value problem message }\n      warnings { row column value problem message }\n    }\n  }\n"): typeof import('./graphql.js').ImportOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Register($search: String, $kind: [OrganisationKind!], $countyCode: [String!], $active: Boolean, $first: Int, $after: String) {\n    organisations(search: $search, kind: $kind, countyCode: $countyCode, active: $active, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        organisationNumber\n        kind\n        countyCode\n        municipalityCode\n        active\n        primaryContact { id name email }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      organisationNumber\n      kind\n      countyCode\n      municipalityCode\n      population\n      active\n      version\n      owners { owner { id name organisationNumber } sharePercent }\n      contacts { id name email title primary }\n      successor { id name }\n      predecessors { id name }\n      availableActions\n    }\n  }\n"): typeof import('./graphql.js').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationHistory($id: ID!, $first: Int, $after: String) {\n    organisation(id: $id) {\n      id\n      history(first: $first, after: $after) {\n        nodes { id at actor { id name } summary }\n        totalCount\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OrganisationHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: OrganisationInput!) {\n    createOrganisation(input: $input) { id name }\n  }\n"): typeof import('./graphql.js').CreateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOrganisation($organisationId: ID!, $version: Int!, $input: OrganisationInput!) {\n    changeOrganisation(organisationId: $organisationId, version: $version, input: $input) { id version }\n  }\n"): typeof import('./graphql.js').ChangeOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateOrganisation($organisationId: ID!, $version: Int!, $successorId: ID) {\n    deactivateOrganisation(organisationId: $organisationId, version: $version, successorId: $successorId) { id active }\n  }\n"): typeof import('./graphql.js').DeactivateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateOrganisation($organisationId: ID!, $version: Int!) {\n    activateOrganisation(organisationId: $organisationId, version: $version) { id active }\n  }\n"): typeof import('./graphql.js').ActivateOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($organisationId: ID!, $input: ContactInput!) {\n    addContact(organisationId: $organisationId, input: $input) { id }\n  }\n"): typeof import('./graphql.js').AddContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($contactId: ID!, $input: ContactInput!) {\n    changeContact(contactId: $contactId, input: $input) { id }\n  }\n"): typeof import('./graphql.js').ChangeContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContact($contactId: ID!) {\n    removeContact(contactId: $contactId) { id }\n  }\n"): typeof import('./graphql.js').RemoveContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TakeOuts($organisationId: ID!) {\n    organisation(id: $organisationId) {\n      id\n      takeOuts { id state requestedAt expiresAt fileCount href }\n    }\n  }\n"): typeof import('./graphql.js').TakeOutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestTakeOut($organisationId: ID!) {\n    requestTakeOut(organisationId: $organisationId) { id state }\n  }\n"): typeof import('./graphql.js').RequestTakeOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $first: Int, $after: String) {\n    people(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        name\n        email\n        active\n        lastSignedInAt\n        invitedAt\n        roles { id role organisation { id name } procurement { id title caseNumber } validUntil }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) { id name email }\n  }\n"): typeof import('./graphql.js').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) { id }\n  }\n"): typeof import('./graphql.js').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($roleAssignmentId: ID!) {\n    revokeRole(roleAssignmentId: $roleAssignmentId) { id }\n  }\n"): typeof import('./graphql.js').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcurementChoices {\n    procurements(first: 200) { nodes { id title caseNumber } }\n  }\n"): typeof import('./graphql.js').ProcurementChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Procurements($first: Int, $after: String) {\n    procurements(first: $first, after: $after) {\n      nodes {\n        id\n        slug\n        title\n        caseNumber\n        phase\n        host { id name }\n        mandateRespondBy\n        summary { invited approved gap }\n      }\n      totalCount\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').ProcurementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Procurement($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      phase\n      awardModel\n      version\n      host { id name }\n      support { id name }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount }\n      mandateRespondBy\n      inquiryRespondBy\n      contactEmail\n      contactPhone\n      summary { invited approved gap }\n      entitledLists { id number lockedAt partyCount supersededBy }\n      openList\n      pendingActs { id kind proposedBy { id name } proposedAt reason consequences mayConfirm }\n      availableActions\n    }\n  }\n"): typeof import('./graphql.js').ProcurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnMandates($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      board(first: 20) {\n        nodes { id stage organisation { id name } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OwnMandatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcurementSettings($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      caseNumber\n      title\n      phase\n      version\n      awardModel\n      host { id name organisationNumber }\n      support { id name organisationNumber }\n      lots { id number title }\n      cpvCodes\n      ceiling { amount currency }\n      estimatedYearlyValue { amount currency }\n      periodFrom\n      periodTo\n      longPeriodReason\n      contactEmail\n      contactPhone\n      quietPeriodDays\n      inquiryRespondBy\n      milestones { id title dueOn reachedOn }\n      replaces { title caseNumber periodTo entitledCount entitled { id name organisationNumber } }\n      inquiryQuestions { number question unit lotNumber }\n      mandateTemplates { version text validFrom validTo createdAt createdBy { id name } usedBy }\n      availableActions\n    }\n  }\n"): typeof import('./graphql.js').ProcurementSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProcurement($input: CreateProcurementInput!) {\n    createProcurement(input: $input) { id slug }\n  }\n"): typeof import('./graphql.js').CreateProcurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProcurement($procurementId: ID!, $version: Int!, $input: ChangeProcurementInput!) {\n    changeProcurement(procurementId: $procurementId, version: $version, input: $input) { id slug version }\n  }\n"): typeof import('./graphql.js').ChangeProcurementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMilestones($procurementId: ID!, $version: Int!, $milestones: [MilestoneInput!]!) {\n    setMilestones(procurementId: $procurementId, version: $version, milestones: $milestones) { id version }\n  }\n"): typeof import('./graphql.js').SetMilestonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReplacedAgreement($procurementId: ID!, $version: Int!, $input: ReplacedAgreementInput!) {\n    setReplacedAgreement(procurementId: $procurementId, version: $version, input: $input) { id version }\n  }\n"): typeof import('./graphql.js').SetReplacedAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetInquiryQuestions($procurementId: ID!, $version: Int!, $questions: [InquiryQuestionInput!]!) {\n    setInquiryQuestions(procurementId: $procurementId, version: $version, questions: $questions) { id version }\n  }\n"): typeof import('./graphql.js').SetInquiryQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMandateTemplate($procurementId: ID!, $version: Int!, $text: String!, $validFrom: Date, $validTo: Date) {\n    addMandateTemplate(procurementId: $procurementId, version: $version, text: $text, validFrom: $validFrom, validTo: $validTo) { id version }\n  }\n"): typeof import('./graphql.js').AddMandateTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterPhase($procurementId: ID!, $version: Int!, $phase: ProcurementPhase!) {\n    enterPhase(procurementId: $procurementId, version: $version, phase: $phase) { id version phase }\n  }\n"): typeof import('./graphql.js').EnterPhaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Baselines($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total openThreads weights { lot { id number title } total } }\n      baselines {\n        id\n        number\n        setAt\n        setBy { id name }\n        requirementCount\n        sha256\n        pdfHref\n        xlsxHref\n        jsonHref\n      }\n    }\n  }\n"): typeof import('./graphql.js').BaselinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBaseline($procurementId: ID!) {\n    setBaseline(procurementId: $procurementId) { id number requirementCount }\n  }\n"): typeof import('./graphql.js').SetBaselineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountChanges($fromId: ID!) {\n    compareBaselines(fromId: $fromId) {\n      added { requirementId }\n      struck { requirementId }\n      changed { changed }\n    }\n  }\n"): typeof import('./graphql.js').CountChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Frozen on FrozenRequirement {\n    requirementId\n    number\n    section\n    kind\n    lotNumber\n    heading\n    text\n    rationale\n    weight\n    verification\n  }\n"): typeof import('./graphql.js').FrozenFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompareBaselines($fromId: ID!, $toId: ID, $whole: Boolean!) {\n    compareBaselines(fromId: $fromId, toId: $toId) {\n      added { ...Frozen }\n      struck { ...Frozen }\n      changed {\n        changed\n        before { ...Frozen }\n        after { ...Frozen }\n        heading { kind text }\n        text { kind text }\n        rationale { kind text }\n        verification { kind text }\n      }\n      unchangedCount\n      unchanged @include(if: $whole) { ...Frozen }\n    }\n  }\n"): typeof import('./graphql.js').CompareBaselinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRequirement($input: RequirementInput!) {\n    addRequirement(input: $input) { id number }\n  }\n"): typeof import('./graphql.js').AddRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseRequirement($requirementId: ID!, $version: Int!, $heading: String, $text: String, $kind: RequirementKind, $lotNumber: Int, $weight: Decimal, $rationale: String, $verification: String) {\n    reviseRequirement(requirementId: $requirementId, version: $version, heading: $heading, text: $text, kind: $kind, lotNumber: $lotNumber, weight: $weight, rationale: $rationale, verification: $verification) {\n      id version\n    }\n  }\n"): typeof import('./graphql.js').ReviseRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveRequirement($requirementId: ID!, $number: String!, $section: String) {\n    moveRequirement(requirementId: $requirementId, number: $number, section: $section) { id number }\n  }\n"): typeof import('./graphql.js').MoveRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRequirement($requirementId: ID!, $version: Int!, $reason: String!) {\n    withdrawRequirement(requirementId: $requirementId, version: $version, reason: $reason) { id }\n  }\n"): typeof import('./graphql.js').WithdrawRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRequirement($requirementId: ID!, $version: Int!) {\n    restoreRequirement(requirementId: $requirementId, version: $version) { id number }\n  }\n"): typeof import('./graphql.js').RestoreRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSection($procurementId: ID!, $sectionId: ID!, $title: String, $number: String) {\n    changeSection(procurementId: $procurementId, sectionId: $sectionId, title: $title, number: $number) { id number title }\n  }\n"): typeof import('./graphql.js').ChangeSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequirementNow($id: ID!) {\n    requirement(id: $id) { ...RequirementRow }\n  }\n"): typeof import('./graphql.js').RequirementNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntakeReport on ImportReport {\n    dryRun created updated unchanged\n    errors { row column value message }\n    warnings { row column value message }\n  }\n"): typeof import('./graphql.js').IntakeReportFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportRequirements($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importRequirements(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) { ...IntakeReport }\n  }\n"): typeof import('./graphql.js').ImportRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyRequirements($procurementId: ID!, $fromProcurementId: ID!, $dryRun: Boolean!, $sections: [String!]) {\n    copyRequirements(procurementId: $procurementId, fromProcurementId: $fromProcurementId, dryRun: $dryRun, sections: $sections) { ...IntakeReport }\n  }\n"): typeof import('./graphql.js').CopyRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierProcurements {\n    procurements(first: 100) { nodes { id title caseNumber undertaking { standing } } }\n  }\n"): typeof import('./graphql.js').EarlierProcurementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentMatrix($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { comments openThreads }\n    }\n  }\n"): typeof import('./graphql.js').CommentMatrixDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportDispositions($procurementId: ID!, $fileId: ID!, $dryRun: Boolean!) {\n    importDispositions(procurementId: $procurementId, fileId: $fileId, dryRun: $dryRun) {\n      dryRun\n      updated\n      answers { row number heading outcome }\n      unchanged\n      errors { row column value message }\n    }\n  }\n"): typeof import('./graphql.js').ImportDispositionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequirementRow on Requirement {\n    id number section kind version heading text rationale verification weight\n    lot { id number title }\n    openThreadCount commentCount readByViewer numberIsFixed withdrawnAt withdrawReason availableActions\n  }\n"): typeof import('./graphql.js').RequirementRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequirementsFrame($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id slug title caseNumber draftingActions\n      lots { id number title }\n      undertaking { standing toSign }\n      requirementSections { id number title requirementCount readCount openThreadCount }\n      requirementSummary { total read mandatory award information openThreads resolvedThreads comments withdrawn weights { lot { id number title } total } }\n    }\n  }\n"): typeof import('./graphql.js').RequirementsFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { ...RequirementRow }\n        totalCount activityCursor\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundRequirements($slug: String!, $first: Int, $after: String, $filter: RequirementFilter) {\n    procurementBySlug(slug: $slug) {\n      id\n      requirements(first: $first, after: $after, filter: $filter) {\n        nodes { id }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FoundRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequirementRevisions($id: ID!) {\n    requirement(id: $id) {\n      id\n      revisions { version kind weight lotNumber verification at author { id name } threadId }\n    }\n  }\n"): typeof import('./graphql.js').RequirementRevisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionDiff($id: ID!, $from: Int!, $to: Int!) {\n    requirement(id: $id) {\n      id\n      diff(from: $from, to: $to) { heading { kind text } text { kind text } rationale { kind text } }\n    }\n  }\n"): typeof import('./graphql.js').RevisionDiffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($requirementId: ID!, $version: Int!) {\n    markRead(requirementId: $requirementId, version: $version) { id version readByViewer }\n  }\n"): typeof import('./graphql.js').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmarkRead($requirementId: ID!) {\n    unmarkRead(requirementId: $requirementId) { id version readByViewer }\n  }\n"): typeof import('./graphql.js').UnmarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Round on CommentRound {\n    id\n    number\n    opensAt\n    closesAt\n    lastOn\n    state\n    remindedAt\n  }\n"): typeof import('./graphql.js').RoundFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentRounds($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      draftingActions\n      undertaking { standing toSign }\n      requirementSummary { total comments openThreads }\n      commentRounds { ...Round }\n      commentRound {\n        id\n        coverageByOrganisation { organisation { id name } comments requirementsRead }\n        coverageByRequirement(first: 1, unheardOnly: true) { totalCount }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CommentRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundRequirements($slug: String!, $first: Int, $after: String, $unheardOnly: Boolean) {\n    procurementBySlug(slug: $slug) {\n      id\n      commentRound {\n        id\n        coverageByRequirement(first: $first, after: $after, unheardOnly: $unheardOnly) {\n          nodes { requirement { id number heading } comments organisations }\n          totalCount\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').RoundRequirementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCommentRound($procurementId: ID!, $closesOn: Date!, $opensOn: Date) {\n    openCommentRound(procurementId: $procurementId, closesOn: $closesOn, opensOn: $opensOn) { ...Round }\n  }\n"): typeof import('./graphql.js').OpenCommentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCommentRound($procurementId: ID!) {\n    closeCommentRound(procurementId: $procurementId) { ...Round }\n  }\n"): typeof import('./graphql.js').CloseCommentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCommentRound($procurementId: ID!, $closesOn: Date!) {\n    reopenCommentRound(procurementId: $procurementId, closesOn: $closesOn) { ...Round }\n  }\n"): typeof import('./graphql.js').ReopenCommentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SilentReminder($procurementId: ID!) {\n    silentReminder(procurementId: $procurementId) {\n      subject\n      text\n      recipients { name email organisations }\n      unreachable\n      quietUntil\n    }\n  }\n"): typeof import('./graphql.js').SilentReminderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindSilent($procurementId: ID!) {\n    remindSilent(procurementId: $procurementId) { ...Round }\n  }\n"): typeof import('./graphql.js').RemindSilentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadComment on Comment {\n    id\n    threadId\n    author { id name }\n    onBehalfOf { id name }\n    position\n    body\n    at\n    withdrawn\n    byViewer\n    replyTo { id author { id name } }\n  }\n"): typeof import('./graphql.js').ThreadCommentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadFrame on Thread {\n    id\n    onVersion\n    quote\n    quoteStart\n    quoteEnd\n    textIsGone\n    state\n    startedAt\n    availableActions\n    disposition { ...ThreadDisposition }\n    earlierDispositions { ...ThreadDisposition }\n    suggestion { replacement state diff { kind text } }\n  }\n"): typeof import('./graphql.js').ThreadFrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadDisposition on Disposition { outcome motivation resultingVersion at by { id name } }\n"): typeof import('./graphql.js').ThreadDispositionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequirementThreads($id: ID!) {\n    requirement(id: $id) { id version threads { ...ThreadFrame comments { ...ThreadComment } } }\n  }\n"): typeof import('./graphql.js').RequirementThreadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voices($slug: String!) {\n    procurementBySlug(slug: $slug) { id speaksFor { id name } commentRound { id state opensAt lastOn } }\n  }\n"): typeof import('./graphql.js').VoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartThread(\n    $requirementId: ID!, $onVersion: Int!, $quote: String, $quoteStart: Int, $body: String!, $onBehalfOfId: ID, $position: Boolean, $suggestion: String\n  ) {\n    startThread(\n      requirementId: $requirementId, onVersion: $onVersion, quote: $quote, quoteStart: $quoteStart, body: $body, onBehalfOfId: $onBehalfOfId, position: $position, suggestion: $suggestion\n    ) { id }\n  }\n"): typeof import('./graphql.js').StartThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($threadId: ID!, $body: String!, $replyToId: ID, $onBehalfOfId: ID, $position: Boolean) {\n    addComment(threadId: $threadId, body: $body, replyToId: $replyToId, onBehalfOfId: $onBehalfOfId, position: $position) { id }\n  }\n"): typeof import('./graphql.js').AddCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawComment($commentId: ID!) { withdrawComment(commentId: $commentId) { id } }\n"): typeof import('./graphql.js').WithdrawCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveThread($threadId: ID!, $outcome: DispositionOutcome!, $motivation: String!, $resultingText: String, $onVersion: Int) {\n    resolveThread(threadId: $threadId, outcome: $outcome, motivation: $motivation, resultingText: $resultingText, onVersion: $onVersion) { id }\n  }\n"): typeof import('./graphql.js').ResolveThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSuggestion($threadId: ID!, $motivation: String!) { acceptSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n"): typeof import('./graphql.js').AcceptSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectSuggestion($threadId: ID!, $motivation: String!) { rejectSuggestion(threadId: $threadId, motivation: $motivation) { id } }\n"): typeof import('./graphql.js').RejectSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenThread($threadId: ID!) { reopenThread(threadId: $threadId) { id } }\n"): typeof import('./graphql.js').ReopenThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RequirementActivity($procurementId: ID!, $after: String) {\n    requirementActivity(procurementId: $procurementId, after: $after) {\n      kind\n      activityCursor\n      requirement { ...RequirementRow }\n      thread { ...ThreadFrame }\n      comment { ...ThreadComment }\n    }\n  }\n"): typeof import('./graphql.js').RequirementActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnUndertaking($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      slug\n      title\n      caseNumber\n      availableActions\n      lots { id number title }\n      undertaking {\n        text\n        textVersion\n        standing\n        toSign\n        signedAt\n        signedTextVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n"): typeof import('./graphql.js').OwnUndertakingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingGroup($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup {\n        id\n        name\n        version\n        availableActions\n        members { ...GroupMember }\n        formerMembers { ...GroupMember }\n        balance { key invited approved gap }\n        meetings { id number title startsAt endsAt place state availableActions }\n      }\n      undertakings {\n        person { id name email }\n        standing\n        signedAt\n        textVersion\n        validUntil\n        conflictOfInterest\n        conflictLots { id number title }\n      }\n    }\n  }\n  fragment GroupMember on WorkingGroupMember {\n    id\n    version\n    duty\n    state\n    fromOn\n    toOn\n    person { id name email }\n    represents { id name organisationNumber }\n    substituteFor { id person { id name } }\n    undertakingStanding\n    confidentialitySignedAt\n    confidentialityValidUntil\n    conflictOfInterest\n    conflictLots { id number title }\n    availableActions\n  }\n"): typeof import('./graphql.js').WorkingGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Representable($slug: String!) {\n    procurementBySlug(slug: $slug) {\n      id\n      workingGroup { id representable { id name organisationNumber } }\n    }\n  }\n"): typeof import('./graphql.js').RepresentableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkingGroup($procurementId: ID!, $name: String!) {\n    createWorkingGroup(procurementId: $procurementId, name: $name) { id name }\n  }\n"): typeof import('./graphql.js').CreateWorkingGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameWorkingGroup($workingGroupId: ID!, $version: Int!, $name: String!) {\n    renameWorkingGroup(workingGroupId: $workingGroupId, version: $version, name: $name) { id name }\n  }\n"): typeof import('./graphql.js').RenameWorkingGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NominateMember($input: NominateMemberInput!) {\n    nominateMember(input: $input) { id person { id name } }\n  }\n"): typeof import('./graphql.js').NominateMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n"): typeof import('./graphql.js').ChangeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMember($memberId: ID!, $version: Int!) {\n    chooseMember(memberId: $memberId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').ChooseMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMember($memberId: ID!, $version: Int!) {\n    endMember(memberId: $memberId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').EndMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($search: String!) {\n    people(search: $search, first: 8) {\n      nodes { id name email active }\n      pageInfo { hasNextPage }\n    }\n  }\n"): typeof import('./graphql.js').FindPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUndertaking($input: SignUndertakingInput!) {\n    signUndertaking(input: $input) { standing }\n  }\n"): typeof import('./graphql.js').SignUndertakingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawUndertaking($procurementId: ID!) {\n    withdrawUndertaking(procurementId: $procurementId) { standing }\n  }\n"): typeof import('./graphql.js').WithdrawUndertakingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DemandRenewal($procurementId: ID!, $personIds: [ID!]) {\n    demandRenewal(procurementId: $procurementId, personIds: $personIds) { id }\n  }\n"): typeof import('./graphql.js').DemandRenewalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUndertakingText($procurementId: ID!, $version: Int!, $text: String!) {\n    addUndertakingText(procurementId: $procurementId, version: $version, text: $text) { id }\n  }\n"): typeof import('./graphql.js').AddUndertakingTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id\n      number\n      title\n      startsAt\n      endsAt\n      place\n      note\n      state\n      version\n      items {\n        id\n        position\n        title\n        closedToViewer\n        matter { requirementId threadId number heading text version }\n        decision { decision minuteLine resultingVersion decidedBy { id name } decidedAt }\n      }\n      attendance {\n        attendance\n        member { id duty person { id name } represents { id name } }\n      }\n      writtenBy { id name }\n      adjustedBy { id name }\n      adjustedAt\n      approvedBy { id name }\n      approvedAt\n      minutesSha256\n      calendarHref\n      minutesHref\n      availableActions\n    }\n  }\n"): typeof import('./graphql.js').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatterThreads($id: ID!) {\n    requirement(id: $id) {\n      id\n      text\n      version\n      threads {\n        id\n        state\n        quote\n        quoteStart\n        quoteEnd\n        suggestion { state replacement diff { kind text } }\n        comments { id body withdrawn position author { id name } onBehalfOf { id name } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').MatterThreadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeeting($input: PlanMeetingInput!) {\n    planMeeting(input: $input) { id number }\n  }\n"): typeof import('./graphql.js').PlanMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMeeting($input: ChangeMeetingInput!) {\n    changeMeeting(input: $input) { id }\n  }\n"): typeof import('./graphql.js').ChangeMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToMeeting($meetingId: ID!, $version: Int!) {\n    inviteToMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').InviteToMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMeeting($meetingId: ID!, $version: Int!) {\n    cancelMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').CancelMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseMeeting($meetingId: ID!, $version: Int!) {\n    closeMeeting(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').CloseMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdjustMinutes($meetingId: ID!, $version: Int!) {\n    adjustMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').AdjustMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnMinutes($meetingId: ID!, $version: Int!) {\n    returnMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').ReturnMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveMinutes($meetingId: ID!, $version: Int!) {\n    approveMinutes(meetingId: $meetingId, version: $version) { id }\n  }\n"): typeof import('./graphql.js').ApproveMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillAgenda($meetingId: ID!, $version: Int!) {\n    fillAgenda(meetingId: $meetingId, version: $version) { id items { id } }\n  }\n"): typeof import('./graphql.js').FillAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAgenda($meetingId: ID!, $version: Int!, $items: [AgendaItemInput!]!) {\n    setAgenda(meetingId: $meetingId, version: $version, items: $items) { id }\n  }\n"): typeof import('./graphql.js').SetAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($meetingId: ID!, $version: Int!, $attendance: [AttendanceInput!]!) {\n    recordAttendance(meetingId: $meetingId, version: $version, attendance: $attendance) { id }\n  }\n"): typeof import('./graphql.js').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideItem($input: DecideItemInput!) {\n    decideItem(input: $input) { id }\n  }\n"): typeof import('./graphql.js').DecideItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOpened($participationId: ID!) {\n    confirmOpened(participationId: $participationId) { id }\n  }\n"): typeof import('./graphql.js').ConfirmOpenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAct($actId: ID!) {\n    confirmAct(actId: $actId) { id state entitledList { id number partyCount } }\n  }\n"): typeof import('./graphql.js').ConfirmActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectAct($actId: ID!, $reason: String!) {\n    rejectAct(actId: $actId, reason: $reason) { id state }\n  }\n"): typeof import('./graphql.js').RejectActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOrganisations($search: String, $first: Int) {\n    organisations(search: $search, active: true, first: $first) {\n      nodes { id name organisationNumber }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').FindOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReminderPreviewParts on ReminderPreview {\n    subject\n    text\n    recipients {\n      organisation { id name }\n      contact { id name email }\n      stage\n      lastContactAt\n      remindersSent\n    }\n    skipped { organisation { id name } code message }\n  }\n"): typeof import('./graphql.js').ReminderPreviewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemindReportParts on RemindReport {\n    reminded { id name }\n    skipped { organisation { id name } code message }\n  }\n"): typeof import('./graphql.js').RemindReportPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
