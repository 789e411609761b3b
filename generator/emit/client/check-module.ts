// One module per model with what `validate` holds its parameters and outputs against: `Shape`s of
// `runtime/check.ts`. Parameters are held to all that is published; outputs to their structure
// alone, since an API may add members and words to them at any time.

import type { Model, ModelParameter, NamedSchema, Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { Json, JsonObject } from "../../ground/json.ts";
import { commentLine, literal, plainLine, quote } from "../code-text.ts";

/** The view of `client/check.ts.hbs`. */
export interface CheckModule {
  readonly source: string;
  readonly name: string;
  /** The model in warnings: `"acme painter-2"`. */
  readonly label: string;
  readonly shapes: string;
}

type Schemas = ReadonlyMap<string, NamedSchema>;

export function planCheckModule(model: Model, provider: Provider, schemas: Schemas): CheckModule {
  const output = model.output === null ? undefined : schemas.get(model.output.schema)?.schema;
  return {
    source: plainLine(model.source.pointer),
    name: commentLine(model.name),
    label: quote(`${provider.id} ${model.id}`),
    shapes: literal({
      params: groupShape(model, [], model.openParameters, schemas),
      output: output === undefined ? {} : shapeOf(output, { schemas, strict: false, within: [] }),
    }),
  };
}

/** The parameters under a path of the body, with the groups in it. */
function groupShape(
  model: Model,
  path: readonly string[],
  open: boolean,
  schemas: Schemas,
): JsonObject {
  const directly = (inner: readonly string[]) =>
    inner.length === path.length + 1 && path.every((key, i) => inner[i] === key);
  const parameters = model.parameters.filter((parameter) => directly(parameter.path));
  const groups = model.groups.filter((group) => directly(group.path));
  const members: [string, Json][] = [
    ...parameters.map((parameter): [string, Json] => [
      parameter.path.at(-1)!,
      parameterShape(parameter, schemas),
    ]),
    ...groups.map((group): [string, Json] => [
      group.path.at(-1)!,
      groupShape(model, group.path, group.open, schemas),
    ]),
  ];
  const required = [...parameters, ...groups].filter(({ required }) => required);
  return {
    type: "object",
    properties: ownKeys(members),
    ...(required.length > 0 && { required: required.map((member) => member.path.at(-1)!) }),
    ...(!open && { additionalProperties: false }),
  };
}

/** Files go where addresses do, and limits that are only inferred refuse nothing. */
function parameterShape({ media, schema, notes }: ModelParameter, schemas: Schemas): JsonObject {
  if (media !== null) return {};
  const inferred = notes.some(({ mark }) => mark !== "published");
  return shapeOf(schema, { schemas, strict: !inferred, within: [] });
}

interface Context {
  readonly schemas: Schemas;
  /** False leaves out values and limits: only types and required members stay. */
  readonly strict: boolean;
  /** The named schemas around this place; one within itself is held to nothing. */
  readonly within: readonly string[];
}

function shapeOf(schema: Schema, context: Context): JsonObject {
  const shape = bareShape(schema, context);
  if (!schema.nullable) return shape;
  if (typeof shape["type"] !== "string") {
    return Object.keys(shape).length === 0 ? {} : { anyOf: [{ type: "null" }, shape] };
  }
  const values = shape["enum"];
  return {
    ...shape,
    type: [shape["type"], "null"],
    ...(Array.isArray(values) && { enum: [...values, null] }),
  };
}

function bareShape(schema: Schema, context: Context): JsonObject {
  const { strict, schemas, within } = context;
  switch (schema.kind) {
    case "string":
      return {
        type: "string",
        ...(strict && !schema.open && said({ enum: schema.enum })),
        ...(strict && said(pick(schema, ["minLength", "maxLength", "pattern"]))),
      };
    case "integer":
    case "number":
      return {
        type: schema.kind,
        ...(strict && !schema.open && said({ enum: schema.enum })),
        ...(strict && said(pick(schema, numberLimits))),
      };
    case "boolean":
      return { type: "boolean", ...(strict && said({ enum: schema.enum })) };
    case "null":
      return { type: "null" };
    case "literal":
      return strict ? { enum: [...schema.values] } : {};
    case "array":
      return {
        type: "array",
        // Items with shapes of their own are rare, and let through.
        ...(schema.prefix.length === 0 && said({ items: shapeOf(schema.items, context) })),
        ...(strict && said(pick(schema, ["minItems", "maxItems"]))),
      };
    case "object": {
      const required = schema.properties.filter((property) => property.required);
      return {
        type: "object",
        ...said({
          properties: ownKeys(
            schema.properties.map(({ name, schema: inner }) => [name, shapeOf(inner, context)]),
          ),
          required: required.map(({ name }) => name),
        }),
        ...(strict &&
          schema.additional === null &&
          schema.additionalStated && { additionalProperties: false }),
      };
    }
    case "union": {
      const branches = schema.branches.map((branch) => shapeOf(branch, context));
      // A branch that fits everything makes the union fit everything.
      const loose = branches.some((branch) => Object.keys(branch).length === 0);
      return loose ? {} : { anyOf: branches };
    }
    case "intersection":
      return { allOf: schema.parts.map((part) => shapeOf(part, context)) };
    case "ref": {
      const target = schemas.get(schema.name)?.schema;
      if (!target || within.includes(schema.name)) return {};
      return shapeOf(target, { ...context, within: [...within, schema.name] });
    }
    case "any":
    case "never":
      return {};
  }
}

const numberLimits = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
] as const;

function pick<Key extends string>(
  schema: { readonly [K in Key]?: Json },
  keys: readonly Key[],
): Record<string, Json | undefined> {
  return Object.fromEntries(keys.map((key) => [key, schema[key]]));
}

/** Without members that say nothing: undefined, or an empty list or object. */
function said(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined &&
        (typeof value !== "object" || Object.keys(value as object).length > 0),
    ),
  ) as JsonObject;
}

/** An object of these keys alone, `__proto__` among them if it must be. */
function ownKeys(entries: readonly (readonly [string, Json])[]): JsonObject {
  return Object.fromEntries(entries);
}
