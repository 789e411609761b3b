// Bytes from the network as an OpenAPI document, or the reason why they are none. Just as much is
// looked at as is needed to keep a sound document on disk; the line reads it again, and closely.

import { isObject, type JsonObject, own, ownObject } from "../ground/json.ts";

/** Why bytes are no document: in words that follow `answered `, and what to do. */
export interface NoDocument {
  readonly reason: string;
  readonly fix: string;
}

const lookYourself = "open the address in a browser: the document may have moved, or need a login";
const tryLater = "pull again later; if it stays like this, tell the provider";

export async function parseDocument(
  bytes: Uint8Array,
  file: string,
): Promise<{ readonly document: JsonObject } | NoDocument> {
  const text = decode(bytes);
  if (text === null) return { reason: "bytes that are not UTF-8 text", fix: lookYourself };
  const start = text.trimStart().slice(0, 1);
  if (start === "") return { reason: "an empty body", fix: tryLater };
  if (start === "<") {
    const what = /^\s*<(!doctype\s+html|html|head|body)/i.test(text) ? "an HTML page" : "markup";
    return { reason: `${what}, not a document`, fix: lookYourself };
  }
  const isJson = start === "{" || start === "[";
  if (!isJson && /\.json$/i.test(file)) {
    const other = await parseYaml(text);
    if (isObject(other) && own(other, "openapi") !== undefined) {
      return {
        reason: `YAML, but the file is ${file}`,
        fix: `name the file ${file.replace(/\.json$/i, ".yaml")}`,
      };
    }
    return { reason: "text that is no JSON", fix: lookYourself };
  }
  const value = isJson ? parseJson(text) : await parseYaml(text);
  if (value === undefined) {
    const broken = isJson ? "JSON that is broken or cut off" : "text that is neither JSON nor YAML";
    return {
      reason: `${broken}, after ${bytes.length} bytes`,
      fix: isJson ? tryLater : lookYourself,
    };
  }
  const reason = notOpenApi(value);
  return reason === null ? { document: value as JsonObject } : { reason, fix: lookYourself };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** YAML is loaded when a document is written in it, which few are. */
async function parseYaml(text: string): Promise<unknown> {
  const { CORE_SCHEMA, load } = await import("js-yaml");
  try {
    return load(text, { schema: CORE_SCHEMA, maxDepth: 500 });
  } catch {
    return undefined;
  }
}

function notOpenApi(value: unknown): string | null {
  if (!isObject(value)) return "something else than an OpenAPI document";
  if (own(value, "swagger") !== undefined) return "a Swagger 2.0 document, which is another format";
  const version = own(value, "openapi");
  if (version === undefined) return "data that is no OpenAPI document (it has no `openapi`)";
  if (typeof version !== "string" || !/^3\.[0-2](\.|$)/.test(version)) {
    return "an OpenAPI document of a version other than 3.0, 3.1 and 3.2";
  }
  const parts = ["paths", "webhooks", "components"].map((key) => ownObject(value, key));
  if (parts.some((part) => part !== null && Object.keys(part).length > 0)) return null;
  return "an OpenAPI document that describes nothing";
}
