// One request from its arrival to its entry in the ledger.

import type { ServerResponse } from "node:http";
import type { Operation } from "../catalog/catalog.ts";
import { simulatorHeader } from "../ground/simulator-header.ts";
import { type Answer, type Call, jsonAnswer } from "./answer.ts";
import { answerCall, refusePath } from "./answer-call.ts";
import { assetFolder } from "./assets.ts";
import { keyOf } from "./auth.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { strikeBefore } from "./fault-answer.ts";
import { askedFaults, type ChosenFault, type Faults, type Strike } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import type { RequestEntry } from "./ledger.ts";
import { drop, sendAnswer } from "./misbehave.ts";
import { answerOwnPage, type OwnPages } from "./own-pages.ts";
import { faultRole, type Site, type World } from "./site.ts";
import { isTrusted, refused, refuseVisitor } from "./visitors.ts";

export interface Handling {
  readonly world: World;
  readonly faults: Faults;
  readonly pages: OwnPages;
  readonly origin: string;
  /** This server under another name, which makes it another origin. */
  readonly otherOrigin: string;
  readonly onRequest: ((entry: RequestEntry) => void) | null;
}

/** Where redirects lead; nothing there should ever see a key. */
export const elsewhere = "/_elsewhere";

/** What will be answered, and what is known for the ledger. */
interface Outcome {
  readonly answer: Answer | "drop";
  readonly fault: ChosenFault | null;
  readonly site: Site | null;
  readonly operation: Operation | null;
  readonly leaked: boolean;
}

const plainly = (answer: Answer, leaked = false): Outcome => ({
  answer,
  leaked,
  fault: null,
  site: null,
  operation: null,
});

const usualLateness = 1500;

/** On every answer, so that nobody takes a recording of it for one of the real API. */
const simulatorMark = { [simulatorHeader]: "1" };

export async function handle(
  handling: Handling,
  incoming: Incoming,
  response: ServerResponse,
): Promise<void> {
  const { world } = handling;
  const arrivedAt = world.clock.now();
  const refusal = refuseVisitor(incoming.headers, incoming.path, world.settings.pages);
  if (refusal !== null) {
    const { status, headers, body } = refusal;
    // Without the headers of CORS, so that a page cannot even read why.
    response.writeHead(status, { ...simulatorMark, ...headers }).end(body);
    record(handling, incoming, plainly(refusal), { arrivedAt, status });
    return;
  }
  if (incoming.method === "OPTIONS" && incoming.headers.has("access-control-request-method")) {
    response.writeHead(204, preflightHeaders(incoming.headers)).end();
    return;
  }
  const outcome = outcomeOf(handling, incoming);
  const { answer, fault } = outcome;
  if (fault?.name === "latency") await world.clock.sleep(fault.milliseconds ?? usualLateness);
  const spoiling = fault?.stage === "after" ? fault : null;
  const status =
    answer === "drop"
      ? drop(response)
      : await sendAnswer(response, withHeaders(answer, incoming), spoiling, world.clock);
  record(handling, incoming, outcome, { arrivedAt, status });
}

function withHeaders(answer: Answer, { method }: Incoming): Answer {
  const headers = { ...corsHeaders, ...simulatorMark, ...answer.headers };
  return { ...answer, headers, body: method === "HEAD" ? new Uint8Array(0) : answer.body };
}

function outcomeOf(handling: Handling, incoming: Incoming): Outcome {
  const { method, path } = incoming;
  if (path.startsWith(`${assetFolder}/`)) {
    return plainly(handling.world.assets.serve(path), carriesKey(handling, incoming));
  }
  if (path.startsWith(elsewhere)) {
    return plainly(jsonAnswer(200, { here: "is another origin" }), carriesKey(handling, incoming));
  }
  const own = answerOwnPage(handling.pages, method, path);
  return own ? plainly(own) : apiOutcome(handling, incoming);
}

function apiOutcome(handling: Handling, incoming: Incoming): Outcome {
  const { method, query, headers } = incoming;
  const placed = siteOf(handling, incoming.path);
  if (placed === null) {
    const served = Object.values(handling.pages.urls).join(", ");
    return plainly(jsonAnswer(404, { error: `no provider is served here; there are ${served}` }));
  }
  const { site, path, baseUrl } = placed;
  const found = site.routes.match(method, path, query);
  if (found.kind === "unknown") {
    return { ...plainly(refusePath(site, method, path)), site };
  }
  if (found.kind === "other-method") {
    const refused = { ...refusePath(site, method, path), status: 405 };
    const allow = { ...refused.headers, allow: found.allowed.join(", ") };
    return { ...plainly({ ...refused, headers: allow }), site };
  }
  const { operation } = found;
  if (site.roleOf(operation) === "list" && !isTrusted(headers))
    return { ...plainly(refused(headers.get("origin") ?? "", "for lists of jobs")), site };
  const role = faultRole(site.roleOf(operation));
  const strike: Strike = handling.faults.choose(
    role,
    askedFaults(headers.get("x-simulate") ?? null),
  );
  const call: Call = {
    operation,
    path: found.path,
    query,
    headers,
    body: incoming.body,
    key: keyOf(site.provider.authentication, headers, query),
    origin: handling.origin,
    baseUrl,
    faults: strike.job,
  };
  return { ...struck(handling, site, call, strike), site, operation };
}

function struck(
  handling: Handling,
  site: Site,
  call: Call,
  { answer: fault }: Strike,
): Pick<Outcome, "answer" | "fault" | "leaked"> {
  const address = handling.otherOrigin + elsewhere;
  const early =
    fault?.stage === "before" ? strikeBefore(site, call.operation, fault, address) : null;
  return { answer: early ?? answerCall(site, call), fault, leaked: false };
}

interface Placed {
  readonly site: Site;
  /** Below the provider's base address. */
  readonly path: string;
  readonly baseUrl: string;
}

/** The provider named by the path's first part; the only one there is serves the root as well. */
function siteOf({ pages, origin }: Handling, path: string): Placed | null {
  const [, name = ""] = path.split("/");
  const named = pages.sites.get(name);
  if (named) {
    return { site: named, path: path.slice(name.length + 1) || "/", baseUrl: `${origin}/${name}` };
  }
  const [only, second] = pages.sites.values();
  return only && !second ? { site: only, path, baseUrl: origin } : null;
}

function carriesKey({ pages }: Handling, { headers, query }: Incoming): boolean {
  return [...pages.sites.values()].some(
    ({ provider }) => keyOf(provider.authentication, headers, query) !== null,
  );
}

function record(
  { world, onRequest }: Handling,
  { method, path }: Incoming,
  { answer, fault, site, operation, leaked }: Outcome,
  { arrivedAt, status }: { readonly arrivedAt: number; readonly status: number | null },
): void {
  const entry: RequestEntry = {
    number: (world.books.requests.at(-1)?.number ?? 0) + 1,
    at: arrivedAt,
    provider: site?.provider.id ?? null,
    operation: operation?.id ?? null,
    method,
    path,
    status,
    jobId: answer === "drop" ? null : (answer.jobId ?? null),
    replayed: answer !== "drop" && answer.replayed === true,
    fault: fault?.name ?? null,
    leaked,
  };
  world.books.addRequest(entry);
  onRequest?.(entry);
}
