import { describe, expect, it } from "vitest";
import type { Json, RawExchange } from "./record-exchange.js";
import { createScrubber, type ScrubRules } from "./record-scrub.js";
import { key, plants } from "./testing/planted-secrets.js";

const rules: ScrubRules = {
  secrets: [key],
  keyPrefix: "ak_",
  addresses: [["http://127.0.0.1:4010/acme", "https://api.acme.example"]],
  keep: new Set(["painter-2", "painter2turbo4k8x"]),
  headers: ["X-Queue"],
  since: null,
};

const raw = (changes: Partial<RawExchange> = {}): RawExchange => ({
  method: "post",
  url: "http://127.0.0.1:4010/acme/v1/images",
  requestHeaders: {},
  requestBody: null,
  status: 202,
  responseHeaders: {},
  responseBody: null,
  ...changes,
});

const scrub = (changes: Partial<RawExchange>) =>
  createScrubber(rules).exchange(raw(changes), "createImage", "#/exchanges/0");
const scrubBody = (responseBody: Json) => scrub({ responseBody }).exchange.response.body;

describe("every planted secret", () => {
  /** Where a careless API, or a careless client, may put one. */
  const places: readonly (readonly [string, (text: string) => Partial<RawExchange>])[] = [
    ["in an answer", (text) => ({ responseBody: { message: text } })],
    ["deep in an answer", (text) => ({ responseBody: { a: [[{ b: { c: [text] } }]] } })],
    ["as the name of a member", (text) => ({ responseBody: { [text]: 1 } })],
    ["in what was sent", (text) => ({ requestBody: { prompt: text } })],
    ["in a text that is no JSON", (text) => ({ responseBody: `<p>${text}</p>` })],
    ["in a header", (text) => ({ responseHeaders: { "X-Queue": text.replace(/\n/g, " ") } })],
    ["in a header that nobody keeps", (text) => ({ responseHeaders: { "Set-Cookie": text } })],
  ];
  const cases = plants.flatMap((plant) =>
    places.map(([place, put]) => ({ name: plant.name, place, plant, put })),
  );
  it.each(cases)("$name, $place, is gone", ({ plant, put }) => {
    const text = JSON.stringify(scrub(put(plant.text)));
    expect(text).not.toContain(JSON.stringify(plant.secret).slice(1, -1));
    expect(text).not.toContain(plant.secret.replace(/\n/g, " "));
  });

  it("is gone from the path and the query", () => {
    const url = `http://127.0.0.1:4010/acme/v1/images/k3j9x2m7q4w8z1p6r5t0?key=${key}&limit=5`;
    expect(scrub({ url }).exchange.request.path).toBe(
      `/v1/images/00000000000000000001?key=${key.replace(/[A-Za-z0-9]/g, "x")}&limit=5`,
    );
  });

  it.each(["apiKey", "api_key", "client_secret", "password", "accessToken", "Authorization"])(
    "is gone from a member called %s, whatever it looks like",
    (name) => expect(scrubBody({ [name]: "opensesame" })).toEqual({ [name]: "xxxxxxxxxx" }),
  );
});

