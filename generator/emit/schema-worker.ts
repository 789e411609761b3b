// Prints schema.ts beside the main thread: it is the slowest part of a run and needs nothing
// from the others.

import { parentPort } from "node:worker_threads";
import type { JsonObject } from "../ground/json.ts";
import { printSchema } from "./print-schema.ts";

parentPort?.on("message", ({ id, document }: { id: string; document: JsonObject }) => {
  try {
    parentPort?.postMessage({ id, text: printSchema(document) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
