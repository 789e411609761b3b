// Makes one document of several: parts in other files become components of the first. Only files
// in the document's own folder are opened, links followed, and addresses that were allowed. A
// document from a stranger could otherwise copy any file of this machine into its output.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, type JsonObject, ownObject } from "../ground/json.ts";
import { childPointer, formatPointer, type SourceLocation } from "../ground/location.ts";
import { distinctNames } from "../ground/names.ts";
import { mayHaveIdentifiers, settleIdentifiers } from "./identifiers.ts";
import { findAt } from "./openapi.ts";
import type { SourceDocument } from "./parse-source.ts";
import { createPartReader, type PartReader, type PartSources } from "./part-reader.ts";
import { eachReference, type PartReference } from "./part-references.ts";
import { componentKinds, type PartKind } from "./parts.ts";
import { formatFragment, isAddress, localParts, splitReference } from "./references.ts";
import { type TracedDocument, traced } from "./traced.ts";

/** A part of another file that becomes a component. */
interface Import {
  readonly section: string;
  /** A path below the document's folder, or an address. */
  readonly file: string;
  readonly pointer: string;
  readonly node: Json;
}

/** A reference and its place in the file that holds it. */
type Found = Pick<PartReference, "reference" | "section"> & { readonly pointer: string };

/** What one reference turned out to mean. */
type Meaning =
  /** It stays, with this text. */
  | { readonly kind: "local"; readonly reference: string }
  | { readonly kind: "import"; readonly part: Import }
  | { readonly kind: "wrong"; readonly diagnostic: Diagnostic };

interface Bundling {
  readonly reader: PartReader;
  readonly imports: Map<string, Import>;
  readonly diagnostics: Diagnostic[];
  /** What is wrong with files that could not be read, by path. */
  readonly broken: Map<string, readonly Diagnostic[]>;
}

/** The value is null when a reference could not be followed. */
export async function bundle(
  given: SourceDocument,
  sources: PartSources,
): Promise<Checked<TracedDocument | null>> {
  const source = withPlainReferences(given);
  const plain = traced(source);
  if (isClearlyWhole(source.text) || !hasForeignReference(plain.root))
    return { value: plain, diagnostics: [] };
  const reader = createPartReader(source, sources);
  const work: Bundling = { reader, imports: new Map(), diagnostics: [], broken: new Map() };
  const meanings = await followAll(work, plain.root);
  const diagnostics = [...[...work.broken.values()].flat(), ...work.diagnostics];
  if (diagnostics.length > 0) return { value: null, diagnostics };
  return { value: assemble(work, plain, meanings), diagnostics: [] };
}

/** The document with pointers in the place of JSON Schema's own names. */
function withPlainReferences(source: SourceDocument): SourceDocument {
  const { text, value } = source;
  if (!isObject(value) || !mayHaveIdentifiers(text)) return source;
  return { ...source, value: settleIdentifiers(value) };
}

/**
 * Whether it can be told from the text alone that no reference leaves the document; false says
 * nothing. Spares large documents, which are mostly of one piece, a walk over all their parts.
 */
function isClearlyWhole(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  // A key or a mark written as an escape is as good as one in the open.
  if (/\\u00[2-7]/.test(text) || /"(?:\$ref|operationRef)"\s*:\s*"[^#]/.test(text)) return false;
  const mappings = text.match(/"mapping"\s*:\s*\{[^{}]*\}/g) ?? [];
  const named = text.match(/"mapping"\s*:/g) ?? [];
  return (
    mappings.length === named.length &&
    mappings.every((mapping) => !/:\s*"(?!#)[^"]*[/.]/.test(mapping))
  );
}

function hasForeignReference(root: JsonObject): boolean {
  let found = false;
  eachReference("document", root, ({ reference }) => {
    found ||= !reference.startsWith("#");
  });
  return found;
}

/** Reads file after file until no reference leads to anything new. Keys say file and reference. */
async function followAll(work: Bundling, root: JsonObject): Promise<Map<string, Meaning>> {
  const meanings = new Map<string, Meaning>();
  const queue: { kind: PartKind; node: Json; file: string; pointer: string }[] = [
    { kind: "document", node: root, file: "", pointer: "#" },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { file } = next;
    const found: Found[] = [];
    eachReference(next.kind, next.node, ({ reference, section, path }) =>
      found.push({ reference, section, pointer: childPointer(next.pointer, ...path) }),
    );
    for (const reference of found) {
      const key = meaningKey(file, reference);
      if (meanings.has(key)) continue;
      const meaning = await follow(work, file, reference);
      meanings.set(key, meaning);
      if (meaning.kind === "wrong") work.diagnostics.push(meaning.diagnostic);
      if (meaning.kind !== "import" || work.imports.has(importKey(meaning.part))) continue;
      work.imports.set(importKey(meaning.part), meaning.part);
      queue.push({ kind: componentKinds.get(meaning.part.section)!, ...meaning.part });
    }
  }
  return meanings;
}

function meaningKey(
  file: string,
  { section, reference }: Pick<PartReference, "section" | "reference">,
): string {
  return JSON.stringify([file, section, reference]);
}

function importKey({ section, file, pointer }: Import): string {
  return JSON.stringify([section, file, pointer]);
}

