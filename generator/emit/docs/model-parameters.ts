// A model's parameters as rows: the ones at the body's root first, then each group with its
// members, nested shapes unfolded where they stand.

import type { Model, ModelParameter, ParameterGroup } from "../../catalog/catalog.ts";
import type { Schema } from "../../catalog/schema.ts";
import { distinctIds, type FieldRow, fieldRow, type UnfoldOptions } from "./field-row.ts";
import { anchor } from "./links.ts";
import { markView, noteView } from "./marks.ts";
import { inlineSpans, plain } from "./prose.ts";
import { isScalar, type Schemas } from "./schema-words.ts";
import { shownValue, visible } from "./text.ts";
import { unfold } from "./unfold.ts";

export function planParameters(model: Model, schemas: Schemas): FieldRow[] {
  const options: UnfoldOptions = { schemas, link: null };
  const rowsOf = (parameter: ModelParameter) => parameterRows(parameter, options);
  const direct = model.parameters.filter(({ path }) => groupOf(path, model.groups) === null);
  return distinctIds([
    ...direct.flatMap(rowsOf),
    ...model.groups.flatMap((group) => [
      groupRow(group, options),
      ...model.parameters
        .filter(({ path }) => groupOf(path, model.groups) === group)
        .flatMap(rowsOf),
    ]),
  ]);
}

function groupOf(
  path: readonly string[],
  groups: readonly ParameterGroup[],
): ParameterGroup | null {
  const holder = groups.find(
    (group) =>
      group.path.length === path.length - 1 && group.path.every((key, i) => path[i] === key),
  );
  return holder ?? null;
}

function prefixOf(path: readonly string[]): string {
  return path
    .slice(0, -1)
    .map((key) => `${visible(key)}.`)
    .join("");
}

function groupRow(group: ParameterGroup, options: UnfoldOptions): FieldRow {
  const schema: Schema = {
    kind: "object",
    nullable: false,
    properties: [],
    additional: null,
    additionalStated: true,
  };
  const name = group.path.at(-1) ?? "";
  return {
    ...fieldRow({ name, required: group.required, schema, prefix: prefixOf(group.path) }, options),
    id: anchor("p", ...group.path),
    limits: group.open ? [[plain("further keys may be accepted")]] : [],
    description: inlineSpans(group.description),
  };
}

const mediaWords = {
  image: "the address of an image",
  video: "the address of a video",
  audio: "the address of a sound file",
  any: "the address of a file",
} as const;

function parameterRows(parameter: ModelParameter, options: UnfoldOptions): FieldRow[] {
  const { name, path, required, schema, media, default: preset } = parameter;
  const prefix = prefixOf(path);
  const row = fieldRow({ name, required, schema, prefix }, options);
  const words = media === null ? null : mediaWords[media];
  const own: FieldRow = {
    ...row,
    id: anchor("p", ...path),
    defaultValue: preset === undefined ? row.defaultValue : shownValue(preset),
    limits: [
      ...row.limits,
      ...(words === null
        ? []
        : [[plain(schema.kind === "array" ? `each item is ${words}` : words)]]),
    ],
    flags:
      parameter.deprecated && !row.flags.includes("deprecated")
        ? ["deprecated", ...row.flags]
        : row.flags,
    description:
      parameter.description === null ? row.description : inlineSpans(parameter.description),
    mark: markView(parameter.mark),
    notes: parameter.notes.map(noteView),
  };
  if (isScalar(schema)) return [own];
  const start = `${prefix}${visible(name)}${schema.kind === "array" ? "[]" : ""}.`;
  return [own, ...unfold(schema, options, start).rows];
}
