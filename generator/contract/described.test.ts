import { expect, it } from "vitest";
import { acmeContract } from "./acme-described.ts";
import { runContract } from "./conform.ts";

it("finds nothing wrong in recordings that are right", async () => {
  const { diagnostics, value } = await runContract(acmeContract());
  expect(diagnostics).toEqual([]);
  expect(value.mutation[0]!.mustDie).toBeGreaterThan(150);
});
