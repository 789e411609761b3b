import { expect, it } from "vitest";
import { aCassette } from "../catalog/acme.ts";
import { aCatalog, anOperation, aProvider } from "../catalog/makers.ts";
import { findUnrecorded } from "./freshness.ts";

it("asks the verb for what it runs, and a program for what writes or costs", () => {
  const provider = aProvider({
    models: [],
    operations: [
      anOperation({ id: "readThing", method: "get" }),
      anOperation({ id: "buyThing", method: "get", billable: true }),
      anOperation({ id: "makeThing", method: "post" }),
      anOperation({ id: "seenThing", method: "get" }),
    ],
  });
  const cassette = aCassette({
    provider: provider.id,
    model: null,
    exchanges: aCassette().exchanges.map((one) => ({ ...one, operation: "seenThing" })),
  });
  const found = findUnrecorded([cassette], aCatalog({ providers: [provider] }));
  const byProgram =
    "record a call of your own with recordingFetch of @modelsmith/acme/recorder: `record` runs nothing that writes or costs; or waive it in spec/contract.yaml";
  expect(found.map(({ operation, diagnostic }) => [operation, diagnostic.fix])).toEqual([
    [
      "readThing",
      "run: modelsmith record acme --missing --simulate; or waive it in spec/contract.yaml",
    ],
    ["buyThing", byProgram],
    ["makeThing", byProgram],
  ]);
});
