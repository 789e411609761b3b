// 42. A limit on requests that leaves less room than before.

import { constraintsAt, limitText } from "../constraints.ts";
import { isInput } from "../places.ts";
import { classifier } from "../site.ts";

export const constraintTightened = classifier<"value">({
  id: "constraint-tightened",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    for (const change of constraintsAt({ old, new: next })) {
      if (change.how !== "tightened") continue;
      yield { id: "constraint-tightened", message: `${place.name}: ${limitText(change)}` };
    }
  },
});
