// Turns a validator's errors into the few that tell. Of a union that fits in none of its
// branches, the branch that was meant is found, and its errors are shown instead of everyone's.

import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { isObject, type Json, type JsonObject, ownArray, pointerPart } from "./json.js";
import { describe } from "./wording.js";

export interface Problem {
  /** `unknown-field`: a field that nothing documents. */
  readonly kind: "mismatch" | "unknown-field" | "unusable";
  /** Below the body: `/images/0/url`; empty for the body itself. */
  readonly pointer: string;
  /** Follows a subject and a verb: `width "1024", a string; its schema says integer`. */
  readonly message: string;
  /** The field that is not there, where that is the problem. */
  readonly missing: string | null;
}

type Compile = (schema: JsonObject | boolean) => ValidateFunction;

const maxDepth = 20;

export function explain(errors: readonly ErrorObject[], compile: Compile): Problem[] {
  return distinct(settle(errors, compile, 0).map(problemOf));
}

/** Replaces the errors of each failed union by those of the branch that was meant. */
function settle(errors: readonly ErrorObject[], compile: Compile, depth: number): ErrorObject[] {
  // ajv reports a union after its branches: the last one is never inside another.
  const union = errors.findLast(isFailedUnion);
  if (!union || depth > maxDepth) return errors.filter((error) => !isEcho(error));
  const others = errors.filter((error) => !isAtOrBelow(error.instancePath, union.instancePath));
  return [...settle(others, compile, depth + 1), ...explainUnion(union, compile, depth)];
}

function isFailedUnion({ keyword, params }: ErrorObject): boolean {
  return (keyword === "oneOf" || keyword === "anyOf") && (params.passingSchemas ?? null) === null;
}

/** `if` only repeats that `then` or `else` failed. */
function isEcho({ keyword }: ErrorObject): boolean {
  return keyword === "if";
}

function isAtOrBelow(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`);
}

function explainUnion(union: ErrorObject, compile: Compile, depth: number): ErrorObject[] {
  const parent = union.parentSchema as JsonObject;
  const branches = ownArray(parent, union.keyword);
  const failures = branches.map((branch) => errorsOf(branch, union.data as Json, compile));
  const costs = failures.map(costOf);
  const best = costs.indexOf(Math.min(...costs));
  if (best < 0) return [union];
  // A value of a type that no branch takes: the list of types says most.
  if (costs[best]! >= wrongType)
    return [{ ...union, keyword: "type", params: { type: typesOf(failures) } }];
  const meant = compileOnce(narrowed(parent, union.keyword, branches[best]!), compile);
  if (meant(union.data)) return [union];
  const found = (meant.errors ?? []).map((error) => ({
    ...error,
    instancePath: `${union.instancePath}${error.instancePath}`,
  }));
  return settle(found, compile, depth + 1);
}

function errorsOf(branch: Json, value: Json, compile: Compile): readonly ErrorObject[] {
  if (!isObject(branch)) return [];
  const validate = compileOnce(branch, compile);
  return validate(value) ? [] : (validate.errors ?? []);
}

const wrongType = 1_000_000;
const wrongTag = 1_000;
const missingField = 3;

/** How far a value is from a branch: another type, then another tag (`model: "x"`), then errors. */
function costOf(errors: readonly ErrorObject[]): number {
  return errors.reduce((cost, { keyword, instancePath }) => {
    if (keyword === "type" && instancePath === "") return cost + wrongType;
    const tag = keyword === "const" || keyword === "enum";
    if (tag && instancePath.split("/").length <= 2) return cost + wrongTag;
    // A field that is not there speaks more for another branch than one that is wrong.
    return cost + (keyword === "required" ? missingField : 1);
  }, 0);
}

function typesOf(failures: readonly (readonly ErrorObject[])[]): string[] {
  const types = failures.flat().flatMap(({ keyword, instancePath, params }) => {
    return keyword === "type" && instancePath === "" ? (params.type as string | string[]) : [];
  });
  return [...new Set(types)];
}

/** The node with one branch in place of the union, so that its other keywords still count. */
const narrowedNodes = new WeakMap<JsonObject, Map<Json, JsonObject>>();

function narrowed(parent: JsonObject, keyword: string, branch: Json): JsonObject {
  const known = narrowedNodes.get(parent) ?? new Map<Json, JsonObject>();
  narrowedNodes.set(parent, known);
  const made = known.get(branch);
  if (made) return made;
  const rest = Object.entries(parent).filter(([key]) => key !== keyword);
  const node = { ...Object.fromEntries(rest), allOf: [...ownArray(parent, "allOf"), branch] };
  known.set(branch, node);
  return node;
}

/** ajv keeps what it compiled by object; a WeakMap keeps it by document. */
const compiledNodes = new WeakMap<JsonObject, ValidateFunction>();

function compileOnce(schema: JsonObject, compile: Compile): ValidateFunction {
  const known = compiledNodes.get(schema);
  if (known) return known;
  const validate = compile(schema);
  compiledNodes.set(schema, validate);
  return validate;
}

function problemOf(error: ErrorObject): Problem {
  const field = unknownField(error);
  const pointer =
    field === null ? error.instancePath : `${error.instancePath}/${pointerPart(field)}`;
  return {
    kind: field === null ? "mismatch" : "unknown-field",
    pointer,
    message: describe(error, field),
    missing: error.keyword === "required" ? String(error.params.missingProperty) : null,
  };
}

/** The field that a closed object refuses. */
function unknownField({ keyword, params }: ErrorObject): string | null {
  if (keyword === "additionalProperties") return String(params.additionalProperty);
  if (keyword === "unevaluatedProperties") return String(params.unevaluatedProperty);
  return null;
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const key = `${pointer}\u0000${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
