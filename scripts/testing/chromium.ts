// The browser that pages and packages are tried in: the system's own Chromium.

import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../site-harness.ts";

/** Rejects where there is none: a test that is skipped proves nothing. */
export function launchChromium(): Promise<Browser> {
  const unwanted = ["background-networking", "component-update", "gpu", "quic", "sync"];
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      "--headless",
      "--no-sandbox",
      "--no-first-run",
      ...unwanted.map((part) => `--disable-${part}`),
    ],
  });
}
