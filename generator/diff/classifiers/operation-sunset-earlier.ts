// 15. The day on which a route goes.

import { classifier } from "../site.ts";

export const operationSunsetEarlier = classifier<"operation">({
  id: "operation-sunset-earlier",
  on: "operation",
  *check({ old, new: next }) {
    if (!old || !next || old.sunset === next.sunset) return;
    const [was, is] = [old.sunset, next.sunset];
    if (is === undefined) {
      yield { id: "operation-sunset-deleted", message: `it no longer says that it goes on ${was}` };
    } else if (was === undefined) {
      yield { id: "operation-sunset-set", message: `it goes on ${is}` };
    } else {
      yield {
        id: is < was ? "operation-sunset-earlier" : "operation-sunset-later",
        message: `it goes on ${is}, and no longer on ${was}`,
      };
    }
  },
});
