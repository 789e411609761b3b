import type { Schema } from "../../catalog/schema.ts";
import { words } from "../../ground/names.ts";
import { aboutParameter, dottedPath, modelsOf, type Schemas } from "../models.ts";
import type { Rule } from "../rule.ts";

/**
 * Only for models whose parameters are said to be complete: of the others it is known that
 * something is missing, and their page says so. A seed is any whole number by nature.
 */
export const numberWithoutRange: Rule = {
  code: "lint/number-without-range",
  *check({ catalog }) {
    for (const place of modelsOf(catalog)) {
      if (place.model.completeness === "partial") continue;
      for (const parameter of place.model.parameters) {
        const missing = missingBounds(parameter.schema, place.schemas);
        if (missing === null || isSeed(parameter.name)) continue;
        yield {
          message: `number "${dottedPath(parameter)}" of ${place.label} has no ${missing}`,
          at: parameter.source,
          fix: "add the published limits, or inferred ones with their mark to the provider's facts",
          subject: aboutParameter(place, parameter),
        };
      }
    }
  },
};

function isSeed(name: string): boolean {
  return words(name).at(-1)?.toLowerCase() === "seed";
}

function missingBounds(schema: Schema, schemas: Schemas): string | null {
  const { number, low, high } = boundsOf(schema, schemas, new Map());
  if (!number || (low && high)) return null;
  return low ? "maximum" : high ? "minimum" : "range";
}

interface Bounds {
  readonly number: boolean;
  readonly low: boolean;
  readonly high: boolean;
}

const noNumber: Bounds = { number: false, low: false, high: false };

/** `known`: of named schemas, each looked at once however often it is named. */
function boundsOf(schema: Schema, schemas: Schemas, known: Map<string, Bounds>): Bounds {
  switch (schema.kind) {
    case "integer":
    case "number":
      return {
        number: true,
        low: schema.enum !== undefined || (schema.minimum ?? schema.exclusiveMinimum) !== undefined,
        high:
          schema.enum !== undefined || (schema.maximum ?? schema.exclusiveMaximum) !== undefined,
      };
    case "array":
      return boundsOf(schema.items, schemas, known);
    case "ref": {
      const before = known.get(schema.name);
      if (before !== undefined) return before;
      // Within itself it says nothing new.
      known.set(schema.name, noNumber);
      const target = schemas.get(schema.name);
      const bounds = target === undefined ? noNumber : boundsOf(target, schemas, known);
      known.set(schema.name, bounds);
      return bounds;
    }
    case "union": {
      // Each branch has to be bounded: the loosest one is the caller's limit.
      const branches = schema.branches
        .map((branch) => boundsOf(branch, schemas, known))
        .filter(({ number }) => number);
      return {
        number: branches.length > 0,
        low: branches.every(({ low }) => low),
        high: branches.every(({ high }) => high),
      };
    }
    case "intersection": {
      const parts = schema.parts.map((part) => boundsOf(part, schemas, known));
      return {
        number: parts.some(({ number }) => number),
        low: parts.some(({ low }) => low),
        high: parts.some(({ high }) => high),
      };
    }
    case "string":
    case "boolean":
    case "null":
    case "literal":
    case "object":
    case "any":
    case "never":
      return noNumber;
  }
}
