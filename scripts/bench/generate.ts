// The command as its users run it, beside the openapi-typescript command on the same document, in
// turns: whole processes, from nothing, again with nothing changed, and with one model changed.

import { join } from "node:path";
import { openapiTypescript, type Place, putAside } from "./place.ts";
import { CommandFailure, median, type Spent, wasBusy } from "./run-process.ts";
import { type Cell, figure, type Row, type Section } from "./section.ts";
import type { Subject } from "./subjects.ts";

type Column = "140" | "1000" | "real" | "10000";

interface Kind {
  readonly what: string;
  readonly flags: readonly string[];
  /** What must have happened before: nothing is there, or the same run took place. */
  readonly after: "nothing" | "the same" | "an edit";
  /** What the issue allows, as a share of the peer's time. */
  readonly atMost: Partial<Record<Column, number>>;
}

const lean = ["--no-raw", "--no-site"];
const kinds: readonly Kind[] = [
  {
    what: "all but raw and site, cold",
    flags: lean,
    after: "nothing",
    atMost: { "140": 0.4, "1000": 0.3, real: 0.4 },
  },
  {
    what: "with raw, cold",
    flags: ["--no-site"],
    after: "nothing",
    atMost: { "140": 1.1, "1000": 1.1, real: 1.1 },
  },
  { what: "everything, cold", flags: [], after: "nothing", atMost: { "140": 2, "1000": 3 } },
  {
    what: "nothing changed",
    flags: [],
    after: "the same",
    atMost: { "140": 0.12, "1000": 0.1, real: 0.1 },
  },
  {
    what: "one model changed (no raw)",
    flags: ["--no-raw"],
    after: "an edit",
    atMost: { "140": 0.2, "1000": 0.15 },
  },
];

export interface Measured {
  readonly what: string;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** Each round's time as a share of the peer's in that round, the median of them. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
  readonly atMost: number | null;
  /** What the command says of its files, for the rows in which that matters. */
  readonly files: string;
}

export interface Outcome {
  readonly subject: Subject;
  readonly column: Column;
  readonly peer: Measured;
  readonly rows: readonly Measured[];
  /** Commands that did not end well, with what they said. */
  readonly failures: readonly string[];
  readonly rounds: number;
}

export interface Patience {
  readonly rounds: number;
  /** No further round is begun once so many seconds are used up. */
  readonly seconds: number;
}

export function measureGenerate(
  place: Place,
  subject: Subject,
  { rounds, seconds: allowed }: Patience,
): Outcome {
  const column: Column = subject.models === null ? "real" : (`${subject.models}` as Column);
  const chosen = kinds.filter(({ after }) => after !== "an edit" || subject.edit !== null);
  const peers: Spent[] = [];
  const ours = new Map(chosen.map((kind) => [kind, [] as Spent[]]));
  const failures = new Map<string, string>();
  const attempt = (what: string, work: () => Spent): Spent | null => {
    if (failures.has(what)) return null;
    place.say(`${subject.name}: ${what}`);
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      failures.set(what, error.message);
      return null;
    }
  };
  const begun = performance.now();
  let done = 0;
  for (; done < rounds && (done === 0 || performance.now() - begun < allowed * 1000); done += 1) {
    const peer = attempt("openapi-typescript", () => runPeer(place, subject));
    if (peer) peers.push(peer);
    for (const kind of chosen) {
      const spent = attempt(kind.what, () => runOurs(place, subject, kind, done));
      if (spent) ours.get(kind)!.push(spent);
    }
  }
  const measured = chosen.flatMap((kind) => {
    const runs = ours.get(kind)!;
    const { what, atMost, after } = kind;
    if (runs.length === 0) return [];
    const files = after === "an edit" ? (/(\d+ written)/.exec(runs[0]!.stdout)?.[1] ?? "") : "";
    return [summary({ what, runs, peers, atMost: atMost[column] ?? null, files })];
  });
  return {
    subject,
    column,
    peer: summary({ what: "openapi-typescript", runs: peers, peers, atMost: null, files: "" }),
    rows: measured,
    failures: [...failures].map(([what, reason]) => `${what}: ${reason}`),
    rounds: done,
  };
}