describe("placeholders", () => {
  it("keep the form of what they stand for", () => {
    expect(
      scrubBody({
        uuid: "4f1c3a52-9be0-4d7e-a1c6-0d2f5b8e7a93",
        jobId: "job_8f3k2j1h0p",
        createdAt: "2026-11-21T05:42:41.250Z",
        local: "2026-11-21T07:42:43+02:00",
        created: 1_795_239_761,
        createdMs: 1_795_239_761_250,
        owner: "mia@paintworks.io",
        from: "84.112.63.7",
        over: "2a02:8388:1604::5",
        image: "https://files.acme.example/8f3k2j1h0p7q/picture.png?Expires=1795239761&sig=aB3dE5",
      }),
    ).toEqual({
      uuid: "00000000-0000-4000-a000-000000000001",
      jobId: "job_0000000001",
      createdAt: "2026-01-01T00:00:00.000Z",
      local: "2026-01-01T02:00:01+02:00",
      created: 1_767_225_599,
      createdMs: 1_795_239_761_250,
      owner: "person1@example.com",
      from: "192.0.2.1",
      over: "2001:db8::1",
      image: "https://files.acme.example/000000000002/picture.png?Expires=xxxxxxxxxx&sig=xxxxxx",
    });
  });

  it("are the same for the same value, in every exchange of a recording", () => {
    const scrubber = createScrubber(rules);
    const told = [
      raw({
        responseBody: {
          jobId: "job_8f3k2j1h0p",
          statusUrl: "http://127.0.0.1:4010/acme/v1/jobs/job_8f3k2j1h0p",
        },
      }),
      raw({ method: "get", url: "http://127.0.0.1:4010/acme/v1/jobs/job_8f3k2j1h0p", status: 200 }),
      raw({ responseBody: { jobId: "job_0a9b8c7d6e", message: "after job_8f3k2j1h0p" } }),
    ].map((one, i) => scrubber.exchange(one, "any", `#/exchanges/${i}`).exchange);
    expect(told.map(({ request, response }) => [request.path, response.body])).toEqual([
      [
        "/v1/images",
        { jobId: "job_0000000001", statusUrl: "https://api.acme.example/v1/jobs/job_0000000001" },
      ],
      ["/v1/jobs/job_0000000001", null],
      ["/v1/images", { jobId: "job_0000000002", message: "after job_0000000001" }],
    ]);
  });

  it("stand for ids in plain words, too, once the recorder has named them", () => {
    const scrubber = createScrubber(rules);
    scrubber.learn("quiet-otter-22");
    const { exchange } = scrubber.exchange(
      raw({ responseBody: { message: "quiet-otter-22 waits" } }),
      "createImage",
      "#",
    );
    expect(exchange.response.body).toEqual({ message: "quiet-otter-22 waits" });
    scrubber.learn("otter7531902");
    const later = scrubber.exchange(raw({ responseBody: "otter7531902 waits" }), null, "#");
    expect(later.exchange.response.body).toBe("000000000001 waits");
  });
});

describe("what is no secret", () => {
  it.each<[string, Json]>([
    ["words", { prompt: "A lighthouse at dusk, 35mm, f/1.8 -- ar 16:9, at 10:30:00" }],
    ["model ids", { model: "painter-2", id: "painter2turbo4k8x", name: "flux-2-dev" }],
    ["sizes and versions", { size: "1024x1024", version: "1.2.3", range: "720p-1080p" }],
    ["numbers", { credits: 12.5, seed: 1_795_239_761, width: 1024 }],
    [
      "names in camel case",
      { klingVideoV3ProTextParams: { wan27VideoeditParams: true }, lab851BgRemoveParams: 1 },
    ],
    ["plain addresses", { url: "https://cdn.acme.example/images/lighthouse-2048.png?size=2" }],
    ["ids that people chose", { id: "studio-mia", voice_id: "Rachel" }],
    ["days", { publishedOn: "2026-03-15" }],
  ])("stays: %s", (_, body) => {
    const { exchange, redactions } = scrub({ responseBody: body });
    expect(exchange.response.body).toEqual(body);
    expect(redactions).toEqual([]);
  });
});

it("keeps headers by name, and lists what it replaced", () => {
  const { exchange, redactions } = scrub({
    requestHeaders: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    responseHeaders: {
      "Content-Type": "application/json",
      "x-queue": "4",
      "x-account": "4711",
      location: "http://127.0.0.1:4010/acme/v1/jobs/job_8f3k2j1h0p",
    },
    responseBody: { "a/b": ["job", { id: "job_8f3k2j1h0p" }] },
  });
  expect(exchange.request.headers).toEqual({ "content-type": "application/json" });
  expect(exchange.response.headers).toEqual({
    "content-type": "application/json",
    location: "https://api.acme.example/v1/jobs/job_0000000001",
    "x-queue": "4",
  });
  expect(redactions).toEqual([
    "#/exchanges/0/response/headers/location",
    "#/exchanges/0/response/body/a~1b/1/id",
  ]);
});

it("treats names such as __proto__ as names", () => {
  const body = JSON.parse('{"__proto__":{"id":"job_8f3k2j1h0p"},"constructor":"x"}') as Json;
  expect(JSON.stringify(scrubBody(body))).toBe(
    '{"__proto__":{"id":"job_0000000001"},"constructor":"x"}',
  );
});
