// 52. One success more, or one less, beside those that stay.

import { classifier } from "../site.ts";
import { successes } from "../statuses.ts";

export const successStatusAdded = classifier<"statuses">({
  id: "success-status-added",
  on: "statuses",
  *check({ old, new: next }) {
    const { removed, added } = successes(old, next);
    if (removed.length > 0 && added.length > 0) return;
    for (const status of added) {
      yield { id: "success-status-added", message: `success may now also be ${status}` };
    }
    for (const status of removed) {
      yield { id: "success-status-removed", message: `success is no longer ${status}` };
    }
  },
});
