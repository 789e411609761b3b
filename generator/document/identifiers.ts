// JSON Schema's own ways to name a place, `$id` and `$anchor`, as the plain pointers that everything
// behind this reads. Both go away: a tool that knows them would read the pointers differently.

import type { JsonObject } from "../ground/json.ts";
import { formatPointer, type PointerPart } from "../ground/location.ts";
import { splitReference } from "./references.ts";
import { type Mutable, type SchemaVisit, visitSchemas } from "./walk.ts";

/** Whether the text can hold any; spares other documents two walks. */
export function mayHaveIdentifiers(text: string): boolean {
  return /\$(id|anchor|dynamicAnchor)\b|\\u0024/.test(text);
}

/** A schema with an `$id`, or the document: what `#/…` below it starts from. */
interface Resource {
  readonly depth: number;
  readonly address: string;
  readonly pointer: string;
}

/** No address of the world: relative ones resolve against it and only against each other. */
const documentAddress = "document:///";

/** The document itself where nothing had to change. */
export function settleIdentifiers(root: JsonObject): JsonObject {
  const copy = structuredClone(root) as Mutable;
  const places = new Map<string, string>();
  eachInResource(copy, ({ schema, path }, { address }) => {
    const pointer = formatPointer(path);
    if (typeof schema["$id"] === "string") claim(places, address, pointer);
    for (const key of ["$anchor", "$dynamicAnchor"] as const)
      if (typeof schema[key] === "string") claim(places, `${address}#${schema[key]}`, pointer);
  });
  if (places.size === 0) return root;
  eachInResource(copy, ({ schema }, resource) => {
    for (const key of ["$ref", "$dynamicRef"] as const) {
      const reference = schema[key];
      const settled = typeof reference === "string" ? settle(reference, resource, places) : null;
      if (settled === null) continue;
      delete schema[key];
      // A dynamic reference is read where it stands: nothing here is put in another's place.
      schema["$ref"] = settled;
    }
  });
  visitSchemas(copy, {
    schema: ({ schema }) => {
      for (const key of ["$id", "$anchor", "$dynamicAnchor"])
        if (typeof schema[key] === "string") delete schema[key];
    },
  });
  return copy as JsonObject;
}

/** The first to claim an address keeps it, as a reader from the top would have it. */
function claim(places: Map<string, string>, address: string, pointer: string): void {
  if (!places.has(address)) places.set(address, pointer);
}

/** The pointer from the document's root, or null where the reference stays as it is. */
function settle(
  reference: string,
  { address, pointer }: Resource,
  places: ReadonlyMap<string, string>,
): string | null {
  const { target, fragment } = splitReference(reference);
  const whole = target === "" ? address : resolveAddress(target, address);
  const named = fragment === "#" ? null : places.get(whole + fragment);
  if (named) return named;
  const start = target === "" ? pointer : places.get(whole);
  if (start === undefined || (start === "#" && target === "")) return null;
  if (fragment === "#") return start;
  return fragment.startsWith("#/") ? start + fragment.slice(1) : null;
}

function eachInResource(
  root: Mutable,
  visit: (found: SchemaVisit, resource: Resource) => void,
): void {
  const document: Resource = { depth: -1, address: documentAddress, pointer: "#" };
  const above: Resource[] = [document];
  let trail: readonly PointerPart[] = [];
  visitSchemas(root, {
    schema: (found) => {
      const { schema, path } = found;
      const shared = path.findIndex((part, i) => part !== trail[i]);
      const common = shared === -1 ? path.length : shared;
      // What lies deeper than where this path leaves the last one is behind us.
      while (above.at(-1)!.depth > common || above.at(-1)!.depth >= path.length) above.pop();
      trail = [...path];
      const id = schema["$id"];
      if (typeof id === "string") {
        const address = resolveAddress(id.replace(/#$/, ""), above.at(-1)!.address);
        above.push({ depth: path.length, address, pointer: formatPointer(path) });
      }
      visit(found, above.at(-1)!);
    },
  });
}

function resolveAddress(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
