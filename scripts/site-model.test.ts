// What a model's page does in a browser: samples in tabs, the calculator, and the form that sends a
// request to the simulator.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Catalog } from "../generator/catalog/catalog.ts";
import type { Json } from "../generator/ground/json.ts";
import { createSimulator, type Simulator } from "../generator/simulate/simulator.ts";
import { type OpenSite, openSite, type Visit } from "./site-harness.ts";

const catalog = JSON.parse(readFileSync("generated/catalog.json", "utf8")) as Catalog;
const documents = new Map(
  catalog.providers.map(({ id }) => [
    id,
    JSON.parse(readFileSync(`generated/packages/${id}/openapi.json`, "utf8")) as Json,
  ]),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const provider = catalog.providers.find(({ id }) => id === "pixeldojo")!;
/** A model that needs nothing but a prompt, and one whose price depends on two parameters. */
const plain = "pixeldojo/flux-2-dev.html";
const priced = "pixeldojo/wan-2.7-i2v.html";

let site: OpenSite;
let simulator: Simulator;
let simulatorUrl: string;
beforeAll(async () => {
  simulator = createSimulator({
    catalog,
    cassettes: [],
    documents,
    options: { speed: 50, rateLimit: false },
  });
  [site, { url: simulatorUrl }] = await Promise.all([openSite(), simulator.listen()]);
}, 120_000);
afterAll(async () => {
  await site?.close();
  await simulator?.close();
});

async function on(
  path: string,
  act: (visit: Visit) => Promise<void>,
  options: Parameters<OpenSite["visit"]>[1] = {},
): Promise<void> {
  const visit = await site.visit(path, options);
  try {
    await act(visit);
    expect({ errors: visit.errors, strangers: visit.strangers }).toEqual({
      errors: [],
      strangers: [],
    });
  } finally {
    await visit.context.close();
  }
}

const visible = (visit: Visit, selector: string) =>
  visit.page.locator(selector).first().isVisible();

describe("samples", () => {
  it("change with the keyboard, and the choice goes along to the next page", async () => {
    await on(plain, async (visit) => {
      const { page } = visit;
      expect(await visible(visit, ".tab.bash")).toBe(true);
      expect(await visible(visit, ".tab.python")).toBe(false);
      await page.locator(".tabs input").first().focus();
      for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowRight");
      expect(await visible(visit, ".tab.python")).toBe(true);
      expect(await visible(visit, ".tab.bash")).toBe(false);
      await page.goto(`${site.url}/${priced}`);
      expect(await visible(visit, ".tab.python")).toBe(true);
    });
  });

  it("are chosen without a script as well", async () => {
    const options = { javaScriptEnabled: false };
    await on(
      plain,
      async (visit) => {
        await visit.page.getByLabel("TypeScript", { exact: true }).first().check();
        expect(await visible(visit, ".tab.ts")).toBe(true);
        expect(await visible(visit, ".tab.bash")).toBe(false);
        expect(await visible(visit, ".calculator")).toBe(false);
        expect(await visible(visit, ".try")).toBe(false);
      },
      options,
    );
  });

  it("are copied as they stand", async () => {
    const options = { permissions: ["clipboard-read", "clipboard-write"] };
    await on(
      plain,
      async ({ page }) => {
        const block = page.locator(".tab.bash .copyable").first();
        await block.getByRole("button", { name: "Copy" }).click();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        expect(await copied()).toBe(await block.locator("pre").textContent());
        await page.getByRole("button", { name: "Copy for AI" }).click();
        await page.locator("button[data-copy]", { hasText: "Copied" }).waitFor();
        expect(await copied()).toBe(
          readFileSync(`generated/docs/${plain.replace(".html", ".md")}`, "utf8"),
        );
      },
      options,
    );
  });
});

it("shows in the list of sections where the reader is", async () => {
  await on(plain, async ({ page }) => {
    const current = page.locator(".contents [aria-current]");
    expect(await current.count()).toBe(0);
    for (const title of ["Errors", "Parameters"]) {
      await page.locator(".contents").getByText(title, { exact: true }).click();
      await expect.poll(() => current.allTextContents(), { timeout: 15_000 }).toEqual([title]);
    }
  });
});

it("works out what calls cost, from the keyboard", async () => {
  await on(priced, async ({ page }) => {
    const output = page.locator(".calculator output");
    expect(await output.textContent()).toMatch(/^12\.5 credits: by the second/);
    await page.locator(".calculator select").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(".calculator input").first().fill("10");
    await page.locator(".calculator [data-calls]").fill("2");
    expect(await output.textContent()).toMatch(/^60 credits for 2 calls, 30 each: by the second/);
  });
});

describe("the form", () => {
  const hostile = 'It\'s `id` "$HOME" $(id)\n</script> {"a": 1} 🎨';

  async function open({ page }: Visit): Promise<void> {
    await page.getByRole("button", { name: /^Try it/ }).click();
    await page.getByLabel("Address", { exact: true }).waitFor();
  }

  it.each([false, true])(
    "sends what it shows to the simulator (from disk: %s)",
    async (fromDisk) => {
      const asked = simulator.ledger.jobs.length;
      await on(
        plain,
        async (visit) => {
          const { page } = visit;
          await open(visit);
          await page.locator("#try-0").fill(hostile);
          expect(await page.locator(".try-code pre").textContent()).toContain(`It'\\''s \`id\``);
          await page.getByLabel("Language of the code").selectOption("python");
          expect(await page.locator(".try-code pre").textContent()).toContain(
            'It\'s `id` \\"$HOME\\"',
          );
          await page.getByLabel("Address", { exact: true }).fill(`${simulatorUrl}/${provider.id}`);
          await page.getByRole("button", { name: "Send to the simulator" }).click();
          const link = page.locator(".try-log a").first();
          await link.waitFor();
          expect(await link.getAttribute("href")).toMatch(/^http:\/\//);
          expect(await page.locator(".try-log").textContent()).toContain("Status: completed");
        },
        { fromDisk, allow: [simulatorUrl] },
      );
      const jobs = simulator.ledger.jobs.slice(asked);
      expect(jobs.map(({ model, body }) => [model, (body as { prompt: string }).prompt])).toEqual([
        ["flux-2-dev", hostile],
      ]);
    },
  );

  it("sends nothing by itself, and nothing while something is missing", async () => {
    const asked = simulator.ledger.requests.length;
    await on(
      plain,
      async (visit) => {
        const { page } = visit;
        await open(visit);
        await page.locator("#try-0").fill("");
        expect(await page.locator(".problems").textContent()).toBe("prompt is required");
        await page.getByLabel("Address", { exact: true }).fill(`${simulatorUrl}/${provider.id}`);
        await page.getByRole("button", { name: "Send to the simulator" }).click();
        expect(await page.locator(".try-log").textContent()).toContain("Not sent");
      },
      { allow: [simulatorUrl] },
    );
    expect(simulator.ledger.requests.length).toBe(asked);
  });

  it.each(["light", "dark"] as const)("can be used by everybody (%s)", async (colorScheme) => {
    await on(
      priced,
      async (visit) => {
        const { page } = visit;
        await open(visit);
        await page.locator(".try-form summary").click();
        await page.evaluate(axe);
        const found = await page.evaluate(
          "axe.run(document.querySelector('.try')).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
        expect(found).toEqual([]);
      },
      { colorScheme, phone: colorScheme === "dark" },
    );
  });

  it("says what a call elsewhere means, refuses plain http, and keeps the key to itself", async () => {
    await on(plain, async (visit) => {
      const { page } = visit;
      await open(visit);
      const address = page.getByLabel("Address", { exact: true });
      await address.fill("http://api.acme.example");
      expect(await page.locator(".try-send button").first().isDisabled()).toBe(true);
      await address.fill("https://api.acme.example");
      expect(await page.locator(".try-send .note").textContent()).toContain("may cost credits");
      expect(await page.getByRole("button", { name: "Send, and pay for it" }).isEnabled()).toBe(
        true,
      );
      await page.getByLabel(/^API key/).fill("pd_secret");
      await page.locator("#try-0").fill("x");
      const stored = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      );
      expect(stored).not.toContain("pd_secret");
      expect(await page.locator(".try-code pre").textContent()).not.toContain("pd_secret");
    });
  });
});
