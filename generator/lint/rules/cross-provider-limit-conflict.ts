import type { Equivalent, EquivalentParameter, ModelParameter } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { words } from "../../ground/names.ts";
import {
  aboutModel,
  aboutParameter,
  type ModelPlace,
  modelsOf,
  type Schemas,
  shapesOf,
} from "../models.ts";
import type { Excuse, Found, Rule } from "../rule.ts";

const fix =
  "check both pages; if they do differ, say so in a note where the equivalents map the two";

/**
 * Compares what each side states: bounds of parameters that correspond, and promised numbers of
 * one name. What was only inferred is no statement. A note on the mapping explains the difference.
 */
export const crossProviderLimitConflict: Rule = {
  code: "lint/cross-provider-limit-conflict",
  *check({ catalog }) {
    const places = new Map(modelsOf(catalog).map((place) => [place.label, place]));
    for (const equivalent of catalog.equivalents) {
      const members = equivalent.members.flatMap(({ provider, model }) => {
        const place = places.get(`${provider}/${model}`);
        return place === undefined ? [] : [place];
      });
      for (const parameter of equivalent.parameters) yield* compareBounds(members, parameter);
      yield* compareLimits(equivalent, members);
    }
  },
};

function* compareBounds(
  members: readonly ModelPlace[],
  shared: EquivalentParameter,
): Iterable<Found> {
  const sides = members.flatMap((place) => {
    const path = shared.paths.find(({ provider }) => provider === place.provider.id)?.path ?? null;
    const parameter = path === null ? null : parameterAt(place, path);
    if (parameter === null || hasInferredBounds(parameter)) return [];
    return [{ place, parameter, bounds: boundsOf(parameter.schema, place.schemas) }];
  });
  for (const [first, second] of pairsOf(sides)) {
    const differences = [...first.bounds].flatMap(([name, value]) => {
      const other = second.bounds.get(name);
      return other === undefined || other === value ? [] : [`${name} ${value} against ${other}`];
    });
    if (differences.length === 0) continue;
    yield {
      message: `"${shared.name}" of ${first.place.label} and ${second.place.label} differs: ${differences.join(", ")}`,
      at: first.parameter.source,
      fix,
      subject: aboutParameter(first.place, first.parameter),
      others: [aboutParameter(second.place, second.parameter)],
      ...explainedBy(shared.note),
    };
  }
}

function* compareLimits(equivalent: Equivalent, members: readonly ModelPlace[]): Iterable<Found> {
  for (const [first, second] of pairsOf(members)) {
    for (const limit of first.model.limits) {
      const other = second.model.limits.find(({ name }) => spoken(name) === spoken(limit.name));
      if (other === undefined || other.value === limit.value || other.unit !== limit.unit) continue;
      if (limit.mark === "inferred" || other.mark === "inferred") continue;
      yield {
        message: `"${limit.name}" of ${first.label} and ${second.label} differs: ${limit.value} against ${other.value}`,
        at: first.model.source,
        fix,
        subject: aboutModel(first),
        others: [aboutModel(second)],
        ...explainedBy(equivalent.note),
      };
    }
  }
}

function parameterAt({ model }: ModelPlace, path: readonly string[]): ModelParameter | null {
  const wanted = JSON.stringify(path);
  return model.parameters.find((parameter) => JSON.stringify(parameter.path) === wanted) ?? null;
}

/** How bounds are known is told in a note about them, where the parameter as a whole is published. */
function hasInferredBounds({ mark, notes }: ModelParameter): boolean {
  const marks = notes
    .filter(({ about }) => about === "range" || about === "values")
    .map((note) => note.mark);
  return [mark, ...marks].some((one) => one === "inferred" || one === "unknown");
}

const boundNames = new Set([
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
]);

/** The bounds of the value as a whole; a value of several shapes has none that is comparable. */
function boundsOf(schema: Schema, schemas: Schemas): Map<string, number> {
  const [only, ...more] = shapesOf(schema, schemas).filter(({ kind }) => kind !== "null");
  if (only === undefined || more.length > 0) return new Map();
  const stated = Object.entries(only).filter(
    (entry): entry is [string, number] => boundNames.has(entry[0]) && typeof entry[1] === "number",
  );
  return new Map(stated);
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, i) => items.slice(i + 1).map((second): [T, T] => [first, second]));
}

function explainedBy(note: string | null): { readonly excuse?: Excuse } {
  return note === null ? {} : { excuse: { reason: note, until: null, at: null } };
}

function spoken(name: string): string {
  return words(name)
    .map((word) => word.toLowerCase())
    .join(" ");
}
