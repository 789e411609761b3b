// Copied from templates/contract/runtime/examine.ts. Do not edit.

// One exchange against its operation: is it documented, does it fit, does it hold more than is
// described, do its links lead somewhere?

import {
  contentOf,
  findHeader,
  findResponse,
  isRefusal,
  isRequired,
  type OperationEntry,
  statusesOf,
} from "./document.js";
import { examineBody } from "./examine-body.js";
import { examineHeaders } from "./examine-headers.js";
import { examineLinks } from "./examine-links.js";
import { examineParameters } from "./examine-parameters.js";
import { type Context, report } from "./findings.js";
import { own } from "./json.js";
import type { Finding } from "./recording.js";
import { quoted } from "./wording.js";

export function examineExchange(context: Context): Finding[] {
  const { exchange, index } = context;
  const name = exchange.webhook ?? exchange.operation ?? "";
  const entry = (exchange.webhook === null ? index.operations : index.webhooks).get(name);
  if (!entry) {
    const kind = exchange.webhook === null ? "operation" : "webhook";
    return [
      report(context, "protocol", "contract/unknown-operation", {
        place: kind,
        says: `uses the ${kind} ${quoted(name)}, which the document does not have`,
        fix: `name ${kind === "operation" ? "an operationId" : "a webhook"} of the provider's document`,
      }),
    ];
  }
  return [...examineRequest(context, entry), ...examineResponse(context, entry)];
}

function examineRequest(context: Context, entry: OperationEntry): Finding[] {
  const { document, exchange } = context;
  // What the API itself refused is held to nothing.
  if (isRefusal(exchange.response)) return [];
  const parameters = exchange.webhook === null ? examineParameters(context, entry) : [];
  const described = own(entry.node, "requestBody");
  const content = contentOf(document, described);
  const { body, headers } = exchange.request;
  if (body === null && !isRequired(document, described)) return parameters;
  // A cassette may leave out the header that every client sets.
  const keys = Object.keys(content ?? {});
  const usual = keys.length === 1 ? keys[0]! : "application/json";
  const contentType = findHeader(headers, "content-type") ?? usual;
  return [
    ...parameters,
    ...examineBody(context, { side: "request", body, content, contentType, mayBeEmpty: false }),
  ];
}

function examineResponse(context: Context, entry: OperationEntry): Finding[] {
  const { document, exchange } = context;
  const { response } = exchange;
  if (!response) return [];
  const documented = findResponse(document, entry.node, response.status);
  if (!documented) {
    const known = statusesOf(entry.node).join(", ") || "none at all";
    return [
      report(context, "protocol", "contract/undocumented-status", {
        place: "response/status",
        says: `answered ${response.status}; the document knows ${known}`,
        fix: "add the status to the operation in an overlay, or correct the recording",
      }),
    ];
  }
  return [
    ...examineHeaders(context, documented.node),
    ...examineBody(context, {
      side: "response",
      body: response.body,
      content: contentOf(document, documented.node),
      contentType: findHeader(response.headers, "content-type"),
      mayBeEmpty: entry.method === "head" || response.status === 204 || response.status === 304,
    }),
    ...examineLinks(context, documented.node),
  ];
}
