// Plants faults: changes one thing in a recording or in a document, at a pointer.

import type { Cassette } from "../catalog/cassette.ts";
import { isObject, type Json } from "../ground/json.ts";
import { parsePointer } from "../ground/location.ts";

/** What is done at a place: a new value, or what becomes of the old one. */
export type Edit =
  | { readonly do: "set"; readonly value: Json }
  | { readonly do: "drop" }
  | { readonly do: "rename"; readonly to: string }
  | { readonly do: "wrap" }
  | { readonly do: "text" }
  | { readonly do: "cut" };

export const set = (value: Json): Edit => ({ do: "set", value });
export const drop: Edit = { do: "drop" };
export const rename = (to: string): Edit => ({ do: "rename", to });
/** An object becomes a list of it, a list an object. */
export const wrap: Edit = { do: "wrap" };
/** A number becomes its text. */
export const text: Edit = { do: "text" };
/** JSON that breaks off in the middle. */
export const cut: Edit = { do: "cut" };

export function edited(root: Json, pointer: string, edit: Edit): Json {
  const parts = parsePointer(pointer);
  if (parts === null) throw new Error(`${pointer} is no pointer`);
  return editAt(root, parts, edit);
}

function editAt(node: Json, [part, ...rest]: readonly string[], edit: Edit): Json {
  if (part === undefined) return changed(node, edit);
  if (Array.isArray(node)) {
    const i = Number(part);
    if (rest.length === 0 && edit.do === "drop") return node.filter((_, at) => at !== i);
    return node.map((item, at) => (at === i ? editAt(item, rest, edit) : item));
  }
  if (!isObject(node)) throw new Error(`nothing can be changed at ${part}`);
  if (rest.length > 0 || edit.do === "set") {
    const below = Object.hasOwn(node, part) ? node[part]! : {};
    if (rest.length > 0 && !Object.hasOwn(node, part)) throw new Error(`there is no ${part}`);
    return { ...node, [part]: editAt(below, rest, edit) };
  }
  if (!Object.hasOwn(node, part)) throw new Error(`there is no ${part}`);
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (key !== part) return [[key, value]];
    if (edit.do === "drop") return [];
    return edit.do === "rename" ? [[edit.to, value]] : [[key, changed(value, edit)]];
  });
  return Object.fromEntries(entries);
}

function changed(value: Json, edit: Edit): Json {
  switch (edit.do) {
    case "set":
      return edit.value;
    case "wrap":
      return Array.isArray(value) ? { first: value[0] ?? null } : [value];
    case "text":
      return String(value);
    case "cut": {
      const whole = JSON.stringify(value);
      return whole.slice(0, Math.ceil(whole.length / 2));
    }
    default:
      throw new Error(`a whole document cannot be ${edit.do}ped`);
  }
}

export interface PlantedFault {
  readonly name: string;
  /** A cassette's id, or `document`. */
  readonly in: string;
  readonly at: string;
  readonly edit: Edit;
  /** `contract/wrong-shape #/exchanges/0/response/body/id`; of a document's fault, with the id in front. */
  readonly found: string;
}

/** The cassettes with the fault in one of them; as they are when it is in the document. */
export function plant(cassettes: readonly Cassette[], fault: PlantedFault): readonly Cassette[] {
  if (fault.in === "document") return cassettes;
  if (!cassettes.some(({ id }) => id === fault.in)) throw new Error(`there is no ${fault.in}`);
  return cassettes.map((cassette) =>
    cassette.id === fault.in
      ? // Only values of the kinds that a cassette holds are planted, as far as the checks look.
        (edited(cassette as unknown as Json, fault.at, fault.edit) as unknown as Cassette)
      : cassette,
  );
}
