// How members of a form travel, as far as a call can see to it.

import type { Content, PartEncoding } from "./catalog.ts";

export type SentEncoding = Omit<PartEncoding, "headers">;

/** What is said of members beside their headers, which cannot be sent. */
export function sentEncodings({ encoding = [] }: Pick<Content, "encoding">): SentEncoding[] {
  return encoding
    .map(({ headers: _, ...part }): SentEncoding => part)
    .filter((part) => Object.keys(part).length > 1);
}
