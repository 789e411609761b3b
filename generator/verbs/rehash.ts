// Renews the hashes of recordings that somebody has read against a change and found still right.
// A live recording is evidence of what the API was; it is recorded anew, never restated.

import { resolve } from "node:path";
import type { Cassette } from "../catalog/cassette.ts";
import type { Provider } from "../catalog/catalog.ts";
import { createOperationHasher } from "../catalog/operation-hash.ts";
import { hashesOf } from "../contract/freshness.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { canonicalJson, isObject, type Json, jsonEquals } from "../ground/json.ts";
import { readIfThere, writeWhole } from "./record-files.ts";
import type { Recorded } from "./recorded.ts";

export interface RehashRequest {
  readonly provider: Provider;
  readonly cassettes: readonly Cassette[];
  /** Ids of cassettes, with or without the provider, or of their models; none means all. */
  readonly names: readonly string[];
  readonly root: string;
}

export type RehashResult =
  | { readonly recorded: readonly Recorded[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly misuse: string };

export async function rehash({
  provider,
  cassettes,
  names,
  root,
}: RehashRequest): Promise<RehashResult> {
  const own = cassettes.filter((cassette) => cassette.provider === provider.id);
  const isNamed = ({ id, model }: Cassette, name: string) =>
    [id, id.slice(provider.id.length + 1), model].includes(name);
  const strange = names.filter((name) => !own.some((cassette) => isNamed(cassette, name)));
  if (strange.length > 0) {
    return {
      misuse: `${provider.id} has no recording ${strange.map((name) => `"${name}"`).join(", ")}`,
    };
  }
  const chosen =
    names.length === 0 ? own : own.filter((one) => names.some((name) => isNamed(one, name)));
  const hasher = createOperationHasher(provider);
  const recorded: Recorded[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const cassette of chosen) {
    const before = cassette.schemaHashes ?? {};
    const hashes = Object.fromEntries(hashesOf(cassette, provider, hasher));
    const { file } = cassette.source;
    const isFresh = jsonEquals(before, hashes);
    if (!isFresh && cassette.origin === "live" && Object.keys(before).length > 0) {
      diagnostics.push(restated(cassette));
      continue;
    }
    if (!isFresh) await writeHashes(resolve(root, file), hashes);
    const result = isFresh ? "unchanged" : "written";
    recorded.push({ name: cassette.id, result, file, credits: null, note: null });
  }
  return { recorded, diagnostics };
}

async function writeHashes(path: string, hashes: Readonly<Record<string, string>>): Promise<void> {
  const text = await readIfThere(path);
  const value = text === null ? null : (JSON.parse(text) as Json);
  if (isObject(value)) await writeWhole(path, canonicalJson({ ...value, schemaHashes: hashes }));
}

function restated({ id, provider, model, source }: Cassette): Diagnostic {
  return {
    code: "contract/stale-recording",
    message: `${id} was answered by the API as it was; its hash cannot be renewed`,
    at: { file: source.file, pointer: `${source.pointer}/schemaHashes` },
    fix: `record it again: modelsmith record ${provider} ${model ?? ""}`.trim(),
  };
}
