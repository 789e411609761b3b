// 67. A header of an answer; it breaks where the runtime acts on it.

import type { Place } from "../site.ts";
import { classifier } from "../site.ts";

export const responseHeaderRemoved = classifier<"header">({
  id: "response-header-removed",
  on: "header",
  *check({ old, new: next, place }) {
    if (old && next) return;
    const { name } = next ?? old;
    if (next) yield { id: "response-header-added", message: `header ${name} is new` };
    else {
      const read = isRead(name, place);
      yield {
        id: "response-header-removed",
        message: `header ${name} is gone${read ? "; the client acted on it" : ""}`,
        axes: read ? { wire: "major" } : {},
        migration: {
          before: `// the client waited as long as ${name.replaceAll(/[^ -~]/g, "?")} said`,
          after: "// the client falls back to its own pace; set it with `retry` where that matters",
        },
      };
    }
  },
});

const always = new Set(["retry-after"]);

function isRead(name: string, { owner }: Place): boolean {
  const lower = name.toLowerCase();
  return always.has(lower) || owner.provider.old.errors?.requestIdHeader?.toLowerCase() === lower;
}
