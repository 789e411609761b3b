// The site of a document: every page read without an error, links that lead somewhere, and valid HTML
// on pages that between them have everything that any page has.

import { choosePages, readStructure } from "../testing/html-structure.ts";
import { brokenLinks, createHtmlCheck, readSite } from "../testing/site-checks.ts";

export function checkPages(folder: string): {
  readonly problems: readonly string[];
  readonly pages: number;
} {
  const files = readSite(folder);
  const html = [...files].filter(([path]) => path.endsWith(".html"));
  const structures = new Map(html.map(([path, text]) => [path, readStructure(text)] as const));
  const broken = [...structures].flatMap(([path, { problems }]) =>
    problems.map((problem) => `${path}: ${problem}`),
  );
  const problemsOf = createHtmlCheck();
  const invalid = choosePages(structures).flatMap((path) =>
    problemsOf(files.get(path)!).map((problem) => `${path}:${problem}`),
  );
  const linked = [...files.keys()].filter((path) => /\.(html|md)$|^llms\.txt$/.test(path));
  const astray = linked.flatMap((path) => brokenLinks(path, files));
  return { problems: [...broken, ...invalid, ...astray], pages: html.length };
}
