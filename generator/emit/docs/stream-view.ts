// What an operation's page says of its stream: how it is asked for, and the loop that reads it.

import type { Operation } from "../../catalog/catalog.ts";
import { streamSwitch } from "../../catalog/streams.ts";
import type { DocsContext } from "./context.ts";
import { plain, type Span, say } from "./prose.ts";
import { type Code, codeText, joinPieces } from "./sample-code.ts";
import { streamOf, streamRequest } from "./sample-stream.ts";
import { writeTypeScript } from "./sample-typescript.ts";
import type { SampleRequest } from "./samples.ts";
import { cleanLine } from "./text.ts";

export interface StreamView {
  readonly text: readonly Span[];
  /** Null where the request's own sample is that loop. */
  readonly sample: { readonly text: string; readonly code: Code } | null;
}

/** @param request the operation's, as it is sent for a whole answer. */
export function planStream(
  operation: Operation,
  request: SampleRequest,
  context: DocsContext,
): StreamView | null {
  const stream = streamOf(operation, context);
  if (stream === null) return null;
  const what = stream.form === "events" ? "server-sent events" : "JSON values, one after the other";
  const type = cleanLine(stream.mediaType);
  if (stream.only) {
    const text = say`The answer comes piece by piece, as ${type}: ${[plain(what)]}. Leaving the loop ends the request.`;
    return { text, sample: null };
  }
  const asks =
    stream.asks === null
      ? say`Ask for it with the header ${`Accept: ${type}`}.`
      : say`Ask for it with ${`${streamSwitch}: true`} in the ${[plain(stream.asks[0])]}, and the header ${`Accept: ${type}`}; the function does both.`;
  const code = joinPieces(writeTypeScript(streamRequest(request, stream, operation)));
  return {
    text: [
      ...say`The same call can answer piece by piece, as ${type}: ${[plain(what)]}. `,
      ...asks,
      ...say` Leaving the loop ends the request.`,
    ],
    sample: { text: codeText(code), code },
  };
}
