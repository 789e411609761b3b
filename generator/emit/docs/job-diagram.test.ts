import { describe, expect, it } from "vitest";
import type { JobProtocol } from "../../catalog/catalog.ts";
import { acme } from "./acme-for-tests.ts";
import { type DiagramBox, planDiagram } from "./job-diagram.ts";

const status = (value: string, phase: JobProtocol["statuses"][number]["phase"]) => ({
  value,
  phase,
  mark: "published" as const,
  description: null,
});
const jobs: JobProtocol = {
  ...acme.jobs!,
  submit: { ...acme.jobs!.submit, accepted: [202, 200] },
  poll: { ...acme.jobs!.poll, intervalMs: 3000, factor: 2, maxIntervalMs: 15_000 },
  statuses: [
    status("queued", "pending"),
    status("running", "pending"),
    status("done", "succeeded"),
    status("failed", "failed"),
    status("cancelled", "cancelled"),
  ],
  outputLifetime: { seconds: 3600, mark: "published", text: "" },
};
const words = ({ boxes }: { boxes: readonly DiagramBox[] }) =>
  boxes.map(({ slug, lines }) => [slug, lines.map(({ text }) => text)]);

describe("the drawing of a job's life", () => {
  it("has a box for each phase of the protocol, with its statuses", () => {
    expect(words(planDiagram(jobs))).toEqual([
      ["submit", ["Submit"]],
      ["pending", ["queued", "running"]],
      ["succeeded", ["output", "done"]],
      ["failed", ["no output", "failed"]],
      ["cancelled", ["cancelled", "cancelled"]],
      ["kept", ["kept for", "about 1 hour"]],
    ]);
  });

  it("says the same in words", () => {
    expect(planDiagram(jobs).description).toBe(
      "A submit is answered with 202 or 200 and the job's id. The job is queued or running while you ask every 3 s and up to 15 s. It ends as done (output), failed (no output) or cancelled (cancelled). Output is kept for about 1 hour.",
    );
  });

  it("draws an arrow to each end, the loop of asking and what becomes of the output", () => {
    expect(planDiagram(jobs).arrows).toHaveLength(6);
  });

  it("leaves out what the provider does not have", () => {
    const plain = planDiagram({
      ...jobs,
      statuses: jobs.statuses.filter(({ phase }) => phase === "pending" || phase === "succeeded"),
      poll: { ...jobs.poll, factor: 1 },
      outputLifetime: { seconds: null, mark: "unknown", text: "" },
    });
    expect(words(plain).map(([slug]) => slug)).toEqual(["submit", "pending", "succeeded"]);
    expect(plain.labels.map(({ text }) => text)).toEqual([
      "202 or 200, with its id",
      "ask every 3 s",
    ]);
  });

  it("stays within its frame, whatever the words are", () => {
    const long = "a-status-that-nobody-would-ever-choose-for-an-interface";
    const many = planDiagram({
      ...jobs,
      statuses: [...jobs.statuses, status(long, "failed"), status(long, "pending")],
    });
    for (const { x, y, width, height, lines } of many.boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(many.width);
      expect(y + height).toBeLessThanOrEqual(many.height);
      for (const { text } of lines) expect(text.length * 7.3).toBeLessThanOrEqual(width);
    }
  });
});
