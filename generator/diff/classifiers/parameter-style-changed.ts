// 29. How a parameter is written into the request.

import type { Parameter } from "../../catalog/catalog.ts";
import { callCode } from "../migration.ts";
import { classifier } from "../site.ts";

export const parameterStyleChanged = classifier<"parameter">({
  id: "parameter-style-changed",
  on: "parameter",
  *check({ old, new: next, place }) {
    if (!old || !next || styleText(old) === styleText(next)) return;
    yield {
      id: "parameter-style-changed",
      message: `${place.name} was sent as ${styleText(old)} and is now sent as ${styleText(next)}`,
      migration: {
        before: `// ${styleText(old)}\n${callCode(place, "old", "params")}`,
        after: `// ${styleText(next)}: the package of this version sends it so\n${callCode(place, "new", "params")}`,
      },
    };
  },
});

function styleText({ style, explode, mediaType, allowReserved }: Parameter): string {
  if (mediaType !== null) return mediaType;
  return `${style}${explode ? ", exploded" : ""}${allowReserved ? ", unescaped" : ""}`;
}
