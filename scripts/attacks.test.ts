// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the braces are the attack, or stand in a source.

// Attacks by text and by name, through the whole line: one hostile document in, every emitted file
// read as its reader reads it. Each attack is also made on a build whose guard against it was taken
// out, and must be noticed there.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../generator/ground/json.ts";
import { type Build, type Outcome, type Patch, weakenedBuild } from "./testing/attack-builds.ts";
import { documentOf, harmlessText, hostileEnds, hostileText } from "./testing/hostile-document.ts";
import * as inspect from "./testing/inspect-output.ts";

const plain = { nameOf: (word: string) => word };
/** Every name is turned into an attack of its kind. */
const hostileNames = {
  nameOf: (word: string) => `${word}"*/ \${x} \`</script>{{secret}}'$(touch CANARY)\u202e`,
};
const pathNames = [
  "../../../pwned",
  "..\\..\\pwned",
  "/etc/pwned",
  "C:\\pwned",
  "con",
  "nul.txt",
  "a:b",
  "x.",
  "..",
  "LPT1",
  "Same",
  "same",
  "SAME",
  "ж".repeat(400),
  "漢".repeat(400),
];

let folder = "";
let harmless: inspect.Files;
const builds = new Map<string, Promise<Build>>();
const runs = new Map<string, Promise<Outcome>>();

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

function outcomeOf(document: Json, patches: readonly Patch[] = []): Promise<Outcome> {
  const text = JSON.stringify(document);
  const name = JSON.stringify(patches);
  return once(runs, name + text, async () => {
    const place = join(folder, String(builds.size));
    const build = await once(builds, name, () => weakenedBuild(place, patches));
    return build.run({ kind: "line", file: "acme.json", text });
  });
}

/** What was emitted; an outcome without files is a finding of its own. */
async function filesOf(document: Json, patches: readonly Patch[] = []): Promise<inspect.Files> {
  const outcome = await outcomeOf(document, patches);
  expect(outcome).toMatchObject({ kind: "done" });
  const files = outcome.kind === "done" ? outcome.files : [];
  expect(files.length).toBeGreaterThan(10);
  return new Map(files);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "attacks-"));
  harmless = await filesOf(documentOf(harmlessText, plain));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Attack {
  readonly name: string;
  readonly document: Json;
  readonly find: (files: inspect.Files) => readonly string[];
  readonly weakenings: readonly (readonly Patch[])[];
}

const patch = (file: string, from: string, to: string): Patch => ({ file, from, to });
const codeText = "generator/emit/code-text.ts";
const docsHelpers = "generator/emit/docs/docs-helpers.ts";
const inText = documentOf(hostileText, plain);
const inNames = documentOf(harmlessText, hostileNames);

const withPaths: Json = {
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  paths: Object.fromEntries(
    pathNames.map((name, i) => [
      `/v1/${i}`,
      {
        get: {
          operationId: name,
          tags: [name],
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema: { $ref: `#/components/schemas/S${i}` } } },
            },
          },
        },
      },
    ]),
  ),
  components: {
    schemas: Object.fromEntries([
      ...pathNames.map((name, i) => [`S${i}`, { title: name, type: "object" }] as const),
      ...pathNames.map((name) => [name, { type: "object" }] as const),
    ]),
  },
};

