// The shape of the house, held by a test: who may see whom, what may stand where, and that what
// the documents about it name exists.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { diagnosticCatalog } from "./ground/diagnostic-catalog.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const left = new Set(["node_modules", ".git", ".cache", "generated", "dist", "expected"]);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (left.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const texts = new Map(
  filesBelow("").map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
);
const isTest = (path: string) =>
  /\.(test|test-d|bench)\.ts$|\/testing\/|-for-tests\.ts$|\/acme(-[a-z]+)?\.ts$|misbehaving|^generator\/golden\//.test(
    path,
  );
const sources = [...texts].filter(([path]) => path.endsWith(".ts") && !isTest(path));

/** What a file imports, types included: files by their path, packages by name. */
function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith(".")) return fileName;
    const target = relative(root, join(root, dirname(path), fileName))
      .split(sep)
      .join("/");
    return target.endsWith(".js") ? target.replace(/\.js$/, ".ts") : target;
  });
}

/** `generator/emit/docs/links.ts` is in the room `emit`; the runtimes are rooms of their own. */
function roomOf(path: string): string {
  if (path.startsWith("templates/docs/scripts/")) return "site-scripts";
  const runtime = /^templates\/(client|contract|portable)\/runtime\//.exec(path);
  if (runtime) return `${runtime[1]!}-runtime`;
  const [top, second = ""] = path.split("/");
  return top === "generator" ? second : top!;
}

const everything = null;
/** Which rooms a room may see, beside itself. */
const sight: Readonly<Record<string, readonly string[] | null>> = {
  ground: [],
  document: ["ground"],
  pull: ["ground"],
  write: ["ground"],
  catalog: ["ground", "document"],
  lint: ["ground", "document", "catalog"],
  emit: ["ground", "catalog", "contract-runtime"],
  diff: ["ground", "catalog"],
  contract: ["ground", "catalog", "contract-runtime", "client-runtime"],
  simulate: ["ground", "catalog", "contract-runtime"],
  release: ["ground", "catalog", "diff", "write"],
  init: ["ground", "catalog"],
  "client-runtime": [],
  // Pages work prices out and write samples with the very functions of packages and build.
  "site-scripts": ["ground", "emit", "client-runtime"],
  "contract-runtime": [],
  "portable-runtime": [],
  "pipeline.ts": everything,
  "make-output.ts": everything,
  "library.ts": everything,
  "read-material.ts": everything,
  verbs: everything,
  scripts: ["verbs", "ground"],
};

