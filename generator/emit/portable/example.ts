// A short call of a shared model, from the values that its parameters are known to take.

import type { Schema } from "../../catalog/schema.ts";
import { isObject, type Json, type JsonObject, own } from "../../ground/json.ts";
import type { SharedModel, SharedParameter } from "./share-model.ts";

/** Required parameters, and some more where their values are listed. */
export function exampleOf(model: SharedModel, more = 2): JsonObject {
  const { parameters } = model;
  const listed = parameters.filter(
    ({ required, schema, media }) => !required && media === null && firstOf(schema) !== undefined,
  );
  const chosen = [...parameters.filter(({ required }) => required), ...listed.slice(0, more)];
  return Object.fromEntries(
    chosen.map((parameter) => [parameter.name, chosenValue(model, parameter)]),
  );
}

function chosenValue({ members }: SharedModel, parameter: SharedParameter): Json {
  const { schema, media, sides } = parameter;
  const known = firstOf(schema);
  if (known !== undefined) return known;
  if (schema.kind !== "string") {
    // What one side's example says, where all take it as it is.
    for (const [i, { model }] of members.entries()) {
      const shown = at(model.example?.params, sides[i]!.parameter.path);
      if (shown !== undefined) return shown;
    }
  }
  if (media !== null) {
    const address = "https://example.com/lighthouse.png";
    return media.list ? [address] : address;
  }
  return sampleOf(schema);
}

function at(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) return value;
  return isObject(value) ? at(own(value, key), rest) : undefined;
}

function firstOf(schema: Schema): Json | undefined {
  if (schema.kind === "literal") return schema.values[0];
  return "enum" in schema ? schema.enum?.[0] : undefined;
}

function sampleOf(schema: Schema): Json {
  switch (schema.kind) {
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return [sampleOf(schema.items)];
    default:
      return "A lighthouse at dusk";
  }
}
