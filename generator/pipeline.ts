// The line, from documents to files: the only file that sees every phase.
//
//   read ─▶ overlay ─▶ join ─▶ normalise ─▶ catalog ─▶ lint ─▶ plan ─▶ render ─▶ write

import { buildCatalog } from "./catalog/build-catalog.ts";
import { factsFromDocument, type ProviderMaterial } from "./catalog/build-provider.ts";
import type { Cassette } from "./catalog/cassette.ts";
import type { Catalog } from "./catalog/catalog.ts";
import { checkCassettes } from "./catalog/check-cassettes.ts";
import type { NamesLock } from "./catalog/name-catalog.ts";
import { createFactsParser } from "./catalog/parse-facts.ts";
import type { ProviderFacts } from "./catalog/provider-facts.ts";
import { noReleases, type Releases } from "./catalog/releases.ts";
import { joinDocuments } from "./document/join.ts";
import { mergeProviders } from "./document/merge.ts";
import { normalizeDocument, withoutNewerParts } from "./document/normalize.ts";
import { applyOverlays } from "./document/overlay.ts";
import type { SourceDocument } from "./document/read.ts";
import type { TracedDocument } from "./document/traced.ts";
import { unfoldModels } from "./document/unfold.ts";
import type { ModelRoute } from "./document/unfold-match.ts";
import {
  type ClientMaterial,
  createClientEmitter,
  schemaFile,
} from "./emit/client/client-emitter.ts";
import { docsEmitter } from "./emit/docs/docs-emitter.ts";
import type { EmitInput, Emitter, OutputFile, Plan } from "./emit/emitter.ts";
import { createPortableEmitter } from "./emit/portable/portable-emitter.ts";
import { createRenderer, type Templates } from "./emit/render.ts";
import { printSchemas, type SchemaJob } from "./emit/types.ts";
import { type Checked, type Diagnostic, severityOf } from "./ground/diagnostic.ts";
import { createOutputMeter, exhaustion } from "./ground/exhaustion.ts";
import { canonicalJson, type Json, type JsonObject } from "./ground/json.ts";
import { defaultLimits, type Limits } from "./ground/limits.ts";
import { attachFindings, judgeFindings } from "./lint/judge.ts";
import { lintCatalog } from "./lint/lint.ts";
import type { Material, ProviderSources } from "./read-material.ts";
import { stampFile } from "./release/stamp-packages.ts";

export interface LineOptions {
  readonly raw: boolean;
  readonly site: boolean;
  /** `2026-03-09`: against which waivers with an end are held. */
  readonly today: string;
}

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

/** From documents and facts to the catalog. A function of its arguments. */
export function describe(material: Material, today: string): Checked<Described | null> {
  try {
    return describeAll(material, today);
  } catch (error) {
    return { value: null, diagnostics: [exhaustion(error)] };
  }
}

function describeAll(material: Material, today: string): Checked<Described | null> {
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

/** What rendering needs beside the material: texts that lie with the program or its user. */
export interface Texts {
  readonly templates: Templates;
  readonly client: Omit<ClientMaterial, "raw">;
  readonly contractRuntime: ReadonlyMap<string, string>;
  readonly portableRuntime: ReadonlyMap<string, string>;
}

export interface Extras {
  /** Emitters of the user's own. */
  readonly further?: readonly Emitter[];
  readonly limits?: Limits;
}

/** From the catalog to the complete output. Touches nothing outside its arguments, but for a worker. */
export async function emit(
  described: Described,
  texts: Texts,
  options: LineOptions,
  extras: Extras = {},
): Promise<Checked<readonly OutputFile[]>> {
  const value: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const made of emitEach(described, texts, options, extras)) {
    if ("code" in made) diagnostics.push(made);
    else value.push(made);
  }
  return { value, diagnostics };
}

