// Redocly's recommended rules over one document: the only file that knows its command line.
// It is run as a program of its own, on a copy in a temporary folder, so that it finds no
// configuration, no ignore file and no other document lying about.

import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Diagnostic, sortDiagnostics } from "../ground/diagnostic.ts";
import type { Json } from "../ground/json.ts";
import { confineReferences } from "./confine.ts";
import { parseProblems, type RedoclyProblem } from "./redocly-problems.ts";
import { reportProblems, summarizeProblems } from "./redocly-report.ts";
import { noSettings, type RedoclySettings } from "./settings.ts";

export interface LintDocumentOptions {
  /** The document's name in messages and in waivers: `generated/openapi.json`. */
  readonly shownAs: string;
  /** False for other people's documents: their problems inform, one line per rule, and never fail. */
  readonly gate: boolean;
  readonly settings?: RedoclySettings;
  /** As `2027-01-31`; needed where waivers may expire. */
  readonly today?: string;
  readonly timeoutMs?: number;
  /** Another program in Redocly's place, for tests. */
  readonly program?: string;
}

/** `document` has been resolved: a reference that leads out of it is neither followed nor reported. */
export async function lintDocument(
  document: Json,
  options: LintDocumentOptions,
): Promise<Diagnostic[]> {
  const settings = options.settings ?? noSettings.redocly;
  const outcome = await runRedocly(document, settings, options);
  if ("failure" in outcome) return [failed(options.shownAs, outcome.failure)];
  const { shownAs, gate, today = "" } = options;
  const diagnostics = gate
    ? reportProblems({ problems: outcome.problems, shownAs, settings, today })
    : summarizeProblems(outcome.problems, shownAs);
  return sortDiagnostics(diagnostics);
}

type Outcome = { readonly problems: readonly RedoclyProblem[] } | { readonly failure: string };

async function runRedocly(
  document: Json,
  settings: RedoclySettings,
  { timeoutMs = 120_000, program = redoclyProgram() }: LintDocumentOptions,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "modelsmith-lint-"));
  try {
    writeFileSync(join(folder, "document.json"), JSON.stringify(confineReferences(document)));
    // JSON is YAML; Redocly takes no other extension.
    writeFileSync(join(folder, "redocly.yaml"), configuration(settings));
    const ended = await run({ program, folder, timeoutMs });
    if (ended !== null) return { failure: ended };
    const output = readFileSync(join(folder, "output"), "utf8");
    const problems = parseProblems(output);
    return problems === null ? { failure: whatItSaid(folder) } : { problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Redocly's own words for severities differ from ours. */
const redoclySeverity = { error: "error", warning: "warn", info: "warn", off: "off" } as const;

function configuration({ rules }: RedoclySettings): string {
  const chosen = [...rules].map(([rule, severity]) => [rule, redoclySeverity[severity]]);
  return JSON.stringify({ extends: ["recommended"], rules: Object.fromEntries(chosen) });
}

function redoclyProgram(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@redocly/cli/package.json")), "bin", "cli.js");
}

interface Run {
  readonly program: string;
  readonly folder: string;
  readonly timeoutMs: number;
}

/**
 * Null when the program ended of itself, whatever its exit code: it is 1 for findings and for
 * failures alike. Both streams go to files, which a program that exits abruptly cannot cut off.
 */
function run({ program, folder, timeoutMs }: Run): Promise<string | null> {
  const output = openSync(join(folder, "output"), "w");
  const complaints = openSync(join(folder, "complaints"), "w");
  const child = spawn(
    process.execPath,
    [
      program,
      "lint",
      "document.json",
      "--config=redocly.yaml",
      "--format=json",
      "--max-problems=1000000",
    ],
    {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      stdio: ["ignore", output, complaints],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    },
  );
  return new Promise<string | null>((done) => {
    child.on("error", (error) => done(`could not be started: ${error.message}`));
    child.on("close", (_, signal) => {
      if (signal === null) done(null);
      else
        done(
          child.killed ? `had not finished after ${timeoutMs / 1000} s` : `was ended by ${signal}`,
        );
    });
  }).finally(() => {
    closeSync(output);
    closeSync(complaints);
  });
}

/** The last words on its error stream, past the banners it prints there. */
function whatItSaid(folder: string): string {
  const lines = readFileSync(join(folder, "complaints"), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[╔║╚]/u.test(line));
  return lines.length === 0
    ? "gave no answer"
    : `gave no answer and said: ${lines.slice(-3).join(" ")}`;
}

function failed(shownAs: string, failure: string): Diagnostic {
  return {
    code: "lint/redocly-failed",
    message: `Redocly, run on ${shownAs}, ${failure}`,
    at: { file: shownAs, pointer: "#" },
    fix: "run the command again; if it stays, check that @redocly/cli is installed and its version is the pinned one",
  };
}
