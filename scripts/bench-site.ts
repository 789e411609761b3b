// How long the site takes beside `redocly build-docs` of the same document, whole processes both,
// one after the other in the same run. `generate` makes the packages and contract tests as well;
// only schema.ts, which no page is made of, is left out.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = 3;
const root = fileURLToPath(new URL("..", import.meta.url));

/** Head first: what, time, ratio to Redocly's one page, what it is to reach. Times in milliseconds. */
export function siteRows(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-bench-"));
  try {
    cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
    const generate = () => run(folder, join(root, "dist", "modelsmith.js"), "generate", "--no-raw");
    const redocly = median(() =>
      run(
        folder,
        join(root, "node_modules", "@redocly", "cli", "bin", "cli.js"),
        "build-docs",
        join(root, "generated", "openapi.json"),
        "-o",
        join(folder, "redoc.html"),
      ),
    );
    const cold = median(() => {
      rmSync(join(folder, "generated"), { recursive: true, force: true });
      return generate();
    });
    const unchanged = median(generate);
    const edit = modelEditor(join(folder, "spec", "additions"));
    const changed = median((round) => {
      edit(round);
      return generate();
    });
    const row = (what: string, time: number, target: string) => [
      what,
      `${time.toFixed(0)} ms`,
      (time / redocly).toFixed(2),
      target,
    ];
    return [
      ["the site", "time", "ratio", "to reach"],
      row("redocly build-docs, one page", redocly, ""),
      row("every page, cold", cold, "2.5"),
      row("nothing changed", unchanged, "0.2"),
      row("one model changed", changed, "0.3"),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

function median(measure: (round: number) => number): number {
  const times = Array.from({ length: rounds }, (_, round) => measure(round + 1));
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

function run(folder: string, ...command: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${stderr}`);
  return performance.now() - begun;
}
