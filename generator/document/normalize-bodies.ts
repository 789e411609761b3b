// Gives every inline request and response schema a component name, before any type is made:
// `RunPainter2Request`, `GetJobResponse`, `GetJobResponse404`. Schemas that are a bare word
// (`type: string`) stay where they are.

import { isObject, type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { distinctNames, pascalCase } from "../ground/names.ts";
import type { Work } from "./normalize.ts";
import { schemasOf } from "./normalize-references.ts";
import { methodsOf32 } from "./openapi.ts";
import type { Mutable } from "./walk.ts";

interface Inline {
  readonly wanted: string;
  readonly holder: Mutable;
  readonly key: "schema" | "itemSchema";
  readonly pointer: string;
}

export function nameBodies(work: Work): void {
  const inline: Inline[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    const items = work.root[section];
    if (!isObject(items)) continue;
    for (const [path, item] of Object.entries(items)) {
      if (!isObject(item)) continue;
      const at = childPointer(`#/${section}`, path);
      for (const method of methodsOf32)
        collectOperation(inline, item[method], childPointer(at, method));
      for (const [method, operation] of Object.entries(
        ownObject(item, "additionalOperations") ?? {},
      )) {
        collectOperation(inline, operation, childPointer(at, "additionalOperations", method));
      }
    }
  }
  const components = work.root["components"];
  for (const [kind, word] of [
    ["requestBodies", "Request"],
    ["responses", "Response"],
  ] as const) {
    const parts = isObject(components) ? ownObject(components as JsonObject, kind) : null;
    for (const [name, part] of Object.entries(parts ?? {})) {
      const base = pascalCase(name).endsWith(word)
        ? pascalCase(name)
        : `${pascalCase(name)}${word}`;
      collectContent(inline, part, base, childPointer("#/components", kind, name));
    }
  }
  hoistAll(work, inline);
}

function collectOperation(inline: Inline[], operation: Json | undefined, pointer: string): void {
  if (!isObject(operation)) return;
  const base = pascalCase(String(operation["operationId"]), "Operation");
  collectContent(
    inline,
    operation["requestBody"],
    `${base}Request`,
    childPointer(pointer, "requestBody"),
  );
  const responses = ownObject(operation, "responses") ?? {};
  const successes = Object.keys(responses).filter((status) => /^2/.test(status));
  for (const [status, response] of Object.entries(responses)) {
    const only = successes.length === 1 && status === successes[0];
    const name = only ? `${base}Response` : `${base}Response${pascalCase(status, "")}`;
    collectContent(inline, response, name, childPointer(pointer, "responses", status));
  }
}

function collectContent(
  inline: Inline[],
  holder: Json | undefined,
  wanted: string,
  pointer: string,
): void {
  const content = isObject(holder) ? ownObject(holder, "content") : null;
  const medias = Object.entries(content ?? {});
  medias.forEach(([mediaType, media], i) => {
    if (!isObject(media)) return;
    const suffix = i === 0 ? "" : pascalCase(mediaType.split("/").pop() ?? "", "Body");
    for (const key of ["schema", "itemSchema"] as const) {
      const schema = media[key];
      if (!isObject(schema) || !deservesName(schema)) continue;
      inline.push({
        wanted: `${wanted}${suffix}${key === "itemSchema" ? "Item" : ""}`,
        holder: media as Mutable,
        key,
        pointer: childPointer(pointer, "content", mediaType, key),
      });
    }
  });
}

/** A reference has a name already, and a bare word needs none. */
function deservesName(schema: JsonObject): boolean {
  if (typeof schema["$ref"] === "string") return false;
  if (
    ["allOf", "anyOf", "oneOf", "properties", "additionalProperties", "enum", "const"].some(
      (key) => key in schema,
    )
  ) {
    return true;
  }
  return schema["type"] === "object" || schema["type"] === "array";
}

function hoistAll(work: Work, inline: readonly Inline[]): void {
  if (inline.length === 0) return;
  const schemas = schemasOf(work.root);
  const names = distinctNames(
    inline.map(({ wanted }) => wanted),
    Object.keys(schemas),
  );
  inline.forEach(({ holder, key, pointer }, i) => {
    const reference = `#/components/schemas/${names[i]}`;
    schemas[names[i]!] = holder[key];
    holder[key] = { $ref: reference };
    work.moved.set(reference, pointer);
  });
}
