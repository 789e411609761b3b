// What a caller has to write instead, as TypeScript before and after.

import type { Model, Operation } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import type { Migration } from "./change.ts";
import { decodedKey, type Place } from "./site.ts";
import { keyed, member, quoted } from "./wording.ts";

/** Code for a value, or null to leave the input out. */
type Code = string | null;

export function sendInstead(place: Place, before: Code, after: Code): Migration {
  return { before: callWith(place, "old", before), after: callWith(place, "new", after) };
}

/** The call in which one input has this value; `params` stands for everything else. */
export function callWith(place: Place, side: "old" | "new", code: Code): string {
  const rest = code === null ? "params" : `{ ...params, ${nested(inputKeys(place), code)} }`;
  const call = callCode(place, side, rest);
  return code === null && place.keys.length > 0 ? `${call} // without ${place.name}` : call;
}

/** The same call with inputs that say nothing about the change. */
export function callCode(place: Place, side: "old" | "new", input: string): string {
  const { model, operation } = place.owner;
  if (model) {
    const named = sideOf(model, side);
    return `await client.run(${named.identifier}, ${input});`;
  }
  const named = operation ? sideOf(operation, side) : null;
  return named ? `await ${named.identifier}(client, ${input});` : `call(${input});`;
}

export function readInstead(
  place: Place,
  before: (value: string) => string,
  after: (value: string) => string,
): Migration {
  const { operation } = place.owner;
  const head = (side: "old" | "new") =>
    operation
      ? `const answer = await ${sideOf(operation, side).identifier}(client, params);\n`
      : "";
  const value = place.keys.reduce((read, key) => readKey(read, key, place), "answer");
  return { before: head("old") + before(value), after: head("new") + after(value) };
}

/** Text in an event is decoded before a program gets it. */
function readKey(read: string, key: string, { carrier }: Place): string {
  if (key === decodedKey) return carrier === "event" ? read : `JSON.parse(${read})`;
  return `${read}${key === "[]" ? "[0]" : member(key)}`;
}

type Named<T extends Model | Operation> = { readonly old: T | null; readonly new: T | null };

/** A pair always has one side at least; the other then speaks for both. */
function sideOf<T extends Model | Operation>(pair: Named<T>, side: "old" | "new"): T {
  return (pair[side] ?? pair.new ?? pair.old) as T;
}

function inputKeys({ owner, carrier, keys }: Place): readonly string[] {
  return owner.model || carrier === "parameter" ? keys : ["body", ...keys];
}

function nested(keys: readonly string[], code: string): string {
  const [first, ...rest] = keys;
  if (first === undefined) return code;
  return `${first === "*" ? "key" : keyed(first)}: ${wrap(rest, code)}`;
}

function wrap(keys: readonly string[], code: string): string {
  const [first, ...rest] = keys;
  if (first === undefined) return code;
  if (first === "[]") return `[${wrap(rest, code)}]`;
  if (first === decodedKey) return `JSON.stringify(${wrap(rest, code)})`;
  return `{ ${nested(keys, code)} }`;
}

export function importModel(model: Model, packageName: string): string {
  return `import { ${model.identifier} } from "${packageName}/models/${model.moduleName}";`;
}

export function importOperation(operation: Operation, packageName: string): string {
  return `import { ${operation.identifier} } from "${packageName}/operations/${operation.moduleName}";`;
}

/** One value more to take care of in an answer. */
export function handleValue(place: Place, value: Json): Migration {
  const text = quotedValue(value);
  return readInstead(
    place,
    (read) => `switch (${read}) {\n  // the values known so far\n}`,
    (read) => `switch (${read}) {\n  case ${text}: // new\n    break;\n}`,
  );
}

function quotedValue(value: Json): string {
  return typeof value === "string" ? quoted(value) : JSON.stringify(value);
}
