// 36. A property takes fewer types, or others.

import { isWhole, relate, sameInTypes, shownKinds } from "../kinds.ts";
import { sendInstead } from "../migration.ts";
import { isInput, isParameter } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const propertyTypeNarrowed = classifier<"value">({
  id: "property-type-narrowed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place) || isParameter(place)) return;
    const relation = relate(old, next);
    if (relation === "same" || relation === "wider") return;
    yield {
      id: relation === "narrower" ? "property-type-narrowed" : "property-type-changed",
      message: `${place.name} took ${shownKinds(old)} and now takes ${shownKinds(next)}`,
      // TypeScript has one type of number, and no call breaks where any value would do.
      axes: {
        source: sameInTypes(old, next) ? "none" : "major",
        ...(relation === "narrower" && sameInTypes(old, next) && isWhole(old)
          ? { wire: "none" }
          : {}),
      },
      migration: sendInstead(
        place,
        sampleShape(old, place, "old"),
        sampleShape(next, place, "new"),
      ),
    };
  },
});
