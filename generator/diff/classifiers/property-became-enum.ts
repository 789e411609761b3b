// 40. Where any value was taken, a list of values now is; or the other way about.

import { enumChange } from "../enum-change.ts";
import { sendInstead } from "../migration.ts";
import { isInput } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";
import { shownValues } from "../wording.ts";

export const propertyBecameEnum = classifier<"value">({
  id: "property-became-enum",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    const change = enumChange({ old, new: next });
    if (change?.kind === "closed") {
      yield {
        id: "property-became-enum",
        message: `${place.name} took any value and now takes only ${shownValues(change.values)}`,
        migration: sendInstead(
          place,
          sampleShape(old, place, "old"),
          sampleShape(next, place, "new"),
        ),
      };
    }
    if (change?.kind === "lifted") {
      yield {
        id: "property-enum-lifted",
        message: `${place.name} took only ${shownValues(change.values)} and now takes others`,
      };
    }
  },
});
