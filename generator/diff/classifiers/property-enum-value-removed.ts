// 38. A value that requests may no longer have.

import { enumChange } from "../enum-change.ts";
import { sendInstead } from "../migration.ts";
import { isInput, isParameter } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const propertyEnumValueRemoved = classifier<"value">({
  id: "property-enum-value-removed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place) || isParameter(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind !== "values") return;
    for (const value of change.removed) {
      yield {
        id: "property-enum-value-removed",
        message: `${place.name} no longer takes ${shown(value)}`,
        axes: change.open ? { wire: "none", source: "patch" } : {},
        migration: sendInstead(place, JSON.stringify(value), sampleShape(next, place, "new")),
      };
    }
  },
});
