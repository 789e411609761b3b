import { afterEach, describe, expect, it } from "vitest";
import { acme, acmeCassettes, ask, inventedDocuments, startInvented } from "./acme.ts";
import { createSimulator, type Simulator } from "./simulator.ts";

let running: Simulator | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

/** At a standstill in 2030, so that a test says how much time goes by. */
async function start(options: Parameters<typeof startInvented>[0] = {}) {
  const started = await startInvented({ virtualStart: Date.UTC(2030, 0, 1), speed: 1, ...options });
  running = started.simulator;
  return { ...started, acme: started.urls["acme"]!, bolt: started.urls["bolt"]! };
}

const painting = { model: "painter-2", prompt: "a pier at dawn" };

describe("what is served", () => {
  it("is told at the root", async () => {
    const { url, acme, bolt } = await start();
    const { status, body } = await ask("GET", url);
    expect(status).toBe(200);
    expect(body["providers"]).toEqual([
      {
        id: "acme",
        name: "Acme",
        url: acme,
        models: 2,
        operations: 8,
        key: "Authorization: Bearer <any key that begins with ak_>",
      },
      {
        id: "bolt",
        name: "Bolt",
        url: bolt,
        models: 1,
        operations: 2,
        key: "X-Bolt-Key: <any key>",
      },
    ]);
  });

  it("is at the root as well when there is one provider", async () => {
    running = createSimulator({
      catalog: { version: 1, providers: [acme], equivalents: [] },
      cassettes: acmeCassettes,
      documents: inventedDocuments,
      options: { rateLimit: false },
    });
    const { url } = await running.listen();
    expect((await ask("POST", `${url}/v1/images`, painting)).status).toBe(202);
    expect((await ask("POST", `${url}/acme/v1/images`, painting)).status).toBe(202);
  });

  it("takes the path of the provider's own address, too", async () => {
    const { bolt } = await start();
    expect((await ask("POST", `${bolt}/api/run/sketch`, { prompt: "x" })).status).toBe(202);
  });

  it("knows no other paths, methods and providers", async () => {
    const { url, acme } = await start();
    expect((await ask("GET", `${acme}/v1/nothing`)).body).toEqual({
      error: { message: "nothing answers GET /v1/nothing here" },
    });
    const other = await ask("DELETE", `${acme}/v1/jobs`);
    expect([other.status, other.headers.get("allow")]).toEqual([405, "GET"]);
    expect((await ask("GET", `${url}/zenith/v1/jobs`)).status).toBe(404);
  });

  it("answers preflights and lets every page read", async () => {
    const { acme } = await start();
    const response = await fetch(`${acme}/v1/images`, {
      method: "OPTIONS",
      headers: {
        origin: "null",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
    expect((await ask("GET", `${acme}/v1/me`)).headers.get("access-control-allow-origin")).toBe(
      "*",
    );
  });
});

describe("keys", () => {
  it.each([
    ["none", null, { message: "Say who you are", code: "no_key" }],
    ["one of another kind", "Bearer xx_1", { message: "Nobody has this key", code: "bad_key" }],
  ])("refuses %s in the provider's words", async (_, authorization, error) => {
    const { acme } = await start();
    const { status, body } = await ask("GET", `${acme}/v1/me`, undefined, { authorization });
    expect([status, body]).toEqual([401, { error }]);
  });

  it("needs none where the document says so", async () => {
    const { acme } = await start();
    expect((await ask("GET", `${acme}/v1/models`, undefined, { authorization: null })).status).toBe(
      200,
    );
  });

  it("takes one key only when told which", async () => {
    const { acme } = await start({ key: "ak_mine" });
    expect((await ask("GET", `${acme}/v1/me`)).status).toBe(401);
    expect(
      (await ask("GET", `${acme}/v1/me`, undefined, { authorization: "Bearer ak_mine" })).status,
    ).toBe(200);
  });
});

describe("requests that do not fit", () => {
  it.each([
    [
      "an unknown field",
      { ...painting, colour: "red" },
      "colour",
      "cannot take colour (a string), which no schema documents",
    ],
    [
      "a wrong type",
      { ...painting, width: "64" },
      "width",
      'cannot take width "64", a string; its schema says integer',
    ],
    [
      "an unknown model",
      { model: "painter-9", prompt: "x" },
      "model",
      'no model here is called "painter-9"',
    ],
    ["no model", { prompt: "x" }, "model", "is missing, and is required"],
  ])("names %s", async (_, given, field, said) => {
    const { acme } = await start();
    const { status, body } = await ask("POST", `${acme}/v1/images`, given);
    const { fields } = body["error"] as { fields: Record<string, unknown> };
    expect(status).toBe(400);
    expect(Object.keys(fields)).toEqual([field]);
    expect(JSON.stringify(fields)).toContain(JSON.stringify(said).slice(1, -1));
  });

  it("refuses broken JSON and bad parameters, and charges nothing", async () => {
    const { simulator, acme } = await start();
    const broken = await fetch(`${acme}/v1/images`, {
      method: "POST",
      body: "{",
      headers: { authorization: "Bearer ak_1" },
    });
    expect(broken.status).toBe(400);
    expect((await ask("GET", `${acme}/v1/jobs?limit=1000`)).body).toMatchObject({
      error: { fields: { limit: ["is 1000, above 100"] } },
    });
    expect(simulator.ledger.balances["acme"]).toBe(1000);
  });

  it("takes the status that the facts give", async () => {
    const { bolt } = await start();
    expect(await ask("POST", `${bolt}/run/sketch`, {})).toMatchObject({
      status: 422,
      body: { message: 'cannot take a body without "prompt", which its schema requires' },
    });
  });

  it("knows no other models and jobs", async () => {
    const { acme, bolt } = await start();
    expect((await ask("POST", `${bolt}/run/nothing`, { prompt: "x" })).body).toEqual({
      message: 'no model here is called "nothing"',
    });
    expect((await ask("GET", `${acme}/v1/jobs/none`)).status).toBe(404);
  });
});

describe("jobs", () => {
  it("move through the provider's words to an output", async () => {
    const { simulator, acme } = await start();
    const accepted = await ask("POST", `${acme}/v1/images`, painting);
    expect(accepted).toMatchObject({ status: 202, body: { status: "QUEUED" } });
    const look = () =>
      ask("GET", `${acme}/v1/jobs/${accepted.body["jobId"]}`).then(({ body }) => body);
    expect(await look()).toMatchObject({
      status: "QUEUED",
      progress: 0,
      model: "painter-2",
      error: null,
    });
    await simulator.advance(700);
    const running = await look();
    expect(running).toMatchObject({ status: "RUNNING", completedAt: null });
    expect(running["progress"]).toBeGreaterThan(30);
    await simulator.advance(3000);
    const done = await look();
    expect(done).toMatchObject({
      status: "DONE",
      progress: 100,
      credits: 2,
      createdAt: "2030-01-01T00:00:00.000Z",
    });
    expect(Object.keys(done["result"] as object)).toEqual(["images"]);
  });

  it("hold files that open, until they expire", async () => {
    const { simulator, acme } = await start();
    const { body } = await ask("POST", `${acme}/v1/clips`, { model: "clipper", prompt: "waves" });
    await simulator.advance(10_000);
    const job = await ask("GET", `${acme}/v1/jobs/${body["jobId"]}`);
    const { videoUrl, posterUrl } = job.body["result"] as { videoUrl: string; posterUrl: string };
    const [clip, poster] = await Promise.all([fetch(videoUrl), fetch(posterUrl)]);
    expect(clip.headers.get("content-type")).toBe("video/mp4");
    expect(poster.headers.get("content-type")).toBe("image/png");
    expect(job.body["expired"]).toBe(false);
    await simulator.advance(3_600_000);
    expect((await fetch(videoUrl)).status).toBe(410);
    expect((await ask("GET", `${acme}/v1/jobs/${body["jobId"]}`)).body["expired"]).toBe(true);
  });

  it("put what the protocol points to where it points", async () => {
    const { simulator, bolt } = await start();
    const { body } = await ask("POST", `${bolt}/run/sketch`, { prompt: "x" });
    const job = body["job"] as Record<string, string>;
    expect(body).toMatchObject({ cost: 1, left: 999, job: { status: "waiting" } });
    expect(job["url"]).toBe(`${bolt}/jobs/${job["id"]}`);
    await simulator.advance(3000);
    const done = await ask("GET", job["url"]!);
    expect(done.body).toMatchObject({
      cost: 1,
      job: { id: job["id"], status: "ready", expires: job["expires"] },
    });
  });

  it("are continued by actions, and only when they exist", async () => {
    const { simulator, acme } = await start();
    const parent = await ask("POST", `${acme}/v1/images`, painting);
    const action = await ask("POST", `${acme}/v1/images/enlarge`, {
      parentJobId: parent.body["jobId"],
    });
    expect(action.status).toBe(202);
    await simulator.advance(3000);
    expect((await ask("GET", `${acme}/v1/jobs/${action.body["jobId"]}`)).body).toMatchObject({
      status: "DONE",
      model: "enlarge",
    });
    expect((await ask("POST", `${acme}/v1/images/enlarge`, { parentJobId: "none" })).status).toBe(
      404,
    );
  });

  it("are listed newest first, page by page", async () => {
    const { acme } = await start();
    const ids: unknown[] = [];
    for (let i = 0; i < 5; i += 1) {
      ids.unshift((await ask("POST", `${acme}/v1/images`, painting)).body["jobId"]);
    }
    const seen: unknown[] = [];
    let cursor = "";
    for (let pages = 0; pages < 4; pages += 1) {
      const { body } = await ask("GET", `${acme}/v1/jobs?limit=2${cursor && `&cursor=${cursor}`}`);
      const items = body["items"] as { id: string }[];
      seen.push(...items.map(({ id }) => id));
      expect(body["hasMore"]).toBe(body["next"] !== null);
      if (body["next"] === null) break;
      cursor = String(body["next"]);
      // A job that begins in between shifts nothing.
      await ask("POST", `${acme}/v1/images`, painting);
    }
    expect(seen).toEqual(ids);
    expect((await ask("GET", `${acme}/v1/jobs?cursor=nonsense`)).status).toBe(400);
    expect((await ask("GET", `${acme}/v1/jobs?status=DONE`)).body["items"]).toEqual([]);
  });
});

describe("credits", () => {
  it("are taken, and given back when a job fails", async () => {
    const { simulator, acme } = await start();
    const { body } = await ask(
      "POST",
      `${acme}/v1/clips`,
      { model: "clipper", prompt: "x", seconds: 6 },
      { "x-simulate": "fail" },
    );
    expect(simulator.ledger.balances["acme"]).toBe(991);
    await simulator.advance(10_000);
    expect((await ask("GET", `${acme}/v1/jobs/${body["jobId"]}`)).body).toMatchObject({
      status: "FAILED",
      error: "Out of paint",
      credits: 0,
    });
    expect(simulator.ledger.balances["acme"]).toBe(1000);
    expect(
      simulator.ledger.credits
        .filter(({ provider }) => provider === "acme")
        .map(({ kind, credits }) => [kind, credits]),
    ).toEqual([
      ["deposit", 1000],
      ["charge", 9],
      ["refund", 9],
    ]);
    expect(simulator.ledger.audit()).toEqual([]);
  });

  it("run out, which is told with the amounts", async () => {
    const { acme, bolt } = await start({ credits: 3 });
    expect((await ask("POST", `${acme}/v1/images`, painting)).status).toBe(202);
    expect(await ask("POST", `${acme}/v1/images`, painting)).toMatchObject({
      status: 402,
      body: {
        error: { message: "the call costs 2 credits, and 1 are left", required: 2, available: 1 },
      },
    });
    for (let i = 0; i < 3; i += 1) await ask("POST", `${bolt}/run/sketch`, { prompt: "x" });
    expect((await ask("POST", `${bolt}/run/sketch`, { prompt: "x" })).status).toBe(403);
  });

  it("stand where the account tells them", async () => {
    const { acme } = await start();
    await ask("POST", `${acme}/v1/images`, painting);
    expect((await ask("GET", `${acme}/v1/me`)).body["credits"]).toBe(998);
  });
});

describe("idempotency keys", () => {
  const key = { "idempotency-key": "order-42" };

  it("give the first answer again, for as long as they live", async () => {
    const { simulator, acme } = await start();
    const first = await ask("POST", `${acme}/v1/images`, painting, key);
    const again = await ask("POST", `${acme}/v1/images`, painting, key);
    expect(again.body).toEqual(first.body);
    expect(simulator.ledger.jobs).toHaveLength(1);
    expect(simulator.ledger.requests.map(({ replayed }) => replayed)).toEqual([false, true]);
    await simulator.advance(61_000);
    await ask("POST", `${acme}/v1/images`, painting, key);
    expect(simulator.ledger.jobs).toHaveLength(2);
  });

  it("refuse another body, and more letters than allowed", async () => {
    const { simulator, acme } = await start();
    await ask("POST", `${acme}/v1/images`, painting, key);
    const other = await ask("POST", `${acme}/v1/images`, { ...painting, prompt: "another" }, key);
    expect(other).toMatchObject({
      status: 409,
      body: { error: { message: "the idempotency key was used with another body" } },
    });
    const long = await ask("POST", `${acme}/v1/images`, painting, {
      "idempotency-key": "x".repeat(65),
    });
    expect(long.status).toBe(400);
    expect(simulator.ledger.jobs).toHaveLength(1);
  });

  it("mean nothing where the provider knows none", async () => {
    const { simulator, bolt } = await start();
    await ask("POST", `${bolt}/run/sketch`, { prompt: "x" }, key);
    await ask("POST", `${bolt}/run/sketch`, { prompt: "x" }, key);
    expect(simulator.ledger.jobs).toHaveLength(2);
  });
});

describe("rate limits", () => {
  it("hold as published, and tell when to come back", async () => {
    const { simulator, acme } = await start({ rateLimit: true });
    for (let i = 0; i < 5; i += 1) {
      const { status, headers } = await ask("GET", `${acme}/v1/me`);
      expect([status, headers.get("x-ratelimit-remaining")]).toEqual([200, String(4 - i)]);
    }
    const refused = await ask("GET", `${acme}/v1/me`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "10"]);
    await simulator.advance(10_000);
    expect((await ask("GET", `${acme}/v1/me`)).status).toBe(200);
  });

  it("do not hold where none is published", async () => {
    const { bolt } = await start({ rateLimit: true });
    for (let i = 0; i < 20; i += 1) expect((await ask("GET", `${bolt}/jobs/x`)).status).toBe(404);
  });
});

describe("uploads", () => {
  const form = (bytes: readonly number[], size: number, field = "file") => {
    const file = new Uint8Array(size);
    file.set(bytes);
    const data = new FormData();
    data.append(field, new Blob([file]), "picture.png");
    return data;
  };
  const png = [0x89, 0x50, 0x4e, 0x47];
  const send = (base: string, data: FormData) =>
    fetch(`${base}/v1/uploads`, {
      method: "POST",
      body: data,
      headers: { authorization: "Bearer ak_1" },
    });

  it("give an address that serves the file back", async () => {
    const { acme } = await start();
    const response = await send(acme, form(png, 100));
    const { url, ...rest } = (await response.json()) as Record<string, string>;
    expect([response.status, rest]).toEqual([
      201,
      { kind: "image", byteSize: 100, expiresAt: "2030-01-01T02:00:00.000Z" },
    ]);
    const served = await fetch(url!);
    expect(served.headers.get("content-type")).toBe("image/png");
    expect((await served.arrayBuffer()).byteLength).toBe(100);
  });

  it.each([
    [
      "a file that is too large",
      form(png, 1001),
      "the file has 1001 bytes; at most 1000 of this kind are taken",
    ],
    [
      "a file of no kind",
      form([1, 2, 3], 10),
      "the file is no picture, clip or sound that is taken here",
    ],
    ["another field", form(png, 10, "image"), 'the form has no field "file"'],
  ])("refuse %s", async (_, data, message) => {
    const { acme } = await start();
    const response = await send(acme, data);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message } });
  });
});

