// What the page's form needs to know of a model. It lies in a file of its own beside the page, as a
// script that hands it over, so that it also loads from a disk, and only when it is asked for.

import type { Model, ModelParameter } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import type { Json } from "../../ground/json.ts";
import { quote } from "../code-text.ts";
import type { DocsContext } from "./context.ts";
import { spokenText } from "./prose.ts";
import { type ExampleParams, modelRequest } from "./sample-request.ts";
import type { SampleRequest } from "./samples.ts";
import { constraints, followScalar, type Schemas } from "./schema-words.ts";
import { cleanLine, visible } from "./text.ts";
import { type TryField, textOf, valueUnder } from "./try-fields.ts";

/** Handed to the page's script as JSON. */
export interface TryData {
  /** The canonical request; the form's parameters take the place of the example's. */
  readonly request: SampleRequest;
  /** The member of the body that names the model, with its value. */
  readonly selector: readonly [name: string, value: string] | null;
  readonly fields: readonly TryField[];
  /** The provider's folder at the simulator: `acme`. */
  readonly folder: string;
  readonly providerName: string;
  readonly keyPrefix: string;
}

/** The name of the function that the page's script offers. */
const handOver = "modelsmithTry";

export function planTryData(
  model: Model,
  example: ExampleParams,
  context: DocsContext,
): TryData | null {
  const { provider, schemas } = context;
  const request = modelRequest(model, example, context);
  if (request.job === null) return null;
  return {
    request,
    selector: model.select.in === "body" ? [model.select.name, model.select.value] : null,
    fields: model.parameters.map((parameter) => planField(parameter, example.params, schemas)),
    folder: provider.id,
    providerName: cleanLine(provider.name),
    keyPrefix: provider.authentication?.keyPrefix ?? "",
  };
}

/** The file beside the page. */
export function tryScript(data: TryData): string {
  const plain = JSON.stringify(data);
  // Most of it is plain ASCII, where there is nothing to find.
  const json = /[^\x20-\x7e]/.test(plain)
    ? plain.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => quote(found).slice(1, -1))
    : plain;
  return `// Generated for the form of the page beside it. Do not edit.\n${handOver}(${json});\n`;
}

function planField(parameter: ModelParameter, params: Json, schemas: Schemas): TryField {
  const { path, required, schema, media } = parameter;
  const target = followScalar(schema, schemas);
  const kind = kindOf(target, parameter);
  const limits = constraints(schema, schemas).map(spokenText);
  const lists = kind === "list" ? ["one per line"] : [];
  const files = media === null ? [] : [kind === "list" ? "addresses" : "an address"];
  const preset =
    parameter.default === undefined ? [] : [`default ${textOf("json", parameter.default)}`];
  return {
    path,
    label: path.map(visible).join("."),
    kind,
    required: required && path.length === 1,
    values: valuesOf(target),
    text: textOf(kind, valueUnder(params, path)),
    hint: cleanLine([...files, ...lists, ...limits, ...preset].join("; ")),
  };
}

function kindOf(schema: Schema, { name, media }: ModelParameter): TryField["kind"] {
  switch (schema.kind) {
    case "string":
      if (schema.enum && !schema.open) return "choice";
      if (media === null && !schema.enum && isLong(schema, name)) return "text";
      return "line";
    case "integer":
    case "number":
      return schema.enum && !schema.open ? "choice" : "number";
    case "boolean":
      return "boolean";
    case "array":
      return schema.items.kind === "string" && schema.prefix.length === 0 ? "list" : "json";
    default:
      return "json";
  }
}

function isLong({ maxLength }: Schema & { kind: "string" }, name: string): boolean {
  return /prompt|lyrics|text/i.test(name) || (maxLength ?? 0) > 300;
}

function valuesOf(schema: Schema): (string | number)[] {
  return schema.kind === "string" || schema.kind === "integer" || schema.kind === "number"
    ? [...(schema.enum ?? [])]
    : [];
}
