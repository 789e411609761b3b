import { describe, expect, it } from "vitest";
import { parseAllowedAddress, refusedReference, refusedStop } from "./allowed-addresses.ts";

describe("an allowed address", () => {
  it.each([
    ["https://acme.example", "https://acme.example", "/"],
    ["https://ACME.example:443/Schemas", "https://acme.example", "/Schemas"],
    ["https://acme.example:8443/a/", "https://acme.example:8443", "/a/"],
    ["http://127.0.0.1:8080/a", "http://127.0.0.1:8080", "/a"],
    ["http://localhost/a", "http://localhost", "/a"],
    ["https://[::1]/a", "https://[::1]", "/a"],
  ])("%s is one", (text, origin, path) => {
    expect(parseAllowedAddress(text)).toEqual({ origin, path });
  });

  it.each([
    ["acme.example/schemas", "is no address"],
    ["*", "is no address"],
    ["http://acme.example/", "is no https address"],
    ["file:///etc", "is no https address"],
    ["https://user@acme.example/", "holds a user name or a password"],
    ["https://acme.example/a?b", "holds a query or a fragment"],
    ["https://acme.example/a#b", "holds a query or a fragment"],
    ["https://acme.example/a%2fb", "hides steps of its path"],
    ["https://10.0.0.1/", "is in a private network, which no document is fetched from"],
    ["https://169.254.169.254/", "is in a private network, which no document is fetched from"],
    ["https://[::ffff:10.0.0.1]/", "is in a private network, which no document is fetched from"],
    ["https://2852039166/", "is in a private network, which no document is fetched from"],
  ])("%s is none", (text, reason) => {
    expect(parseAllowedAddress(text)).toBe(reason);
  });
});

const allowed = ["https://acme.example/api", "http://127.0.0.1:80/x/"].map((text) => {
  const parsed = parseAllowedAddress(text);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
});
const reasonFor = (text: string) => refusedReference(new URL(text), allowed)?.reason ?? null;

describe("a reference", () => {
  it.each([
    "https://acme.example/api",
    "https://acme.example/api/",
    "https://acme.example/api/a.yaml#/B",
    "https://ACME.example:443/api/deep/er.json",
    "https://acme.example/other/../api/a.yaml",
    "https://acme.example/api/caf%C3%A9.yaml",
    "http://127.0.0.1/x/a.yaml",
  ])("may lead to %s", (text) => {
    expect(reasonFor(text)).toBeNull();
  });

  it.each([
    ["https://acme.example.evil.example/api/a", "is an address that is not allowed"],
    ["https://acme.example./api/a", "is an address that is not allowed"],
    ["https://acme.example:8443/api/a", "is an address that is not allowed"],
    ["https://sub.acme.example/api/a", "is an address that is not allowed"],
    ["https://acme.example/apis/a", "is an address that is not allowed"],
    ["https://acme.example/API/a", "is an address that is not allowed"],
    ["https://acme.example/api/../other", "is an address that is not allowed"],
    ["https://acme.example/api/%2e%2E/other", "is an address that is not allowed"],
    ["https://acme.example/api\\..\\other", "is an address that is not allowed"],
    ["https://acme.example/api/..%2fother", "hides steps of its path"],
    ["https://acme.example/api/%252e%252e/other", "hides steps of its path"],
    ["https://acme.example/api/..;/other", "hides steps of its path"],
    ["https://acme.example/api/..%5cother", "hides steps of its path"],
    ["https://acme.example@evil.example/api/a", "holds a user name or a password"],
    ["https://acme.example%40evil.example@evil.example/api", "holds a user name or a password"],
    ["https://acme.example/api/a?url=https://evil.example", "holds a query"],
    ["http://acme.example/api/a", "is no https address"],
    ["http://localhost/x/a", "is an address that is not allowed"],
    ["http://127.0.0.1/x", "is an address that is not allowed"],
    ["http://127.0.0.2/x/a", "is an address that is not allowed"],
    ["http://127.0.0.1:8080/x/a", "is an address that is not allowed"],
    ["file:///etc/passwd", "is no https address"],
    ["data:application/json,1", "is no https address"],
  ])("may not lead to %s", (text, reason) => {
    expect(reasonFor(text)).toBe(reason);
  });

  it("says which address would allow it, where one would", () => {
    const of = (text: string) => refusedReference(new URL(text), allowed)?.prefix;
    expect(of("https://other.example/v1/schemas/a.yaml")).toBe("https://other.example/v1/schemas/");
    expect(of("http://other.example/a.yaml")).toBeNull();
  });
});

it("a redirect may have a query, and no other address", () => {
  expect(refusedStop(new URL("https://acme.example/api/a?signed=1"), allowed)).toBeNull();
  expect(refusedStop(new URL("https://cdn.example/a?signed=1"), allowed)?.prefix).toBe(
    "https://cdn.example/",
  );
});
