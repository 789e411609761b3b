import { describe, expect, it } from "vitest";
import type { Price } from "../../client/runtime/descriptors.js";
import { costSentence } from "./calculator.ts";
import { isLocal, refuseAddress, resultsIn } from "./try-send.ts";

describe("what calls cost", () => {
  const facts = { asOf: "2026-03-09", mark: "third-party" } as const;
  const bySecond: Price = {
    kind: "per-second-by-parameter",
    by: [["/videoParams/resolution", "720p"]],
    credits: { "720p": 2.5, "1080p": 3 },
    times: ["/duration", 5],
    ...facts,
  };
  const byBoth: Price = {
    kind: "by-parameters",
    by: [
      ["/mode", null],
      ["/sound", false],
    ],
    credits: { pro: { false: 5, true: 7 } },
    times: ["/duration", 5],
    ...facts,
  };
  const say = (price: Price, texts: Readonly<Record<string, string>> = {}, calls = 1) =>
    costSentence({
      price,
      calls,
      values: Object.entries(texts).map(([path, text]) => ({ path: path.split("."), text })),
    });

  it.each([
    [
      say(bySecond),
      "12.5 credits: by the second, at a rate set by resolution (third-party, as of 2026-03-09).",
    ],
    [
      say(bySecond, { "videoParams.resolution": "1080p", duration: "10" }, 3),
      "90 credits for 3 calls, 30 each: by the second, at a rate set by resolution (third-party, as of 2026-03-09).",
    ],
    [
      say({ kind: "fixed", credits: 1, asOf: null, mark: "published" }),
      "1 credit: one figure for every call (published).",
    ],
    [
      say(bySecond, { "videoParams.resolution": "4K" }),
      "Not known: no known price, /videoParams/resolution 4K.",
    ],
    [
      say(byBoth, { mode: "pro", sound: "true", duration: "10" }),
      "70 credits: by duration, at a rate set by mode and sound (third-party, as of 2026-03-09).",
    ],
    [say(byBoth, { mode: "4k" }), "Not known: no known price, /mode 4k, /sound false."],
    [say(bySecond, {}, Number.NaN), "How many calls?"],
    [say(bySecond, { duration: " " }), say(bySecond)],
  ])("is told: %s", (told, want) => expect(told).toBe(want));
});

describe("an address", () => {
  it.each(["http://127.0.0.1:4010/acme", "http://localhost:1", "https://api.acme.example"])(
    "%s may be sent to",
    (address) => expect(refuseAddress(address)).toBeNull(),
  );

  it.each([
    ["here", "This is no address."],
    ["http://api.acme.example", "Only https addresses, and http on this machine."],
    ["http://127.0.0.1.evil.example", "Only https addresses, and http on this machine."],
    ["javascript:alert(1)", "Only https addresses, and http on this machine."],
    ["https://a:b@api.acme.example", "Leave names and passwords out."],
    ["https://api.acme.example?x=1", "Leave out everything from ? or # on."],
  ])("%s may not", (address, want) => expect(refuseAddress(address)).toBe(want));

  it("of this machine is known from one that looks like it", () => {
    expect(isLocal("http://localhost:4010/acme")).toBe(true);
    expect(isLocal("http://localhost.evil.example/")).toBe(false);
    expect(isLocal("https://127.0.0.1")).toBe(false);
  });
});

it("links only to addresses of the web", () => {
  const job = {
    id: ["id"],
    path: "/jobs/{id}",
    parameter: "id",
    pause: 1,
    status: ["status"],
    succeeded: ["done"],
    failed: [],
    output: ["output"],
    results: [
      { keys: ["images"], isList: true, itemKeys: [] },
      { keys: ["tracks"], isList: true, itemKeys: ["url"] },
    ],
  };
  const output = {
    images: ["https://a.example/1.png", "javascript:alert(1)", 4, null],
    tracks: [{ url: "http://a.example/2.mp3" }],
  };
  expect(resultsIn({ output }, job)).toEqual(["https://a.example/1.png", "http://a.example/2.mp3"]);
});
