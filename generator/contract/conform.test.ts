import { describe, expect, it } from "vitest";
import { missedFaults } from "../../templates/contract/runtime/canary.js";
import { createConformer } from "../../templates/contract/runtime/conform.js";
import type { Finding } from "../../templates/contract/runtime/recording.js";
import { missedReplays } from "../../templates/contract/runtime/replay-canary.js";
import { createRoundTrips, type RoundTrips } from "../../templates/contract/runtime/round-trip.js";
import { createValidators } from "../../templates/contract/runtime/validators.js";
import {
  aCassette,
  acmeCassettes,
  acmeCatalog,
  acmeDocument,
  poll,
  submit,
} from "../catalog/acme.ts";
import { type Json, own } from "../ground/json.ts";
import { type ContractRequest, diagnoseBlind, diagnoseSurvivors, runContract } from "./conform.ts";
import { checkMutants } from "./mutation.ts";

const request: ContractRequest = {
  catalog: acmeCatalog,
  cassettes: acmeCassettes,
  documents: new Map([["acme", acmeDocument]]),
  clients: new Map(),
  today: "2026-06-01",
};

const answering = (body: Json) =>
  aCassette({ exchanges: [submit, { ...poll, response: { ...poll.response!, body } }] });

describe("diagnoseSurvivors", () => {
  it("names each fault that went unnoticed", () => {
    const conformer = { examine: () => [], conform: () => [] };
    const { survivors } = checkMutants({
      document: acmeDocument,
      recordings: acmeCassettes,
      validators: createValidators(acmeDocument),
      conformer,
    });
    expect(diagnoseSurvivors({ survivors })[0]).toMatchObject({
      code: "contract/survivor",
      message: expect.stringMatching(/was spoiled \(.*\) and the \w+ layer noticed nothing$/),
    });
  });

  it("is silent when there are none", () => {
    expect(diagnoseSurvivors({ survivors: [] })).toEqual([]);
  });
});

describe("diagnoseBlind", () => {
  it("names each planted fault that was missed", () => {
    const content = { fits: () => true, problems: () => [] };
    const missed = missedFaults((document) => createConformer(document, { validators: content }));
    expect(diagnoseBlind(missed)[0]).toMatchObject({
      code: "contract/blind",
      message:
        "the checks do not notice a missing field, which was planted to see whether they can fail",
    });
  });

  it("is silent when none was", async () => {
    const missed = [...missedFaults(createConformer), ...(await missedReplays(createRoundTrips))];
    expect(diagnoseBlind(missed)).toEqual([]);
  });

  it.each<[string, RoundTrips["replay"], number]>([
    ["always content", async () => [], 9],
    ["never content", async () => [{} as Finding], 13],
  ])("finds replays that are %s", async (_, replay, count) => {
    expect(await missedReplays(() => ({ replay }))).toHaveLength(count);
  });
});

describe("runContract", () => {
  it("is content with recordings that conform", async () => {
    const { value, diagnostics } = await runContract(request);
    expect(diagnostics).toEqual([]);
    expect(value.findings).toEqual([]);
    expect(value.coverage.total).toEqual({ live: 0, documented: 3, synthetic: 2 });
    expect(value.mutation).toMatchObject([{ provider: "acme", survivors: [] }]);
    expect(value.mutation[0]!.died).toBeGreaterThan(100);
  });

  it("reports each finding at its place, worst reading first", async () => {
    const body = { status: "completed", output: { images: ["not a link"], seed: 1 } };
    const { diagnostics } = await runContract({ ...request, cassettes: [answering(body)] });
    const file = "spec/cassettes/acme/painter-2/completed.json";
    expect(diagnostics).toEqual([
      {
        code: "contract/wrong-shape",
        message: 'acme/painter-2 answered a body without "id", which its schema requires',
        at: { file, pointer: "#/exchanges/1/response/body" },
        fix: "correct the schema in an overlay if the API is right; otherwise report it to the provider",
      },
      {
        code: "contract/wrong-shape",
        message: 'acme/painter-2 answered output.images[0] "not a link", which is no valid uri',
        at: { file, pointer: "#/exchanges/1/response/body/output/images/0" },
        fix: "correct the schema in an overlay if the API is right; otherwise report it to the provider",
      },
      {
        code: "contract/undocumented-field",
        message: "acme/painter-2 answered output.seed (an integer), which no schema documents",
        at: { file, pointer: "#/exchanges/1/response/body/output/seed" },
        fix: "describe the field in an overlay",
      },
    ]);
  });

  it("finds a fault that was put into the document instead", async () => {
    const document = structuredClone(acmeDocument) as {
      components: { schemas: Record<string, Json> };
    };
    document.components.schemas["PaintedOutput"] = { type: "object", properties: { pictures: {} } };
    const { diagnostics } = await runContract({
      ...request,
      documents: new Map([["acme", document as unknown as Json]]),
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "acme/painter-2 answered output.images (an array), which no schema documents",
    ]);
  });

  it("counts waivers and their end", async () => {
    const waiver = { reason: "printed so", until: "2026-05-31" };
    const broken = { ...answering({ id: 1 }), waiver };
    const codes = async (cassettes: ContractRequest["cassettes"]) =>
      (await runContract({ ...request, cassettes })).diagnostics.map(({ code }) => code);
    expect(await codes([{ ...broken, waiver: { ...waiver, until: null } }])).toEqual([]);
    expect(await codes([broken])).toContain("contract/expired-waiver");
    expect(await codes([{ ...aCassette(), waiver }])).toEqual(["contract/stale-waiver"]);
  });

  it("does not spoil what is broken already", async () => {
    const { value } = await runContract({ ...request, cassettes: [answering({ id: 1 })] });
    expect(value.mutation[0]!.mustDie).toBe(0);
  });

  it("checks a chain of a thousand components", async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Part${i}`);
    const schemas = Object.fromEntries(
      names.map((name, i) => [
        name,
        {
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string" },
            next: i === 999 ? {} : { $ref: `#/components/schemas/Part${i + 1}` },
          },
        },
      ]),
    );
    const base = acmeDocument as { readonly components: { readonly schemas: Json } };
    const own1 = own(base.components.schemas as { readonly [key: string]: Json }, "JobAccepted")!;
    const document = {
      ...base,
      components: {
        schemas: {
          ...(base.components.schemas as object),
          ...schemas,
          JobAccepted: {
            allOf: [own1, { properties: { first: { $ref: "#/components/schemas/Part0" } } }],
          },
        },
      },
    } as unknown as Json;
    const { diagnostics } = await runContract({
      ...request,
      documents: new Map([["acme", document]]),
    });
    expect(diagnostics).toEqual([]);
  });
});
