// What a program carries that uses one model, of packages of every size: bytes after esbuild and
// gzip, what is loaded at once. Lazily loaded parts are files of their own and not counted.

import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { makeConsumer } from "./consumers.ts";
import type { Place } from "./place.ts";
import { figure, type Row, type Section } from "./section.ts";

const programs: readonly (readonly [what: string, text: string, atMost?: number])[] = [
  [
    "one model, run to its end",
    `import { Acme } from "@modelsmith/acme";
     import { painter1 } from "@modelsmith/acme/models/painter-1";
     console.log(await new Acme({ apiKey: "x" }).run(painter1, { prompt: "a" }));`,
    8192,
  ],
  [
    "one bare call, typed errors",
    `import { createClient } from "@modelsmith/acme/minimal";
     import { getJob } from "@modelsmith/acme/operations/get-job";
     console.log(await getJob(createClient({ apiKey: "x" }), { path: { jobId: "1" } }));`,
    3584,
  ],
  [
    "openapi-fetch, one bare call",
    `import createClient from "openapi-fetch";
     const acme = createClient({ baseUrl: "https://api.acme.example" });
     console.log(await acme.GET("/v1/jobs/{jobId}", { params: { path: { jobId: "1" } } }));`,
  ],
];

export async function bundlesSection(place: Place, sizes: readonly number[]): Promise<Section> {
  const consumers = sizes.map((models) => makeConsumer(place, models));
  place.say("bundles");
  const rows: Row[] = [];
  for (const [what, text, atMost] of programs) {
    const bytes: number[] = [];
    for (const consumer of consumers) bytes.push(await weigh(consumer.folder, text));
    rows.push({ what, cells: bytes.map((size) => figure(size, "B", atMost)) });
  }
  return {
    title: "What a program carries",
    about: "Bytes that load at once, gzip -9 after esbuild with splitting, for a browser.",
    head: ["", ...sizes.map((models) => `of ${models.toLocaleString("en-US")} models`)],
    rows,
  };
}

/** What a program loads at once. */
export async function weigh(folder: string, contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: join(folder, "bundle"),
    write: false,
    metafile: true,
    tsconfigRaw: "{}",
    logLevel: "silent",
  });
  const entry = Object.keys(metafile.outputs).find((path) => path.endsWith("stdin.js"))!;
  const atOnce = new Set([entry]);
  for (const path of atOnce) {
    const { imports } = metafile.outputs[path]!;
    for (const next of imports) if (next.kind === "import-statement") atOnce.add(next.path);
  }
  const sizes = [...atOnce].map((path) => {
    const { contents: bytes } = outputFiles.find((file) => file.path.endsWith(basename(path)))!;
    return gzipSync(bytes, { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}
