// 43. A limit on requests where there was none.

import { constraintsAt, limitText } from "../constraints.ts";
import { isInput } from "../places.ts";
import { classifier } from "../site.ts";

export const constraintIntroduced = classifier<"value">({
  id: "constraint-introduced",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    for (const change of constraintsAt({ old, new: next })) {
      if (change.how !== "introduced") continue;
      yield { id: "constraint-introduced", message: `${place.name}: ${limitText(change)}` };
    }
  },
});
