// Copied from templates/client/runtime/abort.ts. Do not edit.

// Time limits and the caller's signal. Everything that waits goes through `settle` or `sleep`,
// so an abort is felt at once even where a custom fetch ignores signals.

/** The longest delay that timers can hold (about 24 days). */
const longestTimer = 2 ** 31 - 1;

/** A signal that fires with its parent or after a time, whichever comes first. */
export interface Scope {
  /** Undefined where nothing can end it. */
  readonly signal: AbortSignal | undefined;
  /** When the limit is reached, by `performance.now()`. */
  readonly end: number;
  /** Lets go of timer and parent. */
  close(): void;
}

/** @param late makes the signal's reason when the time has run out; else it is the parent's. */
export function openScope(
  parent: AbortSignal | undefined,
  limitMs: number,
  late: (limitMs: number) => Error,
): Scope {
  const end = performance.now() + limitMs;
  // A signal is dear to make: without a limit, the parent's will do.
  if (limitMs >= longestTimer) return { signal: parent, end, close() {} };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late(limitMs)), limitMs);
  const letGo = onAbort(parent, () => controller.abort(parent?.reason));
  return {
    signal: controller.signal,
    end,
    close() {
      clearTimeout(timer);
      letGo();
    },
  };
}

/** The outcome of `work`, or a rejection with the signal's reason as soon as that fires. */
export function settle<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const letGo = onAbort(signal, () => reject(signal?.reason));
    work.then(resolve, reject).finally(letGo);
  });
}

/** Waits; rejects with the signal's reason as soon as that fires. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    // A timer takes a millisecond at least, even where none is asked for.
    if (milliseconds > 0) timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
    else resolve();
  });
  return settle(rest, signal).finally(() => clearTimeout(timer));
}

/** The whole milliseconds left of a limit each time it is asked; undefined without a limit. */
export function countdown(limitMs: number | undefined): () => number | undefined {
  const end = performance.now() + limitMs!;
  return () => limitMs && Math.max(0, Math.round(end - performance.now()));
}

/** What waits for each signal. One signal may end a thousand jobs, and Node warns of eleven listeners. */
const watchers = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `act` when the signal fires, or now when it has; gives what calls that off. */
export function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) act();
  const acts = watchers.get(signal) ?? new Set<() => void>();
  if (!watchers.has(signal)) {
    signal.addEventListener("abort", () => {
      for (const each of acts) each();
    });
  }
  watchers.set(signal, acts.add(act));
  return () => void acts.delete(act);
}
