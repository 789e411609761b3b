import { expect, it } from "vitest";
import { aModelParameter } from "../catalog/makers.ts";
import type { Json } from "../ground/json.ts";
import { attachFindings, judgeFindings } from "./judge.ts";
import { lintCatalog } from "./lint.ts";
import { catalogOf } from "./test-run.ts";

const steps = aModelParameter({ name: "steps", schema: { kind: "integer", nullable: false } });
const catalog = catalogOf({ parameters: [steps], tags: ["LoRA"] }, { id: "painter-3" });
const judge = (value: Json | null) =>
  judgeFindings(
    lintCatalog(catalog, []),
    value === null ? null : { file: "spec/lint.yaml", value },
    "2026-06-15",
  );
const ofModels = (value: Json | null) =>
  attachFindings(catalog, judge(value).value).providers[0]!.models.map(({ findings }) => findings);

const noLora = {
  code: "lint/capability-without-parameter",
  message: 'acme/painter-2 claims "LoRA", and no parameter takes a LoRA',
};
const noRange = {
  code: "lint/number-without-range",
  message: 'number "steps" of acme/painter-2 has no range',
};

it("reports findings and shows them on their model while nothing is waived", () => {
  expect(judge(null).diagnostics).toMatchObject([noLora, noRange]);
  expect(ofModels(null)).toEqual([
    [
      { ...noLora, reason: null },
      { ...noRange, reason: null },
    ],
    [],
  ]);
});

it("takes waived findings off the list of problems, and leaves them on the page with the reason", () => {
  const waiver = { code: noRange.code, at: "acme/painter-2/steps", reason: "None is published." };
  expect(judge({ waivers: [waiver] }).diagnostics).toMatchObject([noLora]);
  expect(ofModels({ waivers: [waiver] })).toEqual([
    [
      { ...noLora, reason: null },
      { ...noRange, reason: "None is published." },
    ],
    [],
  ]);
});

it("reports what is wrong with the waivers beside the findings", () => {
  const codes = judge({ waivers: ["all"] }).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(["lint/invalid-waivers", noLora.code, noRange.code]);
});
