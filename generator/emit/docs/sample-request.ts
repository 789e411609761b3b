// From the catalog to a request that can be written as code: a model's with its example, an
// operation's with the least it takes.

import type { Content, Mark, Model, Operation, Provider } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { isObject, type Json, type JsonObject } from "../../ground/json.ts";
import type { DocsContext } from "./context.ts";
import { serverAddress } from "./context.ts";
import { planSampleJob } from "./sample-job.ts";
import { streamOf, withoutSwitch } from "./sample-stream.ts";
import { sampleValue } from "./sample-value.ts";
import type { SampleBody, SampleField, SampleRequest } from "./samples.ts";
import type { Schemas } from "./schema-words.ts";
import { cleanLine } from "./text.ts";

export interface ExampleParams {
  readonly params: JsonObject;
  readonly mark: Mark;
  /** True when nobody gives an example and this one is only made of what is required. */
  readonly made: boolean;
}

export function exampleParams(model: Model, schemas: Schemas): ExampleParams | null {
  if (model.example && isObject(model.example.params)) {
    return { params: model.example.params, mark: model.example.mark, made: false };
  }
  const entries: [readonly string[], Json][] = [];
  for (const { path, required, schema, media, default: preset } of model.parameters) {
    const groupNeeded = path.length === 1 || groupRequired(model, path);
    if (!required || !groupNeeded) continue;
    const value =
      preset ??
      (media === null ? null : mediaSample(schema, media)) ??
      sampleValue(schema, schemas, path.at(-1)!);
    if (value === undefined) return null;
    entries.push([path, value]);
  }
  return { params: nest(entries), mark: "inferred", made: true };
}

function groupRequired(model: Model, path: readonly string[]): boolean {
  const parent = path.slice(0, -1);
  return model.groups.some(
    (group) =>
      group.required &&
      group.path.length === parent.length &&
      group.path.every((key, i) => key === parent[i]),
  );
}

function mediaSample(schema: Schema, media: string): Json | null {
  const address = `https://example.com/${media === "any" ? "file" : media}`;
  if (schema.kind === "array") return [address];
  return schema.kind === "string" && !schema.enum ? address : null;
}

function nest(entries: readonly [readonly string[], Json][]): JsonObject {
  const heads = new Map<string, [readonly string[], Json][]>();
  for (const [[head, ...rest], value] of entries) {
    heads.set(head!, [...(heads.get(head!) ?? []), [rest, value]]);
  }
  return Object.fromEntries(
    [...heads].map(([head, inner]) => {
      const leaf = inner.find(([rest]) => rest.length === 0);
      return [head, leaf ? leaf[1] : nest(inner)];
    }),
  );
}

export function modelRequest(
  model: Model,
  { params }: ExampleParams,
  context: DocsContext,
): SampleRequest {
  const { provider, baseUrl, operations } = context;
  const selector =
    model.select.in === "body" ? [[model.select.name, model.select.value] as const] : [];
  const operation = operations.get(model.operation);
  return {
    method: operation?.method ?? "post",
    baseUrl: addressOf(operation, provider, baseUrl),
    path: model.path,
    query: [],
    headers: [],
    authentication: provider.authentication,
    body: {
      kind: "json",
      mediaType: "application/json",
      value: Object.fromEntries([...selector, ...Object.entries(params)]),
    },
    client: {
      packageName: provider.packageName,
      className: provider.identifier,
      module: `models/${model.moduleName}`,
      identifier: model.identifier,
      kind: "run",
      input: params,
      files: [],
    },
    job: planSampleJob(model, context),
  };
}

/** An operation may have a server of its own. */
export function addressOf(
  operation: Operation | undefined,
  provider: Provider,
  baseUrl: string | null,
): string | null {
  const own = operation?.servers[0]?.url;
  return own === undefined || own === provider.servers[0]?.url ? baseUrl : serverAddress(own);
}

/** The address as readers see it: with its variables, where it has any. */
export function shownAddress(
  operation: Operation | undefined,
  { provider, baseUrl }: DocsContext,
): string {
  const stated = operation?.servers[0]?.url ?? provider.servers[0]?.url ?? "";
  return addressOf(operation, provider, baseUrl) ?? cleanLine(stated).replace(/(?<!\/)\/+$/, "");
}

