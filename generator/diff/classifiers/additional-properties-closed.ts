// 49. Whether keys that are not documented are let through.

import { classifier } from "../site.ts";

export const additionalPropertiesClosed = classifier<"objects">({
  id: "additional-properties-closed",
  on: "objects",
  *check({ old, new: next, place }) {
    const [was, is] = [old.additional, next.additional];
    if (place.direction === "request") {
      if (was && !is) {
        yield {
          id: "additional-properties-closed",
          message: `${place.name} no longer takes keys that are not documented`,
          axes: { source: old.additionalStated ? "major" : "none" },
        };
      }
      if (!was && is) {
        yield { id: "additional-properties-opened", message: `${place.name} takes further keys` };
      }
      return;
    }
    const [wasMap, isMap] = [
      old.additionalStated && was !== null,
      next.additionalStated && is !== null,
    ];
    if (wasMap && !isMap) {
      yield {
        id: "additional-properties-closed",
        message: `${place.name} no longer promises further keys`,
        axes: { wire: "none" },
      };
    }
    if (!wasMap && isMap) {
      yield { id: "additional-properties-opened", message: `${place.name} may hold further keys` };
    }
  },
});
