// A catalog from a file. We wrote it, so its depths are trusted; what stands at the top tells a
// catalog from anything else that has `providers`.

import type { Catalog } from "../catalog/catalog.ts";
import type { Checked } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own, ownArray } from "../ground/json.ts";

const lists = ["servers", "securitySchemes", "operations", "models", "schemas", "webhooks"];

export function parseCatalog(value: JsonObject, file: string): Checked<Catalog | null> {
  const providers = ownArray(value, "providers");
  const sound = own(value, "version") === 1 && providers.every(isProvider);
  // Its shape was just looked at; deeper down the types hold because this program wrote it.
  if (sound) return { value: value as unknown as Catalog, diagnostics: [] };
  return {
    value: null,
    diagnostics: [
      {
        code: "diff/not-comparable",
        message: `${file} has providers, but is no catalog of this version of modelsmith`,
        at: { file, pointer: "#" },
        fix: "compare OpenAPI documents, or write the catalog anew with `modelsmith generate`",
      },
    ],
  };
}

function isProvider(value: Json): boolean {
  if (!isObject(value) || typeof own(value, "id") !== "string") return false;
  return lists.every((key) => {
    const list = own(value, key);
    return Array.isArray(list) && list.every(isObject);
  });
}
