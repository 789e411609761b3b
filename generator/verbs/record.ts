// The `record` verb: runs models, against the real API or a simulated one, and keeps what went
// over the wire as recordings that may be published.

import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Provider } from "../catalog/catalog.ts";
import { addressOf } from "../contract/record-cassette.ts";
import type { Wire } from "../contract/record-wire.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { findNearest } from "../ground/nearest.ts";
import { simulatorHeader } from "../ground/simulator-header.ts";
import { type Described, describe } from "../pipeline.ts";
import { readMaterial } from "../read-material.ts";
import { costsOf, planRecording, priceProblems, type RecordPlan } from "./record-plan.ts";
import { recordPlan } from "./record-runs.ts";
import type { Recorded } from "./recorded.ts";
import { rehash } from "./rehash.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { readSettings } from "./settings.ts";

export type { RecordPlan } from "./record-plan.ts";
export { costsOf } from "./record-plan.ts";
export type { Recorded } from "./recorded.ts";

export interface RecordOptions {
  readonly config?: string;
  readonly all?: boolean;
  readonly missing?: boolean;
  readonly simulate?: boolean;
  readonly rehash?: boolean;
  readonly baseUrl?: string;
  /** Numbers are texts here, as the command line gives them. */
  readonly maxCredits?: string;
  readonly assumeCredits?: string;
  readonly yes?: boolean;
  readonly out?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

/** The world around the verb; tests bring one of their own. */
export interface RecordWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Shows the plan and asks whether to go on; null when there is nobody to ask. */
  readonly confirm: ((plan: ShownPlan) => Promise<boolean>) | null;
  readonly show: (plan: ShownPlan) => void;
  readonly tell: (recorded: Recorded) => void;
  readonly fetch: typeof globalThis.fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

export interface ShownPlan {
  readonly plan: RecordPlan;
  readonly target: string;
  readonly isSimulated: boolean;
  readonly total: number;
  /** What is counted for a run of unknown price, or null. */
  readonly assumed: number | null;
  /** What may be spent at most. */
  readonly cap: number;
}

export interface RecordReport extends Report {
  /** What is wrong with the command itself; then nothing was sent and the exit is 2. */
  readonly misuse: string | null;
  readonly shown: ShownPlan | null;
  readonly recorded: readonly Recorded[];
  /** True when somebody was asked and said no. */
  readonly declined: boolean;
}

export async function record(
  [providerId, ...models]: readonly string[],
  options: RecordOptions,
  root: string,
  today: string,
  world: RecordWorld,
): Promise<RecordReport> {
  const flags = parseFlags(providerId, models, options);
  if (typeof flags === "string") return misused(flags);
  const settings = await readSettings(
    root,
    options.config === undefined ? {} : { config: options.config },
  );
  if (!settings.value) return finish(settings.diagnostics, root);
  const material = await readMaterial(settings.value.spec, root, settings.value.limits);
  const described = describe(material.value, today);
  // What lint has to say of the material is lint's business, and so is a recording it finds wrong.
  const before = [
    ...settings.diagnostics,
    ...material.diagnostics,
    ...described.diagnostics,
  ].filter(({ code }) => !code.startsWith("lint/"));
  const { files } = material.value;
  if (!described.value || exitCodeOf(before) !== 0) return finish(before, root, { files });
  const { catalog } = described.value;
  const provider = catalog.providers.find(({ id }) => id === providerId);
  if (!provider) {
    const known = catalog.providers.map(({ id }) => id).join(", ");
    return misused(`there is no provider "${providerId}"; there are: ${known}`);
  }
  const folder = resolve(root, options.out ?? resolve(settings.value.spec, "cassettes"));
  if (options.rehash) {
    const request = { provider, cassettes: described.value.cassettes, names: models, root };
    const result = await rehash(request);
    if ("misuse" in result) return misused(result.misuse);
    return finish(result.diagnostics, root, { files, recorded: result.recorded });
  }
  const strange = models.filter((id) => !provider.models.some((model) => model.id === id));
  if (strange.length > 0) {
    return misused(`${provider.id} has no model ${strangeModels(strange, provider)}`);
  }
  const job: RecordJob = {
    provider,
    described: described.value,
    folder,
    files,
    flags,
    options,
    models,
  };
  return recordProvider(job, root, world);
}

interface RecordJob {
  readonly provider: Provider;
  readonly described: Described;
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly flags: Flags;
  readonly options: RecordOptions;
  readonly models: readonly string[];
}

async function recordProvider(
  { provider, described, folder, files, flags, options, models }: RecordJob,
  root: string,
  world: RecordWorld,
): Promise<RecordReport> {
  const { catalog, cassettes } = described;
  const choice = { models, all: options.all === true, missing: options.missing === true };
  const planned = planRecording(provider, catalog, cassettes, choice);
  const target = flags.baseUrl ?? addressOf(provider);
  const isSimulated = options.simulate === true || (await isSimulator(world, flags.baseUrl));
  const { total } = costsOf(planned.value, flags.assumed);
  const problems = isSimulated
    ? []
    : priceProblems(planned.value, { assumed: flags.assumed, cap: flags.cap });
  const shown: ShownPlan = {
    plan: planned.value,
    target: options.simulate ? "a simulation on this machine" : target,
    isSimulated,
    total,
    assumed: flags.assumed,
    cap: flags.cap ?? total,
  };
  const diagnostics = [...planned.diagnostics, ...problems];
  world.show(shown);
  if (options.dryRun || problems.length > 0) return finish(diagnostics, root, { files, shown });
  const key = provider.authentication
    ? (world.environment[provider.authentication.environment] ?? null)
    : null;
  if (!isSimulated && provider.authentication !== null && !key) {
    return misused(
      `set ${provider.authentication.environment} to your API key: it is read from nowhere else`,
    );
  }
  // Nothing is spent in a simulation, and reading costs nothing.
  if (!isSimulated && planned.value.models.length > 0 && options.yes !== true) {
    if (world.confirm === null) {
      return misused("running models costs credits: add --yes, or run this where it can ask you");
    }
    if (!(await world.confirm(shown)))
      return finish(diagnostics, root, { files, shown, declined: true });
  }
  const wire: Wire = {
    fetch: world.fetch,
    baseUrl: target,
    key: key ?? (isSimulated ? `${provider.authentication?.keyPrefix ?? ""}simulated` : null),
    sleep: world.sleep,
    now: world.now,
  };
  const runs = await recordPlan({
    plan: planned.value,
    described,
    folder,
    root,
    wire: options.simulate ? "simulate" : wire,
    isSimulated,
    cap: isSimulated ? null : shown.cap,
    assumed: flags.assumed,
    replace: options.replace === true,
    newKey: randomUUID,
    tell: world.tell,
  });
  return finish([...diagnostics, ...runs.diagnostics], root, {
    files,
    shown,
    recorded: runs.recorded,
  });
}

/** Asks the address without a key; the provider's own is never asked. */
async function isSimulator(world: RecordWorld, baseUrl: string | null): Promise<boolean> {
  if (baseUrl === null) return false;
  try {
    const response = await world.fetch(`${baseUrl}/`, { redirect: "manual" });
    await response.body?.cancel();
    return response.headers.has(simulatorHeader);
  } catch {
    return false;
  }
}

interface Flags {
  readonly baseUrl: string | null;
  readonly cap: number | null;
  readonly assumed: number | null;
}

/** The flags as values, or what is wrong with them. */
function parseFlags(
  provider: string | undefined,
  models: readonly string[],
  options: RecordOptions,
): Flags | string {
  if (provider === undefined) return "name the provider to record";
  const ways = [models.length > 0, options.all, options.missing].filter(Boolean).length;
  if (options.rehash ? ways > 1 : ways !== 1) {
    return "name the models to run, or say --all, or --missing";
  }
  if (options.rehash && options.missing)
    return "--rehash takes recordings, or none for all of them";
  if (options.simulate && options.baseUrl !== undefined) {
    return "--simulate brings its own API; leave --base-url out";
  }
  const cap = credits("max-credits", options.maxCredits);
  const assumed = credits("assume-credits", options.assumeCredits);
  if (typeof cap === "string") return cap;
  if (typeof assumed === "string") return assumed;
  const baseUrl = options.baseUrl === undefined ? null : options.baseUrl.replace(/\/+$/, "");
  if (baseUrl !== null && !/^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/.test(baseUrl)) {
    return "--base-url must be an address without query, such as http://127.0.0.1:4010/acme";
  }
  return { baseUrl, cap, assumed };
}

function credits(name: string, text: string | undefined): number | null | string {
  if (text === undefined) return null;
  const value = Number(text);
  const isFine = text.trim() !== "" && Number.isFinite(value) && value >= 0;
  return isFine ? value : `--${name} must be a number of credits, not "${text}"`;
}

/** `"flux-2-dve"; did you mean "flux-2-dev"?` */
function strangeModels(strange: readonly string[], { models }: Provider): string {
  const ids = models.map(({ id }) => id);
  const near = [...new Set(strange.flatMap((id) => findNearest(id, ids) ?? []))];
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");
  const hint = near.length === 0 ? "" : `; did you mean ${quoted(near)}?`;
  return `${quoted(strange)}${hint}`;
}

function misused(misuse: string): RecordReport {
  return { exitCode: 2, diagnostics: [], misuse, shown: null, recorded: [], declined: false };
}

async function finish(
  diagnostics: readonly Diagnostic[],
  root: string,
  {
    files = new Map() as ReadonlyMap<string, string>,
    shown = null as ShownPlan | null,
    recorded = [] as readonly Recorded[],
    declined = false,
  } = {},
): Promise<RecordReport> {
  return {
    exitCode: exitCodeOf(diagnostics) === 0 && !declined ? 0 : 1,
    diagnostics: await locateAll(diagnostics, root, files),
    misuse: null,
    shown,
    recorded,
    declined,
  };
}
