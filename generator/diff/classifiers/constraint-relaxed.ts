// 44. A limit on requests that leaves more room, or is gone.

import { constraintsAt, limitText } from "../constraints.ts";
import { isInput } from "../places.ts";
import { classifier } from "../site.ts";

export const constraintRelaxed = classifier<"value">({
  id: "constraint-relaxed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    for (const change of constraintsAt({ old, new: next })) {
      if (change.how !== "relaxed" && change.how !== "dropped") continue;
      yield { id: "constraint-relaxed", message: `${place.name}: ${limitText(change)}` };
    }
  },
});
