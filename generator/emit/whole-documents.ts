// What is read by other tools: the catalog, and documents, a provider's own and the merged one.

import type { Catalog } from "../catalog/catalog.ts";
import type { JsonObject } from "../ground/json.ts";
import type { OutputFile } from "./emitter.ts";
import { type PartHashes, printCatalog, printDocument } from "./parts.ts";

export interface WholeDocuments {
  readonly catalog: Catalog;
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly merged: JsonObject;
}

/** Puts into `hashes`, where there is such a map, a hash of every part on the way. */
export function* printWhole(
  { catalog, documents, merged }: WholeDocuments,
  hashes: Map<string, string> | null,
): Generator<OutputFile> {
  yield { path: "catalog.json", text: printCatalog(catalog, hashes) };
  for (const [provider, document] of documents) {
    const text = printDocument(provider, document, hashes);
    yield { path: documentPath(provider), text };
    // A single provider's document is the merged one.
    if (document === merged) yield { path: "openapi.json", text };
  }
  if (![...documents.values()].includes(merged)) {
    yield { path: "openapi.json", text: `${JSON.stringify(merged, null, 2)}\n` };
  }
}

export function documentPath(provider: string): string {
  return `packages/${provider}/openapi.json`;
}

/** Whether a document is, part by part, what it was. */
export function sameDocument(provider: string, now: PartHashes, before: PartHashes): boolean {
  const isOfDocument = (key: string) =>
    key.startsWith(`${provider} paths `) || key.startsWith(`${provider} components `);
  return [...now].every(([key, hash]) => !isOfDocument(key) || before.get(key) === hash);
}
