// One module per model with what `validate` holds its parameters and outputs against: `Shape`s of
// `runtime/check.ts`. Parameters are held to all that is published; outputs to their structure
// alone, since an API may add members and words to them at any time.

import { isCostly } from "../../../templates/contract/runtime/pattern-cost.js";
import type { Model, ModelParameter, NamedSchema, Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { byCodeUnit, type Json } from "../../ground/json.ts";
import { commentLine, plainLine, quote } from "../code-text.ts";
import { type Code, type CodeCall, call, members, printCode } from "../code-tree.ts";

/** The view of `client/check.ts.hbs`. */
export interface CheckModule {
  readonly source: string;
  readonly name: string;
  readonly importLine: string;
  readonly check: string;
}

type Schemas = ReadonlyMap<string, NamedSchema>;

export function planCheckModule(model: Model, provider: Provider, schemas: Schemas): CheckModule {
  const output = model.output === null ? undefined : schemas.get(model.output.schema)?.schema;
  const shapes = members([
    ["params", groupShape(model, [], model.openParameters, schemas)],
    ["output", output === undefined ? anything : shapeOf(output, contextOf(schemas, false))],
  ]);
  const check = call("checkOf", [quote(`${provider.id} ${model.id}`), shapes]);
  return {
    source: plainLine(model.source.pointer),
    name: commentLine(model.name),
    importLine: importFrom("../runtime/check.js", ["type Check", ...namesIn(check)]),
    check: printCode(check),
  };
}

function importFrom(module: string, names: readonly string[]): string {
  const line = `import { ${names.join(", ")} } from ${quote(module)};`;
  if (line.length <= 100) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join("")}} from ${quote(module)};`;
}

/** The functions that a piece of code calls. */
function namesIn(code: Code): string[] {
  const found = new Set<string>();
  const visit = (inner: Code): void => {
    if (typeof inner === "string") return;
    if (inner.kind === "call") found.add(inner.name);
    for (const part of inner.kind === "call" ? inner.args : inner.entries.map(([, item]) => item)) {
      if (part === anything) found.add("anything");
      visit(part);
    }
  };
  visit(code);
  return [...found].sort(byCodeUnit);
}

/** What fits everything. */
const anything = "anything";

/** The parameters under a path of the body, with the groups in it. */
function groupShape(model: Model, path: readonly string[], open: boolean, schemas: Schemas): Code {
  const directly = (inner: readonly string[]) =>
    inner.length === path.length + 1 && path.every((key, i) => inner[i] === key);
  const parameters = model.parameters.filter((parameter) => directly(parameter.path));
  const groups = model.groups.filter((group) => directly(group.path));
  return objectShape(
    [
      ...parameters.map((parameter) => ({
        name: parameter.path.at(-1)!,
        required: parameter.required,
        shape: parameterShape(parameter, schemas),
      })),
      ...groups.map((group) => ({
        name: group.path.at(-1)!,
        required: group.required,
        shape: groupShape(model, group.path, group.open, schemas),
      })),
    ],
    open,
  );
}

interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Code;
}

function objectShape(all: readonly Member[], open: boolean): Code {
  const entries = (required: boolean) =>
    members(
      all
        .filter((member) => member.required === required)
        .map(({ name, shape }) => [name, shape] as const),
    );
  const [required, optional] = [entries(true), entries(false)];
  if (open && all.length === 0) return typeName("object");
  const args = optional.entries.length > 0 ? [required, optional] : [required];
  return call(open ? "object" : "closedObject", args);
}

/** Files go where addresses do, and limits that are only inferred refuse nothing. */
function parameterShape({ media, schema, notes }: ModelParameter, schemas: Schemas): Code {
  if (media !== null) return anything;
  const inferred = notes.some(({ mark }) => mark !== "published");
  return shapeOf(schema, contextOf(schemas, !inferred));
}

interface Context {
  readonly schemas: Schemas;
  /** False leaves out values and limits: only types and required members stay. */
  readonly strict: boolean;
  /** The named schemas around this place; one within itself is held to nothing. */
  readonly within: readonly string[];
  /** Shared by all of a value's parts. */
  readonly size: { parts: number };
}

/**
 * Schemas that are named are printed where they are named. What names others again and again would
 * become larger than any program, so beyond this the rest of the value is held to nothing.
 */
const maxParts = 2000;

function contextOf(schemas: Schemas, strict: boolean): Context {
  return { schemas, strict, within: [], size: { parts: 0 } };
}

function shapeOf(schema: Schema, context: Context): Code {
  context.size.parts += 1;
  if (context.size.parts > maxParts) return anything;
  const shape = bareShape(schema, context);
  return schema.nullable && shape !== anything ? call("nullable", [shape]) : shape;
}

function bareShape(schema: Schema, context: Context): Code {
  const { strict, schemas, within } = context;
  switch (schema.kind) {
    case "string":
      return (
        oneOf(schema, strict) ??
        limited("text", [], schema, strict ? textLimits(schema.pattern) : []) ??
        typeName("string")
      );
    case "integer":
    case "number": {
      const type = typeName(schema.kind);
      return (
        oneOf(schema, strict) ??
        limited("number", [type], schema, strict ? numberLimits : []) ??
        type
      );
    }
    case "boolean":
      return oneOf(schema, strict) ?? typeName("boolean");
    case "null":
      return typeName("null");
    case "literal":
      return strict ? call("oneOf", schema.values.map(json)) : anything;
    case "array": {
      // Items with shapes of their own are rare, and let through.
      const items = schema.prefix.length === 0 ? shapeOf(schema.items, context) : anything;
      const limits = limited("list", [items], schema, strict ? ["minItems", "maxItems"] : []);
      return limits ?? (items === anything ? typeName("array") : call("list", [items]));
    }
    case "object":
      return objectShape(
        schema.properties.map(({ name, required, schema: inner }) => ({
          name,
          required,
          shape: shapeOf(inner, context),
        })),
        !(strict && schema.additional === null && schema.additionalStated),
      );
    case "union": {
      const branches = schema.branches.map((branch) => shapeOf(branch, context));
      // A branch that fits everything makes the union fit everything.
      return branches.includes(anything) ? anything : call("anyOf", branches);
    }
    case "intersection": {
      const parts = schema.parts.map((part) => shapeOf(part, context));
      return call(
        "allOf",
        parts.filter((part) => part !== anything),
      );
    }
    case "ref": {
      const target = schemas.get(schema.name)?.schema;
      if (!target || within.includes(schema.name)) return anything;
      return shapeOf(target, { ...context, within: [...within, schema.name] });
    }
    case "any":
    case "never":
      return anything;
  }
}

/** A pattern that some texts would keep busy is left to the provider: callers' users write the texts. */
function textLimits(pattern = "") {
  const lengths = ["minLength", "maxLength"] as const;
  return isCostly(pattern) ? lengths : ([...lengths, "pattern"] as const);
}

const numberLimits = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

/** The values a schema lists, where they are all that there are. */
function oneOf(
  { enum: values, open }: { readonly enum?: readonly Json[] | null; readonly open?: boolean },
  strict: boolean,
): CodeCall | null {
  return strict && !open && values?.length ? call("oneOf", values.map(json)) : null;
}

/** A call with those of a schema's limits that it has, or null where it has none. */
function limited<Key extends string>(
  name: string,
  args: readonly Code[],
  schema: { readonly [K in Key]?: Json },
  keys: readonly Key[],
): CodeCall | null {
  const stated = keys.flatMap((key) => {
    const limit = schema[key];
    return limit === undefined || limit === null ? [] : [[key, json(limit)] as const];
  });
  return stated.length === 0 ? null : call(name, [...args, members(stated)]);
}

function typeName(type: string): Code {
  return quote(type);
}

function json(value: Json): Code {
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}
