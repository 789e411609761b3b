import { describe, expect, it } from "vitest";
import { nothingBilled } from "./nothing-billed.js";

const model = {
  id: "painter-2",
  operation: "run",
  estimate: () => ({ kind: "unknown" as const, reason: "" }),
};

function asked(
  code: string,
  facts: { status?: number; operation?: string } = {},
  notBilled: number[] = [],
) {
  const error = Object.assign(new Error(code), {
    code,
    provider: "acme",
    operation: facts.operation ?? "run",
    status: facts.status ?? null,
  });
  return nothingBilled(error, { notBilled }, model);
}

describe("nothingBilled", () => {
  it.each([
    "authentication",
    "credit-limit",
    "insufficient-credits",
    "invalid-request",
    "media",
    "network",
    "not-found",
    "permission",
    "validation",
  ])("is certain after %s", (code) => {
    expect(asked(code)).toBe(true);
  });

  it.each([
    "aborted",
    "conflict",
    "foreign",
    "job-cancelled",
    "job-failed",
    "timeout",
    "unclear-submit",
    "unexpected-response",
    "wait-timeout",
    "a code of a later version",
  ])("is not certain after %s", (code) => {
    expect(asked(code)).toBe(false);
  });

  it.each([
    ["rate-limited", 429],
    ["server", 502],
  ])("believes the facts alone after %s", (code, status) => {
    expect(asked(code, { status }, [status])).toBe(true);
    expect(asked(code, { status }, [])).toBe(false);
    expect(asked(code, { status }, [500])).toBe(false);
  });

  it("knows that an upload before the submit costs nothing", () => {
    expect(asked("server", { status: 500, operation: "createUpload" })).toBe(true);
  });

  it("is not certain after an exception of nobody's", () => {
    expect(nothingBilled(new TypeError("a bug"), { notBilled: [] }, model)).toBe(false);
    expect(nothingBilled("text", { notBilled: [] }, model)).toBe(false);
  });
});
