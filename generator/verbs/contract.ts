// The `contract` verb: every recorded exchange against the schemas of its operation.

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type ContractReport, runContract } from "../contract/conform.ts";
import { harOf } from "../contract/har.ts";
import { planRoundTripFacts } from "../emit/contract/round-trip-facts.ts";
import { describe } from "../pipeline.ts";
import { recoverPull } from "../pull/pull.ts";
import { readCassetteFolder, readMaterial } from "../read-material.ts";
import { clientFromCatalog } from "./catalog-client.ts";
import { checkUpkeep, readContractWaivers } from "./contract-upkeep.ts";
import { holdCoverage } from "./coverage-ratchet.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { readSettings } from "./settings.ts";

export interface ContractOptions {
  readonly config?: string;
  /** A folder of recordings to check instead of `spec/cassettes`. */
  readonly cassettes?: string;
  /** Writes the coverage reached to `spec/coverage.json`; figures there only rise. */
  readonly raise?: boolean;
  /** A file to write the recorded exchanges to, as an HTTP Archive. */
  readonly har?: string;
}

export interface ContractVerbReport extends Report {
  readonly contract: ContractReport | null;
}

export async function contract(
  options: ContractOptions,
  root: string,
  today: string,
): Promise<ContractVerbReport> {
  const settings = await readSettings(root, options);
  if (!settings.value) return report(null, settings.diagnostics, root);
  const recovered = await recoverPull(settings.value.spec);
  const material = await readMaterial(settings.value.spec, root, settings.value.limits);
  const own =
    options.cassettes === undefined
      ? { value: material.value.cassettes, diagnostics: [], files: new Map<string, string>() }
      : await readCassetteFolder(resolve(root, options.cassettes), root, settings.value.limits);
  const waivers = await readContractWaivers(settings.value.spec, root);
  const described = describe({ ...material.value, cassettes: own.value }, today);
  const before = [
    ...settings.diagnostics,
    ...recovered.diagnostics,
    ...material.diagnostics,
    ...own.diagnostics,
    ...waivers.diagnostics,
    ...described.diagnostics,
  ];
  const files = new Map([...material.value.files, ...own.files, ...waivers.files]);
  // What lint has to say of the material is lint's business.
  const blocking = before.filter(({ code }) => !code.startsWith("lint/"));
  if (!described.value || exitCodeOf(blocking) !== 0) return report(null, blocking, root, files);
  const { catalog, cassettes, documents } = described.value;
  const clients = new Map(
    catalog.providers.map((provider) => [
      provider.id,
      { client: clientFromCatalog(provider), facts: planRoundTripFacts(provider) },
    ]),
  );
  const checked = await runContract({ catalog, cassettes, documents, clients, today });
  if (options.har !== undefined) {
    const archive = harOf(catalog, cassettes, String(catalog.version));
    await writeFile(resolve(root, options.har), `${JSON.stringify(archive, null, 1)}\n`);
  }
  const isOwn = options.cassettes === undefined;
  const upkeep = checkUpkeep({ catalog, cassettes, waivers: waivers.value, isOwn, today });
  // What users record of their own is held to no project's figures.
  const ratchet = isOwn
    ? await holdCoverage(settings.value.spec, root, checked.value.touched, options.raise ?? false)
    : { diagnostics: [], files: new Map<string, string>() };
  const all = new Map([...files, ...ratchet.files]);
  const found = [...checked.diagnostics, ...upkeep.diagnostics, ...ratchet.diagnostics];
  return report(checked.value, found, root, all);
}

async function report(
  result: ContractReport | null,
  diagnostics: Parameters<typeof locateAll>[0],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<ContractVerbReport> {
  return {
    contract: result,
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
  };
}
