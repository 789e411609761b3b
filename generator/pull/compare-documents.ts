// The guards of a replacement: a document of another API, or one that has lost a third of what it
// held, is more likely a mistake of the server than news. A person may accept either.

import { isObject, type JsonObject, ownArray, ownObject, ownString } from "../ground/json.ts";
import type { DocumentCounts } from "./measure-document.ts";

export interface Accepted {
  /** A document that has lost a third or more. */
  readonly shrink?: boolean;
  /** A document that looks like another API's. */
  readonly otherApi?: boolean;
}

/** A document with its figures. */
export interface Measured {
  readonly document: JsonObject;
  readonly counts: DocumentCounts;
}

export interface Guard {
  readonly refusals: readonly { readonly message: string; readonly fix: string }[];
  readonly note: string | null;
}

/** What keeps a document from replacing another, or what to note about its doing so. */
export function guardReplacement(
  before: Measured | null,
  after: Measured,
  file: string,
  accept: Accepted,
): Guard {
  if (before === null) return { refusals: [], note: null };
  const signs = otherApiSigns(before.document, after.document);
  if (signs.length > 0 && !accept.otherApi) {
    const message = `serves another API than ${file} describes: ${signs.join("; ")}`;
    return {
      refusals: [
        { message, fix: "check the address; if it is right, pull with --accept-other-api" },
      ],
      note: null,
    };
  }
  // Figures of another API say nothing about a loss.
  const shrunk = signs.length > 0 ? [] : shrunkParts(before.counts, after.counts);
  if (shrunk.length > 0 && !accept.shrink) {
    const message = `serves a document that has lost a third or more: ${shrunk.join(", ")}`;
    return {
      refusals: [{ message, fix: "pull again later; if it is right, pull with --accept-shrink" }],
      note: null,
    };
  }
  const accepted =
    signs.length > 0 ? "another API" : shrunk.length > 0 ? `the loss (${shrunk.join(", ")})` : null;
  return { refusals: [], note: accepted && `accepted ${accepted}` };
}

/**
 * What makes a document look like another API's, or an empty list. A new title, a new server or
 * new paths happen to every API: no path in common is too much, and so are new title and servers
 * together, since APIs share paths such as `/v1/models`.
 */
export function otherApiSigns(before: JsonObject, after: JsonObject): string[] {
  const [titleBefore, titleAfter] = [titleOf(before), titleOf(after)];
  const [hostsBefore, hostsAfter] = [hostsOf(before), hostsOf(after)];
  const otherTitle = plain(titleBefore) !== plain(titleAfter);
  const otherHosts =
    hostsBefore.size > 0 && hostsAfter.size > 0 && isDisjoint(hostsBefore, hostsAfter);
  const otherPaths = hasOtherPaths(before, after);
  if (!otherPaths && !(otherTitle && otherHosts)) return [];
  return [
    ...(otherTitle ? [`its title is ${quoted(titleAfter)}, not ${quoted(titleBefore)}`] : []),
    ...(otherHosts ? [`its server is ${first(hostsAfter)}, not ${first(hostsBefore)}`] : []),
    ...(otherPaths ? ["it has no path in common"] : []),
  ];
}

/** What has shrunk by a third or more, with the figures, or an empty list. */
export function shrunkParts(before: DocumentCounts, after: DocumentCounts): string[] {
  const parts: readonly (readonly [keyof DocumentCounts, string])[] = [
    ["operations", "operations"],
    ["requests", "request shapes"],
    ["content", "characters of content"],
  ];
  return parts
    .filter(([key]) => after[key] * 3 <= before[key] * 2 && before[key] > 0)
    .map(([key, name]) => `${after[key]} ${name} instead of ${before[key]}`);
}

function hasOtherPaths(before: JsonObject, after: JsonObject): boolean {
  const [old, now] = [pathsOf(before), pathsOf(after)];
  return old.size > 0 && now.size > 0 && isDisjoint(old, now);
}

/**
 * Paths with their parameters' names blanked, alone and with the path of the first server in
 * front: `/images` at `https://x/v1` and `/v1/images` at `https://x` are the same.
 */
function pathsOf(document: JsonObject): Set<string> {
  const base = serversOf(document)[0]?.pathname.replace(/\/$/, "") ?? "";
  const paths = Object.keys(ownObject(document, "paths") ?? {}).map((path) =>
    path.replace(/\{[^}]*\}/g, "{}"),
  );
  return new Set(paths.flatMap((path) => [path, base + path]));
}

function hostsOf(document: JsonObject): Set<string> {
  return new Set(serversOf(document).map(({ host }) => host));
}

function serversOf(document: JsonObject): URL[] {
  return ownArray(document, "servers")
    .map((server) => (isObject(server) ? (ownString(server, "url") ?? "") : ""))
    .map((url) => url.replace(/\{[^}]*\}/g, "x"))
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url));
}

function titleOf(document: JsonObject): string {
  const information = ownObject(document, "info");
  return (information && ownString(information, "title")) ?? "";
}

function plain(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A title on its way to a terminal: short, and nothing in it but what can be seen. */
function quoted(title: string): string {
  const short = title.length > 60 ? `${title.slice(0, 59)}…` : title;
  return `"${short.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "\ufffd")}"`;
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((item) => !b.has(item));
}

function first(hosts: ReadonlySet<string>): string {
  return [...hosts].sort()[0] ?? "";
}
