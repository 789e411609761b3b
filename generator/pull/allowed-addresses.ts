// Addresses that references of a document may lead to: named by the person who runs the command,
// never by the document. `https://acme.example/schemas` allows that path and all below it.

import { isLoopbackHost, isRefusedAddress, literalAddress } from "./address-rules.ts";

export interface AllowedAddress {
  readonly origin: string;
  readonly path: string;
}

/** What an allowed address looks like, for messages about one that does not. */
export const allowedAddressForm =
  "https://host/path, which allows that path and everything below it, without user name, query and fragment";

/** The address, or what is wrong with it in words that follow it. */
export function parseAllowedAddress(text: string): AllowedAddress | string {
  if (!URL.canParse(text)) return "is no address";
  const url = new URL(text);
  const reason = insecureReason(url) ?? trickReason(url);
  if (reason !== null) return reason;
  if (/[?#]/.test(text)) return "holds a query or a fragment";
  const address = literalAddress(url.hostname);
  if (address !== null && isRefusedAddress(address, { allowPrivate: false, allowLoopback: true }))
    return "is in a private network, which no document is fetched from";
  return { origin: url.origin, path: url.pathname };
}

export interface ReferenceRefusal {
  /** In words that follow the address. */
  readonly reason: string;
  /** What would allow it; null where nothing does. */
  readonly prefix: string | null;
}

/** Why no reference may lead to an address; null when one may. */
export function refusedReference(
  url: URL,
  allowed: readonly AllowedAddress[],
): ReferenceRefusal | null {
  const reason = insecureReason(url) ?? trickReason(url);
  if (reason !== null) return { reason, prefix: null };
  // What a document writes is also what its readers are shown, and queries may hold keys.
  if (url.search !== "") return { reason: "holds a query", prefix: null };
  return refusedStop(url, allowed);
}

/** The same for where a server sends on to: that may have a query, for no document wrote it. */
export function refusedStop(url: URL, allowed: readonly AllowedAddress[]): ReferenceRefusal | null {
  const reason = insecureReason(url) ?? trickReason(url);
  if (reason !== null) return { reason, prefix: null };
  if (allowed.some((one) => isBelow(url, one))) return null;
  const prefix = `${url.origin}${url.pathname.replace(/[^/]*$/, "")}`;
  return { reason: "is an address that is not allowed", prefix };
}

/** Whole steps of the path: `/api` allows `/api/a.yaml`, and not `/apis`. */
function isBelow(url: URL, { origin, path }: AllowedAddress): boolean {
  const folder = path.endsWith("/") ? path : `${path}/`;
  return url.origin === origin && (url.pathname === path || url.pathname.startsWith(folder));
}

function insecureReason({ protocol, hostname, username, password }: URL): string | null {
  const isPlain = protocol === "http:" && isLoopbackHost(hostname);
  if (protocol !== "https:" && !isPlain) return "is no https address";
  return username !== "" || password !== "" ? "holds a user name or a password" : null;
}

/**
 * Steps that some servers read as `..` or `/` and others do not, encoded once or more often: below
 * which path they lead is known to nobody. Plain ones were resolved when the address was read.
 */
function trickReason({ pathname }: URL): string | null {
  return /%(?:25)*(?:2e|2f|5c)/i.test(pathname) || /\/\.\.?;/.test(pathname)
    ? "hides steps of its path"
    : null;
}
