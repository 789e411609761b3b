// 37. A property takes more types.

import { relate, shownKinds } from "../kinds.ts";
import { isInput, isParameter } from "../places.ts";
import { classifier } from "../site.ts";

export const propertyTypeWidened = classifier<"value">({
  id: "property-type-widened",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place) || isParameter(place) || relate(old, next) !== "wider") return;
    yield {
      id: "property-type-widened",
      message: `${place.name} took ${shownKinds(old)} and now takes ${shownKinds(next)}`,
    };
  },
});
