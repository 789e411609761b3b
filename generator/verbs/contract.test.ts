import { resolve } from "node:path";
import { expect, it } from "vitest";
import { contract } from "./contract.ts";

it("does not take a folder without recordings for one in which all is well", async () => {
  const report = await contract({ cassettes: "nowhere" }, resolve("."), "2026-03-09");
  expect(report.exitCode).toBe(1);
  expect(report.diagnostics).toMatchObject([
    { code: "read/not-found", message: "there is no recording below nowhere" },
  ]);
});
