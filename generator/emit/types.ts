// Starts the printing of each provider's schema.ts and gathers the texts. In the built program a
// worker does it, and is ended where it takes longer than it may: what openapi-typescript does with a
// document is not in our hands. From source (in tests) there is no file a worker could run, and it
// happens here, for as long as it takes.

import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import type { Json, JsonObject } from "../ground/json.ts";
import { defaultLimits, type Limits, raiseLimit } from "../ground/limits.ts";
import type { SchemaRequest } from "./schema-worker.ts";

export interface SchemaJob {
  readonly provider: string;
  readonly file: string;
  readonly document: JsonObject;
}

export type PrintedSchemas = Checked<ReadonlyMap<string, string>>;

/** `signal` ends the work where nobody will ask for the texts any more. */
export async function printSchemas(
  jobs: readonly SchemaJob[],
  limits: Pick<Limits, "types"> = defaultLimits,
  signal?: AbortSignal,
): Promise<PrintedSchemas> {
  const worker = new URL("./schema-worker.js", import.meta.url);
  const answers = existsSync(worker)
    ? await inWorker(worker, jobs, { limits, signal })
    : await here(jobs);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const { provider, file } of jobs) {
    const answer = answers.get(provider);
    if (answer?.text !== undefined) texts.set(provider, answer.text);
    else if (answer?.seconds !== undefined)
      diagnostics.push(tooSlow(provider, file, answer.seconds));
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

/** The way that needs no trust in the document comes first. */
function tooSlow(provider: string, file: string, seconds: number): Diagnostic {
  return {
    code: "read/limit",
    message: `openapi-typescript has not printed the document of ${provider} within ${seconds} s, by the limit "types"`,
    at: { file, pointer: "#" },
    fix: `generate with --no-raw to leave schema.ts out; or, ${raiseLimit("types")}`,
  };
}

interface Answer {
  readonly text?: string;
  /** It was ended after so many seconds. */
  readonly seconds?: number;
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

function inWorker(
  file: URL,
  jobs: readonly SchemaJob[],
  {
    limits,
    signal,
  }: { readonly limits: Pick<Limits, "types">; readonly signal: AbortSignal | undefined },
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  if (jobs.length === 0) return Promise.resolve(answers);
  return new Promise((done) => {
    const worker = new Worker(file);
    let letGo = () => {};
    const finish = () => {
      letGo();
      void worker.terminate();
      done(answers);
    };
    /** What is not answered has this for an answer. */
    const giveUp = (answer: Answer) => {
      for (const { provider } of jobs) if (!answers.has(provider)) answers.set(provider, answer);
      finish();
    };
    // Documents are printed in turn, each in its own time.
    const watch = () => {
      const next = jobs.find(({ provider }) => !answers.has(provider));
      if (!next) return;
      letGo = afterSeconds(secondsFor(next, limits), (seconds) => {
        answers.set(next.provider, { seconds });
        giveUp({ error: "it was not begun, for the one before took too long" });
      });
    };
    worker.on("message", ({ id, ...answer }: Answer & { id: string }) => {
      letGo();
      answers.set(id, answer);
      if (answers.size === jobs.length) finish();
      else watch();
    });
    worker.on("error", (error) => giveUp({ error: error.message }));
    signal?.addEventListener("abort", () => giveUp({ error: "it was called off" }));
    const send = (request: SchemaRequest) => worker.postMessage(request);
    for (const { provider, document } of jobs) send({ id: provider, document });
    send(null);
    watch();
  });
}

/** Calls `act` when the time is up, after whatever else has come by then; gives what calls it off. */
function afterSeconds(seconds: number, act: (seconds: number) => void): () => void {
  let calledOff = false;
  // This thread may have been busy for longer than that: an answer that waits is read first.
  const late = () => setImmediate(() => calledOff || act(seconds));
  const timer = setTimeout(late, Math.min(seconds * 1000, 2 ** 31 - 1));
  return () => {
    calledOff = true;
    clearTimeout(timer);
  };
}

function secondsFor({ document }: SchemaJob, { types }: Pick<Limits, "types">): number {
  return Math.ceil(types * (1 + countValues(document) / 600_000));
}

/** Without recursion: how deep a document may be is the reader's business. */
function countValues(document: JsonObject): number {
  const left: Json[] = [document];
  let count = 0;
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    count += 1;
    if (typeof value === "object" && value !== null) {
      for (const inner of Object.values(value)) left.push(inner);
    }
  }
  return count;
}
