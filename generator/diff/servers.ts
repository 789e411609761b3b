// Two lists of servers. The first is the one that requests go to by default.

import type { Server } from "../catalog/catalog.ts";
import type { Pair } from "./site.ts";

export interface ServerChanges {
  /** The default server has another address. */
  readonly moved: Pair<string> | null;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly reworded: readonly string[];
}

export function serverChanges(old: readonly Server[], next: readonly Server[]): ServerChanges {
  const [before, after] = [old.map(urlOf), next.map(urlOf)];
  const gone = before.filter((url) => !after.includes(url));
  const come = after.filter((url) => !before.includes(url));
  const [first, now] = [before[0], after[0]];
  // A default that is still served, only no longer first, has not moved for those who call it.
  const moved =
    first !== undefined && now !== undefined && gone.includes(first) && first !== now
      ? { old: first, new: now }
      : null;
  return {
    moved,
    removed: gone.filter((url) => url !== moved?.old),
    added: come.filter((url) => url !== moved?.new),
    reworded: next.flatMap((server) => {
      const was = old.find((other) => urlOf(other) === urlOf(server));
      return was && was.description !== server.description ? [server.url] : [];
    }),
  };
}

function urlOf({ url }: Server): string {
  return url.replace(/(?<!\/)\/+$/, "");
}
