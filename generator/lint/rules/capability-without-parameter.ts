import type { Limit, Model, ModelParameter } from "../../catalog/catalog.ts";
import { plural } from "../../ground/plural.ts";
import {
  type Capability,
  capabilities,
  findClaim,
  namesInput,
  spokenClaim,
} from "../capabilities.ts";
import {
  aboutModel,
  findParameter,
  type ModelPlace,
  modelsOf,
  type Schemas,
  settingShapes,
} from "../models.ts";
import type { Found, Rule } from "../rule.ts";
import { joinAnd } from "../wording.ts";

/**
 * Compares tags, features, limits, aspect ratios and the summary with the parameters. Models
 * known in part are left alone: their page says that parameters are missing.
 */
export const capabilityWithoutParameter: Rule = {
  code: "lint/capability-without-parameter",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      if (place.model.completeness === "partial") continue;
      const promises = promisesOf(place.model);
      const unmet = promises.filter(
        ({ capability }) =>
          !place.model.parameters.some((parameter) => takes(parameter, capability, place.schemas)),
      );
      yield* checkClaims(place, unmet);
      yield* checkLimits(place, unmet);
    }
  },
};

/** What a model's texts say of one capability. */
interface Promised {
  readonly capability: Capability;
  /** As the provider words them. */
  readonly claims: readonly string[];
  readonly limits: readonly Limit[];
}

function* checkClaims(place: ModelPlace, unmet: readonly Promised[]): Iterable<Found> {
  const { model, label } = place;
  for (const { capability, claims } of unmet) {
    yield {
      message: `${label} claims ${joinAnd(claims)}, and no parameter takes ${capability.needs}`,
      at: model.source,
      fix: "ask the provider for the parameter's name; until it is published, waive this with that reason",
      subject: aboutModel(place),
    };
  }
}

function* checkLimits(place: ModelPlace, unmet: readonly Promised[]): Iterable<Found> {
  const { model, label } = place;
  // Where nothing takes what a limit counts, the finding about the claim says so.
  const told = new Set(unmet.flatMap(({ limits }) => limits));
  for (const limit of model.limits) {
    const problem = problemWith(limit, model);
    if (problem === null || (limit.parameter === null && told.has(limit))) continue;
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

function promisesOf(model: Model): Promised[] {
  // Each label once, in its first spelling.
  const labels = new Map<string, string>();
  for (const text of [...model.tags, ...model.features]) {
    const spoken = spokenClaim(text);
    if (!labels.has(spoken)) labels.set(spoken, text);
  }
  const limits = model.limits.map((limit) => ({ limit, spoken: spokenClaim(limit.name) }));
  const summary = spokenClaim(model.summary ?? "");
  return capabilities.flatMap((capability): Promised[] => {
    const claims = (spoken: string) => findClaim(capability, spoken, model.modality) !== null;
    const ofLabels = [...labels].filter(([spoken]) => claims(spoken));
    const ofLimits = limits.filter(({ spoken }) => claims(spoken));
    const ratios = capability.claimedByRatios ? model.aspectRatios.length : 0;
    const said = [...ofLabels.map(([spoken]) => spoken), ...ofLimits.map(({ spoken }) => spoken)];
    const inSummary = findClaim(capability, summary, model.modality);
    const all = [
      ...ofLabels.map(([, text]) => `"${text}"`),
      ...ofLimits.map(({ limit: { name, value } }) => `"${name}" of ${value}`),
      ...(ratios === 0 ? [] : [plural(ratios, "aspect ratio")]),
      ...(inSummary === null || said.includes(inSummary) ? [] : [`"${inSummary}" in its summary`]),
    ];
    if (all.length === 0) return [];
    return [{ capability, claims: all, limits: ofLimits.map(({ limit }) => limit) }];
  });
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
