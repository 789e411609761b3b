// What a program pays its compiler does not depend on how many models its package has: counted,
// since type instantiations and types are the same on every machine. `npm run bench` has the times.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { createFactsParser } from "../generator/catalog/parse-facts.ts";
import { noReleases } from "../generator/catalog/releases.ts";
import { traced } from "../generator/document/traced.ts";
import { emit } from "../generator/make-output.ts";
import { describe as describeMaterial } from "../generator/pipeline.ts";
import { readProgramTexts } from "../generator/verbs/program-files.ts";
import { syntheticDocument, syntheticFacts } from "./synthetic.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelsmith-cost-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the package of a made-up provider. Gives the folder of its sources. */
async function writePackage(models: number): Promise<string> {
  const text = JSON.stringify(syntheticDocument(models));
  const file = "acme.json";
  const described = describeMaterial(
    {
      providers: [
        {
          facts: syntheticFacts(models),
          factsFile: "acme.yaml",
          upstream: traced({ file, text, value: JSON.parse(text) }),
          upstreamFile: file,
          additions: [],
          overlays: [],
        },
      ],
      cassettes: [],
      equivalents: [],
      lock: {},
      waivers: null,
      releases: noReleases,
      parser: createFactsParser(),
      inputs: [],
      files: new Map(),
    },
    "2026-01-01",
  );
  const options = { raw: false, site: false, today: "2026-01-01" };
  const emitted = await emit(described.value!, readProgramTexts(null), options);
  const out = join(folder, `${models}`);
  for (const { path, text: content } of emitted.value) {
    if (!path.startsWith("packages/acme/src/")) continue;
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  symlinkSync(resolve("node_modules"), join(out, "node_modules"));
  return join(out, "packages", "acme", "src");
}

/** Instantiations and types of a program that uses these models. */
function costOf(source: string, models: readonly number[]): readonly [number, number] {
  const file = join(source, "..", "program.ts");
  const lines = models.flatMap((n) => [
    `import { painter${n} } from "./src/models/painter-${n}.js";`,
    `export const r${n}: string[] = (await acme.run(painter${n}, { prompt: "a" })).images;`,
  ]);
  const head = 'import { Acme } from "./src/index.js";\nconst acme = new Acme({ apiKey: "x" });\n';
  writeFileSync(file, head + lines.join("\n"));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  // Of this file alone: a published package is declarations, which nobody checks again.
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  expect(found.map(({ messageText }) => messageText)).toEqual([]);
  return [program.getInstantiationCount(), program.getTypeCount()];
}

it("ten calls cost the same in a package of 10 and of 1,000 models; twice as many cost more", async () => {
  const ten = Array.from({ length: 10 }, (_, i) => i + 1);
  const small = costOf(await writePackage(10), ten);
  const source = await writePackage(1000);
  expect(costOf(source, ten)).toEqual(small);
  // The counts do see what a program uses.
  const twenty = costOf(source, [...ten, ...ten.map((n) => n + 100)]);
  expect(twenty[1]).toBeGreaterThan(small[1]);
}, 120_000);