const attacks: readonly Attack[] = [
  {
    name: "text ends a string in TypeScript",
    document: inText,
    find: (files) => inspect.otherCode(files, harmless),
    weakenings: [
      [
        patch(
          codeText,
          "const quoted = JSON.stringify(text);",
          'const quoted = "\\"" + text.replace(/\\s/g, " ") + "\\"";',
        ),
      ],
    ],
  },
  {
    name: "text ends a comment in TypeScript",
    document: inText,
    find: (files) => inspect.otherCode(files, harmless),
    weakenings: [[patch(codeText, '.replaceAll("*/", "*\\\\/")', "")]],
  },
  {
    name: "text adds a tag to a comment",
    document: inText,
    find: (files) => inspect.otherCode(files, harmless),
    weakenings: [
      [
        patch(
          codeText,
          'return line.includes("@") ? line.replace(/(^|[\\s*/])@/g, "$1\\\\@") : line;',
          "return line;",
        ),
      ],
    ],
  },
  {
    name: "names end keys in TypeScript",
    document: inNames,
    find: (files) => inspect.otherCode(files, harmless),
    weakenings: [
      [patch(codeText, "/^[A-Za-z_$][\\w$]*$/.test(name) ? name : quote(name)", "name")],
    ],
  },
  {
    name: "text acts without being seen",
    document: inText,
    find: (files) => inspect.unseenCharacters(files),
    weakenings: [
      [
        patch(
          codeText,
          "const unseen = /[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]/gu;",
          "const unseen = /[\\n\\r]/gu;",
        ),
      ],
    ],
  },
  {
    name: "text becomes another JSON",
    document: inText,
    find: (files) => inspect.brokenJson(files, harmless),
    weakenings: [
      [
        patch(
          "generator/emit/client/package-files.ts",
          "return `${JSON.stringify(manifest, null, 2)}\\n`;",
          'return `{ "description": "${(manifest as { description?: string }).description}" }`;',
        ),
      ],
    ],
  },
  {
    name: "text becomes elements in HTML",
    document: inText,
    find: (files) => inspect.newElements(files, harmless),
    weakenings: [[patch("generator/emit/render.ts", 'return kind === "html";', "return false;")]],
  },
  {
    name: "names become elements in HTML",
    document: inNames,
    find: (files) => inspect.newElements(files, harmless),
    weakenings: [[patch("generator/emit/render.ts", 'return kind === "html";', "return false;")]],
  },
  {
    name: "a link runs something",
    document: inText,
    find: (files) => inspect.newElements(files, harmless),
    weakenings: [
      [
        patch(
          "generator/emit/docs/prose.ts",
          "const href = externalHref(address);",
          "const href: string | null = address;",
        ),
      ],
    ],
  },
  {
    name: "text becomes markup in Markdown",
    document: inText,
    find: (files) => inspect.newMarkup(files, harmless),
    weakenings: [[patch(docsHelpers, '.replace(/[\\\\`*[\\]<>|~]/g, "\\\\$&")', "")]],
  },
  {
    name: "text ends a fence in Markdown",
    document: documentOf("Four:\n\n````\n```\n<img src=x onerror=pwned()>\n```\n````\n", plain),
    find: (files) => inspect.newMarkup(files, harmless),
    weakenings: [[patch(docsHelpers, "Math.max(3, longestRun(text) + 1)", "3")]],
  },
  {
    name: "text begins lines of its own in plain text",
    // Short enough to be a title as it is: of long texts lists name the first sentence only.
    document: documentOf("A\n# pwned-heading\n- pwned: item", plain),
    find: (files) => inspect.newLines(files),
    weakenings: [
      [patch("generator/emit/docs/text.ts", '    .replace(/[\\s\\u2028\\u2029]+/gu, " ")\n', "")],
    ],
  },
  {
    name: "text is run as a template",
    document: documentOf("A {{secret}} of {{{this}}}", plain),
    find: (files) => inspect.expandedTemplates(files),
    weakenings: [
      [
        patch(
          "generator/emit/render.ts",
          "text: tidy(text, view.kind) };",
          "text: tidy(loadHandlebars().compile(text)({}), view.kind) };",
        ),
      ],
    ],
  },
  {
    name: "text is run by the shell",
    document: inText,
    find: (files) => inspect.shellRuns(files),
    weakenings: [
      [
        patch(
          "generator/emit/docs/sample-quotes.ts",
          "return `'${text.replaceAll(\"'\", \"'\\\\''\")}'`;",
          'return `"${text}"`;',
        ),
      ],
    ],
  },
  {
    name: "names lead out of the folder, or onto devices",
    document: withPaths,
    find: (files) => inspect.badPaths(files),
    weakenings: [
      [
        patch(
          "generator/ground/names.ts",
          'export function fileName(text: string, fallback = "unnamed"): string {',
          'export function fileName(text: string, fallback = "unnamed"): string {\n  return text;',
        ),
      ],
      [patch("generator/ground/names.ts", "if (deviceNames.test(base))", "if (false)")],
      [patch("generator/ground/names.ts", ".slice(0, 100), 200)", ", 1e9)")],
    ],
  },
];

describe.each(attacks)("$name", ({ document, find, weakenings }) => {
  it("is withstood", async () => {
    expect(find(await filesOf(document))).toEqual([]);
  });

  it.each(weakenings.map((patches, i) => [i + 1, patches] as const))(
    "is noticed without its guard (%i)",
    async (_, patches) => {
      expect(find(await filesOf(document, patches))).not.toEqual([]);
    },
  );
});

describe("short ends", () => {
  it.each(hostileEnds)("%j changes nothing", async (text) => {
    const files = await filesOf(documentOf(text, plain));
    expect([
      ...inspect.otherCode(files, harmless),
      ...inspect.brokenJson(files, harmless),
      ...inspect.newElements(files, harmless),
      ...inspect.newMarkup(files, harmless),
      ...inspect.shellRuns(files),
    ]).toEqual([]);
  });
});
