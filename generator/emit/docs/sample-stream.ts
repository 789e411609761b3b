// The request of an operation that may answer with a stream: as a whole, and piece by piece.

import type { Operation } from "../../catalog/catalog.ts";
import { findStream, type Stream, streamSwitch } from "../../catalog/streams.ts";
import { isObject, type Json } from "../../ground/json.ts";
import type { DocsContext } from "./context.ts";
import type { SampleBody, SampleRequest } from "./samples.ts";

export function streamOf(
  operation: Operation,
  { schemas }: Pick<DocsContext, "schemas">,
): Stream | null {
  return findStream(operation, (name) => schemas.get(name)?.schema);
}

/** The request through our package, as a loop. */
export function streamRequest(
  request: SampleRequest,
  stream: Stream,
  operation: Operation,
): SampleRequest {
  const { client } = request;
  const identifier = `${operation.identifier}Stream`;
  const input =
    stream.asks?.[0] === "query" && isObject(client.input)
      ? without(client.input, stream.asks[1])
      : client.input;
  return { ...request, client: { ...client, kind: stream.form, identifier, input } };
}

/** The switch belongs to neither sample: the function that is called says it. */
export function withoutSwitch(body: SampleBody, stream: Stream | null): SampleBody {
  if (stream?.asks?.[0] !== "body" || stream.only) return body;
  switch (body.kind) {
    case "json":
      return isObject(body.value) ? { ...body, value: without(body.value, streamSwitch) } : body;
    case "multipart":
    case "form":
      return { ...body, value: without(body.value, streamSwitch) };
    case "text":
    case "file":
      return body;
  }
}

function without<Value extends Json>(value: { readonly [key: string]: Value }, key: string) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
