// 10. A route is gone that was announced to go by now.

import { callCode, importOperation } from "../migration.ts";
import { isAfterSunset, routeText } from "../routes.ts";
import { classifier } from "../site.ts";

export const operationRemovedAfterSunset = classifier<"operation">({
  id: "operation-removed-after-sunset",
  on: "operation",
  *check({ old, new: next, place, options }) {
    if (next || !isAfterSunset(old, options.today)) return;
    yield {
      id: "operation-removed-after-sunset",
      message: `${routeText(old)} is gone, as announced for ${old.sunset}`,
      migration: {
        before: `${importOperation(old, place.owner.provider.old.packageName)}\n\n${callCode(place, "old", "params")}`,
        after: "// no other operation does this",
      },
    };
  },
});
