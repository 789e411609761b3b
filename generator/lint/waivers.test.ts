import { expect, it } from "vitest";
import type { Finding, Subject } from "./rule.ts";
import { noSettings, type Waiver } from "./settings.ts";
import { applyWaivers } from "./waivers.ts";

const today = "2026-06-15";
const aSubject = (changes: Partial<Subject> = {}): Subject => ({
  provider: "acme",
  model: "painter-2",
  operation: null,
  parameter: "steps",
  ...changes,
});
const aFinding = (changes: Partial<Finding> = {}): Finding => ({
  code: "lint/number-without-range",
  message: 'number "steps" of acme/painter-2 has no range',
  at: { file: "acme.json", pointer: "#" },
  fix: null,
  subject: aSubject(),
  others: [],
  excuse: null,
  ...changes,
});
const aWaiver = (changes: Partial<Waiver> = {}): Waiver => ({
  code: "lint/number-without-range",
  at: "acme/painter-2/steps",
  saying: null,
  reason: "The provider publishes none.",
  until: null,
  source: { file: "spec/lint.yaml", pointer: "#/waivers/0" },
  ...changes,
});
const apply = (findings: readonly Finding[], waivers: readonly Waiver[]) =>
  applyWaivers({ findings, settings: { ...noSettings, waivers }, today });
const lines = (diagnostics: ReturnType<typeof apply>["diagnostics"]) =>
  diagnostics.map(({ code, message }) => `${code}: ${message}`);

it.each<[string, Partial<Waiver>, Partial<Finding>]>([
  ["its place", {}, {}],
  ["all parameters of its model", { at: "acme/painter-2/*" }, {}],
  ["the model as a whole", { at: "acme/painter-2" }, { subject: aSubject({ parameter: null }) }],
  ["words of the message", { saying: "no range" }, {}],
  [
    "an operation",
    { at: "acme/getJob/id" },
    { subject: aSubject({ model: null, operation: "getJob", parameter: "id" }) },
  ],
  [
    "the other model concerned",
    { at: "zenith/painter/steps" },
    { others: [aSubject({ provider: "zenith", model: "painter" })] },
  ],
  ["a day still to come", { until: today }, {}],
])("waives by %s", (_, waiver, finding) => {
  const report = apply([aFinding(finding)], [aWaiver(waiver)]);
  expect(report).toMatchObject({ findings: [], diagnostics: [] });
  expect(report.waived).toEqual([
    {
      finding: aFinding(finding),
      reason: "The provider publishes none.",
      until: waiver.until ?? null,
    },
  ]);
});

it.each<[string, Partial<Waiver>]>([
  ["code", { code: "lint/enum-without-values" }],
  ["place", { at: "acme/painter-2/step" }],
  ["model", { at: "acme/painter/*" }],
  ["level", { at: "acme/painter-2" }],
  ["words", { saying: "no maximum" }],
])("reports a waiver whose %s fits nothing, and the finding with it", (_, changes) => {
  const waiver = aWaiver(changes);
  const report = apply([aFinding()], [waiver]);
  expect(report.findings).toEqual([{ ...aFinding(), severity: "warning" }]);
  const saying = waiver.saying === null ? "" : ` saying "${waiver.saying}"`;
  expect(lines(report.diagnostics)).toEqual([
    `lint/stale-waiver: the waiver of ${waiver.code} at ${waiver.at}${saying} excuses nothing`,
  ]);
  expect(report.diagnostics[0]!.at).toEqual(waiver.source);
});

it("a wildcard does not cover the model as a whole", () => {
  const whole = aFinding({ subject: aSubject({ parameter: null }) });
  expect(apply([whole], [aWaiver({ at: "acme/painter-2/*" })]).findings).toHaveLength(1);
});

it("brings a finding back when its waiver has ended", () => {
  const report = apply([aFinding()], [aWaiver({ until: "2026-06-14" })]);
  expect(report.findings).toHaveLength(1);
  expect(report.waived).toEqual([]);
  expect(lines(report.diagnostics)).toEqual([
    "lint/expired-waiver: the waiver of lint/number-without-range at acme/painter-2/steps ended on 2026-06-14",
  ]);
});

it("prefers the waiver that names the place, and reports one that is left over", () => {
  const source = { file: "spec/lint.yaml", pointer: "#/waivers/1" };
  const wide = aWaiver({ at: "acme/painter-2/*", reason: "Wide." });
  const near = aWaiver({ source });
  const other = aFinding({ subject: aSubject({ parameter: "width" }) });
  expect(apply([aFinding(), other], [wide, near])).toMatchObject({
    waived: [{ reason: near.reason }, { reason: "Wide." }],
    diagnostics: [],
  });
  expect(lines(apply([aFinding()], [wide, near]).diagnostics)).toEqual([
    "lint/stale-waiver: the waiver of lint/number-without-range at acme/painter-2/* excuses nothing",
  ]);
});

it("takes the excuse that stands beside the fact, while it holds", () => {
  const excuse = { reason: "Printed so.", until: today, at: null };
  expect(apply([aFinding({ excuse })], []).waived).toMatchObject([{ reason: "Printed so." }]);
  expect(
    apply([aFinding({ excuse: { ...excuse, until: "2026-06-14" } })], []).findings,
  ).toHaveLength(1);
});

it("applies the project's severities to what still stands", () => {
  const findings = [aFinding(), aFinding({ code: "lint/naming-style-mixed" })];
  const severities = new Map([
    ["lint/number-without-range", "info"],
    ["lint/naming-style-mixed", "off"],
  ] as const);
  const report = applyWaivers({ findings, settings: { ...noSettings, severities }, today });
  expect(report.findings).toEqual([{ ...aFinding(), severity: "info" }]);
});
