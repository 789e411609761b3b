// The beginning of the line: official documents from the network into `spec/upstream`, verbatim.
// A document replaces the one on disk only after it was found sound, and together with its entry
// in `source.json`, so that the two are never seen apart.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { problemDiagnostic, recoveryDiagnostics, shownPath } from "../ground/file-diagnostics.ts";
import type { FileChange } from "../ground/file-steps.ts";
import { changeFiles, recoverFiles } from "../ground/file-transaction.ts";
import { errorCode, escapeFinder, fileProblem } from "../ground/folder-paths.ts";
import { pathKey, unsafePathReason } from "../ground/safe-path.ts";
import type { Accepted } from "./compare-documents.ts";
import { defaultPullLimits, type PullLimits } from "./fetch-document.ts";
import {
  type BundleServed,
  type Decision,
  type PullOutcome,
  type PullSource,
  pullSource,
} from "./pull-source.ts";
import {
  readSourceList,
  renderSourceList,
  type SourceList,
  sourceListName,
} from "./source-list.ts";
import { refusedUrlReason, shownUrl } from "./source-url.ts";
import { upstreamFolder } from "./upstream-folder.ts";

export type { BundleServed, PullOutcome, PullSource, Served } from "./pull-source.ts";

export interface PullRequest {
  readonly specFolder: string;
  readonly sources: readonly PullSource[];
  readonly limits?: Partial<PullLimits>;
  /** Findings that a person has looked at and lets pass. */
  readonly accept?: Accepted;
  /** Whether addresses of this machine and of private networks may be asked. */
  readonly allowPrivate?: boolean;
  /** Instead of Node's client. It cannot keep names from resolving to private addresses. */
  readonly fetch?: typeof fetch;
  readonly now?: () => Date;
  /** Takes in what documents refer to elsewhere; without it they are kept as they were served. */
  readonly bundle?: BundleServed;
}

/** One outcome a source, in the order given; what cannot be asked for at all has none. */
export async function pullSources(request: PullRequest): Promise<Checked<readonly PullOutcome[]>> {
  if (request.sources.length === 0) return { value: [], diagnostics: [nothingToPull] };
  const folder = upstreamFolder(request.specFolder);
  const recovery = recoverFiles(folder);
  const recovered = recoveryDiagnostics(folder, recovery);
  if (recovery.kind === "busy" || recovery.kind === "failed")
    return { value: [], diagnostics: recovered };
  const invalid = checkSources(folder, request.sources);
  if (invalid.length > 0) return { value: [], diagnostics: [...recovered, ...invalid] };
  try {
    const list = readSourceList(join(folder, sourceListName));
    if (list === null) return { value: [], diagnostics: [...recovered, brokenList(folder)] };
    const decisions = await decide(folder, list, request);
    const found = [...recovered, ...decisions.flatMap(({ diagnostics }) => diagnostics)];
    const problem = await carryOut(folder, decisions);
    if (problem === null)
      return { value: decisions.map(({ outcome }) => outcome), diagnostics: found };
    return { value: decisions.map(asKept), diagnostics: [...found, problem] };
  } catch (error) {
    const problem = problemDiagnostic(folder, { kind: "failed", ...fileProblem(error) });
    return { value: [], diagnostics: [...recovered, problem] };
  }
}

/** Finishes or undoes an interrupted pull. Every verb that reads `spec` should begin with it. */
export async function recoverPull(specFolder: string): Promise<Checked<null>> {
  // What `generate` and `release` keep in `spec/` itself is changed in the same way.
  const folders = [upstreamFolder(specFolder), specFolder];
  const diagnostics = folders.flatMap((folder) =>
    recoveryDiagnostics(folder, recoverFiles(folder)),
  );
  return { value: null, diagnostics };
}

function decide(folder: string, list: SourceList, request: PullRequest): Promise<Decision[]> {
  const settings = {
    limits: { ...defaultPullLimits, ...request.limits },
    accept: request.accept ?? {},
    allowPrivate: request.allowPrivate ?? false,
    fetch: request.fetch ?? null,
    now: request.now ?? (() => new Date()),
    bundle: request.bundle ?? null,
  };
  return Promise.all(
    request.sources.map((source) => {
      const present = {
        bytes: readOptional(join(folder, source.file)),
        entry: list.get(source.file),
      };
      return pullSource(source, present, settings);
    }),
  );
}

/** All documents and the list in one change; the problem when it could not be made. */
async function carryOut(
  folder: string,
  decisions: readonly Decision[],
): Promise<Diagnostic | null> {
  if (decisions.every(({ bytes, entry }) => bytes === null && entry === null)) return null;
  const path = join(folder, sourceListName);
  let isBroken = false;
  const outcome = await changeFiles(folder, () => {
    // Read again under the lock: another pull may have changed other entries since.
    const list = readSourceList(path);
    isBroken = list === null;
    if (list === null) return null;
    const next = new Map(list);
    const documents: FileChange[] = [];
    for (const {
      outcome: { file },
      bytes,
      entry,
    } of decisions) {
      if (bytes !== null) documents.push({ path: file, content: bytes });
      if (entry !== null) next.set(file, entry);
    }
    return [...documents, { path: sourceListName, content: renderSourceList(next) }];
  });
  if (isBroken) return brokenList(folder);
  return outcome.kind === "busy" || outcome.kind === "failed"
    ? problemDiagnostic(folder, outcome)
    : null;
}

/** What a decision comes to when it could not be written. */
function asKept({ outcome }: Decision): PullOutcome {
  return outcome.status === "replaced"
    ? { ...outcome, status: "refused", to: outcome.from }
    : outcome;
}

function checkSources(folder: string, sources: readonly PullSource[]): Diagnostic[] {
  const leadsOut = escapeFinder(folder);
  const files = new Set<string>();
  return sources.flatMap(({ provider, file, url }) => {
    const invalid = (message: string, fix: string): Diagnostic[] => [
      { code: "pull/invalid-source", message: `${provider}: ${message}`, at: null, fix },
    ];
    const key = pathKey(file);
    const isTaken = files.has(key);
    files.add(key);
    const pathReason =
      unsafePathReason(file) ?? (leadsOut(file) ? "is behind a link that leads out" : null);
    if (pathReason !== null)
      return invalid(`the file name ${JSON.stringify(file)} ${pathReason}`, "give it a plain name");
    if (key === sourceListName || key.startsWith(".")) {
      return invalid(
        `the file name ${JSON.stringify(file)} is kept for notes about documents`,
        "give it another name",
      );
    }
    if (isTaken)
      return invalid(
        `another source is kept in ${file} already`,
        "give each source a file of its own",
      );
    if (!URL.canParse(url))
      return invalid("the address of its document cannot be read", "write it as https://…");
    const urlReason = refusedUrlReason(new URL(url));
    if (urlReason !== null)
      return invalid(`${shownUrl(url)} ${urlReason}`, "give an address that is served openly");
    return [];
  });
}

const nothingToPull: Diagnostic = {
  code: "pull/nothing-to-pull",
  message: "no provider names the address of an official document",
  at: null,
  fix: "name it as `origin.url` in the provider's file in spec/providers",
};

function brokenList(folder: string): Diagnostic {
  return {
    code: "pull/invalid-source",
    message: `${shownPath(join(folder, sourceListName))} is no list of sources: a JSON object with an object for each file`,
    at: null,
    fix: "restore it from version control",
  };
}

function readOptional(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
    throw error;
  }
}
