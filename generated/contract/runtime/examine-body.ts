// Copied from templates/contract/runtime/examine-body.ts. Do not edit.

// A body: is it there, of a documented type, of the documented shape, and no more than that?

import { findMedia, mayBeJson } from "./document.js";
import type { Problem } from "./explain.js";
import { type Context, report, type Side, verbOf } from "./findings.js";
import { type Json, type JsonObject, pointerParts } from "./json.js";
import type { Finding, FindingCode, Layer, Recording } from "./recording.js";
import { formsNaming, isTag } from "./schema-nodes.js";
import { quoted, shown } from "./wording.js";

export interface BodyQuestion {
  readonly side: Side;
  readonly body: Json | null;
  readonly content: JsonObject | null;
  readonly contentType: string | null;
  readonly mayBeEmpty: boolean;
}

export function examineBody(context: Context, question: BodyQuestion): Finding[] {
  const { side, body, content, contentType, mayBeEmpty } = question;
  const verb = verbOf(context.exchange, side);
  const place = `${side}/body`;
  const protocol = (code: FindingCode, at: string, says: string, fix: string) => [
    report(context, "protocol", code, { place: at, says: `${verb} ${says}`, fix }),
  ];
  const mayBeUnrecorded = content === null || !mayBeJson(Object.keys(content));
  if (body === null && (mayBeUnrecorded || mayBeEmpty)) return [];
  if (content === null) {
    return protocol(
      "contract/undocumented-body",
      place,
      "a body where the document has none",
      "describe the body in an overlay, or take it out of the recording",
    );
  }
  const known = Object.keys(content).map(quoted).join(", ");
  const media = contentType === null ? null : findMedia(content, contentType);
  if (body !== null && !media) {
    const type = contentType === null ? "a body without a content type" : quoted(contentType);
    return protocol(
      "contract/undocumented-content-type",
      `${side}/headers`,
      `${type}; the document knows ${known}`,
      "add the content type in an overlay, or correct the recording",
    );
  }
  const fits = (value: Json) => context.validators.fits(media?.schema, "open", value);
  // A schema that cannot be used refuses nothing.
  const refuses = (value: Json) =>
    context.validators
      .problems(media?.schema, "open", value)
      .some(({ kind }) => kind === "mismatch");
  if (body === null && !(media && fits(null))) {
    return protocol(
      "contract/missing-body",
      place,
      `an empty body; the document promises ${known}`,
      "document the empty body in an overlay, or correct the recording",
    );
  }
  if (typeof body === "string" && /json/i.test(contentType ?? "") && refuses(body)) {
    return protocol(
      "contract/not-json",
      place,
      `${textKind(body)} as ${quoted(contentType ?? "")}: ${shown(body)}`,
      "no schema can allow this: record again, or report it to the provider",
    );
  }
  return examineValue(context, side, media?.schema, body);
}

/** What stands where JSON was promised. */
function textKind(text: string): string {
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return "a page";
  return /^\s*[[{]/.test(text) ? "JSON that breaks off" : "plain text";
}

function examineValue(
  context: Context,
  side: Side,
  schema: Json | undefined,
  value: Json,
): Finding[] {
  const { validators } = context;
  const shape = validators.problems(schema, "open", value);
  const told = new Set(shape.map(({ pointer }) => pointer));
  const drift = validators
    .problems(schema, "closed", value)
    .filter(({ kind, pointer }) => kind === "unknown-field" && !told.has(pointer));
  const sent = side === "request" && context.exchange.webhook === null;
  return [
    ...shape.map((problem) => misfit(context, sent ? "request" : "shape", side, schema, problem)),
    ...drift.map((problem) => misfit(context, sent ? "request" : "drift", side, schema, problem)),
  ];
}

function misfit(
  context: Context,
  layer: Layer,
  side: Side,
  schema: Json | undefined,
  problem: Problem,
): Finding {
  const place = `${side}/body${problem.pointer}`;
  if (problem.kind === "unusable") {
    return report(context, layer, "contract/unusable-schema", {
      place,
      says: `cannot be checked: ${problem.message}`,
      fix: "correct the schema in an overlay",
    });
  }
  const { code, note } = nameOf(context.document, layer, schema, problem);
  return report(context, layer, code, {
    place,
    says: `${verbOf(context.exchange, side)} ${problem.message}${note}`,
    fix: fixFor(context.recording, layer, code),
  });
}

/** Which fault it is: one that has a name of its own, or else a wrong shape. */
function nameOf(
  document: Json,
  layer: Layer,
  schema: Json | undefined,
  problem: Problem,
): { readonly code: FindingCode; readonly note: string } {
  const parts = pointerParts(problem.pointer);
  if (problem.kind === "unknown-field") {
    const field = parts.at(-1) ?? "";
    const forms = formsNaming(document, schema, parts.slice(0, -1), field);
    if (forms.length > 0)
      return {
        code: "contract/wrong-branch",
        note: `; it belongs to ${forms.slice(0, 3).join(", ")}`,
      };
    const code = layer === "request" ? "contract/unknown-parameter" : "contract/undocumented-field";
    return { code, note: "" };
  }
  if (layer !== "request") return { code: "contract/wrong-shape", note: "" };
  if (problem.missing === null) return { code: "contract/wrong-parameter", note: "" };
  return isTag(document, schema, parts, problem.missing)
    ? { code: "contract/missing-model", note: ": it says which form the request has" }
    : { code: "contract/missing-parameter", note: "" };
}

function fixFor({ origin }: Recording, layer: Layer, code: FindingCode): string {
  if (origin === "synthetic") return "the recording is made up: make it follow the schema";
  if (layer === "drift") return "describe the field in an overlay";
  if (code === "contract/missing-model")
    return "add it to the recording; if the API does without, correct the schema in an overlay";
  return layer === "request"
    ? "correct the schema in an overlay if the API takes this; otherwise waive the recording with a reason"
    : "correct the schema in an overlay if the API is right; otherwise report it to the provider";
}
