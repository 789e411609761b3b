// The providers of a catalog, served over HTTP on this machine: with jobs that take their time,
// credits that are really taken, and, where asked for, everything that can go wrong.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Cassette } from "../catalog/cassette.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Json } from "../ground/json.ts";
import { createAssets } from "./assets.ts";
import { auditBooks } from "./audit.ts";
import { createRealClock, createVirtualClock } from "./clock.ts";
import type { FaultName } from "./fault-names.ts";
import { createFaults, type FaultRule } from "./faults.ts";
import { type Handling, handle } from "./handle.ts";
import { readIncoming } from "./incoming.ts";
import { settle, stepAt } from "./job-life.ts";
import type { Job } from "./job-store.ts";
import { type Books, createBooks, type JobEntry, type Ledger } from "./ledger.ts";
import { createRandom } from "./random.ts";
import { type SimulatorOptions, settingsOf } from "./settings.ts";
import { createSite, type Site, type World } from "./site.ts";

export type { SimulatorOptions } from "./settings.ts";

export interface SimulatorMaterial {
  readonly catalog: Catalog;
  readonly cassettes: readonly Cassette[];
  /** Per provider id: its own document, normalised and self-contained; bodies are held against it. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly options?: SimulatorOptions;
}

export interface Simulator {
  /**
   * Begins to serve, on this machine only. Port 0, the default, takes any that is free; rejects
   * with the system's error (`EADDRINUSE`) when the port is taken.
   */
  listen(port?: number): Promise<Listening>;
  /** Hangs up and calls off what is still to come. */
  close(): Promise<void>;
  readonly ledger: Ledger;
  /** Lets something go wrong from now on, beside what was asked for before. */
  fault(name: FaultName, rule?: Omit<FaultRule, "name">): void;
  /** Calls all faults off. */
  clearFaults(): void;
  /** Moves a virtual clock on; resolves when the deliveries that fell due were answered. */
  advance(milliseconds: number): Promise<void>;
}

export interface Listening {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** The base address of each provider, by its id. */
  readonly urls: Readonly<Record<string, string>>;
}

export function createSimulator(material: SimulatorMaterial): Simulator {
  const options = material.options ?? {};
  const world = createWorld(options);
  const sites = new Map(
    material.catalog.providers.map((provider) => {
      const document = material.documents.get(provider.id) ?? null;
      return [
        provider.id,
        createSite({ provider, document, cassettes: material.cassettes }, world),
      ];
    }),
  );
  const faults = createFaults(world.random, options.faults ?? []);
  const ledger = ledgerOf(sites, world.books);
  let server: Server | null = null;

  return {
    ledger,
    async listen(port = 0) {
      server = createServer();
      const url = await listening(server, port);
      const urls = Object.fromEntries([...sites.keys()].map((id) => [id, `${url}/${id}`]));
      serve(server, {
        world,
        faults,
        pages: { sites, urls, ledger },
        origin: url,
        otherOrigin: url.replace("127.0.0.1", "localhost"),
        onRequest: options.onRequest ?? null,
      });
      return { url, urls };
    },
    async close() {
      world.clock.stop();
      const closing = server;
      server = null;
      if (closing === null) return;
      await new Promise((resolve) => {
        closing.close(resolve);
        closing.closeAllConnections();
      });
    },
    fault: (name, rule = {}) => faults.add({ ...rule, name }),
    clearFaults: () => faults.clear(),
    async advance(milliseconds) {
      await world.clock.advance(milliseconds);
      await Promise.all(world.underWay);
    },
  };
}

function createWorld(options: SimulatorOptions): World {
  const clock =
    options.virtualStart === undefined
      ? createRealClock()
      : createVirtualClock(options.virtualStart);
  const random = createRandom(options.seed ?? 1);
  return {
    clock,
    random,
    assets: createAssets(clock, random),
    books: createBooks(),
    settings: settingsOf(options),
    underWay: new Set(),
  };
}

function listening(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function serve(server: Server, handling: Handling): void {
  server.keepAliveTimeout = 30_000;
  server.on("request", (request, response) => {
    readIncoming(request)
      .then(async (incoming) => {
        // Whoever sends more than is read would wait for ever, and so would we.
        if (incoming === null)
          response.writeHead(413, { connection: "close" }).end(() => request.socket.destroy());
        else await handle(handling, incoming, response);
      })
      .catch((error: unknown) => {
        // A mistake of the simulator's own must not look like a provider's answer.
        if (!response.headersSent) response.writeHead(599, { "content-type": "text/plain" });
        response.end(
          `modelsmith simulate failed: ${error instanceof Error ? error.stack : error}\n`,
        );
      });
  });
}

function ledgerOf(sites: ReadonlyMap<string, Site>, books: Books): Ledger {
  const all = () => [...sites.values()];
  const jobs = () => all().flatMap((site) => site.jobs.all.map((job) => entryOf(site, job)));
  const balances = () =>
    Object.fromEntries(all().map(({ provider, account }) => [provider.id, account.balance]));
  return {
    get jobs() {
      return jobs();
    },
    get balances() {
      jobs();
      return balances();
    },
    get credits() {
      // Looking at the jobs settles those that have ended.
      jobs();
      return books.credits;
    },
    get requests() {
      return books.requests;
    },
    get deliveries() {
      return books.deliveries;
    },
    audit() {
      const refunding = all().filter(({ provider }) => provider.jobs?.refund?.onFailure);
      return auditBooks({
        jobs: jobs(),
        credits: books.credits,
        balances: balances(),
        refunding: new Set(refunding.map(({ provider }) => provider.id)),
      });
    },
  };
}

function entryOf(site: Site, job: Job): JobEntry {
  const now = site.world.clock.now();
  settle(site, job, now);
  const { status, phase } = stepAt(job, now);
  return {
    id: job.id,
    provider: site.provider.id,
    model: job.model?.id ?? job.operation.id,
    operation: job.operation.id,
    submittedAt: job.submittedAt,
    status,
    phase,
    charged: job.cost,
    refunded: job.state.refunded,
    idempotencyKey: job.idempotencyKey,
    body: job.body,
    polls: job.state.polls,
    faults: [...job.faults],
  };
}
