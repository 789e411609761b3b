// 39. A value more that requests may have.

import { enumChange } from "../enum-change.ts";
import { isInput, isParameter } from "../places.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const propertyEnumValueAdded = classifier<"value">({
  id: "property-enum-value-added",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place) || isParameter(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind !== "values") return;
    for (const value of change.added) {
      yield {
        id: "property-enum-value-added",
        message: `${place.name} now takes ${shown(value)}`,
        axes: change.open ? { wire: "none", source: "patch" } : {},
      };
    }
  },
});
