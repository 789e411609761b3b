// Time that passes only when everything waits: a recording of ten minutes replays in milliseconds,
// and whoever asks too soon is seen to.

export interface VirtualClock {
  /** Milliseconds since the clock was started. */
  readonly now: () => number;
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** How many turns of the event loop nothing may happen in before time moves on. */
const quietTurns = 4;
/** What waits longer than this without a timer waits for something that never comes. */
const patience = 2_000;

let running = false;

/**
 * Runs work whose `setTimeout` and `performance.now` follow a virtual clock. Rejects with what the
 * work rejects with, or when it waits for something that no timer brings.
 */
export async function withVirtualClock<T>(work: (clock: VirtualClock) => Promise<T>): Promise<T> {
  if (running) throw new Error("one virtual clock at a time: it stands in for the platform's");
  running = true;
  const timers = new Map<object, Timer>();
  let now = 0;
  const restore = replaceTimers(timers, () => now);
  let done = false;
  const outcome = work({ now: () => now }).finally(() => {
    done = true;
  });
  // Awaited below; until then a rejection is no surprise.
  outcome.catch(() => {});
  try {
    for (let idle = 0; !done; idle += 1) {
      for (let turn = 0; turn < quietTurns && !done; turn += 1) await turnOfLoop();
      const next = done ? undefined : takeEarliest(timers);
      if (next) {
        now = Math.max(now, next.at);
        idle = 0;
        next.act();
      } else if (idle > patience) {
        throw new Error("the client waits for something that never comes");
      }
    }
    return await outcome;
  } finally {
    restore();
    running = false;
  }
}

function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function takeEarliest(timers: Map<object, Timer>): Timer | undefined {
  let earliest: [object, Timer] | undefined;
  for (const entry of timers) {
    if (!earliest || entry[1].at < earliest[1].at) earliest = entry;
  }
  if (earliest) timers.delete(earliest[0]);
  return earliest?.[1];
}

function replaceTimers(timers: Map<object, Timer>, now: () => number): () => void {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const start = (act: (...given: unknown[]) => void, after = 0, ...given: unknown[]) => {
    const id = {};
    timers.set(id, { at: now() + Math.max(0, after), act: () => act(...given) });
    return id;
  };
  const stop = (id: unknown) => {
    if (typeof id === "object" && id !== null && timers.delete(id)) return;
    // A timer from before this clock.
    realClear(id as NodeJS.Timeout | undefined);
  };
  // The ids are objects as Node's are; nothing under test asks more of them.
  globalThis.setTimeout = start as unknown as typeof setTimeout;
  globalThis.clearTimeout = stop as typeof clearTimeout;
  Object.defineProperty(performance, "now", { value: now, configurable: true, writable: true });
  return () => {
    globalThis.setTimeout = realSet;
    globalThis.clearTimeout = realClear;
    Reflect.deleteProperty(performance, "now");
  };
}
