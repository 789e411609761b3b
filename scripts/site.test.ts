import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "./site-harness.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
}, 60_000);
afterAll(() => site?.close());

it("opens a page from the server and from the disk", async () => {
  for (const fromDisk of [false, true]) {
    const { page, context, errors, strangers } = await site.visit("index.html", { fromDisk });
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate("getComputedStyle(document.body).margin")).toBe("0px");
    expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
    await context.close();
  }
});

it("sees what a page asks of others, and what it gets wrong", async () => {
  const { page, context, errors, strangers } = await site.visit("index.html");
  await page.evaluate(() => {
    console.error("a mistake");
    const picture = document.createElement("img");
    picture.src = "https://elsewhere.example/x.png";
    document.body.append(picture);
    return fetch("https://elsewhere.example/x").catch(() => null);
  });
  expect(errors.join("\n")).toContain("a mistake");
  expect(errors.join("\n")).toContain("Content Security Policy");
  expect(strangers).toEqual([]);
  await context.close();
});
