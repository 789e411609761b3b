// What the functions of `template-code.ts` call. Each does for its piece what Handlebars does with
// the options of `render.ts`: a missing member is an error, inherited ones are not reached.

import type { Helper } from "./helpers.ts";

/** Lays out one view; a partial within a loop is told how far that is. */
export type Template = (data: unknown, index?: number, length?: number) => string;

export interface Tools {
  /** What two braces do in this kind of output. */
  readonly write: (value: unknown) => string;
  /** What three braces do. */
  readonly plain: (value: unknown) => string;
  readonly isFilled: (value: unknown) => boolean;
  readonly list: (value: unknown) => readonly unknown[];
  readonly own: (parent: object, name: string) => unknown;
  /** Called where a member is undefined: an error, unless it is there and undefined. */
  readonly missing: (parent: unknown, name: string) => undefined;
  readonly lookup: (parent: unknown, name: PropertyKey) => unknown;
  readonly helpers: Readonly<Record<string, Helper>>;
  readonly partial: (name: string) => Template;
}

export type TemplateFactory = (tools: Tools) => Template;

export function createTools(
  escapes: boolean,
  { helpers, partial }: Pick<Tools, "helpers" | "partial">,
): Tools {
  const write = escapes ? escapeHtml : plain;
  return { write, plain, isFilled, list, own, missing, lookup, helpers, partial };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
  "=": "&#x3D;",
};

function escapeHtml(value: unknown): string {
  const text = plain(value);
  return /[&<>"'`=]/.test(text)
    ? text.replace(/[&<>"'`=]/g, (character) => entities[character]!)
    : text;
}

function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "function") return plain(value());
  return value === null || value === undefined ? "" : String(value);
}

/** An empty list counts as nothing, as do zero and the empty text. */
function isFilled(value: unknown): boolean {
  if (typeof value === "function") return isFilled(value());
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "function") return list(value());
  if (typeof value !== "object" || value === null) return [];
  return Symbol.iterator in value ? [...(value as Iterable<unknown>)] : Object.values(value);
}

function own(parent: object, name: string): unknown {
  const value: unknown = (parent as Readonly<Record<string, unknown>>)[name];
  return value === undefined || Object.hasOwn(parent, name) ? value : undefined;
}

function missing(parent: unknown, name: string): undefined {
  if (!parent || !(name in (parent as object))) {
    throw new Error(`"${name}" not defined in ${parent}`);
  }
  return undefined;
}

function lookup(parent: unknown, name: PropertyKey): unknown {
  return parent ? own(parent as object, String(name)) : parent;
}
