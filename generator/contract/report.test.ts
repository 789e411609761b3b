import { describe, expect, it } from "vitest";
import { aCassette, acmeCassettes, acmeCatalog, acmeDocument } from "../catalog/acme.ts";
import { aCatalog } from "../catalog/makers.ts";
import { runContract } from "./conform.ts";
import { formatReport, reportToJson } from "./report.ts";

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

Acme
  exchanges   0 live, 3 documented, 2 synthetic in 3 recordings
  operations  3 of 3 recorded, 0 live
  statuses    4 of 5 recorded, 0 live
  models      1 of 2 recorded, 0 live
  webhooks    1 of 1 recorded, 0 live
  spoiled     140 of 140 certain faults noticed
  untyped     20 % of all faults are ones the schemas let pass
  no recording of
    painter-3

No exchange was answered by the real API. Documented and synthetic recordings show that types
and documentation agree; they say nothing about what the API does today.
`);
  });

  it("never counts documented recordings as live ones", async () => {
    const live = formatReport(await run([aCassette({ origin: "live" }), ...acmeCassettes]));
    expect(live).toContain("2 live, 3 documented, 2 synthetic");
    expect(live).toContain("models      1 of 2 recorded, 1 live");
    expect(live).toContain("2 of 7 exchanges were answered by the real API.");
    expect(formatReport(await run([aCassette({ origin: "live" })]))).toContain(
      "Every exchange was answered by the real API.",
    );
  });

  it("counts findings and waivers", async () => {
    const text = formatReport(await run([aCassette({ waiver: { reason: "none", until: null } })]));
    expect(text).toContain("1 provider: 1 finding");
    expect(text).toContain("  waived      1 recording\n");
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
