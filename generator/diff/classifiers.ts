// The classifiers, by the kind of place they look at. To add one: a file, a line here and its
// checks in `checks.ts`.

import { additionalPropertiesClosed } from "./classifiers/additional-properties-closed.ts";
import { allOfAdded } from "./classifiers/all-of-added.ts";
import { bodyBecameRequired } from "./classifiers/body-became-required.ts";
import { bodyMediaTypeRemoved } from "./classifiers/body-media-type-removed.ts";
import { bodyPartHeaderRequired } from "./classifiers/body-part-header-required.ts";
import { bodyPartStyleChanged } from "./classifiers/body-part-style-changed.ts";
import { bodyPartTypeRemoved } from "./classifiers/body-part-type-removed.ts";
import { componentRenamed } from "./classifiers/component-renamed.ts";
import { constraintIntroduced } from "./classifiers/constraint-introduced.ts";
import { constraintRelaxed } from "./classifiers/constraint-relaxed.ts";
import { constraintTightened } from "./classifiers/constraint-tightened.ts";
import { discriminatorChanged } from "./classifiers/discriminator-changed.ts";
import {
  docsOfBody,
  docsOfModel,
  docsOfOperation,
  docsOfParameter,
  docsOfProvider,
  docsOfValue,
} from "./classifiers/docs-changed.ts";
import { errorStatusAdded } from "./classifiers/error-status-added.ts";
import { jobStatusAdded } from "./classifiers/job-status-added.ts";
import { jobStatusKnown } from "./classifiers/job-status-known.ts";
import { modelAdded } from "./classifiers/model-added.ts";
import { modelCapabilityRemoved } from "./classifiers/model-capability-removed.ts";
import { modelDeprecated } from "./classifiers/model-deprecated.ts";
import { modelLimitLowered } from "./classifiers/model-limit-lowered.ts";
import { modelPriceRaised } from "./classifiers/model-price-raised.ts";
import { modelPriceSchemeChanged } from "./classifiers/model-price-scheme-changed.ts";
import { modelRemoved } from "./classifiers/model-removed.ts";
import { modelRenamed } from "./classifiers/model-renamed.ts";
import { operationAdded } from "./classifiers/operation-added.ts";
import { operationDeprecated } from "./classifiers/operation-deprecated.ts";
import { operationIdChanged } from "./classifiers/operation-id-changed.ts";
import { operationRemoved } from "./classifiers/operation-removed.ts";
import { operationRemovedAfterSunset } from "./classifiers/operation-removed-after-sunset.ts";
import { operationServerChanged } from "./classifiers/operation-server-changed.ts";
import { operationSunsetEarlier } from "./classifiers/operation-sunset-earlier.ts";
import { operationTagChanged } from "./classifiers/operation-tag-changed.ts";
import { parameterAddedOptional } from "./classifiers/parameter-added-optional.ts";
import { parameterAddedRequired } from "./classifiers/parameter-added-required.ts";
import { parameterBecameRequired } from "./classifiers/parameter-became-required.ts";
import { parameterDefaultChanged } from "./classifiers/parameter-default-changed.ts";
import { parameterEnumRemoved } from "./classifiers/parameter-enum-removed.ts";
import { parameterRemoved } from "./classifiers/parameter-removed.ts";
import { parameterStyleChanged } from "./classifiers/parameter-style-changed.ts";
import { parameterTypeNarrowed } from "./classifiers/parameter-type-narrowed.ts";
import { pathParameterRenamed } from "./classifiers/path-parameter-renamed.ts";
import { propertyAddedOptional } from "./classifiers/property-added-optional.ts";
import { propertyAddedRequired } from "./classifiers/property-added-required.ts";
import { propertyBecameEnum } from "./classifiers/property-became-enum.ts";
import { propertyBecameNotNullable } from "./classifiers/property-became-not-nullable.ts";
import { propertyBecameRequired } from "./classifiers/property-became-required.ts";
import { propertyConstChanged } from "./classifiers/property-const-changed.ts";
import { propertyDefaultChanged } from "./classifiers/property-default-changed.ts";
import { propertyEnumValueAdded } from "./classifiers/property-enum-value-added.ts";
import { propertyEnumValueRemoved } from "./classifiers/property-enum-value-removed.ts";
import { propertyRemoved } from "./classifiers/property-removed.ts";
import { propertyTypeNarrowed } from "./classifiers/property-type-narrowed.ts";
import { propertyTypeWidened } from "./classifiers/property-type-widened.ts";
import { readOnlyChanged } from "./classifiers/read-only-changed.ts";
import { responseBecameNullable } from "./classifiers/response-became-nullable.ts";
import { responseBecameOptional } from "./classifiers/response-became-optional.ts";
import { responseConstraintWidened } from "./classifiers/response-constraint-widened.ts";
import { responseContentChanged } from "./classifiers/response-content-changed.ts";
import { responseEnumValueAdded } from "./classifiers/response-enum-value-added.ts";
import { responseEnumValueRemoved } from "./classifiers/response-enum-value-removed.ts";
import { responseFormatChanged } from "./classifiers/response-format-changed.ts";
import { responseHeaderRemoved } from "./classifiers/response-header-removed.ts";
import { responseMediaTypeChanged } from "./classifiers/response-media-type-changed.ts";
import { responsePropertyAdded } from "./classifiers/response-property-added.ts";
import { responsePropertyRemoved } from "./classifiers/response-property-removed.ts";
import { responseTypeWidened } from "./classifiers/response-type-widened.ts";
import { responseUnionBranchAdded } from "./classifiers/response-union-branch-added.ts";
import { responseUntypedBecameTyped } from "./classifiers/response-untyped-became-typed.ts";
import { securityAdded } from "./classifiers/security-added.ts";
import { securityAlternativeRemoved } from "./classifiers/security-alternative-removed.ts";
import { securityRelaxed } from "./classifiers/security-relaxed.ts";
import { securitySchemeChanged } from "./classifiers/security-scheme-changed.ts";
import { serverAdded } from "./classifiers/server-added.ts";
import { serverUrlChanged } from "./classifiers/server-url-changed.ts";
import { successStatusAdded } from "./classifiers/success-status-added.ts";
import { successStatusChanged } from "./classifiers/success-status-changed.ts";
import { unionBranchRemoved } from "./classifiers/union-branch-removed.ts";
import { webhookPayloadChanged } from "./classifiers/webhook-payload-changed.ts";
import { webhookRemoved } from "./classifiers/webhook-removed.ts";
import { webhookSignatureChanged } from "./classifiers/webhook-signature-changed.ts";
import type { Classifier, Site } from "./site.ts";

