// One self-contained module per model: its parameters, its output, its descriptor. A program that
// uses one model reads one small file.

import type {
  Model,
  ModelParameter,
  NamedSchema,
  Note,
  ParameterGroup,
  Provider,
} from "../../catalog/catalog.ts";
import type { Json } from "../../ground/json.ts";
import { pascalCase } from "../../ground/names.ts";
import {
  docComment,
  literal,
  plainLine,
  propertyKey,
  proseLine,
  quote,
  sortImports,
} from "../code-text.ts";
import { descriptionLines } from "../description-lines.ts";
import { createLocalScope, createLocalTypes } from "./local-types.ts";
import { priceDescriptor } from "./price-descriptor.ts";
import { priceText } from "./price-text.ts";
import { limitText, type PrintOptions, printDeclaration, printType } from "./print-type.ts";
import { isKeyed } from "./protocol.ts";

/** The view of `client/model.ts.hbs`. */
export interface ModelModule {
  readonly source: string;
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
  readonly docComment: string;
  readonly identifier: string;
  readonly paramsType: string;
  readonly outputType: string;
  readonly maker: "model" | "pricedModel";
  readonly descriptor: string;
}

export function planModelModule(
  model: Model,
  provider: Provider,
  schemas: ReadonlyMap<string, NamedSchema>,
): ModelModule {
  const paramsType = `${model.typeName}Params`;
  const outputType = `${model.typeName}Output`;
  const groups = model.groups.map((group) => groupType(model, group));
  const own = [paramsType, outputType, ...groups, "Model", "MediaInput"];
  const scope = createLocalScope(model.typeName, schemas, own);
  const inputs = createLocalTypes(scope, "request");
  const results = createLocalTypes(scope, "response");
  // An output that holds outputs of its kind is declared once.
  if (model.output !== null) results.declare(model.output.schema, outputType);
  const params = [
    printParams(model, paramsType, inputs.options),
    ...model.groups.map((group) => printGroup(model, group, inputs.options)),
  ];
  const output = printOutput(model, outputType, schemas, results.options);
  const declarations = [...params, inputs.print(), output, results.print()].filter(
    (text) => text !== "",
  );
  const tools = toolsOf(model, provider);
  return {
    source: plainLine(model.source.pointer),
    imports: importsOf(model, tools),
    declarations,
    docComment: docComment(modelLines(model, provider)),
    maker: tools.flat ? "model" : "pricedModel",
    identifier: model.identifier,
    paramsType,
    outputType,
    descriptor: `${literal(modelDescriptor(model, provider))}, ${printTools(model, tools)}`,
  };
}

/** Runtime functions that only some models need, and that others should not carry. */
interface Tools {
  /** True when the price needs no arithmetic. */
  readonly flat: boolean;
  readonly uploads: boolean;
  readonly notice: string | null;
}

function toolsOf(model: Model, provider: Provider): Tools {
  const flat = ["fixed", "variable", "unknown"].includes(model.price.kind);
  const deprecated = deprecations(model);
  return {
    flat,
    uploads: provider.upload !== null && usesMedia(model),
    notice:
      deprecated.length === 0
        ? null
        : `/* @__PURE__ */ noticeOf(${quote(model.id)}, ${literal(deprecated)})`,
  };
}

/** `Deprecated[]` in `runtime/deprecation.ts`. */
function deprecations(model: Model): Json[] {
  const instead = (notes: readonly Note[]) => {
    const text = notes.find(({ about }) => about === "replacement")?.text;
    return text === undefined ? {} : { instead: plainLine(text) };
  };
  const whole: Json[] = model.deprecated ? [{ path: [], ...instead(model.notes) }] : [];
  const parameters = model.parameters.filter(({ deprecated }) => deprecated);
  return [...whole, ...parameters.map(({ path, notes }): Json => ({ path, ...instead(notes) }))];
}

function usesMedia(model: Model): boolean {
  return model.parameters.some(({ media }) => media !== null);
}

function importsOf(model: Model, { flat, uploads, notice }: Tools): string[] {
  return sortImports([
    'import type { Model } from "../runtime/descriptors.js";',
    flat
      ? 'import { model } from "../runtime/model.js";'
      : 'import { pricedModel } from "../runtime/estimate.js";',
    ...(usesMedia(model) ? ['import type { MediaInput } from "../runtime/media.js";'] : []),
    ...(uploads ? ['import { uploadsOf } from "../runtime/uploads.js";'] : []),
    ...(notice === null ? [] : ['import { noticeOf } from "../runtime/deprecation.js";']),
  ]);
}

function printTools({ moduleName }: Model, { uploads, notice }: Tools): string {
  const members = [
    ...(uploads ? ['uploads: /* @__PURE__ */ uploadsOf(() => import("../upload.js"))'] : []),
    ...(notice === null ? [] : [`notice: ${notice}`]),
    `check: () => import("../checks/${moduleName}.js")`,
  ];
  return `{\n${members.map((member) => `  ${member},\n`).join("")}}`;
}

function modelLines(model: Model, provider: Provider): string[] {
  return [
    `${proseLine(model.name)} at ${plainLine(provider.name)}.${model.summary ? ` ${plainLine(model.summary)}` : ""}`,
    "",
    priceText(model.price),
    ...partialLines(model),
    ...(model.deprecated ? ["", "@deprecated"] : []),
  ];
}

