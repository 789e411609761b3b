// Time as the simulator sees it: the machine's, or one that stands still until it is moved.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` after so many milliseconds; the function it gives calls that off. */
  after(milliseconds: number, task: () => void): () => void;
  sleep(milliseconds: number): Promise<void>;
  /** Moves a virtual clock on, doing what falls due on the way, in its order. */
  advance(milliseconds: number): Promise<void>;
  /** Calls everything off that is still to come. */
  stop(): void;
}

/** Node fires longer timers at once. */
const longestTimer = 2 ** 31 - 1;

export function createRealClock(): Clock {
  const timers = new Set<NodeJS.Timeout>();
  const after: Clock["after"] = (milliseconds, task) => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        task();
      },
      Math.min(Math.max(0, milliseconds), longestTimer),
    );
    timers.add(timer);
    return () => {
      clearTimeout(timer);
      timers.delete(timer);
    };
  };
  return {
    now: () => Date.now(),
    after,
    sleep: (milliseconds) => new Promise((resolve) => void after(milliseconds, resolve)),
    advance: () => Promise.reject(new Error("only a virtual clock can be moved")),
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that starts at `start` and moves only when told to. */
export function createVirtualClock(start: number): Clock {
  let now = start;
  const tasks = new Set<Task>();
  const after: Clock["after"] = (milliseconds, run) => {
    const task = { at: now + Math.max(0, milliseconds), run };
    tasks.add(task);
    return () => tasks.delete(task);
  };
  const nextUntil = (end: number): Task | null => {
    let next: Task | null = null;
    for (const task of tasks) {
      if (task.at <= end && (next === null || task.at < next.at)) next = task;
    }
    return next;
  };
  return {
    now: () => now,
    after,
    sleep: (milliseconds) => new Promise((resolve) => void after(milliseconds, resolve)),
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (let task = nextUntil(end); task; task = nextUntil(end)) {
        tasks.delete(task);
        now = task.at;
        task.run();
        // Whoever slept gets the turn to sleep again within the same stretch.
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
    stop: () => tasks.clear(),
  };
}
