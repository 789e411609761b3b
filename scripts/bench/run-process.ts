// One command as a whole process: wall time, CPU time and peak memory. Node has no way to ask for
// a child's use, so the child notes its own as it ends: a few lines are loaded into it first.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Spent {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of all threads, user and system. */
  readonly cpu: number;
  /** Megabytes (of 2^20 bytes) of memory at its highest. */
  readonly peak: number;
  readonly stdout: string;
}

export interface Command {
  readonly folder: string;
  /** A script for this Node, and what it is given. */
  readonly args: readonly string[];
  readonly seconds?: number;
  /** Megabytes of heap, where the default would end a peer early. */
  readonly heap?: number;
  /** How it may end. Nothing but 0 unless stated. */
  readonly statuses?: readonly number[];
}

/** The command did not do what was measured: the message says what it printed last. */
export class CommandFailure extends Error {}

const note = `
if (require("node:worker_threads").isMainThread) process.on("exit", () => {
  const fs = require("node:fs");
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  // The kernel lets a child begin with its parent's maxRSS; VmHWM is its own.
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync("/proc/self/status", "utf8"))[1]); } catch {}
  const used = JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: peak / 1024 });
  fs.writeFileSync(require("node:path").join(__dirname, process.pid + ".json"), used);
});
`;

/** Runs commands, with `folder` for its notes. */
export function createRunner(folder: string): (command: Command) => Spent {
  mkdirSync(folder, { recursive: true });
  const preload = join(folder, "note-use.cjs");
  writeFileSync(preload, note);
  return ({ folder: cwd, args, seconds = 600, heap, statuses = [0] }) => {
    const options = [`--require=${preload}`, ...(heap ? [`--max-old-space-size=${heap}`] : [])];
    const begun = performance.now();
    const child = spawnSync(process.execPath, args, {
      cwd,
      encoding: "utf8",
      timeout: seconds * 1000,
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        NODE_OPTIONS: options.map((option) => JSON.stringify(option)).join(" "),
        NO_COLOR: "1",
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      },
    });
    const wall = (performance.now() - begun) / 1000;
    const used = readNotes(folder);
    if (child.status === null || !statuses.includes(child.status))
      throw new CommandFailure(failure(child, seconds));
    return { wall, ...used, stdout: child.stdout };
  };
}

/** Of the process and those it started: their CPU together, the largest of their peaks. */
function readNotes(folder: string): { readonly cpu: number; readonly peak: number } {
  const notes = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const used = notes.map(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { cpu: number; peak: number },
  );
  for (const name of notes) rmSync(join(folder, name));
  return {
    cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(0, ...used.map(({ peak }) => peak)),
  };
}

function failure(
  { status, signal, stderr, stdout }: ReturnType<typeof spawnSync>,
  seconds: number,
): string {
  if (signal === "SIGTERM") return `took longer than ${seconds} s`;
  const text = `${stderr}`.trim() || `${stdout}`.trim();
  if (/heap out of memory/.test(text)) return "out of memory";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const said = lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
  return `exit ${status ?? signal}: ${said.trim().slice(0, 160)}`;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/**
 * Whether the machine had other things to do. A peer of one thread needs about as much time as
 * CPU; where it waited longer, the clock is no measure, and CPU time is judged instead.
 */
export function wasBusy(peer: Pick<Spent, "wall" | "cpu">): boolean {
  return peer.wall > peer.cpu * 1.15;
}
