// 26. The type of a parameter.

import { relate, shownKinds } from "../kinds.ts";
import { sendInstead } from "../migration.ts";
import { isParameter } from "../places.ts";
import { sampleShape } from "../schemas-in.ts";
import { classifier } from "../site.ts";

export const parameterTypeNarrowed = classifier<"value">({
  id: "parameter-type-narrowed",
  on: "value",
  *check({ old, new: next, place }) {
    if (!isParameter(place)) return;
    const relation = relate(old, next);
    if (relation === "same") return;
    const id = { narrower: "narrowed", wider: "widened", other: "changed" } as const;
    yield {
      id: `parameter-type-${id[relation]}`,
      message: `${place.name} took ${shownKinds(old)} and now takes ${shownKinds(next)}`,
      migration: sendInstead(
        place,
        sampleShape(old, place, "old"),
        sampleShape(next, place, "new"),
      ),
    };
  },
});
