// What the `contract` verb asks of the recordings themselves, whatever they say: are they fresh,
// complete and free of keys? With the project's waivers counted.

import { join, relative, sep } from "node:path";
import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import {
  applyContractWaivers,
  type ContractWaiver,
  parseContractWaivers,
  type WaivedContractFinding,
} from "../catalog/contract-waivers.ts";
import { findStale, findUnrecorded } from "../contract/freshness.ts";
import { findSecretsIn } from "../contract/secrets.ts";
import { readSource } from "../document/read.ts";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isThere } from "../read-material.ts";

export interface Upkeep {
  readonly waived: readonly WaivedContractFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface UpkeepRequest {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  readonly waivers: readonly ContractWaiver[];
  /** False for recordings of a package's user: those need neither be complete nor carry hashes. */
  readonly isOwn: boolean;
  readonly today: string;
}

export function checkUpkeep({ catalog, cassettes, waivers, isOwn, today }: UpkeepRequest): Upkeep {
  const stale = findStale(cassettes, catalog);
  const findings = [
    ...stale.filter(({ check }) => isOwn || check === "stale-recording"),
    ...(isOwn ? findUnrecorded(cassettes, catalog) : []),
    ...findSecretsIn(cassettes, catalog),
  ];
  const result = applyContractWaivers(findings, isOwn ? waivers : [], today);
  return {
    waived: result.waived,
    diagnostics: [...result.standing.map(({ diagnostic }) => diagnostic), ...result.diagnostics],
  };
}

/** `spec/contract.yaml`, where there is one. */
export async function readContractWaivers(
  specFolder: string,
  root: string,
): Promise<Checked<readonly ContractWaiver[]> & { readonly files: ReadonlyMap<string, string> }> {
  const name = "contract.yaml";
  if (!isThere(specFolder, name)) return { value: [], diagnostics: [], files: new Map() };
  const path = join(specFolder, name);
  const as = relative(root, path).split(sep).join("/");
  const source = await readSource(path, { as });
  if (!source.value) return { value: [], diagnostics: source.diagnostics, files: new Map() };
  const parsed = parseContractWaivers(source.value.value, { file: as, pointer: "#" });
  return {
    value: parsed.value,
    diagnostics: [...source.diagnostics, ...parsed.diagnostics],
    files: new Map([[as, source.value.text]]),
  };
}
