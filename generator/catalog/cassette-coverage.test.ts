import { describe, expect, it } from "vitest";
import { aCassette, acmeCassettes, acmeCatalog, poll } from "./acme.ts";
import { coverCassettes, totalOf, unrecorded } from "./cassette-coverage.ts";

describe("coverCassettes", () => {
  const [acme] = coverCassettes(acmeCatalog, acmeCassettes).providers;

  it("counts exchanges by origin, never one for another", () => {
    expect(acme).toMatchObject({ provider: "acme", cassettes: 3, waived: 0 });
    expect(acme!.exchanges).toEqual({ live: 0, documented: 3, synthetic: 2 });
    expect(coverCassettes(acmeCatalog, [aCassette({ origin: "live" })]).total).toEqual({
      live: 2,
      documented: 0,
      synthetic: 0,
    });
  });

  it("counts documented statuses, classes of statuses among them", () => {
    const statuses = acme!.operations.flatMap(({ id, statuses }) =>
      statuses.map((status) => `${id} ${status.id} ${totalOf(status.exchanges)}`),
    );
    expect(statuses).toEqual([
      "getJob 200 1",
      "getJob 404 0",
      "listJobs 200 1",
      "runPainter2 202 1",
      "runPainter2 4XX 1",
    ]);
  });

  it("lists what has no recording", () => {
    expect(unrecorded(acme!.operations)).toEqual([]);
    expect(unrecorded(acme!.models)).toEqual(["painter-3"]);
    expect(unrecorded(acme!.webhooks)).toEqual([]);
    const [empty] = coverCassettes(acmeCatalog, []).providers;
    expect(unrecorded(empty!.operations)).toEqual(["getJob", "listJobs", "runPainter2"]);
  });

  it("does not count what the catalog does not know", () => {
    const strange = aCassette({
      model: "toString",
      exchanges: [{ ...poll, operation: "constructor" }],
    });
    const [provider] = coverCassettes(acmeCatalog, [strange]).providers;
    expect(provider!.exchanges.documented).toBe(1);
    expect(unrecorded(provider!.models)).toEqual(["painter-2", "painter-3"]);
  });
});
