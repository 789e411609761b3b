// The client that a package holds, put together from the catalog without emitting it: the same
// runtime, the same descriptors. So recordings replay where no package lies at hand.

import { encodeBody } from "../../templates/client/runtime/body.js";
import { call } from "../../templates/client/runtime/call.js";
import { Client } from "../../templates/client/runtime/client.js";
import type {
  Model,
  Operation,
  Protocol,
  UploadProtocol,
} from "../../templates/client/runtime/descriptors.js";
import { type ErrorKind, withErrorClasses } from "../../templates/client/runtime/error-classes.js";
import { pricedModel } from "../../templates/client/runtime/estimate.js";
import { readJsonLines } from "../../templates/client/runtime/json-lines.js";
import { encodeLines } from "../../templates/client/runtime/lines-body.js";
import { mediaUploads } from "../../templates/client/runtime/media.js";
import type { ModelDescription } from "../../templates/client/runtime/model.js";
import { placeStyled } from "../../templates/client/runtime/parameters.js";
import { encodeParts, type PartEncoding } from "../../templates/client/runtime/parts.js";
import * as readers from "../../templates/client/runtime/readers.js";
import { readEvents } from "../../templates/client/runtime/sse.js";
import { verifyWebhook } from "../../templates/client/runtime/webhook.js";
import type {
  EmittedClient,
  OperationLike,
} from "../../templates/contract/runtime/emitted-client.js";
import type { Provider } from "../catalog/catalog.ts";
import { modelDescriptor } from "../emit/client/model-module.ts";
import { operationCall } from "../emit/client/operation-module.ts";
import { planErrorClasses, planProtocol, planUpload } from "../emit/client/protocol.ts";

/** By the names under which modules import them. */
const tools: Readonly<Record<string, unknown>> = {
  placeStyled,
  encodeBody,
  encodeLines,
  ...readers,
};

export function clientFromCatalog(provider: Provider): EmittedClient {
  // The planners print these as literals of the runtime's types; the compiler proves it there.
  const protocol = withErrorClasses(
    planProtocol(provider) as unknown as Protocol,
    planErrorClasses(provider) as Readonly<Record<number, ErrorKind>>,
  );
  const upload = planUpload(provider) as unknown as UploadProtocol | null;
  const signature = provider.jobs?.webhook?.signature ?? null;
  return {
    create: (options) => new Client(protocol, options),
    models: provider.models.map((one): Model<object, unknown> => {
      const description = modelDescriptor(one, provider) as unknown as ModelDescription;
      if (upload === null) return pricedModel(description);
      return pricedModel(description, { uploads: mediaUploads(upload) });
    }),
    operations: provider.operations.map((one): OperationLike => {
      const { descriptor, tools: needed, stream } = operationCall(one, provider);
      const members = needed.map(({ member, name, given }) => [
        member,
        // The only function that makes a member.
        given === undefined ? tools[name] : encodeParts(given as Record<string, PartEncoding>),
      ]);
      const operation = { ...descriptor, ...Object.fromEntries(members) } as unknown as Operation;
      const send = (client: Client, input?: object) => {
        if (stream === null) return call(client, operation, input);
        return (stream === "events" ? readEvents : readJsonLines)(client, operation, input);
      };
      return { id: one.id, call: (client, input) => send(client as Client, input) };
    }),
    webhooks: signature && {
      verifyWebhook: (delivery, options) => verifyWebhook(signature, delivery, options),
    },
  };
}
