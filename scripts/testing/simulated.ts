// Every provider of the committed catalog, served on this machine for one test file.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Catalog } from "../../generator/catalog/catalog.ts";
import type { Json } from "../../generator/ground/json.ts";
import {
  createSimulator,
  type Listening,
  type Simulator,
  type SimulatorOptions,
} from "../../generator/simulate/simulator.ts";

export const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;

/** Keys that look as each provider's do. */
export const keys: Readonly<Record<string, string>> = Object.fromEntries(
  catalog.providers.map(({ id, authentication }) => [
    id,
    `${authentication?.keyPrefix ?? ""}0123456789abcdef`,
  ]),
);

/** Call `simulator.close()` at the end. */
export async function startSimulated(
  options: SimulatorOptions = {},
): Promise<Listening & { readonly simulator: Simulator }> {
  const documents = new Map(
    catalog.providers.map(({ id }) => [
      id,
      JSON.parse(readFileSync(`generated/packages/${id}/openapi.json`, "utf8")) as Json,
    ]),
  );
  const simulator = createSimulator({
    catalog,
    cassettes: [],
    documents,
    options: { speed: 100, rateLimit: false, ...options },
  });
  return { simulator, ...(await simulator.listen()) };
}

/** Lets clients ask every few milliseconds: the simulator's jobs are a hundred times faster too. */
export function pollOften({ jobs }: { readonly jobs?: { readonly poll: object } | null }): void {
  Object.assign(jobs!.poll, { intervalMs: 5, maxIntervalMs: 20 });
}

/** An address at which nothing listens: a port that was free a moment ago. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}
