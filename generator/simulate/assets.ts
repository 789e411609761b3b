// Files that jobs make and users upload, served until they expire. They need no key: whoever sends
// one here has leaked it, and the ledger says so.

import { type Answer, jsonAnswer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { type MediaFile, type MediaKind, mediaFile } from "./media-bytes.ts";
import { lettersAndDigits, type Random } from "./random.ts";

export const assetFolder = "/_assets";

export interface Assets {
  /** Makes a file and gives its path on this server. */
  make(kind: MediaKind, expiresAt: number | null): string;
  /** Keeps an uploaded file and gives its path on this server. */
  keep(file: MediaFile, expiresAt: number | null): string;
  /** What `GET /_assets/…` answers. */
  serve(path: string): Answer;
}

/** Bytes of files that are held at once; the oldest go first. */
const mostBytes = 512_000_000;

interface Asset {
  readonly file: MediaFile;
  readonly expiresAt: number | null;
}

export function createAssets(clock: Clock, random: Random): Assets {
  const assets = new Map<string, Asset>();
  let held = 0;
  const keep: Assets["keep"] = (file, expiresAt) => {
    const name = random.text("assets", 20, lettersAndDigits);
    const path = `${assetFolder}/${name}.${file.extension}`;
    assets.set(path, { file, expiresAt });
    held += file.bytes.length;
    for (const [oldest, asset] of assets) {
      if (held <= mostBytes || oldest === path) break;
      assets.delete(oldest);
      held -= asset.file.bytes.length;
    }
    return path;
  };
  return {
    keep,
    make: (kind, expiresAt) => keep(mediaFile(kind, assets.size), expiresAt),
    serve(path) {
      const asset = assets.get(path);
      if (!asset) return jsonAnswer(404, { error: "no such file" });
      if (asset.expiresAt !== null && clock.now() >= asset.expiresAt) {
        return jsonAnswer(410, { error: "the file has expired" });
      }
      const { bytes, contentType } = asset.file;
      return { status: 200, headers: { "content-type": contentType }, body: bytes };
    },
  };
}
