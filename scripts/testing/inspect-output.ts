// Reads emitted files as their readers do, and says where one means more than it should.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marked } from "marked";
import ts from "typescript";

export type Files = ReadonlyMap<string, string>;

interface HtmlNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
  readonly content?: HtmlNode;
}
const { parse } = createRequire(import.meta.url)("parse5") as { parse(text: string): HtmlNode };

const ofForm = (files: Files, form: string) =>
  [...files].filter(([path]) => path.endsWith(`.${form}`));

/** The kinds of a source's nodes in order. Names and texts count as one: only structure is compared. */
function skeleton(path: string, text: string): { readonly kinds: string; readonly errors: number } {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    // Whether a key needs quotes depends on its letters, and says nothing about structure.
    const isText =
      ts.isIdentifier(node) ||
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isComputedPropertyName(node);
    kinds.push(isText ? "Text" : ts.SyntaxKind[node.kind]);
    for (const tag of ts.getJSDocTags(node))
      if (tag.parent.parent === node) kinds.push(`@${tag.tagName.text}`);
    if (!isText) ts.forEachChild(node, visit);
  };
  visit(source);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] };
  return { kinds: kinds.join(" "), errors: parseDiagnostics.length };
}

const kindsOfHarmless = new Map<string, string>();

/** The yardstick is the same for all attacks. */
function harmlessKinds(path: string, text: string): string {
  const kinds = kindsOfHarmless.get(text) ?? skeleton(path, text).kinds;
  kindsOfHarmless.set(text, kinds);
  return kinds;
}

/** Sources that do not parse, or not to the structure that harmless text gives. */
export function otherCode(files: Files, yardstick: Files): string[] {
  const problems: string[] = [];
  const pair = ofForm(yardstick, "ts");
  for (const [i, [path, text]] of ofForm(files, "ts").entries()) {
    // Most files are the runtime's, where no document has a say.
    if (pair[i]?.[1] === text) continue;
    const { kinds, errors } = skeleton(path, text);
    if (errors > 0) problems.push(`${path} does not parse`);
    else if (pair[i] && harmlessKinds(...pair[i]) !== kinds)
      problems.push(`${path} has another structure than ${pair[i][0]}`);
  }
  return problems;
}

export function brokenJson(files: Files, yardstick: Files): string[] {
  const problems: string[] = [];
  for (const [path, text] of ofForm(files, "json")) {
    try {
      const value = JSON.parse(text) as object;
      const harmless = path.endsWith("/package.json") ? yardstick.get(path) : undefined;
      if (harmless && Object.keys(JSON.parse(harmless)).join() !== Object.keys(value).join())
        problems.push(`${path} has other keys`);
    } catch {
      problems.push(`${path} is no JSON`);
    }
  }
  return problems;
}

/** `tag` and `tag[attribute]` of every element, and addresses that run something. */
function elementsOf(html: string): { readonly shapes: Set<string>; readonly runs: string[] } {
  const shapes = new Set<string>();
  const runs: string[] = [];
  const visit = (node: HtmlNode): void => {
    shapes.add(node.nodeName);
    for (const { name, value } of node.attrs ?? []) {
      shapes.add(`${node.nodeName}[${name}]`);
      if (
        /^(href|src|action|formaction)$/.test(name) &&
        /^[\s\0-\x20]*(javascript|data|vbscript):/i.test(value)
      )
        runs.push(`${node.nodeName}[${name}=${value.slice(0, 40)}]`);
    }
    for (const child of node.childNodes ?? []) visit(child);
    if (node.content) visit(node.content);
  };
  visit(parse(html));
  return { shapes, runs };
}

/** What prose may be laid out with, whatever it says. */
const layout = new Set(
  "p ul ol li li[value] ol[start] code pre em strong i b h1 h2 h3 h4 h5 h6 br hr table thead tbody tr th td blockquote del #text #comment".split(
    " ",
  ),
);

const shapesOfHarmless = new WeakMap<Files, Map<string, ReadonlySet<string>>>();

