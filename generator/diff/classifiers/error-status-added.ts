// 53. The failures that are documented.

import { classifier } from "../site.ts";
import { failures } from "../statuses.ts";

export const errorStatusAdded = classifier<"statuses">({
  id: "error-status-added",
  on: "statuses",
  *check({ old, new: next }) {
    const { removed, added } = failures(old, next);
    for (const status of added) {
      yield { id: "error-status-added", message: `it may now fail with ${status}` };
    }
    for (const status of removed) {
      yield {
        id: "error-status-removed",
        message: `failing with ${status} is no longer documented`,
      };
    }
  },
});
