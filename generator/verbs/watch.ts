// Runs something again whenever one of several folders or files changes, never twice at once, and
// once more when a change came while it ran.

import { existsSync, type FSWatcher, statSync, watch as watchPath } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface WatchOptions {
  /** Folders (with all below) and files; those that do not exist are left out. */
  readonly paths: readonly string[];
  /** Editors write a file in several steps, and people save several files. */
  readonly quietMs?: number;
  /** Ends the watching; a run that is on its way is waited for. */
  readonly signal: AbortSignal;
  readonly run: () => Promise<void>;
}

/** Resolves once `signal` is aborted and nothing runs any more. Rejects when `run` does. */
export async function watchAndRun({
  paths,
  quietMs = 100,
  signal,
  run,
}: WatchOptions): Promise<void> {
  let changes = 0;
  let wake = (): void => {};
  const notice = () => {
    changes += 1;
    wake();
  };
  const watchers = paths.filter((path) => existsSync(path)).map((path) => open(path, notice));
  signal.addEventListener("abort", () => wake(), { once: true });
  try {
    while (!signal.aborted) {
      const seen = changes;
      await run();
      if (changes === seen && !signal.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (changes !== seen || signal.aborted) resolve();
        });
      for (let before = -1; before !== changes && !signal.aborted; ) {
        before = changes;
        await sleep(quietMs);
      }
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

function open(path: string, notice: () => void): FSWatcher {
  const watcher = watchPath(path, { recursive: statSync(path).isDirectory() });
  watcher.on("change", notice);
  // What is watched may be removed and come back; the next run says what is missing.
  watcher.on("error", notice);
  return watcher;
}
