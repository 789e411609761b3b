// 27. The values that a parameter takes.

import { enumChange } from "../enum-change.ts";
import { sendInstead } from "../migration.ts";
import { isParameter } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const parameterEnumRemoved = classifier<"value">({
  id: "parameter-enum-removed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isParameter(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind !== "values") return;
    const axes = change.open ? ({ wire: "none", source: "patch" } as const) : {};
    for (const value of change.removed) {
      yield {
        id: "parameter-enum-removed",
        message: `${place.name} no longer takes ${shown(value)}`,
        axes,
        migration: sendInstead(place, JSON.stringify(value), sampleShape(next, place, "new")),
      };
    }
    for (const value of change.added) {
      yield {
        id: "parameter-enum-added",
        message: `${place.name} now takes ${shown(value)}`,
        axes,
      };
    }
  },
});
