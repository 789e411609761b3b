// The `diff` verb: two documents or catalogs from the disk, their changes out.

import { readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { buildCatalog } from "../catalog/build-catalog.ts";
import { factsFromDocument, type ProviderMaterial } from "../catalog/build-provider.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { createFactsParser } from "../catalog/parse-facts.ts";
import { type Change, type Level, levels, worstLevel } from "../diff/change.ts";
import { diffCatalogs } from "../diff/diff-catalogs.ts";
import { parseCatalog } from "../diff/parse-catalog.ts";
import { shrinkDocuments } from "../diff/shrink-documents.ts";
import { applyWaivers, type ChangeWaiver, type Judged, parseWaivers } from "../diff/waivers.ts";
import { normalizeDocument } from "../document/normalize.ts";
import { readReferenced, readSource, type SourceDocument } from "../document/read.ts";
import type { TracedDocument } from "../document/traced.ts";
import { type Checked, type Diagnostic, severityOf } from "../ground/diagnostic.ts";
import { exhaustion } from "../ground/exhaustion.ts";
import { isObject, own, ownObject, ownString } from "../ground/json.ts";
import { defaultLimits, type Limits } from "../ground/limits.ts";
import { kebabCase } from "../ground/names.ts";
import { hasErrors } from "../pipeline.ts";
import { bundleFetched, createReferenceFetcher, type FetchSettings } from "./fetch-references.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings } from "./settings.ts";

export interface DiffVerbOptions {
  /** The level from which on the exit code is 1. */
  readonly failOn?: Exclude<Level, "none">;
  /** A file of waivers, by fingerprint. */
  readonly waivers?: string;
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of the documents are followed. */
  readonly allowRefs?: readonly string[];
}

export interface DiffReport extends Report {
  /** Null when the two could not be compared. */
  readonly judged: Judged | null;
  /** The new side's path, as shown. */
  readonly file: string;
}

export async function diff(
  old: string,
  next: string,
  options: DiffVerbOptions,
  root: string,
  today: string,
): Promise<DiffReport> {
  // Of the config only its limits are of use here; one that cannot be read is no reason to stop.
  const { limit, allowRefs } = options;
  const settings = await readSettings(root, {
    ...(limit ? { limit } : {}),
    ...(allowRefs ? { allowRefs } : {}),
  });
  const place: Place = {
    root,
    limits: settings.value?.limits ?? defaultLimits,
    allowRefs: settings.value?.allowRefs ?? [],
  };
  const waivers = await readWaivers(options.waivers, place);
  const sides = hasErrors(waivers.diagnostics) ? null : await compared(old, next, place);
  const changes = sides?.value ? changesBetween(sides.value, today) : null;
  const found = [
    ...waivers.diagnostics,
    ...(sides?.diagnostics ?? []),
    ...(changes?.diagnostics ?? []),
  ];
  const file = shownIn(root, next);
  if (!sides || !changes?.value) return failed(found, root, file, sides?.files);
  const judged = applyWaivers(changes.value, waivers.value);
  const all = [...found, ...staleWaivers(waivers.value, judged, options.waivers)];
  const level = worstLevel(judged.changes.map((change) => change.level));
  const reached =
    options.failOn !== undefined && levels.indexOf(level) <= levels.indexOf(options.failOn);
  return {
    exitCode: reached ? 1 : exitCodeOf(all),
    diagnostics: await locateAll(all, root, sides.files),
    judged,
    file,
  };
}

async function failed(
  diagnostics: readonly Diagnostic[],
  root: string,
  file: string,
  files?: ReadonlyMap<string, string>,
): Promise<DiffReport> {
  return {
    exitCode: 1,
    diagnostics: await locateAll(diagnostics, root, files),
    judged: null,
    file,
  };
}

interface Sides {
  readonly old: Catalog;
  readonly new: Catalog;
  /** Those that were read as catalogs, of which only the top was looked at. */
  readonly catalogs: readonly string[];
}

type ReadSides = Checked<Sides | null> & { readonly files: ReadonlyMap<string, string> };

const nothing: Catalog = { version: 1, providers: [], equivalents: [] };

/** Where paths start, and how much is read. */
interface Place extends FetchSettings {
  readonly root: string;
}

function changesBetween(sides: Sides, today: string): Checked<readonly Change[] | null> {
  try {
    const changes = diffCatalogs(sides.old, sides.new, { responseEnums: "open", today });
    return { value: changes, diagnostics: [] };
  } catch (error) {
    const isDamaged = error instanceof TypeError && sides.catalogs.length > 0;
    return { value: null, diagnostics: [isDamaged ? damaged(sides.catalogs) : exhaustion(error)] };
  }
}

/** Somewhere in its depths it is no catalog of ours; where, the comparison does not know. */
function damaged(files: readonly string[]): Diagnostic {
  return {
    code: "diff/not-comparable",
    message: `${files.join(" or ")} was no longer read as it was written: something in it is of another shape`,
    at: { file: files[0]!, pointer: "#" },
    fix: "write the catalog anew with `modelsmith generate`, or compare OpenAPI documents",
  };
}

async function compared(old: string, next: string, place: Place): Promise<ReadSides> {
  try {
    return await readSides(old, next, place);
  } catch (error) {
    return { value: null, diagnostics: [exhaustion(error)], files: new Map() };
  }
}

async function readSides(old: string, next: string, place: Place): Promise<ReadSides> {
  const { root } = place;
  const files = new Map<string, string>();
  // Equal bytes have no difference, and need not be understood to know it.
  if (await sameBytes(resolve(root, old), resolve(root, next))) {
    return { value: { old: nothing, new: nothing, catalogs: [] }, diagnostics: [], files };
  }
  const [before, after] = [await readSide(old, place), await readSide(next, place)];
  for (const { value } of [before, after])
    for (const [file, text] of value?.files ?? []) files.set(file, text);
  const diagnostics = [...before.diagnostics, ...after.diagnostics];
  if (!before.value || !after.value) return { value: null, diagnostics, files };
  const [a, b] = shrunk(before.value, after.value);
  const [was, is] = [catalogOf(a, place.limits), catalogOf(b, place.limits)];
  const all = [...diagnostics, ...was.diagnostics, ...is.diagnostics];
  const sides = [before.value, after.value];
  const catalogs = sides.filter(({ kind }) => kind === "catalog").map(({ source }) => source.file);
  const value = was.value && is.value ? { old: was.value, new: is.value, catalogs } : null;
  return { value, diagnostics: all, files };
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  try {
    const sizes = await Promise.all([stat(a), stat(b)]);
    // What is no file, such as a device, may have no end.
    if (!sizes.every((one) => one.isFile()) || sizes[0]!.size !== sizes[1]!.size) return false;
    const [x, y] = await Promise.all([readFile(a), readFile(b)]);
    return x.equals(y);
  } catch {
    // What cannot be read is reported by whoever reads it properly.
    return false;
  }
}

type Side = {
  readonly source: SourceDocument;
  /** Every text that was read, by its name in diagnostics. */
  readonly files: ReadonlyMap<string, string>;
} & (
  | { readonly kind: "catalog"; readonly catalog: Catalog }
  | { readonly kind: "document"; readonly document: TracedDocument }
);

async function readSide(path: string, place: Place): Promise<Checked<Side | null>> {
  const { root, limits } = place;
  const full = resolve(root, path);
  const { value: source, diagnostics } = await readSource(full, {
    as: shownIn(root, path),
    limits,
  });
  if (!source) return { value: null, diagnostics };
  const files = new Map([[source.file, source.text]]);
  if (isObject(source.value) && own(source.value, "providers") !== undefined) {
    const catalog = parseCatalog(source.value, source.file);
    const all = [...diagnostics, ...catalog.diagnostics];
    return {
      value: catalog.value && { kind: "catalog", source, files, catalog: catalog.value },
      diagnostics: all,
    };
  }
  const addresses = createReferenceFetcher(place);
  const bundled = await bundleFetched(source, {
    folder: dirname(full),
    addresses,
    read: (name, { as }) => readReferenced(name, { as, limits }),
  });
  for (const [file, text] of addresses.texts) files.set(file, text);
  return {
    value: bundled.value && { kind: "document", source, files, document: bundled.value },
    diagnostics: [...diagnostics, ...bundled.diagnostics],
  };
}

/** Two documents without what they share; a catalog is quickly compared as it is. */
function shrunk(old: Side, next: Side): readonly [Side, Side] {
  if (old.kind !== "document" || next.kind !== "document") return [old, next];
  const small = shrinkDocuments(old.document.root, next.document.root);
  if (!small) return [old, next];
  return [
    { ...old, document: { ...old.document, root: small.old } },
    { ...next, document: { ...next.document, root: small.new } },
  ];
}

function catalogOf(side: Side, limits: Limits): Checked<Catalog | null> {
  if (side.kind === "catalog") return { value: side.catalog, diagnostics: [] };
  const { source, document } = side;
  const normal = normalizeDocument(document, limits);
  if (!normal.value) return { value: null, diagnostics: errorsIn(normal.diagnostics) };
  const material: ProviderMaterial = {
    facts: factsFromDocument(providerOf(document), document.root),
    factsAt: { file: source.file, pointer: "#" },
    document: normal.value,
    parser: createFactsParser(),
  };
  const built = buildCatalog([material], {}, []);
  const diagnostics = errorsIn([...normal.diagnostics, ...built.diagnostics]);
  return { value: hasErrors(diagnostics) ? null : built.value.catalog, diagnostics };
}

/** Only what keeps the two from being compared; `lint` has the rest. */
function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === "error");
}