/** `file` is "" for the document itself, else a path below its folder. */
async function follow(work: Bundling, file: string, found: Found): Promise<Meaning> {
  const { target, fragment } = splitReference(found.reference);
  const wrong = ({ code, says, fix }: Wrong): Meaning => {
    const at = { file: work.reader.shownName(file), pointer: found.pointer };
    const message = `${JSON.stringify(found.reference)} ${says}`;
    return { kind: "wrong", diagnostic: { code, message, at, fix } };
  };
  const path = target === "" ? file : work.reader.resolve(file, target);
  if (path === null) return wrong(problems.outside);
  // Within the document itself normalising looks after references; it knows the exact place.
  if (path === "" && (file === "" || localParts(fragment) !== null)) {
    return { kind: "local", reference: fragment };
  }
  const opened = await work.reader.open(path);
  if (opened.kind === "broken") work.broken.set(path, opened.diagnostics);
  if (opened.kind === "refused") {
    // A relative reference does not show where it leads.
    const where = isAddress(target) ? "" : `leads to ${work.reader.shownName(path)}, which `;
    return wrong({ ...opened, says: `${where}${opened.says}` });
  }
  if (opened.kind !== "value") return wrong(problems[opened.kind]);
  const node = findAt(opened.value, fragment);
  if (node === undefined) return wrong(problems.noPart);
  if (found.section === null) return wrong(problems.noComponent);
  const pointer = formatPointer(localParts(fragment) ?? []);
  return { kind: "import", part: { section: found.section, file: path, pointer, node } };
}

type Wrong = Pick<Diagnostic, "code" | "fix"> & { readonly says: string };

const problems = {
  outside: {
    code: "read/refused-reference",
    says: "leads out of the document's folder",
    fix: "move what it names into the folder, beside the document",
  },
  missing: {
    code: "read/unresolved-reference",
    says: "names a file that does not exist",
    fix: "correct the reference, or add the file",
  },
  broken: {
    code: "read/unresolved-reference",
    says: "names a file that cannot be read",
    fix: null,
  },
  noPart: {
    code: "read/unresolved-reference",
    says: "names a part that the file does not have",
    fix: "correct the reference, or add the part",
  },
  noComponent: {
    code: "read/unresolved-reference",
    says: "stands where only a reference within the document can",
    fix: "refer to an operation by its operationId",
  },
} as const;

function assemble(
  work: Bundling,
  { root, origins }: TracedDocument,
  meanings: ReadonlyMap<string, Meaning>,
): TracedDocument {
  const names = nameImports(root, [...work.imports.values()]);
  const rewrite = (kind: PartKind, node: Json, file: string): Json => {
    const copy = structuredClone(node);
    eachReference(kind, copy, (found) => {
      const meaning = meanings.get(meaningKey(file, found));
      if (meaning?.kind === "local") found.replace(meaning.reference);
      if (meaning?.kind !== "import") return;
      found.replace(
        formatFragment(["components", meaning.part.section, names.get(importKey(meaning.part))!]),
      );
    });
    return copy;
  };
  const entries = new Map<string, SourceLocation>();
  const added = new Map<string, [string, Json][]>();
  for (const [key, { section, file, pointer, node }] of work.imports) {
    const name = names.get(key)!;
    entries.set(childPointer("#/components", section, name), {
      file: work.reader.shownName(file),
      pointer,
    });
    added.set(section, [
      ...(added.get(section) ?? []),
      [name, rewrite(componentKinds.get(section)!, node, file)],
    ]);
  }
  const whole = rewrite("document", root, "") as JsonObject;
  return { root: withComponents(whole, added), origins: { file: origins.file, entries } };
}

/** Names by the end of the pointer, or by the file; sorted first, so that order never matters. */
function nameImports(root: JsonObject, imports: readonly Import[]): Map<string, string> {
  const components = ownObject(root, "components") ?? {};
  const names = new Map<string, string>();
  const sorted = [...imports].sort((a, b) => byCodeUnit(importKey(a), importKey(b)));
  for (const section of new Set(sorted.map((part) => part.section))) {
    const parts = sorted.filter((part) => part.section === section);
    const distinct = distinctNames(
      parts.map(wantedName),
      Object.keys(ownObject(components, section) ?? {}),
    );
    for (const [i, part] of parts.entries()) names.set(importKey(part), distinct[i]!);
  }
  return names;
}

function wantedName({ file, pointer }: Import): string {
  const last =
    localParts(pointer)?.at(-1) ??
    file
      .split("/")
      .at(-1)!
      .replace(/\.(?:json|ya?ml)$/i, "");
  return last.replace(/[^A-Za-z0-9._-]+/g, "_") || "Part";
}

function withComponents(
  root: JsonObject,
  added: ReadonlyMap<string, [string, Json][]>,
): JsonObject {
  const components = ownObject(root, "components") ?? {};
  const sections = [...added].map(([section, parts]): [string, JsonObject] => [
    section,
    Object.fromEntries([...Object.entries(ownObject(components, section) ?? {}), ...parts]),
  ]);
  return added.size === 0
    ? root
    : { ...root, components: Object.fromEntries([...Object.entries(components), ...sections]) };
}
