// One document out of all providers' normalised ones: `generated/openapi.json`. Everything that
// has a name gets its provider's namespace; servers and security move to the operations, since
// one provider's calls must never go to another's address with another's key.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import {
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
  jsonEquals,
  own,
  ownArray,
  ownObject,
  ownString,
} from "../ground/json.ts";
import { nameProviders, type ProviderDocument, type ProviderNames } from "./merge-names.ts";
import { renameDocument } from "./merge-rename.ts";
import { findAt } from "./openapi.ts";
import { visitParts } from "./parts.ts";
import { localParts } from "./references.ts";
import type { Mutable } from "./walk.ts";

export interface MergedInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

/**
 * A single provider's document is the merged one, as it is. Providers are taken by id, so the
 * order given never matters. Of two paths that a server could not tell apart the later provider's
 * key gets `/<provider>` in front, and `x-wire-path` keeps the real one.
 */
export function mergeProviders(
  providers: readonly ProviderDocument[],
  info: MergedInfo,
): Checked<JsonObject> {
  const { value: sorted, diagnostics } = distinctProviders(providers);
  const [only, another] = sorted;
  if (only !== undefined && another === undefined) return { value: only.document, diagnostics };
  const names = nameProviders(sorted);
  const renamed = sorted.map((provider) => ({
    ...provider,
    document: renameDocument(provider, names.get(provider.id)!),
  }));
  const value = assemble(renamed, names, info);
  return { value, diagnostics: [...diagnostics, ...findUnresolved(value)] };
}

function distinctProviders(
  providers: readonly ProviderDocument[],
): Checked<readonly ProviderDocument[]> {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map<string, ProviderDocument>();
  for (const provider of providers) {
    if (!byId.has(provider.id)) {
      byId.set(provider.id, provider);
      continue;
    }
    diagnostics.push({
      code: "merge/duplicate-provider",
      message: `two providers are called "${provider.id}"`,
      at: null,
      fix: "give one of them another id in spec/providers/",
    });
  }
  const value = [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
  return { value, diagnostics };
}

function assemble(
  providers: readonly ProviderDocument[],
  names: ReadonlyMap<string, ProviderNames>,
  info: MergedInfo,
): JsonObject {
  const documents = providers.map(({ document }) => document);
  const license = mergeLicenses(providers);
  const servers = distinctValues(documents.flatMap((document) => ownArray(document, "servers")));
  const tags = documents.flatMap((document) => ownArray(document, "tags"));
  const webhooks = mergeMaps(documents.map((document) => ownObject(document, "webhooks")));
  const dialect = commonValue(documents.map((document) => own(document, "jsonSchemaDialect")));
  return {
    openapi:
      documents
        .map((document) => ownString(document, "openapi") ?? "")
        .sort(byCodeUnit)
        .at(-1) || "3.1.1",
    info: { ...info, ...(license ? { license } : {}) },
    ...(dialect === undefined ? {} : { jsonSchemaDialect: dialect }),
    ...(servers.length > 0 ? { servers } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    paths: mergeMaps(documents.map((document) => ownObject(document, "paths"))),
    ...(Object.keys(webhooks).length > 0 ? { webhooks } : {}),
    components: mergeComponents(documents),
    "x-providers": providers.map(({ id, name, document }) => ({
      id,
      name,
      ...aboutProvider(document, names.get(id)!),
    })),
  };
}

const mergedKeys = new Set(["openapi", "paths", "webhooks", "components", "tags"]);

/** What a document says of itself as a whole, so that nothing of it is lost. */
function aboutProvider(document: JsonObject, { paths }: ProviderNames): JsonObject {
  const about = Object.entries(document).filter(([key]) => !mergedKeys.has(key));
  const moved = [...paths].filter(([from, to]) => from !== to);
  return Object.fromEntries<Json>([
    ...about,
    ...(moved.length > 0 ? [["movedPaths", Object.fromEntries(moved)] as const] : []),
  ]);
}

/** The names were made distinct, so nothing can be overwritten. */
function mergeMaps(maps: readonly (JsonObject | null)[]): JsonObject {
  return Object.fromEntries(maps.flatMap((map) => Object.entries(map ?? {})));
}

function mergeComponents(documents: readonly JsonObject[]): JsonObject {
  const all = documents.map((document) => ownObject(document, "components") ?? {});
  const sections = new Set(all.flatMap((components) => Object.keys(components)));
  return Object.fromEntries(
    [...sections]
      .sort(byCodeUnit)
      .map((section) => [
        section,
        mergeMaps(all.map((components) => ownObject(components, section))),
      ]),
  );
}

/** One licence that all share, or all of them by name; null when a provider states none. */
function mergeLicenses(providers: readonly ProviderDocument[]): JsonObject | null {
  const licenses = providers.flatMap(({ document }) => {
    const license = ownObject(ownObject(document, "info") ?? {}, "license");
    return license ? [license] : [];
  });
  const [first] = licenses;
  if (first === undefined || licenses.length < providers.length) return null;
  if (licenses.every((license) => jsonEquals(license, first))) return first;
  const spoken = licenses.map(
    (license, i) => `${providers[i]!.name}: ${ownString(license, "name") ?? "unnamed"}`,
  );
  return { name: spoken.join("; "), ...licenseTerms(licenses) };
}

/** All identifiers as one expression; where one has none, the first address instead. */
function licenseTerms(licenses: readonly JsonObject[]): JsonObject {
  const identifiers = licenses.flatMap((license) => ownString(license, "identifier") ?? []);
  if (identifiers.length === licenses.length) {
    const terms = identifiers.map((one) => (one.includes(" ") ? `(${one})` : one));
    return { identifier: [...new Set(terms)].join(" AND ") };
  }
  const [url] = licenses.flatMap((license) => ownString(license, "url") ?? []);
  return url === undefined ? {} : { url };
}

function commonValue(values: readonly (Json | undefined)[]): Json | undefined {
  const [first] = values;
  return values.every((value) => jsonEquals(value, first)) ? first : undefined;
}

function distinctValues(values: readonly Json[]): Json[] {
  return values.filter((value, i) => values.findIndex((other) => jsonEquals(value, other)) === i);
}

/** A proof rather than a check: the inputs were settled, and renaming must not lose a part. */
function findUnresolved(document: JsonObject): Diagnostic[] {
  const known = new Map<string, boolean>();
  const lost: string[] = [];
  const check = (reference: unknown) => {
    if (typeof reference !== "string" || localParts(reference) === null || known.has(reference))
      return;
    known.set(reference, findAt(document, reference) !== undefined);
    if (known.get(reference) === false) lost.push(reference);
  };
  visitParts("document", document as Mutable, ({ kind, node }) => {
    for (const key of ["$ref", "$dynamicRef", "operationRef"]) {
      if (Object.hasOwn(node, key)) check(node[key]);
    }
    const { mapping } = node;
    if (kind === "discriminator" && isObject(mapping)) Object.values(mapping).forEach(check);
  });
  return lost.map((reference) => ({
    code: "read/unresolved-reference",
    message: `${JSON.stringify(reference)} leads nowhere in the merged document`,
    at: null,
    fix: "correct the reference in its provider's document",
  }));
}
