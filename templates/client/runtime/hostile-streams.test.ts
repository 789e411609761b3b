// Streams, files, uploads and deliveries from somebody who means harm. Every guard behind a row was
// seen to be missed when taken out.

import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { UploadProtocol, WebhookSignature } from "./descriptors.js";
import { type DownloadError, download } from "./download.js";
import { valueSplitter } from "./json-lines.js";
import { upload } from "./media.js";
import { readBytes } from "./readers.js";
import { capturingFetch } from "./record-capture.js";
import { findSecrets } from "./record-scan.js";
import { createScrubber } from "./record-scrub.js";
import { eventParser } from "./sse.js";
import { acmeClient, acmeServer, json, rejection } from "./testing/acme-server.js";
import { verifyWebhook, type WebhookSignatureError } from "./webhook.js";

const withoutEnd = "the stream holds";

describe("a stream", () => {
  it.each<[string, (text: string) => unknown, string, number]>([
    ["data without an end", parserOf(eventParser()), "x".repeat(2 ** 16), 300],
    ["lines that never make an event", parserOf(eventParser()), "data: x\n".repeat(2 ** 13), 1100],
    [
      "empty lines that never make an event",
      parserOf(eventParser()),
      "data\n".repeat(2 ** 14),
      1100,
    ],
    ["a name without an end", parserOf(eventParser()), `event:${"x".repeat(2 ** 16)}`, 300],
    ["a value without an end", parserOf(valueSplitter("\n")), "1".repeat(2 ** 20), 70],
  ])("of %s is refused", (_, parse, text, times) => {
    expect(() => {
      for (let i = 0; i < times; i += 1) parse(text);
    }).toThrow(withoutEnd);
  });

  it.each<[string, (text: string) => unknown]>([
    ["an event", parserOf(eventParser())],
    ["a value", parserOf(valueSplitter("\n"))],
  ])("that brings %s letter by letter costs a look a letter", (_, parse) => {
    parse(`data:${"x".repeat(4 * 2 ** 20)}`);
    const start = performance.now();
    for (let i = 0; i < 20_000; i += 1) parse("x");
    // Looked at from its beginning with each letter, it would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
    expect([...(parse("\n\n") as Iterable<unknown>)]).toHaveLength(1);
  });
});

/** An event or a value that is never the last. */
function parserOf(parse: (text: string, last: boolean) => unknown): (text: string) => unknown {
  return (text) => parse(text, false);
}

/** A body without end, and how much was taken of it. */
function endless(chunk = new Uint8Array(2 ** 20)) {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += chunk.byteLength;
      if (taken.bytes > 2 ** 30) throw new Error("nobody stops me");
      controller.enqueue(chunk);
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { body, taken };
}

describe("bytes without end", () => {
  it("are let go at 512 MiB", async () => {
    const { body, taken } = endless(new Uint8Array(2 ** 26));
    const response = new Response(body);
    expect(await rejection(readBytes({ response }))).toMatchObject({
      message: "more than 536870912 bytes",
    });
    expect(taken.cancelled).toBe(true);
  });

  it("are not kept for a recording, and the caller has them all the same", async () => {
    const { body, taken } = endless();
    const told: unknown[] = [];
    const fetch = capturingFetch(
      async () => new Response(body, { headers: { "content-type": "application/json" } }),
      async (raw) => void told.push(raw.responseBody),
    );
    const response = await fetch("https://api.acme.example/v1");
    expect(told).toEqual([null]);
    expect(taken.bytes).toBeLessThan(2 ** 23);
    const { value } = await response.body!.getReader().read();
    expect(value?.byteLength).toBe(2 ** 20);
  });
});

