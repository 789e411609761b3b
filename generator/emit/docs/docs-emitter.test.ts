import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Catalog, NamedSchema, Operation, Provider } from "../../catalog/catalog.ts";
import {
  aCatalog,
  aModel,
  aModelParameter,
  aNamedSchema,
  anObject,
  anOperation,
  aParameter,
  aProvider,
  aString,
} from "../../catalog/makers.ts";
import { noReleases } from "../../catalog/releases.ts";
import { viewsOf } from "../units.ts";
import { acme, acmeCassettes, acmeInput, painter } from "./acme-for-tests.ts";
import { docsEmitter } from "./docs-emitter.ts";
import { renderDocs } from "./render-for-tests.ts";

const anyAxes = {
  wire: "minor",
  source: "minor",
  behaviour: true,
  cost: true,
  docs: true,
} as const;
const pages = renderDocs();
const ofForm = (form: string, from = pages) =>
  [...from].filter(([path]) => path.endsWith(`.${form}`));
const inputOf = (catalog: Catalog) => ({ ...acmeInput, catalog, cassettes: [] });

it("makes every page in its forms, once", () => {
  expect([...pages.keys()].sort()).toEqual([
    "docs/404.html",
    "docs/acme/index.html",
    "docs/acme/index.md",
    "docs/acme/operations/get-job.html",
    "docs/acme/operations/get-job.md",
    "docs/acme/operations/list-jobs.html",
    "docs/acme/operations/list-jobs.md",
    "docs/acme/operations/run-painter-2.html",
    "docs/acme/operations/run-painter-2.md",
    "docs/acme/operations/upload.html",
    "docs/acme/operations/upload.md",
    "docs/acme/painter-2.html",
    "docs/acme/painter-2.md",
    "docs/acme/painter-2.txt",
    "docs/acme/painter-3.html",
    "docs/acme/painter-3.md",
    "docs/acme/painter-3.txt",
    "docs/acme/schemas/image-output.html",
    "docs/acme/schemas/image-output.md",
    "docs/acme/schemas/job.html",
    "docs/acme/schemas/job.md",
    "docs/all.html",
    "docs/all.md",
    "docs/changes.atom",
    "docs/changes.html",
    "docs/changes.md",
    "docs/compare/index.html",
    "docs/compare/index.md",
    "docs/compare/painter-2.html",
    "docs/compare/painter-2.md",
    "docs/compare/painter-2.txt",
    "docs/filter.js",
    "docs/icon.svg",
    "docs/index.html",
    "docs/index.md",
    "docs/llms.txt",
    "docs/model.js",
    "docs/search.js",
    "docs/site.js",
    "docs/start.html",
    "docs/start.md",
    "docs/style.css",
    "docs/theme.js",
    "docs/try-it.js",
    "docs/zenith/index.html",
    "docs/zenith/index.md",
    "docs/zenith/painter-two.html",
    "docs/zenith/painter-two.md",
    "docs/zenith/painter-two.txt",
  ]);
});

it("makes nothing when no site is wanted", () => {
  expect(docsEmitter.plan({ ...acmeInput, withSite: false })).toEqual({ views: [], files: [] });
});

it("keeps a model called index from replacing its provider's page", () => {
  const provider = aProvider({ models: [aModel({ id: "index", moduleName: "index" })] });
  const plan = docsEmitter.plan(inputOf(aCatalog({ providers: [provider] })));
  const paths = viewsOf(plan).map(({ path }) => path);
  expect(paths).toContain("docs/acme/index_.html");
  expect(new Set(paths).size).toBe(paths.length);
});

describe("lists of models", () => {
  const listing = [
    "docs/index.html",
    "docs/index.md",
    "docs/acme/index.html",
    "docs/acme/index.md",
  ];

  it("have as many cells in every row, with and without what models do", () => {
    const silent = {
      ...acmeInput.catalog,
      providers: acmeInput.catalog.providers.map((provider) => ({
        ...provider,
        models: provider.models.map((model) => ({ ...model, summary: "" })),
      })),
    };
    const without = renderDocs({ ...acmeInput, catalog: silent });
    for (const path of listing) {
      expect([path, pages.get(path)]).toEqual([path, expect.stringContaining("What it does")]);
      expect([path, without.get(path)]).not.toEqual([
        path,
        expect.stringContaining("What it does"),
      ]);
      for (const site of [pages, without]) {
        for (const rows of tablesOf(site.get(path)!)) expect(new Set(rows).size).toBe(1);
      }
    }
  });

  /** How many cells the rows of each table have. */
  function tablesOf(text: string): number[][] {
    const html = [...text.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) =>
      [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row.split(/<t[hd]\b/).length - 1),
    );
    const markdown = [...text.matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) =>
      table
        .trim()
        .split("\n")
        .map((row) => row.split(/(?<!\\)\|/).length - 2),
    );
    const tables = [...html, ...markdown];
    expect(tables.length).toBeGreaterThan(0);
    return tables;
  }
});

