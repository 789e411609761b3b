// Copied from templates/client/runtime/encode.ts. Do not edit.

// JSON bodies. `JSON.stringify` turns a Blob into `{}`, NaN into null and a Map into nothing,
// without a word; here they are errors that name the parameter.

import { type ErrorFacts, InvalidRequestError, MediaError } from "./errors.js";

const plain = /^\[object (Object|Array|String|Number|Boolean|Null|Undefined|Date|URL)]$/;

/**
 * JSON text of a body.
 *
 * @throws MediaError for a Blob, File, stream, bytes, or another object that JSON would lose.
 * @throws InvalidRequestError for NaN, Infinity, a bigint or a function.
 * @throws TypeError, the platform's own, for what contains itself.
 */
export function encodeJson(body: unknown, facts: ErrorFacts): string {
  return JSON.stringify(body, function check(this: unknown, key, value) {
    // `this[key]` is the value before `toJSON`, which Node gives even to its bytes.
    const given = (this as Record<string, unknown>)[key];
    const kind = Object.prototype.toString.call(given);
    if (typeof given === "number" ? Number.isFinite(given) : plain.test(kind)) return value;
    const files = typeof given === "object";
    throw new (files ? MediaError : InvalidRequestError)(
      `"${key}" is ${kind}, which JSON cannot hold${files ? ": pass the file's URL" : ""}`,
      facts,
    );
  });
}
