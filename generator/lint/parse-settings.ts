// `spec/lint.yaml`: unknown data in, settings and precise diagnostics out. A faulty entry is
// reported and left out; the others still count, so that one slip does not bring back every
// finding that was waived.

import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { DiagnosticCode } from "../ground/diagnostic-catalog.ts";
import type { Json } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import {
  type LintSettings,
  noSettings,
  type RedoclyWaiver,
  type SeverityChoice,
  type Waiver,
} from "./settings.ts";
import { createChecks, type SettingsChecks } from "./settings-checks.ts";
import type { FileShape, RedoclyWaiverShape, WaiverShape } from "./settings-schema.ts";

/** `value` is the parsed file; null, as an empty file reads, means that nothing is set. */
export function parseLintSettings(value: Json, at: SourceLocation): Checked<LintSettings> {
  if (value === null) return { value: noSettings, diagnostics: [] };
  const checks = createChecks();
  const isFile = checks.file();
  if (!isFile(value)) return { value: noSettings, diagnostics: explain(isFile, at) };
  return parseEntries(value, at, checks);
}

function parseEntries(
  file: FileShape,
  at: SourceLocation,
  checks: SettingsChecks,
): Checked<LintSettings> {
  const { severities = {}, waivers = [], redocly = {} } = file;
  const ours = accept(checks.waiver(), waivers, below(at, "waivers"));
  const theirs = accept(
    checks.redoclyWaiver(),
    redocly.waivers ?? [],
    below(at, "redocly", "waivers"),
  );
  const value: LintSettings = {
    // The schema has let through no other names than those of codes.
    severities: new Map(Object.entries(severities) as [DiagnosticCode, SeverityChoice][]),
    waivers: ours.value.flatMap(buildWaivers),
    redocly: {
      rules: new Map(
        Object.entries(redocly.rules ?? {}).map(([rule, { severity }]) => [rule, severity]),
      ),
      waivers: theirs.value.map(buildRedoclyWaiver),
    },
  };
  return { value, diagnostics: [...ours.diagnostics, ...theirs.diagnostics] };
}

type Sourced<T> = T & { readonly source: SourceLocation };

function accept<T extends object>(
  validate: ValidateFunction<T>,
  items: readonly Json[],
  at: SourceLocation,
): Checked<Sourced<T>[]> {
  const value: Sourced<T>[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [i, item] of items.entries()) {
    const source = below(at, i);
    if (validate(item)) value.push({ ...(item as T), source });
    else diagnostics.push(...explain(validate, source));
  }
  return { value, diagnostics };
}

/** One entry may name several places that share a reason; each of them has to excuse something. */
function buildWaivers(entry: Sourced<WaiverShape>): Waiver[] {
  const { code, at, saying = null, reason, until = null, source } = entry;
  if (typeof at === "string") return [{ code, at, saying, reason, until, source }];
  return at.map((place, i) => ({
    code,
    at: place,
    saying,
    reason,
    until,
    source: below(source, "at", i),
  }));
}

function buildRedoclyWaiver(entry: Sourced<RedoclyWaiverShape>): RedoclyWaiver {
  const { rule, at, reason, until = null, source } = entry;
  const mark = at.indexOf("#");
  return { rule, file: at.slice(0, mark), pointer: at.slice(mark), reason, until, source };
}

function below({ file, pointer }: SourceLocation, ...parts: (string | number)[]): SourceLocation {
  return { file, pointer: childPointer(pointer, ...parts) };
}

/** Errors that only say that another one has occurred. */
const echoes = new Set(["if", "propertyNames"]);

function explain({ errors }: Pick<ValidateFunction, "errors">, at: SourceLocation): Diagnostic[] {
  return (errors ?? [])
    .filter(({ keyword }) => !echoes.has(keyword))
    .map((error) => {
      const pointer = `${at.pointer}${error.instancePath}`;
      return {
        code: "lint/invalid-waivers",
        message: `${pointer === "#" ? "the file" : pointer.slice(2)} ${problemOf(error)}`,
        at: { file: at.file, pointer },
        fix: "a waiver is { code, at, reason } and, where needed, saying and until",
      };
    });
}

function problemOf({
  keyword,
  params,
  propertyName,
  parentSchema,
  message,
  data,
}: ErrorObject): string {
  switch (keyword) {
    case "additionalProperties":
      return `has the unknown key ${JSON.stringify(params["additionalProperty"])}`;
    case "required":
      return `lacks "${String(params["missingProperty"])}"`;
    case "enum": {
      const given = propertyName ?? data;
      const allowed = (params["allowedValues"] as readonly string[]).join(", ");
      return `has ${JSON.stringify(given)} where one of these belongs: ${allowed}`;
    }
    case "minItems":
      return "names no place";
    default: {
      const wanted: unknown = parentSchema?.["description"];
      const given = JSON.stringify(data);
      return typeof wanted === "string"
        ? `is ${given}; it has to be ${wanted}`
        : (message ?? "does not fit");
    }
  }
}
