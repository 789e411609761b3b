// `spec/equivalents.yaml`: the same model at several providers. Equal ids may be different models,
// so nothing is matched by id alone; a person writes the mapping down.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, own, ownString } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import type {
  Catalog,
  Equivalent,
  EquivalentParameter,
  Mark,
  ModelParameter,
  Scalar,
} from "./catalog.ts";
import type { Schema } from "./schema.ts";

const marks: readonly string[] = ["published", "third-party", "inferred", "retired", "unknown"];

export function parseEquivalents(value: Json, at: SourceLocation): Checked<readonly Equivalent[]> {
  if (!Array.isArray(value)) return { value: [], diagnostics: [invalid(at, "must be a list")] };
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const equivalents = value.flatMap((item, i): Equivalent[] => {
    const here = { file: at.file, pointer: childPointer(at.pointer, i) };
    const id = isObject(item) ? ownString(item, "id") : null;
    if (!isObject(item) || id === null || !isObject(item["members"])) {
      diagnostics.push(invalid(here, 'an entry needs "id" and "members"'));
      return [];
    }
    if (seen.has(id)) {
      diagnostics.push(invalid(here, `"${id}" stands there twice`));
      return [];
    }
    seen.add(id);
    const mark = ownString(item, "mark") ?? "unknown";
    if (!marks.includes(mark)) diagnostics.push(invalid(here, `"${mark}" is no mark`));
    const members = Object.entries(item["members"]).map(([provider, model]) => ({
      provider,
      model: String(model),
    }));
    return [
      {
        id,
        name: ownString(item, "name") ?? id,
        mark: mark as Mark,
        note: ownString(item, "note"),
        members,
        parameters: parseParameters(
          item["parameters"],
          members.map(({ provider }) => provider),
        ),
      },
    ];
  });
  equivalents.sort((a, b) => byCodeUnit(a.id, b.id));
  return { value: equivalents, diagnostics };
}

function parseParameters(
  value: Json | undefined,
  providers: readonly string[],
): EquivalentParameter[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, sides]) => ({
    name,
    paths: providers.map((provider) => {
      const path = isObject(sides) ? ownString(sides, provider) : null;
      return { provider, path: path === null ? null : path.split(".") };
    }),
    note: isObject(sides) ? ownString(sides, "note") : null,
    values: parseValues(isObject(sides) ? own(sides, "values") : undefined, providers),
    always: isObject(sides) ? parseSides(own(sides, "always"), providers) : [],
  }));
}

/** `- { value: 1 MP, sends: { acme: 1 MP, other: 1MP } }` */
function parseValues(
  value: Json | undefined,
  providers: readonly string[],
): EquivalentParameter["values"] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const shared = isObject(item) ? own(item, "value") : undefined;
    if (!isObject(item) || !isScalar(shared)) return [];
    return [{ value: shared, sends: parseSides(own(item, "sends"), providers) }];
  });
}

function parseSides(
  value: Json | undefined,
  providers: readonly string[],
): EquivalentParameter["always"] {
  if (!isObject(value)) return [];
  return providers.flatMap((provider) => {
    const side = own(value, provider);
    return isScalar(side) ? [{ provider, value: side }] : [];
  });
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function invalid(at: SourceLocation, message: string): Diagnostic {
  return {
    code: "facts/invalid",
    message: `equivalents: ${message}`,
    at,
    fix: "an entry is { id, name, mark, note, members: { provider: model }, parameters: { name: { provider: path, note, values, always } } }",
  };
}

/** Every provider, model, parameter and value that a mapping names must exist. */
export function checkEquivalents(catalog: Catalog): Diagnostic[] {
  const providers = new Map(catalog.providers.map((provider) => [provider.id, provider]));
  return catalog.equivalents.flatMap((equivalent, i) => {
    const at = { file: "spec/equivalents.yaml", pointer: `#/${i}` };
    return equivalent.members.flatMap(({ provider, model: id }): Diagnostic[] => {
      const model = providers.get(provider)?.models.find((item) => item.id === id);
      if (!model)
        return [invalid(at, `${equivalent.id} names ${provider}/${id}, which does not exist`)];
      const known = new Map(model.parameters.map((item) => [item.path.join("."), item]));
      return equivalent.parameters.flatMap((parameter): Diagnostic[] => {
        const { name, paths } = parameter;
        const path = paths.find((side) => side.provider === provider)?.path?.join(".");
        if (path === undefined) return [];
        const there = known.get(path);
        if (there === undefined) {
          return [
            invalid(
              at,
              `${equivalent.id}: ${name} names "${path}", which ${provider}/${id} does not have`,
            ),
          ];
        }
        return wrongValues(parameter, provider, there).map((value) =>
          invalid(
            at,
            `${equivalent.id}: ${name} sends ${JSON.stringify(value)}, which ${provider}/${id} does not take`,
          ),
        );
      });
    });
  });
}

function wrongValues(
  { values, always }: EquivalentParameter,
  provider: string,
  { schema }: ModelParameter,
): Scalar[] {
  const sent = [...values.flatMap(({ sends }) => sends), ...always];
  return sent
    .filter((side) => side.provider === provider && !takes(schema, side.value))
    .map(({ value }) => value);
}

function takes(schema: Schema, value: Scalar): boolean {
  switch (schema.kind) {
    case "string":
      return typeof value === "string" && (schema.enum?.includes(value) ?? true);
    case "integer":
    case "number":
      return (
        typeof value === "number" &&
        (schema.enum?.includes(value) ?? true) &&
        value >= (schema.minimum ?? value) &&
        value <= (schema.maximum ?? value)
      );
    case "boolean":
      return typeof value === "boolean";
    case "literal":
      return schema.values.includes(value);
    default:
      return false;
  }
}
