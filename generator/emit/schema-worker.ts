// Prints schema.ts beside the main thread: it is the slowest part of a run and needs nothing
// from the others. It ends by itself after the last document: whoever asked may be busy rendering
// for a minute before reading the answers, and all that time the syntax trees would be kept.

import { parentPort } from "node:worker_threads";
import type { JsonObject } from "../ground/json.ts";
import { printSchema } from "./print-schema.ts";

/** One document, or null after the last. */
export type SchemaRequest = { readonly id: string; readonly document: JsonObject } | null;

parentPort?.on("message", (request: SchemaRequest) => {
  if (request === null) {
    parentPort?.close();
    return;
  }
  const { id, document } = request;
  try {
    parentPort?.postMessage({ id, text: printSchema(document) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
