import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./record-exchange.js";
import { entropyOf, findSecrets } from "./record-scan.js";
import { createScrubber } from "./record-scrub.js";
import { key, plants } from "./testing/planted-secrets.js";

const rules = { secrets: [key], keyPrefixes: ["ak_", "bolt-"] };
const found = (value: Json) => findSecrets(value, rules);

describe("without a scrubber before it", () => {
  it.each(plants)("$name is found", ({ text }) => {
    expect(found({ exchanges: [{ body: { message: text } }] })).toMatchObject([
      { pointer: "#/exchanges/0/body/message" },
    ]);
    expect(found({ [text]: 1 })).toHaveLength(1);
    expect(found(`<p>${text}</p>`)).toHaveLength(1);
  });

  it.each(["api_key", "clientSecret", "password", "refresh-token"])(
    "a member called %s may hold nothing",
    (name) => {
      expect(found({ [name]: "opensesame" })).toEqual([
        { pointer: `#/${name}`, what: `what "${name}" should not tell` },
      ]);
      expect(found({ [name]: "xxxxxxxxxx" })).toEqual([]);
    },
  );
});

it.each<[string, Json]>([
  ["words", "A lighthouse at dusk, 35mm, f/1.8 -- ar 16:9, at 10:30:00"],
  ["camel case", { klingVideoV3ProTextParams: "wan27VideoeditParams" }],
  ["a UUID", "4f1c3a52-9be0-4d7e-a1c6-0d2f5b8e7a93"],
  ["an address", "https://cdn.acme.example/videos/4f1c3a52-9be0-4d7e-a1c6-0d2f5b8e7a93.mp4?w=2"],
  ["moments", "2026-03-15T10:00:00.000Z"],
  ["a hash of twelve", "8f3c2a91b0d4"],
  ["file names", "IMG_20260315_100000.jpg"],
  ["kebab case", "kling-video-v3-pro-text-to-video-1080p-10s"],
  ["documentation's own", "someone@example.com at 192.0.2.7 and 2001:db8::7, or 127.0.0.1"],
  ["numbers", { seed: 123456789012345, max_tokens: 4096 }],
  ["the word key", { key: "aspect_ratio", keywords: ["ak_", "Bearer"] }],
])("passes %s", (_, value) => expect(found(value)).toEqual([]));

describe("two layers", () => {
  const scrubbed = (text: string) =>
    createScrubber({
      secrets: [key],
      keyPrefix: "ak_",
      addresses: [],
      keep: new Set(),
      headers: [],
      since: null,
    }).exchange(
      {
        method: "GET",
        url: "https://acme.example/v1",
        requestHeaders: {},
        requestBody: null,
        status: 200,
        responseHeaders: {},
        responseBody: { message: text },
      },
      null,
      "#",
    ).exchange as unknown as Json;

  it.each(plants)("the scanner has nothing against what the scrubber leaves of $name", (plant) =>
    expect(found(scrubbed(plant.text))).toEqual([]),
  );

  const alphabets = {
    base62: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    base36: "abcdefghijklmnopqrstuvwxyz0123456789",
    hexadecimal: "0123456789abcdef",
  };
  it.each(Object.entries(alphabets))("each catches tokens drawn from %s", (_, alphabet) => {
    const token = fc
      .array(fc.integer({ min: 0, max: alphabet.length - 1 }), { minLength: 40, maxLength: 64 })
      .map((picks) => picks.map((pick) => alphabet[pick]).join(""))
      .filter((text) => new Set(text).size >= 12 && /\d.*\D+\d.*\D+\d/.test(text));
    fc.assert(
      fc.property(token, (text) => {
        expect(found({ text })).toHaveLength(1);
        expect(JSON.stringify(scrubbed(`see ${text}.`))).not.toContain(text);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

it("measures bits per character", () => {
  expect([entropyOf("aaaa"), entropyOf("abab"), entropyOf("abcd")]).toEqual([0, 1, 2]);
});
