// What a validator judges of a page, apart from its words: each element where it stands, with its
// attributes. Pages of one kind repeat a few hundred of these; a page that brings none of its own
// tells a validator nothing new.

import { createRequire } from "node:module";

// parse5 5 brings no types; this is what is used of it.
interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly Node[];
}
interface Rest {
  readonly nodeName: string;
  /** Of words. */
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}
type Node = Element | Rest;
interface ParseOptions {
  readonly sourceCodeLocationInfo: true;
  onParseError(error: { readonly code: string; readonly startLine: number }): void;
}
const { parse } = createRequire(import.meta.url)("parse5") as {
  parse(html: string, options: ParseOptions): Node;
};

export interface PageStructure {
  /** `html>body>main>p+a[href]`: way, left neighbour, attributes; words and names left out. */
  readonly places: ReadonlySet<string>;
  /** What no validator may be spared, since it depends on the names themselves. */
  readonly problems: readonly string[];
}

/** Attributes whose value is one of a list, and part of what makes an element right or wrong. */
const closed = new Set(["role", "scope", "type", "rel", "tabindex", "name", "http-equiv", "lang"]);
const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

export function readStructure(html: string): PageStructure {
  const places = new Set<string>();
  const problems: string[] = [];
  const ids = new Set<string>();
  const asked: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => problems.push(`${startLine}: ${code}`),
  });
  const visit = (node: Node, way: string, before: string): void => {
    if (!("tagName" in node)) {
      visitAll(node.childNodes ?? [], way);
      return;
    }
    const place = `${way}>${node.tagName}`;
    places.add(
      `${place}~${before}[${node.attrs.map(attributeText).sort().join(" ")}]${fill(node)}`,
    );
    for (const { name, value } of node.attrs) {
      if (name === "id" && ids.has(value)) problems.push(`id "${value}" stands twice`);
      if (name === "id") ids.add(value);
      if (references.includes(name)) asked.push(...value.split(/\s+/));
    }
    visitAll(node.childNodes, place);
  };
  const visitAll = (nodes: readonly Node[], way: string) => {
    let before = "";
    for (const node of nodes) {
      visit(node, way, before);
      if ("tagName" in node) before = node.tagName;
    }
  };
  visit(document, "", "");
  for (const id of asked) if (!ids.has(id)) problems.push(`no element has the id "${id}"`);
  return { places, problems };
}

function attributeText({ name, value }: { readonly name: string; readonly value: string }): string {
  return closed.has(name) ? `${name}=${value}` : `${name}${value.trim() === "" ? "=" : ""}`;
}

/** Whether an element holds words, other elements, or nothing: a heading may not be empty. */
function fill({ childNodes }: Element): string {
  const words = childNodes.some((node) => "value" in node && node.value?.trim() !== "");
  const elements = childNodes.some((node) => "tagName" in node);
  return `${words ? "w" : ""}${elements ? "e" : ""}`;
}

/** Pages which between them show every place that any page has. */
export function choosePages(structures: ReadonlyMap<string, PageStructure>): string[] {
  const seen = new Set<string>();
  const largest = [...structures].sort(([, a], [, b]) => b.places.size - a.places.size);
  return largest.flatMap(([path, { places }]) => {
    const fresh = [...places].filter((place) => !seen.has(place));
    for (const place of fresh) seen.add(place);
    return fresh.length > 0 ? [path] : [];
  });
}
