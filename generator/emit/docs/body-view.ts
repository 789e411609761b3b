// Bodies of requests and responses: media types, shapes, examples.

import { formBody, usualBody } from "../../catalog/bodies.ts";
import type { Body, Content, NamedExample, Operation, Response } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import type { DocsContext } from "./context.ts";
import { type FieldRow, fieldRow } from "./field-row.ts";
import type { PageLink } from "./links.ts";
import { type Block, inlineSpans, parseProse, type Span } from "./prose.ts";
import { constraints, knownValues, typeWords } from "./schema-words.ts";
import { cleanLine, jsonText, visible } from "./text.ts";
import { unfold } from "./unfold.ts";

export interface BodyView {
  readonly required: boolean;
  readonly description: readonly Block[];
  readonly contents: readonly ContentView[];
}

/** One shape, with every media type that has it. */
export interface ContentView {
  readonly mediaTypes: readonly string[];
  readonly shape: ShapeView;
  /** The shape of one event of a stream, or null. */
  readonly item: ShapeView | null;
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

export interface ShapeView {
  readonly type: string;
  readonly link: PageLink | null;
  readonly limits: readonly (readonly Span[])[];
  readonly values: readonly string[];
  readonly rows: readonly FieldRow[];
  /** Set when the shape is one of several that have pages of their own; there are no rows then. */
  readonly options: readonly PageLink[];
  /** Set when the fields stand on the schema's own page: how many, and their names. */
  readonly folded: { readonly count: number; readonly names: string } | null;
  readonly cut: boolean;
}

export interface ResponseView {
  readonly status: string;
  readonly description: readonly Block[];
  readonly headers: readonly FieldRow[];
  readonly contents: readonly ContentView[];
}

/** An answer that is no success: one line with a link to its shape. */
export interface ErrorResponse {
  readonly status: string;
  readonly description: readonly Span[];
  readonly shapes: readonly { readonly type: string; readonly link: PageLink | null }[];
}

export function planBody(
  { identifier, body }: Operation & { readonly body: Body },
  context: DocsContext,
): BodyView {
  return {
    required: body.required,
    description: [...parseProse(body.description), ...formProse(identifier, body)],
    contents: planContents(body.content, context),
  };
}

/** Where the package has a function for each kind of body. */
function formProse(identifier: string, { content }: Body): readonly Block[] {
  const [usual, form] = [usualBody(content), formBody(content)];
  if (!usual || !form) return [];
  const [own, other] = [usual, form].map(
    ({ mediaType }) => `\`${cleanLine(mediaType).replaceAll("`", "")}\``,
  );
  return parseProse(
    `In TypeScript, \`${identifier}\` sends ${own}, and \`${identifier}Form\` sends ${other}.`,
  );
}

export function planResponse(
  { status, description, headers, content }: Response,
  context: DocsContext,
): ResponseView {
  const { schemas, linkSchema } = context;
  return {
    status: cleanLine(status),
    description: parseProse(description),
    headers: headers.map((header) => {
      const row = fieldRow(
        { name: header.name, required: header.required, schema: header.schema, prefix: "" },
        { schemas, link: linkSchema },
      );
      return header.description === null
        ? row
        : { ...row, description: inlineSpans(header.description) };
    }),
    contents: planContents(content, context),
  };
}

export function planError(
  { status, description, content }: Response,
  context: DocsContext,
): ErrorResponse {
  const shapes = planContentTypes(content, context);
  return { status: cleanLine(status), description: inlineSpans(description), shapes };
}

function planContentTypes(
  content: readonly Content[],
  context: DocsContext,
): ErrorResponse["shapes"] {
  const seen = new Map<string, { readonly type: string; readonly link: PageLink | null }>();
  for (const { schema } of content) {
    const type = typeWords(schema, context.schemas);
    if (type !== "any") seen.set(type, { type, link: linkBehind(schema, context) });
  }
  return [...seen.values()];
}

function planContents(content: readonly Content[], context: DocsContext): ContentView[] {
  const groups = new Map<string, Content[]>();
  content.forEach((item, i) => {
    const key =
      item.schema.kind === "ref" && !item.itemSchema ? `ref ${item.schema.name}` : `at ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return [...groups.values()].map((items) => {
    const [first] = items;
    return {
      mediaTypes: items.map(({ mediaType }) => cleanLine(mediaType)),
      shape: planShape(first!.schema, context),
      item: first!.itemSchema ? planShape(first!.itemSchema, context) : null,
      examples: items
        .flatMap(({ examples }) => examples)
        .slice(0, 2)
        .map(exampleView),
    };
  });
}

const maxExampleLines = 80;

function exampleView({ name, value }: NamedExample): {
  readonly name: string;
  readonly text: string;
} {
  const lines = exampleText(value).split("\n");
  const left = lines.length - maxExampleLines;
  const shown = left > 0 ? [...lines.slice(0, maxExampleLines), `… ${left} more lines`] : lines;
  return { name: cleanLine(name), text: shown.join("\n") };
}

function exampleText(value: Json): string {
  return typeof value === "string"
    ? value
        .split(/\r\n?|\n/)
        .map(visible)
        .join("\n")
    : jsonText(value);
}

/** Shapes that many operations share are folded into their own page once they grow long. */
const shownRows = 40;

export function planShape(schema: Schema, context: DocsContext): ShapeView {
  const { schemas, linkSchema, usedBy } = context;
  const name = nameBehind(schema);
  const named = name === null ? undefined : schemas.get(name);
  const { rows, cut } = named
    ? context.fieldsOf(named.name)
    : unfold(schema, { schemas, link: linkSchema });
  const shared = named !== undefined && (usedBy.get(named.name)?.length ?? 0) > 1;
  const folds = shared && rows.length > shownRows;
  const options = optionLinks(rows);
  const roots = folds
    ? rows.filter(({ heading, prefix }) => heading === null && prefix === "")
    : [];
  return {
    type: typeWords(schema, schemas),
    link: shared && rows.length > 0 ? linkSchema(named) : null,
    limits: constraints(schema, schemas),
    values: knownValues(schema, schemas).values,
    rows: folds || options.length > 0 ? [] : rows,
    options,
    folded:
      folds && options.length === 0
        ? { count: rows.length, names: roots.map((row) => row.name).join(", ") }
        : null,
    cut,
  };
}

/** Where each row is but the link to one option, the links by themselves. */
function optionLinks(rows: readonly FieldRow[]): PageLink[] {
  const links = rows.map(({ heading, typeLink }) => (heading === null ? null : typeLink));
  return links.every((link) => link !== null) ? links : [];
}

/** The named schema that a body is, or is a list of. */
function nameBehind(schema: Schema): string | null {
  if (schema.kind === "ref") return schema.name;
  return schema.kind === "array" ? nameBehind(schema.items) : null;
}

function linkBehind(
  schema: Schema,
  { schemas, linkSchema, fieldsOf }: DocsContext,
): PageLink | null {
  const name = nameBehind(schema);
  const named = name === null ? undefined : schemas.get(name);
  return named && fieldsOf(named.name).rows.length > 0 ? linkSchema(named) : null;
}
