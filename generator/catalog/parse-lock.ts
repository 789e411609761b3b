// `spec/names.lock.json`: the names once given. They stand in code and in paths as they are, so each
// is looked at: whoever has cloned a repository has its lock as well.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { isIdentifier, isModuleName } from "../ground/names.ts";
import type { NamesLock } from "./name-catalog.ts";

const kinds = ["models", "operations", "schemas"];

export function parseLock(
  document: { readonly file: string; readonly value: Json } | null,
): Checked<NamesLock> {
  if (document === null) return { value: {}, diagnostics: [] };
  const { file, value } = document;
  const wrong = isObject(value) ? findWrong(value) : "#";
  // The shape has just been looked at, down to the triples.
  if (wrong === null) return { value: value as unknown as NamesLock, diagnostics: [] };
  return { value: {}, diagnostics: [unusable(file, wrong)] };
}

/** The pointer of the first place where no lock of ours could say this. */
function findWrong(lock: Readonly<Record<string, Json>>): string | null {
  for (const [provider, entry] of Object.entries(lock)) {
    const at = childPointer("#", provider);
    if (!isObject(entry)) return at;
    for (const kind of kinds) {
      const names = Object.hasOwn(entry, kind) ? entry[kind] : undefined;
      if (!isObject(names)) return at;
      const wrong = Object.entries(names).find(([, triple]) => !isTriple(triple));
      if (wrong) return childPointer(at, kind, wrong[0]);
    }
  }
  return null;
}

function isTriple(value: Json): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [identifier, typeName, moduleName] = value;
  return (
    typeof identifier === "string" &&
    typeof typeName === "string" &&
    typeof moduleName === "string" &&
    isIdentifier(identifier) &&
    isIdentifier(typeName) &&
    isModuleName(moduleName)
  );
}

function unusable(file: string, pointer: string): Diagnostic {
  return {
    code: "names/unusable-lock",
    message: `${file} does not have the shape of a names lock`,
    at: { file, pointer },
    fix: "restore it from version control: published names are kept there",
  };
}
