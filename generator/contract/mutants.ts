// Recordings with one fault each, and whether that fault must be noticed.

import {
  type BodyPlace,
  type DocumentIndex,
  findHeader,
  findRequestBody,
  findResponseBody,
  isRefusal,
  isRequired,
  mayBeJson,
} from "../../templates/contract/runtime/document.js";
import type { Exchange, Layer, Recording } from "../../templates/contract/runtime/recording.js";
import { isObject, type Json, type JsonObject, own, ownObject } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import type { Oracle } from "./oracle.ts";

export interface Mutant {
  /** What was done: `field dropped`. */
  readonly fault: string;
  /** Where in the recording. */
  readonly pointer: string;
  /** The operation or webhook it is an exchange of. */
  readonly operation: string;
  /** The layer that must notice it; null when the schema is too loose to say. */
  readonly owner: Exclude<Layer, "waiver"> | null;
  /** The recording with this one exchange, spoiled. */
  readonly recording: Recording;
}

export interface Spoiling {
  readonly document: Json;
  readonly index: DocumentIndex;
  readonly oracle: Oracle;
  readonly recording: Recording;
}

export function* mutantsOf({ document, index, oracle, recording }: Spoiling): Generator<Mutant> {
  for (const [i, exchange] of recording.exchanges.entries()) {
    const operation = exchange.webhook ?? exchange.operation ?? "";
    const entry =
      exchange.webhook === null ? index.operations.get(operation) : index.webhooks.get(operation);
    if (!entry) continue;
    const at = childPointer("#", "exchanges", i);
    const { request, response } = exchange;
    const sent = findRequestBody(document, entry, request.headers);
    const answered = response && findResponseBody(document, entry, response);
    const spoiled = [
      // What the API refused is held to nothing, so no fault in it would show.
      ...(isRefusal(response)
        ? []
        : spoiledBodies(exchange, "request", { document, oracle, place: sent })),
      ...spoiledBodies(exchange, "response", { document, oracle, place: answered }),
      ...(response
        ? spoiledAnswers(exchange, response, {
            responses: ownObject(entry.node, "responses") ?? {},
            of: { document, oracle, place: answered ?? null },
          })
        : []),
    ];
    for (const { fault, pointer, owner, exchange: changed } of spoiled) {
      yield {
        fault,
        pointer: `${at}${pointer}`,
        operation,
        owner,
        recording: { ...recording, exchanges: [changed] },
      };
    }
  }
}

interface Spoiled {
  readonly fault: string;
  /** Below the exchange. */
  readonly pointer: string;
  readonly owner: Mutant["owner"];
  readonly exchange: Exchange;
}

interface BodyOf {
  readonly document: Json;
  readonly oracle: Oracle;
  readonly place: BodyPlace | null;
}

function* spoiledBodies(
  exchange: Exchange,
  side: "request" | "response",
  of: BodyOf,
): Generator<Spoiled> {
  const { oracle, place } = of;
  const body = exchange[side]?.body ?? null;
  if (body === null || !place) return;
  const sent = side === "request" && exchange.webhook === null;
  const owner = (value: Json): Mutant["owner"] => {
    if (!oracle(place.schema, value, false)) {
      if (!oracle(place.schema, value, true)) return null;
      return sent ? "request" : "drift";
    }
    if (value !== null) return sent ? "request" : "shape";
    // A body that is null cannot be told from one that is not there.
    return mayBeEmpty(exchange, side, of) ? null : "protocol";
  };
  for (const { fault, pointer, value } of faultsOf(body)) {
    yield {
      fault,
      pointer: `/${side}/body${pointer}`,
      owner: owner(value),
      exchange: withBody(exchange, side, value),
    };
  }
}

function mayBeEmpty(
  { response }: Exchange,
  side: "request" | "response",
  { document, place }: BodyOf,
): boolean {
  if (!place || !mayBeJson([place.mediaType])) return true;
  if (side === "request") return !isRequired(document, own(place.entry.node, "requestBody"));
  return place.entry.method === "head" || response?.status === 204 || response?.status === 304;
}

