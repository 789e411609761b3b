// Catalog schemas as TypeScript types. Strings, not syntax trees: it is what makes printing a
// thousand models a matter of milliseconds.

import { isBytes } from "../../catalog/bytes.ts";
import type { ObjectSchema, Property, Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import { docComment, plainLine, propertyKey, quote } from "../code-text.ts";
import { descriptionLines } from "../description-lines.ts";

export interface PrintOptions {
  /** The type that stands for a named schema; called once per use. */
  readonly nameOf: (schemaName: string) => string;
  /**
   * `exact` follows the document to the letter, for the proof that our types equal
   * openapi-typescript's. `request` and `response` are what users meet: responses keep enums
   * open, requests take read-only lists.
   */
  readonly mode: "exact" | "request" | "response";
}

export function printType(schema: Schema, options: PrintOptions, indent = ""): string {
  const type = printBare(schema, options, indent);
  if (!schema.nullable || type === "null" || type === "unknown") return type;
  return `${type} | null`;
}

function printBare(schema: Schema, options: PrintOptions, indent: string): string {
  switch (schema.kind) {
    case "string":
      if (schema.enum) return printEnum(schema.enum, schema.open === true, "string", options);
      return isBytes(schema) && options.mode !== "exact" ? "Blob" : "string";
    case "integer":
    case "number":
      return schema.enum
        ? printEnum(schema.enum, schema.open === true, "number", options)
        : "number";
    case "boolean":
      return schema.enum ? schema.enum.join(" | ") : "boolean";
    case "null":
      return "null";
    case "literal":
      return union(schema.values.map(printLiteral));
    case "array":
      return printArray(schema, options, indent);
    case "object":
      return printObject(schema, options, indent);
    case "union":
      return union(schema.branches.map((branch) => branchOf(branch, options, indent)));
    case "intersection":
      return intersection(schema.parts.map((part) => printType(part, options, indent)));
    case "ref":
      return options.nameOf(schema.name);
    case "any":
      return "unknown";
    case "never":
      return "never";
  }
}

/**
 * Known values stay on offer while others remain allowed: `"a" | "b" | (string & {})`. A single
 * value is no choice but a mark, often the one that tells branches of a union apart: it stays.
 */
function printEnum(
  values: readonly (string | number)[],
  open: boolean,
  base: "string" | "number",
  { mode }: PrintOptions,
): string {
  if (mode === "exact" && open) return base;
  const known = values.map((value) => (typeof value === "string" ? quote(value) : String(value)));
  return open || (mode === "response" && known.length > 1)
    ? union([...known, `(${base} & {})`])
    : union(known);
}

function branchOf(branch: Schema, options: PrintOptions, indent: string): string {
  const type = printType(branch, options, indent);
  return branch.kind === "intersection" && !branch.nullable ? `(${type})` : type;
}

function union(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  if (distinct.includes("unknown")) return "unknown";
  return distinct.join(" | ");
}

function intersection(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type) => type !== "unknown");
  if (distinct.length === 0) return "unknown";
  return distinct.length === 1 ? distinct[0]! : distinct.map(parenthesized).join(" & ");
}

/** A union needs parentheses within an array, an intersection or a union of other things. */
function parenthesized(type: string): string {
  return isCompound(type) ? `(${type})` : type;
}

function isCompound(type: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < type.length; i += 1) {
    const character = type[i]!;
    if (quoted) {
      if (character === "\\") i += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (type.startsWith("/*", i)) i = type.indexOf("*/", i) + 1;
    else if ("{[(<".includes(character)) depth += 1;
    else if ("}])>".includes(character)) depth -= 1;
    else if (depth === 0 && (character === "|" || character === "&")) return true;
  }
  return type.startsWith("readonly ");
}

function printLiteral(value: Json): string {
  if (typeof value === "string") return quote(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value))
    return value.length === 0 ? "never[]" : `[${value.map(printLiteral).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${propertyKey(key)}: ${printLiteral(item)}`,
  );
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}

function printArray(
  schema: Schema & { kind: "array" },
  options: PrintOptions,
  indent: string,
): string {
  const readonly = options.mode === "request" ? "readonly " : "";
  const items = printType(schema.items, options, indent);
  if (schema.prefix.length === 0) return `${readonly}${parenthesized(items)}[]`;
  const prefix = schema.prefix.map((item) => printType(item, options, indent));
  const rest =
    schema.items.kind === "never" || options.mode === "exact"
      ? []
      : [`...${parenthesized(items)}[]`];
  return `${readonly}[${[...prefix, ...rest].join(", ")}]`;
}

