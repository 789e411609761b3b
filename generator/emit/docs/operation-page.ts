// The page of one operation: what goes in, what comes out, with named schemas linked.

import type { Content, NamedExample, Operation, Parameter, Response } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import { byCodeUnit } from "../../ground/json.ts";
import type { DocsContext } from "./context.ts";
import { type CassetteView, planCassette } from "./exchanges.ts";
import { distinctIds, type FieldRow, fieldRow, unfold } from "./fields.ts";
import { anchor, linkPath, type PageLink } from "./links.ts";
import { type MarkView, markView } from "./marks.ts";
import { type Frame, metaDescription, type Section, siteName } from "./page.ts";
import { type Block, code, inlineSpans, parseProse, plain, say, type Span } from "./prose.ts";
import { authenticationText, type Fact } from "./provider-facts-view.ts";
import { needsKey, operationRequest } from "./sample-request.ts";
import { type Sample, writeSamples } from "./samples.ts";
import { constraints, knownValues, typeWords } from "./schema-words.ts";
import { cleanLine, joined, jsonText, visible } from "./text.ts";
import { requestLine } from "./job-view.ts";

export interface OperationPage {
  readonly frame: Frame;
  readonly provider: { readonly name: string };
  readonly id: string;
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly deprecated: boolean;
  readonly mark: MarkView | null;
  readonly description: readonly Block[];
  readonly glance: readonly Fact[];
  readonly sections: readonly Section[];
  readonly samples: readonly Sample[];
  readonly parameters: readonly FieldRow[];
  readonly body: BodyView | null;
  readonly responses: readonly ResponseView[];
  readonly errors: readonly ErrorResponse[];
  readonly cassettes: readonly CassetteView[];
  readonly cassettesLeft: number;
  readonly models: readonly PageLink[];
}

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

export function planOperationPage(operation: Operation, context: DocsContext): OperationPage {
  const { provider } = context;
  const id = cleanLine(operation.id);
  const summary = cleanLine(operation.summary ?? "");
  const description = parseProse(operation.description === operation.summary ? null : operation.description);
  const page: Omit<OperationPage, "sections"> = {
    frame: {
      siteName: siteName(context.catalog),
      title: `${summary || id} · ${cleanLine(provider.name)}`,
      description: metaDescription(operation.description ?? summary, `${id}: parameters, body and answers.`),
      root: "../../",
      file: linkPath(operation.moduleName),
      hasMarkdown: true,
      hasText: false,
      crumbs: [
        { label: "All APIs", path: "../../index" },
        { label: cleanLine(provider.name), path: "../index" },
      ],
      current: id,
      source: cleanLine(operation.source.pointer),
      template: "docs/operation",
    },
    provider: { name: cleanLine(provider.name) },
    id,
    title: summary || id,
    method: operation.method.toUpperCase(),
    url: requestLine(operation, context).replace(/^\S+ /, ""),
    deprecated: operation.deprecated,
    mark: markView(operation.mark),
    description,
    glance: planGlance(operation, context),
    samples: writeSamples(operationRequest(operation, context)),
    parameters: distinctIds(operation.parameters.map((parameter) => parameterRow(parameter, context))),
    body: operation.body === null ? null : planBody(operation.body, context),
    responses: operation.responses.filter(isSuccess).map((response) => planResponse(response, context)),
    errors: operation.responses.filter((response) => !isSuccess(response)).map((response) => planError(response, context)),
    ...planCassettes(operation, context),
    models: modelLinks(operation, context),
  };
  return { ...page, sections: sectionsOf(page) };
}

function isSuccess({ status }: Response): boolean {
  return /^[123]/.test(status);
}

function planGlance(operation: Operation, { provider }: DocsContext): Fact[] {
  const fact = (title: string, text: readonly Span[]): Fact => ({ title, text, mark: null });
  return [
    fact("Operation", [code(operation.id)]),
    ...securityFact(operation, provider.authentication),
    fact("Function", say`${operation.identifier} from ${`${provider.packageName}/operations/${operation.moduleName}`}`),
    ...(operation.billable ? [fact("Cost", say`A call costs credits.`)] : []),
    ...(operation.tags.length > 0 ? [fact("Tags", [plain(operation.tags.map(cleanLine).join(", "))])] : []),
    ...(operation.servers.length > 1
      ? [fact("Also served at", [plain(operation.servers.slice(1).map(({ url }) => cleanLine(url)).join(", "))])]
      : []),
    ...(operation.callbacks.length > 0
      ? [fact("Calls back", [plain(operation.callbacks.map(cleanLine).join(", "))])]
      : []),
  ];
}

function securityFact(operation: Operation, authentication: DocsContext["provider"]["authentication"]): Fact[] {
  if (!needsKey(operation)) return [{ title: "Key", text: say`none needed`, mark: null }];
  const optional = operation.security.some((names) => names.length === 0) ? say`; optional` : [];
  const text =
    authentication === null
      ? [plain(joined(operation.security.filter((names) => names.length > 0).map((names) => names.map(cleanLine).join(" with ")), "or"))]
      : authenticationText(authentication);
  return [{ title: "Key", text: [...text, ...optional], mark: null }];
}

