// The JSON Schemas that `spec/lint.yaml` has to fit. The file and its entries are checked apart,
// so that a faulty entry does not take the others with it. Closed everywhere: a misspelt key
// would otherwise be a waiver without effect. `description` is how a message says what is wanted.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { DiagnosticCode } from "../ground/diagnostic-catalog.ts";
import type { Json } from "../ground/json.ts";
import { rules } from "./rules.ts";
import type { SeverityChoice } from "./settings.ts";

export interface FileShape {
  readonly severities?: Readonly<Record<string, SeverityChoice>>;
  readonly waivers?: readonly Json[];
  readonly redocly?: {
    readonly rules?: Readonly<Record<string, { readonly severity: SeverityChoice }>>;
    readonly waivers?: readonly Json[];
  };
}

export interface WaiverShape {
  readonly code: DiagnosticCode;
  readonly at: string | readonly string[];
  readonly saying?: string;
  readonly reason: string;
  readonly until?: string;
}

export interface RedoclyWaiverShape {
  readonly rule: string;
  /** `openapi.json#/info`. */
  readonly at: string;
  readonly reason: string;
  readonly until?: string;
}

export interface SettingsChecks {
  readonly file: ValidateFunction<FileShape>;
  readonly waiver: ValidateFunction<WaiverShape>;
  readonly redoclyWaiver: ValidateFunction<RedoclyWaiverShape>;
}

const text = { type: "string", pattern: "\\S", description: "text" };
const severity = { enum: ["error", "warning", "info", "off"] };
const until = { type: "string", format: "day", description: "a day such as 2027-01-31" };
const place = {
  type: "string",
  pattern: "^[^*/]+(/[^*/]+)+(/[*])?$",
  description:
    "provider/model, provider/model/parameter or, for all of its parameters, provider/model/*",
};
const documentPlace = {
  type: "string",
  pattern: "^[^#]+#(/|$)",
  description: "a document and a place in it, as openapi.json#/info",
};
const places = {
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { type: "array", items: place, minItems: 1 },
  else: place,
};

export function createSettingsChecks(): SettingsChecks {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
  ajv.addFormat("day", isDay);
  const code = { enum: rules.map((rule) => rule.code) };
  const list = { type: "array", description: "a list" };
  const redocly = closed({
    rules: map(closed({ severity, reason: text }, ["severity", "reason"])),
    waivers: list,
  });
  const severities = { ...map(severity), propertyNames: code };
  return {
    file: ajv.compile<FileShape>(closed({ severities, waivers: list, redocly })),
    waiver: ajv.compile<WaiverShape>(
      closed({ code, at: places, saying: text, reason: text, until }, ["code", "at", "reason"]),
    ),
    redoclyWaiver: ajv.compile<RedoclyWaiverShape>(
      closed({ rule: text, at: documentPlace, reason: text, until }, ["rule", "at", "reason"]),
    ),
  };
}

type Schema = Readonly<Record<string, unknown>>;

function closed(properties: Schema, required: readonly string[] = []): Schema {
  return {
    type: "object",
    additionalProperties: false,
    properties,
    required,
    description: "a mapping",
  };
}

function map(values: Schema): Schema {
  return { type: "object", additionalProperties: values, description: "a mapping" };
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // `2027-02-30` would roll over into March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
