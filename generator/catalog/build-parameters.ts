// A model's request body as a list of parameters: objects at the top level that hold parameters
// become groups, and facts fill in what the document does not state.

import type { Diagnostic } from "../ground/diagnostic.ts";
import type { SourceLocation } from "../ground/location.ts";
import type { Mark, ModelParameter, Note, ParameterGroup } from "./catalog.ts";
import type { FoundModel, Shapes } from "./find-models.ts";
import type { NoteFacts, ParameterFacts } from "./provider-facts.ts";
import type {
  ArraySchema,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringSchema,
} from "./schema.ts";

export interface BuiltParameters {
  readonly parameters: readonly ModelParameter[];
  readonly groups: readonly ParameterGroup[];
  readonly open: boolean;
  /** True when the document does not say whether other members are allowed. */
  readonly silent: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParameterSources {
  /** By wire name or dotted path: what the facts say of this model's parameters. */
  readonly own: Readonly<Record<string, ParameterFacts>>;
  /** The same for every model of the provider. */
  readonly shared: Readonly<Record<string, ParameterFacts>>;
  readonly mark: Mark;
}

export function buildParameters(
  found: FoundModel,
  sources: ParameterSources,
  shapes: Shapes,
): BuiltParameters {
  const body = flattenObject(
    { kind: "ref", name: found.requestSchema.name, nullable: false },
    shapes,
  );
  const diagnostics: Diagnostic[] = [];
  if (!body) return { parameters: [], groups: [], open: true, silent: true, diagnostics };
  const members = body.properties.filter(
    ({ name }) => !(found.select.in === "body" && name === found.select.name),
  );
  const groups: ParameterGroup[] = [];
  const parameters: ModelParameter[] = [];
  const used = new Set<string>();
  const add = (property: Property, path: readonly string[]) => {
    const facts = factsFor(sources, path, used);
    parameters.push(
      buildParameter(property, path, facts, found, sources.mark, diagnostics, shapes),
    );
  };
  for (const property of requiredFirst(members)) {
    const inner = groupOf(property.schema, shapes);
    if (inner === null) {
      add(property, [property.name]);
      continue;
    }
    groups.push({
      path: [property.name],
      required: property.required,
      open: isOpen(inner),
      description: property.schema.description ?? inner.description ?? null,
    });
    for (const child of requiredFirst(inner.properties)) add(child, [property.name, child.name]);
  }
  diagnostics.push(...unusedFacts(sources.own, used, found));
  return { parameters, groups, open: isOpen(body), silent: !body.additionalStated, diagnostics };
}

/** An object that lists members and says nothing of others is closed in types, as everywhere. */
function isOpen(schema: ObjectSchema): boolean {
  return schema.additional !== null && (schema.additionalStated || schema.properties.length === 0);
}

function requiredFirst(properties: readonly Property[]): Property[] {
  return [
    ...properties.filter(({ required }) => required),
    ...properties.filter(({ required }) => !required),
  ];
}

/** The object behind references and `allOf`, or null when the schema is something else. */
function flattenObject(schema: Schema, shapes: Shapes, depth = 0): ObjectSchema | null {
  if (depth > 20) return null;
  if (schema.kind === "object") return schema;
  if (schema.kind === "ref") {
    const named = shapes.schemas.get(schema.name);
    return named ? flattenObject(named.schema, shapes, depth + 1) : null;
  }
  if (schema.kind !== "intersection") return null;
  const parts = schema.parts.map((part) => flattenObject(part, shapes, depth + 1));
  if (!parts.every((part) => part !== null)) return null;
  const properties = new Map<string, Property>();
  for (const property of parts.flatMap((part) => part.properties)) {
    const before = properties.get(property.name);
    properties.set(property.name, before ? bothOf(before, property) : property);
  }
  const closed = parts.find(({ additional }) => additional === null);
  return { ...(closed ?? parts[0]!), properties: [...properties.values()] };
}

/** A part that only adds words to a property keeps the shape that another part gave it. */
function bothOf(before: Property, after: Property): Property {
  const { kind: _, nullable: __, ...words } = after.schema;
  const schema =
    after.schema.kind === "any" ? ({ ...before.schema, ...words } as Schema) : after.schema;
  return { name: after.name, required: before.required || after.required, schema };
}

function groupOf(schema: Schema, shapes: Shapes): ObjectSchema | null {
  const object = flattenObject(schema, shapes);
  return object && object.properties.length > 0 ? object : null;
}

function factsFor(
  sources: ParameterSources,
  path: readonly string[],
  used: Set<string>,
): ParameterFacts {
  const name = path.at(-1)!;
  const dotted = path.join(".");
  const find = (facts: Readonly<Record<string, ParameterFacts>>, track: boolean) => {
    for (const key of [dotted, name]) {
      if (!Object.hasOwn(facts, key)) continue;
      if (track) used.add(key);
      return facts[key];
    }
    return undefined;
  };
  return { ...find(sources.shared, false), ...find(sources.own, true) };
}

function unusedFacts(
  facts: Readonly<Record<string, ParameterFacts>>,
  used: ReadonlySet<string>,
  found: FoundModel,
): Diagnostic[] {
  return Object.keys(facts)
    .filter((name) => !used.has(name))
    .map((name) => ({
      code: "facts/unknown-parameter",
      message: `the facts describe parameter "${name}" of ${found.id}, which has no such parameter`,
      at: found.requestSchema.source,
      fix: "correct the name in the facts, or remove it",
    }));
}

function buildParameter(
  property: Property,
  path: readonly string[],
  facts: ParameterFacts,
  found: FoundModel,
  modelMark: Mark,
  diagnostics: Diagnostic[],
  shapes: Shapes,
): ModelParameter {
  const at: SourceLocation = {
    file: found.requestSchema.source.file,
    pointer: `${found.requestSchema.source.pointer}/properties/${path.map(escapePart).join("/properties/")}`,
  };
  const schema = inlineScalar(property.schema, shapes);
  const { schema: filled, notes, contradicted } = fillIn(schema, facts);
  for (const what of contradicted) {
    diagnostics.push({
      code: "facts/contradicted",
      message: `the document states ${what} of "${path.join(".")}" of ${found.id} otherwise than the facts do`,
      at,
      fix: "the document is followed; bring the facts up to date",
    });
  }
  const { description: _, default: preset, ...bare } = filled;
  return {
    name: property.name,
    propertyName: property.name,
    path,
    required: property.required,
    ...(preset === undefined ? {} : { default: preset }),
    schema: bare,
    description: facts.description ?? schema.description ?? null,
    deprecated: facts.deprecated ?? schema.deprecated ?? false,
    mark: facts.mark ?? modelMark,
    media: facts.media ?? mediaOf(property.name, filled),
    notes: withGeneric((facts.notes ?? []).map(buildNote), notes),
    source: at,
  };
}

function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A general remark is left out where the facts say something of their own about the matter. */
function withGeneric(said: readonly Note[], general: readonly Note[]): Note[] {
  const matters = (about: string) => (about === "values" ? ["values", "enum"] : [about]);
  const unsaid = general.filter(
    (note) => !said.some(({ about }) => matters(note.about).includes(about)),
  );
  return [...said, ...unsaid];
}

export function buildNote({ about, mark, text, source }: NoteFacts): Note {
  return { about, mark, text, source: source ?? null };
}

/** Shared words such as `ImageUrl` are written once in a document and shown in full at each use. */
function inlineScalar(schema: Schema, shapes: Shapes, depth = 0): Schema {
  if (schema.kind !== "ref" || depth > 20) return schema;
  const named = shapes.schemas.get(schema.name);
  if (!named || named.schema.kind === "object" || named.schema.kind === "intersection")
    return schema;
  const inlined = inlineScalar(named.schema, shapes, depth + 1);
  if (inlined.kind === "array" && inlined.items.kind === "ref") return schema;
  const { kind: _, name: __, nullable, ...own } = schema;
  return { ...inlined, ...own, nullable: nullable || inlined.nullable } as Schema;
}

interface Filled {
  readonly schema: Schema;
  readonly notes: readonly Note[];
  readonly contradicted: readonly string[];
}

/** Lists get the facts of their items, except for the number of items. */
function fillIn(schema: Schema, facts: ParameterFacts): Filled {
  if (schema.kind === "array") {
    const { maxItems: _, ...ofItems } = facts;
    const items = fillIn(schema.items, ofItems);
    const sized = fillBounds<ArraySchema>({ ...schema, items: items.schema }, facts, ["maxItems"]);
    return {
      schema: sized.schema,
      notes: [...items.notes, ...sized.notes],
      contradicted: [...items.contradicted, ...sized.contradicted],
    };
  }
  if (schema.kind === "string") {
    const valued = fillValues(schema, facts);
    return fillBounds<StringSchema>(
      valued.schema as StringSchema,
      facts,
      ["minLength", "maxLength"],
      valued,
    );
  }
  if (schema.kind === "integer" || schema.kind === "number") {
    const valued = fillValues(schema, facts);
    return fillBounds<NumberSchema>(
      valued.schema as NumberSchema,
      facts,
      ["minimum", "maximum"],
      valued,
    );
  }
  return { schema, notes: [], contradicted: [] };
}

const nothing: Omit<Filled, "schema"> = { notes: [], contradicted: [] };

function fillValues(schema: StringSchema | NumberSchema, facts: ParameterFacts): Filled {
  const values = facts.values;
  if (values === undefined) return { schema, ...nothing };
  if (schema.enum !== undefined && !schema.open) {
    const same =
      schema.enum.length === values.length &&
      values.every((value) => (schema.enum as readonly unknown[]).includes(value));
    return { schema, notes: [], contradicted: same ? [] : ["the values"] };
  }
  const mark = facts.valuesMark ?? "unknown";
  const closed = mark === "published" && facts.complete === true;
  return {
    schema: { ...schema, enum: values, ...(closed ? {} : { open: true }) } as Schema,
    notes: closed ? [] : [valuesNote(mark, facts.complete === true)],
    contradicted: [],
  };
}

function valuesNote(mark: Mark, complete: boolean): Note {
  const text = complete
    ? "these values are not published for this model; others may be accepted"
    : "the published list is not complete; other values may be accepted";
  return { about: "values", mark, text, source: null };
}

type Bound = "minimum" | "maximum" | "minLength" | "maxLength" | "maxItems";

function fillBounds<T extends Schema>(
  schema: T,
  facts: ParameterFacts,
  bounds: readonly Bound[],
  before: Omit<Filled, "schema"> = nothing,
): Filled {
  const stated = schema as Partial<Record<Bound, number>>;
  const given = bounds.filter((bound) => facts[bound] !== undefined);
  const missing = given.filter((bound) => stated[bound] === undefined);
  const wrong = given.filter(
    (bound) => stated[bound] !== undefined && stated[bound] !== facts[bound],
  );
  const mark = facts.valuesMark ?? "unknown";
  const notes: Note[] =
    missing.length === 0 || mark === "published"
      ? []
      : [
          {
            about: "range",
            mark,
            text: "the limits are not published for this model",
            source: null,
          },
        ];
  return {
    schema: {
      ...schema,
      ...Object.fromEntries(missing.map((bound) => [bound, facts[bound]])),
    } as Schema,
    notes: [...before.notes, ...notes],
    contradicted: [...before.contradicted, ...wrong.map((bound) => `the ${bound}`)],
  };
}

/** Addresses of pictures, clips and sounds are told by format and name; facts can say otherwise. */
function mediaOf(name: string, schema: Schema): ModelParameter["media"] {
  const item = schema.kind === "array" ? schema.items : schema;
  if (item.kind !== "string" || item.format !== "uri") return null;
  const words = name.toLowerCase();
  if (/webhook|callback/.test(words)) return null;
  if (/video|clip/.test(words)) return "video";
  if (/audio|voice|sound|music|song/.test(words)) return "audio";
  if (/image|frame|mask|picture|photo/.test(words)) return "image";
  return null;
}
