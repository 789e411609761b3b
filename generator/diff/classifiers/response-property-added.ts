// 56. A property more in answers.

import { fitsAdditional } from "../fits-additional.ts";
import { schemasIn } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const responsePropertyAdded = classifier<"property">({
  id: "response-property-added",
  on: "property",
  *check({ old, new: next, objects, flags, place }) {
    if (place.direction !== "response" || old || flags.new.writeOnly) return;
    const { additional } = objects.old;
    // Whoever reads the object as a map meets the new key among the others.
    const fits =
      additional === null ||
      fitsAdditional(
        { old: next.schema, new: additional },
        { old: schemasIn(place, "new"), new: schemasIn(place, "old") },
      );
    yield {
      id: "response-property-added",
      message: `${place.name} is new${fits ? "" : ", and unlike the other keys of its map"}`,
      axes: fits ? {} : { wire: "major" },
    };
  },
});
