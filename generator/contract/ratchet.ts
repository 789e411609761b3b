// Coverage may only rise: what recordings have touched is held against what they touched before,
// in numbers that lie in the repository and go up.

import {
  type ContractCoverage,
  type Dimension,
  dimensions,
} from "../../templates/contract/runtime/coverage.js";
import type { Checked, Diagnostic } from "../ground/diagnostic.ts";
import { byCodeUnit, isObject, type Json, own } from "../ground/json.ts";
import { childPointer, type SourceLocation } from "../ground/location.ts";

/** How many things were touched, by any recording and by the real API. */
export interface Floor {
  readonly seen: number;
  readonly live: number;
}

/** By provider, then by dimension. What is not named was never reached. */
export type Ratchet = ReadonlyMap<string, ReadonlyMap<Dimension, Floor>>;

export function parseRatchet(value: Json, file: string): Checked<Ratchet> {
  const diagnostics: Diagnostic[] = [];
  const wrong = (pointer: string, message: string) =>
    diagnostics.push({
      code: "contract/bad-coverage",
      message,
      at: { file, pointer },
      fix: "correct it, or delete the file and run `modelsmith contract --raise`",
    });
  const ratchet = new Map<string, Map<Dimension, Floor>>();
  if (!isObject(value)) wrong("#", "the coverage reached before must be an object of providers");
  for (const [provider, given] of isObject(value) ? Object.entries(value) : []) {
    const floors = new Map<Dimension, Floor>();
    ratchet.set(provider, floors);
    for (const [name, floor] of isObject(given) ? Object.entries(given) : []) {
      const pointer = childPointer("#", provider, name);
      const dimension = dimensions.find((one) => one === name);
      const [seen, live] = isObject(floor) ? [own(floor, "seen"), own(floor, "live")] : [];
      if (!dimension) wrong(pointer, `${JSON.stringify(name)} is nothing that coverage counts`);
      else if (!isCount(seen) || !isCount(live))
        wrong(pointer, `${name} must say how much was seen and live, as whole numbers`);
      else floors.set(dimension, { seen, live });
    }
  }
  return { value: ratchet, diagnostics };
}

function isCount(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Every figure that is below the one reached before. */
export function findFallen(
  coverage: readonly ContractCoverage[],
  ratchet: Ratchet,
  file: string,
): Diagnostic[] {
  return coverage.flatMap(({ provider, shares }) =>
    [...(ratchet.get(provider) ?? [])].flatMap(([dimension, floor]) =>
      (["seen", "live"] as const).flatMap((kind) => {
        const now = shares[dimension][kind];
        const before = floor[kind];
        const at = { file, pointer: childPointer("#", provider, dimension, kind) };
        return now < before ? [fallen({ provider, dimension, kind, now, before, at })] : [];
      }),
    ),
  );
}

interface Fallen {
  readonly provider: string;
  readonly dimension: Dimension;
  readonly kind: keyof Floor;
  readonly now: number;
  readonly before: number;
  readonly at: SourceLocation;
}

function fallen({ provider, dimension, kind, now, before, at }: Fallen): Diagnostic {
  const what = dimensionNames[dimension];
  const how = kind === "live" ? " answered by the real API" : " with a recording";
  return {
    code: "contract/coverage-fell",
    message: `${provider} has ${now} ${what}${how}, and had ${before}`,
    at,
    fix: "record again what is missing; where the API itself has lost it, lower the number by hand, so that a review sees it",
  };
}

export const dimensionNames: Readonly<Record<Dimension, string>> = {
  operations: "operations",
  statuses: "statuses",
  contentTypes: "content types",
  models: "models",
  webhooks: "webhooks",
  optionalFields: "optional fields",
  enumValues: "enum values",
  unionBranches: "union branches",
};

/** The file's new text: each figure the higher one of now and before. */
export function raisedRatchet(coverage: readonly ContractCoverage[], ratchet: Ratchet): string {
  const now = new Map(coverage.map(({ provider, shares }) => [provider, shares]));
  const providers = [...new Set([...ratchet.keys(), ...now.keys()])].sort(byCodeUnit);
  const entries = providers.map((provider): [string, Json] => {
    const floors = dimensions.flatMap((dimension): [string, Json][] => {
      const share = now.get(provider)?.[dimension];
      const before = ratchet.get(provider)?.get(dimension);
      const seen = Math.max(share?.seen ?? 0, before?.seen ?? 0);
      const live = Math.max(share?.live ?? 0, before?.live ?? 0);
      return share?.of || before ? [[dimension, { seen, live }]] : [];
    });
    return [provider, Object.fromEntries(floors)];
  });
  const text = JSON.stringify(Object.fromEntries(entries), null, 2);
  return `${text.replace(/\{\s+"seen": (\d+),\s+"live": (\d+)\s+\}/g, '{ "seen": $1, "live": $2 }')}\n`;
}
