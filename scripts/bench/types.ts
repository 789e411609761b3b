// What a program of twenty typed calls costs its compiler above an empty file, with our packages
// and with openapi-fetch, each compile a process of its own.

import {
  type Consumer,
  emptyProgram,
  makeConsumer,
  ourProgram,
  peerProgram,
  writeProgram,
} from "./consumers.ts";
import { type Place, typescript } from "./place.ts";
import { median } from "./run-process.ts";
import { figure, type Row, type Section } from "./section.ts";

interface Cost {
  readonly instantiations: number;
  readonly types: number;
  /** Seconds that the compiler states for all it did. */
  readonly total: number;
  readonly memory: number;
}

const programs = { empty: emptyProgram, ours: ourProgram(), peer: peerProgram() };
type Costs = Record<keyof typeof programs, Cost>;

export function typesSection(
  place: Place,
  { sizes, rounds }: { readonly sizes: readonly number[]; readonly rounds: number },
): Section {
  const consumers = sizes.map((models) => makeConsumer(place, models));
  const rows: Row[] = [];
  for (const version of [5, 7] as const) {
    for (const consumer of consumers) {
      place.say(`TypeScript ${version}, ${consumer.models} models`);
      const costs = measureAll(place, consumer, version, rounds);
      const name = `TypeScript ${version === 5 ? "5.9" : "7"}, ${consumer.models.toLocaleString("en-US")} models`;
      rows.push(...rowsOf(name, costs, consumer.models >= 1000));
    }
  }
  return {
    title: "What twenty typed calls cost the compiler",
    about: `Above an empty file, our packages as published (.js and .d.ts) and openapi-fetch over schema.d.ts; median of ${rounds}, each compile a process of its own. Instantiations and types are exact, times are as the compiler states them.`,
    head: ["", "instantiations", "types", "time", "memory", "time ratio"],
    rows,
    notes: [
      "Flat in the number of models where our rows show the same at every size; scripts/consumer-cost.test.ts holds that. Ours cost so little that their times are within the noise of an empty file's, below zero at times; counts are not.",
    ],
  };
}

function measureAll(place: Place, consumer: Consumer, version: 5 | 7, rounds: number): Costs {
  const names = Object.keys(programs) as (keyof typeof programs)[];
  const found = names.map((): Cost[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, name] of names.entries()) {
      const project = writeProgram(consumer, name, programs[name]);
      const args = [typescript(place.root, version), "-p", project, "--extendedDiagnostics"];
      found[i]!.push(parseCost(place.run({ folder: consumer.folder, args, heap: 8192 }).stdout));
    }
  }
  const middle = (costs: readonly Cost[]): Cost => ({
    ...costs[0]!,
    total: median(costs.map(({ total }) => total)),
    memory: median(costs.map(({ memory }) => memory)),
  });
  return { empty: middle(found[0]!), ours: middle(found[1]!), peer: middle(found[2]!) };
}

/** `Instantiations:  34231`, `Memory used: 64682K`, `Total time: 0.991s`. */
function parseCost(text: string): Cost {
  const number = (name: string): number => {
    const match = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(text);
    if (!match) throw new Error(`the compiler does not state its ${name}:\n${text}`);
    return Number(match[1]);
  };
  return {
    instantiations: number("Instantiations"),
    types: number("Types"),
    total: number("Total time"),
    memory: number("Memory used") / 1024,
  };
}

function rowsOf(name: string, { empty, ours, peer }: Costs, isLarge: boolean): Row[] {
  const above = (cost: Cost) => [
    figure(cost.instantiations - empty.instantiations, "count"),
    figure(cost.types - empty.types, "count"),
    figure(cost.total - empty.total, "s"),
    figure(cost.memory - empty.memory, "MB"),
  ];
  const ratio = (ours.total - empty.total) / (peer.total - empty.total);
  return [
    { what: name, cells: ["", "", "", "", ""] },
    {
      what: "  ours",
      cells: [...above(ours), figure(ratio, "ratio", isLarge ? 0.1 : undefined)],
    },
    { what: "  openapi-fetch", cells: [...above(peer), ""] },
  ];
}
