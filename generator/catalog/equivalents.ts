// `spec/equivalents.yaml`: the same model at several providers. Equal ids may be different models,
// so nothing is matched by id alone; a person writes the mapping down.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, ownString } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";
import type { Catalog, Equivalent, EquivalentParameter, Mark } from "./catalog.ts";

const marks: readonly string[] = ["published", "third-party", "inferred", "retired", "unknown"];

export function parseEquivalents(value: Json, at: SourceLocation): Checked<readonly Equivalent[]> {
  if (!Array.isArray(value)) return { value: [], diagnostics: [invalid(at, "must be a list")] };
  const diagnostics: Diagnostic[] = [];
  const equivalents = value.flatMap((item, i): Equivalent[] => {
    const here = { file: at.file, pointer: childPointer(at.pointer, i) };
    const id = isObject(item) ? ownString(item, "id") : null;
    if (!isObject(item) || id === null || !isObject(item["members"])) {
      diagnostics.push(invalid(here, 'an entry needs "id" and "members"'));
      return [];
    }
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
  }));
}

function invalid(at: SourceLocation, message: string): Diagnostic {
  return {
    code: "facts/invalid",
    message: `equivalents: ${message}`,
    at,
    fix: "an entry is { id, name, mark, note, members: { provider: model }, parameters: { name: { provider: path } } }",
  };
}

/** Every provider, model and parameter that a mapping names must exist. */
export function checkEquivalents(catalog: Catalog): Diagnostic[] {
  const providers = new Map(catalog.providers.map((provider) => [provider.id, provider]));
  return catalog.equivalents.flatMap((equivalent, i) => {
    const at = { file: "spec/equivalents.yaml", pointer: `#/${i}` };
    return equivalent.members.flatMap(({ provider, model: id }): Diagnostic[] => {
      const model = providers.get(provider)?.models.find((item) => item.id === id);
      if (!model)
        return [invalid(at, `${equivalent.id} names ${provider}/${id}, which does not exist`)];
      const known = new Set(model.parameters.map(({ path }) => path.join(".")));
      return equivalent.parameters.flatMap(({ name, paths }): Diagnostic[] => {
        const path = paths.find((side) => side.provider === provider)?.path?.join(".");
        if (path === undefined || known.has(path)) return [];
        return [
          invalid(
            at,
            `${equivalent.id}: ${name} names "${path}", which ${provider}/${id} does not have`,
          ),
        ];
      });
    });
  });
}