/** Of the yardstick, once for all attacks; links are layout in Markdown alone. */
function knownShapes(
  yardstick: Files,
  form: "html" | "md",
  read: (text: string) => { readonly shapes: ReadonlySet<string> },
): ReadonlySet<string> {
  const forms = shapesOfHarmless.get(yardstick) ?? new Map<string, ReadonlySet<string>>();
  shapesOfHarmless.set(yardstick, forms);
  const known =
    forms.get(form) ??
    new Set([
      ...layout,
      ...(form === "md" ? ["a", "a[href]"] : []),
      ...ofForm(yardstick, form).flatMap(([, text]) => [...read(text).shapes]),
    ]);
  forms.set(form, known);
  return known;
}

export function newElements(files: Files, yardstick: Files): string[] {
  const known = knownShapes(yardstick, "html", elementsOf);
  return ofForm(files, "html").flatMap(([path, text]) => {
    const { shapes, runs } = elementsOf(text);
    return [...runs, ...[...shapes].filter((shape) => !known.has(shape))].map(
      (one) => `${path} has ${one}`,
    );
  });
}

/** Elements and attributes of all pages by their number; how prose is laid out does not count. */
function countShapes(files: Files): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: HtmlNode): void => {
    const attributes = (node.attrs ?? []).map(({ name }) => `${node.nodeName}[${name}]`);
    for (const shape of [node.nodeName, ...attributes])
      if (!layout.has(shape)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    for (const child of node.childNodes ?? []) visit(child);
    if (node.content) visit(node.content);
  };
  for (const [, text] of ofForm(files, "html")) visit(parse(text));
  return counts;
}

/** Where the pages have more of an element that is known than they should. */
export function moreElements(files: Files, yardstick: Files): string[] {
  const known = countShapes(yardstick);
  return [...countShapes(files)]
    .filter(([shape, count]) => count > (known.get(shape) ?? 0))
    .map(([shape, count]) => `the pages have ${count} ${shape}, and ${known.get(shape)} harmless`);
}

/** Data in pages, and the feed: read by machines, which must find the same members. */
export function otherFeeds(files: Files, yardstick: Files): string[] {
  const found = feedShapes(files);
  const known = feedShapes(yardstick);
  return found.flatMap(([path, shape], i) =>
    shape === known[i]?.[1] ? [] : [`${path} has data of another shape: ${shape.slice(0, 200)}`],
  );
}

function feedShapes(files: Files): (readonly [path: string, shape: string])[] {
  const data = ofForm(files, "html").flatMap(([path, text]) =>
    [...text.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, json]) => [path, membersOf(JSON.parse(json!))] as const,
    ),
  );
  const feeds = ofForm(files, "atom").map(([path, text]) => [path, tagsOf(text)] as const);
  return [...data, ...feeds];
}

