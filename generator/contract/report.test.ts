import { describe, expect, it } from "vitest";
import { aCassette, acmeCassettes, acmeCatalog, acmeDocument } from "../catalog/acme.ts";
import { aCatalog } from "../catalog/makers.ts";
import type { Diagnostic } from "../ground/diagnostic.ts";
import { runContract } from "./conform.ts";
import { foldUnrecorded, formatReport, reportToJson } from "./report.ts";

const run = async (cassettes = acmeCassettes, catalog = acmeCatalog) =>
  (
    await runContract({
      catalog,
      cassettes,
      documents: new Map([["acme", acmeDocument]]),
      clients: new Map(),
      today: "2026-06-01",
    })
  ).value;

describe("formatReport", () => {
  it("says what was checked, what is missing and how far it may be trusted", async () => {
    const report = {
      ...(await run()),
      mutation: [{ ...(await run()).mutation[0]!, mustDie: 140, died: 140, mayLive: 35 }],
    };
    expect(formatReport(report)).toBe(`contract  5 exchanges of 1 provider: every recording conforms

Acme  3 recordings
                         recorded        live  documented   synthetic
  exchanges                     5           0           3           2
  operations         3 of 3 100 %           0           2           1
  statuses           4 of 5  80 %           0           3           1
  content types      4 of 5  80 %           0           3           1
  models             1 of 2  50 %           0           1           0
  webhooks           1 of 1 100 %           0           0           1
  optional fields   8 of 10  80 %           0           7           2
  enum values        1 of 2  50 %           0           1           0
  union branches     3 of 4  75 %           0           2           1
  spoiled     140 of 140 certain faults noticed by the layer they belong to
  untyped     20 % of all faults are ones that the schemas let pass
    getJob 22 %, listJobs 19 %, job.done 15 %, runPainter2 14 %
  no recording of
    painter-3

No exchange was answered by the real API. Documented and synthetic recordings show that types
and documentation agree; they say nothing about what the API does today.
`);
  });

  it("never counts documented recordings as live ones", async () => {
    const live = formatReport(await run([aCassette({ origin: "live" }), ...acmeCassettes]));
    expect(live).toContain("  exchanges                     7           2           3           2");
    expect(live).toContain("  models             1 of 2  50 %           1           1           0");
    expect(live).toContain("2 of 7 exchanges were answered by the real API.");
    expect(formatReport(await run([aCassette({ origin: "live" })]))).toContain(
      "Every exchange was answered by the real API.",
    );
  });

  it("counts findings and waivers", async () => {
    const text = formatReport(await run([aCassette({ waiver: { reason: "none", until: null } })]));
    expect(text).toContain("1 provider: 1 finding");
    expect(text).toContain("Acme  1 recording, 1 of them waived\n");
  });

  it("proposes what would end the drift, but for what is made up", async () => {
    const [first, last] = aCassette().exchanges;
    const body = { id: "job_1", status: "completed", eta: 3 };
    const exchanges = [first!, { ...last!, response: { ...last!.response!, body } }];
    const text = formatReport(await run([aCassette({ exchanges })]));
    expect(text).toContain("(spec/overlays/acme-drift.overlay.yaml;");
    expect(text).toContain(
      "    update:\n      properties:\n        eta:\n          type: integer\n",
    );
    const made = formatReport(await run([aCassette({ exchanges, origin: "synthetic" })]));
    expect(made).toContain("1 finding");
    expect(made).not.toContain("overlay");
  });

  it("says when there is nothing", async () => {
    expect(formatReport(await run([], aCatalog({ providers: [] })))).toBe(
      "contract  nothing is recorded yet\n",
    );
  });

  it("shows control characters in ids", async () => {
    const provider = acmeCatalog.providers[0]!;
    const models = [{ ...provider.models[0]!, id: "a\u001b[2Jb\u202e" }];
    const catalog = { ...acmeCatalog, providers: [{ ...provider, models }] };
    expect(formatReport(await run(acmeCassettes, catalog))).toContain("    a\\u001b[2Jb\\u202e\n");
  });
});

describe("reportToJson", () => {
  it("is plain JSON, without the spoiled recordings", async () => {
    const json = reportToJson(await run());
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({
      total: { live: 0, documented: 3, synthetic: 2 },
      providers: [
        {
          provider: "acme",
          models: [
            { id: "painter-2" },
            { id: "painter-3", exchanges: { live: 0, documented: 0, synthetic: 0 } },
          ],
          operations: [
            { id: "getJob", statuses: [{ id: "200" }, { id: "404" }] },
            { id: "listJobs" },
            { id: "runPainter2" },
          ],
          mutation: { operations: [{ operation: "getJob" }, { operation: "job.done" }, {}, {}] },
        },
      ],
      findings: [],
    });
    expect(JSON.stringify(json)).not.toContain("survivors");
  });
});

describe("foldUnrecorded", () => {
  const nothingOf = (provider: string, name: string): Diagnostic => ({
    code: "contract/unrecorded",
    message: `nothing is recorded of ${provider}'s operation "${name}"`,
    at: null,
    fix: `run: modelsmith record ${provider} --missing --simulate`,
  });
  const other: Diagnostic = { code: "contract/wrong-shape", message: "a", at: null, fix: null };

  it("leaves a few as they are, and sums up many of one provider", () => {
    const few = ["a", "b", "c", "d", "e"].map((name) => nothingOf("acme", name));
    const many = ["a", "b", "c", "d", "e", "f"].map((name) => nothingOf("bellows", name));
    expect(foldUnrecorded([...few, other, ...many]).map(({ message }) => message)).toEqual([
      ...few.map(({ message }) => message),
      "a",
      'nothing is recorded of bellows\'s operation "a" (and of 5 more, named in the report)',
    ]);
  });
});