function printObject(schema: ObjectSchema, options: PrintOptions, indent: string): string {
  const index = indexType(schema, options, indent);
  if (schema.properties.length === 0) {
    if (schema.additional === null) return "Record<string, never>";
    return index === null || index === "unknown"
      ? options.mode === "exact"
        ? "{ [key: string]: unknown }"
        : "Record<string, unknown>"
      : `{ [key: string]: ${index} }`;
  }
  const members = printMembers(schema.properties, options, `${indent}  `);
  if (index === null) return `{\n${members}${indent}}`;
  if (index === "unknown" && options.mode !== "exact") {
    return `{\n${members}${indent}  [key: string]: unknown;\n${indent}}`;
  }
  if (options.mode !== "exact") {
    const others = indexBeside(schema, index, options, indent);
    return `{\n${members}${indent}  [key: string]: ${others};\n${indent}}`;
  }
  return `{\n${members}${indent}} & { [key: string]: ${index} }`;
}

/**
 * What an index signature has to say beside named properties: TypeScript wants it to cover them
 * too. Where that would repeat whole objects, it says nothing, and the description has to.
 */
function indexBeside(
  schema: ObjectSchema,
  index: string,
  options: PrintOptions,
  indent: string,
): string {
  const types = schema.properties.map((property) => printType(property.schema, options, indent));
  if (types.some((type) => type.includes("\n"))) return "unknown";
  const missing = schema.properties.some(({ required }) => !required) ? ["undefined"] : [];
  return union([index, ...types, ...missing]);
}

/** What other keys hold; null when the document says nothing of them, or forbids them. */
function indexType(schema: ObjectSchema, options: PrintOptions, indent: string): string | null {
  if (!schema.additionalStated || schema.additional === null) return null;
  return printType(schema.additional, options, indent);
}

function printMembers(
  properties: readonly Property[],
  options: PrintOptions,
  indent: string,
): string {
  return properties
    .map(({ name, required, schema }) => {
      const comment = options.mode === "exact" ? "" : docComment(schemaLines(schema), indent);
      const readonly = schema.readOnly ? "readonly " : "";
      const key = `${readonly}${propertyKey(name)}${required && travels(schema, options) ? "" : "?"}`;
      return `${comment}${indent}${key}: ${printType(schema, options, indent)};\n`;
    })
    .join("");
}

/** What only answers hold need not be sent, though it is required, and the other way round. */
function travels({ readOnly, writeOnly }: Schema, { mode }: PrintOptions): boolean {
  return !((mode === "request" && readOnly) || (mode === "response" && writeOnly));
}

/** What a reader of the type wants to know: meaning, limits, default. */
export function schemaLines(schema: Schema): string[] {
  const lines = descriptionLines(schema.description);
  const limits = limitText(schema);
  const tags = [
    ...(schema.default === undefined
      ? []
      : [`@defaultValue ${plainLine(JSON.stringify(schema.default))}`]),
    ...(schema.deprecated ? ["@deprecated"] : []),
  ];
  return [...lines, ...(limits === null ? [] : [limits]), ...tags];
}

/** `1 to 4`, `at most 2000 characters`, `a multiple of 8`; null when nothing is stated. */
export function limitText(schema: Schema): string | null {
  const parts: string[] = [];
  if (schema.kind === "integer" || schema.kind === "number") {
    const low = schema.minimum ?? schema.exclusiveMinimum;
    const high = schema.maximum ?? schema.exclusiveMaximum;
    const above = schema.exclusiveMinimum !== undefined ? "above" : "at least";
    const below = schema.exclusiveMaximum !== undefined ? "below" : "at most";
    if (schema.minimum !== undefined && schema.maximum !== undefined)
      parts.push(`${low} to ${high}`);
    else {
      if (low !== undefined) parts.push(`${above} ${low}`);
      if (high !== undefined) parts.push(`${below} ${high}`);
    }
    if (schema.multipleOf !== undefined) parts.push(`a multiple of ${schema.multipleOf}`);
  }
  if (schema.kind === "string")
    parts.push(...rangeText(schema.minLength, schema.maxLength, "character"));
  if (schema.kind === "array") parts.push(...rangeText(schema.minItems, schema.maxItems, "item"));
  if (parts.length === 0) return null;
  const text = parts.join(", ");
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function rangeText(low: number | undefined, high: number | undefined, unit: string): string[] {
  const units = (count: number) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (low !== undefined && low > 0 && high !== undefined) {
    return [low === high ? `exactly ${units(high)}` : `${low} to ${units(high)}`];
  }
  if (high !== undefined) return [`at most ${units(high)}`];
  return low !== undefined && low > 0 ? [`at least ${units(low)}`] : [];
}

/**
 * A named type: an interface where the schema is a plain object, since editors show those best,
 * otherwise an alias.
 */
export function printDeclaration(name: string, schema: Schema, options: PrintOptions): string {
  const comment = options.mode === "exact" ? "" : docComment(descriptionLines(schema.description));
  const type = printType(schema, options);
  const isInterface =
    schema.kind === "object" &&
    schema.properties.length > 0 &&
    !schema.nullable &&
    !/^\} & /m.test(type);
  return isInterface
    ? `${comment}export interface ${name} ${type}\n`
    : `${comment}export type ${name} = ${type};\n`;
}
