import type { Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import { jsonEquals } from "../../ground/json.ts";
import {
  aboutParameter,
  dottedPath,
  modelsOf,
  type Schemas,
  shapesOf,
  valuesOf,
} from "../models.ts";
import type { Rule } from "../rule.ts";

export const defaultContradictsSchema: Rule = {
  code: "lint/default-contradicts-schema",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      for (const parameter of place.model.parameters) {
        if (parameter.default === undefined || parameter.default === null) continue;
        const reason = refusal(parameter.default, parameter.schema, place.schemas);
        if (reason === null) continue;
        yield {
          message: `parameter "${dottedPath(parameter)}" of ${place.label} has the default ${JSON.stringify(parameter.default)}, ${reason}`,
          at: parameter.source,
          fix: "correct the default or the limits in an overlay, or in the facts where they stand there",
          subject: aboutParameter(place, parameter),
        };
      }
    }
  },
};

/** Why the schema refuses a value, in words; null when some shape takes it, or may. */
function refusal(value: Json, schema: Schema, schemas: Schemas): string | null {
  if (Array.isArray(value)) return null;
  const { values, closed } = valuesOf(schema, schemas);
  if (closed && !values.some((known) => jsonEquals(known, value)))
    return "which is not among its values";
  const reasons = shapesOf(schema, schemas).map((shape) => refusalBy(shape, value));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function refusalBy(shape: Schema, value: Json): string | null {
  switch (shape.kind) {
    case "integer":
      if (typeof value === "number" && !Number.isInteger(value)) return "which is no integer";
      return numberRefusal(shape, value);
    case "number":
      return numberRefusal(shape, value);
    case "string":
      if (typeof value !== "string") return "which is no string";
      if (shape.maxLength !== undefined && [...value].length > shape.maxLength) {
        return `which is longer than ${shape.maxLength} characters`;
      }
      return null;
    case "boolean":
      return typeof value === "boolean" ? null : "which is no boolean";
    case "null":
      return "which is not null";
    case "literal":
    case "array":
    case "object":
    case "union":
    case "intersection":
    case "ref":
    case "any":
    case "never":
      return null;
  }
}

type NumberShape = Extract<Schema, { readonly kind: "integer" | "number" }>;

function numberRefusal(shape: NumberShape, value: Json): string | null {
  if (typeof value !== "number") return "which is no number";
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  if (minimum !== undefined && value < minimum) return `which is below ${minimum}`;
  if (maximum !== undefined && value > maximum) return `which is above ${maximum}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return `which is not above ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return `which is not below ${exclusiveMaximum}`;
  return null;
}