function parameterRow(parameter: Parameter, { schemas, linkSchema }: DocsContext): FieldRow {
  const { wireName, required, schema, description } = parameter;
  const row = fieldRow({ name: wireName, required, schema, prefix: "" }, { schemas, link: linkSchema });
  return {
    ...row,
    id: anchor("p", parameter.in, wireName),
    place: parameter.in,
    description: description === null ? row.description : inlineSpans(description),
    flags: parameter.deprecated && !row.flags.includes("deprecated") ? ["deprecated", ...row.flags] : row.flags,
    limits: [
      ...row.limits,
      ...(parameter.mediaType === null ? [] : [[plain("written as "), code(parameter.mediaType)]]),
    ],
  };
}

function planBody(body: NonNullable<Operation["body"]>, context: DocsContext): BodyView {
  return {
    required: body.required,
    description: parseProse(body.description),
    contents: planContents(body.content, context),
  };
}

function planResponse({ status, description, headers, content }: Response, context: DocsContext): ResponseView {
  const { schemas, linkSchema } = context;
  return {
    status: cleanLine(status),
    description: parseProse(description),
    headers: headers.map((header) => {
      const row = fieldRow(
        { name: header.name, required: header.required, schema: header.schema, prefix: "" },
        { schemas, link: linkSchema },
      );
      return header.description === null ? row : { ...row, description: inlineSpans(header.description) };
    }),
    contents: planContents(content, context),
  };
}

function planError({ status, description, content }: Response, context: DocsContext): ErrorResponse {
  const shapes = planContentTypes(content, context);
  return { status: cleanLine(status), description: inlineSpans(description), shapes };
}

function planContentTypes(content: readonly Content[], context: DocsContext): ErrorResponse["shapes"] {
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
    const key = item.schema.kind === "ref" && !item.itemSchema ? `ref ${item.schema.name}` : `at ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  });
  return [...groups.values()].map((items) => {
    const [first] = items;
    return {
      mediaTypes: items.map(({ mediaType }) => cleanLine(mediaType)),
      shape: planShape(first!.schema, context),
      item: first!.itemSchema ? planShape(first!.itemSchema, context) : null,
      examples: items.flatMap(({ examples }) => examples).slice(0, 2).map(exampleView),
    };
  });
}

const maxExampleLines = 80;

function exampleView({ name, value }: NamedExample): { readonly name: string; readonly text: string } {
  const lines = exampleText(value).split("\n");
  const left = lines.length - maxExampleLines;
  const shown = left > 0 ? [...lines.slice(0, maxExampleLines), `… ${left} more lines`] : lines;
  return { name: cleanLine(name), text: shown.join("\n") };
}

function exampleText(value: Json): string {
  return typeof value === "string" ? value.split(/\r\n?|\n/).map(visible).join("\n") : jsonText(value);
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
  const roots = folds ? rows.filter(({ heading, prefix }) => heading === null && prefix === "") : [];
  return {
    type: typeWords(schema, schemas),
    link: shared && rows.length > 0 ? linkSchema(named) : null,
    limits: constraints(schema, schemas),
    values: knownValues(schema, schemas).values,
    rows: folds ? [] : rows,
    folded: folds ? { count: rows.length, names: roots.map((row) => row.name).join(", ") } : null,
    cut,
  };
}

/** The named schema that a body is, or is a list of. */
function nameBehind(schema: Schema): string | null {
  if (schema.kind === "ref") return schema.name;
  return schema.kind === "array" ? nameBehind(schema.items) : null;
}

function linkBehind(schema: Schema, { schemas, linkSchema, fieldsOf }: DocsContext): PageLink | null {
  const name = nameBehind(schema);
  const named = name === null ? undefined : schemas.get(name);
  return named && fieldsOf(named.name).rows.length > 0 ? linkSchema(named) : null;
}

/** Recordings beyond these stand on the models' own pages. */
const shownCassettes = 4;

function planCassettes(operation: Operation, context: DocsContext) {
  const recorded = context.exchangesByOperation.get(operation.id) ?? [];
  const general = recorded.filter(({ cassette }) => cassette.model === null);
  const chosen = (general.length > 0 ? general : recorded).slice(0, shownCassettes);
  return {
    cassettes: chosen.map(({ cassette, exchange }) =>
      planCassette(cassette, { jobs: context.provider.jobs, submits: null }, [exchange]),
    ),
    cassettesLeft: recorded.length - chosen.length,
  };
}

function modelLinks(operation: Operation, { modelsByOperation }: DocsContext): PageLink[] {
  return (modelsByOperation.get(operation.id) ?? [])
    .map(({ label, path }) => ({ label, path: `../${path}` }))
    .sort((a, b) => byCodeUnit(a.label, b.label));
}

function sectionsOf(page: Omit<OperationPage, "sections">): Section[] {
  const all: readonly (readonly [boolean, string, string])[] = [
    [page.samples.length > 0, "request", "Request"],
    [page.parameters.length > 0, "parameters", "Parameters"],
    [page.body !== null, "body", "Body"],
    [page.responses.length > 0, "responses", "Answers"],
    [page.errors.length > 0, "errors", "Errors"],
    [page.cassettes.length > 0, "examples", "Examples"],
    [page.models.length > 0, "models", "Models"],
  ];
  return all.flatMap(([present, id, title]) => (present ? [{ id, title }] : []));
}

