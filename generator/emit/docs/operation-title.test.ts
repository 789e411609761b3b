import { describe, expect, it } from "vitest";
import { anOperation } from "../../catalog/makers.ts";
import { operationProse, operationTitle } from "./operation-title.ts";

describe("operationTitle", () => {
  it.each([
    ["Train a LoRA", "Train a LoRA"],
    ["Lists jobs.", "Lists jobs"],
    ["Creates an image. [Learn more](/docs/images).", "Creates an image"],
    ["Takes sizes, e.g. Large ones", "Takes sizes, e.g. Large ones"],
    ["**Starting?** Use `GET /v2` and …", "Starting? Use GET /v2 and …"],
    [
      `Makes ${"very ".repeat(30)}much`,
      "Makes very very very very very very very very very very very very very very very very…",
    ],
    ["**Starting a project?** Use another one.", "listThings"],
    [null, "listThings"],
    ["  ", "listThings"],
  ])("%j", (summary, want) => {
    expect(operationTitle(anOperation({ id: "listThings", summary }))).toBe(want);
  });
});

describe("operationProse", () => {
  const words = (summary: string, description: string | null) =>
    operationProse(anOperation({ summary, description })).flatMap((block) =>
      JSON.stringify(block).match(/(?<="text":")[^"]+/g),
    );

  it("tells what the title leaves out, and nothing twice", () => {
    expect(words("Lists jobs.", "All of them.")).toEqual(["All of them."]);
    expect(words("Lists jobs.", "Lists jobs.")).toEqual([]);
    expect(words("Lists many jobs. Asks twice.", "All of them.")).toEqual([
      "Lists many jobs. Asks twice.",
      "All of them.",
    ]);
    expect(words("Lists many jobs. Asks twice.", "Lists many jobs. Asks twice.")).toEqual([
      "Lists many jobs. Asks twice.",
    ]);
  });
});
