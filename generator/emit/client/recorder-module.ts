// The module that records calls: what the runtime needs to know of this API's operations, with
// their hashes, so that a user's recordings can be told to be stale.

import type { Model, Operation, Provider } from "../../catalog/catalog.ts";
import { createOperationHasher } from "../../catalog/operation-hash.ts";
import { byCodeUnit, type Json } from "../../ground/json.ts";
import { commentLine, literal } from "../code-text.ts";
import type { Recall } from "../emitter.ts";

const make: Recall = (_, hash) => hash();

/** The view of `client/recorder.ts.hbs`. */
export interface RecorderModule {
  readonly name: string;
  /** A `RecordedApi` as source text. */
  readonly api: string;
}

export function planRecorder(provider: Provider, recall: Recall = make): RecorderModule {
  const hasher = createOperationHasher(provider);
  const hashOf = (operation: Operation, model: Model | null): string =>
    recall(
      {
        provider: provider.id,
        of: [
          { kind: "operation", id: operation.id },
          ...(model === null ? [] : [{ kind: "model", id: model.id } as const]),
        ],
        name: `hash ${JSON.stringify([provider.id, operation.id, model?.id ?? null])}`,
      },
      () => hasher.operation(operation, model),
    );
  const modelsOf = new Map<string, Model[]>();
  for (const model of provider.models) {
    const others = modelsOf.get(model.operation);
    if (others) others.push(model);
    else modelsOf.set(model.operation, [model]);
  }
  const operations = provider.operations.map((operation): Json => {
    const models = (modelsOf.get(operation.id) ?? []).sort((a, b) => byCodeUnit(a.id, b.id));
    const [first] = models;
    const isPoll = operation.id === provider.jobs?.poll.operation;
    const submitted = models.length > 0 ? (provider.jobs?.submit.id ?? null) : null;
    return {
      id: operation.id,
      method: operation.method.toUpperCase(),
      path: operation.path,
      hash: hashOf(operation, null),
      jobId: isPoll ? (provider.jobs?.job.id ?? null) : submitted,
      selector: first?.select.in === "body" ? first.select.name : null,
      models: Object.fromEntries(models.map((model) => [model.id, hashOf(operation, model)])),
    };
  });
  return {
    name: commentLine(provider.name),
    api: literal({
      provider: provider.id,
      baseUrl: (provider.servers[0]?.url ?? "").replace(/(?<!\/)\/+$/, ""),
      keyPrefix: provider.authentication?.keyPrefix ?? null,
      operations,
    }),
  };
}
