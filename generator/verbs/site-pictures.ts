// Draws the pictures of a published site with a Chromium, where there is one. Playwright is no
// dependency of ours: a site without pictures is a whole site.

import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Picture } from "./site-picture.ts";

export type Drawn =
  | { readonly kind: "drawn"; readonly count: number }
  /** Why there are none. */
  | { readonly kind: "left-out"; readonly reason: string };

/** Below the site: `pictures/acme/painter-2.png`. */
export function picturePath(page: string | null): string {
  return page === null ? "pictures/site.png" : `pictures/${page.replace(/\.html$/, ".png")}`;
}

function chromiumPath(): string | null {
  const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Drawn in a few tabs at once; a picture is some 20 kB. */
export async function drawPictures(folder: string, pictures: readonly Picture[]): Promise<Drawn> {
  const executablePath = chromiumPath();
  if (executablePath === null) return { kind: "left-out", reason: "there is no Chromium here" };
  const playwright = await import("playwright-core").catch(() => null);
  if (playwright === null) return { kind: "left-out", reason: "playwright-core is not installed" };
  const browser = await playwright.chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
  });
  try {
    const waiting = [...pictures];
    const draw = async () => {
      const context = await browser.newContext({
        viewport: { width: 1200, height: 630 },
        javaScriptEnabled: false,
        offline: true,
      });
      const page = await context.newPage();
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const file = join(folder, picturePath(next.page));
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${next.svg}`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await page.screenshot({ type: "png" }));
      }
    };
    await Promise.all([draw(), draw(), draw()]);
    return { kind: "drawn", count: pictures.length };
  } finally {
    await browser.close();
  }
}
