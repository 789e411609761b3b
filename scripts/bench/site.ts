// How long the site takes beside `redocly build-docs` of the same document, whole processes both,
// in turns. `generate` makes the packages and contract tests as well; only schema.ts, which no page
// is made of, is left out.

import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, putAside, redocly } from "./place.ts";
import { median, type Spent, wasBusy } from "./run-process.ts";
import { figure, type Section } from "./section.ts";

/** What the issue allows, as a share of the time of Redocly's one page. */
const kinds = [
  ["every page, cold", 2.5],
  ["nothing changed", 0.2],
  ["one model changed", 0.3],
] as const;

export function siteSection(place: Place, rounds: number): Section {
  const folder = join(place.folder, "site");
  cpSync(join(place.root, "spec"), join(folder, "spec"), { recursive: true });
  const out = join(folder, "generated");
  const generate = () =>
    place.run({ folder, args: [join(place.dist, "modelsmith.cjs"), "generate", "--no-raw"] });
  const document = join(place.root, "generated", "openapi.json");
  const page = [redocly(place.root), "build-docs", document, "-o", join(folder, "redoc.html")];
  const edit = modelEditor(join(folder, "spec", "additions"));
  const peers: Spent[] = [];
  const ours = kinds.map((): Spent[] => []);
  for (let round = 0; round < rounds; round += 1) {
    place.say("the site");
    peers.push(place.run({ folder, args: page }));
    putAside(out);
    ours[0]!.push(generate());
    ours[1]!.push(generate());
    edit(round);
    ours[2]!.push(generate());
  }
  const costs = (runs: readonly Spent[]) => [
    figure(median(runs.map(({ wall }) => wall)), "s"),
    figure(median(runs.map(({ cpu }) => cpu)), "s"),
  ];
  const ratio = (runs: readonly Spent[], key: "wall" | "cpu") =>
    median(runs.map((run, i) => run[key] / peers[i]![key]));
  const busy = peers.some(wasBusy);
  return {
    title: "The project's own site",
    about: `generate --no-raw on spec/, beside redocly build-docs of the same document; median of ${rounds}.`,
    head: ["", "wall", "CPU", "wall ratio", "CPU ratio"],
    rows: [
      { what: "redocly build-docs, one page", cells: [...costs(peers), "", ""] },
      ...kinds.map(([what, atMost], i) => ({
        what,
        cells: [
          ...costs(ours[i]!),
          figure(ratio(ours[i]!, "wall"), "ratio", busy ? undefined : atMost),
          figure(ratio(ours[i]!, "cpu"), "ratio", busy ? atMost : undefined),
        ],
      })),
    ],
  };
}

/** Gives the summary of one model another text each time. */
function modelEditor(additions: string): (round: number) => void {
  const summary = /^( +summary: )(.*)$/m;
  const files = readdirSync(additions, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => join(additions, name));
  const file = files.find((path) =>
    /x-model:[\s\S]*\n +summary: \w/.test(readFileSync(path, "utf8")),
  );
  if (file === undefined) throw new Error("no model with a summary stands in the additions");
  const text = readFileSync(file, "utf8");
  const at = text.indexOf("x-model:");
  return (round) => {
    const model = text
      .slice(at)
      .replace(summary, (_, key: string, words: string) => `${key}${words} ${round}`);
    writeFileSync(file, text.slice(0, at) + model);
  };
}
