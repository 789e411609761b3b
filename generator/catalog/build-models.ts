// Joins what the document says of a model with what the facts say.

import type { Diagnostic } from "../ground/diagnostic.ts";
import type { SourceLocation } from "../ground/location.ts";
import { buildNote, buildParameters } from "./build-parameters.ts";
import { buildPrice } from "./build-price.ts";
import type { Model } from "./catalog.ts";
import type { FoundModel, Shapes } from "./find-models.ts";
import type { ModelFacts, ProviderFacts } from "./provider-facts.ts";

export interface ModelSources {
  readonly facts: ProviderFacts;
  /** Facts written beside the request schema, by component name. */
  readonly beside: ReadonlyMap<string, ModelFacts>;
  /** Where the provider's facts stand. */
  readonly at: SourceLocation;
}

export function buildModels(
  found: readonly FoundModel[],
  sources: ModelSources,
  shapes: Shapes,
): { readonly models: Model[]; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const saidAlone = summariesSaidAlone(found);
  const models = found.map((item) => {
    const said = saidAlone.get(item.id);
    const facts = {
      ...(said !== undefined && { summary: said }),
      ...modelFacts(item, sources),
    };
    return buildModel(item, facts, sources, shapes, diagnostics);
  });
  const ids = new Set(found.map(({ id }) => id));
  for (const id of Object.keys(sources.facts.models ?? {})) {
    if (ids.has(id)) continue;
    diagnostics.push({
      code: "facts/unknown-model",
      message: `the facts describe model "${id}", which the document does not have`,
      at: {
        file: sources.at.file,
        pointer: `${sources.at.pointer}/models/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      },
      fix: "upstream may have dropped or renamed it: remove or correct the entry",
    });
  }
  return { models, diagnostics };
}

/**
 * What operations say of the one model that they run, by its id. An operation of several models, or
 * one that says what others say (as copies of a general one do), tells nothing of a model.
 */
function summariesSaidAlone(found: readonly FoundModel[]): ReadonlyMap<string, string> {
  const users = countBy(found, ({ operation }) => operation.id);
  const sayers = countBy(found, ({ operation }) => operation.summary);
  return new Map(
    found.flatMap(({ id, operation: { id: operation, summary } }): [string, string][] =>
      summary !== null && users.get(operation) === 1 && sayers.get(summary) === 1
        ? [[id, summary]]
        : [],
    ),
  );
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** What stands in the provider's file wins over what stands beside the schema. */
function modelFacts(found: FoundModel, { facts, beside }: ModelSources): ModelFacts {
  const near = beside.get(found.requestSchema.name) ?? {};
  const file =
    (facts.models && Object.hasOwn(facts.models, found.id) ? facts.models[found.id] : undefined) ??
    {};
  return { ...near, ...file, parameters: { ...near.parameters, ...file.parameters } };
}

function buildModel(
  found: FoundModel,
  facts: ModelFacts,
  sources: ModelSources,
  shapes: Shapes,
  diagnostics: Diagnostic[],
): Model {
  const mark = facts.mark ?? "published";
  const built = buildParameters(
    found,
    { own: facts.parameters ?? {}, shared: sources.facts.parameters ?? {}, mark },
    shapes,
  );
  diagnostics.push(...built.diagnostics);
  const modality = facts.modality ?? "other";
  return {
    id: found.id,
    name: facts.name ?? found.id,
    identifier: "",
    typeName: "",
    moduleName: "",
    modality,
    summary: facts.summary ?? found.requestSchema.schema.description ?? null,
    mark,
    deprecated: facts.deprecated ?? found.requestSchema.schema.deprecated ?? false,
    completeness: facts.completeness ?? "full",
    completenessNote: facts.completenessNote ?? null,
    operation: found.operation.id,
    select: found.select,
    path: found.path,
    parameters: built.parameters,
    groups: built.groups,
    // What is known in part takes more than is known, unless its document is closed on purpose.
    openParameters:
      facts.openParameters ?? (built.open || (built.silent && facts.completeness === "partial")),
    requestSchema: found.requestSchema.name,
    output: buildOutput(found, facts, modality, sources, shapes, diagnostics),
    price: buildPrice(facts.price, built.parameters),
    tags: facts.tags ?? [],
    features: facts.features ?? [],
    useCases: facts.useCases ?? [],
    aspectRatios: facts.aspectRatios ?? [],
    limits: (facts.limits ?? []).map(({ name, value, unit, parameter, mark: known }) => ({
      name,
      value,
      unit: unit ?? null,
      parameter: parameter ?? null,
      mark: known,
    })),
    sampleTimings: (facts.sampleTimings ?? []).map(({ seconds, credits }) => ({
      seconds,
      credits: credits ?? null,
    })),
    related: facts.related ?? [],
    notes: (facts.notes ?? []).map(buildNote),
    rules: (facts.rules ?? []).map(buildNote),
    sources: facts.sources ?? [],
    findings: [],
    example: facts.example ? { params: facts.example.params, mark: facts.example.mark } : null,
    source: found.requestSchema.source,
  };
}

function buildOutput(
  found: FoundModel,
  facts: ModelFacts,
  modality: Model["modality"],
  sources: ModelSources,
  shapes: Shapes,
  diagnostics: Diagnostic[],
): Model["output"] {
  const name = facts.output === undefined ? sources.facts.outputs?.[modality] : facts.output;
  if (!name) return null;
  if (!shapes.schemas.has(name)) {
    diagnostics.push({
      code: "facts/unknown-schema",
      message: `the output of ${found.id} is said to be schema "${name}", which no document has`,
      at: sources.at,
      fix: "add the schema in an addition, or correct the name under `outputs`",
    });
    return null;
  }
  return { schema: name, mark: facts.outputMark ?? "published" };
}
