// Copied from templates/client/runtime/record-exchange.ts. Do not edit.

// An exchange before it is scrubbed, and as it stands in a recording.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What went over the wire, with everything in it that must not be kept. */
export interface RawExchange {
  readonly method: string;
  /** The address in full, with its query. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Null where nothing was sent, or nothing that a recording can hold. */
  readonly requestBody: Json;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Json;
}

/** One call and its answer, as recordings keep it. */
export interface RecordedExchange {
  readonly operation: string | null;
  readonly webhook: null;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json;
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One part of a JSON Pointer in fragment form. */
export function pointerPart(part: string | number): string {
  return `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")}`;
}
