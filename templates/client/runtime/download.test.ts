import { describe, expect, it } from "vitest";
import { DownloadError, type DownloadOptions, download as downloadAny } from "./download.js";
import { acmeServer, inTurn, json, rejection, silence } from "./testing/acme-server.js";

/** The tests' servers stand on this machine. */
const download = (url: string, options: DownloadOptions = {}) =>
  downloadAny(url, { privateHosts: true, ...options });

const reasonOf = async (work: Promise<unknown>) =>
  ((await rejection(work)) as DownloadError).reason;

describe("download", () => {
  it("gives bytes and type, and sends no credentials", async () => {
    const server = await acmeServer((_, response) => {
      response.writeHead(200, { "content-type": "image/png" });
      response.end("picture");
    });
    const blob = await download(`${server.url}/1.png`);
    expect([blob.type, await blob.text()]).toEqual(["image/png", "picture"]);
    const { authorization, cookie } = server.requests[0]!.headers;
    expect([authorization, cookie]).toEqual([undefined, undefined]);
    expect(await (await download("data:text/plain,hi")).text()).toBe("hi");
  });

  it("tries again after a failure of the host, and not for ever", async () => {
    const fail = (_: unknown, response: Parameters<typeof json>[0]) => json(response, 503, {});
    const server = await acmeServer(inTurn(fail, (_, response) => json(response, 200, 1)));
    expect(await (await download(server.url)).text()).toBe("1");
    const broken = await acmeServer(fail);
    expect(await reasonOf(download(broken.url, { maxRetries: 1 }))).toBe("status");
    expect(broken.requests).toHaveLength(2);
  });

  it("says that an output has gone away, and when", async () => {
    const server = await acmeServer(
      inTurn(
        (_, response) => json(response, 403, {}),
        (_, response) => json(response, 404, {}),
      ),
    );
    const expiresAt = "2020-01-01T00:00:00Z";
    const error = await rejection(download(`${server.url}/a?sig=secret`, { expiresAt }));
    expect(error).toBeInstanceOf(DownloadError);
    const host = new URL(server.url).host;
    expect((error as Error).message).toBe(
      `${host} download: the output at ${host} is no longer there (status 403); it was kept until ${expiresAt}`,
    );
    expect(await reasonOf(download(server.url))).toBe("expired");
    expect(server.requests).toHaveLength(2);
  });

  it("takes no more than it may, announced or not", async () => {
    const announced = await acmeServer((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.end("x".repeat(1000));
    });
    expect(await reasonOf(download(announced.url, { maxBytes: 999 }))).toBe("too-large");
    const endless = await acmeServer((_, response) => {
      const timer = setInterval(() => response.write("x".repeat(100)), 1);
      response.on("close", () => clearInterval(timer));
    });
    expect(await reasonOf(download(endless.url, { maxBytes: 999 }))).toBe("too-large");
  });

  it("stops in time, at the signal, and at an address that is none", async () => {
    const server = await acmeServer(silence);
    expect(await reasonOf(download(server.url, { timeout: 30 }))).toBe("timeout");
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const start = performance.now();
    expect(await reasonOf(download(server.url, { signal: controller.signal }))).toBe("aborted");
    expect(performance.now() - start).toBeLessThan(400);
    expect(await reasonOf(download("file:///etc/passwd"))).toBe("address");
  });
});
