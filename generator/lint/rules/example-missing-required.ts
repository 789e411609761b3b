import type { Model, ModelParameter } from "../../catalog/catalog.ts";
import { isObject, type Json, type JsonObject } from "../../ground/json.ts";
import { shownRequests } from "../examples.ts";
import { aboutModel, dottedPath } from "../models.ts";
import type { Rule } from "../rule.ts";
import { quoteAll } from "../wording.ts";

export const exampleMissingRequired: Rule = {
  code: "lint/example-missing-required",
  *check(input) {
    for (const { place, label, body, withSelector, at, excuse } of shownRequests(input)) {
      const { model } = place;
      const lacksSelector = withSelector && !Object.hasOwn(body, model.select.name);
      const missing = [
        ...(lacksSelector ? [model.select.name] : []),
        ...model.parameters
          .filter((parameter) => parameter.required && isMissing(parameter, model, body))
          .map(dottedPath),
      ];
      if (missing.length === 0) continue;
      yield {
        message: `${label} lacks ${quoteAll(missing)}, which ${missing.length === 1 ? "is" : "are"} required`,
        at,
        fix: "complete it if it is ours; if it was published so, waive it with that reason",
        subject: aboutModel(place),
        ...(excuse === null ? {} : { excuse }),
      };
    }
  },
};

/** A required parameter of an optional object may be left out together with the object. */
function isMissing(parameter: ModelParameter, model: Model, body: JsonObject): boolean {
  let value: Json = body;
  for (const [i, key] of parameter.path.entries()) {
    if (!isObject(value)) return false;
    if (!Object.hasOwn(value, key)) {
      const isLast = i === parameter.path.length - 1;
      return isLast || isRequiredGroup(model, parameter.path.slice(0, i + 1));
    }
    value = value[key]!;
  }
  return false;
}

function isRequiredGroup({ groups }: Model, path: readonly string[]): boolean {
  const wanted = JSON.stringify(path);
  return groups.some((group) => group.required && JSON.stringify(group.path) === wanted);
}
