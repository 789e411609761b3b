// The browser that pages and packages are tried in: the system's own Chromium.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** `CHROMIUM` names another one. A missing browser is a failure: a skipped test proves nothing. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `there is no ${executablePath}: install it (apt-get install --yes chromium), or set CHROMIUM to its path`,
    );
  }
  const quiet = ["background-networking", "component-update", "sync"].map(
    (part) => `--disable-${part}`,
  );
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      ...quiet,
    ],
  });
}
