import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const base = mkdtempSync(join(tmpdir(), "modelsmith-serve-"));
const folder = join(base, "site");
let server: FolderServer;

beforeAll(async () => {
  mkdirSync(join(folder, "acme", "empty"), { recursive: true });
  writeFileSync(join(base, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "front");
  writeFileSync(join(folder, "404.html"), "no such page");
  writeFileSync(join(folder, ".hidden"), "hidden");
  writeFileSync(join(folder, "acme", "index.html"), "acme");
  writeFileSync(join(folder, "acme", "a b é.md"), "text");
  writeFileSync(join(folder, "search.wasm"), "wasm");
  symlinkSync(join(base, "secret.txt"), join(folder, "link.txt"));
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

/** The path as it stands: fetch would tidy it up before sending. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{
    status: number;
    type: string;
    location: string;
    etag: string;
    text: string;
  }>((resolve, reject) => {
    request({ hostname, port, path, ...options }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers["content-type"] ?? "",
          location: answer.headers.location ?? "",
          etag: answer.headers.etag ?? "",
          text,
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  ["/", 200, "text/html; charset=utf-8", "front"],
  ["/index.html?x=1", 200, "text/html; charset=utf-8", "front"],
  ["/acme/", 200, "text/html; charset=utf-8", "acme"],
  ["/acme/a%20b%20%C3%A9.md", 200, "text/markdown; charset=utf-8", "text"],
  ["/search.wasm", 200, "application/wasm", "wasm"],
  ["/nowhere", 404, "text/html; charset=utf-8", "no such page"],
  ["/acme/empty/", 404, "text/html; charset=utf-8", "no such page"],
])("answers %s with %i", async (path, status, type, text) => {
  expect(await ask(path)).toMatchObject({ status, type, text });
});

it.each([
  "/../secret.txt",
  "/acme/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/acme/..%2f..%2fsecret.txt",
  "//etc/passwd",
  "/link.txt",
  "/.hidden",
  "/index.html%00.txt",
  "/%E0%A4%A",
])("gives nothing away for %s", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.text).toBe("no such page");
});

it("sends folders to their address with a slash, on this machine", async () => {
  expect(await ask("/acme?x=1")).toMatchObject({ status: 308, location: "/acme/?x=1" });
  expect(await ask("//acme")).toMatchObject({ status: 308, location: "/acme/" });
});

it("answers HEAD without a body, and refuses to be written to", async () => {
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  expect((await ask("/", { method: "PUT" })).status).toBe(405);
});

it("sends a file once", async () => {
  const { etag } = await ask("/");
  expect(await ask("/", { headers: { "if-none-match": etag } })).toMatchObject({
    status: 304,
    text: "",
  });
  expect((await ask("/", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
});
