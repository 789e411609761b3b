// What a program that runs one model carries. The figures are the package's promise to its users.

import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { accepted, acmeServer, completed, inTurn, protocol, state } from "./testing/acme-server.js";

const here = fileURLToPath(new URL(".", import.meta.url));

async function bundle(
  program: string,
  format: "esm" | "iife" = "esm",
): Promise<{ bytes: number; files: string[]; text: string }> {
  const result = await build({
    stdin: { contents: program, resolveDir: here, loader: "ts" },
    bundle: true,
    minify: true,
    format,
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    tsconfigRaw: "{}",
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.split("/").at(-1) ?? "");
  const { contents, text } = result.outputFiles[0]!;
  return { bytes: gzipSync(contents, { level: 9 }).length, files, text };
}

const idempotency = { header: "Idempotency-Key", maxLength: 255 };
const facts = JSON.stringify({ ...protocol, idempotency });
const program = `
  import { Client } from "./client.js";
  import { model } from "./model.js";
  import { isClientError } from "./errors.js";
  const painter = model({ provider: "acme", id: "painter-2", name: "Painter 2", operation: "run",
    path: "/v1/models/painter-2/run", keyed: true,
    price: { kind: "fixed", credits: 1, asOf: null, mark: "published" } });
  class Acme extends Client { constructor(options) { super(${facts}, options); } }
  try { console.log(await new Acme().run(painter, { prompt: "a" })); }
  catch (error) { if (isClientError(error)) console.log(error.code); }
`;

describe("a program that runs one model", () => {
  it("is at most 8 kB, compressed, with all it needs", async () => {
    const { bytes } = await bundle(program);
    expect(bytes).toBeLessThanOrEqual(8 * 1024);
  });

  it("carries nothing that it does not use", async () => {
    const { files } = await bundle(program);
    const unused =
      "media.ts check.ts deprecation.ts download.ts webhook.ts sse.ts call.ts place.ts body.ts parameters.ts estimate.ts minimal.ts raw.ts carrier.ts";
    expect(files.filter((file) => unused.split(" ").includes(file))).toEqual([]);
    const nothing = await bundle(
      `import "./client.js"; import "./errors.js"; import "./model.js";`,
    );
    expect(nothing.bytes).toBeLessThan(60);
  });
});

describe("a place with the web's globals and none of Node's", () => {
  it("runs a job", async () => {
    const server = await acmeServer(inTurn(accepted, state("working"), completed));
    const { text } = await bundle(
      program
        .replace("new Acme()", `new Acme({ apiKey: "ak_12345678", baseUrl: "${server.url}" })`)
        .replace("try {", "export default (async () => { try {")
        .concat("})();"),
      "iife",
    );
    const lines: unknown[] = [];
    const web = {
      AbortController,
      Blob,
      FormData,
      Headers,
      ReadableStream,
      Request,
      Response,
      TextDecoder,
      URL,
    };
    const more = { URLSearchParams, clearTimeout, crypto, fetch, performance, setTimeout };
    const context = createContext({
      ...web,
      ...more,
      console: { log: (line: unknown) => lines.push(line) },
    });
    runInContext(text, context);
    for (let i = 0; i < 100 && lines.length === 0; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(JSON.parse(JSON.stringify(lines))).toEqual([{ images: ["https://cdn.example/1.png"] }]);
  });
});
