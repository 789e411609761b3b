// The search index of a built site: the one file that knows Pagefind.

import { join } from "node:path";

/** Pages that only list others would answer every question. */
const lists = /^(404|all|changes|index|compare\/index)\.html$/;

/** What a page repeats from others, or what is no prose. */
const leftOut = [
  ...["pre", "nav", "svg", "form", "script", ".mark", ".flag", ".legend", ".hidden"],
  ...[".actions", ".banner", ".endpoint a", ".try", ".calculator"],
];

/** Writes `pagefind/` into the folder. Null when it went well, else what to tell the user. */
export async function writeSearchIndex(
  folder: string,
  pages: ReadonlyMap<string, string>,
): Promise<string | null> {
  try {
    const { createIndex, close } = await import("pagefind");
    const { index, errors } = await createIndex({
      rootSelector: "main",
      excludeSelectors: leftOut,
      keepIndexUrl: true,
      forceLanguage: "en",
    });
    if (!index) return errors.join("; ");
    try {
      for (const [path, content] of pages) {
        if (lists.test(path)) continue;
        const added = await index.addHTMLFile({ sourcePath: path, content });
        if (added.errors.length > 0) return `${path}: ${added.errors.join("; ")}`;
      }
      const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
      return written.errors.length > 0 ? written.errors.join("; ") : null;
    } finally {
      await close();
    }
  } catch (error) {
    // Its program is a package per platform; there may be none for this one.
    return error instanceof Error ? error.message : String(error);
  }
}
