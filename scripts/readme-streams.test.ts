// Neither provider of ours answers in pieces, so the README's example of a stream is held against
// invented ones here: compiled as a reader would, and run against a server that streams.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "../generator/ground/json.ts";
import { generate } from "../generator/verbs/generate.ts";
import { checkTypes } from "./documents/check-types.ts";
import { readmePrograms } from "./testing/readme-programs.ts";
import { type RecordingServer, recordingServer } from "./testing/recording-server.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "modelsmith-readme-streams-"));
let server: RecordingServer;

beforeAll(async () => {
  server = await recordingServer(({ headers }, response) => {
    const accepted = String(headers["accept"]);
    response.setHeader("content-type", accepted);
    response.end(
      accepted.includes("event-stream")
        ? 'data: {"text":"first"}\n\ndata: {"text":"last"}\n\n'
        : accepted.includes("jsonl")
          ? '{"text":"first"}\n{"text":"last"}\n'
          : "[]",
    );
  });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const piece = { type: "object", required: ["text"], properties: { text: { type: "string" } } };
const answer = (content: JsonObject) => ({ "200": { description: "It.", content } });
const events = { "text/event-stream": { schema: piece } };
const lines = { "application/jsonl": { itemSchema: piece } };

const chat: JsonObject = {
  operationId: "chat",
  requestBody: {
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["prompt"],
          properties: { prompt: { type: "string" }, stream: { type: "boolean" } },
        },
      },
    },
  },
  responses: answer({ "application/json": { schema: piece }, ...events }),
};
const prompts = { name: "prompts", in: "query", required: true, schema: { type: "integer" } };
const watch: JsonObject = {
  operationId: "watch",
  parameters: [prompts],
  responses: answer(lines),
};
const list: JsonObject = {
  operationId: "listModels",
  responses: answer({ "application/json": { schema: { type: "array", items: piece } } }),
};

interface Case {
  readonly what: string;
  readonly paths: JsonObject;
  /** Of the README. */
  readonly says: string;
  readonly programs: number;
  readonly prints: string;
  readonly sends: string;
}

const cases: readonly Case[] = [
  {
    what: "whole or in events, beside another call",
    paths: { "/chat": { post: chat }, "/models": { get: list } },
    says: "`chat` gives its answer as a whole, `chatStream` piece by piece, as it is made.\n",
    programs: 2,
    prints: "{ text: 'first' }\n{ text: 'last' }\n",
    sends: "POST /chat",
  },
  {
    what: "in lines, and nothing else to call",
    paths: { "/watch": { get: watch } },
    says: "`watch` gives its answer piece by piece, as it is made.\n",
    programs: 1,
    prints: "{ text: 'first' }\n{ text: 'last' }\n",
    sends: "GET /watch?prompts=1",
  },
];

it.each(cases)(
  "shows an answer that comes $what",
  async (one) => {
    const place = mkdtempSync(join(folder, "case-"));
    const { readme, programs } = await writePrograms(place, one.paths);
    expect(readme).toContain(one.says);
    expect(programs).toHaveLength(one.programs);
    expect((await checkTypes(resolve("."), place, 7)).problems).toEqual([]);
    expect(await runLast(place, programs)).toBe(one.prints);
    const { method, path } = server.arrived.at(-1)!;
    expect(`${method} ${path}`).toBe(one.sends);
  },
  60_000,
);

it("says nothing of streams where there are none, or where one would send files", async () => {
  const content = { "application/octet-stream": {} };
  const upload = { ...watch, parameters: [], requestBody: { required: true, content } };
  for (const path of [{ get: list }, { post: upload }]) {
    const { readme } = await writePrograms(mkdtempSync(join(folder, "none-")), { "/a": path });
    expect(readme).not.toContain("piece by piece");
  }
});

/** The package of such a document, and its README's examples beside it. */
async function writePrograms(place: string, paths: JsonObject) {
  const input = join(place, "acme.json");
  const document = { openapi: "3.2.0", info: { title: "Acme", version: "1" }, paths };
  writeFileSync(input, JSON.stringify(document));
  const options = { input, out: place, raw: false, site: false };
  const report = await generate(options, place, "2026-01-01");
  expect(report.exitCode, JSON.stringify(report.diagnostics)).toBe(0);
  const readme = readFileSync(join(place, "packages/acme/README.md"), "utf8");
  const given = `new Acme({ baseUrl: ${JSON.stringify(server.url)} })`;
  const programs = readme.includes("```ts\n")
    ? readmePrograms(readme, (text) => text.replace("new Acme()", given))
    : [];
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  symlinkSync(resolve("node_modules"), join(place, "node_modules"), "dir");
  mkdirSync(join(place, "calls"));
  for (const { file, text } of programs) writeFileSync(join(place, "calls", file), text);
  return { readme, programs };
}

async function runLast(place: string, programs: readonly { readonly file: string }[]) {
  const outfile = join(place, "last.mjs");
  await build({
    entryPoints: [join(place, "calls", programs.at(-1)!.file)],
    ...{ bundle: true, format: "esm", platform: "node", outfile },
    tsconfig: join(place, "tsconfig.paths.json"),
  });
  return (await run(process.execPath, [outfile])).stdout;
}
