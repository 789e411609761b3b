// The second half of the line, from the catalog to files.

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
import type { Checked, Diagnostic } from "./ground/diagnostic.ts";
import { createOutputMeter, exhaustion } from "./ground/exhaustion.ts";
import { defaultLimits, type Limits } from "./ground/limits.ts";
import type { Described, Documents } from "./pipeline.ts";
import { stampFile } from "./release/stamp-packages.ts";

export interface LineOptions {
  readonly raw: boolean;
  readonly site: boolean;
  /** `2026-03-09`: against which waivers with an end are held. */
  readonly today: string;
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
