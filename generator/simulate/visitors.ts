// Who may call. The simulator listens on this machine only, but every page in a browser on this
// machine can reach it as well: by another name that its owner points here, or as a page of another
// site. Neither may read what people have tried here, nor have this machine send webhooks.

import { type Answer, jsonAnswer } from "./answer.ts";
import { ownFolder } from "./own-pages.ts";

type Headers = ReadonlyMap<string, string>;

/** The refusal of a request that comes by another name or from a page of elsewhere; null for others. */
export function refuseVisitor(
  headers: Headers,
  path: string,
  pages: readonly string[],
): Answer | null {
  const host = headers.get("host");
  if (host !== undefined && !isThisMachine(`http://${host}`)) {
    return jsonAnswer(421, {
      error: `the simulator answers to 127.0.0.1 and localhost, not to ${host}: call it by one of these`,
    });
  }
  if (isTrusted(headers)) return null;
  const origin = headers.get("origin") ?? "";
  if (!isGuest(origin, pages)) return refused(origin, "this");
  return path.startsWith(ownFolder) ? refused(origin, "the simulator's own pages") : null;
}

/** A page that was opened as a file says null, and so may any page that hides where it is from. */
function isGuest(origin: string, pages: readonly string[]): boolean {
  return origin === "null" || pages.includes(origin);
}

/** What a guest asked for, and is for those of this machine alone. */
export function refused(origin: string, what: string): Answer {
  const whose = origin === "null" ? "a page of unknown origin" : `a page of ${origin}`;
  return jsonAnswer(403, {
    error: `${whose} may not call ${what}: serve it from this machine; for its form alone, give its address as "site" in modelsmith.yaml`,
  });
}

/** Whether it is no page at all, or one of this machine: guests may run models, and nothing else. */
export function isTrusted(headers: Headers): boolean {
  const origin = headers.get("origin");
  return origin === undefined || isThisMachine(origin);
}

function isThisMachine(address: string): boolean {
  if (!/^https?:\/\/[\w.:[\]-]+$/i.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^(127\.0\.0\.1|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}
