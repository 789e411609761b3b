// The address of a request, in parts: text that is percent-encoded already, and names that the
// sample fills in. Each language joins them in its own way.

import type { Provider } from "../../catalog/catalog.ts";
import { words } from "../../ground/names.ts";
import { wellFormed } from "./sample-quotes.ts";

export type UrlPart =
  | { readonly kind: "text"; readonly text: string }
  /** From the environment. */
  | { readonly kind: "environment"; readonly name: string }
  /** The id of the job that the sample waits for. */
  | { readonly kind: "job" };

export interface Address {
  /** Null when the document names no address that can be called as it stands. */
  readonly baseUrl: string | null;
  /** With `{name}` where the reader fills something in. */
  readonly path: string;
  readonly query: readonly { readonly name: string; readonly value: string }[];
  readonly authentication: Provider["authentication"];
  /** The placeholder that takes the job's id, or null. */
  readonly jobParameter?: string | null;
}

export function urlParts(address: Address): UrlPart[] {
  const { baseUrl, path, query, authentication, jobParameter } = address;
  const base: UrlPart =
    baseUrl === null ? { kind: "environment", name: "BASE_URL" } : { kind: "text", text: baseUrl };
  const filled = path.split(/(\{[^{}]*\})/).map((part): UrlPart => {
    if (!/^\{.*\}$/.test(part)) return { kind: "text", text: encodeURI(wellFormed(part)) };
    if (part === `{${jobParameter}}`) return { kind: "job" };
    return { kind: "environment", name: variableName(part) };
  });
  const glue = (i: number) => (i === 0 && !path.includes("?") ? "?" : "&");
  const search = query.map(({ name, value }, i): UrlPart => {
    const pair = `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value))}`;
    return { kind: "text", text: glue(i) + pair };
  });
  const key: UrlPart[] =
    authentication?.kind === "query-key"
      ? [
          {
            kind: "text",
            text: `${glue(query.length)}${encodeURIComponent(wellFormed(authentication.name))}=`,
          },
          { kind: "environment", name: environmentName(authentication) },
        ]
      : [];
  return joinTexts([base, ...filled, ...search, ...key]);
}

function joinTexts(parts: readonly UrlPart[]): UrlPart[] {
  const joined: UrlPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && part.text === "") continue;
    if (part.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

/** The name of a variable for a placeholder: `jobId` → `JOB_ID`. */
export function variableName(name: string): string {
  const joined = words(name)
    .map((word) => word.replace(/[^A-Za-z0-9]/g, "").toUpperCase())
    .filter((word) => word !== "")
    .join("_");
  return /^[A-Z]/.test(joined) ? joined : `VALUE${joined === "" ? "" : `_${joined}`}`;
}

export function environmentName(authentication: NonNullable<Provider["authentication"]>): string {
  const name = authentication.environment;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : "API_KEY";
}