/** The same file by file, each as soon as it is made, with problems in between. */
export async function* emitEach(
  described: Described,
  texts: Texts,
  options: LineOptions,
  extras: Extras = {},
): AsyncGenerator<OutputFile | Diagnostic> {
  const measure = createOutputMeter(extras.limits ?? defaultLimits);
  try {
    for await (const made of emitAll(described, texts, options, extras)) {
      if (!("code" in made)) measure(made.text);
      yield made;
    }
  } catch (error) {
    yield exhaustion(error);
  }
}

async function* emitAll(
  described: Described,
  texts: Texts,
  options: LineOptions,
  { further = [] }: Extras,
): AsyncGenerator<OutputFile | Diagnostic> {
  const input: EmitInput = {
    catalog: described.catalog,
    cassettes: described.cassettes,
    documents: described.documents as ReadonlyMap<string, Json>,
    withSite: options.site,
    releases: described.releases,
  };
  const emitters = [
    docsEmitter,
    ...(await contractEmitters(described, texts, options)),
    createPortableEmitter({ runtime: texts.portableRuntime, license: texts.client.license }),
    createClientEmitter({ ...texts.client, raw: options.raw }),
    ...further,
  ];
  for (const made of wholeDocuments(described)) yield made;
  // The worker prints schema.ts while everything else is planned and rendered here. It begins when
  // the largest texts are gone, for it takes as much memory as they do.
  const schemas = options.raw ? printSchemas(schemaJobs(described)) : null;
  for (const emitter of emitters) {
    for (const made of renderPlan(emitter.plan(input), texts.templates)) {
      if ("code" in made) yield made;
      else yield* stampFile(made, described.releases);
    }
  }
  if (schemas === null) return;
  const { value, diagnostics } = await schemas;
  yield* diagnostics;
  for (const [provider, text] of value) yield schemaFile(provider, text);
}

/** With validators behind it, so it is loaded where there are recordings, and not else. */
async function contractEmitters(
  { cassettes }: Described,
  { contractRuntime }: Texts,
  { raw }: LineOptions,
): Promise<Emitter[]> {
  if (cassettes.length === 0) return [];
  const { createContractEmitter } = await import("./emit/contract/contract-emitter.ts");
  return [createContractEmitter({ runtime: contractRuntime, typed: raw })];
}

function schemaJobs({ documents }: Described): SchemaJob[] {
  return [...documents].map(([provider, document]) => ({
    provider,
    file: `packages/${provider}/openapi.json`,
    document,
  }));
}

/** What is read by other tools: the catalog, and documents, a provider's own and the merged one. */
function* wholeDocuments({ catalog, documents, merged }: Described): Generator<OutputFile> {
  yield { path: "catalog.json", text: `${JSON.stringify(catalog, null, 1)}\n` };
  // A single provider's document is the merged one.
  const printed = new Map<JsonObject, string>();
  const print = (document: JsonObject) => {
    const text = printed.get(document) ?? `${JSON.stringify(document, null, 2)}\n`;
    printed.set(document, text);
    return text;
  };
  yield { path: "openapi.json", text: print(merged) };
  for (const [provider, document] of documents) {
    yield { path: `packages/${provider}/openapi.json`, text: print(document) };
  }
}

function* renderPlan(
  { files, views }: Plan,
  templates: Templates,
): Generator<OutputFile | Diagnostic> {
  yield* files;
  const renderer = createRenderer(templates);
  for (const view of views) {
    const rendered = renderer.render(view);
    if (rendered !== null) yield rendered;
  }
}

/** A document of which nothing is known beside itself: what `--input` reads. */
export function materialFromDocument(
  provider: string,
  source: SourceDocument,
  document: TracedDocument,
): Material {
  return {
    providers: [
      {
        facts: factsFromDocument(provider, source.value),
        factsFile: source.file,
        upstream: document,
        upstreamFile: source.file,
        additions: [],
        overlays: [],
      },
    ],
    cassettes: [],
    equivalents: [],
    lock: {},
    waivers: null,
    releases: noReleases,
    parser: createFactsParser(),
    inputs: [],
    files: new Map([[source.file, source.text]]),
  };
}

export function lockText(names: NamesLock): string {
  return canonicalJson(names as unknown as Json);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}
