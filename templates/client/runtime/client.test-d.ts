// Wrong calls must not compile. Nothing here runs.

import type { Client } from "./client.js";
import type { AnyClientError } from "./errors.js";
import { customModel, model } from "./model.js";
import { type PainterOutput, painter, protocol } from "./testing/acme-server.js";

declare const client: Client;

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

export async function calls(): Promise<void> {
  const output = await client.run(painter, { prompt: "a", aspect_ratio: "16:9" });
  holds<Equal<typeof output, PainterOutput>>();

  // @ts-expect-error: a required parameter is missing
  await client.run(painter, { aspect_ratio: "16:9" });
  // @ts-expect-error: a parameter that the model does not have
  await client.run(painter, { prompt: "a", promptt: "b" });
  // @ts-expect-error: a value outside the enum
  await client.run(painter, { prompt: "a", aspect_ratio: "2:3" });
  // @ts-expect-error: the same through submit
  await client.submit(painter, { prompt: 1 });
  // @ts-expect-error: the same through safe
  await client.safe.run(painter, { prompt: "a", promptt: "b" });
  // @ts-expect-error: an option that does not exist
  await client.run(painter, { prompt: "a" }, { tiemout: 5 });
  // @ts-expect-error: a handle is no promise of an output
  (await client.submit(painter, { prompt: "a" })).images;

  const job = await client.submit(painter, { prompt: "a" });
  holds<Equal<Awaited<ReturnType<typeof job.wait>>, PainterOutput>>();
  for await (const state of job) {
    // @ts-expect-error: an output is there once the job has succeeded
    state.output;
    if (state.phase === "succeeded") holds<Equal<typeof state.output, PainterOutput>>();
  }

  const custom = await client.run(customModel(protocol, [], "new"), { anything: [1] });
  holds<Equal<typeof custom, unknown>>();

  const result = await client.safe.run(painter, { prompt: "a" });
  // @ts-expect-error: an output is there only where all went well
  result.output;
  if (result.ok) holds<Equal<typeof result.output, PainterOutput>>();
  else if (result.error.code === "wait-timeout") {
    holds<Equal<Awaited<ReturnType<typeof result.error.job.wait>>, PainterOutput>>();
  }
}

/** Every failure has a code, and a switch over them can be complete. */
export function explain(error: AnyClientError): string {
  switch (error.code) {
    case "insufficient-credits":
      return `${error.required}`;
    case "rate-limited":
    case "server":
      return `${error.retryAfterMs}`;
    case "validation":
      return Object.keys(error.fields).join();
    case "unclear-submit":
      return error.request.sentAt;
    case "wait-timeout":
    case "job-failed":
    case "job-cancelled":
      return error.job.id;
    case "aborted":
      return error.job?.id ?? "";
    case "credit-limit":
      return `${error.maxCredits}`;
    case "timeout":
      return `${error.timeoutMs}`;
    case "unexpected-response":
      return error.reason;
    case "network":
      return `${error.systemCode}`;
    case "authentication":
    case "permission":
    case "not-found":
    case "conflict":
    case "media":
    case "invalid-request":
    case "foreign":
      return error.message;
  }
}

const { estimate: _, price: __, ...rest } = painter;
const rates = { kind: "by-parameter", by: [], credits: {} } as const;
// @ts-expect-error: a price that depends on parameters needs `pricedModel`
model({ ...rest, price: { ...rates, asOf: null, mark: "published" } });
