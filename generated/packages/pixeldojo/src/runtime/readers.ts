// Copied from templates/client/runtime/readers.ts. Do not edit.

// Answers other than JSON, for the operations that give them.

import type { OpenAnswer } from "./wire.js";

export const readText = ({ response }: OpenAnswer): Promise<string> => response.text();

export const readBytes = ({ response }: OpenAnswer): Promise<Blob> => response.blob();

/** Whatever comes is let go, so that its connection is free. */
export const readNothing = ({ response }: OpenAnswer): Promise<void> | undefined =>
  response.body?.cancel();

/** The answer as it is; its limits go on until the reader closes them. */
export const keepOpen = (answer: OpenAnswer): OpenAnswer => {
  answer.scope.kept = true;
  return answer;
};
