// How failures look, joined with the error classes of the emitted client.

import type { ErrorClass, ErrorStatus } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { statusLine } from "./exchanges.ts";
import { codes } from "./job-facts.ts";
import { type MarkView, markView } from "./marks.ts";
import { inlineSpans, plain, type Span, say } from "./prose.ts";
import { pointerPath, sentence } from "./text.ts";

export interface ErrorView {
  readonly rows: readonly ErrorRow[];
  /** Where the message and its parts stand in the body. */
  readonly shape: readonly ErrorPart[];
}

export interface ErrorPart {
  readonly title: string;
  readonly text: readonly Span[];
}

export interface ErrorRow {
  readonly status: string;
  readonly meaning: readonly Span[];
  readonly className: string;
  readonly retry: string;
  readonly charged: string;
  readonly remedy: readonly Span[];
  readonly mark: MarkView | null;
}

const retryWords: Readonly<Record<ErrorStatus["retry"], string>> = {
  never: "no",
  safe: "yes",
  after: "later, when the answer says",
};

const chargedWords: Readonly<Record<ErrorStatus["charged"], string>> = {
  no: "no",
  unknown: "unknown",
  refunded: "refunded",
};

const classNames: Readonly<Record<ErrorClass, string>> = {
  authentication: "AuthenticationError",
  "insufficient-credits": "InsufficientCreditsError",
  permission: "PermissionError",
  validation: "ValidationError",
  "not-found": "NotFoundError",
  conflict: "ConflictError",
  "rate-limited": "RateLimitedError",
  server: "ServerError",
};

export function planErrors({ provider: { errors } }: DocsContext): ErrorView | null {
  if (errors === null) return null;
  return {
    rows: errors.statuses.map((status) => ({
      status: statusLine(status.status),
      meaning: inlineSpans(sentence(status.meaning)),
      className: classNames[status.class],
      retry: retryWords[status.retry],
      charged: chargedWords[status.charged],
      remedy: inlineSpans(sentence(status.remedy)),
      mark: markView(status.mark),
    })),
    shape: [
      ...listed("Message", errors.message),
      ...listed("Code", errors.code),
      ...listed("By parameter", [errors.fields]),
      ...listed("Credits needed", [errors.required]),
      ...listed("Credits left", [errors.available]),
      ...(errors.requestIdHeader === null
        ? []
        : [{ title: "Request id", text: say`in the header ${errors.requestIdHeader}` }]),
    ],
  };
}

function listed(title: string, pointers: readonly (string | null)[]): ErrorPart[] {
  const paths = pointers.filter((pointer) => pointer !== null).map(pointerPath);
  if (paths.length === 0) return [];
  const order = paths.length > 1 ? [plain(", the first that is there")] : [];
  return [{ title, text: [plain("at "), ...codes(paths), ...order] }];
}
