import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { interruptedAt } from "../ground/interrupted.ts";
import { documentOf, type Handler, openStage, type Stage } from "./misbehaving-server.ts";
import { pullSources, recoverPull } from "./pull.ts";

const sixNames = ["paint", "draw", "sketch", "upscale", "erase", "animate"];
const six = documentOf(sixNames);
const seven = documentOf([...sixNames, "sing"]);
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const entryOf = (text: string, changes: object = {}) => ({
  url: `${stage.origin}/openapi.json`,
  origin: "pulled",
  etag: '"six"',
  lastModified: null,
  sha256: sha(text),
  pulledAt: "2029-01-01T00:00:00Z",
  bytes: Buffer.byteLength(text),
  ...changes,
});
const serveText = (text: string, headers: Record<string, string> = {}): Handler => {
  return (_, response) =>
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(text);
};
const pull = (changes = {}) => pullSources(stage.request(changes));
const messages = (checked: {
  readonly diagnostics: readonly { code: string; message: string }[];
}) =>
  checked.diagnostics.map(
    ({ code, message }) => `${code} ${message.replaceAll(stage.origin, "SERVER")}`,
  );

describe("a sound document", () => {
  it("is kept verbatim, with where it came from", async () => {
    const text = `\ufeff${six}`;
    stage.serve(
      serveText(text, { etag: 'W/"1"', "last-modified": "Tue, 01 Jan 2030 00:00:00 GMT" }),
    );
    const result = await pull();
    expect(result.diagnostics).toEqual([]);
    expect(result.value).toEqual([
      {
        provider: "acme",
        file: "acme.json",
        status: "replaced",
        from: null,
        to: sha(text),
        before: null,
        after: {
          bytes: Buffer.byteLength(text),
          content: expect.any(Number),
          operations: 6,
          requests: 6,
        },
        note: null,
      },
    ]);
    expect(stage.files()["acme.json"]).toBe(text);
    expect(JSON.parse(stage.files()["source.json"]!)).toEqual({
      "acme.json": {
        url: `${stage.origin}/openapi.json`,
        origin: "pulled",
        etag: 'W/"1"',
        lastModified: "Tue, 01 Jan 2030 00:00:00 GMT",
        sha256: sha(text),
        pulledAt: "2030-01-02T03:04:05Z",
        bytes: Buffer.byteLength(text),
      },
    });
  });

  it("replaces an older one, and leaves the entries of others as they are", async () => {
    stage.put("acme.json", six);
    const other = { origin: "reconstructed", from: ["a page"], __proto__: null };
    stage.put("source.json", JSON.stringify({ "acme.json": entryOf(six), "other.json": other }));
    stage.serve(serveText(seven));
    const result = await pull();
    expect(result.value).toMatchObject([
      {
        status: "replaced",
        from: sha(six),
        to: sha(seven),
        before: { operations: 6 },
        after: { operations: 7 },
      },
    ]);
    expect(stage.files()["acme.json"]).toBe(seven);
    expect(JSON.parse(stage.files()["source.json"]!)).toMatchObject({
      "other.json": { from: ["a page"] },
    });
  });

  it.each<[string, Handler]>([
    ["is served as something else", serveText(seven, { "content-type": "text/plain" })],
    [
      "comes in gzip",
      (_, r) => r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(seven)),
    ],
    [
      "comes in brotli",
      (_, r) => r.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(seven)),
    ],
    [
      "comes slowly",
      (_, r) => {
        r.write(seven.slice(0, 100));
        setTimeout(() => r.end(seven.slice(100)), 100);
      },
    ],
    [
      "comes after a failure",
      (_, r, count) => (count === 1 ? r.writeHead(500).end() : r.end(seven)),
    ],
    [
      "comes after an empty answer",
      (q, r, count) => (count === 1 ? q.socket.destroy() : r.end(seven)),
    ],
    [
      "comes whole after it was cut",
      (_, r, count) => {
        if (count > 1) return r.end(seven);
        r.writeHead(200, { "content-length": Buffer.byteLength(seven) }).write(seven.slice(0, 100));
        setTimeout(() => r.destroy(), 20);
      },
    ],
    [
      "stands behind redirects",
      (q, r, count) => {
        if (count > 3) return r.end(seven);
        r.writeHead([301, 302, 307][count - 1]!, { location: `${q.url}x` }).end();
      },
    ],
  ])("is taken when it %s", async (_, handler) => {
    stage.put("acme.json", six, entryOf(six));
    stage.serve(handler);
    const result = await pull();
    expect(messages(result)).toEqual([]);
    expect(stage.files()["acme.json"]).toBe(seven);
  });

  it("may be YAML, in a file that says so", async () => {
    const yaml =
      "openapi: 3.0.3\ninfo: { title: Acme, version: '1' }\npaths:\n  /a:\n    get: { responses: {} }\n";
    stage.serve(serveText(yaml));
    const sources = [{ provider: "acme", file: "acme.yaml", url: `${stage.origin}/openapi.yaml` }];
    expect((await pull({ sources })).value[0]?.status).toBe("replaced");
    expect(messages(await pull())).toEqual([
      "pull/refused acme: SERVER/openapi.json answered YAML, but the file is acme.json",
    ]);
  });

  it("waits as long as the server asks", async () => {
    const started = Date.now();
    stage.serve((_, response, count) => {
      if (count === 1) response.writeHead(429, { "retry-after": "1" }).end();
      else response.end(seven);
    });
    expect((await pull()).value[0]?.status).toBe("replaced");
    expect(Date.now() - started).toBeGreaterThan(950);
  });

  it("is known by its validators", async () => {
    stage.put("acme.json", six, entryOf(six));
    const before = stage.files();
    stage.serve((request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"six"' ? 304 : 500).end();
    });
    const result = await pull();
    expect(result.diagnostics).toEqual([]);
    expect(result.value).toMatchObject([
      { status: "unchanged", from: sha(six), to: sha(six), after: { operations: 6 } },
    ]);
    expect(stage.files()).toEqual(before);
  });

  it("is asked for by its date where there is no ETag", async () => {
    const lastModified = "Tue, 01 Jan 2030 00:00:00 GMT";
    stage.put("acme.json", six, entryOf(six, { etag: null, lastModified }));
    stage.serve((request, response) => {
      response.writeHead(request.headers["if-modified-since"] === lastModified ? 304 : 500).end();
    });
    expect((await pull()).value[0]?.status).toBe("unchanged");
  });

  it.each([
    ["the file was edited", { sha256: sha("another") }],
    ["it came from another address", { url: "https://elsewhere.example/openapi.json" }],
    ["the ETag cannot be sent", { etag: '"\r\nx-evil: 1"' }],
  ])("is asked for without conditions when %s", async (_, changes) => {
    stage.put("acme.json", six, entryOf(six, changes));
    stage.serve(serveText(six));
    await pull();
    expect(stage.requests[0]?.headers).not.toHaveProperty("if-none-match");
    expect(stage.requests[0]?.headers).not.toHaveProperty("x-evil");
  });

  it("is unchanged when only its date or ETag is new; a new ETag is noted", async () => {
    stage.put("acme.json", six, entryOf(six));
    const before = stage.files();
    stage.serve(serveText(six, { "last-modified": "Tue, 01 Jan 2030 00:00:00 GMT" }));
    expect((await pull()).value[0]?.status).toBe("unchanged");
    expect(stage.files()).toEqual(before);
    stage.serve(serveText(six, { etag: '"new"' }));
    expect((await pull()).value[0]?.status).toBe("unchanged");
    expect(JSON.parse(stage.files()["source.json"]!)).toEqual({
      "acme.json": { ...entryOf(six), etag: '"new"' },
    });
  });

  it("replaces an edit, and says so", async () => {
    stage.put("acme.json", six.replace("paint", "edited"), entryOf(six));
    stage.serve(serveText(seven));
    const result = await pull();
    expect(result.value[0]?.status).toBe("replaced");
    expect(messages(result)).toEqual([
      "pull/edited acme: acme.json was edited since it was pulled; the pull writes over that",
    ]);
  });
});

