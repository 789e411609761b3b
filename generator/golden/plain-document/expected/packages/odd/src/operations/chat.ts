// Generated from #/paths/~1chat/post with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readEvents, type ServerSentEvent } from "../runtime/sse.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Error_ } from "../schemas/error.js";
import type { Question } from "../schemas/question.js";
import type { Tree } from "../schemas/tree.js";

export interface ChatInput {
  body: Question & { stream?: false | null };
}

/** An answer, or its pieces. */
export type ChatOutput = Tree;

export type ChatStreamInput = Omit<ChatInput, "body"> & { body: Question & { stream?: true } };

/** An answer, or its pieces. */
export type ChatStreamOutput = ServerSentEvent<Tree, "part"> | ServerSentEvent<Error_, "done" | "failed">;

const operation: Operation = { id: "chat", method: "POST", path: "/chat", body: "application/json", open: true };

/** `POST /chat` */
export function chat(
  client: Sender,
  input: ChatInput,
  options?: CallOptions,
): Promise<ChatOutput> {
  return call<ChatOutput>(client, operation, input, options);
}

/**
 * As `chat`, but answered piece by piece, each event as it comes. The request is
 * sent when the loop begins, and ended when the loop is left.
 *
 * `stream: true` is sent along.
 */
export function chatStream(
  client: Sender,
  input: ChatStreamInput,
  options?: CallOptions,
): AsyncGenerator<ChatStreamOutput, void, undefined> {
  return readEvents<ChatStreamOutput>(client, { ...operation, asks: ["body", "stream"] }, input, options);
}
