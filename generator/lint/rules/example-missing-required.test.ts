import { expect, it } from "vitest";
import type { Exchange } from "../../catalog/cassette.ts";
import { aModelParameter } from "../../catalog/makers.ts";
import type { Json } from "../../ground/json.ts";
import { aCassette, catalogOf, messagesOf, run } from "../test-run.ts";
import { exampleMissingRequired } from "./example-missing-required.ts";

const prompt = aModelParameter({ required: true });
const steps = aModelParameter({ name: "steps", path: ["paint", "steps"], required: true });
const anExample = (params: Json) => ({ params, mark: "published" as const });
const anExchange = (body: Json | null, status = 202): Exchange => ({
  operation: "runPainter2",
  webhook: null,
  request: { method: "POST", path: "/v1/models/painter-2/run", headers: {}, body },
  response: { status, headers: {}, body: null },
});

it("reports what an example lacks", () => {
  expect(
    messagesOf(exampleMissingRequired, { parameters: [prompt], example: anExample({}) }),
  ).toEqual(['the example of acme/painter-2 lacks "prompt", which is required']);
});

it("reports what recorded requests lack, with the cassette's own excuse", () => {
  const waiver = { reason: "Printed so on the page.", until: "2027-01-31" };
  const cassette = aCassette({
    waiver,
    exchanges: [anExchange({ prompt: "a hat" }), anExchange({})],
  });
  const model = {
    parameters: [prompt],
    select: { in: "body", name: "model", value: "painter-2" },
  } as const;
  const found = run(exampleMissingRequired, catalogOf(model), [cassette]);
  expect(found.map(({ message, at }) => `${at.pointer} ${message}`)).toEqual([
    '#/exchanges/0/request/body the documented request in acme/painter-2/completed lacks "model", which is required',
    '#/exchanges/1/request/body the documented request in acme/painter-2/completed lacks "model" and "prompt", which are required',
  ]);
  expect(found[0]!.excuse).toEqual({ ...waiver, at: cassette.source });
});

it.each([
  [true, {}, ['the example of acme/painter-2 lacks "paint.steps", which is required']],
  [true, { paint: {} }, ['the example of acme/painter-2 lacks "paint.steps", which is required']],
  [false, { paint: {} }, ['the example of acme/painter-2 lacks "paint.steps", which is required']],
  [false, {}, []],
  [true, { paint: { steps: 1 } }, []],
  [true, { paint: "steps" }, []],
])("looks into objects of which required is %s: %j", (required, params, want) => {
  const groups = [{ path: ["paint"], required, open: false, description: null }];
  expect(
    messagesOf(exampleMissingRequired, { parameters: [steps], groups, example: anExample(params) }),
  ).toEqual(want);
});

it("is not deceived by what every object inherits", () => {
  const parameters = [aModelParameter({ name: "constructor", required: true })];
  expect(messagesOf(exampleMissingRequired, { parameters, example: anExample({}) })).toEqual([
    'the example of acme/painter-2 lacks "constructor", which is required',
  ]);
});

it("stays silent on complete requests, refused ones and other operations", () => {
  const cassette = aCassette({
    exchanges: [
      anExchange({ prompt: "a hat" }),
      anExchange({}, 400),
      anExchange(null),
      { ...anExchange({}), operation: "getJob" },
    ],
  });
  const example = anExample({ prompt: "a hat" });
  const found = run(exampleMissingRequired, catalogOf({ parameters: [prompt], example }), [
    cassette,
    aCassette({ model: null, exchanges: [anExchange({})] }),
  ]);
  expect(found).toEqual([]);
});
