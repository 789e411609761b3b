// Limits on a value, keyword by keyword: which are new, gone, tighter or looser.

import { contentOf, isBytes } from "../catalog/bytes.ts";
import type { NumberSchema, StringSchema } from "../catalog/schema.ts";
import type { Plain } from "./merge-plain.ts";
import type { Shape } from "./shape.ts";
import type { Pair } from "./site.ts";

export interface ConstraintChange {
  readonly how: "introduced" | "dropped" | "tightened" | "relaxed";
  /** What the limit is on: `maximum`, `length`; as a reader would say it. */
  readonly what: string;
  readonly old: string | null;
  readonly new: string | null;
}

interface Limit {
  readonly what: string;
  /** Larger is looser; null where the order says nothing. */
  readonly rank: number | null;
  readonly text: string;
}

/** Both of one kind. Enums say it all, so limits beside them do not count. */
function compareConstraints(old: Plain, next: Plain): ConstraintChange[] {
  if (hasValues(old) || hasValues(next)) return [];
  const before = new Map(limitsOf(old).map((limit) => [limit.what, limit]));
  const after = new Map(limitsOf(next).map((limit) => [limit.what, limit]));
  const changes: ConstraintChange[] = [];
  for (const what of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(what), after.get(what)];
    const how = howChanged(was, is);
    if (how) changes.push({ how, what, old: was?.text ?? null, new: is?.text ?? null });
  }
  return changes;
}

function hasValues(schema: Plain): boolean {
  return (
    schema.kind === "literal" ||
    ("enum" in schema && schema.enum !== undefined && !("open" in schema && schema.open))
  );
}

function howChanged(was: Limit | undefined, is: Limit | undefined): ConstraintChange["how"] | null {
  if (!was) return "introduced";
  if (!is) return "dropped";
  if (was.text === is.text) return null;
  if (was.what === "step")
    return isMultiple(Number(was.text), Number(is.text)) ? "relaxed" : "tightened";
  if (was.rank === null || is.rank === null) return "tightened";
  if (was.rank === is.rank) return null;
  return is.rank < was.rank ? "tightened" : "relaxed";
}

/** Whether every multiple of `a` is one of `b`. */
function isMultiple(a: number, b: number): boolean {
  const quotient = a / b;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function limitsOf(schema: Plain): Limit[] {
  switch (schema.kind) {
    case "integer":
    case "number":
      return [
        ...lowest(stepOf(schema), schema.minimum, schema.exclusiveMinimum),
        ...highest(stepOf(schema), schema.maximum, schema.exclusiveMaximum),
        ...(schema.multipleOf === undefined
          ? []
          : [named("step", null, String(schema.multipleOf))]),
      ];
    case "string":
      return [
        ...count("shortest length", schema.minLength, -1),
        ...count("greatest length", schema.maxLength, 1),
        ...(schema.pattern === undefined ? [] : [named("pattern", null, schema.pattern)]),
        ...(schema.format === undefined || schema.format === "binary"
          ? []
          : [named("format", null, schema.format)]),
        ...contentLimits(schema),
      ];
    case "array":
      return [
        ...count("least number of items", schema.minItems, -1),
        ...count("greatest number of items", schema.maxItems, 1),
        ...(schema.uniqueItems ? [named("distinct items", null, "required")] : []),
      ];
    case "object":
      return [
        ...count("least number of keys", schema.minProperties, -1),
        ...count("greatest number of keys", schema.maxProperties, 1),
      ];
    default:
      return [];
  }
}

/** What text has to hold once it is decoded, and how it is encoded. */
function contentLimits(schema: StringSchema): Limit[] {
  const { type, encoding } = contentOf(schema);
  return [
    ...(type === null ? [] : [named("content type", null, type)]),
    ...(encoding === null ? [] : [named("content encoding", null, encoding)]),
  ];
}

function named(what: string, rank: number | null, text: string): Limit {
  return { what, rank, text };
}

function count(what: string, value: number | undefined, sign: 1 | -1): Limit[] {
  // At least none is no limit.
  if (value === undefined || (sign < 0 && value <= 0)) return [];
  return [named(what, sign * value, String(value))];
}

const hair = 1e-9;

interface Edge {
  readonly at: number;
  readonly text: string;
}

/** An exclusive limit is a hair tighter. Where values go in steps, the next step is the limit. */
function lowest(step: number | null, minimum?: number, above?: number): Limit[] {
  const edges: Edge[] = [];
  if (minimum !== undefined) edges.push({ at: stepUp(minimum, step), text: String(minimum) });
  if (above !== undefined) {
    const at = stepUp(above + hair * Math.max(1, Math.abs(above)), step);
    edges.push({ at, text: `above ${above}` });
  }
  const [edge] = edges.sort((a, b) => b.at - a.at);
  return edge ? [named("minimum", -edge.at, edge.text)] : [];
}

function highest(step: number | null, maximum?: number, below?: number): Limit[] {
  const edges: Edge[] = [];
  if (maximum !== undefined) edges.push({ at: -stepUp(-maximum, step), text: String(maximum) });
  if (below !== undefined) {
    const at = -stepUp(-below + hair * Math.max(1, Math.abs(below)), step);
    edges.push({ at, text: `below ${below}` });
  }
  const [edge] = edges.sort((a, b) => a.at - b.at);
  return edge ? [named("maximum", edge.at, edge.text)] : [];
}

function stepUp(value: number, step: number | null): number {
  return step === null ? value : Math.ceil(value / step) * step;
}

function stepOf({ kind, multipleOf }: NumberSchema): number | null {
  if (kind === "number") return multipleOf ?? null;
  return Number.isInteger(multipleOf) ? (multipleOf ?? 1) : 1;
}

/** The changed limits of a place where both sides have one form only, of one kind. */
export function constraintsAt({ old, new: next }: Pair<Shape>): ConstraintChange[] {
  const [a, b] = [old.branches[0]?.schema, next.branches[0]?.schema];
  if (old.branches.length !== 1 || next.branches.length !== 1 || !a || !b) return [];
  if (rangeOf(a) !== rangeOf(b)) return [];
  return compareConstraints(a, b);
}

/** Of one range are kinds that know the same limits. */
function rangeOf(schema: Plain): string {
  if (schema.kind === "string" && isBytes(schema)) return "bytes";
  return schema.kind === "integer" ? "number" : schema.kind;
}

/** `the maximum fell from 10 to 8` in words that fit every limit. */
export function limitText({ how, what, old, new: next }: ConstraintChange): string {
  switch (how) {
    case "introduced":
      return `the ${what} is now ${next}; there was none`;
    case "dropped":
      return `the ${what} of ${old} is gone`;
    case "tightened":
    case "relaxed":
      return `the ${what} was ${old} and is now ${next}`;
  }
}
