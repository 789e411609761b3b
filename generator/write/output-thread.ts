// Writes output beside the thread that makes it. In the built program a worker does it; from
// source (in tests) there is no file a worker could run, and it happens here.

import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Checked } from "../ground/diagnostic.ts";
import { type OutputWriter, openOutput, type WriteReport, type WriteRequest } from "./output.ts";
import type { TextFile } from "./plan-output.ts";

type Target = Omit<WriteRequest, "files">;

export type ThreadRequest =
  | { readonly kind: "open"; readonly target: Target }
  | { readonly kind: "add"; readonly files: readonly TextFile[] }
  | { readonly kind: "keep"; readonly paths: readonly string[] }
  | { readonly kind: "finish" }
  | { readonly kind: "abandon" };

export type ThreadAnswer =
  | { readonly kind: "finished"; readonly report: Checked<WriteReport | null> }
  | { readonly kind: "abandoned" };

/** Each message costs a little, each file in it next to nothing. */
const batchCharacters = 256 * 1024;
/** From here on bytes are handed over: a message copies its text, and takes three times its size to do so. */
const largeCharacters = 4 * 1024 * 1024;

/** Less is written sooner than a thread is there, where most of it turns out to be the same. */
const fewCharacters = 16 * 1024 * 1024;

/** `mostlyKept`: the thread is there once there is enough to do for one, and not at once. */
export function openOutputThread(target: Target, mostlyKept: boolean): OutputWriter {
  const program = new URL("./output-worker.js", import.meta.url);
  if (!existsSync(program)) return openOutput(target);
  if (!mostlyKept) return writerIn(new Worker(program), target);
  const first: TextFile[] = [];
  const kept: string[] = [];
  let characters = 0;
  let writer: OutputWriter | null = null;
  const begin = (opened: OutputWriter): OutputWriter => {
    // The first text may be the largest by far: nobody holds it any longer.
    opened.add(first.splice(0));
    opened.keep(kept);
    writer = opened;
    return opened;
  };
  return {
    add(files) {
      if (writer !== null) writer.add(files);
      else {
        first.push(...files);
        for (const { text } of files) characters += text.length;
        if (characters > fewCharacters) begin(writerIn(new Worker(program), target));
      }
    },
    keep(paths) {
      if (writer !== null) writer.keep(paths);
      else kept.push(...paths);
    },
    finish: () => (writer ?? begin(openOutput(target))).finish(),
    async abandon() {
      await writer?.abandon();
    },
  };
}

function writerIn(worker: Worker, target: Target): OutputWriter {
  let batch: TextFile[] = [];
  let characters = 0;
  const kept: string[] = [];
  const send = (request: ThreadRequest) => worker.postMessage(request);
  const sendBatch = () => {
    if (batch.length > 0) send({ kind: "add", files: batch });
    batch = [];
    characters = 0;
  };
  // A mistake of ours in there is thrown where the answer is awaited, and not before.
  const broken = once(worker, "error").then(([error]) => {
    throw error;
  });
  broken.catch(() => {});
  const ask = async (request: ThreadRequest): Promise<ThreadAnswer> => {
    const answered = once(worker, "message");
    send(request);
    const [answer] = (await Promise.race([answered, broken])) as [ThreadAnswer];
    await worker.terminate();
    return answer;
  };
  send({ kind: "open", target });
  return {
    add(files) {
      for (const file of files) {
        if (typeof file.text === "string" && file.text.length >= largeCharacters) {
          sendBatch();
          const text = new TextEncoder().encode(file.text);
          const request: ThreadRequest = { kind: "add", files: [{ path: file.path, text }] };
          worker.postMessage(request, [text.buffer]);
          continue;
        }
        batch.push(file);
        characters += file.text.length;
        if (characters >= batchCharacters) sendBatch();
      }
    },
    keep(paths) {
      kept.push(...paths);
    },
    async finish() {
      sendBatch();
      send({ kind: "keep", paths: kept });
      const answer = await ask({ kind: "finish" });
      if (answer.kind !== "finished") throw new Error("the writing thread gave no report");
      return answer.report;
    },
    async abandon() {
      await ask({ kind: "abandon" });
    },
  };
}