function summary({
  what,
  runs,
  peers,
  atMost,
  files,
}: Pick<Measured, "what" | "atMost" | "files"> & {
  readonly runs: readonly Spent[];
  readonly peers: readonly Spent[];
}): Measured {
  const of = (key: "wall" | "cpu" | "peak") => median(runs.map((run) => run[key]));
  const ratio = (key: "wall" | "cpu") =>
    median(runs.map((run, i) => run[key] / (peers[i]?.[key] ?? Number.NaN)));
  return {
    what,
    wall: of("wall"),
    cpu: of("cpu"),
    peak: of("peak"),
    wallRatio: ratio("wall"),
    cpuRatio: ratio("cpu"),
    atMost,
    files,
  };
}

function runPeer(place: Place, { document }: Subject): Spent {
  const out = join(place.folder, "schema.ts");
  const args = [openapiTypescript(place.root), document, "-o", out];
  return place.run({ folder: place.folder, args, heap: 8192 });
}

function runOurs(place: Place, subject: Subject, kind: Kind, round: number): Spent {
  const out = join(subject.folder, "generated");
  const run = () =>
    place.run({
      folder: subject.folder,
      args: [
        join(place.dist, "modelsmith.cjs"),
        "generate",
        ...kind.flags,
        ...subject.input,
        "--out",
        out,
      ],
    });
  // The row above has left what this one begins with, but for the change of flags.
  if (kind.after === "nothing") putAside(out);
  if (kind.after === "an edit") {
    run();
    subject.edit!(round);
  }
  return run();
}

/** One document's rows, in full. */
export function detailSection({ subject, peer, rows, failures, rounds }: Outcome): Section {
  const costs = ({ wall, cpu, peak }: Measured): Cell[] => [
    figure(wall, "s"),
    figure(cpu, "s"),
    figure(peak, "MB"),
  ];
  return {
    title: `Generating from ${subject.name}`,
    about: `Whole processes, in turns with the openapi-typescript command on the same document; median of ${rounds}.`,
    head: ["", "wall", "CPU", "peak", "wall ratio", "CPU ratio", ""],
    rows: [
      { what: peer.what, cells: [...costs(peer), "", "", ""] },
      ...rows.map((row): Row => {
        const { what, wallRatio, cpuRatio, atMost, files } = row;
        const limit = atMost ?? undefined;
        const ratios = wasBusy(peer)
          ? [figure(wallRatio, "ratio"), figure(cpuRatio, "ratio", limit)]
          : [figure(wallRatio, "ratio", limit), figure(cpuRatio, "ratio")];
        return { what, cells: [...costs(row), ...ratios, files] };
      }),
    ],
    notes: failures,
  };
}

/** What the issue asks for, in its own form: a row a kind, a column a document. */
export function acceptanceSection(outcomes: readonly Outcome[]): Section {
  const busy = outcomes.some(({ peer }) => wasBusy(peer));
  const rows = kinds.map(({ what }): Row => {
    const cells = outcomes.map((outcome): Cell => {
      const found = outcome.rows.find((row) => row.what === what);
      if (!found) return "–";
      const ratio = busy ? found.cpuRatio : found.wallRatio;
      return figure(ratio, "ratio", found.atMost ?? undefined);
    });
    return { what, cells };
  });
  const memory = outcomes.map((outcome): Cell => {
    const found = outcome.rows.find((row) => row.what === kinds[0]!.what);
    if (!found) return "–";
    const ratio = found.peak / outcome.peer.peak;
    return figure(ratio, "ratio", outcome.column === "real" ? 1 : undefined);
  });
  return {
    title: "Generating, as shares of openapi-typescript alone",
    about: busy
      ? "CPU time (user and system, all threads), because other work kept this machine busy and its clock says little."
      : "Time on the clock, whole processes.",
    head: ["", ...outcomes.map(({ subject }) => subject.name)],
    rows: [...rows, { what: "peak memory, no raw, no site", cells: memory }],
  };
}