export function operationRequest(
  operation: Operation,
  context: Pick<DocsContext, "provider" | "schemas" | "baseUrl">,
): SampleRequest {
  const { provider, schemas, baseUrl } = context;
  const needed = operation.parameters.filter(({ required }) => required);
  const valued = needed.map((parameter) => ({
    parameter,
    value: sampleValue(parameter.schema, schemas, parameter.wireName) ?? parameter.wireName,
  }));
  const fields = (place: string): SampleField[] =>
    valued
      .filter(({ parameter }) => parameter.in === place)
      .map(({ parameter, value }) => ({ name: parameter.wireName, value: fieldText(value) }));
  const cookies = fields("cookie").map(({ name, value }) => `${name}=${value}`);
  const offered = chooseContent(operation);
  const content = operation.body?.required || offered?.examples.length ? offered : undefined;
  const stream = streamOf(operation, context);
  const body = content ? withoutSwitch(sampleBody(content, schemas), stream) : null;
  const inputs = valued.map(({ parameter, value }) => [parameter.propertyName, value] as const);
  const bodyInput = body
    ? [["body", "value" in body ? body.value : textSample(content)] as const]
    : [];
  const input = [...inputs, ...bodyInput];
  return {
    method: operation.method,
    baseUrl: addressOf(operation, provider, baseUrl),
    path: operation.path,
    query: fields("query"),
    headers: [
      ...fields("header"),
      ...(cookies.length > 0 ? [{ name: "Cookie", value: cookies.join("; ") }] : []),
    ],
    authentication: needsKey(operation) ? provider.authentication : null,
    body,
    client: {
      packageName: provider.packageName,
      className: provider.identifier,
      module: `operations/${operation.moduleName}`,
      identifier: operation.identifier,
      kind: stream?.only ? stream.form : "call",
      input: input.length === 0 ? null : Object.fromEntries(input),
      files: body?.kind === "multipart" ? body.files : [],
    },
    job: null,
  };
}

export function needsKey({ security }: Operation): boolean {
  return security.some((names) => names.length > 0);
}

function fieldText(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[\r\n]+/g, " ");
}

const json = /^application\/([\w.-]+\+)?json\b|^application\/\*$|^\*\/\*$/;

function chooseContent(operation: Operation): Content | undefined {
  const content = operation.body?.content ?? [];
  return (
    content.find(({ mediaType }) => json.test(mediaType)) ??
    content.find(({ mediaType }) => /form-data|x-www-form-urlencoded/.test(mediaType)) ??
    content[0]
  );
}

/** Examples that would fill a screen teach less than the least that works. */
const longExample = 3000;

function sampleBody(content: Content, schemas: Schemas): SampleBody {
  const { mediaType, schema, examples } = content;
  const stated = examples.find(({ value }) => JSON.stringify(value).length <= longExample)?.value;
  const value = stated ?? sampleValue(schema, schemas, "body");
  if (json.test(mediaType)) {
    const type = mediaType.includes("*") ? "application/json" : mediaType;
    return { kind: "json", mediaType: type, value: value ?? {} };
  }
  if (/form-data|x-www-form-urlencoded/.test(mediaType)) {
    return {
      kind: mediaType.includes("form-data") ? "multipart" : "form",
      value: isObject(value) ? value : {},
      files: fileFields(schema, schemas),
    };
  }
  return { kind: /^text\//.test(mediaType) ? "text" : "file", mediaType };
}

/** What stands for a text that the reader has in a file. */
function textSample(content: Content | undefined): string {
  const stated = content?.examples[0]?.value;
  return typeof stated === "string" && stated !== "" && stated.length < 80 ? stated : "text";
}

/** The members of a form that hold bytes, when they are required or the only ones. */
function fileFields(schema: Schema, schemas: Schemas): string[] {
  const target = schema.kind === "ref" ? schemas.get(schema.name)?.schema : schema;
  if (target?.kind !== "object") return [];
  const files = target.properties.filter(({ schema: of }) => {
    const item = of.kind === "array" ? of.items : of;
    return (
      item.kind === "string" && (item.format === "binary" || item.contentMediaType !== undefined)
    );
  });
  const required = files.filter((property) => property.required);
  return (required.length > 0 ? required : files.slice(0, 1)).map(({ name }) => name);
}
