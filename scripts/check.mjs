// Everything that must hold before a push, one step after the other; CI runs the same.
// Ends with a plain line that any machine can read: `412 passed, 0 failed`.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "modelsmith-check-"));
const results = join(folder, "vitest.json");
const bin = (name) => join("node_modules", ".bin", name);
// By path: three compilers are installed. The newest is five times as fast; what consumers compile
// with 5.9, 6 and 7 is the business of scripts/consumers.test.ts.
const tsc = join("node_modules", "typescript-7", "bin", "tsc");

const steps = [
  ["format and lint of our sources", bin("biome"), ["check", "--error-on-warnings"]],
  ["types of generator, runtime and output", process.execPath, [tsc, "--noEmit"]],
  ["types of the runtime without Node", process.execPath, [tsc, "-p", "templates/client/runtime"]],
  ["the program builds", "node", ["scripts/build.mjs"]],
  [
    "generated/ is what spec/ and templates/ give",
    "node",
    ["dist/modelsmith.cjs", "generate", "--check"],
  ],
  ["lint of the material", "node", ["dist/modelsmith.cjs", "lint"]],
  ["contract checks", "node", ["dist/modelsmith.cjs", "contract"]],
  [
    "tests",
    bin("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`],
  ],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status === 0) passed += 1;
  else failed += 1;
}
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
} catch {
  // Without a report the step itself has failed and been counted.
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