describe("every page", () => {
  it.each(ofForm("html"))("%s is sound HTML", (path, text) => {
    expect(unsound(text)).toEqual([]);
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text.match(/<main/g)).toHaveLength(1);
    expect(text).not.toMatch(/\sstyle=|\son[a-z]+=|<img|<iframe|@import/);
    expect(strangeScripts(text)).toEqual([]);
    if (path === "docs/404.html") return;
    expect(text).toContain('<a class="skip" href="#content">');
    expect(text).toContain("default-src 'self'");
    expect(text).not.toMatch(/<style/);
  });

  it("holds JSON for machines that parses", () => {
    for (const [path, text] of ofForm("html")) {
      const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1];
      if (path === "docs/404.html") expect(json).toBeUndefined();
      else expect(JSON.parse(json!)).toMatchObject({ "@context": "https://schema.org" });
    }
  });

  it("has a page for wrong addresses that needs nothing else", () => {
    const page = pages.get("docs/404.html")!;
    const style = /<style>(.*)<\/style>/s.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`style-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/<link|<script/);
    for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^\/\w/);
  });

  it("asks nobody else for anything", () => {
    for (const [, text] of ofForm("html")) {
      const fetched = [...text.matchAll(/<link[^>]*href="([^"]*)"/g)].map(([, href]) => href);
      expect(fetched.filter((href) => /^(https?:|\/)/.test(href ?? ""))).toEqual([]);
    }
    expect(pages.get("docs/style.css")).not.toMatch(/url\(|@import/);
    // The form asks whom its reader names; nothing else knows an address.
    const scripts = ofForm("js").filter(([path]) => path !== "docs/try-it.js");
    for (const [path, text] of scripts) expect(text, path).not.toMatch(/https?:/);
  });

  it("links only to pages that exist, relatively", () => {
    expect(brokenLinks(pages)).toEqual([]);
  });

  it("stays within the budgets", () => {
    const page = pages.get("docs/acme/painter-2.html")!;
    expect(Buffer.byteLength(page)).toBeLessThan(60_000);
    expect(gzipSync(page).length).toBeLessThan(12_000);
    expect(gzipSync(pages.get("docs/style.css")!).length).toBeLessThan(10_000);
  });

  it("says where it comes from", () => {
    for (const [path, text] of [...ofForm("html"), ...ofForm("md")]) {
      expect(text, path).toMatch(
        /<!-- Generated from .+ with templates\/docs\/[\w-]+\.(html|md)\.hbs\. Do not edit\. -->/,
      );
    }
  });
});

const evil =
  "</script><img src=x onerror=alert(1)>{{evil}} | `tick` \"q\" 'a' [x](javascript:y)\n# h\n- \u202e\u200b --> end";

/** The catalog of the tests with every free text made hostile. */
function hostileCatalog(): Catalog {
  const note = { about: evil, mark: "inferred" as const, text: evil, source: evil };
  const schema = anObject({
    properties: [
      {
        name: evil,
        required: true,
        schema: aString({ description: evil, default: evil, enum: [evil], pattern: evil }),
      },
      { name: "__proto__", required: true, schema: aString({ description: "an ordinary name" }) },
    ],
  });
  const provider: Provider = {
    ...acme,
    name: evil,
    title: evil,
    version: evil,
    description: evil,
    website: `javascript:${evil}`,
    documentation: evil,
    origin: { kind: "given", url: `https://x.example/${evil}`, note: evil },
    servers: [{ url: `https://x.example/${evil}`, description: evil }],
    notes: [note],
    models: [
      {
        ...painter,
        id: evil,
        name: evil,
        summary: evil,
        tags: [evil],
        features: [evil],
        aspectRatios: [evil, "1:1"],
        parameters: [
          aModelParameter({ name: evil, description: evil, schema, default: evil, notes: [note] }),
        ],
        groups: [{ path: [evil], required: true, open: false, description: evil }],
        limits: [{ name: evil, value: 1, unit: evil, parameter: evil, mark: "unknown" }],
        price: {
          kind: "by-parameter",
          parameter: evil,
          rates: [{ value: evil, credits: 1 }],
          mark: "unknown",
          asOf: evil,
          source: evil,
          notes: [note],
        },
        notes: [note],
        rules: [note],
        findings: [{ code: evil, message: evil, reason: evil }],
        sources: [evil],
        related: [evil],
        example: { params: { prompt: evil, [evil]: evil }, mark: "published" },
        path: `/v1/${evil}`,
        select: { in: "body", name: evil, value: evil },
        source: { file: "acme.json", pointer: `#/${evil}` },
      },
    ],
    operations: acme.operations.map((operation) => ({
      ...operation,
      id: evil,
      summary: evil,
      description: evil,
      tags: [evil],
      path: `${operation.path}/${evil}`,
      parameters: [aParameter({ wireName: evil, description: evil, schema })],
      responses: [
        { status: evil, description: evil, headers: [], content: [], source: operation.source },
      ],
      callbacks: [evil],
    })),
    schemas: acme.schemas.map((named) => ({ ...named, name: named.name, schema })),
  };
  const other: Provider = { ...provider, id: "other", models: [{ ...painter, id: evil }] };
  return aCatalog({
    providers: [provider, other],
    equivalents: [
      {
        id: evil,
        name: evil,
        mark: "unknown",
        note: evil,
        members: [
          { provider: provider.id, model: evil },
          { provider: "other", model: evil },
        ],
        parameters: [
          {
            name: evil,
            paths: [
              { provider: provider.id, path: [evil] },
              { provider: "other", path: ["prompt"] },
            ],
            values: [],
            always: [],
            note: evil,
          },
        ],
      },
    ],
  });
}

