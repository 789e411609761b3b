// Copied from templates/contract/runtime/findings.ts. Do not edit.

// Makes findings: who did what, where it stands in the recording, what to do.

import type { DocumentIndex } from "./document.js";
import type { Json } from "./json.js";
import type { Exchange, Finding, FindingCode, Layer, Recording } from "./recording.js";
import type { Validators } from "./validators.js";
import { visible } from "./wording.js";

export interface Context {
  readonly document: Json;
  readonly index: DocumentIndex;
  readonly validators: Validators;
  readonly statusUrls: readonly StatusUrl[];
  readonly recording: Recording;
  readonly exchange: Exchange;
  /** Pointer of the exchange below the recording. */
  readonly place: string;
}

/** Where an accepted job says it can be watched, which no document can express. */
export interface StatusUrl {
  /** Into the answer to a submit. */
  readonly pointer: string;
  /** Into the same answer: the job's id. */
  readonly id: string;
  /** The operation that the address must be of, and the path parameter that takes the id. */
  readonly operation: string;
  readonly parameter: string;
}

export interface Wording {
  /** Below the exchange. */
  readonly place: string;
  /** Follows the subject: `answered 418; the document knows 200`. */
  readonly says: string;
  readonly fix: string;
}

export function report(
  { recording, exchange, place: at }: Context,
  layer: Layer,
  code: FindingCode,
  { place, says, fix }: Wording,
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

export type Side = "request" | "response";

export function verbOf({ webhook }: Exchange, side: Side): string {
  if (webhook !== null) return "delivered";
  return side === "request" ? "was sent" : "answered";
}
