// What is asked of every page of a built site, without a browser: valid HTML, and links that lead
// somewhere. For the committed site, and for those of other documents.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate/node";

/** Every file of a site by its path, sorted. */
export function readSite(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, "utf8")] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Written when the site is built for publishing; links to them are right. */
const published = new Set(["llms-full.txt"]);

const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Questions of taste, settled by our own formatter or by the templates.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "tel-non-breaking": "off",
    // Tables are laid out as blocks on phones, where browsers forget what they are.
    "no-redundant-role": "off",
    // Ids come from parameters, which may begin with anything HTML allows.
    "valid-id": ["error", { relaxed: true }],
    // The style of the page for wrong addresses, whose hash its own policy names.
    "require-sri": "off",
    // Filters apply as they are changed; there is nothing to submit.
    "wcag/h32": "off",
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
};

/** Gives a function that lists what is wrong with a page. It takes a tenth of a second for one. */
export function createHtmlCheck(): (text: string) => string[] {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  return (text) =>
    validator
      .validateStringSync(text)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`);
}

/** Links of a page that lead nowhere: to files that are not there, or to ids that are not. */
export function brokenLinks(path: string, from: ReadonlyMap<string, string>): string[] {
  const text = from.get(path)!;
  const links = path.endsWith(".html")
    ? [...text.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)]
    : [...withoutCode(text).matchAll(/(?<!\\)\]\(<?([^<>()\s]*)>?\)/g)];
  return links.flatMap(([, raw = ""]) => {
    const link = raw.replaceAll("&amp;", "&").replaceAll("&#x3D;", "=");
    if (/^(https?|mailto):/.test(link)) return [];
    const target = new URL(link, `file:///${path}`);
    const file = decodeURIComponent(target.pathname.slice(1));
    if (published.has(file)) return [];
    const there = from.get(file);
    if (there === undefined) return [`${path}: ${link} is not there`];
    const id = decodeURIComponent(target.hash.slice(1));
    if (id === "" || !file.endsWith(".html") || id.includes("=")) return [];
    return there.includes(` id="${id}"`) ? [] : [`${path}: ${link} names an id that is not there`];
  });
}

function withoutCode(text: string): string {
  return text
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, "")
    .replace(/(?<![`\\])(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, "code");
}
