// Single edits, judged twice: by the classifiers and by the compiler.

import { describe, expect, it } from "vitest";
import type { Change } from "../generator/diff/change.ts";
import { diffCatalogs } from "../generator/diff/diff-catalogs.ts";
import { instancesOf } from "../generator/diff/oracle-instances.ts";
import { createCompile, oracleCatalog } from "../generator/diff/oracle-judge.ts";
import { mutate } from "../generator/diff/oracle-mutations.ts";
import { createRandom } from "../generator/diff/oracle-random.ts";
import { type OracleDocument, randomDocument } from "../generator/diff/oracle-schemas.ts";
import type { Json } from "../generator/ground/json.ts";
import { findSourceBreaks, type SourceEdit, sourceWaiver } from "./source-oracle.ts";

interface Case extends SourceEdit {
  readonly operator: string;
  readonly changes: readonly Change[];
  readonly documents: { readonly old: OracleDocument; readonly next: OracleDocument };
}

function casesOf(seed: number, edits: number): Case[] {
  const random = createRandom(seed);
  const old = randomDocument(random);
  const compile = createCompile();
  const valid = compile({ ...old.root, components: { schemas: old.components as never } });
  const all = instancesOf(old.root, old.components).filter(valid);
  // To a compiler all numbers are one.
  const bodies = [...new Map(all.map((body) => [signature(body), body])).values()].slice(0, 150);
  const catalogs = {
    request: oracleCatalog(old, "request"),
    response: oracleCatalog(old, "response"),
  };
  return Array.from({ length: edits }, (): Case => {
    const { operator, document: next } = mutate(old, random);
    const direction = random.pick(["request", "response"] as const);
    const catalog = catalogs[direction];
    const after = oracleCatalog(next, direction);
    const changes = diffCatalogs(catalog, after, { responseEnums: "open", today: null });
    return {
      direction,
      old: catalog,
      next: after,
      bodies,
      operator,
      changes,
      documents: { old, next },
    };
  });
}

const signature = (body: Json) =>
  JSON.stringify(body, (_, value) => (typeof value === "number" ? 1 : value));

/** `FUZZ_EDITS=5000 npx vitest run scripts/source-oracle` looks longer. */
const seeds = Math.ceil(Number(process.env["FUZZ_EDITS"] ?? 600) / 50);

describe("the classifiers and the compiler", () => {
  it(`agree on ${50 * seeds} single edits, but for what is waived`, { timeout: 600_000 }, () => {
    const against: string[] = [];
    const tally = { breaks: 0, waived: 0, fine: 0 };
    for (let seed = 1; seed <= seeds; seed += 1) {
      const cases = casesOf(seed, 50);
      findSourceBreaks(cases).forEach((found, i) => {
        const one = cases[i]!;
        const said = one.changes.some(({ axes }) => axes.source === "major");
        if (said === (found !== null)) tally[said ? "breaks" : "fine"] += 1;
        else if (said && sourceWaiver(judged(one)) !== null) tally.waived += 1;
        else against.push(describeCase(one, found));
      });
    }
    expect(against).toEqual([]);
    // Both verdicts have to be common, or agreement would be cheap.
    expect(tally.breaks).toBeGreaterThan(seeds * 8);
    expect(tally.fine).toBeGreaterThan(seeds * 25);
    expect(tally.waived).toBeLessThan(seeds);
  });

  it.each<[string, Json, Json, string | null]>([
    ["a key that answers lose", { a: { type: "string" }, b: {} }, { b: {} }, '"a"'],
    ["a key that answers gain", { b: {} }, { a: { type: "string" }, b: {} }, null],
    ["a type that answers change", { a: { type: "string" } }, { a: { type: "number" } }, "'a'"],
    [
      "a value more in an open list",
      { a: { enum: ["x", "y"] } },
      { a: { enum: ["x", "y", "z"] } },
      null,
    ],
  ])("%s", (_, old, next, expected) => {
    const [before, after] = [old, next].map((properties) =>
      oracleCatalog({ root: { type: "object", properties }, components: {} }, "response"),
    );
    const [found] = findSourceBreaks([
      { direction: "response", old: before!, next: after!, bodies: [] },
    ]);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });

  const png = { type: "string", contentMediaType: "image/png" };
  const text = { type: "string", contentMediaType: "image/png", contentEncoding: "base64" };
  // Random edits leave these keywords alone: to a validator of values they say nothing.
  it.each<[string, Json, Json, boolean]>([
    ["text that becomes a file", { type: "string" }, png, true],
    ["a file that becomes text", png, text, true],
    ["a file in another spelling", png, { type: "string", format: "binary" }, false],
    ["text in another encoding", text, { ...text, contentEncoding: "base64url" }, false],
    [
      "what text holds",
      { type: "string", contentSchema: { type: "object" } },
      { type: "string", contentSchema: { type: "array", items: {} } },
      false,
    ],
  ])("agree on %s", (_, old, next, breaks) => {
    for (const direction of ["request", "response"] as const) {
      const [before, after] = [old, next].map((picture) =>
        oracleCatalog(
          { root: { type: "object", properties: { picture } }, components: {} },
          direction,
        ),
      );
      const bodies = [{ picture: "a" }];
      const [found] = findSourceBreaks([{ direction, old: before!, next: after!, bodies }]);
      const changes = diffCatalogs(before!, after!, { responseEnums: "open", today: null });
      expect(changes.some(({ axes }) => axes.source === "major")).toBe(breaks);
      // A Blob cannot be written as a literal, so a request that was one has no old program here.
      if (direction === "response" || old !== png) expect(found !== null).toBe(breaks);
    }
  });
});

const judged = ({ changes, documents }: Case) => ({
  ids: new Set<string>(changes.map(({ id }) => id)),
  messages: changes.map(({ message }) => message),
  next: JSON.stringify(documents.next),
});

function describeCase({ direction, operator, changes, documents }: Case, found: string | null) {
  const said = changes.map(({ id, message }) => `${id} ${message}`).join("; ");
  return `${direction}, ${operator}: ${said} | ${found ?? "compiles"} | ${JSON.stringify(documents)}`;
}
