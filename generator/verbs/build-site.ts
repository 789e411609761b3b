// From `generated/docs` to a folder that can be published: the pages with their addresses, the
// search index, all plain text files in one, the sitemap and the pictures.

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Catalog } from "../catalog/catalog.ts";
import { byCodeUnit } from "../ground/json.ts";
import { readTexts } from "./program-files.ts";
import { publishPage, type SiteUrl, sitemap } from "./publish-page.ts";
import { planPictures } from "./site-picture.ts";
import { type Drawn, drawPictures, picturePath } from "./site-pictures.ts";
import { writeSearchIndex } from "./site-search.ts";

export interface SiteJob {
  /** The output folder of `generate`. */
  readonly out: string;
  readonly target: string;
  readonly url: SiteUrl | null;
  readonly pictures: boolean;
}

export interface BuiltSite {
  readonly pages: number;
  readonly files: number;
  /** Why there is no search index, or null when there is one. */
  readonly searchProblem: string | null;
  readonly pictures: Drawn;
}

/** Marks a folder as ours to replace. */
const markerName = ".modelsmith-site";

/** Why the folder may not be built into, or null when it may. */
export async function targetProblem(target: string): Promise<string | null> {
  if (!existsSync(target)) return null;
  const names = await readdir(target);
  if (names.length === 0 || names.includes(markerName)) return null;
  return `${target} holds files that are no built site; name another folder, or empty this one`;
}

export async function buildSite({ out, target, url, pictures }: SiteJob): Promise<BuiltSite> {
  const files = readTexts(join(out, "docs"), /./);
  const catalog = JSON.parse(await readFile(join(out, "catalog.json"), "utf8")) as Catalog;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  // What stands first is what marks a folder as ours, should the rest be interrupted.
  await writeFile(join(target, markerName), "");
  await writeFile(join(target, ".nojekyll"), "");

  const drawings = planPictures(catalog);
  const drawn = await pictureStep(target, drawings, { url, pictures });
  const known = new Set(drawn.kind === "drawn" ? drawings.map(({ page }) => page) : []);
  const pictureOf = (path: string) =>
    known.has(path) ? picturePath(path) : known.has(null) ? picturePath(null) : null;
  const pages = new Map<string, string>();
  for (const [path, text] of files) {
    const isPage = path.endsWith(".html");
    const final =
      isPage && url !== null ? publishPage(text, { path, url, picture: pictureOf(path) }) : text;
    if (isPage) pages.set(path, final);
    await write(target, path, final);
  }
  await write(target, "llms-full.txt", everything(files));
  if (url !== null) {
    await write(target, "sitemap.xml", sitemap(url, [...pages.keys()]));
    await write(target, "robots.txt", `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`);
  }
  const searchProblem = await writeSearchIndex(target, pages);
  return { pages: pages.size, files: files.size, searchProblem, pictures: drawn };
}

async function pictureStep(
  target: string,
  drawings: ReturnType<typeof planPictures>,
  { url, pictures }: Pick<SiteJob, "url" | "pictures">,
): Promise<Drawn> {
  if (!pictures) return { kind: "left-out", reason: "none were asked for" };
  // A preview names its picture by its whole address, so without one there is no use for any.
  if (url === null) return { kind: "left-out", reason: "the site has no address (site: url)" };
  return drawPictures(target, drawings);
}

async function write(target: string, path: string, text: string): Promise<void> {
  const file = join(target, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The plain text files of all models and comparisons, one after the other. */
function everything(files: ReadonlyMap<string, string>): string {
  const texts = [...files]
    .filter(([path]) => path.endsWith(".txt") && path.includes("/"))
    .sort(([a], [b]) => byCodeUnit(a, b));
  const head = files.get("llms.txt")?.split("\n## ")[0]?.trimEnd() ?? "";
  const rule = "=".repeat(78);
  return `${head}\n\n${texts.map(([path, text]) => `${rule}\n${path}\n${rule}\n\n${text}`).join("\n")}`;
}
