// Test support: a local server whose answers are written in the test, and a folder to pull into.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PullRequest } from "./pull.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface Stage {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly specFolder: string;
  /** Requests that came, oldest first. */
  readonly requests: readonly IncomingMessage[];
  /** Sets what the server does from now on. */
  serve(handler: Handler): void;
  /** Puts a document, and its entry, as an earlier pull would have. */
  put(file: string, text: string, entry?: object): void;
  /** All that stands in `spec/upstream`, by name. */
  files(): Record<string, string>;
  /** A request for one source, quick to give up. */
  request(changes?: Partial<PullRequest>): PullRequest;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const specFolder = mkdtempSync(join(tmpdir(), "modelsmith-pull-"));
  const upstream = join(specFolder, "upstream");
  mkdirSync(upstream);
  const requests: IncomingMessage[] = [];
  let handler: Handler = (_, response) => response.end();
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const limits = {
    attemptMs: 1_000,
    overallMs: 5_000,
    attempts: 3,
    backoffMs: 4,
    maxBytes: 100_000,
  };
  return {
    origin,
    specFolder,
    requests,
    serve: (next) => {
      handler = next;
    },
    put: (file, text, entry) => {
      writeFileSync(join(upstream, file), text);
      if (entry) writeFileSync(join(upstream, "source.json"), JSON.stringify({ [file]: entry }));
    },
    files: () =>
      Object.fromEntries(
        readdirSync(upstream).map((name) => [name, readFileSync(join(upstream, name), "utf8")]),
      ),
    request: (changes = {}) => ({
      specFolder,
      sources: [{ provider: "acme", file: "acme.json", url: `${origin}/openapi.json` }],
      limits,
      now: () => new Date("2030-01-02T03:04:05.678Z"),
      ...changes,
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(specFolder, { recursive: true, force: true });
    },
  };
}

/** A small API as a document: as many operations as names. */
export function documentOf(
  names: readonly string[],
  { title = "Acme API", server = "https://api.acme.example" } = {},
): string {
  const paths = names.map((name) => [
    `/v1/${name}`,
    {
      post: {
        operationId: name,
        summary: `Runs ${name}, which is one of the things that this interface can do.`,
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        responses: { 200: { description: "Done." } },
      },
    },
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title, version: "1" },
    servers: [{ url: server }],
    paths: Object.fromEntries(paths),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
