// 45. The one value that a place may have is another.

import { enumChange } from "../enum-change.ts";
import { sendInstead } from "../migration.ts";
import { isInput } from "../places.ts";
import { classifier } from "../site.ts";
import { shown } from "../wording.ts";

export const propertyConstChanged = classifier<"value">({
  id: "property-const-changed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind !== "const") return;
    yield {
      id: "property-const-changed",
      message: `${place.name} had to be ${shown(change.old)} and now has to be ${shown(change.new)}`,
      migration: sendInstead(place, JSON.stringify(change.old), JSON.stringify(change.new)),
    };
  },
});
