// The JSON Schemas that `spec/lint.yaml` has to fit. The file and its entries are checked apart,
// so that a faulty entry does not take the others with it. Closed everywhere: a misspelt key
// would otherwise be a waiver without effect. `description` is how a message says what is wanted.

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

const text = { type: "string", pattern: "\\S", description: "text" };
const severity = { enum: ["error", "warning", "info", "off"] };
/** Days that there are, but for the 29th of February, which is let through in every year. */
const day =
  "^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))$";
const until = { type: "string", pattern: day, description: "a day such as 2027-01-31" };
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

const code = { enum: rules.map((rule) => rule.code) };
const list = { type: "array", description: "a list" };
const severities = { ...map(severity), propertyNames: code };
const redocly = closed({
  rules: map(closed({ severity, reason: text }, ["severity", "reason"])),
  waivers: list,
});

/** Each validator's schema, by the name under which `settings-checks.ts` gives it. */
export const schemas = {
  file: closed({ severities, waivers: list, redocly }),
  waiver: closed({ code, at: places, saying: text, reason: text, until }, ["code", "at", "reason"]),
  redoclyWaiver: closed({ rule: text, at: documentPlace, reason: text, until }, [
    "rule",
    "at",
    "reason",
  ]),
};

/** `verbose` gives errors the schema that they broke, from which messages are made. */
export const options = { allErrors: true, verbose: true, strict: false } as const;

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