describe("hostile text", () => {
  const hostile = renderDocs({
    ...acmeInput,
    releases: {
      ...noReleases,
      notes: [
        {
          version: evil,
          date: "2026-03-09",
          packages: [
            {
              name: evil,
              version: evil,
              previous: null,
              override: null,
              level: "major",
              entries: [{ id: evil, level: "minor", axes: anyAxes, message: evil, model: evil }],
            },
          ],
        },
      ],
    },
    catalog: hostileCatalog(),
    cassettes: acmeCassettes.map((cassette) => ({
      ...cassette,
      model: evil,
      title: evil,
      from: evil,
      note: evil,
    })),
  });

  it("stays text in HTML", () => {
    for (const [path, text] of ofForm("html", hostile)) {
      expect(unsound(text), path).toEqual([]);
      expect(text, path).not.toMatch(/<img/);
      expect(strangeScripts(text), path).toEqual([]);
      for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*)<\/script>/g))
        expect(() => JSON.parse(json!), path).not.toThrow();
      for (const [tag] of text.matchAll(/<[a-z][^>]*>/g)) {
        expect(tag, path).not.toMatch(/\son\w+\s*=(?!")/);
        expect(tag, path).not.toMatch(/(href|src)="\s*javascript:/i);
      }
    }
    expect(hostile.get("docs/acme/painter-2.html")).toContain("{{evil}}");
  });

  it("stays text in Markdown", () => {
    for (const [path, text] of ofForm("md", hostile)) {
      const prose = withoutCode(text.replace(/^<!--.*-->$/m, ""));
      expect(prose, path).not.toMatch(/(?<!\\)<(script|img|\/script)/);
      expect(prose, path).not.toMatch(/(?<!\\)\{\{/);
      expect(prose, path).not.toMatch(/^# h/m);
      expect(prose, path).not.toMatch(/(?<!\\)\]\(<?javascript/);
      for (const table of prose.matchAll(/^\|.*(?:\n\|.*)+/gm)) {
        const widths = table[0].split("\n").map((row) => row.match(/(?<!\\)\|/g)?.length);
        expect(new Set(widths).size, `${path}\n${table[0]}`).toBe(1);
      }
    }
  });

  it("stays text in the feed", () => {
    const feed = hostile.get("docs/changes.atom")!;
    expect(unsound(feed.replace(/<\?xml.*\?>/, "").replace(/<link[^>]*>/g, ""))).toEqual([]);
    expect(feed).not.toMatch(/<(script|img)/);
    expect(feed).toContain("&lt;/script&gt;");
  });

  it("stays on its line in plain text", () => {
    for (const [path, text] of ofForm("txt", hostile)) expect(text, path).not.toMatch(/^# h/m);
  });

  it("hides nothing anywhere", () => {
    for (const [path, text] of hostile)
      expect(text, path).not.toMatch(/[\u202a-\u202e\u200b\u2060-\u206f\ufeff]/);
  });
});

describe("llms.txt", () => {
  it("follows the form: title, summary, lists of links", () => {
    const text = pages.get("docs/llms.txt")!;
    expect(text.split("\n").slice(0, 3)).toEqual([
      "# Acme and Zenith",
      "",
      "> 3 models of Acme and Zenith: parameters, prices, limits, errors and examples, with how each fact is known.",
    ]);
    expect(text).toContain(
      "- [Painter 2](acme/painter-2.txt): image model, id painter-2; Paints a picture from words, with up to 4 reference images; 1.5 to 5 credits per call.",
    );
    expect(text).toContain("- [Look at a job](acme/operations/get-job.md): GET /v1/jobs/{jobId}");
    expect(text.match(/\.txt\)/g)).toHaveLength(5);
  });
});

it("plans a document of 1,200 operations in a moment", () => {
  const input = inputOf(aCatalog({ providers: [hugeProvider(1200)] }));
  // Time of this process, so that a busy machine does not fail the test.
  const before = process.cpuUsage();
  const views = viewsOf(docsEmitter.plan(input));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(4_000);
  expect(views.length).toBeGreaterThan(2 * (1200 + 600));
});

/** Operations that share schemas, which name each other in circles. */
function hugeProvider(count: number): Provider {
  const ref = (i: number) => ({ kind: "ref" as const, name: `Thing${i}`, nullable: false });
  const schemas: NamedSchema[] = Array.from({ length: count / 2 }, (_, i) =>
    aNamedSchema({
      name: `Thing${i}`,
      typeName: `Thing${i}`,
      moduleName: `thing-${i}`,
      schema: anObject({
        properties: [
          ...Array.from({ length: 60 }, (__, j) => ({
            name: `field_${j}`,
            required: j % 2 === 0,
            schema: aString({
              description: "What a `field` holds, with [a link](https://a.example/x).",
            }),
          })),
          { name: "next", required: false, schema: ref((i + 1) % (count / 2)) },
          { name: "self", required: false, schema: ref(i) },
        ],
      }),
    }),
  );
  const operations: Operation[] = Array.from({ length: count }, (_, i) =>
    anOperation({
      id: `op${i}`,
      identifier: `op${i}`,
      moduleName: `op-${i}`,
      path: `/things/{id}/${i}`,
      description: "Does a thing.\n\n- one\n- two",
      parameters: [aParameter({ wireName: "id", in: "path", required: true })],
      responses: ["200", "404"].map((status) => ({
        status,
        description: "An answer.",
        headers: [],
        content: [
          {
            mediaType: "application/json",
            schema: ref(Math.floor(i / 2)),
            itemSchema: null,
            examples: [],
          },
        ],
        source: { file: "huge.json", pointer: "#" },
      })),
    }),
  );
  return aProvider({ operations, schemas });
}

const voidTags = new Set(["meta", "link", "br", "rect", "path", "input", "input", "!doctype"]);

/** Script elements that are not ours: of ours, each names a file or holds data. */
function strangeScripts(text: string): string[] {
  const ours =
    /^<script (src="(\.\.\/)*(theme|site|filter|model)\.js"( defer)?|type="application\/ld\+json")>$/;
  return [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag).filter((tag) => !ours.test(tag));
}

/** Tags that do not nest, ids given twice, references to ids that are not there. */
function unsound(text: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, slash, name = ""] of text
    .replace(/<!--[\s\S]*?-->/g, "")
    .matchAll(/<(\/?)([a-zA-Z!][\w-]*)[^>]*>/g)) {
    const tag = name.toLowerCase();
    if (voidTags.has(tag)) continue;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) found.push(`</${tag}> closes another tag`);
  }
  if (open.length > 0) found.push(`never closed: ${open.join(", ")}`);
  const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) found.push("an id stands twice");
  for (const [, id] of text.matchAll(/(?:aria-labelledby|href)="#?([^"#/.:]+)"/g)) {
    if (!ids.includes(id)) found.push(`nothing has the id ${id}`);
  }
  return found;
}

function brokenLinks(from: ReadonlyMap<string, string>): string[] {
  return [...from].flatMap(([path, text]) => {
    const hrefs = path.endsWith(".html")
      ? [...text.matchAll(/href="([^"]*)"/g)]
      : [...text.matchAll(/\]\(<?([^<>()]*)>?\)/g)];
    return (
      hrefs
        .map(([, href = ""]) => href)
        .filter((href) => !/^(https?:|#)/.test(href))
        .filter(
          (href) =>
            !from.has(new URL(href.replace(/#.*$/, ""), `file:///${path}`).pathname.slice(1)),
        )
        // The page for wrong addresses starts from the server's root, and only publishing makes this.
        .filter((href) => !from.has(`docs${href}`) && href !== "llms-full.txt")
        .map((href) => `${path}: ${href}`)
    );
  });
}

function withoutCode(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(?<![`\\])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, "code");
}
