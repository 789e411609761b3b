// The `pull` verb: official documents into spec/upstream, and what their arrival means for the
// overlays and facts that stand on them.

import { basename } from "node:path";
import { parseBytes } from "../document/read.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { describe } from "../pipeline.ts";
import { pullLimitsOf } from "../pull/fetch-document.ts";
import {
  type BundleServed,
  type PullOutcome,
  type PullSource,
  pullSources,
  recoverPull,
} from "../pull/pull.ts";
import { shownUrl } from "../pull/source-url.ts";
import { type Material, readMaterial } from "../read-material.ts";
import { bundleFetched, createReferenceFetcher } from "./fetch-references.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings, type Settings } from "./settings.ts";

export interface PullOptions {
  readonly config?: string;
  readonly acceptShrink?: boolean;
  readonly acceptOtherApi?: boolean;
  readonly allowPrivate?: boolean;
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of documents are followed. */
  readonly allowRefs?: readonly string[];
}

export interface PullReport extends Report {
  readonly outcomes: readonly PullOutcome[];
}

export async function pull(
  wanted: readonly string[],
  options: PullOptions,
  root: string,
  today: string,
): Promise<PullReport> {
  const settings = await readSettings(root, options);
  if (!settings.value) return report([], settings.diagnostics, root);
  const { spec, limits } = settings.value;
  const recovered = await recoverPull(spec);
  if (exitCodeOf(recovered.diagnostics) !== 0) return report([], recovered.diagnostics, root);
  const before = await readMaterial(spec, root, limits);
  const sources = before.value.providers.flatMap(sourceOf);
  const unknown = wanted.filter((name) => !sources.some(({ provider }) => provider === name));
  if (unknown.length > 0)
    return { ...(await report([], unknown.map(unknownSource(sources)), root)), exitCode: 2 };

  const chosen =
    wanted.length === 0 ? sources : sources.filter(({ provider }) => wanted.includes(provider));
  const pulled = await pullSources({
    specFolder: spec,
    sources: chosen,
    accept: { shrink: options.acceptShrink === true, otherApi: options.acceptOtherApi === true },
    allowPrivate: options.allowPrivate === true,
    limits: pullLimitsOf(limits),
    // Documents that nobody allowed to refer elsewhere are kept byte for byte.
    ...(settings.value.allowRefs.length > 0 ? { bundle: bundlerOf(settings.value) } : {}),
  });
  const replaced = pulled.value.some(({ status }) => status === "replaced");
  const after = replaced
    ? await afterwards({ spec, limits }, root, today)
    : { diagnostics: [], files: before.value.files };
  return report(
    pulled.value,
    [...recovered.diagnostics, ...pulled.diagnostics, ...after.diagnostics],
    root,
    after.files,
  );
}

/** Makes one document of what was served and what it refers to at allowed addresses. */
function bundlerOf(settings: Settings): BundleServed {
  return async ({ bytes, url }) => {
    const shown = shownUrl(url.href);
    const source = parseBytes(shown, bytes, settings.limits);
    if (source.value === null) return { value: null, diagnostics: source.diagnostics };
    const addresses = createReferenceFetcher(settings);
    const { value, diagnostics } = await bundleFetched(source.value, {
      folder: null,
      read: async () => null,
      addresses,
      address: url.href,
    });
    if (value === null || addresses.texts.size === 0) return { value: null, diagnostics };
    const text = `${JSON.stringify(value.root, null, 2)}\n`;
    const from = [...addresses.texts.keys()].sort();
    return { value: { bytes: Buffer.from(text), from }, diagnostics };
  };
}

/** Only documents that their provider serves; hand-written ones have an address for readers. */
function sourceOf({ facts, upstreamFile }: Material["providers"][number]): PullSource[] {
  const { kind, url } = facts.origin;
  if (url === undefined || (kind !== "pulled" && kind !== "reconstructed")) return [];
  const file = upstreamFile === null ? `${facts.provider}.json` : basename(upstreamFile);
  return [{ provider: facts.provider, file, url }];
}

function unknownSource(sources: readonly PullSource[]): (name: string) => Diagnostic {
  const known = sources.map(({ provider }) => provider).join(", ") || "none";
  return (name) => ({
    code: "pull/nothing-to-pull",
    message: `no provider "${name}" has a document that can be pulled`,
    at: null,
    fix: `these have one: ${known}`,
  });
}

/** The new document may have left overlays or facts behind: say so now, not at the next generate. */
async function afterwards(
  { spec, limits }: Pick<Settings, "spec" | "limits">,
  root: string,
  today: string,
) {
  const material = await readMaterial(spec, root, limits);
  const described = describe(material.value, today);
  const diagnostics = [...material.diagnostics, ...described.diagnostics];
  return { diagnostics, files: material.value.files };
}

async function report(
  outcomes: readonly PullOutcome[],
  diagnostics: readonly Diagnostic[],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<PullReport> {
  return {
    outcomes,
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
  };
}
