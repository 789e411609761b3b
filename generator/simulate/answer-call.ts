// One request to a provider, from the key to the answer. Nothing here goes wrong on purpose.

import type { Operation } from "../catalog/catalog.ts";
import { modelSlot } from "../ground/model-slot.ts";
import type { Answer, Call } from "./answer.ts";
import { judgeKey } from "./auth.ts";
import { answerList } from "./job-pages.ts";
import { answerPlainly } from "./plain-answer.ts";
import { answerPoll } from "./poll.ts";
import { refuse } from "./refusal.ts";
import type { Site } from "./site.ts";
import { answerSubmit } from "./submit.ts";
import { answerUpload } from "./uploads.ts";

export function answerCall(site: Site, call: Call): Answer {
  const { operation } = call;
  const verdict = judgeKey(site.provider, operation, call.key, site.world.settings.key);
  if (verdict !== "fine") return refuseKey(site, operation, verdict === "missing");
  const rate = site.limiter?.admit(site.world.clock.now()) ?? null;
  if (rate !== null && !rate.allowed) {
    const headers = { ...rate.headers, "retry-after": String(rate.waitSeconds) };
    return refuseHaste(site, operation, headers);
  }
  const answer = answerRole(site, call);
  return rate === null ? answer : { ...answer, headers: { ...rate.headers, ...answer.headers } };
}

function answerRole(site: Site, call: Call): Answer {
  const { operation, path, query, headers } = call;
  const fields = site.validator.parameters(operation, { path, query, headers });
  if (fields !== null) {
    const [[name, said]] = Object.entries(fields) as [[string, readonly string[]]];
    const message = `${name} ${said[0]}`;
    return refuse(site, { class: "validation", operation, message, fields });
  }
  switch (site.roleOf(operation)) {
    case "submit":
      return answerSubmit(site, call);
    case "poll":
      return answerPoll(site, call);
    case "list":
      return answerList(site, call);
    case "upload":
      return answerUpload(site, call, site.provider.upload!);
    case "other":
      return answerPlainly(site, call);
  }
}

function refuseKey(site: Site, operation: Operation, keyMissing: boolean): Answer {
  const { authentication } = site.provider;
  const prefix = authentication?.keyPrefix;
  const message = keyMissing
    ? `no API key came in ${authentication?.name ?? "the request"}`
    : prefix && site.world.settings.key === null
      ? `the API key does not begin with ${prefix}`
      : "the API key is not the one that the simulator was started with";
  return refuse(site, { class: "authentication", operation, message, keyMissing });
}

export function refuseHaste(
  site: Site,
  operation: Operation,
  headers: Readonly<Record<string, string>>,
): Answer {
  const message = "too many requests";
  return refuse(site, { class: "rate-limited", operation, message, headers });
}

/** Where no operation has this path. */
export function refusePath(site: Site, method: string, path: string): Answer {
  const model = modelOfPath(site, method, path);
  const message = model
    ? `no model here is called ${JSON.stringify(model)}`
    : `nothing answers ${method} ${path} here`;
  return refuse(site, { class: "not-found", operation: null, message });
}

/** A submit to a model that nobody knows has the path of one. */
function modelOfPath({ provider }: Site, method: string, path: string): string | null {
  for (const { method: wanted, path: template, select } of provider.jobs?.submit.routes ?? []) {
    const [before = "", after] = template.split(modelSlot(select.name));
    if (select.in !== "path" || after === undefined || wanted !== method.toLowerCase()) continue;
    if (
      path.startsWith(before) &&
      path.endsWith(after) &&
      path.length > before.length + after.length
    ) {
      return path.slice(before.length, path.length - after.length);
    }
  }
  return null;
}
