// The site as its readers meet it, in Chromium: built from `generated/` as for publishing.

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docs } from "../generator/verbs/docs.ts";
import { desktop, findChromium, type OpenSite, openSite, phone, watch } from "./site-harness.ts";

const root = new URL("..", import.meta.url).pathname;
let site: OpenSite;
let folder: string;
let pages: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelsmith-test-"));
  const { exitCode, misuse, built } = await docs({ build: folder, pictures: false }, root);
  expect({ exitCode, misuse, search: built?.searchProblem }).toEqual({
    exitCode: 0,
    misuse: null,
    search: null,
  });
  const names = await readdir(folder, { recursive: true });
  pages = names.filter((name) => name.endsWith(".html")).sort();
  site = await openSite(folder);
}, 120_000);

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** One page of each kind, and of models one that is known well and one that is not. */
function pageTypes(): string[] {
  const first = (pattern: RegExp) => pages.find((page) => pattern.test(page))!;
  const single = ["index", "all", "start", "changes", "404", "compare/index", "coverage"];
  return [
    ...single.map((name) => `${name}.html`).filter((page) => pages.includes(page)),
    first(/^compare\/(?!index)/),
    first(/^\w+\/index\.html$/),
    first(/^\w+\/operations\//),
    first(/^\w+\/schemas\//),
    ...models().filter((_, i) => i % 100 === 20),
  ];
}

const models = () => pages.filter((page) => /^(?!compare)\w+\/(?!index)[^/]+\.html$/.test(page));

it("has pages of every kind", () => {
  expect(pages.length).toBeGreaterThan(250);
  expect(pageTypes().every((page) => pages.includes(page))).toBe(true);
  expect(models().length).toBeGreaterThan(150);
});

it("loads every page without an error and without asking anybody else", async () => {
  const context = await site.browser.newContext({ viewport: desktop });
  const { errors, strangers } = watch(context, [`${site.url}/`]);
  const waiting = [...pages];
  const walk = async () => {
    const page = await context.newPage();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const answer = await page.goto(`${site.url}/${next}`);
      expect(answer?.status(), next).toBe(200);
    }
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
}, 90_000);

it("sees what a page asks of others, and what it gets wrong", async () => {
  const { page, context, errors, strangers } = await site.visit("index.html");
  await page.evaluate(() => {
    console.error("a mistake");
    const picture = document.createElement("img");
    picture.src = "https://elsewhere.example/x.png";
    document.body.append(picture);
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true";
    document.body.append(script);
  });
  await page.goto("https://elsewhere.example/").catch(() => null);
  expect(errors.join("\n")).toContain("a mistake");
  expect(errors.join("\n")).toContain("Content Security Policy");
  expect(strangers).toEqual(["https://elsewhere.example/"]);
  await context.close();
});

describe("without scripts, from the disk", () => {
  it("is complete and readable", async () => {
    const { page, context, errors, strangers } = await site.visit("index.html", {
      fromDisk: true,
      javaScriptEnabled: false,
    });
    for (const path of pageTypes()) {
      await page.goto(`file://${folder}/${path}`);
      const seen = await page.evaluate(() => ({
        heading: document.querySelector("h1")?.checkVisibility(),
        // The style was found: no browser sets this by itself.
        background: getComputedStyle(document.body).backgroundColor,
        forms: [...document.forms].filter((form) => form.checkVisibility()).length,
        tooWide: document.documentElement.scrollWidth > innerWidth,
      }));
      const wanted = { heading: true, background: "rgb(253, 253, 251)", forms: 0, tooWide: false };
      expect(seen, path).toEqual(wanted);
    }
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
    await context.close();
  }, 60_000);

  it("lists every model and every page", async () => {
    const { page, context } = await site.visit("index.html", {
      fromDisk: true,
      javaScriptEnabled: false,
    });
    const listed = await page
      .locator("tr[data-item] th a:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(listed.map(decodeURIComponent).sort()).toEqual(models().sort());
    await page.goto(`file://${folder}/all.html`);
    const all = await page
      .locator("[data-item] a:visible")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const unlisted = pages.filter((path) => !all.map(decodeURIComponent).includes(path));
    expect(unlisted).toEqual(expect.arrayContaining(["404.html", "all.html", "index.html"]));
    expect(unlisted.filter((path) => path.includes("/"))).toEqual(["compare/index.html"]);
    await context.close();
  });
});

describe("the catalogue", () => {
  const shown = (page: Page) => page.locator("[data-item]:visible").count();

  it("filters at once, keeps its state in the address, and clears", async () => {
    const { page, context } = await site.visit("index.html");
    const total = await shown(page);
    await page.getByLabel("Provider").selectOption({ index: 1 });
    const ofOne = await shown(page);
    expect(ofOne).toBeGreaterThan(0);
    expect(ofOne).toBeLessThan(total);
    await page.getByLabel("Makes").selectOption("video");
    await page.getByLabel("Find").fill("kling");
    const few = await shown(page);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(ofOne);
    expect(new URL(page.url()).hash).toMatch(/^#q=kling&provider=\w+&modality=video$/);
    expect(await page.locator("output").textContent()).toBe(`${few} of ${total}`);
    for (const text of await page.locator("[data-item]:visible").allTextContents())
      expect(text.toLowerCase()).toContain("kling");

    const address = page.url();
    await page.goto(`${site.url}/changes.html`);
    await page.goto(address);
    expect(await shown(page)).toBe(few);
    expect(await page.getByLabel("Find").inputValue()).toBe("kling");
    await page.getByLabel("Find").fill("no such model");
    expect(await shown(page)).toBe(0);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect(await shown(page)).toBe(total);
    expect(new URL(page.url()).hash).toBe("");
    await context.close();
  });

  it.each([
    ["1", (credits: number, unit: string) => credits <= 1 && /call|output/.test(unit)],
    ["second", (_: number, unit: string) => unit === "second"],
    ["unknown", (_: number, unit: string) => unit === "unknown"],
    ["known", (_: number, unit: string) => unit !== "unknown"],
  ])("filters by cost: %s", async (price, fits) => {
    const { page, context } = await site.visit(`index.html#price=${price}`);
    const read = (items: Element[]) =>
      items.map((item) => ({
        ...(item as HTMLElement).dataset,
        hidden: (item as HTMLElement).hidden,
      }));
    const lines = await page.locator("[data-item]").evaluateAll(read);
    for (const { credits, unit, hidden } of lines as {
      credits: string;
      unit: string;
      hidden: boolean;
    }[])
      expect(!hidden).toBe(fits(credits === "" ? Number.POSITIVE_INFINITY : Number(credits), unit));
    expect(lines.some(({ hidden }) => !hidden)).toBe(true);
    await context.close();
  });

  it("is used by keyboard alone, and ignores nonsense in the address", async () => {
    const { page, context } = await site.visit("index.html#feature=nonsense");
    const total = await shown(page);
    expect(total).toBeGreaterThan(150);
    await page.getByLabel("Find").focus();
    await page.keyboard.type("veo");
    expect(await shown(page)).toBeLessThan(20);
    for (let i = 0; i < 2; i += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("Makes").inputValue()).not.toBe("");
    await context.close();
  });
});

describe("search", () => {
  it("loads at the first focus, finds as one types, and is used by keyboard", async () => {
    const asked: string[] = [];
    const { page, context, errors } = await site.visit("start.html");
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(200);
    expect(asked.filter((path) => /search|pagefind/.test(path))).toEqual([]);
    await page.keyboard.press("/");
    await expect.poll(() => asked.some((path) => path.startsWith("/pagefind/"))).toBe(true);
    await page.keyboard.type("seedream");
    const results = page.getByRole("region", { name: "Search results" });
    await results.locator("a").first().waitFor();
    expect(await results.getByRole("status").textContent()).toMatch(/^\d+ pages$/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const second = results.locator("a").nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await results.isHidden()).toBe(true);
    await page.getByLabel("Search all pages").fill("seedream 4");
    await results.locator("a").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/seedream/);
    expect(await page.locator("h1").textContent()).toContain("Seedream");
    expect(errors).toEqual([]);
    await context.close();
  });

  it("says so when it finds nothing", async () => {
    const { page, context } = await site.visit("start.html");
    await page.getByLabel("Search all pages").fill("qqqqzzzz");
    await page.getByText("Nothing found").waitFor();
    await context.close();
  });

  it("leads to the list of all pages where there is no index", async () => {
    const { page, context, errors } = await site.visit("start.html", { fromDisk: true });
    await page.getByLabel("Search all pages").fill("seedream");
    await page.keyboard.press("Enter");
    await page.waitForURL(/all\.html#q=seedream$/);
    const lines = await page.locator("[data-item]:visible").allTextContents();
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.toLowerCase()).toContain("seedream");
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("the theme", () => {
  const dark = "rgb(19, 21, 23)";
  const light = "rgb(253, 253, 251)";

  it("follows the system until the reader chooses, is remembered, and never flashes", async () => {
    const { page, context } = await site.visit("index.html", { colorScheme: "light" });
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        const { colorScheme } = getComputedStyle(document.documentElement);
        (window as unknown as { first: string }).first = colorScheme;
      });
    });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe(light);
    const button = page.getByRole("button", { name: /^Theme/ });
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-label")).toBe("Theme: light. Change to dark");
    await page.keyboard.press("Enter");
    expect(await background()).toBe(dark);
    await page.goto(`${site.url}/start.html`);
    expect(await background()).toBe(dark);
    expect(await page.evaluate(() => (window as unknown as { first: string }).first)).toBe("dark");
    await button.click();
    expect(await background()).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).toBe(dark);
    await context.close();
  });
});

it("can be walked by keyboard from the top", async () => {
  const { page, context } = await site.visit("index.html");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await context.close();
});

it("answers a wrong address with a page that needs nothing else", async () => {
  const { page, context, errors } = await site.visit("no/such/page.html");
  expect(await page.locator("h1").textContent()).toBe("No such page");
  await page.getByText("Every page on one page").click();
  expect(page.url()).toBe(`${site.url}/all.html`);
  expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  await context.close();
});

describe("axe", () => {
  const source = () =>
    readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const findings = async (page: Page): Promise<string[]> => {
    await page.evaluate(await source());
    return run(page);
  };
  const ofColours = ["color-contrast", "link-in-text-block"];
  /** Where axe has been loaded already. The themes differ in colours and in nothing else. */
  const run = async (page: Page, rules: readonly string[] = []): Promise<string[]> => {
    const { violations } = await page.evaluate(
      (only) =>
        (
          window as unknown as {
            axe: {
              run: (
                on: Document,
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run(document, {
          resultTypes: ["violations"],
          ...(only.length === 0 ? {} : { runOnly: { type: "rule", values: only } }),
        }),
      rules,
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 3)
          .join(" | ")}`,
    );
  };

  it("finds nothing on any kind of page, in both themes, wide and narrow", async () => {
    const { page, context } = await site.visit("index.html");
    const found: string[] = [];
    for (const path of pageTypes()) {
      await page.goto(`${site.url}/${path}`);
      await page.evaluate(await source());
      for (const size of [desktop, phone]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          const here = await run(page, colorScheme === "light" ? [] : ofColours);
          found.push(...here.map((finding) => `${path} ${size.width} ${colorScheme}: ${finding}`));
        }
      }
    }
    expect(found).toEqual([]);
    await context.close();
  }, 300_000);

  it("finds nothing in open search results, and finds a planted mistake", async () => {
    const { page, context } = await site.visit("start.html");
    await page.getByLabel("Search all pages").fill("image");
    await page.getByRole("region", { name: "Search results" }).locator("a").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.evaluate(() => {
      const picture = document.createElement("img");
      picture.src = "icon.svg";
      document.querySelector("main")?.append(picture);
    });
    expect((await findings(page)).join()).toContain("image-alt");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await run(page, ofColours)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("main p")!.style.color = "#333";
    });
    expect((await run(page, ofColours)).join()).toContain("color-contrast");
    await context.close();
  });
});

it("fits a phone: nothing but code and tables scrolls sideways", async () => {
  const { page, context } = await site.visit("index.html", { phone: true });
  for (const path of pageTypes()) {
    await page.goto(`${site.url}/${path}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
  await context.close();
}, 60_000);

it("says how to get Chromium where there is none", () => {
  expect(() => findChromium(["/no/such/chromium"])).toThrow(/apt-get install chromium/);
});