describe("everything else", () => {
  it("lists every model of the catalog in the form of the recording", async () => {
    const { acme } = await start();
    expect((await ask("GET", `${acme}/v1/models`)).body).toEqual({
      models: [
        { id: "clipper", name: "Clipper" },
        { id: "painter-2", name: "Painter 2" },
      ],
    });
  });

  it("notices a key that is sent to a file", async () => {
    const { simulator, url } = await start();
    await ask("GET", `${url}/_assets/x.png`);
    await fetch(`${url}/_assets/x.png`);
    expect(simulator.ledger.requests.map(({ leaked }) => leaked)).toEqual([true, false]);
  });

  it("gives the ledger as JSON, without keys", async () => {
    const { acme, url } = await start();
    await ask("POST", `${acme}/v1/images`, painting);
    const { body } = await ask("GET", `${url}/_simulator/ledger`);
    expect(body).toMatchObject({ balances: { acme: 998, bolt: 1000 }, problems: [] });
    expect(JSON.stringify(body)).not.toContain("ak_1");
  });

  it("makes the same choices from the same seed", async () => {
    const idsOf = async (seed: number) => {
      const { simulator, acme } = await start({ seed });
      const ids = [];
      for (let i = 0; i < 3; i += 1)
        ids.push((await ask("POST", `${acme}/v1/images`, painting)).body["jobId"]);
      await simulator.close();
      return ids;
    };
    expect(await idsOf(7)).toEqual(await idsOf(7));
    expect(await idsOf(7)).not.toEqual(await idsOf(8));
  });
});
