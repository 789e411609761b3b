// Some calls of a document's API as its pages show them: compiled with the package, and run against
// `simulate --input` of the same document.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Catalog, Operation, Provider } from "../../generator/catalog/catalog.ts";
import { runNode, said } from "./commands.ts";

export interface SpotCall {
  readonly name: string;
  readonly file: string;
}

/**
 * Writes the samples of some operations as programs: of every method, and each way to answer a
 * stream. Samples that read files are left out.
 */
export function writeCalls(folder: string, catalog: Catalog, count: number): SpotCall[] {
  const [provider] = catalog.providers;
  mkdirSync(join(folder, "calls"), { recursive: true });
  if (!provider) return [];
  const samples = provider.operations.flatMap((operation) =>
    samplesOf(folder, provider, operation),
  );
  const streams = samples.filter(({ text }) => text.includes("for await ("));
  const others = samples.filter((sample) => !streams.includes(sample));
  const methods = [...new Set(others.map(({ method }) => method))].map(
    (method) => others.find((one) => one.method === method)!,
  );
  const chosen = new Set([...methods, ...streams.slice(0, count), ...spread(others, count)]);
  return [...chosen].map(({ name, text }, i) => {
    const file = join(folder, "calls", `call-${i}.mts`);
    writeFileSync(file, programOf(text, provider));
    return { name, file };
  });
}

function samplesOf(folder: string, { id }: Provider, { moduleName, method, id: name }: Operation) {
  const page = readFileSync(join(folder, "docs", id, "operations", `${moduleName}.md`), "utf8");
  return [...page.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)]
    .map(([, text = ""]) => ({ name, method, text }))
    .filter(({ text }) => !text.includes("openAsBlob"));
}

/** The sample, sent to the address of the test. */
function programOf(sample: string, { identifier }: Provider): string {
  const aimed = sample
    .replace(/ ?baseUrl: process\.env\.BASE_URL,? ?/, " ")
    .replace(
      new RegExp(`= new ${identifier}\\((?:\\{ ?(.*?),? ?\\})?\\);`),
      (_, options: string | undefined) =>
        `= new ${identifier}({ baseUrl: process.env.BASE_URL!, ${options ?? ""} });`,
    );
  return `declare const process: { env: Readonly<Record<string, string | undefined>> };\n${aimed}\n`;
}

export async function runCalls(given: {
  readonly root: string;
  readonly folder: string;
  readonly document: string;
  readonly catalog: Catalog;
  readonly calls: readonly SpotCall[];
}): Promise<string[]> {
  const { root, folder, document, catalog, calls } = given;
  await build({
    entryPoints: calls.map(({ file }) => file),
    outdir: join(folder, "run"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    tsconfig: join(folder, "tsconfig.check.json"),
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
  });
  const simulator = await startSimulator(root, document);
  const key = catalog.providers[0]?.authentication?.environment;
  const env = { BASE_URL: simulator.url, ...(key && { [key]: "0123456789abcdef" }) };
  const problems: string[] = [];
  try {
    for (const { name, file } of calls) {
      const program = join(folder, "run", file.split(/[\\/]/).at(-1)!.replace(/mts$/, "mjs"));
      const ended = await runNode([program], { cwd: folder, env });
      if (ended.code !== 0) problems.push(`${name}: ${said(ended, 8).join("\n      ")}`);
      else if (ended.out.trim() === "") problems.push(`${name}: printed nothing`);
    }
  } finally {
    simulator.stop();
  }
  return problems;
}

async function startSimulator(root: string, document: string) {
  const args = ["simulate", "--input", document, "--port", "0", "--json", "--no-rate-limit"];
  const child = spawn(process.execPath, [join(root, "dist", "modelsmith.cjs"), ...args]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const banner = JSON.parse(line) as { readonly providers?: readonly { readonly url: string }[] };
    const url = banner.providers?.[0]?.url;
    if (url !== undefined) return { url, stop: () => child.kill("SIGINT") };
    break;
  }
  child.kill();
  throw new Error(`the simulator did not start: ${errors.slice(0, 500)}`);
}

/** So many of a list, the first and others at equal distances. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}
