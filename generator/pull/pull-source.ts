// One source: asked for, looked at, compared with what is there. Decides, and changes nothing.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { sha256 } from "../ground/hash.ts";
import type { JsonObject } from "../ground/json.ts";
import { type AddressRules, isLoopbackHost } from "./address-rules.ts";
import { type Accepted, guardReplacement, type Measured } from "./compare-documents.ts";
import type { Download } from "./download.ts";
import { fetchDocument, type PullLimits } from "./fetch-document.ts";
import { type DocumentCounts, measureDocument } from "./measure-document.ts";
import { type NoDocument, parseDocument } from "./parse-document.ts";
import { fetchSend, nodeSend } from "./send.ts";
import {
  conditionsFor,
  entryForSame,
  isEdited,
  isReconstructed,
  pulledEntry,
} from "./source-list.ts";
import { shownUrl } from "./source-url.ts";

export interface PullSource {
  readonly provider: string;
  /** The file's name below `spec/upstream`. */
  readonly file: string;
  readonly url: string;
}

export interface PullOutcome {
  readonly provider: string;
  readonly file: string;
  readonly status: "replaced" | "unchanged" | "refused" | "unreachable";
  /** SHA-256 of the file before the pull, and after it; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the file held, and what the document that was served holds; null where unknown. */
  readonly before: DocumentCounts | null;
  readonly after: DocumentCounts | null;
  /** What else a reader should know, or null. */
  readonly note: string | null;
}

/** What is on disk for a source. */
export interface Present {
  readonly bytes: Uint8Array | null;
  readonly entry: JsonObject | undefined;
}

/** A document as it was served. */
export interface Served {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Where it was in the end, after redirects. */
  readonly url: URL;
}

/** What a document and those it refers to make together. */
export interface Bundled {
  readonly bytes: Uint8Array;
  /** The addresses of the others, as shown, in order. */
  readonly from: readonly string[];
}

/** Null where the document is of one piece, and is kept as it was served. */
export type BundleServed = (served: Served) => Promise<Checked<Bundled | null>>;

export interface PullSettings {
  readonly limits: PullLimits;
  readonly accept: Accepted;
  readonly allowPrivate: boolean;
  readonly fetch: typeof fetch | null;
  readonly now: () => Date;
  /** Takes in what a document refers to elsewhere; null where references are not followed. */
  readonly bundle: BundleServed | null;
}

/** The outcome, and what has to be written to bring it about. */
export interface Decision {
  readonly outcome: PullOutcome;
  /** The new content, or null when the file stays. */
  readonly bytes: Uint8Array | null;
  /** The new entry, or null when it stays. */
  readonly entry: JsonObject | null;
  readonly diagnostics: readonly Diagnostic[];
}

export async function pullSource(
  source: PullSource,
  present: Present,
  settings: PullSettings,
): Promise<Decision> {
  const { file } = source;
  const shown = shownUrl(source.url);
  const from = present.bytes === null ? null : sha256(present.bytes);
  const before = await measurePresent(present, file);
  const decide = decider(source, from, before?.counts ?? null);

  // That the one document is unchanged says nothing of those it refers to.
  const conditions =
    settings.bundle === null ? conditionsFor(new URL(source.url), from, present.entry) : {};
  const answer = await ask(source, conditions, settings);
  if (answer.kind === "not-modified") return decide("unchanged", { after: before?.counts ?? null });
  if (answer.kind === "problem") {
    const status = answer.code === "pull/refused" ? "refused" : "unreachable";
    return decide(status, {}, [answer]);
  }

  const served = await measure(answer.bytes, file);
  if ("reason" in served) {
    const message = `${shown} answered ${served.reason}`;
    return decide("refused", {}, [{ code: "pull/refused", message, fix: served.fix }]);
  }
  const bundled = await settings.bundle?.({ bytes: answer.bytes, file, url: answer.url });
  const whole = bundled?.value ?? null;
  const problems = bundled?.diagnostics ?? [];
  if (whole === null && problems.length > 0)
    return { ...decide("refused", { after: served.counts }), diagnostics: problems };
  const bytes = whole?.bytes ?? answer.bytes;
  // The bundle of a sound document is one: it has the same top, and is JSON.
  const after = whole === null ? served : ((await measure(bytes, file)) as Measured);
  const to = sha256(bytes);
  const pulledAt = settings
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
  const { etag, lastModified } = whole === null ? answer : { etag: null, lastModified: null };
  const bundledFrom = whole === null ? {} : { bundledFrom: whole.from };
  const about = { url: shown, etag, lastModified, sha256: to, pulledAt };
  const entry = { ...about, bytes: bytes.length, ...bundledFrom };
  const counts = { after: after.counts };
  if (to === from)
    return { ...decide("unchanged", counts), entry: entryForSame(present.entry, entry) };

  const guard = isReconstructed(present.entry)
    ? { refusals: [], note: reconstructed }
    : guardReplacement(before, after, file, settings.accept);
  if (guard.refusals.length > 0) {
    return decide(
      "refused",
      counts,
      guard.refusals.map(({ message, fix }) => ({
        code: "pull/refused",
        message: `${shown} ${message}`,
        fix,
      })),
    );
  }
  const decision = decide(
    "replaced",
    { ...counts, to, note: guard.note },
    findEdit(file, from, present),
  );
  return { ...decision, bytes, entry: pulledEntry(entry) };
}

const reconstructed =
  "the document on disk was a reconstruction, and was not compared with this one";

function ask(
  source: PullSource,
  conditions: Readonly<Record<string, string>>,
  { allowPrivate, fetch, limits }: PullSettings,
): Promise<Download> {
  const url = new URL(source.url);
  url.hash = "";
  const rules: AddressRules = { allowPrivate, allowLoopback: isLoopbackHost(url.hostname) };
  const send = fetch === null ? nodeSend(rules) : fetchSend(fetch, rules);
  return fetchDocument({ url, conditions, send }, limits);
}

type Finding = Pick<Diagnostic, "code" | "message" | "fix">;

/** Makes decisions about one source; without further word the file and its entry stay. */
function decider(
  { provider, file }: PullSource,
  from: string | null,
  before: DocumentCounts | null,
) {
  return (
    status: PullOutcome["status"],
    changes: Partial<PullOutcome>,
    findings: readonly Finding[] = [],
  ): Decision => ({
    outcome: {
      provider,
      file,
      status,
      from,
      to: from,
      before,
      after: null,
      note: null,
      ...changes,
    },
    bytes: null,
    entry: null,
    diagnostics: findings.map(({ code, message, fix }) => ({
      code,
      message: `${provider}: ${message}`,
      at: null,
      fix,
    })),
  });
}

function findEdit(file: string, present: string | null, { entry }: Present): Finding[] {
  if (!isEdited(entry, present)) return [];
  return [
    {
      code: "pull/edited",
      message: `${file} was edited since it was pulled; the pull writes over that`,
      fix: "put the change into an overlay",
    },
  ];
}

/** Null also for what is no document: anything sound may replace it. */
async function measurePresent({ bytes }: Present, file: string): Promise<Measured | null> {
  const measured = bytes === null ? null : await measure(bytes, file);
  return measured === null || "reason" in measured ? null : measured;
}

async function measure(bytes: Uint8Array, file: string): Promise<Measured | NoDocument> {
  const parsed = await parseDocument(bytes, file);
  if ("reason" in parsed) return parsed;
  return { document: parsed.document, counts: measureDocument(parsed.document, bytes.length) };
}
