// Templates of a user's own, over ours file by file.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generate } from "./generate.ts";

let folder = "";
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const page = (path: string) => readFileSync(join(folder, "generated/docs", path), "utf8");
const run = () => generate({ input: "acme.json", raw: false }, folder, "2026-03-09");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
  put("modelsmith.yaml", "templates: ./mine\n");
  put(
    "acme.json",
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Acme", version: "1" },
      servers: [{ url: "https://api.acme.example" }],
      paths: {
        "/things": {
          get: { operationId: "listThings", responses: { 200: { description: "ok" } } },
        },
      },
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it("replace a page, a partial on every page, a style, and a page of one provider", async () => {
  put("mine/docs/start.html.hbs", "<title>{{frame.title}}</title><p>Begin here.</p>");
  put("mine/docs/partials/html-foot.hbs", "<footer>Ours, of {{siteName}}.</footer></body></html>");
  put("mine/docs/style.css", "body { color: red; }");
  put("mine/overrides/acme/docs/provider.html.hbs", "<h1>Only {{name}}</h1>");
  const report = await run();
  expect(report.diagnostics.map(({ code }) => code)).not.toContain("render/missing-field");
  expect(page("start.html")).toBe("<title>Getting started · Acme</title><p>Begin here.</p>\n");
  expect(page("style.css")).toBe("body { color: red; }");
  expect(page("acme/index.html")).toBe("<h1>Only Acme</h1>\n");
  for (const path of ["index.html", "all.html", "acme/operations/list-things.html"])
    expect(page(path)).toContain("<footer>Ours, of Acme.</footer>");
});

it("that use what a page does not know are refused, and nothing is written", async () => {
  const before = page("changes.html");
  put("mine/docs/changes.html.hbs", "<p>{{weather}}</p>");
  const report = await run();
  expect(report.exitCode).toBe(1);
  expect(report.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toContain(
    'render/missing-field: templates/docs/changes.html.hbs uses "weather", which its view lacks',
  );
  expect(page("changes.html")).toBe(before);
});