describe("a text made to keep a recording busy", () => {
  const times = 400_000;
  it.each([
    ["letters", "a".repeat(times)],
    ["base64", "aGVsbG8gd29ybGQ0".repeat(times / 16)],
    ["dots", "a.".repeat(times / 2)],
    ["half of an e-mail address", `a@${"a.".repeat(times / 2)}`],
    ["dashes", `PRIVATE KEY--a${"-".repeat(times)}`],
    ["beginnings of keys", "sk_".repeat(times / 3)],
    ["capitals", `aaaaa0${"A".repeat(times)}`],
    ["colons", `://${"a:".repeat(times / 2)}`],
    ["queries", "?token".repeat(times / 6)],
    ["beginnings of tokens", "eyJaaaaaa.".repeat(times / 10)],
    ["addresses", "http://a/".repeat(times / 9)],
    ["digits", "1.".repeat(times / 2)],
    ["groups of an address", "ffff:".repeat(times / 5)],
  ])("of %s takes it no longer than others", (_, text) => {
    const rules = {
      secrets: ["topsecret123"],
      keyPrefix: "ak_",
      addresses: [],
      keep: new Set<string>(),
    };
    const start = performance.now();
    createScrubber({ ...rules, headers: [], since: null }).exchange(
      {
        method: "GET",
        url: "https://api.acme.example/v1",
        requestHeaders: {},
        requestBody: null,
        status: 200,
        responseHeaders: {},
        responseBody: { text },
      },
      "getJob",
      "#",
    );
    findSecrets({ text }, { secrets: rules.secrets, keyPrefixes: ["ak_"] });
    // Minutes, where a pattern begins anew at each character.
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe("the address of an output", () => {
  it.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "/etc/passwd",
    " http://a.example/",
    "http://127.0.0.1:1/",
    "http://localhost:1/",
    "http://LOCALHOST.:1/",
    "http://a.localhost/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.100.100.200/",
    "http://metadata.google.internal/",
    "http://printer.local/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "https://user:password@127.0.0.1/",
  ])("is not asked: %s", async (address) => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response("secret");
    };
    const error = (await rejection(download(address, { fetch }))) as DownloadError;
    expect([error.code, error.reason, asked]).toEqual(["download", "address", []]);
    expect(error.message).not.toContain("password");
  });

  it.each([
    "https://cdn.acme.example/1.png",
    "https://172.32.0.1/1.png",
    "https://1.10.0.1/1.png",
    "https://internal.acme.example/",
    "https://[2606:4700::1]/",
    "data:text/plain,hi",
  ])("may be asked: %s", async (address) => {
    const blob = await download(address, { fetch: async () => new Response("hi") });
    expect(await blob.text()).toBe("hi");
  });

  it.each([
    ["http://169.254.169.254/latest/", "address"],
    ["file:///etc/passwd", "address"],
    ["data:text/html,<script>", "address"],
    ["//localhost/", "address"],
    ["again", "address"],
  ])("does not lead to %s", async (location, reason) => {
    const asked: string[] = [];
    const fetch = async (url: string, { redirect }: RequestInit) => {
      asked.push(url);
      // What a platform does by itself unless it is told not to.
      if (redirect !== "manual") return new Response("secret");
      return new Response(null, { status: 302, headers: { location } });
    };
    const error = await rejection(download("https://cdn.acme.example/1.png", { fetch }));
    expect(error).toMatchObject({ code: "download", reason });
    expect(asked.every((url) => url.startsWith("https://cdn.acme.example/"))).toBe(true);
    expect(asked.length).toBeLessThan(10);
  });

  it("may lead to another public host, and where it may, to this machine", async () => {
    const file = await acmeServer((_, response) => json(response, 200, 1));
    const first = await acmeServer((_, response) => {
      response.writeHead(302, { location: `${file.url}/1` }).end();
    });
    const blob = await download(first.url, { privateHosts: true });
    expect(await blob.text()).toBe("1");
  });
});

describe("the answer to an upload", () => {
  const route: UploadProtocol = {
    operation: "upload",
    path: "/v1/uploads",
    field: "file",
    url: "/url",
    maxBytes: { image: 100, video: 100, audio: 100 },
  };

  it.each([[{ a: 1 }], ["javascript:alert(1)"], ["file:///etc/passwd"], [""], [7]])(
    "that names %j for an address is refused before anything is paid",
    async (url) => {
      const server = await acmeServer((_, response) => json(response, 200, { url }));
      const client = acmeClient(server, { maxRetries: 0 });
      const error = await rejection(upload(client, route, new Blob(["x"])));
      expect(error).toMatchObject({ code: "unexpected-response", reason: "incomplete" });
    },
  );
});

describe("a delivery", () => {
  const signature: WebhookSignature = {
    header: "X-Signature",
    prefix: "sha256=",
    algorithm: "hmac-sha256",
    secrets: ["sha256-bytes", "sha256-hex", "api-key"],
  };
  const body = '{"event":"completed"}';
  /** Signed by somebody who has no key, with what an absent key makes. */
  const forged = (kind: "bytes" | "hex") => {
    const nothing = createHash("sha256").update("");
    const secret = kind === "bytes" ? nothing.digest() : nothing.digest("hex");
    return createHmac("sha256", secret).update(body).digest("hex");
  };
  const reasonOf = async (given: unknown, value: string, apiKey: unknown, maxBytes?: number) =>
    (
      (await rejection(
        verifyWebhook(
          signature,
          { body: given as string, headers: { "x-signature": value } },
          { apiKey: apiKey as string, maxBytes },
        ),
      )) as WebhookSignatureError
    ).reason;

  it.each([[""], [undefined], [" \n"], [[]], [["ak_good", ""]], [[undefined]]])(
    "signed with the key %j, which is none, is not believed",
    async (apiKey) => {
      for (const kind of ["bytes", "hex"] as const) {
        expect(await reasonOf(body, forged(kind), apiKey)).toBe("no-key");
      }
    },
  );

  it.each([
    "0".repeat(64),
    `sha256=sha256=${forged("hex")}`,
    `${forged("hex")}\n`,
    ` ${forged("hex")}`,
    `${forged("hex")},${forged("bytes")}`,
    "０".repeat(64),
    "f".repeat(10_000_000),
    "__proto__",
  ])("with a signature of another kind is not believed (%#)", async (value) => {
    expect(await reasonOf(body, value, "ak_topsecret")).toMatch(/^(malformed|wrong-signature)$/);
  });

  it("without end is not read to it, and one that is too large is told from a forged one", async () => {
    const { body: stream, taken } = endless();
    const request = new Request("https://me.example/hook", {
      method: "POST",
      body: stream,
      headers: { "x-signature": "0".repeat(64) },
      duplex: "half",
    } as RequestInit);
    const error = await rejection(verifyWebhook(signature, request, { apiKey: "ak_topsecret" }));
    expect(error).toMatchObject({
      reason: "too-large",
      message: expect.stringContaining("maxBytes"),
    });
    expect(taken.bytes).toBeLessThan(2 ** 25);
    expect(await reasonOf(body, "0".repeat(64), "ak_topsecret", 10)).toBe("too-large");
    expect(await reasonOf(body, "0".repeat(64), "ak_topsecret", 100)).toBe("wrong-signature");
  });
});
