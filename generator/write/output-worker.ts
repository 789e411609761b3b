// The disk's side of a run, in a thread of its own: files arrive as they are made, are compared
// and staged, and the rest of the run does not wait for any of it.

import { parentPort } from "node:worker_threads";
import { type OutputWriter, openOutput } from "./output.ts";
import type { ThreadAnswer, ThreadRequest } from "./output-thread.ts";

let writer: OutputWriter | null = null;

parentPort?.on("message", async (request: ThreadRequest) => {
  switch (request.kind) {
    case "open":
      writer = openOutput(request.target);
      return;
    case "add":
      writer?.add(request.files);
      return;
    case "keep":
      writer?.keep(request.paths);
      return;
    case "finish":
      answer({ kind: "finished", report: await writer!.finish() });
      return;
    case "abandon":
      await writer?.abandon();
      answer({ kind: "abandoned" });
  }
});

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
