// Thousands of single edits, judged twice: by the classifiers and by what happens to values.

import { describe, expect, it } from "vitest";
import { findBreak } from "./oracle.ts";
import { createCompile, judgeEdit, oracleCatalog, type Verdict } from "./oracle-judge.ts";
import { mutate } from "./oracle-mutations.ts";
import { createRandom } from "./oracle-random.ts";
import { type OracleDocument, randomDocument } from "./oracle-schemas.ts";

interface Judgement extends Verdict {
  readonly operator: string;
  readonly old: OracleDocument;
  readonly next: OracleDocument;
}

function judgements(seed: number, edits: number): Judgement[] {
  const random = createRandom(seed);
  const old = randomDocument(random);
  const compile = createCompile();
  const catalogs = {
    request: oracleCatalog(old, "request"),
    response: oracleCatalog(old, "response"),
  };
  return Array.from({ length: edits }, () => {
    const { operator, document: next } = mutate(old, random);
    const direction = random.pick(["request", "response"] as const);
    const catalog = catalogs[direction];
    return { operator, old, next, ...judgeEdit({ old, next, direction, catalog, compile }) };
  });
}

describe("the classifiers and the oracle", () => {
  it("agree on 5,000 single edits, but for what is waived", { timeout: 240_000 }, () => {
    const all = Array.from({ length: 100 }, (_, i) => judgements(i + 1, 50)).flat();
    const against = all.filter(({ agree, waiver }) => !agree && waiver === null);
    expect(against.slice(0, 3)).toEqual([]);
    expect(all).toHaveLength(5000);
    // Both verdicts have to be common, or agreement would be cheap.
    const breaks = all.filter((judgement) => judgement.breaks).length;
    expect(breaks).toBeGreaterThan(1500);
    expect(all.length - breaks).toBeGreaterThan(1500);
    expect(all.filter(({ waiver }) => waiver !== null).length).toBeLessThan(5);
    expect(new Set(all.map(({ operator }) => operator)).size).toBeGreaterThan(50);
  });

  it("disagree as soon as the two see different things", () => {
    const old = { root: { type: "object" }, components: {} };
    // `required` without a property of that name is lost before the catalog: the oracle sees it.
    const next = { root: { type: "object", required: ["size"] }, components: {} };
    const compile = createCompile();
    const direction = "request";
    const catalog = oracleCatalog(old, direction);
    expect(judgeEdit({ old, next, direction, catalog, compile }).agree).toBe(false);
    expect(findBreak(old, next, direction, compile)).toEqual({ value: {} });
  });
});
