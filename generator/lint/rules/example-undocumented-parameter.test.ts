import { expect, it } from "vitest";
import { aModelParameter } from "../../catalog/makers.ts";
import { messagesOf } from "../test-run.ts";
import { exampleUndocumentedParameter } from "./example-undocumented-parameter.ts";

const parameters = [
  aModelParameter(),
  aModelParameter({ name: "steps", path: ["paint", "steps"] }),
];
const group = { path: ["paint"], required: false, open: false, description: null };
const params = { prompt: "a hat", sed: 7, paint: { steps: 1, toString: 2 } };
const example = { params, mark: "published" } as const;

it("reports keys that the model does not document", () => {
  expect(
    messagesOf(exampleUndocumentedParameter, { parameters, groups: [group], example }),
  ).toEqual([
    'the example of acme/painter-2 sends "sed" and "paint.toString", which acme/painter-2 does not document',
  ]);
});

it("stays silent on open models and objects, and on documented keys", () => {
  const open = { parameters, groups: [{ ...group, open: true }], openParameters: true, example };
  const fine = {
    parameters,
    groups: [group],
    example: { ...example, params: { prompt: "a hat" } },
  };
  expect(messagesOf(exampleUndocumentedParameter, open, fine)).toEqual([]);
});
