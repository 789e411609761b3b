import { expect, it } from "vitest";
import {
  aCatalog,
  aModel,
  aModelParameter,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../catalog/makers.ts";
import { acme as simulatedAcme } from "../simulate/acme.ts";
import { planRecording } from "./record-plan.ts";

const submit = anOperation({ id: "paint", method: "post", path: "/v1/paint", billable: true });
const read = anOperation({
  id: "getThing",
  path: "/v1/things/{name}",
  parameters: [
    aParameter({
      wireName: "name",
      in: "path",
      required: true,
      schema: aString({ enum: ["a b"] }),
    }),
    aParameter({
      wireName: "page",
      required: true,
      schema: { kind: "integer", nullable: false, minimum: 2 },
    }),
  ],
});
const remove = anOperation({ id: "deleteThing", method: "delete", path: "/v1/things/{name}" });
const never = aModelParameter({
  name: "mask",
  path: ["mask"],
  required: true,
  schema: { kind: "never", nullable: false },
});
const provider = aProvider({
  operations: [submit, read, remove],
  models: [
    aModel({ id: "impossible", operation: "paint", parameters: [never], example: null }),
    aModel({ id: "plain", operation: "paint", parameters: [], example: null }),
  ],
});
const plan = (models: readonly string[], missing = false) =>
  planRecording(provider, aCatalog({ providers: [provider] }), [], { models, all: false, missing });

it("reports a model for which no request can be made, and plans the others", () => {
  const { value, diagnostics } = plan(["impossible", "plain"]);
  expect(value.models.map(({ model, isMade }) => [model.id, isMade])).toEqual([["plain", true]]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["record/no-example"]);
});

it("fills in what is missing by reading only, never by deleting", () => {
  const { value } = plan([], true);
  expect(value.reads.map(({ path }) => path)).toEqual(["/v1/things/a%20b?page=2"]);
});

it("leaves a job's own operation to the jobs", () => {
  const poll = anOperation({
    id: "getJob",
    path: "/v1/jobs/{jobId}",
    parameters: [aParameter({ wireName: "jobId", in: "path", required: true })],
  });
  const { jobs: known } = simulatedAcme;
  const jobs = { ...known!, poll: { ...known!.poll, operation: "getJob", parameter: "jobId" } };
  const withJobs = { ...provider, jobs, operations: [submit, poll] };
  const [, plain] = provider.models;
  const planned = (models: typeof provider.models) => {
    const one = { ...withJobs, models };
    const choice = { models: [], all: false, missing: true };
    return planRecording(one, aCatalog({ providers: [one] }), [], choice).diagnostics;
  };
  expect(planned([plain!])).toEqual([]);
  expect(planned([]).map(({ code }) => code)).toEqual(["record/no-example"]);
});
