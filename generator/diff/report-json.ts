// The report for machines. Its shape is published: fields are added, never renamed or removed.

import { type Change, worstAxes, worstLevel } from "./change.ts";
import type { Judged } from "./waivers.ts";

export interface JsonReport {
  readonly level: Change["level"];
  readonly axes: Change["axes"];
  readonly changes: readonly Change[];
  readonly waived: readonly (Change & { readonly reason: string })[];
}

export function jsonReport({ changes, waived }: Judged): JsonReport {
  return {
    level: worstLevel(changes.map(({ level }) => level)),
    axes: worstAxes(changes.map(({ axes }) => axes)),
    changes,
    waived: waived.map(({ change, reason }) => ({ ...change, reason })),
  };
}

const level = { enum: ["major", "minor", "patch", "none"] } as const;
const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;

const axes = {
  type: "object",
  required: ["wire", "source", "behaviour", "cost", "docs"],
  properties: {
    wire: level,
    source: level,
    behaviour: { type: "boolean" },
    cost: { type: "boolean" },
    docs: { type: "boolean" },
  },
} as const;

const change = {
  type: "object",
  required: [
    "id",
    "level",
    "axes",
    "message",
    "provider",
    "model",
    "operation",
    "schema",
    "also",
    "parameter",
    "old",
    "new",
    "fingerprint",
    "migration",
  ],
  properties: {
    id: { ...text, description: "The check that found it." },
    level,
    axes,
    message: text,
    provider: text,
    model: textOrNull,
    operation: textOrNull,
    schema: textOrNull,
    also: { type: "array", items: text },
    parameter: textOrNull,
    old: { ...textOrNull, description: "JSON Pointer into the old document." },
    new: { ...textOrNull, description: "JSON Pointer into the new document." },
    fingerprint: { ...text, pattern: "^[0-9a-f]{12}$" },
    migration: {
      type: ["object", "null"],
      required: ["before", "after"],
      properties: { before: text, after: text },
    },
  },
} as const;

/** JSON Schema 2020-12 of the report: `modelsmith diff --schema` prints it. */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "modelsmith diff report",
  type: "object",
  required: ["level", "axes", "changes"],
  properties: {
    level,
    axes,
    changes: { type: "array", items: change },
    waived: {
      type: "array",
      items: { allOf: [change, { required: ["reason"], properties: { reason: text } }] },
    },
  },
} as const;
