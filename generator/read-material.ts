// Reads everything below the spec folder, once. What it finds is data for the rest of the line;
// nothing behind this file and the writing touches the disk.

import { readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { factsFromDocument } from "./catalog/build-provider.ts";
import type { Cassette } from "./catalog/cassette.ts";
import type { Equivalent } from "./catalog/catalog.ts";
import { parseEquivalents } from "./catalog/equivalents.ts";
import type { NamesLock } from "./catalog/name-catalog.ts";
import { parseCassette } from "./catalog/parse-cassette.ts";
import { createFactsParser, type FactsParser } from "./catalog/parse-facts.ts";
import { parseLock } from "./catalog/parse-lock.ts";
import { parseReleases } from "./catalog/parse-releases.ts";
import type { ProviderFacts } from "./catalog/provider-facts.ts";
import { noReleases, type Releases } from "./catalog/releases.ts";
import { readSource, type SourceDocument } from "./document/read.ts";
import { type TracedDocument, traced } from "./document/traced.ts";
import type { Checked, Diagnostic } from "./ground/diagnostic.ts";
import { errorCode } from "./ground/folder-paths.ts";
import { byCodeUnit } from "./ground/json.ts";
import { defaultLimits, type Limits } from "./ground/limits.ts";

/** Everything one provider brings. */
export interface ProviderSources {
  readonly facts: ProviderFacts;
  readonly factsFile: string;
  readonly upstream: TracedDocument | null;
  /** Where the upstream document stands, or null when there is none. */
  readonly upstreamFile: string | null;
  readonly additions: readonly SourceDocument[];
  readonly overlays: readonly SourceDocument[];
}

export interface Material {
  readonly providers: readonly ProviderSources[];
  readonly cassettes: readonly Cassette[];
  readonly equivalents: readonly Equivalent[];
  readonly lock: NamesLock;
  readonly waivers: SourceDocument | null;
  readonly releases: Releases;
  readonly parser: FactsParser;
  /** Files outside the spec folder that were read or looked for, by their whole paths. */
  readonly inputs: readonly string[];
  /** Whether documents were fetched from addresses: what those answer next time is not known. */
  readonly isFetched?: boolean;
  /** Every file that was read, for positions in diagnostics and for the run's key. */
  readonly files: ReadonlyMap<string, string>;
  /** How much of a document is held; the usual where it is absent. */
  readonly limits?: Limits;
}

export async function readMaterial(
  specFolder: string,
  root: string,
  limits: Limits = defaultLimits,
): Promise<Checked<Material>> {
  const reader = createReader(root, limits);
  const { diagnostics, files, read, readAll } = reader;

  const parser = createFactsParser();
  const overlays = listFiles(join(specFolder, "overlays"), /\.overlay\.(ya?ml|json)$/);
  const upstream = listFiles(join(specFolder, "upstream"), /\.(ya?ml|json)$/);
  const providers: ProviderSources[] = [];
  const factFiles = listFiles(join(specFolder, "providers"), /\.ya?ml$/);
  const ids = factFiles.map((path) => basename(path).replace(/\.ya?ml$/, ""));
  for (const path of factFiles) {
    const document = await read(path);
    if (!document) continue;
    const facts = parser.provider(document.value, { file: document.file, pointer: "#" });
    diagnostics.push(...facts.diagnostics);
    if (!facts.value) continue;
    const id = facts.value.provider;
    const given = upstream.find((file) => basename(file).replace(/\.(ya?ml|json)$/, "") === id);
    const source = given ? await read(given) : null;
    providers.push({
      facts: facts.value,
      factsFile: document.file,
      upstream: source ? traced(source) : null,
      upstreamFile: source?.file ?? null,
      additions: await readAll(listFiles(join(specFolder, "additions", id), /\.(ya?ml|json)$/)),
      overlays: await readAll(overlays.filter((file) => ownerOf(file, ids) === id)),
    });
  }
  const cassettes = await readCassettes(join(specFolder, "cassettes"), reader);
  diagnostics.push(...cassettes.diagnostics);

  const equivalentsFile = await readIfThere(specFolder, "equivalents.yaml", read);
  const equivalents = equivalentsFile
    ? parseEquivalents(equivalentsFile.value, { file: equivalentsFile.file, pointer: "#" })
    : { value: [], diagnostics: [] };
  diagnostics.push(...equivalents.diagnostics);
  const lockFile = await readIfThere(specFolder, "names.lock.json", read);
  const lock = parseLock(lockFile);
  diagnostics.push(...lock.diagnostics);
  const releases = parseReleases(await readReleaseFiles(join(specFolder, "releases"), reader));
  diagnostics.push(...releases.diagnostics);
  return {
    value: {
      providers,
      cassettes: cassettes.value,
      equivalents: equivalents.value,
      lock: lock.value,
      waivers: await readIfThere(specFolder, "lint.yaml", read),
      releases: releases.value,
      parser,
      inputs: [],
      files,
      limits,
    },
    diagnostics,
  };
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

/** Recordings outside `spec/`, such as those of a package's user. */
export async function readCassetteFolder(
  folder: string,
  root: string,
  limits: Limits = defaultLimits,
): Promise<Checked<readonly Cassette[]> & { readonly files: ReadonlyMap<string, string> }> {
  const reader = createReader(root, limits);
  const cassettes = await readCassettes(folder, reader);
  const found = [...reader.diagnostics, ...cassettes.diagnostics];
  const isEmpty = cassettes.value.length === 0 && found.length === 0;
  return {
    value: cassettes.value,
    diagnostics: isEmpty ? [noRecordings(reader.shown(folder))] : found,
    files: reader.files,
  };
}

/** Somebody who names a folder expects recordings in it: a slip of the pen must not pass for good. */
function noRecordings(folder: string): Diagnostic {
  return {
    code: "read/not-found",
    message: `there is no recording below ${folder}`,
    at: null,
    fix: "correct the folder, or make recordings there: modelsmith record <provider> --simulate --out <folder>",
  };
}

/** An overlay belongs to the provider whose name it begins with; of `acme` and `acme-pro`, the longer. */
function ownerOf(file: string, ids: readonly string[]): string | undefined {
  const name = basename(file);
  const named = ids.filter((id) => name.startsWith(`${id}-`) || name.startsWith(`${id}.`));
  return named.sort((a, b) => b.length - a.length)[0];
}

/** The files of the folder itself; what each package was at its last release lies below. */
async function readReleaseFiles(folder: string, { readAll }: Reader) {
  const paths = listFiles(folder, /^[^/\\]+\.json$/);
  const documents = await readAll(paths);
  return documents.map(({ file, value }) => ({ name: basename(file), file, value }));
}

async function readCassettes(
  folder: string,
  { readAll, shown }: Reader,
): Promise<Checked<readonly Cassette[]>> {
  const documents = await readAll(listFiles(folder, /\.json$/));
  const parsed = documents.map((document) => parseCassette(document, shown(folder)));
  return {
    value: parsed
      .flatMap(({ value }) => (value ? [value] : []))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    diagnostics: parsed.flatMap((item) => item.diagnostics),
  };
}

interface Reader {
  readonly diagnostics: Diagnostic[];
  readonly files: Map<string, string>;
  readonly shown: (path: string) => string;
  readonly read: (path: string) => Promise<SourceDocument | null>;
  readonly readAll: (paths: readonly string[]) => Promise<SourceDocument[]>;
}

function createReader(root: string, limits: Limits): Reader {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, string>();
  const shown = (path: string) => relative(root, path).split(sep).join("/");
  const read = async (path: string): Promise<SourceDocument | null> => {
    const { value, diagnostics: found } = await readSource(path, { as: shown(path), limits });
    diagnostics.push(...found);
    if (value) files.set(value.file, value.text);
    return value;
  };
  const readAll = async (paths: readonly string[]): Promise<SourceDocument[]> => {
    const documents = await Promise.all(paths.map(read));
    return documents.filter((document) => document !== null);
  };
  return { diagnostics, files, shown, read, readAll };
}

/** Files below a folder that match, sorted by path; none when the folder does not exist. */
export function listFiles(folder: string, pattern: RegExp): string[] {
  return namesIn(folder, { recursive: true })
    .filter((name) => pattern.test(name))
    .sort(byCodeUnit)
    .map((name) => join(folder, name));
}

function namesIn(folder: string, options: { readonly recursive: boolean }): string[] {
  try {
    return readdirSync(folder, { ...options, encoding: "utf8" });
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** By its exact name, also where the file system would find it by another. */
export function isThere(folder: string, name: string): boolean {
  return namesIn(folder, { recursive: false }).includes(name);
}

async function readIfThere(
  folder: string,
  name: string,
  read: (path: string) => Promise<SourceDocument | null>,
): Promise<SourceDocument | null> {
  return isThere(folder, name) ? read(join(folder, name)) : null;
}
