// The site in a real browser, for tests: one server and one Chromium for a whole test file.
// Whatever a page logs as an error or asks of another machine is recorded. The browser knows no name
// and no address but this machine's, so that a test never depends on the network; asking each
// request's leave from here instead would cost more than the pages themselves.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { serveFolder } from "../generator/verbs/serve-folder.ts";

export interface OpenSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly folder: string;
  readonly browser: Browser;
  /** A page of its own context: nothing remembered, nothing shared. Close it by `context.close()`. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly phone?: boolean;
  /** Addresses besides the site's that a page may ask, as `http://127.0.0.1:4010`. */
  readonly allow?: readonly string[];
  /** Read the page from the disk instead of the server. */
  readonly fromDisk?: boolean;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, uncaught exceptions, failed requests. */
  readonly errors: readonly string[];
  /** Addresses outside the site that were asked for; they lead nowhere. */
  readonly strangers: readonly string[];
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

const generated = fileURLToPath(new URL("../generated/docs", import.meta.url));

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Where Chromium lies: `CHROMIUM`, or where distributions put it. Throws with what to do. */
export function findChromium(
  places: readonly string[] = [process.env["CHROMIUM"] ?? "", ...usualPlaces],
): string {
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    "Chromium is missing, and the site is tested in it: `apt-get install chromium`, or set CHROMIUM to where it lies",
  );
}

/** Serves a built site (default: `generated/docs`) and opens a browser. Slow: once per test file. */
export async function openSite(folder: string = generated): Promise<OpenSite> {
  const executablePath = findChromium();
  const server = await serveFolder(folder, 0);
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
  return {
    url: server.url,
    folder,
    browser,
    visit: (path, options = {}) => visit({ browser, url: server.url, folder }, path, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  site: Pick<OpenSite, "browser" | "url" | "folder">,
  path: string,
  { phone: small = false, allow = [], fromDisk = false, ...rest }: VisitOptions,
): Promise<Visit> {
  const context = await site.browser.newContext({ viewport: small ? phone : desktop, ...rest });
  const watched = watch(context, [
    `${site.url}/`,
    `file://${site.folder}/`,
    ...allow.map((origin) => `${origin}/`),
  ]);
  const page = await context.newPage();
  await page.goto(fromDisk ? `file://${site.folder}/${path}` : `${site.url}/${path}`);
  return { page, context, ...watched };
}

/** Records what goes wrong in all pages of a context, and what they ask of others. */
export function watch(
  context: BrowserContext,
  own: readonly string[],
): { readonly errors: readonly string[]; readonly strangers: readonly string[] } {
  const errors: string[] = [];
  const strangers: string[] = [];
  const isOwn = (url: string) =>
    own.some((start) => url.startsWith(start)) || /^(data|blob):/.test(url);
  context.on("response", (response) => {
    if (!isOwn(response.url())) strangers.push(response.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("requestfailed", (request) => {
    const text = request.failure()?.errorText ?? "";
    // What the page's own policy refused was never asked, and the console says so.
    if (!isOwn(request.url())) strangers.push(...(text === "csp" ? [] : [request.url()]));
    // Leaving a page ends its downloads; that is no failure of the page.
    else if (!/ERR_ABORTED/.test(text)) errors.push(`${request.url()}: ${text}`);
  });
  return { errors, strangers };
}
