// The success that an operation documents.

import type { Content, Operation } from "../catalog/catalog.ts";
import type { Schema } from "../catalog/schema.ts";

export interface DocumentedSuccess {
  readonly status: number;
  readonly content: readonly Content[];
  /** Of the JSON answer, or null. */
  readonly schema: Schema | null;
}

/** The lowest documented success; 200 without a word on its body where there is none. */
export function successOf({ responses }: Operation): DocumentedSuccess {
  const successes = responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status));
  const first = successes.sort((a, b) => (a.status < b.status ? -1 : 1))[0];
  const response = first ?? responses.find(({ status }) => status === "default");
  const content = response?.content ?? [];
  const json = content.find(({ mediaType }) => /[/+]json\b/.test(mediaType));
  return { status: Number(first?.status) || 200, content, schema: json?.schema ?? null };
}
