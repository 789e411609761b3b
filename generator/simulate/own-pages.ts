// The simulator's own addresses, beside the providers': what is served, what has happened, and a
// webhook told once more.

import type { Json } from "../ground/json.ts";
import { type Answer, jsonAnswer } from "./answer.ts";
import { faultCatalog } from "./fault-names.ts";
import type { Ledger } from "./ledger.ts";
import type { Site } from "./site.ts";
import { replay } from "./webhooks.ts";

export const ownFolder = "/_simulator";

export interface OwnPages {
  readonly sites: ReadonlyMap<string, Site>;
  readonly urls: Readonly<Record<string, string>>;
  readonly ledger: Ledger;
}

/** Null where the path is not one of ours. */
export function answerOwnPage(pages: OwnPages, method: string, path: string): Answer | null {
  if (path === "/" && method === "GET") return readable(200, servedBy(pages));
  if (path === `${ownFolder}/ledger` && method === "GET") {
    const { requests, jobs, credits, deliveries, balances } = pages.ledger;
    const problems = pages.ledger.audit();
    return readable(200, {
      balances,
      problems,
      jobs,
      credits,
      deliveries,
      requests,
    } as unknown as Json);
  }
  const replayed = new RegExp(`^${ownFolder}/replay/([\\w.-]+)$`).exec(path);
  if (replayed && method === "POST") return replayJob(pages, replayed[1]!);
  if (!path.startsWith(`${ownFolder}/`)) return null;
  return readable(404, {
    error: `the simulator has no ${method} ${path}`,
    has: [`GET ${ownFolder}/ledger`, `POST ${ownFolder}/replay/<job id>`],
  });
}

function servedBy({ sites, urls }: OwnPages): Json {
  return {
    simulator: "modelsmith simulate",
    providers: [...sites.values()].map(({ provider }) => ({
      id: provider.id,
      name: provider.name,
      url: urls[provider.id] ?? "",
      models: provider.models.length,
      operations: provider.operations.length,
      key: keyAdvice(provider.authentication),
    })),
    ledger: `${ownFolder}/ledger`,
    replay: `POST ${ownFolder}/replay/<job id>`,
    faults: Object.fromEntries(
      Object.entries(faultCatalog).map(([name, { what }]) => [name, what]),
    ),
  };
}

function keyAdvice(authentication: Site["provider"]["authentication"]): string | null {
  if (authentication === null) return null;
  const { kind, name, keyPrefix } = authentication;
  const key = `any key${keyPrefix ? ` that begins with ${keyPrefix}` : ""}`;
  switch (kind) {
    case "bearer":
      return `${name}: Bearer <${key}>`;
    case "header-key":
      return `${name}: <${key}>`;
    case "query-key":
      return `?${name}=<${key}>`;
  }
}

function replayJob({ sites }: OwnPages, id: string): Answer {
  for (const site of sites.values()) {
    const job = site.jobs.find(id);
    if (!job) continue;
    if (replay(site, job)) return readable(202, { replayed: id });
    return readable(409, { error: "the job has not ended, or asked for no webhook" });
  }
  return readable(404, { error: "no job has this id" });
}

/** People look at these in a browser or with curl. */
function readable(status: number, body: Json): Answer {
  const plain = jsonAnswer(status, null);
  return { ...plain, body: Buffer.from(`${JSON.stringify(body, null, 2)}\n`) };
}
