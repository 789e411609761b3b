import { join } from "node:path";

/** Where pulled documents lie, with `source.json`, which says where they come from. */
export function upstreamFolder(specFolder: string): string {
  return join(specFolder, "upstream");
}