export const classifiers: { readonly [S in Site["kind"]]: readonly Classifier<S>[] } = {
  provider: [
    serverUrlChanged,
    serverAdded,
    securitySchemeChanged,
    jobStatusKnown,
    webhookSignatureChanged,
    docsOfProvider,
  ],
  model: [
    modelRemoved,
    modelAdded,
    modelRenamed,
    modelDeprecated,
    modelCapabilityRemoved,
    modelPriceRaised,
    modelPriceSchemeChanged,
    modelLimitLowered,
    docsOfModel,
  ],
  operation: [
    operationDeprecated,
    operationRemoved,
    operationRemovedAfterSunset,
    operationAdded,
    operationIdChanged,
    operationTagChanged,
    operationSunsetEarlier,
    operationServerChanged,
    securityAdded,
    securityAlternativeRemoved,
    securityRelaxed,
    docsOfOperation,
  ],
  parameter: [
    pathParameterRenamed,
    parameterAddedRequired,
    parameterAddedOptional,
    parameterRemoved,
    parameterBecameRequired,
    parameterStyleChanged,
    docsOfParameter,
  ],
  body: [bodyBecameRequired, docsOfBody],
  media: [bodyMediaTypeRemoved, responseMediaTypeChanged],
  part: [bodyPartStyleChanged, bodyPartTypeRemoved, bodyPartHeaderRequired],
  statuses: [successStatusChanged, successStatusAdded, errorStatusAdded],
  header: [responseHeaderRemoved],
  value: [
    parameterTypeNarrowed,
    parameterEnumRemoved,
    parameterDefaultChanged,
    propertyTypeNarrowed,
    propertyTypeWidened,
    propertyEnumValueRemoved,
    propertyEnumValueAdded,
    propertyBecameEnum,
    propertyBecameNotNullable,
    constraintTightened,
    constraintIntroduced,
    constraintRelaxed,
    propertyConstChanged,
    propertyDefaultChanged,
    allOfAdded,
    responseBecameNullable,
    responseTypeWidened,
    responseEnumValueAdded,
    jobStatusAdded,
    responseEnumValueRemoved,
    responseUntypedBecameTyped,
    responseFormatChanged,
    responseContentChanged,
    responseConstraintWidened,
    docsOfValue,
  ],
  objects: [additionalPropertiesClosed],
  property: [
    propertyAddedRequired,
    propertyAddedOptional,
    propertyRemoved,
    propertyBecameRequired,
    responsePropertyRemoved,
    responsePropertyAdded,
    responseBecameOptional,
    readOnlyChanged,
  ],
  branches: [unionBranchRemoved, discriminatorChanged, responseUnionBranchAdded],
  component: [componentRenamed],
  webhook: [webhookRemoved],
  payload: [webhookPayloadChanged],
};
