// The `simulate` verb: the described providers, or one document, served on this machine.

import { describe } from "../pipeline.ts";
import { type FaultRule, parseFault } from "../simulate/faults.ts";
import type { RequestEntry } from "../simulate/ledger.ts";
import { createSimulator, type Listening, type Simulator } from "../simulate/simulator.ts";
import { readInputs } from "./input-document.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { type GivenLimits, readSettings } from "./settings.ts";

export type { RequestEntry } from "../simulate/ledger.ts";

export interface SimulateOptions {
  readonly config?: string;
  readonly input?: string;
  /** Numbers are texts here, as the command line gives them. */
  readonly port?: string;
  readonly seed?: string;
  readonly speed?: string;
  readonly credits?: string;
  readonly key?: string;
  /** `drop-after:0.1`, `rate-limit@poll:every=5`. */
  readonly fault?: readonly string[];
  readonly rateLimit?: boolean;
  readonly limit?: GivenLimits;
  /** Addresses, `https://host/path`, at or below which references of documents are followed. */
  readonly allowRefs?: readonly string[];
}

export interface SimulateReport extends Report {
  readonly running: Running | null;
  /** What is wrong with the command itself, with what to do; then nothing runs and the exit is 2. */
  readonly misuse: string | null;
}

export interface Running extends Listening {
  readonly simulator: Simulator;
  readonly providers: readonly ServedProvider[];
  readonly faults: readonly string[];
}

export interface ServedProvider {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly models: number;
  readonly operations: number;
  /** Which key it takes: `X-API-Key: afk_…`; null when it takes none. */
  readonly key: string | null;
}

const defaultPort = 4010;

export async function simulate(
  options: SimulateOptions,
  root: string,
  today: string,
  onRequest: (entry: RequestEntry) => void = () => {},
): Promise<SimulateReport> {
  const flags = parseFlags(options);
  if (typeof flags === "string") return misused(flags);
  const settings = await readSettings(root, options);
  if (!settings.value) return problems(settings.diagnostics, root);
  const material = await readInputs(options, settings.value);
  const before = [...settings.diagnostics, ...material.diagnostics];
  if (!material.value) return problems(before, root);
  const described = describe(material.value, today);
  // What lint has to say of the material is lint's business.
  const all = [...before, ...described.diagnostics].filter(({ code }) => !code.startsWith("lint/"));
  const { files } = material.value;
  const { site } = settings.value;
  if (!described.value || exitCodeOf(all) !== 0) return problems(all, root, files);
  const simulator = createSimulator({
    ...described.value,
    options: { ...flags.options, pages: site === null ? [] : [new URL(site).origin], onRequest },
  });
  const listening = await listen(simulator, flags.port);
  if (typeof listening === "string") return misused(listening);
  const { url, urls } = listening;
  const providers = described.value.catalog.providers.map(
    (provider): ServedProvider => ({
      id: provider.id,
      name: provider.name,
      url: urls[provider.id] ?? url,
      models: provider.models.length,
      operations: provider.operations.length,
      key: keyLine(provider.authentication, options.key !== undefined),
    }),
  );
  const running = { url, urls, simulator, providers, faults: options.fault ?? [] };
  return { ...(await problems(all, root, files)), running };
}

function keyLine(
  authentication: {
    readonly kind: string;
    readonly name: string;
    readonly keyPrefix: string | null;
  } | null,
  isFixed: boolean,
): string | null {
  if (authentication === null) return null;
  const { kind, name, keyPrefix } = authentication;
  const key = isFixed ? "the key of --key" : `${keyPrefix ?? ""}…`;
  if (kind === "query-key") return `?${name}=${key}`;
  return kind === "bearer" ? `${name}: Bearer ${key}` : `${name}: ${key}`;
}

async function listen(simulator: Simulator, port: number): Promise<Listening | string> {
  try {
    return await simulator.listen(port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return `port ${port} is taken; choose another with --port`;
    if (code === "EACCES")
      return `port ${port} needs more rights; choose one above 1023 with --port`;
    throw error;
  }
}

interface Flags {
  readonly port: number;
  readonly options: {
    readonly seed?: number;
    readonly speed?: number;
    readonly credits?: number;
    readonly key?: string;
    readonly rateLimit: boolean;
    readonly faults: readonly FaultRule[];
  };
}

/** The flags as values, or what is wrong with them. */
function parseFlags(given: SimulateOptions): Flags | string {
  const port = numberFlag(
    "port",
    given.port,
    (value) => Number.isInteger(value) && value <= 65_535,
  );
  const seed = numberFlag("seed", given.seed, Number.isInteger);
  const speed = numberFlag("speed", given.speed, (value) => value > 0);
  const credits = numberFlag("credits", given.credits, () => true);
  for (const flag of [port, seed, speed, credits]) if (typeof flag === "string") return flag;
  const faults: FaultRule[] = [];
  for (const text of given.fault ?? []) {
    const rule = parseFault(text);
    if ("problem" in rule) return rule.problem;
    faults.push(rule);
  }
  const numbers = Object.entries({ seed, speed, credits }).filter(([, value]) => value !== null);
  return {
    port: (port as number | null) ?? defaultPort,
    options: {
      ...Object.fromEntries(numbers),
      ...(given.key === undefined ? {} : { key: given.key }),
      rateLimit: given.rateLimit !== false,
      faults,
    },
  };
}

const wanted: Readonly<Record<string, string>> = {
  port: "a number from 0 to 65535",
  seed: "a whole number",
  speed: "a number above 0",
  credits: "a number",
};

function numberFlag(
  name: string,
  text: string | undefined,
  isFine: (value: number) => boolean,
): number | null | string {
  if (text === undefined) return null;
  const value = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(value) && value >= 0;
  return isNumber && isFine(value) ? value : `--${name} must be ${wanted[name]}, not "${text}"`;
}

function misused(misuse: string): SimulateReport {
  return { exitCode: 2, diagnostics: [], running: null, misuse };
}

async function problems(
  diagnostics: Parameters<typeof locateAll>[0],
  root: string,
  files?: ReadonlyMap<string, string>,
): Promise<SimulateReport> {
  return {
    exitCode: exitCodeOf(diagnostics),
    diagnostics: await locateAll(diagnostics, root, files),
    running: null,
    misuse: null,
  };
}
