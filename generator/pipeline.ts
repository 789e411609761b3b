// The first half of the line, from documents to the catalog. The second is in `make-output.ts`.
//
//   read ─▶ overlay ─▶ join ─▶ normalise ─▶ catalog ─▶ lint ─▶ plan ─▶ render ─▶ write

import { buildCatalog } from "./catalog/build-catalog.ts";
import type { ProviderMaterial } from "./catalog/build-provider.ts";
import type { Cassette } from "./catalog/cassette.ts";
import type { Catalog } from "./catalog/catalog.ts";
import { checkCassettes } from "./catalog/check-cassettes.ts";
import type { NamesLock } from "./catalog/name-catalog.ts";
import type { ProviderFacts } from "./catalog/provider-facts.ts";
import type { Releases } from "./catalog/releases.ts";
import { joinDocuments } from "./document/join.ts";
import { mergeProviders } from "./document/merge.ts";
import { normalizeDocument, withoutNewerParts } from "./document/normalize.ts";
import { applyOverlays } from "./document/overlay.ts";
import { unfoldModels } from "./document/unfold.ts";
import type { ModelRoute } from "./document/unfold-match.ts";
import { type Checked, type Diagnostic, severityOf } from "./ground/diagnostic.ts";
import { exhaustion } from "./ground/exhaustion.ts";
import { canonicalJson, type Json, type JsonObject } from "./ground/json.ts";
import type { Limits } from "./ground/limits.ts";
import { attachFindings, judgeFindings } from "./lint/judge.ts";
import { lintCatalog } from "./lint/lint.ts";
import type { Material, ProviderSources } from "./read-material.ts";

/** What the first half of the line makes: enough for lint, diff and contract. */
export interface Described {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  /** Each provider's own document, OpenAPI 3.1, self-contained. */
  readonly documents: ReadonlyMap<string, JsonObject>;
  /** All of them in one, namespaced. */
  readonly merged: JsonObject;
  readonly names: NamesLock;
  readonly releases: Releases;
}

export type Documents = ReadonlyMap<string, JsonObject>;

/**
 * From documents and facts to the catalog. A function of its arguments; `ready` is told of the
 * documents before the catalog is made of them.
 */
export function describe(
  material: Material,
  today: string,
  ready: (documents: Documents) => void = () => {},
): Checked<Described | null> {
  try {
    return describeAll(material, today, ready);
  } catch (error) {
    return { value: null, diagnostics: [exhaustion(error)] };
  }
}

function describeAll(
  material: Material,
  today: string,
  ready: (documents: Documents) => void,
): Checked<Described | null> {
  const diagnostics: Diagnostic[] = [];
  const documents = new Map<string, JsonObject>();
  const providers: ProviderMaterial[] = [];
  for (const sources of material.providers) {
    const prepared = prepareDocument(sources, material.limits);
    diagnostics.push(...prepared.diagnostics);
    if (!prepared.value) continue;
    const plain = withoutNewerParts(prepared.value);
    diagnostics.push(...plain.diagnostics);
    documents.set(sources.facts.provider, plain.value);
    providers.push({
      facts: sources.facts,
      factsAt: { file: sources.factsFile, pointer: "#" },
      document: prepared.value,
      parser: material.parser,
    });
  }
  if (providers.length === 0) return { value: null, diagnostics };
  ready(documents);

  const built = buildCatalog(providers, material.lock, material.equivalents);
  const merged = mergeProviders(
    built.value.catalog.providers.map(({ id, name }) => ({
      id,
      name,
      document: documents.get(id)!,
    })),
    mergedInfo(built.value.catalog),
  );
  const claims = judgeFindings(
    lintCatalog(built.value.catalog, material.cassettes),
    material.waivers,
    today,
  );
  diagnostics.push(
    ...built.diagnostics,
    ...checkCassettes(material.cassettes, built.value.catalog),
    ...merged.diagnostics,
    ...claims.diagnostics,
  );
  return {
    value: {
      catalog: attachFindings(built.value.catalog, claims.value),
      cassettes: material.cassettes,
      documents,
      merged: merged.value,
      names: built.value.names,
      releases: material.releases,
    },
    diagnostics,
  };
}

/** One provider's document on its own way through the line. */
function prepareDocument(
  { facts, upstream, additions, overlays }: ProviderSources,
  limits?: Limits,
) {
  const diagnostics: Diagnostic[] = [];
  const overlaid = upstream ? applyOverlays(upstream, overlays) : null;
  const joined = joinDocuments(overlaid?.value ?? null, additions);
  diagnostics.push(...(overlaid?.diagnostics ?? []), ...joined.diagnostics);
  if (!joined.value) return { value: null, diagnostics };
  const normal = normalizeDocument(joined.value, limits);
  diagnostics.push(...normal.diagnostics);
  if (!normal.value) return { value: null, diagnostics };
  const unfolded = unfoldModels(normal.value, modelRoutes(facts));
  return { value: unfolded.value, diagnostics: [...diagnostics, ...unfolded.diagnostics] };
}

function modelRoutes(facts: ProviderFacts): ModelRoute[] {
  return (facts.jobs?.submit ?? []).flatMap(
    ({ route, model, componentSuffixes, except, general }): ModelRoute[] => {
      if (model.in !== "path") return [];
      const [method = "", path = ""] = route.split(" ");
      return [
        {
          method: method.toLowerCase(),
          path,
          parameter: model.name,
          suffixes: componentSuffixes ?? [],
          except: except ?? [],
          general: general === true,
          ids: Object.keys(facts.models ?? {}),
        },
      ];
    },
  );
}

function mergedInfo(catalog: Catalog) {
  const names = catalog.providers.map(({ name }) => name).join(" and ");
  return {
    title: names,
    version: catalog.providers.map(({ version }) => version).join("+") || "1",
    description: `The API of ${names}, merged by modelsmith from spec/.`,
  };
}

export function lockText(names: NamesLock): string {
  return canonicalJson(names as unknown as Json);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}
