// One module per shared model: its parameters, who runs it, where each side wants what.

import type { Provider } from "../../catalog/catalog.ts";
import { limitText, printType } from "../client/print-type.ts";
import { docComment, literal, plainLine, propertyKey, proseLine, quote } from "../code-text.ts";
import { descriptionLines } from "../description-lines.ts";
import type { SharedMember, SharedModel, SharedParameter } from "./share-model.ts";

/** The view of `portable/model.ts.hbs`. */
export interface SharedModule {
  readonly source: string;
  readonly imports: readonly string[];
  readonly declaration: string;
  readonly typeName: string;
  readonly identifier: string;
  readonly providers: string;
  readonly id: string;
  readonly kind: string;
  readonly members: readonly {
    readonly provider: string;
    readonly module: string;
    readonly identifier: string;
    readonly paths: string;
    readonly values: string | null;
    readonly always: string | null;
    readonly outputs: string;
    readonly notBilled: string;
  }[];
  readonly docComment: string;
}

export function planSharedModule(model: SharedModel, source: string): SharedModule {
  const { id, identifier, typeName, members } = model;
  return {
    source,
    imports: importsOf(model),
    declaration: printParams(model),
    typeName,
    identifier,
    providers: members.map(({ provider }) => quote(provider.id)).join(" | "),
    id: quote(id),
    kind: quote(members[0]!.model.modality),
    members: members.map((member, i) => planMember(model, member, i)),
    docComment: docComment(modelLines(model)),
  };
}

function planMember({ parameters }: SharedModel, member: SharedMember, i: number) {
  const { provider, model, always, outputs } = member;
  const spelled = parameters.filter(({ sides }) => sides[i]!.values.length > 0);
  const indent = "      ";
  return {
    provider: quote(provider.id),
    module: quote(`${provider.packageName}/models/${model.moduleName}`),
    identifier: model.identifier,
    paths: literal(
      Object.fromEntries(parameters.map(({ name, sides }) => [name, sides[i]!.parameter.path])),
      indent,
    ),
    values:
      spelled.length === 0
        ? null
        : literal(
            Object.fromEntries(
              spelled.map(({ name, sides }) => [
                name,
                sides[i]!.values.map(({ value, sends }) => [value, sends]),
              ]),
            ),
            indent,
          ),
    always:
      always.length === 0
        ? null
        : literal(
            always.map(({ path, value }) => ({ path, value })),
            indent,
          ),
    outputs: literal(outputs, indent),
    notBilled: literal(notBilled(provider)),
  };
}

/**
 * Beyond plain refusals, which never are: statuses at which the provider publishes that nothing was
 * billed. What is only inferred does not count, since being wrong would cost a second job.
 */
function notBilled({ errors }: Provider): number[] {
  return (errors?.statuses ?? [])
    .filter(({ class: kind }) => kind === "rate-limited" || kind === "server")
    .filter(({ charged, mark }) => charged === "no" && mark === "published")
    .map(({ status }) => status);
}

function importsOf({ parameters }: SharedModel): string[] {
  const media = [...new Set(parameters.flatMap((parameter) => mediaName(parameter) ?? []))].sort();
  return [
    'import type { Mapping } from "../runtime/mapping.js";',
    ...(media.length === 0
      ? []
      : [`import type { ${media.join(", ")} } from "../runtime/media.js";`]),
    'import { createPortable, type Portable, type PortableClients } from "../runtime/portable.js";',
  ];
}

function mediaName({ media }: SharedParameter): string | null {
  if (media === null) return null;
  return media.files ? "MediaFile" : "MediaAddress";
}

function printParams(model: SharedModel): string {
  const { parameters, typeName, name } = model;
  const ordered = [
    ...parameters.filter(({ required }) => required),
    ...parameters.filter(({ required }) => !required),
  ];
  const members = ordered.map((parameter) => printParameter(model, parameter));
  const comment = docComment([
    `What ${plainLine(name)} takes at ${listed(model)} alike. What is left out is each provider's own default.`,
  ]);
  return `${comment}export interface ${typeName}Params {\n${members.join("")}}`;
}

function printParameter(model: SharedModel, parameter: SharedParameter): string {
  const { name, required, schema, media } = parameter;
  const base = mediaName(parameter);
  const type =
    base === null
      ? printType(schema, { mode: "request", nameOf: () => "unknown" }, "  ")
      : media!.list
        ? `readonly ${base}[]`
        : base;
  const comment = docComment(parameterLines(model, parameter), "  ");
  return `${comment}  ${propertyKey(name)}${required ? "" : "?"}: ${type};\n`;
}

function parameterLines({ members }: SharedModel, parameter: SharedParameter): string[] {
  const { schema, note, sides } = parameter;
  const described = sides.find((side) => side.parameter.description !== null);
  const limits = limitText(schema);
  const unsure = sides.flatMap(({ parameter: side }, i) => {
    const who = plainLine(members[i]!.provider.name);
    const own = side.mark === "published" ? [] : [`This parameter is ${side.mark} at ${who}.`];
    const notes = side.notes.filter(({ mark }) => mark !== "published");
    return [
      ...own,
      ...notes.map(({ about, mark, text }) => `${who}: ${about} (${mark}): ${plainLine(text)}`),
    ];
  });
  const details = [limits, note === null ? null : plainLine(note), ...unsure];
  return [
    ...descriptionLines(described?.parameter.description),
    ...details.flatMap((line) => (line === null ? [] : ["", line])),
  ];
}

function modelLines(model: SharedModel): string[] {
  const { name, note, mark } = model;
  const doubt =
    mark === "published"
      ? []
      : ["", `That these are one model is ${mark}: no provider says so of the other.`];
  return [
    `${proseLine(name)} at ${listed(model)}, whichever takes the job first.`,
    ...doubt,
    ...(note === null ? [] : ["", plainLine(note)]),
  ];
}

/** `Acme`, `Acme and Bellows`, `Acme, Bellows and Clay`. */
export function listed({ members }: Pick<SharedModel, "members">): string {
  const names = members.map(({ provider }) => plainLine(provider.name));
  return [names.slice(0, -1).join(", "), names.at(-1)!].filter(Boolean).join(" and ");
}
