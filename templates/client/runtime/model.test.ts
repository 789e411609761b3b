import { describe, expect, it } from "vitest";
import type { Price, ReckonedPrice } from "./descriptors.js";
import { InvalidRequestError } from "./errors.js";
import { pricedModel } from "./estimate.js";
import { customModel, model } from "./model.js";
import {
  accepted,
  acmeClient,
  acmeServer,
  inTurn,
  painter,
  protocol,
  state,
} from "./testing/acme-server.js";

const dated = { asOf: "2026-03-09", mark: "published" } as const;
const bySize: ReckonedPrice = {
  by: [["/size", "1 MP"]],
  credits: { "1 MP": 1.5, "720": 3, "2": 0.1 },
};
const bySecond: Pick<ReckonedPrice, "times"> = { times: ["/video/seconds", 5] };

const byBoth: Price = {
  kind: "by-parameters",
  by: [
    ["/size", "1 MP"],
    ["/video/sound", false],
  ],
  credits: { "1 MP": { false: 1, true: 2 }, "2 MP": { true: 4 } },
  ...dated,
};

describe("estimate", () => {
  it.each<[string, Price, unknown, number | null]>([
    ["fixed", { kind: "fixed", credits: 1, ...dated }, {}, 1],
    ["by parameter", { kind: "by-parameter", ...bySize, ...dated }, { size: "1 MP" }, 1.5],
    ["by a number", { kind: "by-parameter", ...bySize, ...dated }, { size: 720 }, 3],
    ["by default", { kind: "by-parameter", ...bySize, ...dated }, {}, 1.5],
    ["by an unlisted value", { kind: "by-parameter", ...bySize, ...dated }, { size: "9 MP" }, null],
    [
      "by an inherited name",
      { kind: "by-parameter", ...bySize, ...dated },
      { size: "toString" },
      null,
    ],
    ["by nothing", { kind: "by-parameter", ...bySize, by: [["/size", null]], ...dated }, {}, null],
    [
      "per second",
      { kind: "per-second", credits: 8, ...bySecond, ...dated },
      { video: { seconds: 4 } },
      32,
    ],
    [
      "per second, as text",
      { kind: "per-second", credits: 8, ...bySecond, ...dated },
      { video: { seconds: "4s" } },
      32,
    ],
    ["per second, default", { kind: "per-second", credits: 8, ...bySecond, ...dated }, {}, 40],
    [
      "per second, unknown",
      { kind: "per-second", credits: 8, times: [null, null], ...dated },
      {},
      null,
    ],
    [
      "per second, absurd",
      { kind: "per-second", credits: 8, ...bySecond, ...dated },
      { video: { seconds: -1 } },
      null,
    ],
    [
      "per second by size",
      { kind: "per-second-by-parameter", ...bySize, ...bySecond, ...dated },
      { size: 720 },
      15,
    ],
    [
      "without a tail",
      { kind: "per-second-by-parameter", ...bySize, ...bySecond, ...dated },
      { size: 2, video: { seconds: 3 } },
      0.3,
    ],
    ["per output", { kind: "per-output", credits: 2, times: ["/n", 1], ...dated }, { n: 4 }, 8],
    ["by several", byBoth, { size: "2 MP", video: { sound: true } }, 4],
    ["by several, default", byBoth, { video: {} }, 1],
    ["by several, unlisted", byBoth, { size: "2 MP", video: { sound: false } }, null],
    ["by several, an inherited name", byBoth, { size: "toString" }, null],
    ["by several, per second", { ...byBoth, ...bySecond }, {}, 5],
    ["by several, seconds unknown", { ...byBoth, times: ["/seconds", null] }, {}, null],
    ["variable", { kind: "variable", typical: 5, ...dated }, {}, null],
    ["unknown", { kind: "unknown", ...dated }, {}, null],
  ])("%s", (_, price, params, want) => {
    const { estimate: __, ...description } = painter;
    const priced =
      price.kind === "fixed" || price.kind === "variable" || price.kind === "unknown"
        ? model<unknown, unknown>({ ...description, price })
        : pricedModel<unknown, unknown>({ ...description, price });
    const estimate = priced.estimate(params);
    if (want === null) {
      expect(estimate.kind).toBe("unknown");
      expect(estimate.kind === "unknown" && estimate.reason).toMatch(/^\w.{8,}/);
    } else {
      expect(estimate).toEqual({ kind: "known", credits: want, basis: price.kind, ...dated });
    }
  });
});

describe("customModel", () => {
  const routes = [
    { operation: "runModel", path: "/v1/models/{model}/run", member: null },
    { operation: "makeVideo", path: "/v1/videos", member: "model" },
  ];

  it("reaches a model that the package does not know, by path or body", async () => {
    const server = await acmeServer(inTurn(accepted, state("completed", { output: 7 }), accepted));
    const client = acmeClient(server);
    const byPath = customModel(protocol, routes, "painter/9 $&", "runModel");
    const output: unknown = await client.run(byPath, { prompt: "a", anything: true });
    expect(output).toBe(7);
    expect(server.requests[0]!.path).toBe("/v1/models/painter%2F9%20%24%26/run");
    const byBody = customModel(protocol, routes, "filmer-1", "makeVideo");
    await client.submit(byBody, { prompt: "a", model: "not this" });
    expect(JSON.parse(server.requests[2]!.body)).toEqual({ prompt: "a", model: "filmer-1" });
    expect(byBody.estimate({})).toEqual({ kind: "unknown", reason: "the price is unknown" });
  });

  it("takes ids of several segments where the route does, and no dots among them", () => {
    const several = [{ operation: "runModel", path: "/v1/{+model}/run", member: null }];
    const of = (id: string) => customModel(protocol, several, id).path;
    expect(of("ink/w h")).toBe("/v1/ink/w%20h/run");
    for (const id of ["ink/..", "../x", "ink//wash"])
      expect(() => of(id)).toThrow(InvalidRequestError);
  });

  it("asks which operation, where there is a choice, and says where there is none", () => {
    expect(() => customModel(protocol, routes, "x")).toThrow(
      "acme x: name the operation that takes it: runModel, makeVideo",
    );
    expect(() => customModel(protocol, routes, "x", "other")).toThrow(InvalidRequestError);
    expect(() => customModel(protocol, [], "x")).toThrow("there is none");
    for (const id of ["", "..", "."]) {
      expect(() => customModel(protocol, routes, id, "runModel")).toThrow(InvalidRequestError);
    }
    expect(customModel(protocol, routes.slice(1), "x").path).toBe("/v1/videos");
  });
});
