// What an operation needs of the runtime beside the call itself: functions that write its parameters
// and its body, and read its answer, where those are not as usual.

import { jsonMedia, usualBody } from "../../catalog/bodies.ts";
import type { Content, Operation, Parameter } from "../../catalog/catalog.ts";
import { sentEncodings } from "../../catalog/part-encodings.ts";
import type { Schema } from "../../catalog/schema.ts";
import { streamForm } from "../../catalog/streams.ts";
import type { JsonObject } from "../../ground/json.ts";
import { literal } from "../code-text.ts";
import type { Answer } from "./operation-media.ts";

/** A runtime function that few operations need, as a member of the descriptor. */
export interface Tool {
  readonly member: "place" | "encode" | "read";
  readonly name: string;
  readonly module: string;
  /** Set when the function makes the member from this. */
  readonly given?: JsonObject;
}

export function toolsOf(operation: Operation, answer: Answer | null): Tool[] {
  const content = usualBody(operation.body?.content ?? []);
  const encoder = content ? encoderOf(content) : null;
  const tools: Tool[] = [];
  if (!operation.parameters.every(isPlain)) {
    tools.push({ member: "place", name: "placeStyled", module: "parameters" });
  }
  if (encoder) tools.push(encoder);
  const reader = answer && readers[answer];
  if (reader) tools.push({ member: "read", name: reader, module: "readers" });
  return tools;
}

/** What writes a body of this kind; null for JSON, which needs nothing further. */
export function encoderOf(content: Content): Tool | null {
  const { mediaType } = content;
  const parts = sentEncodings(content);
  if (parts.length > 0 && /^(multipart\/|application\/x-www-form)/i.test(mediaType)) {
    const given = Object.fromEntries(parts.map(({ name, ...part }) => [name, part]));
    return { member: "encode", name: "encodeParts", module: "parts", given };
  }
  if (streamForm(mediaType) === "lines")
    return { member: "encode", name: "encodeLines", module: "lines-body" };
  if (!/^application\/([\w.-]+\+)?json$/.test(mediaType))
    return { member: "encode", name: "encodeBody", module: "body" };
  return null;
}

const readers: Partial<Record<Answer, string>> = {
  text: "readText",
  bytes: "readBytes",
  none: "readNothing",
};

/** True when the parameter travels as nearly all do: a value or a list of them, in its usual style. */
function isPlain(parameter: Parameter): boolean {
  const { in: place, style, explode, allowReserved, mediaType, schema } = parameter;
  return (
    place !== "cookie" &&
    style === usualStyle(parameter) &&
    // Plain values look the same either way; of lists, the usual way is written.
    (isScalar(schema) ||
      (schema.kind === "array" && isScalar(schema.items) && explode === (style === "form"))) &&
    !allowReserved &&
    mediaType === null
  );
}

function isScalar({ kind }: Schema): boolean {
  return /^(string|integer|number|boolean|literal)$/.test(kind);
}

const usualStyle = ({ in: place }: Parameter) =>
  place === "path" || place === "header" ? "simple" : "form";

/** `OperationParameter`: only what is not as usual. */
export function describeParameter(parameter: Parameter): JsonObject {
  const { propertyName: property, wireName: name, in: place, style, explode } = parameter;
  return {
    name,
    in: place,
    ...(property !== name && { property }),
    ...(style !== usualStyle(parameter) && { style }),
    ...(explode !== (style === "form") && { explode }),
    ...(parameter.allowReserved && { allowReserved: true }),
    ...(parameter.mediaType !== null && jsonMedia.test(parameter.mediaType) && { json: true }),
  };
}

/** `encode: encodeBody`, as a member of the descriptor. */
export function printTool({ member, name, given }: Tool): string {
  return given === undefined ? `${member}: ${name}` : `${member}: ${name}(${literal(given, "  ")})`;
}

export function toolImport({ name, module }: Tool): string {
  return `import { ${name} } from "../runtime/${module}.js";`;
}
