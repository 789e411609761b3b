// Starts the printing of each provider's schema.ts and gathers the texts. In the built program a
// worker does it; from source (in tests) there is no file a worker could run, and it happens here.

import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { JsonObject } from "../ground/json.ts";
import type { SchemaRequest } from "./schema-worker.ts";

export interface SchemaJob {
  readonly provider: string;
  readonly file: string;
  readonly document: JsonObject;
}

export async function printSchemas(
  jobs: readonly SchemaJob[],
): Promise<Checked<ReadonlyMap<string, string>>> {
  const worker = new URL("./schema-worker.js", import.meta.url);
  const answers = existsSync(worker) ? await inWorker(worker, jobs) : await here(jobs);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const { provider, file } of jobs) {
    const answer = answers.get(provider);
    if (answer?.text !== undefined) texts.set(provider, answer.text);
    else {
      diagnostics.push({
        code: "render/schema-failed",
        message: `openapi-typescript cannot print the document of ${provider}: ${answer?.error ?? "no answer"}`,
        at: { file, pointer: "#" },
        fix: "generate with --no-raw to leave schema.ts out, and report the document to us",
      });
    }
  }
  return { value: texts, diagnostics };
}

interface Answer {
  readonly text?: string;
  readonly error?: string;
}

async function here(jobs: readonly SchemaJob[]): Promise<Map<string, Answer>> {
  const { printSchema } = await import("./print-schema.ts");
  return new Map(
    jobs.map(({ provider, document }): [string, Answer] => {
      try {
        return [provider, { text: printSchema(document) }];
      } catch (error) {
        return [provider, { error: error instanceof Error ? error.message : String(error) }];
      }
    }),
  );
}

function inWorker(file: URL, jobs: readonly SchemaJob[]): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  if (jobs.length === 0) return Promise.resolve(answers);
  return new Promise((done) => {
    const worker = new Worker(file);
    const finish = () => {
      void worker.terminate();
      done(answers);
    };
    worker.on("message", ({ id, ...answer }: Answer & { id: string }) => {
      answers.set(id, answer);
      if (answers.size === jobs.length) finish();
    });
    worker.on("error", (error) => {
      for (const { provider } of jobs)
        if (!answers.has(provider)) answers.set(provider, { error: error.message });
      finish();
    });
    const send = (request: SchemaRequest) => worker.postMessage(request);
    for (const { provider, document } of jobs) send({ id: provider, document });
    send(null);
  });
}
