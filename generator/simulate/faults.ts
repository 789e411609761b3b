// When something goes wrong: always, with a probability, every so many requests, or when the
// request itself asks for it (`x-simulate: drop-after`).

import { findNearest } from "../ground/nearest.ts";
import {
  type FaultName,
  type FaultStage,
  faultCatalog,
  faultNames,
  isFaultName,
} from "./fault-names.ts";
import type { Random } from "./random.ts";

/** What a request does in the job protocol, as far as faults tell requests apart. */
export type RequestRole = "submit" | "poll" | "other";

export interface FaultRule {
  readonly name: FaultName;
  /** From 0 to 1; left out, it strikes whenever it can. */
  readonly probability?: number;
  /** Strikes at every so manieth request that it can strike. */
  readonly every?: number;
  /** Strikes at most so often. */
  readonly times?: number;
  /** Only requests of this kind. Faults in a job's life strike submits alone. */
  readonly on?: RequestRole;
  /** For `latency` and `slow-body`: how long, in milliseconds. */
  readonly milliseconds?: number;
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** What strikes this request: at most one before or after, and any number in the job's life. */
  choose(role: RequestRole, asked: readonly FaultName[]): Strike;
}

export interface Strike {
  readonly answer: ChosenFault | null;
  readonly job: readonly FaultName[];
}

export interface ChosenFault {
  readonly name: FaultName;
  readonly stage: FaultStage;
  readonly milliseconds: number | null;
}

interface Running {
  readonly rule: FaultRule;
  /** Requests that it could have struck. */
  seen: number;
  struck: number;
}

export function createFaults(random: Random, rules: readonly FaultRule[]): Faults {
  let running: Running[] = [];
  const add = (rule: FaultRule) => running.push({ rule, seen: 0, struck: 0 });
  for (const rule of rules) add(rule);

  function strikes(entry: Running): boolean {
    const { probability, every, times, name } = entry.rule;
    entry.seen += 1;
    if (times !== undefined && entry.struck >= times) return false;
    if (every !== undefined && entry.seen % every !== 0) return false;
    if (probability !== undefined && random.next(`fault ${name}`) >= probability) return false;
    entry.struck += 1;
    return true;
  }

  return {
    add,
    clear() {
      running = [];
    },
    choose(role, asked) {
      let answer: ChosenFault | null = null;
      const job: FaultName[] = [];
      const take = (name: FaultName, milliseconds: number | null) => {
        const { stage } = faultCatalog[name];
        if (stage !== "job") answer ??= { name, stage, milliseconds };
        else if (!job.includes(name)) job.push(name);
      };
      // What the request asks for goes before what the settings say.
      for (const name of asked) if (canStrike(name, role)) take(name, null);
      for (const entry of running) {
        const { name, on, milliseconds } = entry.rule;
        const struckAlready = answer !== null && faultCatalog[name].stage !== "job";
        if (struckAlready || !canStrike(name, role) || (on ?? role) !== role) continue;
        if (strikes(entry)) take(name, milliseconds ?? null);
      }
      return { answer, job };
    },
  };
}

/** Faults in a job's life need a submit; an odd status can be asked of a single poll as well. */
function canStrike(name: FaultName, role: RequestRole): boolean {
  if (faultCatalog[name].stage !== "job" || role === "submit") return true;
  return name === "unknown-status" && role === "poll";
}

/**
 * Reads `name`, `name:0.2`, `name:every=5`, with `@submit` or `@poll` behind the name to strike only
 * those. Gives the reason when it cannot be read.
 */
export function parseFault(text: string): FaultRule | { readonly problem: string } {
  const match = /^([a-z0-9-]+)(?:@([a-z]+))?(?::(.+))?$/.exec(text);
  const [, name = text, on, amount] = match ?? [];
  if (!isFaultName(name)) {
    const nearest = findNearest(name, faultNames);
    const hint =
      nearest === null ? `one of ${faultNames.join(", ")}` : `did you mean "${nearest}"?`;
    return { problem: `no fault is called "${name}"; ${hint}` };
  }
  if (on !== undefined && on !== "submit" && on !== "poll" && on !== "other") {
    return { problem: `"${on}" in "${text}" must be submit, poll or other` };
  }
  const where = on === undefined ? {} : { on: on as RequestRole };
  if (amount === undefined) return { name, ...where };
  const every = /^every=([1-9]\d*)$/.exec(amount);
  if (every) return { name, ...where, every: Number(every[1]) };
  const probability = Number(amount);
  if (!(probability >= 0 && probability <= 1)) {
    return { problem: `"${amount}" in "${text}" must be a number from 0 to 1, or every=N` };
  }
  return { name, ...where, probability };
}

/** The faults that a header names, separated by commas; others are passed over. */
export function askedFaults(header: string | null): FaultName[] {
  return (header ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(isFaultName);
}
