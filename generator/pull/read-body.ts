// The bytes of an answer, whole or not at all: counted while they come, decoded strictly.

import type { Duplex } from "node:stream";
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

const decoders = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** `maxBytes` bounds what travels and what it unpacks to. Errors of the connection are thrown. */
export async function readBody(answer: Answer, maxBytes: number): Promise<Body> {
  const encoding = answer.isDecoded
    ? "identity"
    : (answer.header("content-encoding") ?? "identity").trim().toLowerCase();
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
  let travelled = 0;
  const count = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      travelled += chunk.length;
      if (travelled > maxBytes) throw new TooLarge();
      yield chunk;
    }
  };
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
  };
  try {
    if (decoder === null) await pipeline(answer.body, count, collect);
    else await pipeline(answer.body, count, decoder(), collect);
  } catch (error) {
    answer.discard();
    return failedBody(error, { encoding, travelled, announced });
  }
  if (announced !== null && travelled !== announced) return cut(travelled, announced);
  return { kind: "whole", bytes: Buffer.concat(chunks) };
}

function findDecoder(encoding: string): (() => Duplex) | undefined {
  return Object.hasOwn(decoders, encoding)
    ? decoders[encoding as keyof typeof decoders]
    : undefined;
}

/** Null where the length says nothing about the bytes we see. */
function announcedLength(answer: Answer): number | null {
  const length = answer.header("content-length");
  const isUnpacked = answer.isDecoded && answer.header("content-encoding") !== null;
  return length === null || isUnpacked || !/^\d+$/.test(length) ? null : Number(length);
}

function failedBody(
  error: unknown,
  {
    encoding,
    travelled,
    announced,
  }: { encoding: string; travelled: number; announced: number | null },
): Body {
  if (error instanceof TooLarge) return { kind: "too-large" };
  const code = errorCode(error) ?? "";
  // zlib says so when its input ends in the middle of a stream.
  if (code === "Z_BUF_ERROR") return cut(travelled, null);
  // The codes of zlib, and those of brotli.
  if (/^(Z_|ERR__)/.test(code)) return { kind: "broken-encoding", encoding };
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE")
    return cut(travelled, announced);
  throw error;
}

function cut(travelled: number, announced: number | null): Body {
  const detail =
    announced === null ? `after ${travelled} bytes` : `after ${travelled} of ${announced} bytes`;
  return { kind: "cut", detail };
}
