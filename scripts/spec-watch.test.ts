// The watch as CI runs it, against a remote on this disk, an upstream server on this machine and a
// `gh` that keeps its own books.

import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "../generator/ground/json.ts";
import { generate } from "../generator/verbs/generate.ts";
import { pull } from "../generator/verbs/pull.ts";
import {
  acmeDocument,
  completedJob,
  contractWaivers,
  providerFacts,
} from "./rehearsal-material.ts";
import { watch } from "./spec-watch.ts";

interface PullRequest {
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly auto: boolean;
}

const base = mkdtempSync(join(tmpdir(), "modelsmith-watch-"));
const folder = join(base, "clone");
const books = join(base, "gh.json");
const path = process.env["PATH"];
const day = "2026-03-23";
const options = { base: "main", day, allowPrivate: true };
let document: JsonObject | null = acmeDocument({ changed: false });
let server: Server;

const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
const requests = () =>
  existsSync(books) ? (JSON.parse(readFileSync(books, "utf8")) as PullRequest[]) : [];

function put(file: string, content: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}

beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(document ? 200 : 500, { "content-type": "application/json" });
    response.end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", join(base, "remote")]);
  execFileSync("git", ["clone", "--quiet", join(base, "remote"), folder], { stdio: "ignore" });
  const origin = { kind: "pulled", url: `http://127.0.0.1:${port}/openapi.json` };
  put("spec/providers/acme.yaml", providerFacts("acme", "Acme", origin));
  put("spec/cassettes/acme/painter-2/completed.json", completedJob);
  put("spec/contract.yaml", contractWaivers(["acme"]));
  writeFileSync(join(folder, ".gitignore"), ".cache/\n");
  await pull(["acme"], { allowPrivate: true }, folder, day);
  expect((await generate({}, folder, day)).exitCode).toBe(0);
  git("config", "user.name", "Acme");
  git("config", "user.email", "acme@acme.example");
  git("checkout", "--quiet", "-B", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "first");
  git("push", "--quiet", "origin", "main");
  mkdirSync(join(base, "bin"));
  writeFileSync(join(base, "bin", "gh"), fakeGh());
  chmodSync(join(base, "bin", "gh"), 0o755);
  process.env["PATH"] = `${join(base, "bin")}${delimiter}${path}`;
}, 120_000);

afterAll(() => {
  process.env["PATH"] = path;
  server.close();
  rmSync(base, { recursive: true, force: true });
});

it("proposes nothing while nothing changes", async () => {
  expect(await watch(["acme"], folder, options)).toEqual({ proposed: [], failed: [] });
  expect(requests()).toEqual([]);
}, 120_000);

it("lets an addition merge by itself, once its checks pass", async () => {
  const next = acmeDocument({ changed: false });
  document = { ...next, info: { title: "Acme", version: "1", description: "Paints pictures." } };
  const { proposed, failed } = await watch(["acme"], folder, options);
  expect([proposed, failed]).toEqual([[{ branch: "spec/acme", did: "opened" }], []]);
  expect(requests()).toMatchObject([
    {
      head: "spec/acme",
      title: "spec(acme): 1 change, patch",
      labels: ["semver:patch"],
      auto: true,
    },
  ]);
}, 120_000);

it("renews the one request when more arrives, and then lets nobody merge it unseen", async () => {
  document = acmeDocument({ changed: true });
  const { proposed, failed } = await watch(["acme"], folder, options);
  expect([proposed, failed]).toEqual([[{ branch: "spec/acme", did: "renewed" }], []]);
  const [request, ...others] = requests();
  expect(others).toEqual([]);
  expect(request).toMatchObject({ labels: ["semver:major", "cost", "behaviour"], auto: false });
  expect(request?.body).toContain("- [ ] **breaking** seed is gone");
  expect(request?.body).toContain("the price rose from 1 to 2 credits");
  expect(request?.body).toContain("## Contract");
  const files = git("diff", "--name-only", "main", "origin/spec/acme").trim().split("\n");
  expect(files).toContain("spec/upstream/acme.json");
  expect(files).toContain("generated/packages/acme/src/models/painter-3.ts");
  // Whoever calls it finds the repository as it was.
  expect(git("status", "--porcelain")).toBe("");
  expect(git("branch", "--show-current").trim()).toBe("main");
}, 120_000);

it("leaves a branch alone that says the same already", async () => {
  const { proposed } = await watch(["acme"], folder, options);
  expect(proposed).toEqual([{ branch: "spec/acme", did: "unchanged" }]);
}, 120_000);

it("says which provider could not be asked, and goes on", async () => {
  document = null;
  const { proposed, failed } = await watch(["acme"], folder, options);
  expect(proposed).toEqual([]);
  expect(failed).toMatchObject([{ provider: "acme", why: expect.stringContaining("500") }]);
}, 120_000);

/** As much of `gh` as the watch calls, with its requests in a file. */
function fakeGh(): string {
  return `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const books = ${JSON.stringify(books)};
const [noun, verb, ...args] = process.argv.slice(2);
const all = existsSync(books) ? JSON.parse(readFileSync(books, "utf8")) : [];
const values = (name) => args.flatMap((arg, i) => (arg === name ? [args[i + 1]] : []));
const [value, save] = [(name) => values(name)[0], () => writeFileSync(books, JSON.stringify(all))];
const body = () => readFileSync(value("--body-file"), "utf8");
if (noun === "label") process.exit(0);
if (verb === "list") {
  const shown = all
    .map((one, i) => ({ number: i + 1, head: one.head, autoMergeRequest: one.auto ? {} : null, labels: one.labels.map((name) => ({ name })) }))
    .filter(({ head }) => head === value("--head"));
  console.log(JSON.stringify(shown));
} else if (verb === "create") {
  all.push({ head: value("--head"), title: value("--title"), body: body(), labels: values("--label"), auto: false });
  save();
} else if (verb === "edit") {
  const one = all[Number(args[0]) - 1];
  const kept = one.labels.filter((name) => !values("--remove-label").includes(name));
  const labels = [...new Set([...kept, ...values("--add-label")])];
  Object.assign(one, { title: value("--title"), body: body(), labels });
  save();
} else if (verb === "merge") {
  all.find(({ head }) => head === args[0]).auto = args.includes("--auto");
  save();
} else {
  console.error("unknown: " + process.argv.slice(2).join(" "));
  process.exit(1);
}
`;
}
