// Attacks on whoever reads the terminal: a document's words may not clear the screen, change colours or
// turn the direction of a line, whatever a verb prints of them.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Patch, weakenedBuild } from "./testing/attack-builds.ts";
import type { Task } from "./testing/attack-line.ts";
import { documentOf } from "./testing/hostile-document.ts";

const commands = "\u001b[2J\u001b[31mPWNED\u001b[0m\u0007\u009b31m\u202e\u2066";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attacks-terminal-"));
  const hostile = documentOf(commands, { nameOf: (word) => `${word}${commands}` });
  writeFileSync(join(folder, "old.json"), JSON.stringify(hostile));
  const other = documentOf(`more ${commands}`, { nameOf: (word) => `${word}s${commands}` });
  const components = {
    ...(other["components"] as object),
    securitySchemes: { key: { type: "apiKey", in: "header", name: `X-${commands}` } },
  };
  const security = [{ key: [] }];
  writeFileSync(join(folder, "new.json"), JSON.stringify({ ...other, components, security }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const verbs: readonly (readonly [string, () => Task])[] = [
  ["generate", () => verb("generate", at("old.json"), mkdtempSync(at("out-")))],
  ["init", () => verb("init", at("new.json"), mkdtempSync(at("out-")))],
  ["diff", () => verb("diff", at("old.json"), at("new.json"))],
];

function verb(name: "generate" | "init" | "diff", ...words: readonly string[]): Task {
  return { kind: "verb", verb: name, words };
}

async function shown(task: Task, patches: readonly Patch[]): Promise<string> {
  const build = await weakenedBuild(mkdtempSync(at("build-")), patches);
  const outcome = await build.run(task, { seconds: 60, megabytes: 512 });
  return outcome.kind === "done" ? outcome.shown : outcome.kind;
}

/** What a terminal obeys, or shows nothing of. */
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

it.each(verbs)(
  "%s shows commands and obeys none",
  async (_, task) => {
    const text = await shown(task(), []);
    expect(text).toContain("\\u001b[31mPWNED");
    expect(text).not.toMatch(obeyed);
  },
  90_000,
);

it.each(verbs)(
  "%s would obey them without the guard",
  async (_, task) => {
    const guard = {
      file: "generator/ground/visible-text.ts",
      from: "return text.replace(invisible, escapeCharacter);",
      to: "return text;",
    };
    expect(await shown(task(), [guard])).toMatch(obeyed);
  },
  90_000,
);