describe("what is refused leaves the document and its entry as they were", () => {
  const bytes = Buffer.byteLength(seven);
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const half = gzipSync(seven).subarray(0, 200);
  const otherApi = documentOf(["cats", "dogs", "birds", "fish", "mice", "bees"], {
    title: "Pets\u202e",
    server: "https://pets.example",
  });

  it.each<[string, Handler, string]>([
    [
      "an HTML page",
      serveText("<!DOCTYPE html><title>Log in</title>"),
      "pull/refused acme: URL answered an HTML page, not a document",
    ],
    [
      "an XML document",
      serveText('<?xml version="1.0"?><x/>'),
      "pull/refused acme: URL answered markup, not a document",
    ],
    ["an empty body", serveText(""), "pull/refused acme: URL answered an empty body"],
    ["white space", serveText(" \n"), "pull/refused acme: URL answered an empty body"],
    [
      "cut JSON",
      serveText(seven.slice(0, -40)),
      `pull/refused acme: URL answered JSON that is broken or cut off, after ${bytes - 40} bytes`,
    ],
    [
      "prose",
      serveText("The service is down."),
      "pull/refused acme: URL answered text that is no JSON",
    ],
    [
      "other bytes",
      (_, r) => r.end(Buffer.from([0x7b, 0xff, 0x7d])),
      "pull/refused acme: URL answered bytes that are not UTF-8 text",
    ],
    [
      "a list",
      serveText("[]"),
      "pull/refused acme: URL answered something else than an OpenAPI document",
    ],
    [
      "an error as JSON",
      serveText('{"error":"no"}'),
      "pull/refused acme: URL answered data that is no OpenAPI document (it has no `openapi`)",
    ],
    [
      "keys of objects",
      serveText('{"__proto__":{"openapi":"3.1.0"}}'),
      "pull/refused acme: URL answered data that is no OpenAPI document (it has no `openapi`)",
    ],
    [
      "Swagger",
      serveText('{"swagger":"2.0","paths":{"/a":{}}}'),
      "pull/refused acme: URL answered a Swagger 2.0 document, which is another format",
    ],
    [
      "a later version",
      serveText('{"openapi":"4.0.0","paths":{"/a":{}}}'),
      "pull/refused acme: URL answered an OpenAPI document of a version other than 3.0, 3.1 and 3.2",
    ],
    [
      "an empty document",
      serveText('{"openapi":"3.1.0","paths":{}}'),
      "pull/refused acme: URL answered an OpenAPI document that describes nothing",
    ],
    [
      "an announced excess",
      serveText(seven, { "content-length": "100001" }),
      "pull/refused acme: the document at URL is larger than 100000 bytes",
    ],
    [
      "an excess",
      (_, r) => {
        r.write("x".repeat(70_000));
        r.end("x".repeat(70_000));
      },
      "pull/refused acme: the document at URL is larger than 100000 bytes",
    ],
    [
      "a gzip bomb",
      (_, r) => r.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      "pull/refused acme: the document at URL is larger than 100000 bytes",
    ],
    [
      "cut gzip",
      (_, r) => r.writeHead(200, { "content-encoding": "gzip" }).end(half),
      "pull/refused acme: the answer of URL breaks off after 200 bytes (tried 3 times)",
    ],
    [
      "broken gzip",
      (_, r) => r.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
      "pull/refused acme: the answer of URL cannot be unpacked: it is no sound gzip",
    ],
    [
      "an unknown encoding",
      serveText("?", { "content-encoding": "constructor" }),
      "pull/refused acme: URL answers in an encoding that was not asked for",
    ],
    [
      "a cut body",
      (_, r) => {
        r.writeHead(200, { "content-length": bytes }).write(seven.slice(0, 100));
        setTimeout(() => r.destroy(), 10);
      },
      `pull/refused acme: the answer of URL breaks off after 100 of ${bytes} bytes (tried 3 times)`,
    ],
    ["a 304 out of turn", (_, r) => r.writeHead(304).end(), ""],
    [
      "a part",
      (_, r) => r.writeHead(206).end(six),
      "pull/refused acme: URL answers 206 Partial Content",
    ],
    [
      "404",
      (_, r) => r.writeHead(404).end(six),
      "pull/unreachable acme: URL answers 404 Not Found",
    ],
    [
      "401",
      (_, r) => r.writeHead(401).end(six),
      "pull/unreachable acme: URL answers 401 Unauthorized",
    ],
    [
      "500",
      (_, r) => r.writeHead(500).end(six),
      "pull/unreachable acme: URL answers 500 Internal Server Error (tried 3 times)",
    ],
    [
      "429 for an hour",
      (_, r) => r.writeHead(429, { "retry-after": "3600" }).end(),
      "pull/unreachable acme: URL answers 429 Too Many Requests and asks to wait 3600 s, longer than a pull may take",
    ],
    [
      "503 until 2099",
      (_, r) => r.writeHead(503, { "retry-after": "Thu, 01 Jan 2099 00:00:00 GMT" }).end(),
      "longer than a pull may take",
    ],
    [
      "a closed connection",
      (q) => q.socket.destroy(),
      "pull/unreachable acme: cannot reach URL: the connection was closed before an answer came (tried 3 times)",
    ],
    [
      "something else than HTTP",
      (q) => q.socket.end("SSH-2.0-x\r\n"),
      "pull/unreachable acme: cannot reach URL: the connection fails (HPE_INVALID_CONSTANT) (tried 3 times)",
    ],
    [
      "redirects in a circle",
      (_, r) => r.writeHead(302, { location: "/openapi.json#again" }).end(),
      "pull/refused acme: URL redirects in a circle",
    ],
    [
      "redirects without end",
      (q, r) => r.writeHead(302, { location: `${q.url}x` }).end(),
      "pull/refused acme: URL redirects more than 5 times",
    ],
    [
      "a redirect to a file",
      (_, r) => r.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "pull/refused acme: URL redirects to file:///etc/passwd, which is neither http nor https",
    ],
    [
      "a redirect to nowhere",
      (_, r) => r.writeHead(302, { location: "http://[" }).end(),
      "pull/refused acme: URL redirects to an address that cannot be read",
    ],
    [
      "a redirect with a password",
      (_, r) =>
        r.writeHead(302, { location: "https://user:secret@acme.example/?key=secret" }).end(),
      "pull/refused acme: URL redirects to https://acme.example/?…, which holds a user name or a password",
    ],
    [
      "a redirect to a metadata service",
      (_, r) => r.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
      "pull/refused acme: URL redirects to http://169.254.169.254/latest, on this machine or in a private network",
    ],
    [
      "a redirect into the network",
      (_, r) => r.writeHead(302, { location: "http://0x0a000001/" }).end(),
      "pull/refused acme: URL redirects to http://10.0.0.1/, on this machine or in a private network",
    ],
    [
      "another API",
      serveText(otherApi),
      'pull/refused acme: URL serves another API than acme.json describes: its title is "Pets\ufffd", not "Acme API"; its server is pets.example, not api.acme.example; it has no path in common',
    ],
    [
      "a third less",
      serveText(documentOf(sixNames.slice(0, 4))),
      "pull/refused acme: URL serves a document that has lost a third or more: 4 operations instead of 6, 4 request shapes instead of 6",
    ],
  ])("%s", async (name, handler, message) => {
    const conditional = name === "a 304 out of turn";
    stage.put("acme.json", six, entryOf(six, conditional ? { etag: null } : {}));
    const before = stage.files();
    stage.serve(handler);
    const result = await pull();
    const wanted = conditional
      ? "pull/refused acme: URL answers 304 Not Modified, though it was asked without conditions"
      : message;
    expect(messages(result).map((text) => text.replace("SERVER/openapi.json", "URL"))).toEqual([
      expect.stringContaining(wanted),
    ]);
    expect(result.diagnostics[0]?.fix).not.toBeNull();
    expect(result.value).toMatchObject([{ from: sha(six), to: sha(six) }]);
    expect(["refused", "unreachable"]).toContain(result.value[0]?.status);
    expect(stage.files()).toEqual(before);
  });

  it.each<[string, Handler]>([
    ["does not answer", () => {}],
    ["stops in the middle", (_, r) => void r.write(seven.slice(0, 100))],
  ])("a server that %s", async (_, handler) => {
    stage.put("acme.json", six, entryOf(six));
    const before = stage.files();
    stage.serve(handler);
    const limits = { attemptMs: 60, overallMs: 5_000, attempts: 2, backoffMs: 1 };
    expect(messages(await pull({ limits }))).toEqual([
      "pull/unreachable acme: SERVER/openapi.json did not answer in full within 60 ms (tried 2 times)",
    ]);
    expect(stage.files()).toEqual(before);
  });

  it("ends in time however many attempts are left", async () => {
    stage.serve(() => {});
    const started = Date.now();
    await pull({ limits: { attemptMs: 100, overallMs: 250, attempts: 100, backoffMs: 1 } });
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it("a server that is not there", async () => {
    const sources = [
      { provider: "acme", file: "acme.json", url: "http://127.0.0.1:1/openapi.json" },
    ];
    expect(messages(await pull({ sources }))).toEqual([
      "pull/unreachable acme: cannot reach http://127.0.0.1:1/openapi.json: the connection is refused (tried 3 times)",
    ]);
    expect(stage.files()).toEqual({});
  });
});

describe("the guards", () => {
  const shrunk = documentOf(sixNames.slice(0, 2));

  it("let a person accept a loss", async () => {
    stage.put("acme.json", six, entryOf(six));
    stage.serve(serveText(shrunk));
    const result = await pull({ accept: { shrink: true } });
    expect(result.value).toMatchObject([
      { status: "replaced", note: expect.stringContaining("accepted the loss (2 operations") },
    ]);
    expect(stage.files()["acme.json"]).toBe(shrunk);
  });

  it("let a person accept another API", async () => {
    stage.put("acme.json", six, entryOf(six));
    stage.serve(serveText(documentOf(["cats"], { title: "Pets", server: "https://pets.example" })));
    expect((await pull({ accept: { shrink: true } })).value[0]?.status).toBe("refused");
    expect((await pull({ accept: { otherApi: true } })).value).toMatchObject([
      { status: "replaced", note: "accepted another API" },
    ]);
  });

  it("do not hold for a reconstruction, and say so", async () => {
    stage.put(
      "acme.json",
      six,
      entryOf(six, { origin: "reconstructed", etag: null, pulledAt: null }),
    );
    stage.serve(serveText(documentOf(["cats"], { title: "Pets", server: "https://pets.example" })));
    expect((await pull()).value).toMatchObject([
      {
        status: "replaced",
        note: "the document on disk was a reconstruction, and was not compared with this one",
      },
    ]);
    expect(JSON.parse(stage.files()["source.json"]!)).toMatchObject({
      "acme.json": { origin: "pulled" },
    });
  });

  it("do not hold where there is nothing sound to compare with", async () => {
    stage.put("acme.json", "broken", entryOf("broken"));
    stage.serve(serveText(shrunk));
    expect((await pull()).value[0]?.status).toBe("replaced");
  });

  it("see through another layout", async () => {
    stage.put("acme.json", six, entryOf(six));
    stage.serve(serveText(JSON.stringify(JSON.parse(six))));
    expect((await pull()).value[0]?.status).toBe("replaced");
  });
});

describe("several sources", () => {
  it("do not keep one another from being replaced", async () => {
    stage.put("acme.json", six, entryOf(six));
    stage.serve((request, response) => response.end(request.url === "/bad" ? "<html>" : seven));
    const sources = [
      { provider: "bad", file: "bad.json", url: `${stage.origin}/bad` },
      { provider: "acme", file: "acme.json", url: `${stage.origin}/openapi.json` },
    ];
    const result = await pull({ sources });
    expect(result.value.map(({ provider, status }) => [provider, status])).toEqual([
      ["bad", "refused"],
      ["acme", "replaced"],
    ]);
    expect(Object.keys(stage.files()).sort()).toEqual(["acme.json", "source.json"]);
  });

  it("none is a mistake of its own", async () => {
    expect(messages(await pull({ sources: [] }))).toEqual([
      "pull/nothing-to-pull no provider names the address of an official document",
    ]);
  });

  it.each([
    [{ file: "../acme.json" }, 'acme: the file name "../acme.json" has the part ".."'],
    [
      { file: "source.json" },
      'acme: the file name "source.json" is kept for notes about documents',
    ],
    [
      { file: ".modelsmith-staging" },
      'acme: the file name ".modelsmith-staging" is kept for notes about documents',
    ],
    [{ url: "not an address" }, "acme: the address of its document cannot be read"],
    [{ url: "file:///etc/passwd" }, "acme: file:///etc/passwd is neither http nor https"],
    [
      { url: "https://user:secret@acme.example/x?key=secret" },
      "acme: https://acme.example/x?… holds a user name or a password",
    ],
  ])("with %j is refused before anything is asked", async (changes, message) => {
    const sources = [
      { provider: "acme", file: "acme.json", url: `${stage.origin}/openapi.json`, ...changes },
    ];
    expect(messages(await pull({ sources }))).toEqual([`pull/invalid-source ${message}`]);
    expect(stage.requests).toEqual([]);
  });

  it("need files of their own", async () => {
    const sources = ["a.json", "A.json"].map((file) => ({
      provider: "acme",
      file,
      url: stage.origin,
    }));
    expect(messages(await pull({ sources }))).toEqual([
      "pull/invalid-source acme: another source is kept in A.json already",
    ]);
  });
});

describe("secrets and other machines", () => {
  it("keeps the query of an address to itself", async () => {
    const sources = [
      { provider: "acme", file: "acme.json", url: `${stage.origin}/openapi.json?key=secret` },
    ];
    stage.serve(serveText(six, { etag: '"x"' }));
    await pull({ sources });
    expect(stage.requests[0]?.url).toBe("/openapi.json?key=secret");
    expect(stage.files()["source.json"]).not.toContain("secret");
    stage.serve((_, response) => response.writeHead(404).end());
    const result = await pull({ sources });
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(stage.requests[1]?.headers).not.toHaveProperty("if-none-match");
  });

  it("does not ask private networks unless that was allowed", async () => {
    const sources = [
      { provider: "acme", file: "acme.json", url: "http://[::ffff:10.0.0.1]/openapi.json" },
    ];
    expect(messages(await pull({ sources }))).toEqual([
      "pull/refused acme: http://[::ffff:a00:1]/openapi.json is on this machine or in a private network",
    ]);
  });

  it("does not go from https to http", async () => {
    const asked: string[] = [];
    const fetchOnce: typeof fetch = async (url) => {
      asked.push(String(url));
      return new Response(null, {
        status: 302,
        headers: { location: "http://acme.example/openapi.json" },
      });
    };
    const sources = [
      { provider: "acme", file: "acme.json", url: "https://acme.example/openapi.json" },
    ];
    expect(messages(await pull({ sources, fetch: fetchOnce }))).toEqual([
      "pull/refused acme: https://acme.example/openapi.json redirects from https to http, to http://acme.example/openapi.json",
    ]);
    expect(asked).toHaveLength(1);
  });

  it("works with a fetch of one's own", async () => {
    stage.serve(serveText(six));
    expect((await pull({ fetch })).value[0]?.status).toBe("replaced");
    const failing: typeof fetch = () =>
      Promise.reject(
        new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ENOTFOUND" }) }),
      );
    expect(messages(await pull({ fetch: failing }))).toEqual([
      "pull/unreachable acme: cannot reach SERVER/openapi.json: the name of the server is not known (tried 3 times)",
    ]);
  });
});

describe("the files", () => {
  it("an unreadable source.json is left alone", async () => {
    stage.put("source.json", "[");
    stage.serve(serveText(six));
    const result = await pull();
    expect(result.diagnostics[0]?.message).toContain("source.json is no list of sources");
    expect(stage.files()).toEqual({ "source.json": "[" });
  });

  it("a document that cannot be put leaves everything as it was", async () => {
    mkdirSync(join(stage.specFolder, "upstream/acme"));
    writeFileSync(join(stage.specFolder, "upstream/acme/json"), "");
    stage.serve(serveText(six));
    const sources = [{ provider: "acme", file: "acme", url: `${stage.origin}/openapi.json` }];
    const result = await pull({ sources }).catch((error: unknown) => error);
    expect(result).toMatchObject({ diagnostics: [{ code: "write/failed" }] });
    expect(existsSync(join(stage.specFolder, "upstream/source.json"))).toBe(false);
  });

  it("document and entry are both old or both new, wherever a pull is interrupted", async () => {
    stage.serve(serveText(seven));
    const seen = new Set<string>();
    for (let step = 0, killed = true; killed; step += 1) {
      stage.put("acme.json", six, entryOf(six));
      killed = await interruptedAt(step, () => pull());
      await recoverPull(stage.specFolder);
      const { "acme.json": document = "", "source.json": list = "{}", ...rest } = stage.files();
      expect(rest).toEqual({});
      expect(JSON.parse(list)).toMatchObject({ "acme.json": { sha256: sha(document) } });
      seen.add(document);
    }
    expect(seen.size).toBe(2);
  }, 120_000);
});
