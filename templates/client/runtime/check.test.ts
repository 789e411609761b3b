import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOf, problemsOf, type Shape } from "./check.js";
import { UnexpectedResponseError, ValidationError } from "./errors.js";
import {
  accepted,
  acmeClient,
  acmeServer,
  completed,
  inTurn,
  painter,
  rejection,
  state,
} from "./testing/acme-server.js";

describe("problemsOf", () => {
  it.each<[Shape, unknown, object | null]>([
    [{ type: "string" }, 1, { "": ["must be string"] }],
    [{ type: ["string", "null"] }, null, null],
    [{ type: "integer" }, 1.5, { "": ["must be integer"] }],
    [{ enum: ["a", 2] }, "b", { "": ['must be "a" or 2'] }],
    [{ type: "string", minLength: 2, maxLength: 2 }, "\u{1f600}\u{1f600}", null],
    [{ type: "number", multipleOf: 0.1 }, 0.3, null],
    [{ type: "number", multipleOf: 0.1 }, 0.35, { "": ["must be a multiple of 0.1"] }],
    [
      { type: "object", required: ["constructor"], properties: {}, additionalProperties: false },
      { toString: 1 },
      { constructor: ["is missing"], toString: ["is not known"] },
    ],
    [
      { properties: { group: { properties: { list: { items: { type: "string" } } } } } },
      { group: { list: ["a", 1] } },
      { "group.list[1]": ["must be string"] },
    ],
    [{ properties: { a: { type: "string" } } }, { a: undefined }, null],
    [
      { anyOf: [{ type: "string" }, { type: "null" }] },
      1,
      { "": ["fits none of the forms it may have"] },
    ],
  ])("%j of %j", (shape, value, want) => {
    expect(problemsOf(shape, value)).toEqual(want);
  });

  it("agrees with ajv on hundreds of shapes and values", () => {
    const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true });
    const scalar = fc.constantFrom<unknown>("", "a", "abc", -1, 0, 1.5, 3, true, null);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 2 },
        scalar,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("a", "b", "toString"), tie("value"), { maxKeys: 3 }),
      ),
    }));
    const type = fc.constantFrom(
      "string",
      "number",
      "integer",
      "boolean",
      "null",
      "array",
      "object",
    );
    const maybe = { requiredKeys: [] as [] };
    const { shape } = fc.letrec((tie) => ({
      shape: fc.record(
        {
          type,
          enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 5 }),
          minimum: fc.constantFrom(0, 1),
          exclusiveMaximum: fc.constantFrom(1, 3),
          minLength: fc.constantFrom(1, 2),
          pattern: fc.constantFrom("^a", "c$"),
          maxItems: fc.constantFrom(1, 2),
          required: fc.constantFrom(["a"], ["a", "toString"]),
          additionalProperties: fc.boolean(),
          items: fc.oneof({ maxDepth: 2 }, fc.constant({}), tie("shape")),
          properties: fc.dictionary(
            fc.constantFrom("a", "b", "toString"),
            fc.oneof({ maxDepth: 2 }, fc.constant({}), tie("shape")),
            { maxKeys: 2 },
          ),
          anyOf: fc.array(fc.oneof({ maxDepth: 2 }, fc.constant({}), tie("shape")), {
            minLength: 1,
            maxLength: 2,
          }),
        },
        maybe,
      ),
    }));
    // Few keywords at a time, so that values fit as often as not.
    const sparse = fc
      .tuple(shape, fc.nat(12), fc.integer({ min: 0, max: 3 }))
      .map(([all, from, count]) => {
        const entries = Object.entries(all as object);
        const turned = [...entries.slice(from), ...entries.slice(0, from)];
        return Object.fromEntries(turned.slice(0, count));
      });
    const verdicts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(sparse, value, (given, one) => {
        const good = ajv.validate(given as object, one);
        verdicts[good ? "good" : "bad"] += 1;
        expect(problemsOf(given as Shape, one) === null).toBe(good);
      }),
      { numRuns: 300, seed: 4 },
    );
    // Both verdicts were given, or the run would prove nothing.
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(50);
  });
});

describe("validate", () => {
  const output: Shape = {
    type: "object",
    properties: { images: { type: "array", items: { type: "string" } } },
    required: ["images"],
  };
  const params: Shape = {
    type: "object",
    properties: { prompt: { type: "string", maxLength: 3 }, image: {} },
    required: ["prompt"],
    additionalProperties: false,
  };
  const check = checkOf("acme painter-2", { params, output });
  let loads = 0;
  const checked = {
    ...painter,
    check: async () => {
      loads += 1;
      return { check };
    },
  };

  it("strict refuses parameters before anything is sent, naming each", async () => {
    const server = await acmeServer(accepted);
    const client = acmeClient(server, { validate: "strict" });
    const wrong = { prompt: "long", promptt: 1 };
    const error = await rejection(client.submit(checked, wrong as { prompt: string }));
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toBe(
      "acme painter-2: not sent: prompt must have at most 3 characters; promptt is not known",
    );
    expect((error as ValidationError).fields).toEqual({
      prompt: ["must have at most 3 characters"],
      promptt: ["is not known"],
    });
    expect(server.requests).toHaveLength(0);
  });

  it("strict refuses an output that lacks what is promised, and keeps the job", async () => {
    const odd = state("completed", { output: { pictures: [] } });
    const server = await acmeServer(inTurn(accepted, odd));
    const client = acmeClient(server, { validate: "strict" });
    const error = await rejection(client.run(checked, { prompt: "a" }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ reason: "shape", jobId: "job_1", job: { id: "job_1" } });
    expect((error as Error).message).toContain("not as documented: images is missing");
    expect(server.requests).toHaveLength(2);
  });

  it("takes new members of an output as they come", async () => {
    const more = state("completed", { output: { images: ["https://cdn.example/1.png"], new: 1 } });
    const server = await acmeServer(inTurn(accepted, more));
    const client = acmeClient(server, { validate: "strict" });
    expect(await client.run(checked, { prompt: "a" })).toMatchObject({ new: 1 });
  });

  it("warn tells the logger once and goes on", async () => {
    const server = await acmeServer(
      inTurn(accepted, completed, accepted, state("completed", { output: {} })),
    );
    const lines: string[] = [];
    const logger = { warn: (line: string) => lines.push(line) };
    const client = acmeClient(server, { validate: "warn", logger });
    await client.run(checked, { prompt: "long" });
    await client.run(checked, { prompt: "long" });
    expect(lines).toEqual([
      "acme painter-2: params: prompt must have at most 3 characters",
      "acme painter-2: output: images is missing",
    ]);
  });

  it("off loads nothing", async () => {
    const server = await acmeServer(inTurn(accepted, completed));
    loads = 0;
    await acmeClient(server).run(checked, { prompt: "long" });
    expect(loads).toBe(0);
  });
});
