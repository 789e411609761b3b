// Documents at addresses, fetched because another refers to them: only allowed ones, under the
// rules of a pull, and all of them together within the limits of one document.

import { bundle } from "../document/bundle.ts";
import { locateDiagnostics } from "../document/locate-diagnostics.ts";
import type { AddressReader, PartSources, Refusal } from "../document/part-reader.ts";
import { parseBytes, type SourceDocument } from "../document/read.ts";
import type { TracedDocument } from "../document/traced.ts";
import type { Checked } from "../ground/diagnostic.ts";
import { type Limits, raiseLimit } from "../ground/limits.ts";
import { isLoopbackHost } from "../pull/address-rules.ts";
import {
  type AllowedAddress,
  type ReferenceRefusal,
  refusedReference,
  refusedStop,
} from "../pull/allowed-addresses.ts";
import type { Download } from "../pull/download.ts";
import { defaultPullLimits, fetchDocument, pullLimitsOf } from "../pull/fetch-document.ts";
import { nodeSend, type Send } from "../pull/send.ts";
import { shownUrl } from "../pull/source-url.ts";

export interface FetchSettings {
  readonly limits: Limits;
  readonly allowRefs: readonly AllowedAddress[];
}

export interface ReferenceFetcher extends AddressReader {
  /** What was fetched, by its shown address: for positions, and to know that anything was. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Bundles a document that may refer to allowed addresses; problems in fetched texts get their places. */
export async function bundleFetched(
  source: SourceDocument,
  sources: PartSources & { readonly addresses: ReferenceFetcher },
): Promise<Checked<TracedDocument | null>> {
  const { value, diagnostics } = await bundle(source, sources);
  const { texts } = sources.addresses;
  const isFetched = (file: string) => sources.address !== undefined && file === source.file;
  const textOf = (file: string) => texts.get(file) ?? (isFetched(file) ? source.text : null);
  return { value, diagnostics: await locateDiagnostics(diagnostics, textOf) };
}

/** For one document; each that it refers to is asked for once. */
export function createReferenceFetcher(settings: FetchSettings): ReferenceFetcher {
  const texts = new Map<string, string>();
  const opened = new Map<string, ReturnType<AddressReader["open"]>>();
  const budget = openBudget(settings.limits);
  const open = async (address: string): ReturnType<AddressReader["open"]> => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null) return forbidden({ reason: "is no address", prefix: null });
    const refusal = refusedReference(url, settings.allowRefs);
    if (refusal !== null) return forbidden(refusal);
    const excess = budget.excess();
    if (excess !== null) return excess;
    const fetched = await fetchAllowed(url, settings, budget.limits());
    if (fetched.kind !== "document") return failed(fetched);
    budget.spend(fetched.bytes.length);
    const shown = shownUrl(url.href);
    const { value, diagnostics } = parseBytes(shown, fetched.bytes, settings.limits);
    if (value === null) return { kind: "broken", diagnostics };
    texts.set(shown, value.text);
    return { kind: "value", value: value.value, base: fetched.url.href };
  };
  return {
    texts,
    shownName: shownUrl,
    open(address) {
      const known = opened.get(address) ?? open(address);
      opened.set(address, known);
      return known;
    },
  };
}

/** Documents, bytes and time, counted over all that one document refers to. */
function openBudget(limits: Limits) {
  const pull = { ...defaultPullLimits, ...pullLimitsOf(limits) };
  let documents = 0;
  let bytes = 0;
  let deadline = 0;
  return {
    /** Counts one more document, or says which limit keeps it from being fetched. */
    excess(): Refusal | null {
      if (deadline === 0) deadline = Date.now() + pull.overallMs;
      if (documents >= limits.references)
        return beyond("references", `is one document more than the limit of ${limits.references}`);
      if (bytes >= limits.bytes)
        return beyond("bytes", "is not fetched: what was fetched before it fills the limit");
      if (Date.now() >= deadline)
        return beyond("seconds", `is not fetched: those before it took ${pull.overallMs / 1000} s`);
      documents += 1;
      return null;
    },
    limits: () => ({
      ...pull,
      maxBytes: limits.bytes - bytes,
      overallMs: Math.max(1, deadline - Date.now()),
    }),
    spend(more: number) {
      bytes += more;
    },
  };
}

function fetchAllowed(
  url: URL,
  { allowRefs }: FetchSettings,
  limits: Parameters<typeof fetchDocument>[1],
): Promise<Download> {
  // What lets this machine be asked is that its address was allowed by name, stop by stop.
  const send: Send = (stop, headers, signal) =>
    nodeSend({ allowPrivate: false, allowLoopback: isLoopbackHost(stop.hostname) })(
      stop,
      headers,
      signal,
    );
  const request = {
    url,
    conditions: {},
    send,
    privateFix: "copy what it names into the document's folder and refer to the copy",
    refusedStop: (stop: URL) => {
      const refusal = refusedStop(stop, allowRefs);
      return refusal === null ? null : `${refusal.reason}${allowing(refusal)}`;
    },
  };
  return fetchDocument(request, limits);
}

function forbidden(refusal: ReferenceRefusal): Refusal {
  const copy = "copy what it names into the document's folder and refer to the copy";
  const fix =
    refusal.prefix === null
      ? copy
      : `allow it with --allow-refs ${refusal.prefix} or "allowRefs" in modelsmith.yaml, if you trust what it serves; or ${copy}`;
  return { kind: "refused", code: "read/refused-reference", says: refusal.reason, fix };
}

/** In a sentence about a redirect. */
function allowing({ prefix }: ReferenceRefusal): string {
  return prefix === null ? "" : ` (--allow-refs ${prefix} would allow it)`;
}

function failed(outcome: Exclude<Download, { readonly kind: "document" }>): Refusal {
  const { code, message, fix } =
    outcome.kind === "problem"
      ? outcome
      : { code: "pull/refused", message: "it sent no document", fix: "try again" };
  return {
    kind: "refused",
    code: code === "pull/refused" ? "read/refused-reference" : "read/unresolved-reference",
    says: `cannot be fetched: ${message}`,
    fix: fix.replace("pull again", "try again"),
  };
}

function beyond(limit: keyof Limits, says: string): Refusal {
  return { kind: "refused", code: "read/refused-reference", says, fix: raiseLimit(limit) };
}
