// 12. The route is the same, the function has another name.

import { callCode } from "../migration.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const operationIdChanged = classifier<"operation">({
  id: "operation-id-changed",
  on: "operation",
  *check({ old, new: next, place }) {
    if (!old || !next || old.id === next.id) return;
    const renamed = old.identifier !== next.identifier;
    yield {
      id: "operation-id-changed",
      message: `the operationId was ${shown(old.id)} and is now ${shown(next.id)}`,
      // A name that is locked in the package outlives the document's.
      axes: { source: renamed ? "major" : "patch" },
      migration: {
        before: callCode(place, "old", "params"),
        after: callCode(place, "new", "params"),
      },
    };
  },
});
