// npm run bench: what the project costs, beside its peers, measured in one run.

import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundlesSection } from "./bench/bundles.ts";
import { callsSection } from "./bench/calls.ts";
import { editorSection } from "./bench/editor.ts";
import {
  acceptanceSection,
  detailSection,
  measureGenerate,
  type Outcome,
} from "./bench/generate.ts";
import { installPeers, peersSection } from "./bench/peers.ts";
import { type Place, withPlace } from "./bench/place.ts";
import { type Section, sectionText } from "./bench/section.ts";
import { siteSection } from "./bench/site.ts";
import { documentFolder, realDocuments, realSubject, syntheticSubject } from "./bench/subjects.ts";
import { typesSection } from "./bench/types.ts";
import { duration } from "./terminal.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Bench {
  readonly place: Place;
  readonly rounds: number;
  /** Where real documents lie, or null. */
  readonly documents: string | null;
  readonly huge: boolean;
  /** Whether generators that the project does not have are installed and measured too. */
  readonly allPeers: boolean;
  readonly print: (section: Section) => void;
}

/** In the order in which they run. */
const parts = {
  generate({ place, rounds, documents, huge, print }: Bench): void {
    const real = documents === null ? [] : realDocuments(documents).slice(0, 1);
    const subjects = [
      () => syntheticSubject(place, 140),
      () => syntheticSubject(place, 1000),
      ...real.map((document) => () => realSubject(place, document)),
      ...(huge ? [() => syntheticSubject(place, 10_000)] : []),
    ];
    const outcomes: Outcome[] = [];
    for (const subject of subjects) {
      const outcome = measureGenerate(place, subject(), { rounds, seconds: 45 });
      print(detailSection(outcome));
      outcomes.push(outcome);
    }
    print(acceptanceSection(outcomes));
  },
  site({ place, rounds, print }: Bench): void {
    print(siteSection(place, rounds));
  },
  types({ place, rounds, huge, print }: Bench): void {
    const sizes = [10, 1000, ...(huge ? [10_000] : [])];
    print(typesSection(place, { sizes, rounds }));
  },
  async editor({ place, huge, print }: Bench): Promise<void> {
    print(await editorSection(place, [10, 1000, ...(huge ? [10_000] : [])]));
  },
  async bundles({ place, huge, print }: Bench): Promise<void> {
    print(await bundlesSection(place, [10, 1000, ...(huge ? [10_000] : [])]));
  },
  async calls({ print }: Bench): Promise<void> {
    print(await callsSection());
  },
  async peers({ place, allPeers, print }: Bench): Promise<void> {
    if (allPeers) place.say("installing peers");
    const installed = allPeers ? installPeers(place.root) : null;
    if (installed?.problem) process.stderr.write(`warning: ${installed.problem}\n`);
    print(await peersSection(place, installed?.problem === null ? installed.modules : null));
  },
} satisfies Record<string, (bench: Bench) => void | Promise<void>>;

const usage = `usage: npm run bench -- [--only ${Object.keys(parts).join(",")}] [--rounds N]
                        [--documents DIR] [--huge] [--peers] [--json]
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: Object.keys(parts).join(",") },
      rounds: { type: "string", default: "3" },
      documents: { type: "string" },
      huge: { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const only = values.only.split(",");
  const rounds = Number(values.rounds);
  if (!only.every((name) => Object.hasOwn(parts, name)) || !(rounds >= 1)) {
    process.stderr.write(usage);
    return 2;
  }
  const sections: Section[] = [];
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    load: loadavg()[0]!,
  };
  if (!values.json)
    process.stdout.write(
      `Node ${machine.node}, ${machine.cores} cores, load ${machine.load.toFixed(1)}\n`,
    );
  const begun = performance.now();
  await withPlace(root, async (place) => {
    const print = (section: Section) => {
      place.say("");
      sections.push(section);
      if (!values.json) process.stdout.write(sectionText(section));
    };
    const documents = documentFolder(values.documents, root);
    const { huge, peers: allPeers } = values;
    const bench: Bench = { place, rounds, documents, huge, allPeers, print };
    for (const [name, part] of Object.entries(parts)) if (only.includes(name)) await part(bench);
  });
  if (values.json) process.stdout.write(`${JSON.stringify({ machine, sections }, null, 2)}\n`);
  else process.stdout.write(`\n${duration(performance.now() - begun)} in all\n`);
  return 0;
}

process.exitCode = await main();
