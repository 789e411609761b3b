// The bytes of an answer, whole or not at all: counted while they come, decoded strictly.

import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { errorCode } from "../ground/folder-paths.ts";
import type { Answer } from "./send.ts";

export type Body =
  | { readonly kind: "whole"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" }
  /** It ended before its announced or its encoded end. */
  | { readonly kind: "cut"; readonly detail: string }
  | { readonly kind: "unknown-encoding"; readonly encoding: string }
  | { readonly kind: "broken-encoding"; readonly encoding: string };

class TooLarge extends Error {}

const decoders = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** `maxBytes` bounds what travels and what it unpacks to. Errors of the connection are thrown. */
export async function readBody(answer: Answer, maxBytes: number): Promise<Body> {
  const encoding = answer.isDecoded ? "identity" : (answer.header("content-encoding") ?? "identity").trim().toLowerCase();
  const decoder = encoding === "identity" || encoding === "" ? null : findDecoder(encoding);
  if (decoder === undefined) {
    answer.discard();
    return { kind: "unknown-encoding", encoding };
  }
  const announced = announcedLength(answer);
  if (announced !== null && announced > maxBytes) {
    answer.discard();
    return { kind: "too-large" };
  }
  const travelled = new Counter(maxBytes);
  const unpacked = new Counter(maxBytes);
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) chunks.push(chunk);
  };
  try {
    if (decoder === null) await pipeline(answer.body, travelled, collect);
    else await pipeline(answer.body, travelled, decoder(), unpacked, collect);
  } catch (error) {
    answer.discard();
    return failedBody(error, { encoding, travelled: travelled.bytes, announced });
  }
  if (announced !== null && travelled.bytes !== announced) return cut(travelled.bytes, announced);
  return { kind: "whole", bytes: Buffer.concat(chunks) };
}

function findDecoder(encoding: string): (() => Transform) | undefined {
  return Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders] : undefined;
}

/** Null where the length says nothing about the bytes we see. */
function announcedLength(answer: Answer): number | null {
  const length = answer.header("content-length");
  const isUnpacked = answer.isDecoded && answer.header("content-encoding") !== null;
  return length === null || isUnpacked || !/^\d+$/.test(length) ? null : Number(length);
}

function failedBody(
  error: unknown,
  { encoding, travelled, announced }: { encoding: string; travelled: number; announced: number | null },
): Body {
  if (error instanceof TooLarge) return { kind: "too-large" };
  const code = errorCode(error) ?? "";
  // zlib says so when its input ends in the middle of a stream.
  if (code === "Z_BUF_ERROR" || code === "ERR__ERROR_FORMAT_PADDING_1") return cut(travelled, null);
  if (code.startsWith("Z_") || code.startsWith("ERR_")) {
    if (code.startsWith("Z_") || code.startsWith("ERR__")) return { kind: "broken-encoding", encoding };
  }
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE") return cut(travelled, announced);
  throw error;
}

function cut(travelled: number, announced: number | null): Body {
  const detail = announced === null ? `after ${travelled} bytes` : `after ${travelled} of ${announced} bytes`;
  return { kind: "cut", detail };
}

class Counter extends Transform {
  bytes = 0;
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    super();
    this.#maxBytes = maxBytes;
  }

  override _transform(chunk: Uint8Array, _: BufferEncoding, done: (error: Error | null, chunk?: Uint8Array) => void) {
    this.bytes += chunk.length;
    if (this.bytes > this.#maxBytes) done(new TooLarge());
    else done(null, chunk);
  }
}
