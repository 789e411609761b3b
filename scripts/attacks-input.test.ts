// Attacks by what a document asks for: files and addresses that are none of its business, more
// memory and time than it is worth. `generate --input` runs in a worker that may be ended; each
// attack is also made on a build without the guard, and must be noticed there.

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../generator/ground/json.ts";
import { type Build, type Outcome, type Patch, weakenedBuild } from "./testing/attack-builds.ts";

let folder = "";
let server: Server;
let origin = "";
let hits = 0;
const routes = new Map<string, RequestListener>();
const builds = new Map<string, Promise<Build>>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attacks-input-"));
  mkdirSync(join(folder, "home"));
  writeFileSync(join(folder, "secret.yaml"), "components: { schemas: { S: { title: CANARY } } }\n");
  symlinkSync(join(folder, "secret.yaml"), join(folder, "home", "link.yaml"));
  server = createServer((request, response) => {
    hits += 1;
    const answer = routes.get(request.url ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const patch = (file: string, from: string, to: string): Patch => ({ file, from, to });
/** Not a guard: the same patience and size, in proportion, so that tests need not wait. */
const impatient: readonly Patch[] = [
  patch("generator/ground/limits.ts", "seconds: 60", "seconds: 1"),
  patch("generator/pull/fetch-document.ts", "attempts: 4", "attempts: 1"),
  patch("generator/ground/limits.ts", "references: 100", "references: 5"),
  patch("generator/ground/limits.ts", "bytes: 64 * 1024 * 1024", "bytes: 4 * 1024 * 1024"),
];

function buildOf(patches: readonly Patch[]): Promise<Build> {
  const key = JSON.stringify(patches);
  const known =
    builds.get(key) ??
    weakenedBuild(join(folder, `build-${builds.size}`), [...impatient, ...patches]);
  builds.set(key, known);
  return known;
}

interface Told {
  readonly kind: Outcome["kind"];
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly hits: number;
  /** Whether the canary of a foreign file reached the output. */
  readonly leaked: boolean;
}

async function attack(
  input: string,
  patches: readonly Patch[] = [],
  allowRefs: readonly string[] = [],
): Promise<Told> {
  const build = await buildOf(patches);
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  hits = 0;
  const root = join(folder, "home");
  const outcome = await build.run(
    { kind: "generate", input, root, out, allowRefs },
    { seconds: 15, megabytes: 256 },
  );
  const done = outcome.kind === "done" ? outcome : { codes: [], messages: [] };
  return {
    kind: outcome.kind,
    codes: [...new Set(done.codes)],
    messages: done.messages,
    hits,
    leaked: textsBelow(out).some((text) => text.includes("CANARY")),
  };
}

function textsBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((name) => join(path, name))
      .filter((name) => statSync(name).isFile())
      .map((name) => readFileSync(name, "utf8"));
  } catch {
    return [];
  }
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, "home", name), content);
  return name;
}

const api = (schema: Json, more: Record<string, Json> = {}): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {},
    components: { schemas: { A: schema } },
    ...more,
  });

interface Case {
  readonly name: string;
  /** Prepares the attack; gives the input. */
  readonly input: () => string;
  /** Addresses that were allowed, beside which the attack leads. */
  readonly allow?: () => readonly string[];
  /** The code that must refuse it. */
  readonly code: string;
  readonly says?: RegExp;
  readonly guard: readonly Patch[];
  /** What shows that it went through, where that is more than another code. */
  readonly through?: (told: Told) => boolean;
}

const folderReader = "generator/document/folder-reader.ts";
const readText = "generator/document/parse-source.ts";
const download = "generator/pull/download.ts";
const allowedAddresses = "generator/pull/allowed-addresses.ts";
const budget = "generator/verbs/fetch-references.ts";

