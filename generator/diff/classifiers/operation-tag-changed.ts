// 13. Tags group pages; no emitted name is made from them.

import { classifier } from "../site.ts";
import { shownValues } from "../wording.ts";

export const operationTagChanged = classifier<"operation">({
  id: "operation-tag-changed",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next) return;
    const [before, after] = [[...old.tags].sort(), [...next.tags].sort()];
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    yield {
      id: "operation-tag-changed",
      message: `tags were ${shownValues(before) || "none"} and are now ${shownValues(after) || "none"}`,
    };
  },
});
