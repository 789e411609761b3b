// The `docs` verb: the site served on this machine, or built into a folder for publishing.

import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BuiltSite, buildSite, targetProblem } from "./build-site.ts";
import { parseSiteUrl } from "./publish-page.ts";
import { exitCodeOf, locateAll, type Report } from "./report.ts";
import { serveFolder } from "./serve-folder.ts";
import { readSettings } from "./settings.ts";

export interface DocsOptions {
  readonly config?: string;
  /** The output folder of `generate`. */
  readonly out?: string;
  readonly port?: string;
  /** The folder to build into, instead of serving. */
  readonly build?: string;
  /** Where the built site will be served; the config's `site: { url }` otherwise. */
  readonly url?: string;
  readonly pictures?: boolean;
}

export interface DocsReport extends Report {
  /** What is wrong with the command itself; then nothing was done and the exit is 2. */
  readonly misuse: string | null;
  readonly built: (BuiltSite & { readonly folder: string; readonly url: string | null }) | null;
  readonly running: RunningSite | null;
}

export interface RunningSite {
  readonly url: string;
  close(): Promise<void>;
}

const defaultPort = 4000;

export async function docs(options: DocsOptions, root: string): Promise<DocsReport> {
  const port = options.port === undefined ? defaultPort : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || options.port?.trim() === "")
    return misused(`--port must be a number from 0 to 65535, not "${options.port}"`);
  const url = options.url === undefined ? null : parseSiteUrl(options.url);
  if (options.url !== undefined && url === null)
    return misused(`--url must be an http or https address, not "${options.url}"`);
  const settings = await readSettings(root, options);
  if (!settings.value) {
    const diagnostics = await locateAll(settings.diagnostics, root);
    const exitCode = exitCodeOf(settings.diagnostics);
    return { exitCode, diagnostics, misuse: null, built: null, running: null };
  }
  const { out, site } = settings.value;
  if (!existsSync(join(out, "docs", "index.html")) || !existsSync(join(out, "catalog.json")))
    return misused(`${join(out, "docs")} holds no site; \`modelsmith generate\` makes it`);
  const pictures = options.pictures !== false;
  if (options.build === undefined) return serve(out, port);
  const folder = resolve(root, options.build);
  const problem = await targetProblem(folder);
  if (problem !== null) return misused(problem);
  const job = { out, target: folder, url: url ?? site, pictures };
  return { ...fine, built: { ...(await buildSite(job)), folder, url: job.url } };
}

const fine: DocsReport = {
  exitCode: 0,
  diagnostics: [],
  misuse: null,
  built: null,
  running: null,
};

function misused(misuse: string): DocsReport {
  return { ...fine, exitCode: 2, misuse };
}

/** Built into a folder of its own first, so that search works as it will when published. */
async function serve(out: string, port: number): Promise<DocsReport> {
  const folder = await mkdtemp(join(tmpdir(), "modelsmith-site-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const built = await buildSite({ out, target: folder, url: null, pictures: false });
    const server = await serveFolder(folder, port);
    const running = {
      url: server.url,
      close: async () => {
        await server.close();
        await remove();
      },
    };
    return { ...fine, built: { ...built, folder, url: null }, running };
  } catch (error) {
    await remove();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return misused(`port ${port} is taken; choose another with --port`);
    if (code === "EACCES")
      return misused(`port ${port} needs more rights; choose one above 1023 with --port`);
    throw error;
  }
}
