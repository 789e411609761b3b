// Joins the documents that describe one provider: upstream, where there is one, and the additions
// beside it. An addition may add; what two documents say differently is a collision, never a
// silent choice. References between siblings become local.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import {
  byCodeUnit,
  copyJson,
  isObject,
  type Json,
  type JsonObject,
  jsonEquals,
  ownString,
} from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import { collectModels, hasCollector } from "./collect-models.ts";
import { define } from "./define-key.ts";
import { type Joined, joinComponents, joinTags } from "./join-parts.ts";
import { joinPaths } from "./join-paths.ts";
import { localizeSiblings } from "./join-siblings.ts";
import type { SourceDocument } from "./parse-source.ts";
import { type PartVisit, visitParts } from "./parts.ts";
import { locate, type TracedDocument, traced } from "./traced.ts";
import type { Mutable } from "./walk.ts";

/**
 * Servers, security, info and the like come from upstream, else from `common.yaml`, else from the
 * first addition by name that has them. The value is null when there is nothing to join.
 */
export function joinDocuments(
  upstream: TracedDocument | null,
  additions: readonly SourceDocument[],
): Checked<TracedDocument | null> {
  if (upstream && additions.length === 0 && !hasCollector(upstream.root)) {
    return { value: upstream, diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const sorted = [...additions].sort((a, b) => byCodeUnit(a.file, b.file));
  const prepared = sorted.flatMap((addition) => prepare(addition, sorted, diagnostics));
  const documents = [...(upstream ? [upstream] : []), ...commonFirst(prepared)];
  const primary = documents[0];
  if (!primary) return { value: null, diagnostics };

  const work: Joined = {
    root: {},
    entries: new Map(primary.origins.entries),
    file: primary.origins.file,
    upstream: upstream?.origins.file ?? null,
    diagnostics,
  };
  joinRoots(work, documents);
  for (const document of documents) {
    const root = copyJson(document.root) as Mutable;
    pushDownDefaults(work, root);
    joinPaths(work, document, root);
    joinComponents(work, document, root);
    joinTags(work, document);
  }
  collectModels(work);
  return {
    value: { root: work.root as JsonObject, origins: { file: work.file, entries: work.entries } },
    diagnostics,
  };
}

function prepare(
  addition: SourceDocument,
  siblings: readonly SourceDocument[],
  diagnostics: Diagnostic[],
): TracedDocument[] {
  if (!isObject(addition.value)) {
    diagnostics.push({
      code: "read/not-openapi",
      message: `${addition.file} is no OpenAPI document: it is not an object`,
      at: { file: addition.file, pointer: "#" },
      fix: "give it `openapi`, `info` and `paths`, or move it out of the folder",
    });
    return [];
  }
  return [{ ...traced(addition), root: localizeSiblings(addition, siblings, diagnostics) }];
}

/** `common.yaml` speaks for all of them, wherever its name sorts. */
function commonFirst(documents: readonly TracedDocument[]): TracedDocument[] {
  const isCommon = ({ origins }: TracedDocument) =>
    /(?:^|\/)common\.(?:ya?ml|json)$/.test(origins.file);
  return [...documents.filter(isCommon), ...documents.filter((document) => !isCommon(document))];
}

const joinedKeys = new Set(["openapi", "paths", "webhooks", "components", "tags"]);

/** Everything that is one value for all. */
function joinRoots({ root, entries }: Joined, documents: readonly TracedDocument[]): void {
  const versions = documents.map((document) => ownString(document.root, "openapi"));
  // The newest can say what the others say, not the other way round.
  const newest = versions
    .filter((version) => version !== null)
    .sort(byCodeUnit)
    .at(-1);
  if (newest !== undefined) define(root, "openapi", newest);
  for (const document of documents) {
    for (const [key, value] of Object.entries(document.root)) {
      if (joinedKeys.has(key) || Object.hasOwn(root, key)) continue;
      define(root, key, structuredClone(value) as Json);
      entries.set(childPointer("#", key), locate(document, childPointer("#", key)));
    }
  }
}

/**
 * A document that names servers or security other than the joined one's keeps them on its
 * operations: they would otherwise be called at another address, with another key.
 */
function pushDownDefaults(work: Joined, root: Mutable): void {
  for (const key of ["servers", "security"]) {
    const value = root[key];
    if (!Array.isArray(value) || jsonEquals(value, work.root[key] as Json | undefined)) continue;
    visitParts("document", root, (part) => {
      if (inheritsFromRoot(part, key)) part.node[key] = structuredClone(value);
    });
  }
}

function inheritsFromRoot({ kind, node, path }: PartVisit, key: string): boolean {
  if (kind !== "operation" || Object.hasOwn(node, key)) return false;
  return key === "security" || path[0] === "paths";
}
