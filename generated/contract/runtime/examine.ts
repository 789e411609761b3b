// Copied from templates/contract/runtime/examine.ts. Do not edit.

// One exchange against its operation, layer by layer: is it documented, does the body fit, does
// it hold more than the schema names?

import {
  contentOf,
  type DocumentIndex,
  findHeader,
  findMedia,
  findResponse,
  isRefusal,
  isRequired,
  mayBeJson,
  type OperationEntry,
  requiredHeaders,
  statusesOf,
} from "./document.js";
import type { Problem } from "./explain.js";
import { type Json, type JsonObject, own } from "./json.js";
import type { Exchange, Finding, FindingCode, Layer, Recording } from "./recording.js";
import type { Validators } from "./validators.js";
import { quoted, visible } from "./wording.js";

export interface Context {
  readonly document: Json;
  readonly index: DocumentIndex;
  readonly validators: Validators;
  readonly recording: Recording;
  readonly exchange: Exchange;
  /** Pointer of the exchange below the recording. */
  readonly place: string;
}

export function examineExchange(context: Context): Finding[] {
  const { exchange, index } = context;
  const name = exchange.webhook ?? exchange.operation ?? "";
  const entry = (exchange.webhook === null ? index.operations : index.webhooks).get(name);
  if (!entry) {
    const kind = exchange.webhook === null ? "operation" : "webhook";
    return [
      protocol(context, "contract/unknown-operation", {
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
  const described = own(entry.node, "requestBody");
  const content = contentOf(document, described);
  const { body, headers } = exchange.request;
  if (isRefusal(exchange.response)) return [];
  if (body === null && !isRequired(document, described)) return [];
  // A cassette may leave out the header that every client sets.
  const keys = Object.keys(content ?? {});
  const usual = keys.length === 1 ? keys[0]! : "application/json";
  const contentType = findHeader(headers, "content-type") ?? usual;
  return examineBody(context, { side: "request", body, content, contentType, mayBeEmpty: false });
}

function examineResponse(context: Context, entry: OperationEntry): Finding[] {
  const { document, exchange } = context;
  const { response } = exchange;
  if (!response) return [];
  const documented = findResponse(document, entry.node, response.status);
  if (!documented) {
    const known = statusesOf(entry.node).join(", ") || "none at all";
    return [
      protocol(context, "contract/undocumented-status", {
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
  ];
}

function examineHeaders(context: Context, response: JsonObject): Finding[] {
  const headers = context.exchange.response?.headers ?? {};
  return requiredHeaders(context.document, response)
    .filter((name) => findHeader(headers, name) === null)
    .map((name) =>
      protocol(context, "contract/missing-header", {
        place: "response/headers",
        says: `answered without the header ${quoted(name)}, which the document promises`,
        fix: "make the header optional in an overlay, or correct the recording",
      }),
    );
}

interface BodyQuestion {
  readonly side: "request" | "response";
  readonly body: Json | null;
  readonly content: JsonObject | null;
  readonly contentType: string | null;
  readonly mayBeEmpty: boolean;
}

function examineBody(context: Context, question: BodyQuestion): Finding[] {
  const { side, body, content, contentType, mayBeEmpty } = question;
  const verb = verbOf(context.exchange, side);
  const place = `${side}/body`;
  const mayBeUnrecorded = content === null || !mayBeJson(Object.keys(content));
  if (body === null && (mayBeUnrecorded || mayBeEmpty)) return [];
  if (content === null) {
    return [
      protocol(context, "contract/undocumented-body", {
        place,
        says: `${verb} a body where the document has none`,
        fix: "describe the body in an overlay, or take it out of the recording",
      }),
    ];
  }
  const known = Object.keys(content).map(quoted).join(", ");
  const media = contentType === null ? null : findMedia(content, contentType);
  if (body !== null && !media) {
    const type = contentType === null ? "a body without a content type" : quoted(contentType);
    return [
      protocol(context, "contract/undocumented-content-type", {
        place: `${side}/headers`,
        says: `${verb} ${type}; the document knows ${known}`,
        fix: "add the content type in an overlay, or correct the recording",
      }),
    ];
  }
  const { validators } = context;
  if (body === null && !(media && validators.fits(media.schema, "open", null))) {
    return [
      protocol(context, "contract/missing-body", {
        place,
        says: `${verb} an empty body; the document promises ${known}`,
        fix: "document the empty body in an overlay, or correct the recording",
      }),
    ];
  }
  const shape = validators.problems(media?.schema, "open", body);
  const told = new Set(shape.map(({ pointer }) => pointer));
  const drift = validators
    .problems(media?.schema, "closed", body)
    .filter(({ kind, pointer }) => kind === "unknown-field" && !told.has(pointer));
  return [
    ...shape.map((problem) => misfit(context, "shape", side, problem)),
    ...drift.map((problem) => misfit(context, "drift", side, problem)),
  ];
}

function misfit(
  context: Context,
  layer: "shape" | "drift",
  side: BodyQuestion["side"],
  problem: Problem,
): Finding {
  const unusable = problem.kind === "unusable";
  const shape: FindingCode = unusable ? "contract/unusable-schema" : "contract/wrong-shape";
  return finding(context, {
    layer,
    code: layer === "shape" ? shape : "contract/undocumented-field",
    place: `${side}/body${problem.pointer}`,
    says: unusable
      ? `cannot be checked: ${problem.message}`
      : `${verbOf(context.exchange, side)} ${problem.message}`,
    fix: unusable ? "correct the schema in an overlay" : fixFor(context.recording, layer, side),
  });
}

function fixFor(
  { origin }: Recording,
  layer: "shape" | "drift",
  side: BodyQuestion["side"],
): string {
  if (origin === "synthetic") return "the recording is made up: make it follow the schema";
  if (layer === "drift") return "describe the field in an overlay";
  return side === "request"
    ? "correct the schema in an overlay if the API takes this; otherwise waive the recording with a reason"
    : "correct the schema in an overlay if the API is right; otherwise report it to the provider";
}

function verbOf({ webhook }: Exchange, side: BodyQuestion["side"]): string {
  if (webhook !== null) return "delivered";
  return side === "request" ? "was sent" : "answered";
}

interface Wording {
  /** Below the exchange. */
  readonly place: string;
  readonly says: string;
  readonly fix: string;
}

function protocol(context: Context, code: FindingCode, wording: Wording): Finding {
  return finding(context, { layer: "protocol", code, ...wording });
}

function finding(
  { recording, exchange, place: at }: Context,
  {
    layer,
    code,
    place,
    says,
    fix,
  }: Wording & { readonly layer: Layer; readonly code: FindingCode },
): Finding {
  const subject = `${recording.provider}/${recording.model ?? exchange.operation ?? exchange.webhook}`;
  return {
    layer,
    code,
    cassette: recording.id,
    file: recording.source.file,
    pointer: `${recording.source.pointer}/${at}/${place}`,
    message: visible(`${subject} ${says}`),
    fix,
  };
}
