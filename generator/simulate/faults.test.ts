import { describe, expect, it } from "vitest";
import {
  askedFaults,
  createFaults,
  type FaultRule,
  parseFault,
  type RequestRole,
} from "./faults.ts";
import { createRandom } from "./random.ts";

describe("parseFault", () => {
  it.each([
    ["drop-after", { name: "drop-after" }],
    ["drop-after:0.25", { name: "drop-after", probability: 0.25 }],
    ["html:every=5", { name: "html", every: 5 }],
    ["error-before@submit:0.5", { name: "error-before", on: "submit", probability: 0.5 }],
    ["dropafter", { problem: 'no fault is called "dropafter"; did you mean "drop-after"?' }],
    ["html:2", { problem: '"2" in "html:2" must be a number from 0 to 1, or every=N' }],
    ["html@jobs", { problem: '"jobs" in "html@jobs" must be submit, poll or other' }],
    [
      "constructor",
      { problem: expect.stringMatching(/^no fault is called "constructor"; one of latency, /) },
    ],
  ])("%s", (text, want) => expect(parseFault(text)).toEqual(want));
});

it("reads what a request asks for, and passes over what it does not know", () => {
  expect(askedFaults("fail, nonsense,latency")).toEqual(["fail", "latency"]);
  expect(askedFaults(null)).toEqual([]);
});

function struck(rules: readonly FaultRule[], roles: readonly RequestRole[]) {
  const faults = createFaults(createRandom(1), rules);
  return roles.map((role) => {
    const { answer, job } = faults.choose(role, []);
    return [answer?.name, ...job].filter((name) => name !== undefined).join("+");
  });
}

describe("choose", () => {
  const submits: readonly RequestRole[] = ["submit", "submit", "submit", "submit"];

  it("strikes every so many requests", () => {
    expect(struck([{ name: "html", every: 2 }], submits)).toEqual(["", "html", "", "html"]);
  });
  it("strikes so often and no more", () => {
    expect(struck([{ name: "html", times: 1 }], submits)).toEqual(["html", "", "", ""]);
  });
  it("strikes the kind of request it was meant for", () => {
    expect(struck([{ name: "html", on: "poll" }], ["submit", "poll", "other"])).toEqual([
      "",
      "html",
      "",
    ]);
  });
  it("lets jobs go wrong at their submit only", () => {
    expect(struck([{ name: "fail" }], ["submit", "poll", "other"])).toEqual(["fail", "", ""]);
  });
  it("lets one thing go wrong with an answer, and several with a job", () => {
    const rules = [
      { name: "html" },
      { name: "truncated" },
      { name: "fail" },
      { name: "lost" },
    ] as const;
    expect(struck(rules, ["submit"])).toEqual(["html+fail+lost"]);
  });
  it("keeps to its probability", () => {
    const many = struck(
      [{ name: "html", probability: 0.1 }],
      Array.from({ length: 5000 }, () => "other"),
    );
    const hits = many.filter((name) => name === "html").length;
    expect(hits).toBeGreaterThan(400);
    expect(hits).toBeLessThan(600);
  });
});