const cases: readonly Case[] = [
  {
    name: "a reference to a file above the document",
    input: () => write("above.json", api({ $ref: "../secret.yaml#/components/schemas/S" })),
    code: "read/refused-reference",
    guard: [
      patch(
        folderReader,
        'resolved === ".." || resolved.startsWith("../") || resolved.startsWith("/")',
        "false",
      ),
      patch(folderReader, "await leadsOut(options.folder, whole)", "false"),
    ],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a reference through a link that leads out",
    input: () => write("linked.json", api({ $ref: "link.yaml#/components/schemas/S" })),
    code: "read/refused-reference",
    guard: [patch(folderReader, "await leadsOut(options.folder, whole)", "false")],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a reference to a device",
    input: () => write("device.json", api({ $ref: "/dev/zero" })),
    code: "read/refused-reference",
    guard: [
      patch(
        folderReader,
        'if (/[\\\\:\\u0000]/.test(path) || path.startsWith("/")) return null;',
        "if (path.startsWith('/')) return '../../../../../../../../../../..' + path;",
      ),
      patch(folderReader, "await leadsOut(options.folder, whole)", "false"),
    ],
  },
  {
    name: "a reference to the addresses of a cloud",
    input: () =>
      write("metadata.json", api({ $ref: "http://169.254.169.254/latest/meta-data#/a" })),
    code: "read/refused-reference",
    guard: [
      patch(allowedAddresses, 'if (protocol !== "https:" && !isPlain) return', "if (false) return"),
      patch(allowedAddresses, "allowed.some((one) => isBelow(url, one))", "true"),
      patch(
        "generator/pull/address-rules.ts",
        "  if (rules.allowPrivate) return metadata.check(address, family);",
        "  return false;",
      ),
    ],
  },
  {
    name: "a redirect into a private network",
    input: () => redirectTo("/private", "http://169.254.169.254/latest/meta-data"),
    code: "pull/refused",
    says: /private network/,
    guard: [
      patch(
        "generator/pull/address-rules.ts",
        "  if (rules.allowPrivate) return metadata.check(address, family);",
        "  return false;",
      ),
    ],
  },
  {
    name: "redirects without end",
    input: () => {
      // Each stop is new, and leads to the next.
      for (let i = 0; i < 400; i += 1)
        routes.set(`/circle?${i}`, (_, response) => redirect(response, `/circle?${i + 1}`));
      return `${origin}/circle?0`;
    },
    code: "pull/refused",
    guard: [
      patch(download, "if (seen.size > maxRedirects)", "if (false)"),
      patch(download, "if (seen.has(next.href))", "if (false)"),
    ],
    through: (told) => told.hits > 20,
  },
  {
    name: "a small answer that unpacks to a large one",
    input: () => {
      const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, " "));
      routes.set("/bomb", (_, response) => {
        response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
        response.end(bomb);
      });
      return `${origin}/bomb`;
    },
    code: "pull/refused",
    guard: [patch("generator/pull/read-body.ts", "if (size > maxBytes) throw new TooLarge();", "")],
  },
  {
    name: "a server that never comes to an end",
    input: () => {
      routes.set("/slow", (_, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const drip = setInterval(() => response.write(" "), 100);
        response.on("close", () => clearInterval(drip));
      });
      return `${origin}/slow`;
    },
    code: "pull/unreachable",
    guard: [
      patch(
        "generator/pull/fetch-document.ts",
        "AbortSignal.timeout(milliseconds)",
        "AbortSignal.timeout(milliseconds * 100)",
      ),
    ],
    through: ({ kind }) => kind === "hangs",
  },
  {
    name: "a reference to an address that nobody allowed",
    input: () => write("foreign.json", api({ $ref: secretAt("/secret.json") })),
    code: "read/refused-reference",
    says: /is an address that is not allowed/,
    guard: [patch(allowedAddresses, "allowed.some((one) => isBelow(url, one))", "true")],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a redirect from an allowed address to another service of this machine",
    input: () => {
      // Another name, so another origin, of which nothing is allowed.
      redirectTo("/api/moved.json", secretAt("/secret.json").replace("127.0.0.1", "localhost"));
      return write("moved.json", api({ $ref: `${origin}/api/moved.json#/S` }));
    },
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    says: /redirects to .* not allowed/,
    guard: [
      patch(download, "refusedUrlReason(next) ?? refusedStop?.(next)", "refusedUrlReason(next)"),
    ],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a redirect from an allowed address to the addresses of a cloud",
    input: () => {
      redirectTo("/api/cloud.json", "http://169.254.169.254/latest/meta-data");
      return write("cloud.json", api({ $ref: `${origin}/api/cloud.json#/S` }));
    },
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    says: /redirects to .* no https address/,
    guard: [
      patch(download, "refusedUrlReason(next) ?? refusedStop?.(next)", "refusedUrlReason(next)"),
      patch(
        "generator/pull/address-rules.ts",
        "  if (rules.allowPrivate) return metadata.check(address, family);",
        "  return false;",
      ),
    ],
  },
  {
    name: "a host that begins like an allowed one",
    input: () => write("host.json", api({ $ref: secretAt("/secret.json") })),
    // As `https://acme.example` is to `https://acme.example.evil.example`.
    allow: () => ["http://127.0.0.1"],
    code: "read/refused-reference",
    guard: [
      patch(allowedAddresses, "url.origin === origin &&", "url.origin.startsWith(origin) &&"),
    ],
    through: ({ leaked }) => leaked,
  },
  {
    name: "an allowed host as the user name of another",
    input: () =>
      write("user.json", api({ $ref: secretAt("/secret.json").replace("//", "//acme.example@") })),
    allow: () => ["https://acme.example"],
    code: "read/refused-reference",
    says: /holds a user name/,
    guard: [
      patch(allowedAddresses, 'return username !== "" || password !== "" ?', "return false ?"),
      patch(
        allowedAddresses,
        "return url.origin === origin && (",
        'return url.href.includes(origin.replace("https://", "")) && (',
      ),
    ],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a path that begins like an allowed one",
    input: () => write("path.json", api({ $ref: secretAt("/apis/secret.json") })),
    allow: () => [`${origin}/api`],
    code: "read/refused-reference",
    guard: [
      patch(allowedAddresses, "url.pathname.startsWith(folder)", "url.pathname.startsWith(path)"),
    ],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a path that climbs out of an allowed one",
    input: () => {
      secretAt("/other/secret.json");
      return write("climb.json", api({ $ref: `${origin}/api/../other/secret.json#/S` }));
    },
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    guard: [patch(allowedAddresses, "url.pathname.startsWith(folder)", "true")],
    through: ({ leaked }) => leaked,
  },
  {
    name: "a path that climbs out of an allowed one where the server decodes it",
    input: () => write("encoded.json", api({ $ref: secretAt("/api/..%2Fother/secret.json") })),
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    says: /hides steps of its path/,
    guard: [patch(allowedAddresses, "/%(?:25)*(?:2e|2f|5c)/i.test(pathname)", "false")],
    through: ({ leaked }) => leaked,
  },
  {
    name: "references from document to document without end",
    input: () => {
      for (let i = 0; i < 100; i += 1)
        routes.set(`/api/${i}.json`, (_, response) => {
          response.end(JSON.stringify({ S: { items: { $ref: `${i + 1}.json#/S` } } }));
        });
      return write("endless.json", api({ $ref: `${origin}/api/0.json#/S` }));
    },
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    says: /more than the limit of 5/,
    guard: [patch(budget, "if (documents >= limits.references)", "if (false)")],
    through: ({ hits }) => hits > 20,
  },
  {
    name: "many documents, each a little smaller than the limit",
    input: () => {
      const heavy = { S: { description: "x".repeat(3 * 1024 * 1024) } };
      for (let i = 0; i < 4; i += 1)
        routes.set(`/api/heavy-${i}.json`, (_, response) => {
          response.end(
            JSON.stringify({ ...heavy, N: { items: { $ref: `heavy-${i + 1}.json#/N` } } }),
          );
        });
      return write("heavy.json", api({ $ref: `${origin}/api/heavy-0.json#/N` }));
    },
    allow: () => [`${origin}/api/`],
    code: "read/refused-reference",
    says: /larger than \d+ bytes/,
    guard: [patch(budget, "bytes += more;", "")],
    through: ({ hits }) => hits > 4,
  },
  {
    name: "a kilobyte of aliases",
    input: () => {
      const levels = Array.from(
        { length: 12 },
        (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`,
      );
      return write(
        "aliases.yaml",
        `openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\na0: &a0 [x]\n${levels.join("\n")}\n`,
      );
    },
    code: "read/limit",
    guard: [patch(readText, "if (nodes > limits.nodes) return", "if (false) return")],
    through: ({ kind }) => kind !== "done",
  },
  {
    name: "brackets without end",
    input: () => write("deep.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`),
    code: "read/limit",
    guard: [
      patch(readText, "if (outline.tooDeep !== null) {", "if (false as boolean) {"),
      patch(readText, "if (!(error instanceof RangeError)) throw error;", "throw error;"),
    ],
    through: ({ kind, codes }) => kind !== "done" || !codes.includes("read/limit"),
  },
  {
    name: "one gigantic string",
    input: () => write("long.json", api({ description: "x".repeat(5 * 1024 * 1024) })),
    code: "read/limit",
    guard: [
      patch(
        readText,
        "if (Buffer.byteLength(text) > limits.bytes) return limitDiagnostic",
        "if (false) return limitDiagnostic",
      ),
      patch(
        "generator/document/read.ts",
        "if (bytes.length > limits.bytes)",
        "if (false as boolean)",
      ),
      patch(
        "generator/document/read.ts",
        "readAtMost(path, limits.bytes + 1)",
        "readAtMost(path, 1e8)",
      ),
    ],
  },
  {
    name: "one key twice",
    input: () => write("twice.json", api({}).replace('"paths":{}', '"paths":{},"paths":{"/a":{}}')),
    code: "read/duplicate-key",
    guard: [patch(readText, "if (members !== outline.members)", "if (false)")],
  },
  {
    name: "another encoding",
    input: () => write("latin.json", Buffer.from(api({ description: "caf\u00e9" }), "latin1")),
    code: "read/not-utf8",
    guard: [patch("generator/document/read.ts", "  if (!isUtf8(bytes)) return null;", "")],
  },
  {
    name: "UTF-16",
    input: () => write("wide.json", Buffer.from(`\ufeff${api({})}`, "utf16le")),
    code: "read/not-utf8",
    guard: [
      patch(
        "generator/document/read.ts",
        "  if (!isUtf8(bytes)) return null;",
        '  if (!isUtf8(bytes)) return new TextDecoder("utf-16le").decode(bytes);',
      ),
    ],
  },
];

/** Serves what must not be read; gives a reference to it. */
function secretAt(path: string): string {
  routes.set(path, (_, response) => response.end(JSON.stringify({ S: { title: "CANARY" } })));
  return `${origin}${path}#/S`;
}

function redirectTo(path: string, target: string): string {
  routes.set(path, (_, response) => redirect(response, target));
  return `${origin}${path}`;
}

function redirect(response: Parameters<RequestListener>[1], target: string): void {
  response.writeHead(302, { location: target });
  response.end();
}

describe.each(cases)("$name", ({ input, allow, code, says, guard, through }) => {
  it("is refused, in words", async () => {
    const told = await attack(input(), [], allow?.());
    expect(told).toMatchObject({ kind: "done", codes: [code], leaked: false });
    if (says) expect(told.messages[0]).toMatch(says);
    expect(told.hits).toBeLessThan(10);
  });

  it("is noticed without its guard", async () => {
    const told = await attack(input(), guard, allow?.());
    const refused = told.kind === "done" && told.codes.includes(code);
    expect(through ? through(told) : !refused).toBe(true);
  });
});

describe("names that every object has", () => {
  const evil = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const text = `{
    "openapi": "3.1.0", "info": { "title": "Acme", "version": "1" },
    "paths": {${evil.map((name) => `"/${name}": { "get": { "operationId": "${name}", "responses": { "200": { "description": "" } } } }`).join()}},
    "components": { "schemas": {${evil.map((name) => `"${name}": { "type": "object", "properties": { "__proto__": { "type": "string", "default": "x" }, "constructor": { "const": 1 } } }`).join()}} }
  }`;

  const runLine = async (patches: readonly Patch[] = []) =>
    (await buildOf(patches)).run({ kind: "line", file: "acme.json", text });

  const kept = (outcome: Outcome) => {
    const files = new Map(outcome.kind === "done" ? outcome.files : []);
    const catalog = JSON.parse(files.get("catalog.json") ?? '{"providers":[{"schemas":[]}]}');
    // Names that cannot be used are changed, and reported; no schema is lost.
    return catalog.providers[0].schemas;
  };

  it("stay names, and change no object", async () => {
    const outcome = await runLine();
    expect(outcome).toMatchObject({ kind: "done", pollution: [] });
    expect(kept(outcome)).toHaveLength(evil.length);
    for (const { schema } of kept(outcome))
      expect(schema.properties.map(({ name }: { name: string }) => name)).toEqual([
        "__proto__",
        "constructor",
      ]);
  });

  /** In an object literal the bare key would set the prototype. */
  const bareKeys = (outcome: Outcome) =>
    outcome.kind === "done"
      ? outcome.files.filter(
          ([path, text]) => path.endsWith(".ts") && /^\s*__proto__\??:/m.test(text),
        )
      : [];

  it("are never bare keys", async () => {
    const outcome = await runLine();
    expect(bareKeys(outcome)).toEqual([]);
    expect(JSON.stringify(outcome)).toContain('[\\"__proto__\\"]');
  });

  it("are noticed without their guard", async () => {
    const guard = patch(
      "generator/emit/code-text.ts",
      'if (name === "__proto__") return',
      "if (false) return",
    );
    expect(bareKeys(await runLine([guard]))).not.toEqual([]);
  });
});

it("references in chains and circles end in time", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [
      `S${i}`,
      { $ref: `#/components/schemas/S${(i + 1) % 20_000}` },
    ]),
  );
  const told = await attack(write("chain.json", api({}, { components: { schemas: chain } })));
  expect(told.kind).toBe("done");
}, 60_000);

it("a terminal shows what it cannot obey", async () => {
  const build = await buildOf([]);
  const text = api(
    {},
    {
      paths: {
        "/a": { get: { operationId: "a\u001b[2J\u202e", responses: {} } },
        "/b": { get: { operationId: "a\u001b[2J\u202e", responses: {} } },
      },
    },
  );
  const outcome = await build.run({ kind: "line", file: "acme.json", text });
  expect(outcome.kind === "done" && outcome.shown).toContain("\\u001b[2J\\u202e");
  expect(outcome.kind === "done" && /[\u001b\u202e]/.test(outcome.shown)).toBe(false);
  const weak = await buildOf([
    patch(
      "generator/ground/visible-text.ts",
      "return text.replace(invisible, escapeCharacter);",
      "return text;",
    ),
  ]);
  const obeyed = await weak.run({ kind: "line", file: "acme.json", text });
  expect(obeyed.kind === "done" && obeyed.shown).toContain("\u001b[2J");
});
