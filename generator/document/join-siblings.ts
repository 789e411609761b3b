// Additions of one provider lie side by side and refer to each other by file name. Once joined
// they are one document, so `common.yaml#/components/…` becomes `#/components/…`.

import type { Diagnostic } from "../ground/diagnostic.ts";
import { copyJson, type Json, type JsonObject } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { findNearest } from "../ground/nearest.ts";
import { findAt } from "./openapi.ts";
import type { SourceDocument } from "./parse-source.ts";
import { eachReference } from "./part-references.ts";
import { splitReference } from "./references.ts";
import type { Mutable } from "./walk.ts";

/** A copy of the addition's root, which must be an object. */
export function localizeSiblings(
  addition: SourceDocument,
  siblings: readonly SourceDocument[],
  diagnostics: Diagnostic[],
): JsonObject {
  const byName = new Map(siblings.map((sibling) => [baseName(sibling.file), sibling]));
  const root = copyJson(addition.value) as Mutable;
  eachReference("document", root as Json, ({ reference, path, replace }) => {
    if (reference.startsWith("#")) return;
    const { target, fragment } = splitReference(reference);
    const sibling = byName.get(target.replace(/^\.\//, ""));
    if (sibling && fragment.startsWith("#/") && findAt(sibling.value, fragment) !== undefined) {
      replace(fragment);
      return;
    }
    const at = { file: addition.file, pointer: childPointer("#", ...path) };
    diagnostics.push({ ...unresolved(reference, target, sibling, byName.keys()), at });
  });
  return root as JsonObject;
}

function unresolved(
  reference: string,
  target: string,
  sibling: SourceDocument | undefined,
  names: Iterable<string>,
): Omit<Diagnostic, "at"> {
  const quoted = JSON.stringify(reference);
  if (sibling) {
    return {
      code: "read/unresolved-reference",
      message: `${quoted} names a part that ${sibling.file} does not have`,
      fix: "correct the reference, or add the part",
    };
  }
  const near = findNearest(target, names);
  return {
    code: "read/unresolved-reference",
    message: `${quoted} names no addition of this provider`,
    fix: near
      ? `there is ${near}; did you mean that?`
      : "additions may refer to files in their own folder, by name",
  };
}

function baseName(file: string): string {
  return file.split("/").at(-1)!;
}