/** The names of members, as they are nested; lists by their length. */
function membersOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(membersOf).join()}]`;
  if (value === null || typeof value !== "object") return typeof value;
  return `{${Object.entries(value)
    .map(([key, item]) => `${/\s/.test(key) ? "…" : key}:${membersOf(item)}`)
    .join()}}`;
}

/** The tags of XML in order; a mark of it that stands loose is a tag of its own. */
function tagsOf(xml: string): string {
  const loose =
    /<(?![/?]?[a-z][\w:]*(?:\s+[\w:]+="[^"<]*")*\s*[/?]?>)|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi;
  const tags = [...xml.matchAll(/<[/?]?([a-z][\w:]*)/gi)].map(([tag]) => tag);
  return [...tags, ...[...xml.matchAll(loose)].map(([mark]) => `loose ${mark}`)].join(" ");
}

/** Markdown, as a site that lets HTML through would show it. */
export function newMarkup(files: Files, yardstick: Files): string[] {
  const shown = (text: string) => elementsOf(marked.parse(text) as string);
  const known = knownShapes(yardstick, "md", shown);
  return ofForm(files, "md").flatMap(([path, text]) => {
    const { shapes, runs } = shown(text);
    const headings = [...text.matchAll(/^#+ +pwned-heading/gm)].filter(
      ({ index }) => !isFenced(text, index),
    );
    return [
      ...runs,
      ...[...shapes].filter((shape) => !known.has(shape)),
      ...headings.map(() => "a heading of the document's"),
    ].map((one) => `${path} has ${one}`);
  });
}

function isFenced(text: string, index: number): boolean {
  let open: string | null = null;
  for (const [line] of text.slice(0, index).matchAll(/^(`{3,}|~{3,}).*$/gm)) {
    const marker = /^(`+|~+)/.exec(line)![1]!;
    if (open === null) open = marker;
    else if (marker.startsWith(open) && line === marker) open = null;
  }
  return open !== null;
}

/** Plain text has nothing but its lines. */
export function newLines(files: Files): string[] {
  return ofForm(files, "txt")
    .filter(([, text]) => /^#* *pwned-heading|^- pwned: item/m.test(text))
    .map(([path]) => `${path} has a line of the document's`);
}

const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Characters that act and are not seen. Documents in JSON keep theirs, as the data they are. */
export function unseenCharacters(files: Files): string[] {
  return [...files]
    .filter(([path, text]) => !path.endsWith(".json") && unseen.test(text))
    .map(([path, text]) => `${path} has U+${unseen.exec(text)![0].codePointAt(0)!.toString(16)}`);
}

/** Pages whose text was run as a template: `{{secret}}` is not there as it was written. */
export function expandedTemplates(files: Files): string[] {
  const pages = ofForm(files, "html").filter(([path]) => /\/operations\//.test(path));
  if (pages.length === 0) return ["there are no pages"];
  return pages
    .filter(([, text]) => !text.includes("{{secret}}"))
    .map(([path]) => `${path} has lost {{secret}}`);
}

/** Commands that do nothing, and answer so that a sample goes on to its end. */
const idle =
  "curl() { echo '{}'; }; jq() { echo done; }; sleep() { :; }; npm() { :; }; npx() { :; }";

/**
 * Runs every shell sample with a `curl` that does nothing, and looks whether anything else ran. As many
 * may fail as fail with harmless text: not every sample can go on without an answer.
 */
export function shellRuns(files: Files, yardstick?: Files): string[] {
  const { count, failed, ran } = runSamples(files);
  const known = yardstick ? runSamples(yardstick).failed.length : 0;
  if (count === 0) return ["there is no sample"];
  return [...ran, ...(failed.length > known ? failed : [])];
}

const samplesRun = new WeakMap<Files, ReturnType<typeof runSamplesOf>>();

function runSamples(files: Files) {
  const known = samplesRun.get(files) ?? runSamplesOf(files);
  samplesRun.set(files, known);
  return known;
}

function runSamplesOf(files: Files) {
  const scripts = new Set<string>();
  for (const [, text] of ofForm(files, "md"))
    for (const [, , script] of text.matchAll(/^(`{3,})(?:bash|sh|shell)\n([\s\S]*?)\n\1$/gm))
      scripts.add(script!);
  const folder = mkdtempSync(join(tmpdir(), "attack-shell-"));
  const failed: string[] = [];
  const ran: string[] = [];
  for (const script of scripts) {
    try {
      execFileSync("/bin/bash", ["-c", `${idle}\n${script}`], {
        cwd: folder,
        stdio: "pipe",
        env: { PATH: "/usr/bin:/bin", ACME_API_KEY: "key" },
        timeout: 5000,
      });
    } catch {
      failed.push(`a sample fails: ${script.slice(0, 60)}`);
    }
    if (existsSync(join(folder, "CANARY"))) {
      ran.push(`a sample runs its text: ${script.slice(0, 60)}`);
      rmSync(join(folder, "CANARY"));
    }
  }
  rmSync(folder, { recursive: true });
  return { count: scripts.size, failed, ran };
}

const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Paths that lead out of the folder, mean a device, or meet on a disk that ignores case. */
export function badPaths(files: Files): string[] {
  const seen = new Map<string, string>();
  return [...files.keys()].flatMap((path) => {
    const key = path.normalize("NFC").toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    const parts = path.split("/");
    const isBad =
      path.length > 240 ||
      parts.some(
        (part) =>
          part === "" || /^\.{1,2}$|[<>:"|?*\\\u0000-\u001f]|[. ]$/.test(part) || device.test(part),
      );
    return [
      ...(isBad ? [`${path} is no path for every disk`] : []),
      ...(other ? [`${path} meets ${other}`] : []),
    ];
  });
}
