// `--allow-refs https://…`, the same for every verb that reads documents of others.

import { allowedAddressForm, parseAllowedAddress } from "../generator/pull/allowed-addresses.ts";

export const allowRefsUsage =
  "follow references of documents to this address and those below it; may be repeated";

/** The addresses of the flags so far and of this one; throws what is wrong with it. */
export function addAllowedRef(
  text: string,
  before: readonly string[],
  refuse: (message: string) => Error,
): string[] {
  const parsed = parseAllowedAddress(text);
  if (typeof parsed === "string") throw refuse(`It ${parsed}: write it as ${allowedAddressForm}.`);
  return [...before, text];
}
