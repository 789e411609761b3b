// Copied from templates/client/runtime/abort.ts. Do not edit.

// Time limits and the caller's signal. Everything that waits goes through `settle` or `sleep`,
// so an abort is felt at once even where a custom fetch ignores signals.

/** The longest delay that timers can hold (about 24 days). */
const longestTimer = 2 ** 31 - 1;

/** A signal that fires with its parent or after a time, whichever comes first. */
export interface Scope {
  readonly signal: AbortSignal;
  /** True when the time ran out, false when the parent fired or nothing has. */
  readonly timedOut: boolean;
  /** The limit in milliseconds; Infinity when there is none. */
  readonly limitMs: number;
  /** Milliseconds left; never negative. */
  remaining(): number;
  /** Lets go of timer and parent. */
  close(): void;
}

export function openScope(parent: AbortSignal | undefined, limitMs = Infinity): Scope {
  const controller = new AbortController();
  const end = performance.now() + limitMs;
  let timedOut = false;
  const followParent = () => controller.abort(parent?.reason);
  const timer =
    limitMs < longestTimer
      ? setTimeout(() => {
          timedOut = true;
          controller.abort();
        }, limitMs)
      : undefined;
  if (parent?.aborted) followParent();
  else parent?.addEventListener("abort", followParent);
  return {
    signal: controller.signal,
    get timedOut() {
      return timedOut;
    },
    limitMs,
    remaining: () => Math.max(0, end - performance.now()),
    close() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", followParent);
    },
  };
}

/** The outcome of `work`, or a rejection with the signal's reason as soon as that fires. */
export function settle<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Waits; rejects with the signal's reason as soon as that fires. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
  });
  return settle(rest, signal).finally(() => clearTimeout(timer));
}

/** The milliseconds left of a limit each time it is asked; undefined without a limit. */
export function countdown(limitMs: number | undefined): () => number | undefined {
  const end = performance.now() + (limitMs ?? 0);
  return () => (limitMs === undefined ? undefined : Math.max(0, end - performance.now()));
}
