// Generated from #/paths/~1log/get with templates/client/operation.ts.hbs. Do not edit.
// Change the spec or the template, then run `modelsmith generate`.

import { call, type Sender } from "../runtime/call.js";
import type { Operation } from "../runtime/descriptors.js";
import { readJsonLines } from "../runtime/json-lines.js";
import { readText } from "../runtime/readers.js";
import type { CallOptions } from "../runtime/wire.js";
import type { Tree } from "../schemas/tree.js";

export interface ExportLogInput {
  stream?: false;
}

/** All that was. */
export type ExportLogOutput = string;

export type ExportLogStreamInput = Omit<ExportLogInput, "stream">;

/** All that was. */
export type ExportLogStreamOutput = Tree;

const operation: Operation = {
  id: "exportLog",
  method: "GET",
  path: "/log",
  parameters: [{ name: "stream", in: "query" }],
  open: true,
  read: readText,
};

/** `GET /log` */
export function exportLog(
  client: Sender,
  input: ExportLogInput = {},
  options?: CallOptions,
): Promise<ExportLogOutput> {
  return call<ExportLogOutput>(client, operation, input, options);
}

/**
 * As `exportLog`, but answered piece by piece, each item as it comes. The request is
 * sent when the loop begins, and ended when the loop is left.
 *
 * `stream: true` is sent along.
 */
export function exportLogStream(
  client: Sender,
  input: ExportLogStreamInput = {},
  options?: CallOptions,
): AsyncGenerator<ExportLogStreamOutput, void, undefined> {
  return readJsonLines<ExportLogStreamOutput>(client, { ...operation, asks: ["stream"], accept: "application/jsonl" }, input, options);
}
