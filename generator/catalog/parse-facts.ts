// Provider facts and model facts: unknown data in, typed facts or precise diagnostics out.

import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { Json } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import { findNearest } from "../ground/nearest.ts";
import { createChecks } from "./facts-checks.ts";
import type { ModelFacts, ProviderFacts } from "./provider-facts.ts";

export interface FactsParser {
  readonly provider: (value: Json, at: SourceLocation) => Checked<ProviderFacts | null>;
  readonly model: (value: Json, at: SourceLocation) => Checked<ModelFacts | null>;
}

export function createFactsParser(): FactsParser {
  const checks = createChecks();
  return {
    provider: (value, at) => check(checks.provider(), value, at),
    model: (value, at) => check(checks.model(), value, at),
  };
}

function check<T>(
  validate: ValidateFunction<T>,
  value: Json,
  at: SourceLocation,
): Checked<T | null> {
  if (validate(value)) return { value: value as T, diagnostics: [] };
  const errors = mostTelling(validate.errors ?? []);
  return { value: null, diagnostics: errors.map((error) => diagnose(error, at)) };
}

/** A failed `oneOf` reports every branch; the place it names, once, says enough. */
function mostTelling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "oneOf");
  return errors.filter(
    (error) =>
      error.keyword === "oneOf" ||
      !unions.some(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`)),
  );
}

function diagnose(error: ErrorObject, at: SourceLocation): Diagnostic {
  const place = error.instancePath || "the file";
  const key = error.params["additionalProperty"];
  // A key that should not be there is shown itself, not what holds it.
  const pointer =
    typeof key === "string" ? childPointer(error.instancePath, key) : error.instancePath;
  return {
    code: "facts/invalid",
    message: `${place}: ${explain(error)}`,
    at: { file: at.file, pointer: `${at.pointer}${pointer}` },
    fix: fixFor(error),
  };
}

function fixFor(error: ErrorObject): string {
  const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as object);
  const key = error.params["additionalProperty"];
  const nearest = typeof key === "string" ? findNearest(key, known) : null;
  if (nearest !== null) return `did you mean "${nearest}"?`;
  // Whoever has installed modelsmith has no sources to look into.
  if (key !== undefined && known.length > 0) return `known here: ${known.join(", ")}`;
  if (error.keyword === "required") return "add it";
  if (error.keyword === "enum") return "take one of these";
  return "see ProviderFacts in generator/catalog/provider-facts.ts for what may stand here";
}

function explain(error: ErrorObject): string {
  switch (error.keyword) {
    case "additionalProperties":
      return `unknown key "${String(error.params["additionalProperty"])}"`;
    case "required":
      return `"${String(error.params["missingProperty"])}" is missing`;
    case "enum":
      return `must be one of ${(error.params["allowedValues"] as Json[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "oneOf":
      return "does not fit any of its forms; a key is missing, misspelt or belongs to another form";
    default:
      return error.message ?? "does not fit";
  }
}
