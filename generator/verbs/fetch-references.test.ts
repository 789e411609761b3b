// An allowed name may resolve to anything: what it resolves to is held to the rules of a pull.

import type { LookupAddress } from "node:dns";
import { beforeEach, expect, it, vi } from "vitest";
import { defaultLimits } from "../ground/limits.ts";
import { parseAllowedAddress } from "../pull/allowed-addresses.ts";
import { createReferenceFetcher } from "./fetch-references.ts";

let resolved = "";
vi.mock("node:dns", async (original) => ({
  ...(await original<object>()),
  lookup: (_: string, __: object, done: (error: null, all: LookupAddress[]) => void) =>
    done(null, [{ address: resolved, family: resolved.includes(":") ? 6 : 4 }]),
}));
beforeEach(() => {
  resolved = "";
});

function fetcherFor(...addresses: readonly string[]) {
  const allowRefs = addresses.map(parseAllowedAddress).filter((one) => typeof one !== "string");
  return createReferenceFetcher({ limits: { ...defaultLimits, seconds: 1 }, allowRefs });
}

it.each(["10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fd00::1", "::ffff:192.168.0.1"])(
  "an allowed name that resolves to %s is not asked",
  async (address) => {
    resolved = address;
    const opened = await fetcherFor("https://acme.example").open("https://acme.example/a.json");
    expect(opened).toEqual({
      kind: "refused",
      code: "read/refused-reference",
      says: "cannot be fetched: https://acme.example/a.json is on this machine or in a private network",
      fix: "copy what it names into the document's folder and refer to the copy",
    });
  },
);

it("allowing this machine by name allows no other private address", async () => {
  resolved = "10.0.0.1";
  const opened = await fetcherFor("http://localhost").open("http://localhost/a.json");
  expect(opened).toMatchObject({ kind: "refused", code: "read/refused-reference" });
});
