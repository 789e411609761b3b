// The client that a package holds, put together from the catalog without emitting it: the same
// runtime, the same descriptors. So recordings replay where no package lies at hand.

import { call } from "../../templates/client/runtime/call.js";
import { Client } from "../../templates/client/runtime/client.js";
import type { Model, Operation, Protocol } from "../../templates/client/runtime/descriptors.js";
import { estimateByParameters } from "../../templates/client/runtime/estimate.js";
import { prepareMedia } from "../../templates/client/runtime/media.js";
import { type ModelDescription, model } from "../../templates/client/runtime/model.js";
import { readEvents } from "../../templates/client/runtime/sse.js";
import { verifyWebhook } from "../../templates/client/runtime/webhook.js";
import type {
  EmittedClient,
  OperationLike,
} from "../../templates/contract/runtime/emitted-client.js";
import type { Provider } from "../catalog/catalog.ts";
import { modelDescriptor } from "../emit/client/model-module.ts";
import { operationDescriptor } from "../emit/client/operation-module.ts";
import { planProtocol } from "../emit/client/protocol.ts";

export function clientFromCatalog(provider: Provider): EmittedClient {
  // The planners print these as literals of the runtime's types; the compiler proves it there.
  const protocol = planProtocol(provider) as unknown as Protocol;
  const signature = provider.jobs?.webhook?.signature ?? null;
  return {
    create: (options) => new Client(protocol, options),
    models: provider.models.map((one): Model<object, unknown> => {
      const description = modelDescriptor(one, provider) as unknown as ModelDescription;
      const prepare = provider.upload === null ? {} : { prepare: prepareMedia };
      return model(description, { estimate: estimateByParameters, ...prepare });
    }),
    operations: provider.operations.map((one): OperationLike => {
      const operation = operationDescriptor(one, provider) as unknown as Operation;
      const send = operation.answer === "events" ? readEvents : call;
      return { id: one.id, call: (client, input) => send(client as Client, operation, input) };
    }),
    webhooks: signature && {
      verifyWebhook: (delivery, options) => verifyWebhook(signature, delivery, options),
    },
  };
}
