import type { Model } from "../../catalog/catalog.ts";
import { isObject, type JsonObject } from "../../ground/json.ts";
import { shownRequests } from "../examples.ts";
import { aboutModel } from "../models.ts";
import type { Rule } from "../rule.ts";
import { quoteAll } from "../wording.ts";

/** Silent where a model, or one of its objects, may take more than is documented. */
export const exampleUndocumentedParameter: Rule = {
  code: "lint/example-undocumented-parameter",
  *check(input) {
    for (const { place, label, body, withSelector, at, excuse } of shownRequests(input)) {
      const { model } = place;
      const paths = undocumentedPaths(model, body, withSelector).map((path) => path.join("."));
      if (paths.length === 0) continue;
      yield {
        message: `${label} sends ${quoteAll(paths)}, which ${place.label} does not document`,
        at,
        fix: "check the spelling, or document the parameter with its mark",
        subject: aboutModel(place),
        ...(excuse === null ? {} : { excuse }),
      };
    }
  },
};

function undocumentedPaths(model: Model, body: JsonObject, withSelector: boolean): string[][] {
  const known = new Set([
    ...model.parameters.map(({ path }) => JSON.stringify(path)),
    ...model.groups.map(({ path }) => JSON.stringify(path)),
  ]);
  if (withSelector) known.add(JSON.stringify([model.select.name]));
  const objects: { readonly path: string[]; readonly value: JsonObject }[] = [];
  if (!model.openParameters) objects.push({ path: [], value: body });
  for (const { path, open } of model.groups) {
    const value = open ? null : findObject(body, path);
    if (value !== null) objects.push({ path: [...path], value });
  }
  return objects.flatMap(({ path, value }) =>
    Object.keys(value)
      .map((key) => [...path, key])
      .filter((keyPath) => !known.has(JSON.stringify(keyPath))),
  );
}

function findObject(body: JsonObject, path: readonly string[]): JsonObject | null {
  let value: JsonObject = body;
  for (const key of path) {
    const next = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!isObject(next)) return null;
    value = next;
  }
  return value;
}
