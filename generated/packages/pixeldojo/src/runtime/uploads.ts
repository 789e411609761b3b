// Copied from templates/client/runtime/uploads.ts. Do not edit.

// Uploads for the models that take files; others do not carry this.

import type { PrepareMedia } from "./media.js";
import { atPath } from "./pointer.js";

/** Loads what uploads files when there is one among the parameters. */
export const uploadsOf =
  (load: () => Promise<{ readonly prepareMedia: PrepareMedia }>): PrepareMedia =>
  async (client, params, media, options) => {
    if (!media.some(({ path }) => isFile(atPath(params, path)))) return params;
    const { prepareMedia } = await load();
    return prepareMedia(client, params, media, options);
  };

/** True for anything but addresses: files, data URIs, and lists with such among them. */
function isFile(value: unknown): boolean {
  return [value ?? ""].flat().some((item) => typeof item !== "string" || /^data:/i.test(item));
}
