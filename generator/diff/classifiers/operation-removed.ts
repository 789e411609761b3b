// 9. A route is gone: the method alone, or its whole path.

import { callCode, importOperation } from "../migration.ts";
import { isAfterSunset, routeText } from "../routes.ts";
import { classifier } from "../site.ts";

export const operationRemoved = classifier<"operation">({
  id: "operation-removed",
  on: "operation",
  *check({ old, new: next, pathLives, place, options }) {
    if (next || isAfterSunset(old, options.today)) return;
    yield {
      id: pathLives ? "operation-removed" : "path-removed",
      message: pathLives ? `${routeText(old)} is gone` : `${routeText(old)} is gone, with its path`,
      migration: {
        before: `${importOperation(old, place.owner.provider.old.packageName)}\n\n${callCode(place, "old", "params")}`,
        after: "// no other operation does this",
      },
    };
  },
});
