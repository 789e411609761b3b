// Copied from templates/client/runtime/parts.ts. Do not edit.

// Forms whose document says how their members travel (`encoding`), for the operations that have one.

import { type EncodeBody, encodeBody } from "./body.js";
import { encodeJson } from "./encode.js";
import type { ErrorFacts } from "./errors.js";
import { writeStyled } from "./parameters.js";

/** How one member of a form travels, where that is not as usual. */
export interface PartEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/** As `encodeBody`, with these members of forms written as the document says. */
export function encodeParts(encodings: Readonly<Record<string, PartEncoding>>): EncodeBody {
  return (mediaType, value, facts) => {
    const plain = Object.prototype.toString.call(value) === "[object Object]";
    const form = /^application\/x-www-form-urlencoded/i.test(mediaType);
    if (!plain || !(form || /^multipart\//i.test(mediaType)))
      return encodeBody(mediaType, value, facts);
    const members = Object.entries(value as object).filter(([, item]) => item != null);
    const special = members.filter(([name]) => Object.hasOwn(encodings, name));
    const usual = Object.fromEntries(members.filter((member) => !special.includes(member)));
    const { body, headers } = encodeBody(mediaType, usual, facts);
    if (form) {
      const written = special.map(([name, item]) => formText(name, item, encodings[name]!, facts));
      const text = [String(body), ...written].filter((part) => part !== "").join("&");
      return { body: text, headers };
    }
    const data = body as FormData;
    for (const [name, item] of special)
      for (const [key, part] of partsOf(name, item, encodings[name]!, facts))
        data.append(key, part);
    return { body: data, headers };
  };
}

function formText(name: string, value: unknown, encoding: PartEncoding, facts: ErrorFacts): string {
  const { contentType, ...styled } = encoding;
  const json = contentType !== undefined && isJson(contentType);
  return writeStyled({ name, in: "query", ...styled, json }, value, facts);
}

/** A member as one part or several. */
function partsOf(
  name: string,
  value: unknown,
  { contentType, ...styled }: PartEncoding,
  facts: ErrorFacts,
): [string, Blob | string][] {
  if (contentType === undefined) {
    const text = writeStyled({ name, in: "query", ...styled }, value, facts);
    return [...new URLSearchParams(text.replaceAll("+", "%2B"))];
  }
  const items = Array.isArray(value) && !isJson(contentType) ? value : [value];
  return items.map((item): [string, Blob | string] => {
    // A list of types, or a range of them, leaves the choice to the file.
    const type = /[,*]/.test(contentType) ? "" : contentType;
    if (item instanceof Blob && (item.type !== "" || type === "")) return [name, item];
    if (item instanceof Blob || item instanceof ArrayBuffer || ArrayBuffer.isView(item))
      return [name, new Blob([item as BlobPart], { type })];
    const text = typeof item === "string" && !isJson(type) ? item : encodeJson(item, facts);
    return [name, type === "" || type.startsWith("text/plain") ? text : new Blob([text], { type })];
  });
}

function isJson(type: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(type);
}