/** What a model known only in part says of itself, wherever its type is shown. */
function partialLines(model: Model): string[] {
  if (model.completeness === "full") return [];
  const note = model.completenessNote ?? "its provider publishes only some of its parameters";
  return ["", `Known only in part: ${plainLine(note)}.`.replace(/\.\.$/, ".")];
}

function printParams(model: Model, name: string, options: PrintOptions): string {
  const own = model.parameters.filter(({ path }) => path.length === 1);
  const members = own.map(
    (parameter) => [parameter.required, printParameter(parameter, options)] as const,
  );
  const groups = model.groups.map(
    (group) => [group.required, printGroupMember(model, group)] as const,
  );
  const all = [...members, ...groups];
  const ordered = [
    ...all.filter(([required]) => required),
    ...all.filter(([required]) => !required),
  ];
  const open = model.openParameters
    ? "  /** The model may take more than is documented. */\n  [key: string]: unknown;\n"
    : "";
  const comment = docComment([`What ${plainLine(model.name)} takes.`, ...partialLines(model)]);
  const body = ordered.map(([, text]) => text).join("");
  if (body === "" && open === "") return `${comment}export type ${name} = Record<string, never>;\n`;
  return `${comment}export interface ${name} {\n${body}${open}}\n`;
}

function groupType(model: Model, group: ParameterGroup): string {
  const name = pascalCase(group.path.join("-"), "Group");
  // `FluxParams` of `Flux2Dev` would else read as another form of `Flux2DevParams`.
  return `${model.typeName}${name}`;
}

function printGroupMember(model: Model, group: ParameterGroup): string {
  const comment = docComment(descriptionLines(group.description), "  ");
  return `${comment}  ${propertyKey(group.path.at(-1)!)}${group.required ? "" : "?"}: ${groupType(model, group)};\n`;
}

function printGroup(model: Model, group: ParameterGroup, options: PrintOptions): string {
  const members = model.parameters.filter(
    ({ path }) =>
      path.length === group.path.length + 1 && group.path.every((key, i) => path[i] === key),
  );
  const open = group.open ? "  [key: string]: unknown;\n" : "";
  const comment = docComment(descriptionLines(group.description));
  const body = members.map((parameter) => printParameter(parameter, options)).join("");
  return `${comment}export interface ${groupType(model, group)} {\n${body}${open}}\n`;
}

function printParameter(parameter: ModelParameter, options: PrintOptions): string {
  const comment = docComment(parameterLines(parameter), "  ");
  const type =
    parameter.media === null ? printType(parameter.schema, options, "  ") : mediaType(parameter);
  return `${comment}  ${propertyKey(parameter.propertyName)}${parameter.required ? "" : "?"}: ${type};\n`;
}

/** Where an address goes, bytes may go too: the client uploads them or says that it cannot. */
function mediaType(parameter: ModelParameter): string {
  const nullable = parameter.schema.nullable ? " | null" : "";
  return parameter.schema.kind === "array"
    ? `readonly MediaInput[]${nullable}`
    : `MediaInput${nullable}`;
}

export function parameterLines(parameter: ModelParameter): string[] {
  const limits = limitText(parameter.schema);
  const notes = parameter.notes.map(noteText);
  const unsure = parameter.mark === "published" ? [] : [`This parameter is ${parameter.mark}.`];
  const details = [...(limits === null ? [] : [limits]), ...unsure, ...notes];
  return [
    ...descriptionLines(parameter.description),
    ...details.flatMap((line) => ["", line]),
    ...(parameter.default === undefined
      ? []
      : ["", `@defaultValue ${plainLine(JSON.stringify(parameter.default))}`]),
    ...(parameter.deprecated ? ["", "@deprecated"] : []),
  ].filter((line, i, all) => !(line === "" && (i === 0 || all[i - 1] === "")));
}

function noteText({ about, mark, text }: Note): string {
  const known = mark === "published" ? "" : ` (${mark})`;
  return `${plainLine(about)}${known}: ${plainLine(text)}`;
}

function printOutput(
  model: Model,
  name: string,
  schemas: ReadonlyMap<string, NamedSchema>,
  options: PrintOptions,
): string {
  const named = model.output === null ? undefined : schemas.get(model.output.schema);
  if (!named) {
    return `${docComment([`What a finished job of ${plainLine(model.name)} holds: not published.`])}export type ${name} = unknown;\n`;
  }
  const unsure = model.output!.mark === "published" ? "" : ` This shape is ${model.output!.mark}.`;
  const description = `What a finished job of ${plainLine(model.name)} holds.${unsure}`;
  return printDeclaration(name, { ...named.schema, description }, options);
}

/** The plain data that the runtime needs of a model: `ModelDescription` in `runtime/model.ts`. */
export function modelDescriptor(model: Model, provider: Provider): Json {
  const { name, value } = model.select;
  const media = model.parameters.flatMap(({ media, path, schema }) =>
    media === null ? [] : [{ path, kind: media, list: schema.kind === "array" }],
  );
  return {
    provider: provider.id,
    id: model.id,
    name: model.name,
    operation: model.operation,
    path: model.path,
    ...(model.select.in === "body" && { fixed: { [name]: value } }),
    ...(media.length > 0 && { media }),
    price: priceDescriptor(model),
    ...(model.deprecated && { deprecated: true }),
    ...(isKeyed(provider, model.operation) && { keyed: true }),
  };
}
