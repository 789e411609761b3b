// What travels in bodies and answers, and its type.

import { jsonMedia } from "../../catalog/bodies.ts";
import type { Content, Operation } from "../../catalog/catalog.ts";
import { streamForm, successes } from "../../catalog/streams.ts";
import { type PrintOptions, printType } from "./print-type.ts";

/** The type of a body: what is plain text or bytes has no other, whatever its schema says. */
export function printBody(content: Content, options: PrintOptions, indent: string): string {
  const { mediaType, schema, itemSchema } = content;
  if (streamForm(mediaType) === "lines") {
    const item = itemSchema ?? (schema.kind === "array" ? schema.items : schema);
    const list = printType(
      { kind: "array", nullable: false, prefix: [], items: item },
      options,
      indent,
    );
    return `${list} | string | Blob`;
  }
  if (/^text\//.test(mediaType) && schema.kind === "any") return "string";
  return isBinary(content) ? "Blob | ArrayBuffer | Uint8Array" : printType(schema, options, indent);
}

function isBinary({ mediaType, schema }: Content): boolean {
  if (jsonMedia.test(mediaType) || /form-data|x-www-form-urlencoded|^text\//.test(mediaType))
    return false;
  return (
    schema.kind === "any" ||
    (schema.kind === "string" && (schema.format === "binary" || schema.format === undefined))
  );
}

/** How a call answers; null when it does so with a stream alone. */
export type Answer = "json" | "text" | "bytes" | "none";

export function answerOf(operation: Operation): Answer | null {
  const all = successes(operation).flatMap((response) => response.content);
  const content = wholeAnswers(operation);
  if (content.length === 0) return all.length === 0 ? "none" : null;
  if (content.some(({ mediaType }) => jsonMedia.test(mediaType))) return "json";
  return content.every(({ mediaType }) => /^text\/|xml\b/.test(mediaType)) ? "text" : "bytes";
}

function wholeAnswers(operation: Operation): Content[] {
  return successes(operation)
    .flatMap((response) => response.content)
    .filter(({ mediaType }) => streamForm(mediaType) === null);
}

export function printAnswer(operation: Operation, answer: Answer, options: PrintOptions): string {
  switch (answer) {
    case "none":
      return "void";
    case "text":
      return "string";
    case "bytes":
      return "Blob";
    case "json": {
      const shapes = wholeAnswers(operation).filter(({ mediaType }) => jsonMedia.test(mediaType));
      const types = shapes.map(({ schema }) => printType(schema, options));
      // A success without content beside one with content answers undefined.
      const empty = successes(operation).some((response) => response.content.length === 0);
      return [...new Set([...types, ...(empty ? ["undefined"] : [])])].join(" | ");
    }
  }
}
