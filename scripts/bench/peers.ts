// Other generators on the same made-up document: what they take, what they print, whether it
// compiles, and what it costs those who use it. A peer that fails says so in its row.

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { weigh } from "./bundles.ts";
import { makeConsumer, numberOption, ourProgram } from "./consumers.ts";
import { type Peer, peers, type Where } from "./peer-list.ts";
import { type Place, typescript } from "./place.ts";
import { CommandFailure, type Spent } from "./run-process.ts";
import { type Cell, figure, type Row, type Section } from "./section.ts";
import { syntheticSubject } from "./subjects.ts";

const models = 1000;
const calls = [...Array.from({ length: 10 }, (_, i) => i + 1)].flatMap((n) => [n, n]);

/** Installs what is not there yet, beside the project. Says what could not be installed. */
export function installPeers(root: string): {
  readonly modules: string;
  readonly problem: string | null;
} {
  const folder = join(root, ".cache", "bench-peers");
  const wanted = peers.flatMap(({ packages }) => packages);
  mkdirSync(folder, { recursive: true });
  const note = join(folder, "installed.json");
  const modules = join(folder, "node_modules");
  if (existsSync(note) && readFileSync(note, "utf8") === JSON.stringify(wanted))
    return { modules, problem: null };
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
  const { status, stderr } = spawnSync("npm", ["install", ...flags, ...wanted], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0)
    return { modules, problem: `npm could not install the peers: ${stderr.trim().split("\n")[0]}` };
  writeFileSync(note, JSON.stringify(wanted));
  return { modules, problem: null };
}

/** Beside those that the project has anyway, with `modules` all of them. */
export async function peersSection(place: Place, modules: string | null): Promise<Section> {
  const subject = syntheticSubject(place, models);
  const chosen = peers.filter(({ packages }) => packages.length === 0 || modules !== null);
  const rows: Row[] = [await ourRow(place)];
  const notes: string[] = [];
  for (const peer of chosen) {
    place.say(peer.name);
    const folder = join(place.folder, `peer-${rows.length}`);
    const out = join(folder, "made");
    mkdirSync(out, { recursive: true });
    const all = modules ?? join(place.root, "node_modules");
    symlinkSync(
      peer.packages.length > 0 ? all : join(place.root, "node_modules"),
      join(folder, "node_modules"),
    );
    const where = { root: place.root, modules: all, document: subject.document, out };
    rows.push(await peerRow(place, peer, where, notes));
  }
  return {
    title: `Other generators, ${models.toLocaleString("en-US")} models of twenty parameters`,
    about:
      "From nothing, once. Errors: of everything that was printed, strict, without skipLibCheck. Instantiations: twenty typed calls above an empty file. One call: its bundle, gzip -9. All with TypeScript 7 and esbuild.",
    head: ["", "wall", "CPU", "peak", "files", "size", "errors", "instantiations", "one call"],
    rows,
    notes: [
      ...notes,
      "Ours also prints a catalog, pages in Markdown and text, and contract fixtures, and its call runs a job to its end.",
    ],
  };
}

async function ourRow(place: Place): Promise<Row> {
  const subject = syntheticSubject(place, models);
  const out = join(place.folder, "ours");
  const args = [
    join(place.dist, "modelsmith.cjs"),
    "generate",
    "--no-raw",
    "--no-site",
    "--out",
    out,
  ];
  place.say("ours");
  const spent = place.run({ folder: subject.folder, args });
  symlinkSync(join(place.root, "node_modules"), join(out, "node_modules"));
  const project = join(out, "packages", "acme", "tsconfig.json");
  const errors = compile(place, out, [project, "--noEmit"]).errors;
  const { folder } = makeConsumer(place, models);
  const program = writeConsumer(folder, "peer-ours", ourProgram());
  const empty = writeConsumer(folder, "peer-empty", "export {};\n");
  const { instantiations } = compile(place, folder, [program]);
  const above = instantiations - compile(place, folder, [empty]).instantiations;
  const one = ourProgram(1).replace(/^export const r1:.*$/m, "");
  return {
    what: "modelsmith, no raw, no site",
    cells: [
      ...costs(spent, out),
      figure(errors, "count"),
      figure(above, "count"),
      figure(await weighed(folder, one), "B"),
    ],
  };
}

async function peerRow(place: Place, peer: Peer, where: Where, notes: string[]): Promise<Row> {
  const { out } = where;
  let spent: Spent;
  try {
    // In the folder above: one of them writes nowhere but below where it is run.
    spent = place.run({
      folder: join(out, ".."),
      args: peer.command(where),
      heap: 8192,
      seconds: 300,
    });
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    notes.push(`${peer.name}: ${error.message}`);
    return { what: peer.name, cells: ["failed", "", "", "", "", "", "", ""] };
  }
  const printed = costs(spent, out);
  const everything = compile(place, out, [writeProject(out, "everything", null)]);
  const text = program(peer, calls);
  const uses = compile(place, out, [writeConsumer(out, "uses", text)]);
  const empty = compile(place, out, [writeConsumer(out, "empty", "export {};\n")]);
  const isUsable = uses.errors === 0 || everything.errors > 0;
  if (!isUsable) notes.push(`${peer.name}: the program does not compile: ${uses.first}`);
  return {
    what: peer.name,
    cells: [
      ...printed,
      figure(everything.errors, "count"),
      figure(uses.instantiations - empty.instantiations, "count"),
      figure(await weighed(out, program(peer, [1])), "B"),
    ],
  };
}

const program = ({ head, call }: Peer, numbers: readonly number[]): string =>
  [
    typeof head === "string" ? head : head(numbers),
    ...numbers.map(
      (n, i) => `export const r${i} = ${call(n, `{ prompt: "a", ${numberOption(n)}: 1 }`)};`,
    ),
    "",
  ].join("\n");

function costs(spent: Spent, out: string): Cell[] {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("node_modules"))
    .map((name) => statSync(join(out, name)))
    .filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return [
    figure(spent.wall, "s"),
    figure(spent.cpu, "s"),
    figure(spent.peak, "MB"),
    figure(files.length, "count"),
    figure(bytes / 2 ** 20, "MB"),
  ];
}

function writeConsumer(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, `${name}.ts`), text);
  return writeProject(folder, name, [`${name}.ts`]);
}

/** Everything below the folder, when no files are named. */
function writeProject(folder: string, name: string, files: readonly string[] | null): string {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    skipLibCheck: files !== null,
  };
  const project = join(folder, `tsconfig.${name}.json`);
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions, ...(files ? { files } : { include: ["**/*.ts"] }) }),
  );
  return project;
}

function compile(place: Place, folder: string, [project = "", ...flags]: readonly string[]) {
  const args = [typescript(place.root, 7), "-p", project, "--extendedDiagnostics", ...flags];
  const { stdout } = place.run({ folder, args, statuses: [0, 1, 2] });
  const errors = stdout.match(/\berror TS\d+:.*/g) ?? [];
  const [, instantiations = "0"] = /^Instantiations:\s+(\d+)/m.exec(stdout) ?? [];
  return { errors: errors.length, first: errors[0] ?? "", instantiations: Number(instantiations) };
}

/** No number where a bundler cannot make anything of it. */
const weighed = (folder: string, text: string): Promise<number> =>
  weigh(folder, text).catch(() => Number.NaN);
