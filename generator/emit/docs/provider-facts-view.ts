// Facts about a whole API as titled lines: its key, its limits, its uploads.

import type { Authentication } from "../../catalog/catalog.ts";
import type { DocsContext } from "./context.ts";
import { type MarkView, markView } from "./marks.ts";
import { inlineSpans, plain, type Span, say } from "./prose.ts";
import { requestLine } from "./request-line.ts";
import { pointerPath, sentence } from "./text.ts";

/** One titled line. */
export interface Fact {
  readonly title: string;
  readonly text: readonly Span[];
  readonly mark: MarkView | null;
}

export function authenticationText({ kind, name, keyPrefix, environment }: Authentication): Span[] {
  const prefix = keyPrefix === null ? [] : say`; keys begin with ${keyPrefix}`;
  switch (kind) {
    case "bearer":
      return [...say`header ${`${name}: Bearer $${environment}`}`, ...prefix];
    case "header-key":
      return [...say`header ${`${name}: $${environment}`}`, ...prefix];
    case "query-key":
      return [...say`query parameter ${`${name}=$${environment}`}`, ...prefix];
  }
}

export function rateLimitFact({ provider }: DocsContext): Fact[] {
  const { rateLimit } = provider;
  if (rateLimit === null) return [];
  const { requests, seconds, mark, text } = rateLimit;
  const span = seconds === 60 ? "a minute" : seconds === 1 ? "a second" : `in ${seconds} seconds`;
  return [
    {
      title: "Rate limit",
      text: [plain(`${requests} requests ${span}. `), ...inlineSpans(sentence(text))],
      mark: markView(mark),
    },
  ];
}

export function uploadFacts(context: DocsContext): Fact[] {
  const { upload } = context.provider;
  if (upload === null) {
    return [
      {
        title: "Files",
        text: say`No upload is known for this API: files must already be on the web, at addresses the provider can reach.`,
        mark: null,
      },
    ];
  }
  const operation = context.operations.get(upload.operation);
  const { image, audio, video } = upload.maxBytes;
  return [
    {
      title: "Files",
      text: [
        ...say`Send a file to ${operation ? requestLine(operation, context) : upload.operation} as the form field ${upload.field}; the answer holds its address at ${pointerPath(upload.url)}. `,
        plain(
          `At most ${megabytes(image)} for an image, ${megabytes(audio)} for a sound, ${megabytes(video)} for a video.`,
        ),
      ],
      mark: null,
    },
  ];
}

function megabytes(bytes: number): string {
  const [unit, name] = bytes >= 1_048_576 ? [1_048_576, "MB"] : [1024, "kB"];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}