/** Imports against the rule, each with its reason. */
const granted: readonly (readonly [file: string, target: RegExp, reason: string])[] = [
  ["scripts/bench/calls.ts", /^templates\/client\/runtime\//, "measures the client itself"],
  ["scripts/documents/check-calls.ts", /^generator\/catalog\//, "reads which operations there are"],
  [
    "scripts/documents/check-document.ts",
    /^generator\/catalog\//,
    "reads which operations there are",
  ],
  ["scripts/diff-oracle.ts", /^generator\//, "judges the diff on real documents"],
  ["scripts/source-oracle.ts", /^generator\//, "judges the diff by what compiles"],
  ["scripts/fuzz.ts", /^generator\//, "takes mutated documents through the phases, in process"],
  ["scripts/synthetic.ts", /^generator\//, "makes material for the benchmark"],
  ["scripts/spec-watch.ts", /^generator\/diff\//, "writes the report into a pull request"],
  ["scripts/propose-release.ts", /^generator\/release\//, "writes the notes into a pull request"],
  ["scripts/allow-refs-flag.ts", /^generator\/pull\/allowed-/, "checks flags before a verb loads"],
  ["scripts/start/library.ts", /^generator\/library\.ts$/, "hands the library out of its bundle"],
  ["scripts/version.ts", /^package\.json$/, "holds the version"],
];

describe("imports", () => {
  const found = sources.flatMap(([path, text]) =>
    importsOf(path, text).map((target) => [path, target] as const),
  );

  it("follow the line", () => {
    const wrong = found.filter(([path, target]) => {
      if (!/^(generator|templates|scripts|package\.json)\b/.test(target)) return false;
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === to || from === "vitest.config.ts") return false;
      // A script prints the report of its verb, whose types are those of the verb's room.
      if (path === `scripts/${to}.ts`) return false;
      const allowed = Object.hasOwn(sight, from) ? sight[from]! : [];
      if (allowed === everything || allowed.includes(to)) return false;
      return !granted.some(([file, pattern]) => file === path && pattern.test(target));
    });
    expect(wrong.map((pair) => pair.join(" imports "))).toEqual([]);
  });

  it("are granted only where they are needed", () => {
    const idle = granted.filter(
      ([file, pattern]) => !found.some(([path, target]) => path === file && pattern.test(target)),
    );
    expect(idle.map(([file]) => file)).toEqual([]);
  });

  it("name files that exist, and no barrels", () => {
    // Extensions lie beside modules that only the package has.
    const inside = found.filter(
      ([path, target]) =>
        /^(generator|templates|scripts)\//.test(target) && !/\/extensions\/[^/]+\//.test(path),
    );
    expect(
      inside.filter(([, target]) => !texts.has(target)).map((pair) => pair.join(" imports ")),
    ).toEqual([]);
    expect([...texts.keys()].filter((path) => /^generator\/(.*\/)?index\.ts$/.test(path))).toEqual(
      [],
    );
  });

  it("keep the client's runtime on the web's own ground", () => {
    const packages = found.filter(
      ([path, target]) => roomOf(path) === "client-runtime" && !target.includes("/"),
    );
    expect([...new Set(packages.map(([, target]) => target))]).toEqual(["openapi-fetch"]);
  });

  it("keep the libraries that we may have to replace behind one file each", () => {
    const users = (name: string) => [
      ...new Set(
        found
          .filter(([, target]) => target === name || target.startsWith(`${name}/`))
          // A benchmark measures them as its peers.
          .filter(([path]) => !path.startsWith("scripts/bench"))
          .map(([path]) => path),
      ),
    ];
    expect([users("openapi-fetch"), users("handlebars"), users("commander")]).toEqual([
      ["templates/client/runtime/carrier.ts"],
      ["generator/emit/handlebars.ts"],
      ["scripts/command.ts"],
    ]);
    const named = sources
      .filter(([, text]) => /require\("openapi-typescript/.test(text))
      .map(([path]) => path);
    expect(named).toEqual(["generator/emit/print-schema.ts"]);
  });
});

describe("the middle of the line", () => {
  const middle = new Set(["catalog", "document", "emit", "diff"]);
  /** The two ends that live in these rooms, the worker, and what loads a library late. */
  const ends =
    /^generator\/(document\/(read|folder-reader)|emit\/(types|schema-worker|print-schema|handlebars))\.ts$/;
  const inner = sources.filter(
    ([path]) => path.startsWith("generator/") && middle.has(roomOf(path)) && !ends.test(path),
  );

  it("touches no disk, no network, no clock and no environment", () => {
    const wrong = inner.filter(
      ([path, text]) =>
        importsOf(path, text).some(
          (target) => target.startsWith("node:") && target !== "node:crypto",
        ) || asksTheWorld(text),
    );
    expect(inner.length).toBeGreaterThan(50);
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

/** True where code, and not only a text in it, reads the clock, chance, the process or the network. */
function asksTheWorld(text: string): boolean {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2023);
  const visit = (node: ts.Node): boolean => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const name = `${node.expression.text}.${node.name.text}`;
      if (/^(Date\.now|Math\.random|process\.\w+)$/.test(name)) return true;
    }
    const called = ts.isCallExpression(node) || ts.isNewExpression(node) ? node : null;
    if (called && ts.isIdentifier(called.expression)) {
      const { text: name } = called.expression;
      if (name === "fetch" || (name === "Date" && (called.arguments ?? []).length === 0))
        return true;
    }
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(file);
}

describe("names", () => {
  const providers = [...texts].flatMap(([path, text]) => {
    if (!/^spec\/providers\/[^/]+\.ya?ml$/.test(path)) return [];
    const [, id] = /^provider:\s*["']?([\w-]+)/m.exec(text) ?? [];
    const [, name] = /^name:\s*["']?([^"'\n]+)/m.exec(text) ?? [];
    return [id, name]
      .filter((word): word is string => word !== undefined)
      .map((word) => word.trim().toLowerCase());
  });

  it("of providers stand in no generator and no shared template", () => {
    const shared = [...texts].filter(
      ([path]) => /^(generator|templates)\//.test(path) && !path.startsWith("templates/overrides/"),
    );
    const wrong = shared.flatMap(([path, text]) =>
      providers
        .filter((name) => `${path}\n${text}`.toLowerCase().includes(name))
        .map((name) => `${path} names ${name}`),
    );
    expect(providers.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("of files are in kebab case", () => {
    const wrong = sources
      .map(([path]) => path)
      .filter((path) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.[a-z-]+)*\.ts$/.test(path));
    expect(wrong).toEqual([]);
  });
});

describe("paths", () => {
  it("of one machine stand nowhere", () => {
    const own = [
      ...["facts", "seeds", "design", "documents"].map((name) => `../shared/${name}`),
      `${"/wo"}rk/`,
      `.lib${"rary"}/`,
      `${"/ho"}me/`,
      `${"/Us"}ers/`,
    ];
    const here = relative(root, fileURLToPath(import.meta.url))
      .split(sep)
      .join("/");
    const wrong = [...texts].flatMap(([path, text]) =>
      path === here || path === "package-lock.json"
        ? []
        : own.filter((part) => text.includes(part)).map((part) => `${path} names ${part}`),
    );
    expect(wrong).toEqual([]);
  });

  it("that documents name exist", () => {
    const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "spec/README.md"].filter(
      (path) => texts.has(path),
    );
    const wrong = documents.flatMap((document) =>
      pathsIn(texts.get(document)!)
        .filter(
          (path) =>
            ![path, join(dirname(document), path)].some((from) => existsSync(join(root, from))),
        )
        .map((path) => `${document} names ${path}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Link targets, and what stands between backticks and begins with a folder of ours. */
function pathsIn(markdown: string): string[] {
  const text = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, target]) => target!);
  const ours = quoted.filter((path) =>
    /^(\.\/)?(spec|generator|templates|generated|scripts|\.ci)\//.test(path),
  );
  // Names with `acme` in them, or with a gap, stand for what a reader would put there.
  return [...links, ...ours].filter((path) => !/^[a-z]+:|^#|[<>*{}…]|acme/.test(path));
}

describe("diagnostic codes", () => {
  const codes = Object.keys(diagnosticCatalog);
  const listed = "generator/ground/diagnostic-catalog.ts";
  const mentions = (paths: readonly (readonly [string, string])[], code: string) =>
    paths.some(([path, text]) => path !== listed && text.includes(code));

  it("are each reported somewhere", () => {
    expect(codes.filter((code) => !mentions(sources, code))).toEqual([]);
  });

  it("are each tested", () => {
    const tests = [...texts].filter(([path]) => /\.test\.ts$/.test(path));
    // A lint rule's test stands beside it, under the rule's name.
    const hasOwnTest = (code: string) =>
      texts.has(code.replace(/^lint\/(.*)$/, "generator/lint/rules/$1.test.ts"));
    expect(codes.filter((code) => !hasOwnTest(code) && !mentions(tests, code))).toEqual([]);
  });
});
