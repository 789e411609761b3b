// Cassettes: unknown JSON in, a typed cassette or precise diagnostics out.

import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { isObject, type Json, type JsonObject, own } from "../ground/json.ts";
import { childPointer } from "../ground/location.ts";
import type { Cassette, Exchange } from "./cassette.ts";

export interface CassetteFile {
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  readonly value: Json;
}

/** `root` is the folder of all cassettes: a cassette's id is its path below it. */
export function parseCassette(
  { file, value }: CassetteFile,
  root: string,
): Checked<Cassette | null> {
  const diagnostics: Diagnostic[] = [];
  const reader: Reader = {
    report: (pointer, message, fix) =>
      diagnostics.push({ code: "cassette/invalid", message, at: { file, pointer }, fix }),
  };
  const parts = readCassette(reader, value);
  const cassette = { id: cassetteId(file, root), ...parts, source: { file, pointer: "#" } };
  return { value: diagnostics.length === 0 ? cassette : null, diagnostics };
}

/** `spec/cassettes/acme/painter-2/completed.json` → `acme/painter-2/completed`. */
export function cassetteId(file: string, root: string): string {
  const folder = root === "" || root.endsWith("/") ? root : `${root}/`;
  const below = file.startsWith(folder) ? file.slice(folder.length) : file;
  return below.replace(/\.[^./]+$/, "");
}

interface Reader {
  readonly report: (pointer: string, message: string, fix: string) => void;
}

/** A part of the file: its value, where it stands and what to call it. */
interface Part {
  readonly value: Json | undefined;
  readonly pointer: string;
}

type Read<T> = (reader: Reader, part: Part) => T;
type Shape = Readonly<Record<string, Read<unknown>>>;
type Shaped<S extends Shape> = { readonly [Key in keyof S]: ReturnType<S[Key]> };

/** Reads every key of a shape, and reports keys that are missing, unless `mayLack` them, or unknown. */
function object<S extends Shape>(
  name: string,
  shape: S,
  mayLack: readonly string[] = [],
): Read<Shaped<S>> {
  return (reader, { value, pointer }) => {
    const given: JsonObject = isObject(value) ? value : {};
    if (!isObject(value))
      reader.report(pointer, `${name} must be an object`, `give ${keysOf(shape)}`);
    else reportKeys(reader, { name, shape, mayLack }, value, pointer);
    const entries = Object.entries(shape).map(([key, read]) => {
      // A missing key has been reported; its reader is given a silent ear and a stand-in.
      const present = Object.hasOwn(given, key);
      const ear = present ? reader : silent;
      return [key, read(ear, { value: own(given, key), pointer: childPointer(pointer, key) })];
    });
    // The entries are exactly the shape's keys with what their readers gave.
    return Object.fromEntries(entries) as Shaped<S>;
  };
}

const silent: Reader = { report: () => {} };

interface Keys {
  readonly name: string;
  readonly shape: Shape;
  readonly mayLack: readonly string[];
}

function reportKeys(
  reader: Reader,
  { name, shape, mayLack }: Keys,
  value: JsonObject,
  pointer: string,
): void {
  for (const key of Object.keys(shape)) {
    if (Object.hasOwn(value, key) || mayLack.includes(key)) continue;
    reader.report(pointer, `${name} has no "${key}"`, `add it; null where there is nothing to say`);
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape, key)) continue;
    const message = `${name} has an unknown key ${JSON.stringify(key)}`;
    reader.report(childPointer(pointer, key), message, `remove it; known are ${keysOf(shape)}`);
  }
}

function keysOf(shape: Shape): string {
  return Object.keys(shape).join(", ");
}

const text: Read<string> = (reader, { value, pointer }) => {
  if (typeof value === "string" && value.trim() !== "") return value;
  reader.report(pointer, `${lastKey(pointer)} must be text`, "give a text that is not empty");
  return "";
};

function orNull<T>(read: Read<T>): Read<T | null> {
  return (reader, part) => (part.value === null ? null : read(reader, part));
}

function oneOf<const T extends string>(...words: readonly T[]): Read<T> {
  return (reader, { value, pointer }) => {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    reader.report(
      pointer,
      `${lastKey(pointer)} must be one of ${words.join(", ")}`,
      "write one of these",
    );
    return words[0]!;
  };
}

const anything: Read<Json | null> = (_, { value }) => value ?? null;

const method: Read<string> = (reader, { value, pointer }) => {
  if (typeof value === "string" && /^[A-Z][A-Z-]*$/.test(value)) return value;
  reader.report(pointer, "method must be an HTTP method in capitals", "write it as in GET or POST");
  return "GET";
};

const path: Read<string> = (reader, { value, pointer }) => {
  if (typeof value === "string" && value.startsWith("/")) return value;
  reader.report(pointer, "path must begin with a slash", "give the path alone, without the server");
  return "/";
};

