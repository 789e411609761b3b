// 51. A success is told by another status.

import { classifier } from "../site.ts";
import { successes } from "../statuses.ts";

export const successStatusChanged = classifier<"statuses">({
  id: "success-status-changed",
  on: "statuses",
  *check({ old, new: next }) {
    const { removed, added } = successes(old, next);
    if (removed.length === 0 || added.length === 0) return;
    yield {
      id: "success-status-changed",
      message: `success was ${removed.join(" or ")} and is now ${added.join(" or ")}`,
    };
  },
});
