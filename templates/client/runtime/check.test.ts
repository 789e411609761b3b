import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allOf,
  anyOf,
  anything,
  checkOf,
  closedObject,
  type JsonType,
  list,
  nullable,
  number,
  object,
  oneOf,
  problemsOf,
  type Shape,
  text,
} from "./check.js";
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
    ["string", 1, { "": ["must be string"] }],
    [nullable("string"), null, null],
    ["integer", 1.5, { "": ["must be integer"] }],
    [oneOf("a", 2), "b", { "": ['must be "a" or 2'] }],
    [text({ minLength: 2, maxLength: 2 }), "\u{1f600}\u{1f600}", null],
    [number("number", { multipleOf: 0.1 }), 0.3, null],
    [number("number", { multipleOf: 0.1 }), 0.35, { "": ["must be a multiple of 0.1"] }],
    [
      closedObject({ constructor: anything }),
      { toString: 1 },
      { constructor: ["is missing"], toString: ["is not known"] },
    ],
    [
      object({}, { group: object({}, { list: list("string") }) }),
      { group: { list: ["a", 1] } },
      { "group.list[1]": ["must be string"] },
    ],
    [object({}, { a: "string" }), { a: undefined }, null],
    [anyOf("string", "null"), 1, { "": ["fits none of the forms it may have"] }],
  ])("%o of %j", (shape, value, want) => {
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
    const verdicts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(pairs(scalar), value, ([schema, shape], one) => {
        const good = ajv.validate(schema, one);
        verdicts[good ? "good" : "bad"] += 1;
        expect(problemsOf(shape, one) === null).toBe(good);
      }),
      { numRuns: 500, seed: 4 },
    );
    // Both verdicts were given, or the run would prove nothing.
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(50);
  });
});

it("holds no pattern against a long text", () => {
  const shape = text({ pattern: "a*a*b" });
  expect(problemsOf(shape, "a".repeat(1000))).not.toBeNull();
  expect(problemsOf(shape, "a".repeat(200_000))).toBeNull();
}, 5000);

/** A JSON Schema, and the same as a shape. */
type Pair = readonly [object, Shape];

function pairs(scalar: fc.Arbitrary<unknown>): fc.Arbitrary<Pair> {
  const maybe = { requiredKeys: [] as [] };
  const type = fc.constantFrom<JsonType>(
    ...(["string", "number", "integer", "boolean", "null", "array", "object"] as const),
  );
  const numbers = fc.record(
    { minimum: fc.constantFrom(0, 1), exclusiveMaximum: fc.constantFrom(1, 3) },
    maybe,
  );
  const texts = fc.record(
    {
      minLength: fc.constantFrom(1, 2),
      maxLength: fc.constantFrom(2, 3),
      pattern: fc.constantFrom("^a", "c$"),
    },
    maybe,
  );
  const counts = fc.record({ minItems: fc.constant(1), maxItems: fc.constantFrom(1, 2) }, maybe);
  const { pair } = fc.letrec<{ pair: Pair }>((tie) => {
    const keyed = fc.dictionary(fc.constantFrom("a", "b", "toString"), tie("pair"), { maxKeys: 2 });
    const several = fc.array(tie("pair"), { minLength: 1, maxLength: 2 });
    const schemasOf = (all: readonly Pair[]) => all.map(([schema]) => schema);
    const shapesOf = (all: readonly Pair[]) => all.map(([, shape]) => shape);
    const ofKeys = (all: Readonly<Record<string, Pair>>, half: 0 | 1) =>
      Object.fromEntries(Object.entries(all).map(([key, one]) => [key, one[half]]));
    return {
      pair: fc.oneof(
        { maxDepth: 3 },
        type.map((name): Pair => [{ type: name }, name]),
        fc.constant<Pair>([{}, anything]),
        numbers.map((limits): Pair => [{ type: "number", ...limits }, number("number", limits)]),
        texts.map((limits): Pair => [{ type: "string", ...limits }, text(limits)]),
        fc
          .uniqueArray(scalar, { minLength: 1, maxLength: 5 })
          .map((values): Pair => [{ enum: values }, oneOf(...values)]),
        fc
          .tuple(tie("pair"), counts)
          .map(
            ([[items, shape], limits]): Pair => [
              { type: "array", items, ...limits },
              list(shape, limits),
            ],
          ),
        fc.tuple(keyed, keyed, fc.boolean()).map(([required, optional, closed]): Pair => {
          // A member cannot be both.
          const others = Object.fromEntries(
            Object.entries(optional).filter(([key]) => !Object.hasOwn(required, key)),
          );
          return [
            {
              type: "object",
              properties: { ...ofKeys(required, 0), ...ofKeys(others, 0) },
              required: Object.keys(required),
              additionalProperties: !closed,
            },
            (closed ? closedObject : object)(
              ofKeys(required, 1) as Record<string, Shape>,
              ofKeys(others, 1) as Record<string, Shape>,
            ),
          ];
        }),
        tie("pair").map(
          ([schema, shape]): Pair => [{ anyOf: [{ type: "null" }, schema] }, nullable(shape)],
        ),
        several.map((all): Pair => [{ anyOf: schemasOf(all) }, anyOf(...shapesOf(all))]),
        several.map((all): Pair => [{ allOf: schemasOf(all) }, allOf(...shapesOf(all))]),
      ),
    };
  });
  return pair;
}

describe("validate", () => {
  const output = object({ images: list("string") });
  const params = closedObject({ prompt: text({ maxLength: 3 }) }, { image: anything });
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
