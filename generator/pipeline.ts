// The line, from documents to files: the only file that sees every phase.
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
import {
  type ClientMaterial,
  createClientEmitter,
  schemaFile,
  schemaPath,
} from "./emit/client/client-emitter.ts";
import { docsEmitter } from "./emit/docs/docs-emitter.ts";
import type { EmitInput, Emitter, OutputFile } from "./emit/emitter.ts";
import { createKeeper, type Memory, type PartNotes } from "./emit/keeper.ts";
import { type Made, makePlan } from "./emit/make-plan.ts";
import { frameOf } from "./emit/parts.ts";
import { createPortableEmitter } from "./emit/portable/portable-emitter.ts";
import { createRenderer, type Templates } from "./emit/render.ts";
import { type PrintedSchemas, printSchemas, type SchemaJob } from "./emit/types.ts";
import { documentPath, printWhole } from "./emit/whole-documents.ts";
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

type Documents = ReadonlyMap<string, JsonObject>;

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
  /** The printing of all `schema.ts`, where that has begun. */
  readonly schemas?: Promise<PrintedSchemas> | null;
  /** Absent where everything is to be made. `note` is called when it is. */
  readonly memory?: Memory & { readonly note: (notes: PartNotes) => void };
}

/** From the catalog to the complete output. Touches nothing outside its arguments, but for a worker. */
export async function emit(
  described: Described,
  texts: Texts,
  options: LineOptions,
  extras: Omit<Extras, "memory" | "schemas"> = {},
): Promise<Checked<readonly OutputFile[]>> {
  const value: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const made of emitEach(described, texts, options, extras)) {
    if ("code" in made) diagnostics.push(made);
    else if ("text" in made) value.push(made);
  }
  return { value, diagnostics };
}

/** The same file by file, each as soon as it is made, with problems in between. */
export async function* emitEach(
  described: Described,
  texts: Texts,
  options: LineOptions,
  extras: Extras = {},
): AsyncGenerator<Made> {
  const measure = createOutputMeter(extras.limits ?? defaultLimits);
  try {
    for await (const made of emitAll(described, texts, options, extras)) {
      if ("text" in made) measure(made.text);
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
  { further = [], memory, limits, schemas: begun }: Extras,
): AsyncGenerator<Made> {
  const { catalog, documents, cassettes, releases } = described;
  const hashes = memory ? new Map<string, string>() : null;
  yield* printWhole(described, hashes);
  const frame = memory ? frameOf(catalog, documents) : "";
  const keeper = memory && hashes ? createKeeper({ catalog, frame, hashes, memory }) : null;
  // The worker prints schema.ts while everything else is planned and rendered here. It begins when
  // the largest texts are gone, for it takes as much memory as they do.
  const jobs = options.raw ? schemaJobs(documents) : [];
  const kept = jobs.filter(({ provider }) => keeper?.keepsSchema(provider, schemaPath(provider)));
  const schemas =
    begun ??
    printSchemas(
      jobs.filter((job) => !kept.includes(job)),
      limits,
    );
  yield { kept: kept.map(({ provider }) => schemaPath(provider)) };

  const emitters = [
    docsEmitter,
    ...(await contractEmitters(described, texts, options)),
    createPortableEmitter({ runtime: texts.portableRuntime, license: texts.client.license }),
    createClientEmitter({ ...texts.client, raw: options.raw }),
    ...further,
  ];
  const input: EmitInput = {
    catalog,
    cassettes,
    documents,
    withSite: options.site,
    releases,
    ...(keeper && { recall: keeper.recall }),
  };
  for (const emitter of emitters) {
    const renderer = createRenderer(texts.templates);
    // What an emitter of the user's own reads is not known.
    const own = further.includes(emitter) ? null : keeper;
    for (const made of makePlan(emitter.plan(input), renderer, own)) {
      if ("text" in made) yield* stampFile(made, releases);
      else yield made;
    }
  }
  const { value, diagnostics } = await schemas;
  yield* diagnostics;
  for (const [provider, text] of value) yield schemaFile(provider, text);
  if (keeper) memory?.note(keeper.notes());
}

/** Validators, which take long to load, and longer to compile. */
async function loadConformer() {
  return (await import("../templates/contract/runtime/conform.js")).createConformer;
}

/** Loaded where there are recordings, and not else. */
async function contractEmitters(
  { cassettes }: Described,
  { contractRuntime }: Texts,
  { raw }: LineOptions,
): Promise<Emitter[]> {
  if (cassettes.length === 0) return [];
  const { createContractEmitter } = await import("./emit/contract/contract-emitter.ts");
  const isWaived = raw && cassettes.some(({ waiver }) => waiver !== null);
  const createConformer = isWaived ? await loadConformer() : null;
  return [createContractEmitter({ runtime: contractRuntime, typed: raw, createConformer })];
}

/** What `schema.ts` is printed of. */
export function schemaJobs(documents: Documents): SchemaJob[] {
  return [...documents].map(([provider, document]) => ({
    provider,
    file: documentPath(provider),
    document,
  }));
}

export function lockText(names: NamesLock): string {
  return canonicalJson(names as unknown as Json);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === "error");
}
