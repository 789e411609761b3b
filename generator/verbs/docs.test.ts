import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aCatalog, aModel, aProvider } from "../catalog/makers.ts";
import { docs } from "./docs.ts";
import { planPictures } from "./site-picture.ts";
import { drawPictures, picturePath } from "./site-pictures.ts";

const catalog = aCatalog({
  providers: [aProvider({ models: [aModel({ name: "Painter <&> 2", aspectRatios: ["16:9"] })] })],
});
let folder = "";
const at = (path: string) => join(folder, path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "docs-"));
  mkdirSync(at("generated/docs/acme"), { recursive: true });
  writeFileSync(at("generated/catalog.json"), JSON.stringify(catalog));
  const page = "<html lang=en><head></head><body><main><h1>Front</h1></main></body></html>";
  writeFileSync(at("generated/docs/index.html"), page);
  writeFileSync(at("generated/docs/acme/painter-2.html"), page);
  writeFileSync(at("generated/docs/acme/painter-2.txt"), "Painter 2, whole\n");
  writeFileSync(at("generated/docs/llms.txt"), "# Acme\n\n> Pictures.\n\n## Models\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("builds what publishing needs, with the address of the config", async () => {
  writeFileSync(at("modelsmith.yaml"), "site: { url: https://acme.example/docs }\n");
  const { exitCode, built } = await docs({ build: "site", pictures: false }, folder);
  expect({ exitCode, url: built?.url, pages: built?.pages, search: built?.searchProblem }).toEqual({
    exitCode: 0,
    url: "https://acme.example/docs/",
    pages: 2,
    search: null,
  });
  expect(readFileSync(at("site/acme/painter-2.html"), "utf8")).toContain(
    '<link rel="canonical" href="https://acme.example/docs/acme/painter-2.html">',
  );
  expect(readFileSync(at("site/sitemap.xml"), "utf8")).toContain(
    "<loc>https://acme.example/docs/</loc>",
  );
  expect(readFileSync(at("site/robots.txt"), "utf8")).toContain(
    "Sitemap: https://acme.example/docs/sitemap.xml",
  );
  const everything = readFileSync(at("site/llms-full.txt"), "utf8");
  expect(everything).toMatch(/^# Acme\n\n> Pictures\.\n/);
  expect(everything).toContain("acme/painter-2.txt\n");
  expect(everything).toContain("Painter 2, whole\n");
  expect(existsSync(at("site/pagefind/pagefind.js"))).toBe(true);
  expect(existsSync(at("site/.nojekyll"))).toBe(true);
  // A built site may be built anew; the address may be left out.
  writeFileSync(at("modelsmith.yaml"), "{}\n");
  expect((await docs({ build: "site", pictures: false }, folder)).exitCode).toBe(0);
  expect(existsSync(at("site/sitemap.xml"))).toBe(false);
});

it("does not build over anything else", async () => {
  mkdirSync(at("mine"));
  writeFileSync(at("mine/thesis.txt"), "years of work");
  const { exitCode, misuse } = await docs({ build: "mine" }, folder);
  expect({ exitCode, misuse }).toEqual({
    exitCode: 2,
    misuse: `${at("mine")} holds files that are no built site; name another folder, or empty this one`,
  });
  expect(existsSync(at("mine/thesis.txt"))).toBe(true);
});

it.each([
  [{ port: "many" }, '--port must be a number from 0 to 65535, not "many"'],
  [{ port: "" }, '--port must be a number from 0 to 65535, not ""'],
  [{ url: "acme" }, '--url must be an http or https address, not "acme"'],
  [{ out: "nowhere" }, "holds no site; `modelsmith generate` makes it"],
])("refuses %j", async (options, message) => {
  const { exitCode, misuse } = await docs(options, folder);
  expect(exitCode).toBe(2);
  expect(misuse).toContain(message);
});

it.each(["site: here\n", "site: { url: here }\n", "site: { url: https://a.example, x: 1 }\n"])(
  "reports the config %j",
  async (text) => {
    writeFileSync(at("modelsmith.yaml"), text);
    const { exitCode, diagnostics } = await docs({}, folder);
    expect(exitCode).toBe(1);
    expect(diagnostics[0]).toMatchObject({ code: "config/invalid" });
    writeFileSync(at("modelsmith.yaml"), "{}\n");
  },
);

it("serves the built site, and leaves nothing behind", async () => {
  const { running, built } = await docs({ port: "0" }, folder);
  expect(await (await fetch(`${running!.url}/acme/painter-2.txt`)).text()).toBe(
    "Painter 2, whole\n",
  );
  expect((await fetch(`${running!.url}/pagefind/pagefind.js`)).status).toBe(200);
  const taken = await docs({ port: new URL(running!.url).port }, folder);
  expect(taken.misuse).toMatch(/^port \d+ is taken/);
  await running!.close();
  expect(existsSync(built!.folder)).toBe(false);
});

it("draws a picture of 1200 by 630 for each model", async () => {
  const pictures = planPictures(catalog).filter(({ page }) => page !== null);
  expect(pictures.map(({ page }) => page)).toEqual(["acme/painter-2.html"]);
  expect(pictures[0]!.svg).toContain("Painter &lt;&amp;&gt; 2");
  expect(await drawPictures(at("drawn"), pictures)).toEqual({ kind: "drawn", count: 1 });
  const png = readFileSync(at(`drawn/${picturePath("acme/painter-2.html")}`));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
