// 48. An obligation more on requests, of a kind that cannot be merged into the others.

import { isInput } from "../places.ts";
import { meaningOf } from "../same-meaning.ts";
import { classifier } from "../site.ts";

export const allOfAdded = classifier<"value">({
  id: "all-of-added",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isInput(place)) return;
    const [before, after] = [old.rest, next.rest].map((rest) => rest.map(meaningOf));
    for (const _ of after!.filter((text) => !before!.includes(text))) {
      yield { id: "all-of-added", message: `${place.name} has to meet one more condition (allOf)` };
    }
    for (const _ of before!.filter((text) => !after!.includes(text))) {
      yield {
        id: "all-of-removed",
        message: `${place.name} has to meet one condition less (allOf)`,
      };
    }
  },
});
