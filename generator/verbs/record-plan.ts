// What a run of `record` would send, and what that would cost. Nothing is sent here.

import type { Cassette } from "../catalog/cassette.ts";
import { coverCassettes, unrecorded } from "../catalog/cassette-coverage.ts";
import type { Catalog, Model, Operation, Provider } from "../catalog/catalog.ts";
import { isReadable } from "../contract/freshness.ts";
import { exampleParams } from "../emit/docs/sample-request.ts";
import { sampleValue } from "../emit/docs/sample-value.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { JsonObject } from "../ground/json.ts";
import { priceOf } from "../simulate/price.ts";

export interface ModelRun {
  readonly kind: "model";
  readonly model: Model;
  readonly operation: Operation;
  readonly path: string;
  readonly body: JsonObject;
  /** Null where nobody knows. */
  readonly credits: number | null;
  /** True when the price is what an example was charged, and may differ. */
  readonly isTypical: boolean;
  /** True when the parameters are ours and not an example of the provider's. */
  readonly isMade: boolean;
}

/** A call that reads and costs nothing. */
export interface ReadRun {
  readonly kind: "read";
  readonly operation: Operation;
  readonly path: string;
}

export interface RecordPlan {
  readonly provider: Provider;
  readonly models: readonly ModelRun[];
  readonly reads: readonly ReadRun[];
}

export interface Choice {
  /** Ids of models; ignored with `all` or `missing`. */
  readonly models: readonly string[];
  readonly all: boolean;
  /** Models and readable operations of which nothing is recorded. */
  readonly missing: boolean;
}

export function planRecording(
  provider: Provider,
  catalog: Catalog,
  cassettes: readonly Cassette[],
  choice: Choice,
): Checked<RecordPlan> {
  const coverage = coverCassettes(catalog, cassettes).providers.find(
    (one) => one.provider === provider.id,
  )!;
  const lacking = new Set(unrecorded(coverage.models));
  const wanted = provider.models.filter(({ id }) => {
    if (choice.missing) return lacking.has(id);
    return choice.all || choice.models.includes(id);
  });
  const runs = wanted.map((model) => planModel(provider, model));
  const lost = new Set(unrecorded(coverage.operations));
  // A job is looked at while it runs, and what that gives is recorded with it.
  if (runs.some(({ value }) => value !== null)) lost.delete(provider.jobs?.poll.operation ?? "");
  const silent = provider.operations.filter(({ id }) => lost.has(id) && isReadable(id, provider));
  const reads = choice.missing ? silent.map((operation) => planRead(provider, operation)) : [];
  return {
    value: {
      provider,
      models: runs.flatMap(({ value }) => value ?? []),
      reads: reads.flatMap(({ value }) => value ?? []),
    },
    diagnostics: [...runs, ...reads].flatMap(({ diagnostics }) => diagnostics),
  };
}

function planModel(provider: Provider, model: Model): Checked<ModelRun | null> {
  const operation = provider.operations.find(({ id }) => id === model.operation);
  const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
  const example = exampleParams(model, schemas);
  if (!operation || !example) {
    return { value: null, diagnostics: [noExample(model, `${provider.id}/${model.id}`)] };
  }
  const selector = model.select.in === "body" ? [[model.select.name, model.select.value]] : [];
  const body: JsonObject = Object.fromEntries([...selector, ...Object.entries(example.params)]);
  const credits = priceOf(model, body, Number.NaN);
  return {
    value: {
      kind: "model",
      model,
      operation,
      path: model.path,
      body,
      credits: Number.isNaN(credits) ? null : credits,
      isTypical: model.price.kind === "variable",
      isMade: example.made,
    },
    diagnostics: [],
  };
}

/** A path parameter that models are chosen by takes the first of them; others, a small value. */
function planRead(provider: Provider, operation: Operation): Checked<ReadRun | null> {
  const schemas = new Map(provider.schemas.map((schema) => [schema.name, schema]));
  const selecting = new Set(
    provider.jobs?.submit.routes
      .filter(({ select }) => select.in === "path")
      .map(({ select }) => select.name),
  );
  const [query, values] = [new URLSearchParams(), new Map<string, string>()];
  for (const { wireName, in: place, required, schema } of operation.parameters) {
    if (!required) continue;
    const isModel = selecting.has(wireName) && provider.models.length > 0;
    const value = isModel ? provider.models[0]!.id : sampleValue(schema, schemas, wireName);
    const isJob = wireName === provider.jobs?.poll.parameter;
    if (value === undefined || isJob || (place !== "path" && place !== "query")) {
      return {
        value: null,
        diagnostics: [noExample(operation, `${provider.id}'s ${operation.id}`)],
      };
    }
    const text = typeof value === "string" ? value : JSON.stringify(value);
    if (place === "path") values.set(wireName, text);
    else query.set(wireName, text);
  }
  const path = operation.path.replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    values.has(name) ? encodeURIComponent(values.get(name)!) : whole,
  );
  const suffix = query.size === 0 ? "" : `${path.includes("?") ? "&" : "?"}${query}`;
  return { value: { kind: "read", operation, path: path + suffix }, diagnostics: [] };
}

function noExample({ source }: Model | Operation, name: string): Diagnostic {
  return {
    code: "record/no-example",
    message: `no request can be made for ${name}: nobody gives an example, and none follows from the schema`,
    at: source,
    fix: "add an example in the provider's facts, or waive the recording in spec/contract.yaml",
  };
}

export interface Costs {
  /** With `assumed` for each run of unknown price. */
  readonly total: number;
  readonly unknown: readonly ModelRun[];
}

export function costsOf({ models }: RecordPlan, assumed: number | null): Costs {
  const total = models.reduce((sum, { credits }) => sum + (credits ?? assumed ?? 0), 0);
  return {
    total: Math.round(total * 1e6) / 1e6,
    unknown: assumed === null ? models.filter(({ credits }) => credits === null) : [],
  };
}

/** What keeps a plan from being carried out at real cost; empty when nothing does. */
export function priceProblems(
  plan: RecordPlan,
  { assumed, cap }: { readonly assumed: number | null; readonly cap: number | null },
): Diagnostic[] {
  const { total, unknown } = costsOf(plan, assumed);
  const problems: Diagnostic[] = unknown.map(({ model }) => ({
    code: "record/unknown-price",
    message: `nobody knows what a run of ${plan.provider.id}/${model.id} costs`,
    at: model.source,
    fix: "say with --assume-credits what to count for such a model, or leave it out",
  }));
  if (cap !== null && total > cap) {
    problems.push({
      code: "record/over-cap",
      message: `the runs would cost ${total} credits, and --max-credits allows ${cap}`,
      at: null,
      fix: "name fewer models, or allow more",
    });
  }
  return problems;
}
