// The packed packages where there is no Node: on a page of a real browser, by an import map, and in
// a place with the web's globals alone, as Workers have them. Both run jobs against the simulator.

import { createReadStream, existsSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./testing/chromium.ts";
import { newProject, packPackages } from "./testing/packed.ts";
import { catalog, keys, startSimulated } from "./testing/simulated.ts";

const packed = await packPackages();
const { simulator, urls } = await startSimulated();
afterAll(() => simulator.close());

const shared = catalog.equivalents.find(({ id }) => id === "flux-2-dev")!;
const members = shared.members.map(({ provider: id, model }) => {
  const provider = catalog.providers.find((item) => item.id === id)!;
  return { provider, model: provider.models.find((item) => item.id === model)! };
});

/** One model of each provider, then the same by the shared call; outputs are downloaded. */
function program(settings: string): string {
  const imports = members.flatMap(({ provider, model }, i) => [
    `import { ${provider.identifier}${i === 0 ? ", download" : ""} } from "${provider.packageName}";`,
    `import { ${model.identifier} as model${i} } from "${provider.packageName}/models/${model.moduleName}";`,
  ]);
  const clients = members.map(
    ({ provider: { identifier, id } }) => `new ${identifier}(settings.${id})`,
  );
  return `
    ${imports.join("\n")}
    import { portable } from "@modelsmith/portable";
    const settings = ${settings};
    const clients = [${clients.join(", ")}];
    const models = [${members.map((_, i) => `model${i}`).join(", ")}];
    const prompt = "a pier";
    const outputs = await Promise.all(models.map((model, i) => clients[i].run(model, { prompt })));
    const shared = await portable("${shared.id}", clients).run({ prompt });
    const files = [];
    for (const address of [...outputs.map(({ images }) => images[0]), shared.outputs[0].url]) {
      const file = await download(address, { privateHosts: true });
      files.push(file.type + " " + (file.size > 60));
    }
    const refused = await clients[0].safe.run(model0, { prompt: 7 });
    const stopped = await clients[0].safe.run(model0, { prompt }, { signal: AbortSignal.abort() });
    const report = { files, by: shared.provider, errors: [refused, stopped].map(({ error }) => error.code) };
  `;
}

const settings = JSON.stringify(
  Object.fromEntries(
    catalog.providers.map(({ id }) => [
      id,
      { apiKey: keys[id], baseUrl: urls[id], rateLimit: null, maxRetries: 0 },
    ]),
  ),
);
const wanted = {
  files: ["image/png true", "image/png true", "image/png true"],
  by: shared.members[0]!.provider,
  errors: ["validation", "aborted"],
};

describe("a page in Chromium", () => {
  let browser: Browser;
  let server: Server;
  const page = `<!doctype html><title>Runs models</title>
    <script type="importmap">${JSON.stringify(importMap())}</script>
    <script type="module">${program(settings)} globalThis.report = report;</script>`;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = join(packed.nodeModules, (request.url ?? "").replace("/node_modules/", ""));
      // An import map cannot add an ending.
      const file = existsSync(path) && statSync(path).isFile() ? path : `${path}.js`;
      if (request.url === "/") {
        response.writeHead(200, { "content-type": "text/html" }).end(page);
      } else if (/^\.m?js$/.test(extname(file)) && existsSync(file)) {
        response.writeHead(200, { "content-type": "text/javascript" });
        createReadStream(file).pipe(response);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  function importMap() {
    const modules = packed.packages.map(({ name }) => [
      [name, `/node_modules/${name}/dist/index.js`],
      [`${name}/models/`, `/node_modules/${name}/dist/models/`],
    ]);
    const fetching = [["openapi-fetch", "/node_modules/openapi-fetch/dist/index.mjs"]];
    return { imports: Object.fromEntries([...modules.flat(), ...fetching]) };
  }

  it("runs jobs and downloads what they made", async () => {
    const before = simulator.ledger.jobs.length;
    const tab = await browser.newPage();
    const problems: string[] = [];
    tab.on("pageerror", (error) => problems.push(String(error)));
    tab.on("console", (line) => problems.push(line.text()));
    tab.on("response", (response) => {
      if (response.status() === 404) problems.push(`there is no ${response.url()}`);
    });
    const { port } = server.address() as AddressInfo;
    await tab.goto(`http://127.0.0.1:${port}/`);
    const report = await tab
      .waitForFunction(() => (globalThis as { report?: unknown }).report, null, { timeout: 40_000 })
      .then((found) => found.jsonValue())
      .catch((error: unknown) => [String(error), ...problems]);
    expect(report).toEqual(wanted);
    expect(simulator.ledger.jobs.length - before).toBe(3);
    expect(simulator.ledger.audit()).toEqual([]);
    // Neither other hosts nor assets were sent a key.
    expect(simulator.ledger.requests.filter(({ leaked }) => leaked)).toEqual([]);
  }, 90_000);
});

it("carries little more for the shared call than for each provider's own", async () => {
  const clients = members.map(({ provider }) => `new ${provider.identifier}()`).join(", ");
  const imports = members.map(
    ({ provider }) => `import { ${provider.identifier} } from "${provider.packageName}";`,
  );
  const own = members.map(
    ({ provider, model }, i) =>
      `import { ${model.identifier} as model${i} } from "${provider.packageName}/models/${model.moduleName}";`,
  );
  const runs = members.map(
    ({ provider }, i) => `await new ${provider.identifier}().run(model${i}, { prompt: "a" });`,
  );
  const portable = packed.packages.find(({ id }) => id === "portable")!.name;
  const [apart, together] = await Promise.all([
    bundledSize([...imports, ...own, ...runs].join("\n")),
    bundledSize(
      [
        ...imports,
        `import { flux2Dev } from "${portable}/models/flux-2-dev";`,
        `await flux2Dev([${clients}]).run({ prompt: "a" });`,
      ].join("\n"),
    ),
  ]);
  expect(apart).toBeGreaterThan(4000);
  expect(together - apart).toBeLessThan(2048);
  expect(together).toBeGreaterThan(apart);
});

async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(packed.nodeModules), loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

describe("a place with the web's globals and none of Node's", () => {
  it("runs jobs and downloads what they made", async () => {
    const before = simulator.ledger.jobs.length;
    const body = `(async () => { ${program(settings).replace(/^\s*import .*$/gm, "")} return report; })().then(done, (error) => done(String(error.stack)));`;
    const imports = program(settings)
      .match(/^\s*import .*$/gm)!
      .join("\n");
    const project = newProject(packed, { "worker.js": `${imports}\n${body}` });
    const { outputFiles } = await build({
      entryPoints: [join(project, "worker.js")],
      bundle: true,
      format: "iife",
      platform: "neutral",
      mainFields: ["module", "main"],
      conditions: ["import"],
      target: "es2022",
      preserveSymlinks: true,
      write: false,
    });
    const { AbortController, AbortSignal, Blob, File, FormData, Headers, ReadableStream } =
      globalThis;
    const { Request, Response, TextDecoder, TextEncoder, URL, URLSearchParams } = globalThis;
    const { atob, btoa, clearTimeout, console, crypto, fetch, performance, setTimeout } =
      globalThis;
    const web = { AbortController, AbortSignal, Blob, File, FormData, Headers, ReadableStream };
    const more = { Request, Response, TextDecoder, TextEncoder, URL, URLSearchParams };
    const rest = { atob, btoa, clearTimeout, console, crypto, fetch, performance, setTimeout };
    const report = await new Promise((done) => {
      const context = createContext({ ...web, ...more, ...rest, done });
      for (const name of ["process", "Buffer", "require", "module", "global"]) {
        expect(runInContext(`typeof ${name}`, context)).toBe("undefined");
      }
      runInContext(outputFiles[0]!.text, context);
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(wanted);
    expect(simulator.ledger.jobs.length - before).toBe(3);
    rmSync(project, { recursive: true });
  }, 60_000);
});
