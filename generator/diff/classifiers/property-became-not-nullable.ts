// 41. Whether requests may say null.

import { saysAnything } from "../kinds.ts";
import { sendInstead } from "../migration.ts";
import { isInput } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const propertyBecameNotNullable = classifier<"value">({
  id: "property-became-not-nullable",
  on: "value",
  *check({ old, new: next, place }) {
    if (
      !isInput(place) ||
      old.nullable === next.nullable ||
      saysAnything(old) ||
      saysAnything(next)
    )
      return;
    if (next.nullable)
      yield { id: "property-became-nullable", message: `${place.name} may now be null` };
    else {
      yield {
        id: "property-became-not-nullable",
        message: `${place.name} may no longer be null`,
        migration: sendInstead(place, "null", sampleShape(next, place, "new")),
      };
    }
  },
});
