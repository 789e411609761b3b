import type { Limit, Model, ModelParameter } from "../../catalog/catalog.ts";
import { capabilities, type Capability, findClaim, namesInput, spokenClaim } from "../capabilities.ts";
import { aboutModel, findParameter, type ModelPlace, modelsOf, type Schemas, settingShapes } from "../models.ts";
import type { Found, Rule } from "../rule.ts";

/**
 * Compares tags, features, limits, aspect ratios and the summary with the parameters. Models
 * known in part are left alone: their page says that parameters are missing.
 */
export const capabilityWithoutParameter: Rule = {
  code: "lint/capability-without-parameter",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      if (place.model.completeness === "partial") continue;
      const unmet = capabilities.filter(
        (capability) =>
          !place.model.parameters.some((parameter) => takes(parameter, capability, place.schemas)),
      );
      yield* checkClaims(place, unmet);
      yield* checkLimits(place, unmet);
    }
  },
};

function* checkClaims(place: ModelPlace, unmet: readonly Capability[]): Iterable<Found> {
  const { model, label } = place;
  for (const capability of unmet) {
    const claimed = claimsOf(model, capability);
    if (claimed.length === 0) continue;
    yield {
      message: `${label} claims ${joinAnd(claimed)}, and no parameter takes ${capability.needs}`,
      at: model.source,
      fix: "ask the provider for the parameter's name; until it is published, waive this with that reason",
      subject: aboutModel(place),
    };
  }
}

function* checkLimits(place: ModelPlace, unmet: readonly Capability[]): Iterable<Found> {
  const { model, label } = place;
  for (const limit of model.limits) {
    // Where nothing takes what the limit counts, the finding about the claim says so.
    if (limit.parameter === null && unmet.some((capability) => claims(capability, limit.name, model))) {
      continue;
    }
    const problem = problemWith(limit, model);
    if (problem === null) continue;
    yield {
      message: `${label} promises ${problem}`,
      at: model.source,
      fix: "name the parameter that the limit bounds, or waive this with the reason why there is none",
      subject: aboutModel(place),
    };
  }
}

function problemWith({ name, value, unit, parameter }: Limit, model: Model): string | null {
  const promise = `"${name}" of ${value}${unit === null ? "" : ` ${unit}`}`;
  if (parameter === null) return `${promise}, and the limit names no parameter`;
  if (findParameter(model, parameter) !== null) return null;
  return `${promise} by "${parameter}", which is none of its parameters`;
}

/** The claims as the provider words them, each once. */
function claimsOf(model: Model, capability: Capability): string[] {
  const labels = [...model.tags, ...model.features].filter((text) => claims(capability, text, model));
  const limits = model.limits.filter(({ name }) => claims(capability, name, model));
  const ratios = capability.claimedByRatios ? model.aspectRatios.length : 0;
  const inSummary = findClaim(capability, model.summary ?? "", model.modality);
  return [
    ...new Map(labels.map((text) => [spokenClaim(text), `"${text}"`])).values(),
    ...limits.map(({ name, value }) => `"${name}" of ${value}`),
    ...(ratios === 0 ? [] : [ratios === 1 ? "one aspect ratio" : `${ratios} aspect ratios`]),
    ...(inSummary === null ? [] : [`"${inSummary}" in its summary`]),
  ];
}

function claims(capability: Capability, text: string, model: Model): boolean {
  return findClaim(capability, text, model.modality) !== null;
}

function takes(parameter: ModelParameter, capability: Capability, schemas: Schemas): boolean {
  const { media } = capability;
  if (media !== null && (parameter.media === media || parameter.media === "any")) return true;
  return namesOf(parameter, schemas).some((name) => namesInput(capability, name));
}

/** The parameter's name and those of the members that its objects have. */
function namesOf(parameter: ModelParameter, schemas: Schemas): string[] {
  const members = settingShapes(parameter.schema, schemas).flatMap((shape) =>
    shape.kind === "object" ? shape.properties.map(({ name }) => name) : [],
  );
  return [parameter.name, ...members];
}

function joinAnd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
