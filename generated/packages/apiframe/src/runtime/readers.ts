// Copied from templates/client/runtime/readers.ts. Do not edit.

// Answers other than JSON, for the operations that give them.

import { longestText, wholeText } from "./whole-text.js";
import type { OpenAnswer } from "./wire.js";

/** So many bytes are taken of an answer: a long clip fits. Larger ones are read with `keepOpen`. */
const mostBytes = 512 * 2 ** 20;

/** Rejects where there are more than 64 Mi characters. */
export const readText = async ({ response }: OpenAnswer): Promise<string> => {
  const text = await wholeText(response);
  if (text.length > longestText) throw new Error(`more than ${longestText} characters`);
  return text;
};

/** Rejects where there are more than 512 MiB. */
export const readBytes = async ({ response }: Pick<OpenAnswer, "response">): Promise<Blob> => {
  const reader = response.body?.getReader();
  // Where a platform has no streams, its own limits must do.
  if (!reader) return response.blob();
  const chunks: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks, { type: response.headers.get("content-type") ?? "" });
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      throw new Error(`more than ${mostBytes} bytes`);
    }
    chunks.push(value);
  }
};

/** Whatever comes is let go, so that its connection is free. */
export const readNothing = ({ response }: OpenAnswer): Promise<void> | undefined =>
  response.body?.cancel();

/** The answer as it is; its limits go on until the reader closes them. */
export const keepOpen = (answer: OpenAnswer): OpenAnswer => {
  answer.scope.kept = true;
  return answer;
};
