import { expect, it } from "vitest";
import { aCatalog, aModel, aModelParameter, aProvider } from "../catalog/makers.ts";
import { diagnosticCatalog } from "../ground/diagnostic-catalog.ts";
import { lintCatalog } from "./lint.ts";
import { subjectPath } from "./rule.ts";
import { rules } from "./rules.ts";
import { catalogOf } from "./test-run.ts";

it("gathers the findings of all rules, with their codes, by place", () => {
  const at = (pointer: string) => ({ file: "acme.json", pointer });
  const steps = aModelParameter({
    name: "steps",
    schema: { kind: "integer", nullable: false },
    source: at("#/b"),
  });
  const seed = aModelParameter({ name: "seed", description: null, source: at("#/a") });
  const findings = lintCatalog(catalogOf({ parameters: [steps, seed] }), []);
  expect(findings.map(({ code, subject }) => `${code} ${subjectPath(subject)}`)).toEqual([
    "lint/missing-description acme/painter-2/seed",
    "lint/number-without-range acme/painter-2/steps",
  ]);
  expect(findings[0]).toMatchObject({ others: [], excuse: null });
});

it("informs in one line per rule on a document that came without facts", () => {
  const parameters = ["a", "b", "c"].map((name) => aModelParameter({ name, description: null }));
  const provider = aProvider({ models: [aModel({ parameters, tags: ["LoRA"] })] });
  const findings = lintCatalog(aCatalog({ providers: [provider] }), []);
  expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'info acme/painter-2 claims "LoRA", and no parameter takes a LoRA',
    'info parameter "a" of acme/painter-2 has no description; 2 more places',
  ]);
});

it("stays silent on a model that keeps its promises", () => {
  expect(lintCatalog(catalogOf({}), [])).toEqual([]);
});

it("has each code once, in the order of their names", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const code of codes) expect(diagnosticCatalog).toHaveProperty([code]);
});
