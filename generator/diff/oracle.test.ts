// Thousands of single edits, judged twice: by the classifiers and by what happens to values.

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../ground/json.ts";
import { anAnswer, aRequest } from "./acme-api.ts";
import { diffCatalogs } from "./diff-catalogs.ts";
import { type Compile, type Direction, findBreak } from "./oracle.ts";
import { mutate } from "./oracle-mutations.ts";
import { createRandom } from "./oracle-random.ts";
import { type OracleDocument, randomDocument } from "./oracle-schemas.ts";
import { waiverFor } from "./oracle-waivers.ts";

/** As a closed type would judge. */
const options = { responseEnums: "closed", today: null } as const;

function createCompile(): Compile {
  const known = new Map<string, (value: Json) => boolean>();
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false });
  return (schema) => {
    const text = JSON.stringify(schema);
    const compiled = known.get(text);
    if (compiled) return compiled;
    const check = ajv.compile(schema);
    const validate = (value: Json) => check(value) === true;
    known.set(text, validate);
    return validate;
  };
}

function catalogOf({ root, components }: OracleDocument, direction: Direction) {
  const rest = { components: { schemas: components as unknown as Json } };
  return direction === "request" ? aRequest(root, rest) : anAnswer(root, rest);
}

interface Disagreement {
  readonly operator: string;
  readonly direction: Direction;
  readonly classifier: readonly string[];
  readonly value: Json | undefined;
  readonly old: JsonObject;
  readonly next: JsonObject;
}

function run(seeds: readonly number[], editsEach: number) {
  const disagreements: Disagreement[] = [];
  const operators = new Set<string>();
  let edits = 0;
  let breaks = 0;
  let waived = 0;
  for (const seed of seeds) {
    const random = createRandom(seed);
    const old = randomDocument(random);
    const compile = createCompile();
    const catalogs = { request: catalogOf(old, "request"), response: catalogOf(old, "response") };
    for (let i = 0; i < editsEach; i += 1) {
      const { operator, document: next } = mutate(old, random);
      const direction = random.pick(["request", "response"] as const);
      const changes = diffCatalogs(catalogs[direction], catalogOf(next, direction), options);
      const breaking = changes.filter(({ axes }) => axes.wire === "major");
      const found = findBreak(old, next, direction, compile);
      edits += 1;
      operators.add(operator);
      if (found) breaks += 1;
      if (breaking.length > 0 === (found !== null)) continue;
      if (waiverFor({ direction, old, breaking, found })) {
        waived += 1;
        continue;
      }
      disagreements.push({
        operator,
        direction,
        classifier: changes.map(({ id, message }) => `${id}: ${message}`),
        value: found?.value,
        old: old as unknown as JsonObject,
        next: next as unknown as JsonObject,
      });
    }
  }
  return { disagreements, edits, breaks, waived, operators };
}

describe("the classifiers and the oracle", () => {
  it("agree on 5,000 single edits, but for what is waived", { timeout: 240_000 }, () => {
    const seeds = [...Array(100).keys()].map((i) => i + 1);
    const { disagreements, edits, breaks, waived, operators } = run(seeds, 50);
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(edits).toBe(5000);
    // Both verdicts have to be common, or agreement would be cheap.
    expect(breaks).toBeGreaterThan(1000);
    expect(edits - breaks).toBeGreaterThan(1000);
    expect(waived).toBeLessThan(10);
    expect(operators.size).toBeGreaterThan(45);
  });

  it("disagree as soon as a classifier is wrong", () => {
    const old = { root: { type: "object" }, components: {} };
    const next = { root: { type: "object", required: ["size"] }, components: {} };
    // `required` without a property of that name is lost before the catalog: the oracle sees it.
    expect(diffCatalogs(catalogOf(old, "request"), catalogOf(next, "request"), options)).toEqual(
      [],
    );
    expect(findBreak(old, next, "request", createCompile())).toEqual({ value: {} });
  });
});
