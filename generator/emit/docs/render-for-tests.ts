// Renders the docs of a catalog as the line does, and reads pages as a person does.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmitInput, View } from "../emitter.ts";
import { createRenderer } from "../render.ts";
import { viewsOf } from "../units.ts";
import { acmeInput } from "./acme-for-tests.ts";
import { docsEmitter } from "./docs-emitter.ts";

/** The docs templates by path, as the pipeline reads them. */
export function readDocsTemplates(): Map<string, string> {
  const root = new URL("../../../templates/", import.meta.url).pathname;
  const site = new URL("../../../dist/site/", import.meta.url).pathname;
  // Built by `npm run build`, and by `npm ci`.
  const scripts = readdirSync(site).map(
    (name) => [`docs/${name}`, readFileSync(join(site, name), "utf8")] as const,
  );
  const entries = readdirSync(join(root, "docs"), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(root.length).replaceAll("\\", "/"), readFileSync(path, "utf8")] as const;
      })
      .concat(scripts),
  );
}

/** All pages of a catalog by path; a template that lacks a field of its view is an error. */
export function renderDocs(input: EmitInput = acmeInput): Map<string, string> {
  return renderViews(viewsOf(docsEmitter.plan(input)));
}

function renderViews(views: readonly View[]): Map<string, string> {
  const renderer = createRenderer(readDocsTemplates());
  return new Map(
    views.map((view) => {
      const file = renderer.render({ ...view, data: guarded(view.data) as object });
      if (file === null || !("text" in file)) throw new Error(JSON.stringify(file));
      return [file.path, file.text];
    }),
  );
}

/** Reading a member that a view lacks fails here, also where Handlebars would let it pass. */
function guarded(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return mapped(value);
  const members = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, guarded(item)]),
  );
  return new Proxy(members, {
    has(target, key) {
      if (typeof key === "string" && !Object.hasOwn(target, key))
        throw new Error(`"${key}" not defined in the view`);
      return Reflect.has(target, key);
    },
    get(target, key) {
      const inherited = ["toString", "toJSON", "valueOf", "constructor", "lookupProperty", "hash"];
      if (typeof key === "string" && !Object.hasOwn(target, key) && !inherited.includes(key)) {
        throw new Error(`"${key}" not defined in the view`);
      }
      return Reflect.get(target, key);
    },
  });
}

function mapped(value: unknown): unknown {
  return Array.isArray(value) ? value.map(guarded) : value;
}

/** Members that lay out rather than tell. */
/** Controls and drawings of what stands beside them in words. */
const drawn = new Set(["frame", "sections", "figures", "calculator", "diagram"]);

const layout = new Set([
  "frame",
  "sections",
  "path",
  "href",
  "id",
  "slug",
  "phaseSlug",
  "originSlug",
  "modalitySlug",
  "kind",
  "language",
  "figures",
  "page",
]);

export function texts(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    layout.has(key) && typeof item === "string" ? [] : drawn.has(key) ? [] : texts(item),
  );
}

/** What a reader sees of a page, markup and escapes undone, on one line. */
export function seen(path: string, text: string): string {
  const bare = path.endsWith(".html")
    ? text
        // Colours within code part no words.
        .replace(/<\/?(?:i|b|em)>/g, "")
        .replace(/<[^>]*>/g, " ")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#x27;/g, "'")
        .replace(/&#x60;/g, "`")
        .replace(/&#x3D;/g, "=")
        .replace(/&amp;/g, "&")
    : path.endsWith(".md")
      ? text.replace(/\\([`*_[\]<>|~#.{])/g, "$1")
      : text;
  return bare.replace(/\s+/g, " ");
}
