// Programs that use what was generated: a package of ours as it is published, and openapi-fetch
// over the types that the openapi-typescript command prints for the same document.

import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openapiTypescript, type Place, typescript } from "./place.ts";
import { syntheticSubject } from "./subjects.ts";

export interface Consumer {
  readonly folder: string;
  readonly models: number;
}

/** Twenty typed calls: ten models, twice each, so that packages of every size can be compared. */
const callers = 10;

/** A project with both installed. Made once for each size. */
export function makeConsumer(place: Place, models: number): Consumer {
  const folder = join(place.folder, `consumer-${models}`);
  if (existsSync(folder)) return { folder, models };
  const subject = syntheticSubject(place, models);
  place.say(`a package of ${models} models`);
  const out = join(folder, "made");
  const own = join(out, "packages", "acme");
  const program = join(place.dist, "modelsmith.cjs");
  const flags = ["--no-raw", "--no-site", "--out", out];
  place.run({ folder: subject.folder, args: [program, "generate", ...flags] });
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@modelsmith"), { recursive: true });
  // Its runtime leans on openapi-fetch, and everything else on nothing.
  symlinkSync(join(place.root, "node_modules"), join(out, "node_modules"));
  symlinkSync(own, join(modules, "@modelsmith", "acme"));
  symlinkSync(join(place.root, "node_modules", "openapi-fetch"), join(modules, "openapi-fetch"));
  // As the package's own build does it; that it compiles is the business of the tests.
  const build = [typescript(place.root, 7), "-p", own, "--noCheck"];
  place.run({ folder, args: build });
  place.say(`openapi-typescript for ${models} models`);
  // By default it makes every parameter with a default value required, and no call short.
  const options = ["--default-non-nullable=false", "-o", join(folder, "schema.d.ts")];
  const args = [openapiTypescript(place.root), subject.document, ...options];
  place.run({ folder, args, heap: 8192 });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  // An editor looks for this name.
  const project = JSON.stringify({ compilerOptions, files: ["editor.ts"] });
  writeFileSync(join(folder, "tsconfig.json"), project);
  return { folder, models };
}

export const emptyProgram = "export {};\n";

export function ourProgram(calls = callers): string {
  const numbers = Array.from({ length: calls }, (_, i) => i + 1);
  return [
    'import { Acme } from "@modelsmith/acme";',
    ...numbers.map((n) => `import { painter${n} } from "@modelsmith/acme/models/painter-${n}";`),
    'const acme = new Acme({ apiKey: "x" });',
    ...twice(numbers).map(
      (n, i) =>
        `export const r${i}: string[] = (await acme.run(painter${n}, { prompt: "a", ${numberOption(n)}: 1 })).images;`,
    ),
    "",
  ].join("\n");
}

export function peerProgram(calls = callers): string {
  const numbers = Array.from({ length: calls }, (_, i) => i + 1);
  return [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./schema.js";',
    'const acme = createClient<paths>({ baseUrl: "https://api.acme.example" });',
    ...twice(numbers).map(
      (n, i) =>
        `export const r${i}: string | undefined = (await acme.POST("/v1/models/painter-${n}/run", { body: { prompt: "a", ${numberOption(n)}: 1 } })).data?.jobId;`,
    ),
    "",
  ].join("\n");
}

const twice = (numbers: readonly number[]): number[] => numbers.flatMap((n) => [n, n]);

/** Which of a made-up model's options takes a number: their kinds turn with the model. */
export const numberOption = (n: number): string => `option_${((((1 - (n - 1)) % 5) + 5) % 5) + 1}`;

/** Writes a program, with a project of its own. Gives the project's file. */
export function writeProgram({ folder }: Consumer, name: string, text: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, text);
  const project = join(folder, `tsconfig.${name}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
  return project;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  skipLibCheck: true,
};
