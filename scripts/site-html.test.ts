// Every page of the committed site without a browser: valid HTML, sound links in every form, and
// the budgets, which are counted and not believed.

import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { choosePages, readStructure } from "./testing/html-structure.ts";
import { brokenLinks, createHtmlCheck, readSite } from "./testing/site-checks.ts";

const folder = new URL("../generated/docs", import.meta.url).pathname;
const files = readSite(folder);
const ofForm = (form: string) => [...files].filter(([path]) => path.endsWith(`.${form}`));
const pages = ofForm("html");

describe("HTML", () => {
  const problems = createHtmlCheck();

  const structures = new Map(pages.map(([path, text]) => [path, readStructure(text)] as const));

  it("of every page is read without an error, and its names are sound", () => {
    expect(structures.size).toBeGreaterThan(250);
    const found = [...structures].flatMap(([path, { problems: here }]) =>
      here.map((problem) => `${path}: ${problem}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  // The validator takes a tenth of a second for a page. Between them these pages have every element
  // in every place, with every attribute, that any page has.
  it("is valid wherever pages differ", () => {
    const chosen = choosePages(structures);
    expect(chosen.length).toBeGreaterThan(20);
    const found = chosen.flatMap((path) =>
      problems(files.get(path)!).map((problem) => `${path}:${problem}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  }, 200_000);

  it("is chosen for what it adds", () => {
    const page = (body: string) =>
      `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
    const site = new Map(
      Object.entries({
        a: '<main><p>one</p><p>two <a href="x">x</a></p></main>',
        b: "<main><p>three</p></main>",
        attribute: "<main><p hidden>one</p></main>",
        place: "<main><ul><p>one</p></ul></main>",
        value: '<main><p role="note">one</p></main>',
        empty: "<main><p></p></main>",
      }).map(([name, body]) => [name, readStructure(page(body))] as const),
    );
    expect(choosePages(site).sort()).toEqual(["a", "attribute", "empty", "place", "value"]);
    const { problems: wrong } = readStructure(
      page('<p id="a" id="b" aria-labelledby="a c"></p><p id="a">'),
    );
    expect(wrong).toEqual([
      "1: duplicate-attribute",
      'id "a" stands twice',
      'no element has the id "c"',
    ]);
  });

  it.each([
    ["a list of paragraphs", "<ul><p>x</p></ul>", "element-permitted-content"],
    ["an id twice", '<p id="a">x</p><p id="a">y</p>', "no-dup-id"],
    ["a picture without words", '<p><img src="x.png"></p>', "wcag/h37"],
    ["an unclosed tag", "<main><p>x</main>", "no-implicit-close"],
  ])("with %s is found invalid", (_, body, rule) => {
    const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
    expect(problems(page).join()).toContain(rule);
  });
});

describe("links", () => {
  it("of every page lead to files and ids that exist", () => {
    const linked = [...pages, ...ofForm("md"), ["llms.txt", files.get("llms.txt")!] as const];
    const found = linked.flatMap(([path]) => brokenLinks(path, files));
    expect(found.slice(0, 20)).toEqual([]);
  });

  it("that lead nowhere are found", () => {
    const site = new Map([
      ["a/b.html", '<p id="x"><a href="../c.html">c</a><a href="#y">y</a><img src="d.png"></p>'],
      ["a/b.md", "[c](../c.md) `[not](a-link.md)`"],
    ]);
    expect([...site.keys()].flatMap((path) => brokenLinks(path, site))).toEqual([
      "a/b.html: ../c.html is not there",
      "a/b.html: #y names an id that is not there",
      "a/b.html: d.png is not there",
      "a/b.md: ../c.md is not there",
    ]);
  });
});

describe("budgets", () => {
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  /** Pages that list the whole site grow with it. */
  const lists = /^(index|all|coverage)\.html$|^\w+\/index\.html$/;

  it("of each page: 60 kB, 12 kB compressed, 1,500 elements", () => {
    const over = pages.flatMap(([path, text]) => {
      if (lists.test(path)) return [];
      const elements = text.match(/<[a-z]/g)?.length ?? 0;
      return [
        ...(Buffer.byteLength(text) > 60_000 ? [`${path}: ${Buffer.byteLength(text)} bytes`] : []),
        ...(size(text) > 12_000 ? [`${path}: ${size(text)} bytes compressed`] : []),
        ...(elements > 1500 ? [`${path}: ${elements} elements`] : []),
      ];
    });
    expect(over).toEqual([]);
  });

  it("of the lists: 20 kB compressed", () => {
    const over = pages.filter(([path, text]) => lists.test(path) && size(text) > 20_000);
    expect(over.map(([path]) => path)).toEqual([]);
  });

  it("of style and script on load: 10 kB and 6 kB compressed, one script before the first paint", () => {
    for (const [path, text] of pages) {
      const sources = (pattern: RegExp) =>
        [...text.matchAll(pattern)].map(([, href = ""]) =>
          new URL(href, `file:///${path}`).pathname.slice(1),
        );
      const sum = (paths: readonly string[]) =>
        paths.reduce((total, file) => total + size(files.get(file)!), 0);
      expect(sum(sources(/<link rel="stylesheet" href="([^"]*)"/g)), path).toBeLessThan(10_000);
      expect(sum(sources(/<script[^>]* src="([^"]*)"/g)), path).toBeLessThan(6_000);
      // It sets the chosen theme, and is too small to be waited for beside the style.
      const blocking = sources(/<script src="([^"]*)">/g);
      expect(blocking, path).toEqual(path === "404.html" ? [] : ["theme.js"]);
      expect(size(files.get("theme.js")!)).toBeLessThan(400);
    }
  });

  it("allows pictures only with their size", () => {
    for (const [path, text] of pages)
      for (const [tag] of text.matchAll(/<img[^>]*>/g))
        expect(tag, path).toMatch(/ width="\d+".* height="\d+"/);
  });
});