function withBody(exchange: Exchange, side: "request" | "response", body: Json): Exchange {
  if (side === "request") return { ...exchange, request: { ...exchange.request, body } };
  return { ...exchange, response: exchange.response && { ...exchange.response, body } };
}

type Answer = NonNullable<Exchange["response"]>;

/** A page, and JSON that breaks off, under the content type of JSON. */
function* brokenTexts(
  exchange: Exchange,
  response: Answer,
  { oracle, place }: BodyOf,
): Generator<Spoiled> {
  if (response.body === null || !place) return;
  const isJson = /json/i.test(findHeader(response.headers, "content-type") ?? "");
  const whole = JSON.stringify(response.body);
  for (const [fault, body] of [
    ["page for JSON", "<!doctype html><title>Sign in</title>"],
    ["JSON cut off", whole.slice(0, Math.ceil(whole.length / 2))],
  ] as const) {
    yield {
      fault,
      pointer: "/response/body",
      owner: isJson && oracle(place.schema, body, false) ? "protocol" : null,
      exchange: withBody(exchange, "response", body),
    };
  }
}

function* spoiledAnswers(
  exchange: Exchange,
  response: Answer,
  { responses, of }: { readonly responses: JsonObject; readonly of: BodyOf },
): Generator<Spoiled> {
  const known = Object.keys(responses).map((status) => status.toUpperCase());
  yield {
    fault: "unknown status",
    pointer: "/response/status",
    owner: known.some((status) => ["599", "5XX", "DEFAULT"].includes(status)) ? null : "protocol",
    exchange: { ...exchange, response: { ...response, status: 599 } },
  };
  if (response.body === null) return;
  yield {
    fault: "unknown header",
    pointer: "/response/headers/x-mutant",
    owner: "protocol",
    exchange: {
      ...exchange,
      response: { ...response, headers: { ...response.headers, "x-mutant": "1" } },
    },
  };
  yield* brokenTexts(exchange, response, of);
  yield {
    fault: "unknown content type",
    pointer: "/response/headers",
    owner:
      JSON.stringify(responses).includes("*/*") ||
      JSON.stringify(responses).includes("application/*")
        ? null
        : "protocol",
    exchange: {
      ...exchange,
      response: { ...response, headers: { "content-type": "application/x-mutant" } },
    },
  };
}

interface Fault {
  readonly fault: string;
  readonly pointer: string;
  readonly value: Json;
}

/** Every way in which we spoil a value, here and below; never the value itself. */
export function* faultsOf(value: Json, pointer = ""): Generator<Fault> {
  const fault = (name: string, changed: Json): Fault => ({ fault: name, pointer, value: changed });
  if (value !== null) yield fault("null", null);
  if (typeof value === "string") {
    yield fault("number for text", 4711);
    yield fault("unknown word", `${value}~mutant`);
  } else if (typeof value === "number") {
    yield fault("text for number", String(value));
    yield fault("fraction", value + 0.5);
  } else if (typeof value === "boolean") {
    yield fault("text for boolean", String(value));
  } else if (Array.isArray(value)) {
    yield fault("object for array", { first: value[0] ?? null });
    for (const [i, item] of value.entries()) {
      for (const below of faultsOf(item, childPointer(pointer, i)))
        yield { ...below, value: value.with(i, below.value) };
    }
  } else if (isObject(value)) {
    yield fault("array for object", [value]);
    yield fault("extra field", { ...value, mutantField: true });
    for (const [key, item] of Object.entries(value))
      yield* faultsOfField(value, key, item, pointer);
  }
}

function* faultsOfField(
  value: Readonly<Record<string, Json>>,
  key: string,
  item: Json,
  pointer: string,
): Generator<Fault> {
  const at = childPointer(pointer, key);
  const others = Object.entries(value).filter(([name]) => name !== key);
  yield { fault: "field dropped", pointer: at, value: Object.fromEntries(others) };
  yield {
    fault: "field renamed",
    pointer: at,
    value: Object.fromEntries([...others, [`${key}Mutant`, item]]),
  };
  for (const below of faultsOf(item, at)) {
    const entries = Object.entries(value).map(([name, old]): [string, Json] => [
      name,
      name === key ? below.value : old,
    ]);
    yield { ...below, value: Object.fromEntries(entries) };
  }
}