const status: Read<number> = (reader, { value, pointer }) => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 100 && value <= 599)
    return value;
  reader.report(pointer, "status must be a number from 100 to 599", "give the HTTP status");
  return 200;
};

const date: Read<string> = (reader, { value, pointer }) => {
  if (typeof value === "string" && isDate(value)) return value;
  reader.report(
    pointer,
    `${lastKey(pointer)} must be a date such as 2026-12-31`,
    "give a date, or null for no end",
  );
  return "";
};

function isDate(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Headers that carry keys: a recording is published, so they may not even be masked in it. */
const secretHeaders =
  /^(authorization|proxy-authorization|cookie|set-cookie|(x-)?(api-?)?key|.*-(token|secret|api-?key))$/i;

const headers: Read<Readonly<Record<string, string>>> = (reader, { value, pointer }) => {
  if (!isObject(value)) {
    reader.report(pointer, "headers must be an object", "write {} for none");
    return {};
  }
  const entries = Object.entries(value).map(([name, content]): [string, string] => {
    const at = childPointer(pointer, name);
    if (secretHeaders.test(name)) {
      const message = `the header ${JSON.stringify(name)} carries credentials`;
      reader.report(at, message, "remove it: recordings are published, and no check needs it");
    }
    if (typeof content === "string") return [name, content];
    reader.report(at, `the header ${JSON.stringify(name)} must be text`, "write its value as text");
    return [name, ""];
  });
  return Object.fromEntries(entries);
};

const readExchange: Read<Exchange> = (reader, part) => {
  const exchange = object("the exchange", {
    operation: orNull(text),
    webhook: orNull(text),
    request: object("the request", { method, path, headers, body: anything }),
    response: orNull(object("the response", { status, headers, body: anything })),
  })(reader, part);
  if (isObject(part.value)) reportKind(reader, part.value, part.pointer);
  return exchange;
};

/** Either a call with its answer, or a delivery that has none. */
function reportKind(reader: Reader, exchange: JsonObject, pointer: string): void {
  const called = typeof own(exchange, "operation") === "string";
  const delivered = typeof own(exchange, "webhook") === "string";
  if (called === delivered) {
    const which = called ? "both an operation and a webhook" : "neither an operation nor a webhook";
    reader.report(pointer, `the exchange names ${which}`, "name one and set the other to null");
  } else if (delivered && isObject(own(exchange, "response"))) {
    const at = childPointer(pointer, "response");
    reader.report(
      at,
      "a webhook delivery has a response",
      "set it to null: the delivery is the request",
    );
  } else if (called && own(exchange, "response") === null) {
    const at = childPointer(pointer, "response");
    reader.report(at, "the call has no response", "record the answer, or remove the exchange");
  }
}

const exchanges: Read<readonly Exchange[]> = (reader, { value, pointer }) => {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item, i) =>
      readExchange(reader, { value: item, pointer: childPointer(pointer, i) }),
    );
  }
  reader.report(
    pointer,
    "exchanges must be a list with at least one exchange",
    "record one, or delete the file",
  );
  return [];
};

/** Hashes are named after operations, which may be called anything: `__proto__` too. */
const hashes: Read<Readonly<Record<string, string>>> = (reader, { value, pointer }) => {
  const wanted = "schemaHashes must give each operation twelve hexadecimal digits";
  const fix = "let `modelsmith record --rehash` write them";
  const entries = isObject(value) ? Object.entries(value) : [];
  if (!isObject(value)) reader.report(pointer, wanted, fix);
  const sound = entries.filter(([name, hash]) => {
    const fits = typeof hash === "string" && /^[0-9a-f]{12}$/.test(hash);
    if (!fits) reader.report(childPointer(pointer, name), wanted, fix);
    return fits;
  });
  return Object.fromEntries(sound) as Record<string, string>;
};

const pointers: Read<readonly string[]> = (reader, { value, pointer }) => {
  const items: readonly Json[] = Array.isArray(value) ? value : [];
  const sound = items.filter((item) => typeof item === "string" && /^#(\/|$)/.test(item));
  if (!Array.isArray(value) || sound.length < items.length) {
    reader.report(
      pointer,
      "redactions must be a list of JSON Pointers",
      "write them as in #/title",
    );
  }
  return sound as string[];
};

const readParts = object(
  "the cassette",
  {
    title: text,
    provider: text,
    model: orNull(text),
    origin: oneOf("live", "documented", "synthetic"),
    from: text,
    note: orNull(text),
    waiver: orNull(object("the waiver", { reason: text, until: orNull(date) })),
    schemaHashes: hashes,
    redactions: pointers,
    exchanges,
  },
  // What people write by hand, and recorded before either was kept.
  ["schemaHashes", "redactions"],
);

function readCassette(reader: Reader, value: Json) {
  return readParts(reader, { value, pointer: "#" });
}

/** What a part is called in a message: its key. */
function lastKey(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
