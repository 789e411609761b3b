// A small server of a folder for this machine alone: files with their types, the folder's own
// 404 page, and nothing that does not lie below the folder.

import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

export interface FolderServer {
  /** Without a slash at its end: `http://127.0.0.1:4000`. */
  readonly url: string;
  close(): Promise<void>;
}

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".atom", "application/atom+xml; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".wasm", "application/wasm"],
]);

/** Listens on this machine only; port 0 takes a free one. Rejects when the port cannot be had. */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end("The file could not be read.\n");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD", "content-type": "text/plain" });
    response.end("Only GET and HEAD.\n");
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?", 2);
  const found = await find(root, path);
  if (found === "folder") {
    // Relative links of a folder's page start from its address with the slash. One slash in front:
    // two would name another machine.
    const location = `/${path.replace(/^\/+/, "")}/${query === undefined ? "" : `?${query}`}`;
    response.writeHead(308, { location });
    response.end();
    return;
  }
  await send(found ?? join(root, "404.html"), found === null ? 404 : 200, request, response);
}

/** The file that an address means, `folder` where only a slash is missing, or null. */
async function find(root: string, path: string): Promise<string | "folder" | null> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded.split("/").filter((part) => part !== "");
  // Also what a file system reads as a way up, a device or a hidden file.
  if (parts.some((part) => part.startsWith(".") || /[\\\0:]/.test(part))) return null;
  const wanted = join(root, ...parts);
  const entry = await stat(wanted).catch(() => null);
  if (entry === null) return null;
  if (entry.isDirectory() && !decoded.endsWith("/")) return "folder";
  const file = entry.isDirectory() ? join(wanted, "index.html") : wanted;
  // A link inside the folder may lead out of it.
  const real = await realpath(file).catch(() => null);
  if (real === null || !real.startsWith(root + sep)) return null;
  return (await stat(real)).isFile() ? real : null;
}

async function send(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const body = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.from("There is no such page.\n");
    throw error;
  });
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": types.get(extname(file).toLowerCase()) ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    etag,
  };
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}