/** Files are called `before.json` and `after.json`; the title says whose API it is. */
function providerOf({ root }: TracedDocument): string {
  const title = ownString(ownObject(root, "info") ?? {}, "title") ?? "";
  return kebabCase(title, "api").replace(/[^a-z0-9-]+/g, "-") || "api";
}

async function readWaivers(
  path: string | undefined,
  { root, limits }: Place,
): Promise<Checked<readonly ChangeWaiver[]>> {
  if (path === undefined) return { value: [], diagnostics: [] };
  const file = shownIn(root, path);
  const { value, diagnostics } = await readSource(resolve(root, path), { as: file, limits });
  if (!value) return { value: [], diagnostics };
  const parsed = parseWaivers(value.value, file);
  return { value: parsed.value, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function staleWaivers(
  waivers: readonly ChangeWaiver[],
  { waived }: Judged,
  path: string | undefined,
): Diagnostic[] {
  const used = new Set(waived.map(({ change }) => change.fingerprint));
  return waivers
    .filter(({ fingerprint }) => !used.has(fingerprint))
    .map(({ fingerprint }) => ({
      code: "diff/stale-waiver",
      message: `no change has the fingerprint ${fingerprint}`,
      at: path === undefined ? null : { file: path, pointer: "#" },
      fix: "remove the waiver",
    }));
}

function shownIn(root: string, path: string): string {
  return relative(root, resolve(root, path)).split(sep).join("/") || path;
}
