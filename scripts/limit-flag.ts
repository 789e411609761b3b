// `--limit bytes=…`, the same for every verb that reads documents of others.

import { defaultLimits, isLimit, type Limits } from "../generator/ground/limits.ts";

const names = Object.keys(defaultLimits).join(", ");

export const limitUsage = `hold more of a document, or less: ${names}; may be repeated`;

/** The limits of the flags so far and of this one, or what is wrong with it. */
export function parseLimitFlag(
  text: string,
  before: Partial<Limits> = {},
): Partial<Limits> | string {
  const [name = "", number = ""] = text.split("=");
  const value = Number(number);
  if (!isLimit(name)) return `The limits are ${names}.`;
  if (!/^\d+$/.test(number) || !Number.isSafeInteger(value) || value < 1)
    return "A limit is a whole number above zero.";
  return { ...before, [name]: value };
}
