// `--limit`: each flag adds to those before it, and what is wrong with one is said.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { diff } from "../generator/verbs/diff.ts";
import { parseLimitFlag } from "./limit-flag.ts";

it.each([
  ["bytes=100", { depth: 7 }, { depth: 7, bytes: 100 }],
  ["bytes=0", {}, "A limit is a whole number above zero."],
  ["bytes=1e3", {}, "A limit is a whole number above zero."],
  ["bytes", {}, "A limit is a whole number above zero."],
  [
    "__proto__=1",
    {},
    "The limits are bytes, depth, nodes, output, redirects, references, seconds, types.",
  ],
])("%s after %j", (text, before, want) => {
  expect(parseLimitFlag(text, before)).toEqual(want);
});

it("holds for both documents of a diff, and the refusal says how to raise it", async () => {
  const root = mkdtempSync(join(tmpdir(), "limit-"));
  const document = (title: string) =>
    JSON.stringify({ openapi: "3.1.0", info: { title, version: "1" }, paths: {} });
  writeFileSync(join(root, "a.json"), document("Acme"));
  writeFileSync(join(root, "b.json"), document("Acme 2"));
  const run = (bytes: number) => diff("a.json", "b.json", { limit: { bytes } }, root, "2026-01-01");
  const refused = await run(20);
  expect(refused.diagnostics.map(({ code }) => code)).toEqual(["read/limit", "read/limit"]);
  expect(refused.diagnostics[0]?.fix).toContain("--limit bytes=");
  expect((await run(1000)).judged).not.toBeNull();
  rmSync(root, { recursive: true });
});
